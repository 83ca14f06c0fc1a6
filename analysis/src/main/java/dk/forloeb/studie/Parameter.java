package dk.forloeb.studie;

import java.util.List;

/**
 * One thing in a study's file that somebody may change while looking at the answer. Its path is
 * that of {@code --set}, so what a page changes can be said on the command line, and the other way.
 */
public sealed interface Parameter {
  /** Where in the file: {@code status.weeks-after-end}. */
  String sti();

  /**
   * A whole number.
   *
   * @param vaerdi as the file has it; where it has none, what the number would begin at
   */
  record Tal(String sti, int mindst, int hoejst, int vaerdi) implements Parameter {}

  /**
   * One of several values.
   *
   * @param muligheder as written in the file, YAML in one line
   * @param vaerdi one of them
   */
  record Valg(String sti, List<String> muligheder, String vaerdi) implements Parameter {}

  /** Several of several values, at least one: a list in the file. */
  record Flervalg(String sti, List<String> muligheder, List<String> vaerdi) implements Parameter {}

  /**
   * A period, in weeks such as {@code 2013-W01}; an end may be open, and is then empty.
   *
   * @param fra first week
   * @param til last week
   */
  record Periode(String sti, String fra, String til) implements Parameter {}

  /** The last word of the path, which names what it is: {@code weeks-after-end}. */
  default String navn() {
    return sti().substring(sti().lastIndexOf('.') + 1);
  }
}
