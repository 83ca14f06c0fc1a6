package dk.forloeb.rapport;

import dk.forloeb.studie.Figur;
import java.util.List;
import java.util.Optional;

/** The figures of a table, as its study asks for them. */
final class Figurer {
  private Figurer() {}

  /** In order; a figure that the table's keys cannot carry is left out, the table stands alone. */
  static List<Tegning> af(Tavle t) {
    if (t.uden().isEmpty()) {
      return List.of();
    }
    return t.figurer().stream().flatMap(f -> tegning(f, t).stream()).toList();
  }

  private static Optional<Tegning> tegning(Figur figur, Tavle t) {
    List<Dimension> d = t.dimensioner();
    boolean ene = d.size() == 1;
    return switch (figur) {
      case BARS -> ene ? Optional.of(new Bjaelker(t)) : Optional.empty();
      case STACKED ->
          ene && t.hovedkolonne().procent() ? Optional.of(new Stabel(t)) : Optional.empty();
      case COLUMNS -> ene ? Optional.of(new Soejler(t)) : Optional.empty();
      case MAP ->
          ene && d.getFirst().id().equals("kommune")
              ? Optional.of(new Danmarkskort(t))
              : Optional.empty();
      case LINES ->
          d.size() == 2 && d.get(1).talakse() ? Optional.of(new Kurver(t)) : Optional.empty();
      case LAYERS ->
          d.size() == 2 && d.getFirst().talakse() ? Optional.of(new Lag(t)) : Optional.empty();
    };
  }
}
