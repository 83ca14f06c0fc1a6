package dk.forloeb.lov;

import static dk.forloeb.lov.Led.eller;
import static dk.forloeb.lov.Led.hvis;
import static dk.forloeb.lov.Led.ikke;
import static dk.forloeb.lov.Led.ja;
import static dk.forloeb.lov.Led.med;
import static dk.forloeb.lov.Led.nej;
import static dk.forloeb.lov.Led.og;
import static dk.forloeb.lov.Led.senest;
import static dk.forloeb.lov.Led.skoen;
import static dk.forloeb.lov.Led.udfyldt;

import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Age and length: R030-R047 and R206. */
final class Aldersregler {
  private static final String UNG = "alder.ung.under";
  private static final String OVER_50 = "alder.over50.fra";

  private Aldersregler() {}

  static Map<String, Betingelse> betingelser() {
    return Map.ofEntries(
        Map.entry("R030", eller(Alder.under(UNG), foersteForloeb())),
        Map.entry("R031", eller(Alder.under(UNG), foersteForloeb(), ja(Borgeren.OENSKER_FORLOEB))),
        Map.entry("R032", hvis(Alder.under(UNG), Laengde.hoejst("forloeb.laengde.hoejst"))),
        Map.entry(
            "R033",
            hvis(og(Alder.mindst(UNG), Alder.under(OVER_50)), Aldersregler::samletEllerOenske)),
        Map.entry(
            "R034",
            hvis(Alder.mindst(OVER_50), eller(foersteForloeb(), ja(Borgeren.OENSKER_FORLOEB)))),
        Map.entry(
            "R035",
            eller(
                Alder.mindstTilFolkepension("alder.til_folkepension"),
                ja(Borgeren.OENSKER_FORLOEB))),
        Map.entry("R036", nej(Forloebet.STANDSET_PAA_GRUND_AF_ALDER)),
        Map.entry(
            "R037",
            hvis(
                ja(Udgangen.FOERTIDSPENSION_OVERVEJES),
                eller(
                    ikke(foersteForloeb()),
                    skoen(Udgangen.DOKUMENTERET_INGEN_UDVIKLING),
                    skoen(Udgangen.AABENBART_INGEN_UDVIKLING)))),
        Map.entry(
            "R040",
            og(Laengde.mindst("forloeb.laengde.mindst"), Laengde.hoejst("forloeb.laengde.hoejst"))),
        Map.entry("R041", Laengde.hoejst("forloeb.laengde.hoejst")),
        Map.entry("R042", Laengde.mindst("forloeb.laengde.mindst")),
        Map.entry("R043", hvis(bevilgetFoer2022(), sammeSlut())),
        Map.entry("R044", hvis(ikke(foersteForloeb()), og(nyForberedende(), nytMoede()))),
        Map.entry("R045", Urregel.senestPaa(Forloebet.SLUT, Forloebet.NAESTE_AFGOERELSE)),
        Map.entry("R046", hvis(og(udloebet(), ikke(afgjort())), ja(Forloebet.FORTSAETTER))),
        Map.entry("R047", udfyldt(Forloebet.LAENGDE_BEGRUNDELSE)),
        Map.entry(
            "R206",
            med(
                Borgeren.FOEDSELSDATO,
                (s, foedt) ->
                    s.opfyldt(
                        "Folkepensionsalderen nås "
                            + Dansk.dato(Alder.folkepension(s, foedt))
                            + "."))));
  }

  /** No earlier course is known of, and the list of them is known. */
  private static Betingelse foersteForloeb() {
    return med(
        Forloebet.TIDLIGERE,
        (s, t) ->
            s.af(
                t.isEmpty(),
                t.isEmpty()
                    ? "Borgeren har ikke haft ressourceforløb før."
                    : "Borgeren har haft "
                        + t.size()
                        + " ressourceforløb før ("
                        + Forloebet.TIDLIGERE.vis(t)
                        + ")."));
  }

  /** Where the law itself is in doubt, the wish need not be asked for. */
  private static Forklaring samletEllerOenske(Sagsbillede s) {
    Forklaring samlet = Laengde.samletHoejst("forloeb.samlet.hoejst").proev(s);
    boolean tvivl =
        samlet.opgaver().stream().anyMatch(o -> o.slags() == Opgave.Slags.JURA)
            && !s.fakta().er(Borgeren.OENSKER_FORLOEB);
    return tvivl ? samlet : eller(b -> samlet, ja(Borgeren.OENSKER_FORLOEB)).proev(s);
  }

  private static Betingelse bevilgetFoer2022() {
    return med(
        Forloebet.BEVILGET,
        (s, d) ->
            s.af(
                d.isBefore(s.regel().gaelder().fom()),
                "Forløbet er bevilget " + Dansk.dato(d) + "."));
  }

  private static Betingelse sammeSlut() {
    return med(
        Forloebet.SLUT,
        Forloebet.SLUT_BEVILGET,
        (s, slut, bevilget) ->
            s.af(
                slut.equals(bevilget),
                "Forløbet slutter "
                    + Dansk.dato(slut)
                    + "; bevilget var til "
                    + Dansk.dato(bevilget)
                    + "."));
  }

  /** Made after the latest earlier course began: what served that one does not serve again. */
  private static Betingelse nyForberedende() {
    return s ->
        s.fakta().erIkkeSket(Planen.FORBEREDENDE_FAERDIG)
            ? s.ikke(Led.ikkeSketTekst(Planen.FORBEREDENDE_FAERDIG))
            : med(
                    Planen.FORBEREDENDE_FAERDIG,
                    Forloebet.TIDLIGERE,
                    (b, faerdig, tidligere) ->
                        efterForrige(b, "Den forberedende del", faerdig, tidligere))
                .proev(s);
  }

  private static Betingelse nytMoede() {
    return og(
        med(
            Teamet.MOEDE,
            Forloebet.TIDLIGERE,
            (s, moede, tidligere) -> efterForrige(s, "Teamets møde", moede, tidligere)),
        senest(Teamet.MOEDE, Afgoerelsen.DATO));
  }

  private static Forklaring efterForrige(
      Sagsbillede s, String hvad, LocalDate dag, List<Periode> tidligere) {
    LocalDate forrige =
        tidligere.stream().map(Periode::fom).max(LocalDate::compareTo).orElse(Periode.ALTID);
    return s.af(
        dag.isAfter(forrige),
        hvad
            + " er fra "
            + Dansk.dato(dag)
            + "; det forrige forløb begyndte "
            + Dansk.dato(forrige)
            + ".");
  }

  /** Course and benefit go on until the decision, and no longer, however late it came. */
  private static Betingelse afgjort() {
    return s ->
        s.fakta().erIkkeSket(Forloebet.NAESTE_AFGOERELSE)
            ? s.ikke("Det er ikke afgjort, hvad der skal ske efter forløbet.")
            : senest(Forloebet.NAESTE_AFGOERELSE, Sagen.OPGJORT).proev(s);
  }

  private static Betingelse udloebet() {
    return Led.foer(Forloebet.SLUT, Sagen.OPGJORT);
  }
}
