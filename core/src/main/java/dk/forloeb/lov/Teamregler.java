package dk.forloeb.lov;

import static dk.forloeb.lov.Led.daekker;
import static dk.forloeb.lov.Led.eller;
import static dk.forloeb.lov.Led.enAf;
import static dk.forloeb.lov.Led.er;
import static dk.forloeb.lov.Led.foer;
import static dk.forloeb.lov.Led.hvis;
import static dk.forloeb.lov.Led.ikke;
import static dk.forloeb.lov.Led.ja;
import static dk.forloeb.lov.Led.kun;
import static dk.forloeb.lov.Led.med;
import static dk.forloeb.lov.Led.nej;
import static dk.forloeb.lov.Led.og;
import static dk.forloeb.lov.Led.senest;
import static dk.forloeb.lov.Led.sket;
import static dk.forloeb.lov.Led.skoen;
import static dk.forloeb.lov.Led.udfyldt;

import dk.forloeb.lov.Afgoerelsen.Slags;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rehabiliteringsteam: R050-R065, R213, R214. */
final class Teamregler {
  private static final List<String> FASTE_2025 = List.of("beskaeftigelse", "sundhedskoordinator");
  private static final List<String> FASTE_2013 =
      List.of("beskaeftigelse", "sundhed", "socialt", "sundhedskoordinator");

  private Teamregler() {}

  static Map<String, Betingelse> betingelser() {
    return Map.ofEntries(
        Map.entry("R050", ja(Sagen.TEAM_FINDES)),
        Map.entry(
            "R051",
            hvis(
                Teamregler::kraeverTeam,
                eller(senest(Teamet.INDSTILLING, Afgoerelsen.DATO), Teamregler::undtaget))),
        Map.entry("R052", udenOmTeamet()),
        Map.entry("R053", daekker(Teamet.OMRAADER, FASTE_2013)),
        Map.entry(
            "R054",
            hvis(
                og(
                    Alder.underPaa(Teamet.MOEDE, "alder.uddannelse.under"),
                    nej(Borgeren.ERHVERVSKOMPETENCE)),
                daekker(Teamet.OMRAADER, List.of("uddannelse")))),
        Map.entry(
            "R055",
            og(
                daekker(Teamet.OMRAADER, FASTE_2025),
                hvis(andreOmraader(), ja(Teamet.SAMMENSAETNING_BEGRUNDET)))),
        Map.entry(
            "R056",
            eller(
                og(
                    ja(Teamet.BORGER_DELTOG),
                    ja(Teamet.SAGSBEHANDLER_DELTOG),
                    ja(Teamet.BISIDDER_TILBUDT)),
                og(nej(Teamet.BORGER_DELTOG), skoen(Maalgruppen.FORMAALSLOEST)))),
        Map.entry("R057", skoen(Maalgruppen.FORMAALSLOEST)),
        Map.entry(
            "R058",
            og(
                udfyldt(Teamet.VURDERING),
                udfyldt(Teamet.BEGRUNDELSE),
                udfyldt(Teamet.INDSATS),
                udfyldt(Teamet.FORMAAL))),
        Map.entry(
            "R059",
            hvis(
                er(Teamet.ANBEFALER, Slags.FOERTIDSPENSION),
                og(
                    udfyldt(Teamet.BESKAEFTIGELSESFORHOLD),
                    udfyldt(Teamet.SOCIALE_FORHOLD),
                    udfyldt(Teamet.HELBREDSFORHOLD),
                    udfyldt(Teamet.FAGLIG_FORKLARING)))),
        Map.entry("R060", hvis(ja(Teamet.AFVIGER), Teamregler::revurderet)),
        Map.entry("R061", hvis(sket(Teamet.INDSTILLING), ja(Afgoerelsen.TRUFFET))),
        Map.entry("R062", ikke(er(Klagen.OVER, Klagen.Genstand.INDSTILLING))),
        Map.entry(
            "R063", kun(Teamet.HELBREDSKILDER, Set.of("klinisk_funktion", "praktiserende_laege"))),
        Map.entry(
            "R064",
            hvis(
                enAf(Afgoerelsen.SLAGS, List.of(Slags.FLEKSJOB, Slags.FOERTIDSPENSION)),
                og(ja(Teamet.SAMLET_BESKRIVELSE), ja(Teamet.SK_RAADGIVNING)))),
        Map.entry(
            "R065",
            hvis(
                er(Afgoerelsen.SLAGS, Slags.REVALIDERING),
                eller(nej(Teamet.FORELAGT), Teamregler::maaForelaegges))),
        Map.entry(
            "R213",
            hvis(
                er(Teamet.ANBEFALER, Slags.FLEKSJOB),
                og(
                    udfyldt(Teamet.BESKAEFTIGELSESFORHOLD),
                    udfyldt(Teamet.BEGRUNDELSE),
                    udfyldt(Teamet.FLEKSJOBTYPER),
                    hvis(
                        skoen(Udgangen.MEGET_BEGRAENSET),
                        udfyldt(Teamet.UDVIKLING_INDEN_RIMELIG_TID))))),
        Map.entry(
            "R214",
            s -> s.opfyldt("Kommunen må forelægge teamet flere sager end de lovpligtige.")));
  }

