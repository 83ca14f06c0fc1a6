package dk.forloeb.studie;

import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import dk.forloeb.ugekode.Ugekode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints a study back as prose ("Sådan har vi gjort"): what it says, not what its author hoped.
 * Each element is one paragraph.
 */
public final class Prosa {
  private final Sprog sprog;

  Prosa(Sprog sprog) {
    this.sprog = sprog;
  }

  /** The paragraphs. */
  public static List<String> af(Studie studie, Sprog sprog) {
    Prosa p = new Prosa(sprog);
    List<String> ud = new ArrayList<>();
    for (Population population : studie.populationer()) {
      ud.add(p.population(population));
    }
    for (Tabeldef t : studie.tabeller()) {
      ud.add(new Tabelprosa(sprog).tabel(t));
    }
    ud.add(p.faelles());
    studie.noter().forEach(n -> ud.add(n.paa(sprog)));
    return List.copyOf(ud);
  }

  /** What each filter asks, as a clause: {@code hvor kommunen er Hedensted}. */
  public static List<String> udsnit(Population.Forloeb p, Sprog sprog) {
    return new Filterprosa(sprog).led(p.filtre());
  }

  private String t(String dansk, String engelsk) {
    return new Tosproget(dansk, engelsk).paa(sprog);
  }

  private String population(Population population) {
    List<String> s = new ArrayList<>();
    if (!population.navn().isEmpty()) {
      s.add(
          t(
              "Populationen " + population.navn() + ".",
              "The population " + population.navn() + "."));
    }
    switch (population) {
      case Population.Forloeb p -> forloeb(p, s);
      case Population.Overgange o -> overgange(o, s);
    }
    return String.join(" ", s);
  }

  private void overgange(Population.Overgange o, List<String> s) {
    String denne = Tabelprosa.periodetype(o.hver(), sprog);
    s.add(
        t(
            "En persons status læses i den første uge af hvert "
                + denne
                + " og i den første uge af det næste, hvor begge er observeret.",
            "A person's status is read in the first week of each "
                + denne
                + " and in the first week of the next, where both are observed."));
    if (o.mindstAlder() != null) {
      s.add(
          t(
              "Med er personer på mindst "
                  + o.mindstAlder()
                  + " år i den første af de to uger; ukendt alder tæller med.",
              "Included are persons aged "
                  + o.mindstAlder()
                  + " or more in the first of the two weeks; an unknown age counts in."));
    }
    if (o.periode() != null) {
      s.add(
          t("Den første af ugerne ligger ", "The first of the weeks lies ")
              + periode(o.periode())
              + ".");
    }
    if (o.inddeling().navn() != null) {
      s.add(
          t(
              "Status grupperes i " + String.join(", ", o.inddeling().celler()) + ".",
              "The status is grouped into "
                  + Kategoriord.liste(o.inddeling().celler(), Sprog.EN)
                  + "."));
    }
  }

  private void forloeb(Population.Forloeb p, List<String> s) {
    s.add(
        p.hverForSig()
            ? t(
                "Et forløb er en persons uger med én ydelse; hver af dem har sine egne forløb: "
                    + grupper(p)
                    + ".",
                "A course is a person's weeks with one benefit; each has its own courses: "
                    + grupper(p)
                    + ".")
            : t(
                "Et forløb er en persons uger med " + grupper(p) + ".",
                "A course is a person's weeks with " + grupper(p) + "."));
    s.add(gap(p.gap()));
    s.add(udvalg(p));
    switch (p.perPerson()) {
      case ALL -> {}
      case FIRST ->
          s.add(
              t(
                  "Har en person flere, tæller kun det første.",
                  "Of a person's courses only the first counts."));
      case LAST ->
          s.add(
              t(
                  "Har en person flere, tæller kun det seneste af dem.",
                  "Of a person's courses only the latest of these counts."));
    }
    if (p.sted() == Haendelse.START) {
      s.add(
          t(
              "Kommunen er den, personen boede i i forløbets første uge, så nøje som kilden har"
                  + " det (i DREAM én kommune pr. år).",
              "The municipality is that of residence in the first week of the course, as finely as"
                  + " the source has it (in DREAM one municipality a year)."));
    } else if (p.sted() != null) {
      s.add(
          t(
              "Kommunen er den, personen boede i i forløbets sidste uge, så nøje som kilden har"
                  + " det (i DREAM én kommune pr. år).",
              "The municipality is that of residence in the last week of the course, as finely as"
                  + " the source has it (in DREAM one municipality a year)."));
    }
    if (!p.filtre().isEmpty()) {
      s.add(new Filterprosa(sprog).saetning(p.filtre()));
    }
    if (p.status() != null) {
      s.add(status(p.status()));
    }
  }

