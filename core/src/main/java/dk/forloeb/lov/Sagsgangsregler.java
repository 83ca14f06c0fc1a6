package dk.forloeb.lov;

import static dk.forloeb.lov.Led.daekker;
import static dk.forloeb.lov.Led.eller;
import static dk.forloeb.lov.Led.er;
import static dk.forloeb.lov.Led.foer;
import static dk.forloeb.lov.Led.hvis;
import static dk.forloeb.lov.Led.ja;
import static dk.forloeb.lov.Led.med;
import static dk.forloeb.lov.Led.nej;
import static dk.forloeb.lov.Led.og;
import static dk.forloeb.lov.Led.sket;
import static dk.forloeb.lov.Led.udfyldt;

import dk.forloeb.tid.Frist;
import dk.forloeb.tid.Ur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reporting, procedure and access: R170-R187, R207, R218. */
final class Sagsgangsregler {
  private static final List<String> KONTAKTGRUPPE =
      List.of("person", "registreringsdato", "kontaktgruppe", "start", "slut");

  private Sagsgangsregler() {}

  static Map<String, Betingelse> betingelser() {
    return Map.ofEntries(
        Map.entry("R170", Urregel.senestPaa(Forloebet.START, Indberetningen.KONTAKTGRUPPE)),
        Map.entry("R171", Sagsgangsregler::slutIndberettet),
        Map.entry("R172", daekker(Indberetningen.FELTER, KONTAKTGRUPPE)),
        Map.entry("R173", ja(Indberetningen.INDSATSDEL)),
        Map.entry("R174", er(Indberetningen.MAALGRUPPE, 8)),
        Map.entry("R175", ja(Indberetningen.KOORDINATOR)),
        Map.entry(
            "R180",
            hvis(
                og(ja(Afgoerelsen.SKRIFTLIG), nej(Afgoerelsen.FULDT_MEDHOLD)),
                ja(Afgoerelsen.BEGRUNDET))),
        Map.entry(
            "R181",
            og(
                hvis(
                    ja(Afgoerelsen.BEGRUNDET),
                    og(
                        udfyldt(Afgoerelsen.HJEMMEL),
                        udfyldt(Afgoerelsen.HOVEDHENSYN),
                        udfyldt(Afgoerelsen.FAKTISKE_OPLYSNINGER))),
                // A grant names its legal basis even where it needs no reasons.
                hvis(
                    er(Afgoerelsen.SLAGS, Afgoerelsen.Slags.RESSOURCEFORLOEB),
                    udfyldt(Afgoerelsen.HJEMMEL)))),
        Map.entry(
            "R182",
            hvis(
                og(
                    ja(Afgoerelsen.SKRIFTLIG),
                    ja(Afgoerelsen.KAN_PAAKLAGES),
                    nej(Afgoerelsen.FULDT_MEDHOLD)),
                og(
                    udfyldt(Afgoerelsen.KLAGEINSTANS),
                    udfyldt(Afgoerelsen.KLAGE_HVORDAN),
                    udfyldt(Afgoerelsen.KLAGE_FRIST),
                    hvis(
                        ja(Afgoerelsen.KOMPETENCE_BEGRAENSET),
                        udfyldt(Afgoerelsen.KLAGE_KOMPETENCE))))),
        Map.entry(
            "R183",
            hvis(
                og(ja(Afgoerelsen.UKENDT_TIL_UGUNST), nej(Afgoerelsen.HOERING_UNDTAGET)),
                foer(Afgoerelsen.PARTSHOERT, Afgoerelsen.DATO))),
        Map.entry("R184", ja(Sagen.NOTERET)),
        Map.entry("R185", og(sket(Sagen.JOURNAL_DATO), udfyldt(Sagen.JOURNAL_EMNE))),
        Map.entry("R186", og(ja(Sagen.BRUGER_BEMYNDIGET), ja(Sagen.BRUGER_HAR_ARBEJDSBEHOV))),
        Map.entry("R187", med(Sagen.CELLE_ANTAL, Sagsgangsregler::nok)),
        Map.entry("R207", new Kommunefrist()),
        Map.entry("R218", ja(Sagen.OPLYST)));
  }

  /** On the day of the end at the latest, or on the day it came to be known. */
  private static Forklaring slutIndberettet(Sagsbillede s) {
    return eller(
            Urregel.senestPaa(Indberetningen.SLUT, Indberetningen.SLUT_INDBERETTET),
            Urregel.senestPaa(Indberetningen.SLUT_KENDT, Indberetningen.SLUT_INDBERETTET))
        .proev(s);
  }

  private static Forklaring nok(Sagsbillede s, int antal) {
    int mindst = s.heltal("celle.mindst");
    return s.af(
        antal == 0 || antal >= mindst,
        "Cellen har " + antal + " personer; grænsen, som er vores, er " + mindst + ".");
  }

  /** The municipality's own deadline, or our default where it is not known, which is then said. */
  private static final class Kommunefrist implements HarUr {
    @Override
    public Optional<Ur> ur(Sagsbillede s) {
      return s.fakta().find(Sagen.ANSOEGT).map(d -> Ur.af(d, Frist.dage(dage(s))));
    }

    private static int dage(Sagsbillede s) {
      return s.fakta()
          .find(Sagen.KOMMUNENS_FRIST_DAGE)
          .orElseGet(() -> s.heltal("kommunens.frist"));
    }

    @Override
    public Forklaring proev(Sagsbillede s) {
      return hvis(
              sket(Sagen.ANSOEGT),
              eller(med(Sagen.ANSOEGT, Kommunefrist::holdt), ja(Sagen.FRIST_MEDDELT)))
          .proev(s);
    }

    private static Forklaring holdt(Sagsbillede s, LocalDate soegt) {
      return s.fakta().erIkkeSket(Afgoerelsen.DATO)
          ? med(Sagen.OPGJORT, (b, nu) -> holdt(b, soegt, nu, "der var ikke afgjort noget "))
              .proev(s)
          : med(Afgoerelsen.DATO, (b, dag) -> holdt(b, soegt, dag, "afgørelsen er fra ")).proev(s);
    }

    private static Forklaring holdt(
        Sagsbillede s, LocalDate soegt, LocalDate afgjort, String hvad) {
      int dage = dage(s);
      LocalDate sidste = soegt.plusDays(dage);
      return s.af(
          !afgjort.isAfter(sidste),
          "Fristen er "
              + dage
              + " dage ("
              + (s.fakta().kendt(Sagen.KOMMUNENS_FRIST_DAGE)
                  ? "kommunens egen"
                  : "vores standard, da kommunens egen ikke er oplyst")
              + "), altså "
              + Dansk.dato(sidste)
              + "; "
              + hvad
              + Dansk.dato(afgjort)
              + ".");
    }
  }
}
