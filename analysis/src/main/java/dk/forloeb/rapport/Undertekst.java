package dk.forloeb.rapport;

import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.studie.Ugefilter;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.tid.Uge;
import java.util.ArrayList;
import java.util.List;

/** The line under a headline: what is measured, in which unit, by what, of which period. */
final class Undertekst {
  private Undertekst() {}

  static String af(Tavle t, Kolonne k) {
    Ord ord = t.ord();
    if (t.def() instanceof Tabeldef.Gennemsnit g) {
      return ord.t(
          "maal.gennemsnit",
          ord.lille(Overskrift.af(g.kolonne(), ord.sprog())),
          ord.lille(Overskrift.af(g.af(), ord.sprog())));
    }
    List<String> efter = t.dimensioner().stream().map(d -> ord.lille(d.label())).toList();
    String hvad = maal(t, k);
    String periode = t.population().map(p -> periode(p, ord)).orElse("");
    return (efter.isEmpty() ? hvad : ord.t("maal.efter", hvad, ord.liste(efter)))
        + "."
        + (periode.isEmpty() ? "" : " " + periode + ".");
  }

  /** {@code I de fire kategorier i procent af forløb}, {@code Antal forløb}. */
  static String maal(Tavle t, Kolonne k) {
    Ord ord = t.ord();
    Maal.Andel a = t.andel(k);
    if (a != null) {
      String hele =
          a.naevner() != null
              ? ord.lille(t.kolonne(a.naevner()).navn())
              : a.af() == Maal.Helhed.FIRST_KEY && !t.dimensioner().isEmpty()
                  ? ord.t("maal.alle.i.samme", ord.lille(t.dimensioner().getFirst().label()))
                  : ord.t("maal.alle.viste");
      return ord.t("maal.andel", emne(t, k), hele);
    }
    return switch (k.art()) {
      case ANTAL -> naevnerEnheden(k) ? emne(t, k) : ord.t("maal.antal.af", emne(t, k), k.enhed());
      case AENDRING -> ord.t("maal.aendring", emne(t, k));
      case ANDEL -> ord.t("maal.procent", emne(t, k));
      case MIDDEL -> emne(t, k);
    };
  }

  /** What it is about, without its unit where that is percent or a number. */
  static String emne(Tavle t, Kolonne k) {
    Ord ord = t.ord();
    Maal.Andel a = t.andel(k);
    if (a != null) {
      return t.kolonne(a.taeller()).navn();
    }
    return switch (k.art()) {
      case ANTAL -> naevnerEnheden(k) ? ord.t("maal.antal", ord.lille(k.navn())) : k.navn();
      case AENDRING, ANDEL -> k.navn();
      case MIDDEL -> ord.t("maal.middel", k.navn(), k.enhed());
    };
  }

  private static boolean naevnerEnheden(Kolonne k) {
    return k.ord().lille(k.navn()).endsWith(k.enhed());
  }

  /** {@code Forløb, der sluttede fra uge 1 i 2013 til uge 26 i 2016, hvor kommunen er Skive}. */
  static String periode(Population p, Ord ord) {
    if (p instanceof Population.Overgange o) {
      return o.periode() == null ? "" : ord.t("periode.overgange", interval(o.periode(), ord));
    }
    List<String> led = new ArrayList<>();
    if (p instanceof Population.Forloeb f) {
      List<String> hvornaar =
          f.perioder().stream()
              .map(u -> ord.t("periode." + u.haendelse().name(), interval(u, ord)))
              .toList();
      led.addAll(hvornaar.isEmpty() ? List.of() : List.of(ord.liste(hvornaar)));
      led.addAll(Prosa.udsnit(f, ord.sprog()));
    }
    return led.isEmpty() ? "" : ord.t("periode.forloeb", String.join(", ", led));
  }

  private static String interval(Ugefilter f, Ord ord) {
    Uge fra = f.fra();
    Uge til = f.til();
    if (fra != null && til != null) {
      return ord.t("periode.fra.til", ord.uge(fra), ord.uge(til));
    }
    return fra != null
        ? ord.t("periode.fra", ord.uge(fra))
        : til != null ? ord.t("periode.til", ord.uge(til)) : "";
  }
}
