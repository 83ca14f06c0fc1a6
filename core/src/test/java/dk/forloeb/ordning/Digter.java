package dk.forloeb.ordning;

import dk.forloeb.lov.Afgoerelsen;
import dk.forloeb.lov.Indsats.Lovgrundlag;
import dk.forloeb.lov.Klagen;
import dk.forloeb.lov.Sanktionen;
import dk.forloeb.lov.Skoen;
import dk.forloeb.lov.Ydelsen;
import dk.forloeb.ordning.indhold.Afgoerelsesnavn;
import dk.forloeb.ordning.indhold.Brev;
import dk.forloeb.ordning.indhold.Forberedelsesfelt;
import dk.forloeb.ordning.indhold.ForberedendeDel;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Klagesag;
import dk.forloeb.ordning.indhold.Laegeattest;
import dk.forloeb.ordning.indhold.Maalgruppevurdering;
import dk.forloeb.ordning.indhold.Sanktion;
import dk.forloeb.ordning.indhold.Teammoede;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.ordning.indhold.Ydelse;
import dk.forloeb.tid.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invented content without faults, for tests to spoil. */
public final class Digter {
  private Digter() {}

  /** Somebody of 35 in 2020, without earlier courses. */
  public static Borger borger() {
    return new Borger(LocalDate.of(1985, 4, 12), false, true, List.of());
  }

  static Borger borger(LocalDate foedt, Periode... tidligere) {
    return new Borger(foedt, false, true, Arrays.asList(tidligere));
  }

  /** Recorded at noon of the day it happened. */
  public static Spor spor(Rolle rolle, LocalDate dag) {
    return new Spor("prøve", rolle, dag, dag.atTime(12, 0));
  }

  /** A decision made elsewhere, entered by a caseworker on the same day. */
  public static Begivenhed.TruffetUdenOm udenOm(Beslutning b) {
    return new Begivenhed.TruffetUdenOm(spor(Rolle.SAGSBEHANDLER, b.spor().sket()), b);
  }

  static Skoen skoen(boolean svar) {
    return new Skoen(svar, List.of("sagens oplysninger"), List.of("helheden"), "det fremgår");
  }

  static Maalgruppevurdering maalgruppe() {
    Optional<Skoen> ja = Optional.of(skoen(true));
    Optional<Skoen> nej = Optional.of(skoen(false));
    return new Maalgruppevurdering(ja, ja, ja, true, true, ja, ja, nej, nej, nej, false);
  }

  static Brev brev(LocalDate dag) {
    return new Brev(
        false,
        dag.getYear() < 2020 ? "LAB § 68 a" : "LAB § 112",
        "udsigten til at udvikle arbejdsevnen",
        "lægens udtalelse og praktikken",
        Optional.of(new Brev.Klagevejledning("Ankestyrelsen", "til kommunen", "4 uger")),
        false,
        Optional.empty(),
        false,
        true);
  }

  static ForberedendeDel del(LocalDate dag) {
    Map<Forberedelsesfelt, ForberedendeDel.Felt> felter = new EnumMap<>(Forberedelsesfelt.class);
    for (Forberedelsesfelt f : Forberedelsesfelt.values()) {
      felter.put(f, new ForberedendeDel.Felt("beskrevet", false, List.of("bilag 1")));
    }
    return new ForberedendeDel(dag, felter, true, false);
  }

  static Laegeattest attest(LocalDate dag) {
    return new Laegeattest(dag, true, "ryggen", "pauser", "enig", "ingen");
  }

  /** A meeting with the areas, or with all of them. */
  public static Teammoede moede(LocalDate dag, Teammoede.Omraade... omraader) {
    List<Teammoede.Omraade> med =
        omraader.length == 0 ? List.of(Teammoede.Omraade.values()) : Arrays.asList(omraader);
    return new Teammoede(
        dag,
        med.stream().map(o -> new Teammoede.Medlem(o, true)).toList(),
        List.of("forberedende del"),
        new Teammoede.Borgerdeltagelse(
            true, true, false, Optional.empty(), "jeg vil gerne i gang igen"),
        true,
        "de øvrige områder har del i sagen",
        Set.of(Teammoede.Helbredskilde.KLINISK_FUNKTION));
  }

  static Indstilling indstilling(LocalDate dag, Indstilling.Anbefaling hvad) {
    return new Indstilling(
        dag,
        hvad,
        "mulighed for få timer",
        "mangler udholdenhed",
        "praktik og træning",
        "flere timer i job",
        new Indstilling.Fagligt("job", "bolig", "ryg", "samlet", "skånsomt", "inden et år"),
        List.of());
  }

  static Indsatslinje linje(String id, String type) {
    return linje(id, type, Optional.empty());
  }

  static Indsatslinje linje(String id, String type, Lovgrundlag lov) {
    return linje(id, type, Optional.of(lov));
  }

  private static Indsatslinje linje(String id, String type, Optional<Lovgrundlag> lov) {
    return new Indsatslinje(
        id,
        type,
        "",
        lov,
        "kommunen",
        Optional.empty(),
        Optional.empty(),
        Optional.of(BigDecimal.valueOf(5)),
        "skal give flere timer på en arbejdsplads");
  }

