package dk.forloeb.rapport;

import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Sprog;
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
    if (t.def() instanceof Tabeldef.Gennemsnit g) {
      return "Gennemsnit af "
          + Dansk.lille(Overskrift.af(g.kolonne()))
          + " i "
          + Dansk.lille(Overskrift.af(g.af()))
          + ".";
    }
    StringBuilder ud = new StringBuilder(maal(t, k));
    if (!t.dimensioner().isEmpty()) {
      List<String> efter = t.dimensioner().stream().map(d -> Dansk.lille(d.label())).toList();
      ud.append(", efter ").append(Dansk.liste(efter));
    }
    ud.append('.');
    t.population()
        .map(Undertekst::periode)
        .filter(p -> !p.isEmpty())
        .ifPresent(p -> ud.append(' ').append(p).append('.'));
    return ud.toString();
  }

  /** {@code I de fire kategorier i procent af forløb}, {@code Antal forløb}. */
  static String maal(Tavle t, Kolonne k) {
    Maal.Andel a = t.andel(k);
    if (a != null) {
      String hele =
          a.naevner() != null
              ? Dansk.lille(t.kolonne(a.naevner()).navn())
              : a.af() == Maal.Helhed.FIRST_KEY && !t.dimensioner().isEmpty()
                  ? "alle i samme " + Dansk.lille(t.dimensioner().getFirst().label())
                  : "alle viste";
      return t.kolonne(a.taeller()).navn() + " i procent af " + hele;
    }
    return switch (k.art()) {
      case ANTAL ->
          Dansk.lille(k.navn()).endsWith(k.enhed())
              ? "Antal " + Dansk.lille(k.navn())
              : k.navn() + ", antal " + k.enhed();
      case AENDRING -> k.navn() + " i procent fra perioden før";
      case ANDEL -> k.navn() + " i procent";
      case MIDDEL -> k.navn() + " i " + k.enhed();
    };
  }

  /** {@code Forløb, der sluttede fra uge 1 i 2013 til uge 26 i 2016, hvor kommunen er Skive}. */
  static String periode(Population p) {
    List<String> ud = new ArrayList<>();
    if (p instanceof Population.Overgange o) {
      return o.periode() == null ? "" : "Overgange " + interval(o.periode());
    }
    List<Ugefilter> perioder = p instanceof Population.Forloeb f ? f.perioder() : List.of();
    for (Ugefilter f : perioder) {
      String hvad =
          switch (f.haendelse()) {
            case START -> "der begyndte ";
            case END -> "der sluttede ";
            case EXIT -> "med afgang ";
          };
      ud.add(hvad + interval(f));
    }
    List<String> led = new ArrayList<>(ud.isEmpty() ? List.of() : List.of(Dansk.liste(ud)));
    if (p instanceof Population.Forloeb f) {
      led.addAll(Prosa.udsnit(f, Sprog.DA));
    }
    return led.isEmpty() ? "" : "Forløb, " + String.join(", ", led);
  }

  private static String interval(Ugefilter f) {
    Uge fra = f.fra();
    Uge til = f.til();
    return (fra == null ? "" : (til == null ? "fra og med " : "fra ") + uge(fra) + " ")
        .concat(til == null ? "" : (fra == null ? "til og med " : "til ") + uge(til))
        .strip();
  }

  private static String uge(Uge u) {
    return "uge" + Dansk.FAST + u.nummer() + " i" + Dansk.FAST + u.aar();
  }
}
