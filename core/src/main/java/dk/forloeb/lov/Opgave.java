package dk.forloeb.lov;

import java.util.List;

/**
 * What a person has to do before a rule can be judged.
 *
 * @param regel the rule's id
 * @param tekst in Danish, an order: {@code Oplys fødselsdato.}
 * @param mangler the facts that are asked for, perhaps none
 */
public record Opgave(String regel, Slags slags, String tekst, List<Faktum<?>> mangler) {
  /** What kind of work it is. */
  public enum Slags {
    /** A fact is not known. */
    OPLYS,
    /** A judgment has to be made and recorded. */
    SKOEN,
    /** The law has to be looked up: our sources do not show it. */
    JURA
  }

  /** Copies the facts. */
  public Opgave {
    mangler = List.copyOf(mangler);
  }
}
