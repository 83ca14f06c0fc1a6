package dk.forloeb.rapport;

import dk.forloeb.studie.Maal;
import dk.forloeb.tabel.Overskrift;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers.
 *
 * @param id the header in the files
 * @param enhed what one of it is, in Danish
 */
record Kolonne(String id, String label, Art art, String enhed, int decimaler) {
  /** What kind of number. */
  enum Art {
    ANTAL,
    ANDEL,
    AENDRING,
    MIDDEL
  }

  /**
   * The column with this header.
   *
   * @param maal what it measures, where the study says it
   */
  static Kolonne af(String id, @Nullable Maal maal) {
    String label = Overskrift.af(id).replace("\u00ad", "");
    if (maal instanceof Maal.Antal a) {
      boolean forloeb = a.enhed() == Maal.Enhed.COURSES;
      return new Kolonne(id, label, Art.ANTAL, forloeb ? "forløb" : "personer", 0);
    }
    if (maal instanceof Maal.Middel m) {
      boolean dage = m.laengde() == Maal.Laengde.DAYS;
      return new Kolonne(id, label, Art.MIDDEL, dage ? "dage" : "uger", 1);
    }
    if (maal instanceof Maal.Aendring) {
      return new Kolonne(id, label, Art.AENDRING, "procent", 1);
    }
    return maal instanceof Maal.Andel || label.contains("pct.")
        ? new Kolonne(id, label, Art.ANDEL, "procent", 1)
        : new Kolonne(id, label, Art.ANTAL, Dansk.lille(label), 0);
  }

  boolean procent() {
    return art == Art.ANDEL || art == Art.AENDRING;
  }

  /** The label without its unit. */
  String navn() {
    return label.replaceFirst("\\s*\\([^)]*\\)$", "");
  }

  /** A cell with its unit, as a figure prints it: {@code 35,9 %}, {@code 2.466}. */
  String maerke(Celle c) {
    return c.dansk() + (procent() ? Dansk.FAST + "%" : "");
  }

  /** A cell with its unit in a sentence: {@code 35,9 procent}, {@code 2.466 personer}. */
  String udtalt(Celle c) {
    return c.dansk() + Dansk.FAST + enhed;
  }
}
