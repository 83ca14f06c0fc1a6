package dk.forloeb.syntese;

import java.util.Set;

/** A weighted choice between states, some of which may be shut out. */
final class Valg {
  private final Set<Livstilstand> udelukket;
  private final Livstilstand[] muligheder = new Livstilstand[Livstilstand.values().length];
  private final double[] hertil = new double[muligheder.length];
  private int antal;
  private double sum;

  Valg(Set<Livstilstand> udelukket) {
    this.udelukket = udelukket;
  }

  void ryd() {
    antal = 0;
    sum = 0;
  }

  /** Adds a state, named at most once between two calls of {@link #ryd}. */
  Valg med(Livstilstand tilstand, double vaegt) {
    if (vaegt > 0 && !udelukket.contains(tilstand)) {
      sum += vaegt;
      muligheder[antal] = tilstand;
      hertil[antal++] = sum;
    }
    return this;
  }

  Livstilstand traek(Tilfaeldig r) {
    double punkt = r.broek() * sum;
    for (int i = 0; i < antal - 1; i++) {
      if (punkt < hertil[i]) {
        return muligheder[i];
      }
    }
    return antal == 0 ? Livstilstand.FRI : muligheder[antal - 1];
  }
}
