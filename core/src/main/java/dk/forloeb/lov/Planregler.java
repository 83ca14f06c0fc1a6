package dk.forloeb.lov;

import static dk.forloeb.lov.Led.daekker;
import static dk.forloeb.lov.Led.eller;
import static dk.forloeb.lov.Led.er;
import static dk.forloeb.lov.Led.hoejst;
import static dk.forloeb.lov.Led.hvis;
import static dk.forloeb.lov.Led.ja;
import static dk.forloeb.lov.Led.med;
import static dk.forloeb.lov.Led.nej;
import static dk.forloeb.lov.Led.og;
import static dk.forloeb.lov.Led.senest;
import static dk.forloeb.lov.Led.sket;

import dk.forloeb.tid.Frist.Enhed;
import java.util.List;
import java.util.Map;

/** The plan, its coordinator and what is led by it: R070-R080, R094, R095, R208, R217. */
final class Planregler {
  /** The contents of the forberedende del, in the order of the form. */
  static final List<String> FELTER =
      List.of(
          "maal",
          "erfaringer",
          "personlige_ressourcer",
          "udfordringer",
          "oensker",
          "helbred",
          "helbred_betydning",
          "forsoergelse",
          "hidtidig_indsats");

  /** The contents of the doctor's certificate. */
  static final List<String> ATTESTFELTER =
      List.of("helbred", "skaanehensyn", "borgerens_opfattelse", "andre_forhold");

  private static final Urregel NAESTE_SKRIDT =
      Urregel.efter(
              Samtalerne.TILBUD_SLUT, "tilbud.naeste_skridt", Enhed.UGER, Samtalerne.NAESTE_SKRIDT)
          .foerst();

  private Planregler() {}

  static Map<String, Betingelse> betingelser() {
    return Map.ofEntries(
        Map.entry("R070", senest(Planen.FORBEREDENDE_FAERDIG, Teamet.MOEDE)),
        Map.entry("R071", og(daekker(Planen.FELTER, FELTER), ja(Planen.HELBRED_DOKUMENTERET))),
        Map.entry("R072", nej(Planen.VURDERER_FREMTIDIG_INDSATS)),
        Map.entry("R073", og(sket(Planen.LAEGEATTEST), ja(Planen.KONSULTATION))),
        Map.entry("R074", daekker(Planen.ATTESTFELTER, ATTESTFELTER)),
        Map.entry("R075", hvis(sket(Forloebet.BEVILGET), ja(Planen.INDSATSDEL))),
        Map.entry("R076", med(Planen.INDSATSER, Planregler::mindstEn)),
        Map.entry("R077", og(ja(Planen.KOORDINATOR_ANSVARLIG), ja(Planen.RETTELSER_NOTERET))),
        Map.entry("R078", er(Planen.SKABELON, 2013)),
        Map.entry("R079", er(Planen.SKABELON, 2018)),
        Map.entry("R080", er(Sagen.KOORDINATORER, 1)),
        Map.entry(
            "R094",
            hvis(ja(Borgeren.AFVISTE_BEHANDLING), nej(Forloebet.AFVIST_BEHANDLING_PAAVIRKER))),
        Map.entry(
            "R095",
            eller(
                hoejst(Samtalerne.MENTOR_MAANEDER, "mentor.hoejst"),
                ja(Samtalerne.MENTOR_FORLAENGET))),
        Map.entry(
            "R208", HarUr.af(NAESTE_SKRIDT, hvis(sket(Samtalerne.TILBUD_SLUT), NAESTE_SKRIDT))),
        Map.entry("R217", hvis(sket(Sagen.FLYTTET), ja(Sagen.NY_KOMMUNE_ANSVARLIG))));
  }

  private static Forklaring mindstEn(Sagsbillede s, List<Indsats> indsatser) {
    long antal = indsatser.stream().filter(Indsats::iIndsatsdel).count();
    return s.af(
        antal > 0, "Indsatsdelen har " + antal + (antal == 1 ? " indsats." : " indsatser."));
  }
}
