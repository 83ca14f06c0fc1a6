package dk.forloeb.lov;

import static dk.forloeb.lov.Led.eller;
import static dk.forloeb.lov.Led.hvis;
import static dk.forloeb.lov.Led.ikke;
import static dk.forloeb.lov.Led.ja;
import static dk.forloeb.lov.Led.med;
import static dk.forloeb.lov.Led.nej;
import static dk.forloeb.lov.Led.og;
import static dk.forloeb.lov.Led.sket;
import static dk.forloeb.lov.Led.skoen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The scheme and its target group: R001-R020. */
final class Ordningsregler {
  private static final Pattern FOER_2020 = Pattern.compile("§§?\\s*68 ?[a-h]");
  private static final Pattern FRA_2020 = Pattern.compile("§§?\\s*11[2-5]");

  private Ordningsregler() {}

  static Map<String, Betingelse> betingelser() {
    return Map.ofEntries(
        Map.entry("R001", Ordningsregler::aaben),
        Map.entry("R002", Ordningsregler::bevilgetFoerLukningen),
        Map.entry("R003", naevner(FOER_2020)),
        Map.entry("R004", naevner(FRA_2020)),
        Map.entry("R005", nej(Ydelsen.FRASAGT)),
        Map.entry("R006", hvis(ja(Ydelsen.FRADRAGET_TIL_NUL), ja(Ydelsen.REGNES_SOM_MODTAGER))),
        Map.entry("R010", skoen(Maalgruppen.KOMPLEKSE_PROBLEMER)),
        Map.entry("R011", skoen(Maalgruppen.IKKE_LOEST)),
        Map.entry("R012", skoen(Maalgruppen.BEHOV_FOR_KOMBINATION)),
        Map.entry(
            "R013",
            eller(
                ja(Maalgruppen.LANGVARIG_FORSOERGELSE),
                ja(Maalgruppen.TILBUD_UDEN_TILKNYTNING),
                skoen(Maalgruppen.LAENGERE_INDSATS))),
        Map.entry("R014", skoen(Maalgruppen.UDVIKLINGSPERSPEKTIV)),
        Map.entry(
            "R015",
            og(
                ikke(skoen(Maalgruppen.DOKUMENTERET_INGEN_UDVIKLING)),
                ikke(skoen(Maalgruppen.AABENBART_INGEN_UDVIKLING)))),
        Map.entry("R016", ikke(skoen(Maalgruppen.FORMAALSLOEST))),
        Map.entry("R017", med(Planen.INDSATSER, Ordningsregler::forventet)),
        Map.entry("R018", nej(Maalgruppen.KUN_LEDIGHED)),
        Map.entry("R019", hvis(ja(Borgeren.FLEKSJOBVISITERET), ja(Teamet.FORELAGT))),
        Map.entry(
            "R020",
            hvis(
                sket(Sagen.ANSOEGT),
                og(nej(Sagen.AFVIST_SOM_UMULIG_AT_SOEGE), ja(Sagen.ANDEN_HJAELP_VURDERET)))));
  }

  private static Forklaring aaben(Sagsbillede s) {
    return med(
            Afgoerelsen.DATO,
            (b, dag) ->
                b.af(
                    b.regel().gaelder(dag),
                    "Afgørelsen er fra "
                        + Dansk.dato(dag)
                        + "; der kan bevilges nye forløb "
                        + Dansk.periode(b.regel().gaelder())
                        + "."))
        .proev(s);
  }

  /** A course that was granted is judged by its grant; one that is asked for, by the decision. */
  private static Forklaring bevilgetFoerLukningen(Sagsbillede s) {
    LocalDate lukket = s.regel().gaelder().fom();
    Optional<LocalDate> bevilget = s.fakta().find(Forloebet.BEVILGET);
    if (bevilget.isPresent()) {
      return s.af(
          bevilget.get().isBefore(lukket),
          "Forløbet er bevilget "
              + Dansk.dato(bevilget.get())
              + "; det skal være sket før "
              + Dansk.dato(lukket)
              + ".");
    }
    return med(
            Afgoerelsen.DATO,
            (b, dag) ->
                b.af(
                    dag.isBefore(lukket),
                    "Der er ikke oplyst en tidligere bevilling, og afgørelsen er fra "
                        + Dansk.dato(dag)
                        + "; fra "
                        + Dansk.dato(lukket)
                        + " bevilges der ikke nye forløb."))
        .proev(s);
  }

  private static Betingelse naevner(Pattern paragraf) {
    return med(
        Afgoerelsen.HJEMMEL,
        (s, tekst) ->
            s.af(paragraf.matcher(tekst).find(), "Afgørelsen nævner \"" + tekst.strip() + "\"."));
  }

  private static Forklaring forventet(Sagsbillede s, List<Indsats> indsatser) {
    long antal = indsatser.stream().filter(i -> !i.forventning().isBlank()).count();
    return s.af(
        antal > 0,
        antal
            + " af planens "
            + indsatser.size()
            + " indsatser siger, hvorfor borgeren kan ventes at få gavn af den.");
  }
}
