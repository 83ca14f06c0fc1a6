package dk.forloeb.lov;

import static dk.forloeb.lov.Led.eller;
import static dk.forloeb.lov.Led.enAf;
import static dk.forloeb.lov.Led.hoejst;
import static dk.forloeb.lov.Led.hvis;
import static dk.forloeb.lov.Led.ikke;
import static dk.forloeb.lov.Led.ja;
import static dk.forloeb.lov.Led.med;
import static dk.forloeb.lov.Led.mindst;
import static dk.forloeb.lov.Led.nej;
import static dk.forloeb.lov.Led.og;
import static dk.forloeb.lov.Led.skoen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What comes after: R150-R161, R215, R216, R219. */
final class Udgangsregler {
  private static final int ALTID_NOK = 25;
  private static final String GRAENSE_40 = "foertidspension.alder";

  private Udgangsregler() {}

  static Map<String, Betingelse> betingelser() {
    return Map.ofEntries(
        Map.entry("R150", fleksjob()),
        Map.entry(
            "R151",
            hvis(skoen(Udgangen.MEGET_BEGRAENSET), skoen(Udgangen.UDVIKLES_INDEN_RIMELIG_TID))),
        Map.entry(
            "R152", eller(skoen(Udgangen.TILBUD_UDTOEMT), skoen(Udgangen.TILBUD_FORMAALSLOESE))),
        Map.entry(
            "R153",
            hvis(
                nej(Udgangen.FLEKSJOB_PERMANENT),
                hoejst(Udgangen.FLEKSJOB_MAANEDER, "fleksjob.laengde"))),
        Map.entry(
            "R154",
            og(
                hvis(
                    ja(Udgangen.FLEKSJOB_PERMANENT),
                    og(Alder.mindst(GRAENSE_40), ja(Udgangen.TIDLIGERE_FLEKSJOB))),
                hvis(Alder.under(GRAENSE_40), Udgangsregler::femAar))),
        Map.entry("R155", og(timerOgMaaneder(), ja(Udgangen.BONUS_FORHAANDSGODKENDT))),
        Map.entry(
            "R156",
            og(
                timerOgMaaneder(),
                ja(Udgangen.BONUS_FOERSTE),
                ja(Udgangen.BONUS_SAMTYKKE),
                hvis(ja(Udgangen.BONUS_FLERE), ja(Udgangen.BONUS_TIMER_SOM_VURDERET)))),
        Map.entry(
            "R157",
            og(
                timerOgMaaneder(),
                Udgangsregler::soegtITide,
                ja(Udgangen.BONUS_PRIVAT),
                Udgangsregler::bonusAaben)),
        Map.entry("R158", foertidspensionUnder40()),
        Map.entry("R159", foertidspensionUnder40()),
        Map.entry(
            "R160", og(skoen(Udgangen.VARIGT_NEDSAT), skoen(Udgangen.UDELUKKER_SELVFORSOERGELSE))),
        Map.entry("R161", enAf(Udgangen.SLUTDEFINITION, List.of("1 måned", "4 uger"))),
        Map.entry("R215", seniorpension()),
        Map.entry("R216", Udgangsregler::tidligstSoegt),
        Map.entry(
            "R219",
            hvis(
                ja(Udgangen.FASTHOLDELSE),
                eller(
                    mindst(Udgangen.MAANEDER_PAA_SAERLIGE_VILKAAR, "fleksjob.fastholdelse"),
                    hoejstTilFolkepension()))));
  }

  private static Betingelse fleksjob() {
    return og(
        skoen(Udgangen.VARIGE_BEGRAENSNINGER),
        skoen(Udgangen.KAN_IKKE_NORMALE_VILKAAR),
        nej(Udgangen.FAAR_FOERTIDSPENSION),
        s ->
            s.gaelder("R215")
                ? nej(Udgangen.FAAR_SENIORPENSION).proev(s)
                : s.opfyldt("Der er ingen seniorpension den dag."),
        Udgangsregler::tidligPension,
        Alder.medPensionsdag((s, dag, pension) ->
            s.af(
                dag.isBefore(pension),
                "Folkepensionsalderen nås "
                    + Dansk.dato(pension)
                    + "; afgørelsen er fra "
                    + Dansk.dato(dag)
                    + ".")));
  }

  /** From which day this counts was not seen; while that is so, it is a question of law. */
  private static Forklaring tidligPension(Sagsbillede s) {
    Optional<BigDecimal> krav = s.tal("fleksjob.tidlig_pension");
    if (krav.filter(k -> k.signum() == 0).isPresent()) {
      return s.opfyldt("Der er ingen ret til tidlig pension den dag.");
    }
    Forklaring f = nej(Udgangen.TIDLIG_PENSION_BRUGT).proev(s);
    return krav.isPresent() || f.udfald() == Udfald.OPFYLDT
        ? f
        : s.jura(
            "Om brugt ret til tidlig pension udelukker fleksjob "
                + Dansk.dato(s.dato())
                + ", er ikke set. "
                + f.tekst());
  }

