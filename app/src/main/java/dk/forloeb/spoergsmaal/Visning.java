package dk.forloeb.spoergsmaal;

import dk.forloeb.adgang.Rolle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which of the three modes of disclosure an answer is shown. */
public enum Visning {
  /** Exact numbers, for whoever has the right to microdata. */
  EKSAKT,
  /** What may leave the house: small numbers hidden, and what would give them away. */
  UDGIVET,
  /** The open page that anyone may change: each number has a small, fixed, random change. */
  LEVENDE;

  /** Its name in addresses. */
  public String navn() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode with this name. */
  public static Optional<Visning> medNavn(String navn) {
    return Arrays.stream(values()).filter(v -> v.navn().equals(navn)).findFirst();
  }

  /**
   * Whether this role may see an answer in this mode. Hiding protects a table that everybody sees
   * the same of, not one that each may ask for in a hundred forms: what is published is the
   * question as its file has it.
   */
  public boolean maaSesAf(Rolle rolle, boolean aendret) {
    return switch (this) {
      case EKSAKT -> rolle.eksakt();
      case UDGIVET -> !aendret || rolle.eksakt();
      case LEVENDE -> true;
    };
  }
}
