package dk.forloeb.studie;

import java.util.List;

/**
 * A study: a question to the register, as its file says it, checked.
 *
 * @param id also the name of the file
 * @param kilde the published source it answers, or where the question comes from
 * @param noter what a reader must know beside the numbers
 * @param cases hand-written persons with the expected answer
 */
public record Studie(
    String id,
    Tosproget titel,
    Tosproget kilde,
    List<Tosproget> noter,
    List<Population> populationer,
    List<Tabeldef> tabeller,
    List<Case> cases) {

  /** The population with this name, which exists. */
  public Population population(String navn) {
    return populationer.stream().filter(p -> p.navn().equals(navn)).findFirst().orElseThrow();
  }

  /** The counting table with this name, which exists. */
  public Tabeldef.Opstilling opstilling(String navn) {
    return tabeller.stream()
        .filter(t -> t instanceof Tabeldef.Opstilling && t.navn().equals(navn))
        .map(t -> (Tabeldef.Opstilling) t)
        .findFirst()
        .orElseThrow();
  }
}
