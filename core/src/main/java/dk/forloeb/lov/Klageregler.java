package dk.forloeb.lov;

import static dk.forloeb.lov.Led.enAf;
import static dk.forloeb.lov.Led.er;
import static dk.forloeb.lov.Led.hvis;
import static dk.forloeb.lov.Led.ikke;
import static dk.forloeb.lov.Led.ikkeSet;
import static dk.forloeb.lov.Led.ja;
import static dk.forloeb.lov.Led.nej;
import static dk.forloeb.lov.Led.og;

import dk.forloeb.lov.Klagen.Genstand;
import dk.forloeb.lov.Klagen.Svar;
import dk.forloeb.tid.Frist.Enhed;
import java.util.List;
import java.util.Map;

/** Complaints: R140-R146, R209-R212. */
final class Klageregler {
  /** It runs from the day the decision was received, which is entered and never assumed. */
  private static final Urregel KLAGEFRIST =
      Urregel.efter(Afgoerelsen.MODTAGET, "klage.frist", Enhed.UGER, Klagen.MODTAGET);

  private static final Urregel VIDERE =
      Urregel.efter(Klagen.MODTAGET, "klage.videresendes", Enhed.UGER, Klagen.VIDERESENDT);

  private static final Urregel ANDEN_AKTOER =
      Urregel.efter(Klagen.MODTAGET, "klage.anden_aktoer", Enhed.ARBEJDSDAGE, Klagen.HOS_JOBCENTER);

  private Klageregler() {}

  static Map<String, Betingelse> betingelser() {
    return Map.ofEntries(
        Map.entry("R140", KLAGEFRIST),
        Map.entry("R141", ja(Klagen.HOS_KOMMUNEN)),
        Map.entry("R142", HarUr.af(VIDERE, hvis(er(Klagen.GENVURDERING, Svar.FASTHOLDT), VIDERE))),
        Map.entry(
            "R143",
            hvis(
                enAf(Klagen.GENVURDERING, List.of(Svar.AENDRET, Svar.FULDT_MEDHOLD)),
                ja(Klagen.BREV_SENDT))),
        Map.entry("R144", ikke(er(Klagen.KLAGER, Klagen.Klager.ANDEN))),
        Map.entry("R145", hvis(ikke(KLAGEFRIST), nej(Klagen.HENLAGT_AF_KOMMUNEN))),
        Map.entry(
            "R146",
            hvis(
                enAf(Klagen.OVER, List.of(Genstand.INDHOLD, Genstand.VARIGHED)),
                ikkeSet(
                    "Om der kan klages over forløbets indhold og varighed, er kilderne uenige om;"
                        + " LAB §§ 204-205 er ikke læst."))),
        Map.entry("R209", hvis(ja(Klagen.ANDEN_AKTOER), ja(Klagen.GENVURDERET_AF_AKTOER))),
        Map.entry(
            "R210",
            HarUr.af(
                ANDEN_AKTOER,
                hvis(
                    og(
                        ja(Klagen.ANDEN_AKTOER),
                        er(Klagen.OVER, Genstand.TILBUD),
                        ikke(er(Klagen.GENVURDERING, Svar.FULDT_MEDHOLD))),
                    ANDEN_AKTOER))),
        Map.entry("R211", hvis(er(Klagen.OVER, Genstand.TILBUD), nej(Klagen.AFVIST))),
        Map.entry("R212", hvis(er(Klagen.OVER, Genstand.VEJLEDNING), nej(Klagen.AFVIST))));
  }
}
