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
    boolean kommuner = ene && d.getFirst().id().equals("kommune");
    Optional<Tegning> ingen = Optional.empty();
    return switch (figur) {
      case BARS -> ene ? Optional.of(new Bjaelker(t, t.hovedkolonne())) : ingen;
      case STACKED -> ene && t.hovedkolonne().procent() ? Optional.of(stabel(t)) : ingen;
      case COLUMNS -> ene ? Optional.of(new Soejler(t)) : ingen;
      case MAP -> kommuner ? Optional.of(new Danmarkskort(t)) : ingen;
      case LINES -> d.size() == 2 && d.get(1).talakse() ? Optional.of(new Kurver(t)) : ingen;
      case LAYERS -> d.size() == 2 && d.getFirst().talakse() ? Optional.of(new Lag(t)) : ingen;
    };
  }

  /** Where the shares are hidden there is no whole to divide: the counts stand as bars. */
  private static Tegning stabel(Tavle t) {
    Stabel stabel = new Stabel(t);
    Optional<Kolonne> antal = t.foerste(Kolonne.Art.ANTAL);
    return stabel.kanTegnes() || antal.isEmpty() ? stabel : new Bjaelker(t, antal.get());
  }
}