  static Indsatsdel plan(LocalDate dag, Indsatslinje... linjer) {
    return new Indsatsdel(
        dag,
        List.of(new Indsatsdel.Maal("deltidsjob", List.of("10 timer"))),
        Arrays.asList(linjer),
        "koordinator",
        Optional.of(dag.plusMonths(2)),
        "det lyder godt",
        "ny viden");
  }

  static Beslutning.Bevilling bevilling(LocalDate dag, Periode periode, Boolean oensker) {
    return new Beslutning.Bevilling(
        spor(Rolle.LEDER, dag),
        periode,
        "tid til at bygge op",
        maalgruppe(),
        Optional.of(oensker),
        false,
        List.of(linje("l1", "virksomhedspraktik"), linje("l2", "traening")),
        "Du får et ressourceforløb med praktik og træning.",
        brev(dag));
  }

  /** A grant with these words. */
  public static Beslutning.Bevilling bevilling(LocalDate dag, Periode periode, String tekst) {
    Beslutning.Bevilling b = bevilling(dag, periode, true);
    return new Beslutning.Bevilling(
        b.spor(),
        periode,
        b.laengdeBegrundelse(),
        b.maalgruppe(),
        b.oenskerForloeb(),
        false,
        b.paaregnet(),
        tekst,
        b.brev());
  }

  static Klagesag klage(String id, LocalDate dag, Klagen.Genstand over) {
    return klage(id, dag, over, Optional.empty());
  }

  static Klagesag klage(
      String id, LocalDate dag, Klagen.Genstand over, Optional<Afgoerelsesnavn> afgoerelse) {
    return new Klagesag(
        id,
        over,
        "",
        afgoerelse,
        Klagen.Klager.PART,
        dag,
        true,
        Optional.empty(),
        Klagesag.Behandling.TAGET_IND,
        "jeg er uenig");
  }

  static Sanktion.Vejledning vejledning(LocalDate dag, Sanktionen.Form form) {
    return new Sanktion.Vejledning(
        dag,
        form,
        Set.of("droeftet", "udleveret", "sendt"),
        Set.of("tekst", "givet_dato", "sendt_dato"));
  }

  static Ydelse ydelse(LocalDate dag) {
    return new Ydelse(
        dag,
        Optional.of(Ydelsen.Gruppe.IKKE_FORSOERGER),
        Optional.of(Ydelsen.Foer.KONTANTHJAELP),
        BigDecimal.valueOf(11_716),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Ydelse.Niveau.UKENDT,
        Ydelse.Andet.INTET);
  }

  static Beslutning.AndetForloeb fleksjob(LocalDate dag) {
    Optional<Skoen> ja = Optional.of(skoen(true));
    return new Beslutning.AndetForloeb(
        spor(Rolle.LEDER, dag),
        Afgoerelsen.Slags.FLEKSJOB,
        Optional.of(
            new dk.forloeb.ordning.indhold.Fleksjob.Visitation(
                dag, BigDecimal.TEN, Optional.of(skoen(false)))),
        Optional.empty(),
        Optional.of(
            new Beslutning.Fleksjobvurdering(
                ja,
                ja,
                false,
                Optional.of(false),
                ja,
                ja,
                Optional.of(skoen(false)),
                60,
                false,
                false,
                Optional.empty())),
        brev(dag));
  }

  static Beslutning.AndetForloeb pension(LocalDate dag, boolean dokumenteret) {
    Optional<Skoen> ja = Optional.of(skoen(true));
    return new Beslutning.AndetForloeb(
        spor(Rolle.LEDER, dag),
        Afgoerelsen.Slags.FOERTIDSPENSION,
        Optional.empty(),
        Optional.of(
            new Beslutning.Pensionsvurdering(
                ja, ja, Optional.of(skoen(dokumenteret)), Optional.of(skoen(false)))),
        Optional.empty(),
        brev(dag));
  }

  static Sanktion.Udeblivelse udeblivelse(String id, LocalDate dag) {
    return new Sanktion.Udeblivelse(id, dag, Sanktionen.Slags.SAMTALE, "jobsamtale");
  }

  /** A hearing that was answered. */
  static Sanktion.Hoering hoering(String id, LocalDate dag) {
    return new Sanktion.Hoering(
        dag, id, "du kom ikke", Optional.of(dag.plusDays(7)), true, "jeg var syg");
  }

  static Beslutning.Ophoersafgoerelse ophoer(LocalDate dag, Udgang aarsag) {
    Optional<Beslutning.AndetForloeb> andet =
        switch (aarsag) {
          case FLEKSJOB -> Optional.of(fleksjob(dag));
          case FOERTIDSPENSION -> Optional.of(pension(dag, true));
          default -> Optional.empty();
        };
    return new Beslutning.Ophoersafgoerelse(
        spor(Rolle.LEDER, dag),
        aarsag,
        dag,
        andet.flatMap(Beslutning.AndetForloeb::visitation),
        andet.flatMap(Beslutning.AndetForloeb::pension),
        andet.flatMap(Beslutning.AndetForloeb::fleksjob),
        brev(dag));
  }
}