  private String grupper(Population.Forloeb p) {
    List<String> ud = new ArrayList<>();
    for (Gruppe g : Katalog.faelles().grupper()) {
      if (p.grupper().contains(g.id())) {
        List<Integer> koder =
            Katalog.faelles().koder().stream()
                .filter(k -> k.gruppe().equals(g))
                .map(Ugekode::kode)
                .toList();
        ud.add(
            navn(g)
                + t(
                    koder.size() == 1 ? " (kode " : " (koder ",
                    koder.size() == 1 ? " (code " : " (codes ")
                + interval(koder)
                + ")");
      }
    }
    return String.join(p.hverForSig() ? t(" og ", " and ") : t(" eller ", " or "), ud);
  }

  String navn(Gruppe g) {
    String navn = t(g.dansk(), g.engelsk());
    return navn.startsWith("A-")
        ? navn
        : navn.substring(0, 1).toLowerCase(Locale.ROOT) + navn.substring(1);
  }

  /** {@code 810, 813-818}. */
  private static String interval(List<Integer> koder) {
    StringBuilder ud = new StringBuilder();
    for (int i = 0; i < koder.size(); ) {
      int j = i;
      while (j + 1 < koder.size() && koder.get(j + 1) == koder.get(j) + 1) {
        j++;
      }
      ud.append(ud.isEmpty() ? "" : ", ").append(koder.get(i));
      ud.append(j > i ? "-" + koder.get(j) : "");
      i = j + 1;
    }
    return ud.toString();
  }

  private String gap(Gapregel gap) {
    return switch (gap) {
      case Gapregel.Uger u ->
          t(
              "Det er afsluttet, når personen har været "
                  + antal(u.antal(), "uge", "uger")
                  + " i træk uden; kommer ydelsen igen før, er det samme forløb.",
              "It has ended when the person has been without for "
                  + antal(u.antal(), "week", "weeks")
                  + " running; if the benefit returns sooner, it is the same course.");
      case Gapregel.RullendeMaaned m ->
          t(
              "Det er afsluttet, når personen har været uden i en måned, regnet fra søndagen i den"
                  + " sidste uge og i hele uger: 4 eller 5 uger, oftest 5. Kommer ydelsen igen før,"
                  + " er det samme forløb.",
              "It has ended when the person has been without for a month, counted from the Sunday"
                  + " of the last week and in whole weeks: 4 or 5 weeks, mostly 5. If the benefit"
                  + " returns sooner, it is the same course.");
      case Gapregel.Kalendermaaned m ->
          t(
              "Det er afsluttet, når personen har været uden i en hel kalendermåned, regnet i de"
                  + " uger, hvis torsdag ligger i måneden. Kommer ydelsen igen før, er det samme"
                  + " forløb.",
              "It has ended when the person has been without for a whole calendar month, counted in"
                  + " the weeks whose Thursday lies in the month. If the benefit returns sooner, it"
                  + " is the same course.");
    };
  }

  private String udvalg(Population.Forloeb p) {
    List<String> krav = new ArrayList<>();
    for (Ugefilter f : p.perioder()) {
      krav.add(uge(f.haendelse()) + " " + periode(f));
    }
    if (p.ikkeFraFoersteUge()) {
      krav.add(
          t(
              "som ikke var i gang i registrets første uge",
              "that were not running in the register's first week"));
    }
    String hvilke =
        p.afsluttet()
            ? t("afsluttede forløb", "ended courses")
            : t("forløb, afsluttede eller ej", "courses, ended or not");
    if (krav.isEmpty()) {
      return t("Med er " + hvilke + ".", "Included are " + hvilke + ".");
    }
    return t("Med er " + hvilke + ", ", "Included are " + hvilke + " ")
        + String.join(t(" og ", " and "), krav)
        + ".";
  }