  /** Under 40 it is five years at a time, neither less nor for good. */
  private static Forklaring femAar(Sagsbillede s) {
    int aar = s.heltal("fleksjob.laengde");
    return og(
            nej(Udgangen.FLEKSJOB_PERMANENT),
            med(
                Udgangen.FLEKSJOB_MAANEDER,
                (b, m) ->
                    b.af(
                        m == aar,
                        Led.oplyst(Udgangen.FLEKSJOB_MAANEDER, m) + " Det skal være " + aar + ".")))
        .proev(s);
  }

  private static Betingelse timerOgMaaneder() {
    return og(
        hoejst(Udgangen.BONUS_TIMER, "fleksjobbonus.timer"),
        mindst(Udgangen.BONUS_MAANEDER, "fleksjobbonus.maaneder"));
  }

  /** The scheme was closed on a day that was not seen; from some day on a person looks it up. */
  private static Forklaring bonusAaben(Sagsbillede s) {
    return s.tal("fleksjobbonus.aaben").isPresent()
        ? s.opfyldt("Ordningen var åben for ansøgninger " + Dansk.dato(s.dato()) + ".")
        : s.jura(
            "Om ordningen med fleksjobbonus endnu var åben "
                + Dansk.dato(s.dato())
                + ", er ikke set (indstillingen fleksjobbonus.aaben).");
  }

  private static Forklaring soegtITide(Sagsbillede s) {
    return med(
            Udgangen.FLEKSJOB_START,
            Udgangen.BONUS_ANSOEGT,
            (b, start, soegt) -> {
              LocalDate sidste = start.plusMonths(b.heltal("fleksjobbonus.ansoegning"));
              return b.af(
                  !soegt.isAfter(sidste),
                  "Bonussen skal være søgt senest "
                      + Dansk.dato(sidste)
                      + "; den er søgt "
                      + Dansk.dato(soegt)
                      + ".");
            })
        .proev(s);
  }

  private static Betingelse foertidspensionUnder40() {
    return eller(
        Alder.mindst(GRAENSE_40),
        skoen(Udgangen.DOKUMENTERET_INGEN_UDVIKLING),
        skoen(Udgangen.AABENBART_INGEN_UDVIKLING));
  }

  private static Betingelse hoejstTilFolkepension() {
    return Alder.medPensionsdag((s, dag, pension) -> {
      int aar = s.heltal("alder.til_folkepension");
      LocalDate fra = pension.minusYears(aar);
      return s.af(
          !dag.isBefore(fra),
          "Fra "
              + Dansk.dato(fra)
              + " er der højst "
              + aar
              + " år til folkepensionsalderen; afgørelsen er fra "
              + Dansk.dato(dag)
              + ".");
    });
  }

  private static Betingelse seniorpension() {
    return og(
        hoejstTilFolkepension(),
        Udgangsregler::arbejdsaar,
        hoejst(Udgangen.TIMER_OM_UGEN, "seniorpension.timer"),
        skoen(Udgangen.TIMER_VARIGT),
        ikke(skoen(Udgangen.ARBEJDSRETTEDE_TILBUD)),
        nej(Udgangen.FAAR_FOERTIDSPENSION));
  }

  /** The law says 20 to 25 years; which of them in the case at hand, a person decides. */
  private static Forklaring arbejdsaar(Sagsbillede s) {
    return med(
            Udgangen.ARBEJDSAAR,
            (b, aar) -> {
              int mindst = b.heltal("seniorpension.arbejdsaar");
              String tekst = "Borgeren har " + aar + " år på arbejdsmarkedet; kravet er 20-25 år";
              if (aar >= mindst && aar < ALTID_NOK) {
                return b.jura(tekst + ", og hvilket tal der gælder her, skal afgøres.");
              }
              return b.af(aar >= ALTID_NOK, tekst + ".");
            })
        .proev(s);
  }

  private static Forklaring tidligstSoegt(Sagsbillede s) {
    return med(
            Borgeren.FOEDSELSDATO,
            Udgangen.SENIORPENSION_ANSOEGT,
            (b, foedt, soegt) -> {
              LocalDate tidligst =
                  Alder.folkepension(b, foedt)
                      .minusYears(b.heltal("alder.til_folkepension"))
                      .minusMonths(b.heltal("seniorpension.tidligst"));
              return b.af(
                  !soegt.isBefore(tidligst),
                  "Der kan tidligst søges "
                      + Dansk.dato(tidligst)
                      + "; der er søgt "
                      + Dansk.dato(soegt)
                      + ".");
            })
        .proev(s);
  }
}
