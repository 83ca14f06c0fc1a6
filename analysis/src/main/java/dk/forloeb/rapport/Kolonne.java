package dk.forloeb.rapport;

import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Overskrift;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers.
 *
 * @param id the header in the files
 * @param enhed what one of it is
 */
record Kolonne(String id, String label, Art art, String enhed, int decimaler, Ord ord) {
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
  static Kolonne af(String id, @Nullable Maal maal, Ord ord) {
    String label = Overskrift.af(id, ord.sprog()).replace("\u00ad", "");
    if (maal instanceof Maal.Antal a) {
      boolean forloeb = a.enhed() == Maal.Enhed.COURSES;
      String enhed = ord.t(forloeb ? "enhed.forloeb" : "enhed.personer");
      return new Kolonne(id, label, Art.ANTAL, enhed, 0, ord);
    }
    if (maal instanceof Maal.Middel m) {
      boolean dage = m.laengde() == Maal.Laengde.DAYS;
      return new Kolonne(id, label, Art.MIDDEL, ord.t(dage ? "enhed.dage" : "enhed.uger"), 1, ord);
    }
    if (maal instanceof Maal.Aendring) {
      return new Kolonne(id, label, Art.AENDRING, ord.t("enhed.procent"), 1, ord);
    }
    // Averages have no measure of their own; their heading says that they are shares.
    return maal instanceof Maal.Andel || Overskrift.af(id, Sprog.DA).contains("pct.")
        ? new Kolonne(id, label, Art.ANDEL, ord.t("enhed.procent"), 1, ord)
        : new Kolonne(id, label, Art.ANTAL, ord.lille(label), 0, ord);
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
    return procent() ? ord.procent(c.vist(ord)) : c.vist(ord);
  }

  /** A cell with its unit in a sentence: {@code 35,9 procent}, {@code 2.466 personer}. */
  String udtalt(Celle c) {
    return c.vist(ord) + Ord.FAST + enhed;
  }
}