  String uge(Haendelse h) {
    return switch (h) {
      case START -> t("hvis første uge ligger", "whose first week lies");
      case END -> t("hvis sidste uge ligger", "whose last week lies");
      case EXIT ->
          t(
              "hvor ugen lige efter forløbets sidste uge ligger",
              "of which the week right after the last lies");
    };
  }

  String periode(Ugefilter f) {
    String fra = f.fra() == null ? "" : t("fra og med ", "from ") + uge(f.fra());
    String til = f.til() == null ? "" : t("til og med ", "to ") + uge(f.til());
    return (fra + " " + til).strip();
  }

  private String uge(Uge u) {
    return t("uge " + u.nummer() + " i " + u.aar(), "week " + u.nummer() + " of " + u.aar());
  }

  private String status(Population.Status s) {
    String hvornaar =
        switch (s.aflaesning()) {
          case Aflaesning.UgerEfterSlut u ->
              t(
                  "Status læses som et punktnedslag "
                      + antal(u.antal(), "uge", "uger")
                      + " efter forløbets sidste uge.",
                  "The status is read in the one week that lies "
                      + antal(u.antal(), "week", "weeks")
                      + " after the last week of the course.");
          case Aflaesning.Kurve k ->
              t(
                  "Status læses i hver uge fra "
                      + k.fra()
                      + " til "
                      + k.til()
                      + " uger efter forløbets sidste uge, for de samme forløb i dem alle.",
                  "The status is read in every week from "
                      + k.fra()
                      + " to "
                      + k.til()
                      + " weeks after the last week of the course, for the same courses in all.");
          case Aflaesning.HulletsSlut h ->
              t(
                  "Status læses i den sidste af de uger uden ydelse, der afslutter forløbet.",
                  "The status is read in the last of the weeks without the benefit that end the"
                      + " course.");
          case Aflaesning.FoersteKode k ->
              t(
                  "Status er den første ugekode i de "
                      + antal(k.indenFor(), "uge", "uger")
                      + " efter forløbets sidste uge, ingen, hvis alle er tomme.",
                  "The status is the first weekly code in the "
                      + antal(k.indenFor(), "week", "weeks")
                      + " after the last week of the course, none if all are blank.");
        };
    String grupper =
        s.inddeling().navn() == null
            ? ""
            : t(
                " Den grupperes i " + String.join(", ", s.inddeling().celler()) + ".",
                " It is grouped into " + Kategoriord.liste(s.inddeling().celler(), Sprog.EN) + ".");
    String succes =
        s.succesTekst().isEmpty()
            ? ""
            : t(
                " Som succes tæller " + String.join(", ", s.succesTekst()) + ".",
                " Success means " + Kategoriord.liste(s.succesTekst(), Sprog.EN) + ".");
    return hvornaar
        + grupper
        + succes
        + t(
            " Forløb, hvis udfaldsuge ligger efter registrets sidste uge, er udeladt og talt i"
                + " frafaldet.",
            " Courses whose outcome lies after the register's last week are left out, and counted in"
                + " the attrition.");
  }

  private String faelles() {
    return t(
        "En uge hører til den måned, det kvartal, det halvår og det år, dens torsdag ligger i. En uge uden kode"
            + " er beskæftigelse, når torsdagens måned har en løn, ellers selvforsørgelse; før 2008"
            + " kan de to ikke skelnes. Koder, kataloget ikke kender, tælles med som ukendte. Én dag"
            + " med en ydelse giver hele ugens kode, så længder er et overkantsmål. De sidste 13 uger"
            + " er foreløbige, fordi registreringer kommer sent.",
        "A week belongs to the month, quarter, half-year and year of its Thursday. A week without a code is"
            + " employment when the Thursday's month has a wage, otherwise self-support; before 2008"
            + " the two cannot be told apart. Codes the catalogue does not know are counted as"
            + " unknown. One day on a benefit gives the whole week its code, so lengths are upper"
            + " bounds. The last 13 weeks are provisional, since registrations come late.");
  }

  private static String antal(int n, String en, String flere) {
    return n + " " + (n == 1 ? en : flere);
  }
}