  /** The kinds that the law names; ressourceforløb only while new ones can be granted (R001). */
  private static Forklaring kraeverTeam(Sagsbillede s) {
    Betingelse navngivet =
        !s.gaelder("R001")
            ? enAf(
                Afgoerelsen.SLAGS,
                List.of(Slags.FLEKSJOB, Slags.TILSKUD_SELVSTAENDIG, Slags.FOERTIDSPENSION))
            : enAf(
                Afgoerelsen.SLAGS,
                List.of(
                    Slags.RESSOURCEFORLOEB,
                    Slags.FLEKSJOB,
                    Slags.TILSKUD_SELVSTAENDIG,
                    Slags.FOERTIDSPENSION));
    return navngivet.proev(s);
  }

  private static Forklaring maaForelaegges(Sagsbillede s) {
    return s.af(
        s.gaelder("R214"),
        s.gaelder("R214")
            ? "Kommunen må forelægge teamet flere sager end de lovpligtige."
            : "At kommunen må forelægge andre sager, gælder "
                + Dansk.periode(s.bog().regel("R214").gaelder())
                + ".");
  }

  private static Forklaring revurderet(Sagsbillede s) {
    return s.fakta().erIkkeSket(Teamet.GENFORELAGT)
        ? s.ikke("Teamet har ikke set på sagen igen.")
        : og(
                foer(Teamet.INDSTILLING, Teamet.GENFORELAGT),
                senest(Teamet.GENFORELAGT, Afgoerelsen.DATO))
            .proev(s);
  }

  /** R052 is an exception from R051 from the day it is in force. */
  private static Forklaring undtaget(Sagsbillede s) {
    if (!s.gaelder("R052")) {
      return s.ikke(
          "Undtagelsen for åbenbare sager om førtidspension gælder "
              + Dansk.periode(s.bog().regel("R052").gaelder())
              + ".");
    }
    return udenOmTeamet().proev(s);
  }

  private static Betingelse udenOmTeamet() {
    return og(
        er(Afgoerelsen.SLAGS, Slags.FOERTIDSPENSION),
        skoen(Udgangen.AABENBART_INGEN_UDVIKLING),
        eller(ja(Teamet.SK_UDTALELSE), ja(Teamet.UAFVENDELIGT_SYG)));
  }

  private static Betingelse andreOmraader() {
    return med(
        Teamet.OMRAADER,
        (s, v) -> {
          List<String> andre = v.stream().filter(o -> !FASTE_2025.contains(o)).sorted().toList();
          return andre.isEmpty()
              ? s.ikke("Der er ikke andre områder med end de to faste.")
              : s.opfyldt("Der er flere områder med: " + Dansk.og(andre) + ".");
        });
  }
}
