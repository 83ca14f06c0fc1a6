package dk.forloeb.ordning;

import dk.forloeb.lov.Klagen;
import dk.forloeb.lov.Sanktionen;
import dk.forloeb.lov.Ydelsen;
import dk.forloeb.ordning.indhold.Afgoerelsesnavn;
import dk.forloeb.ordning.indhold.Klagesag;
import dk.forloeb.ordning.indhold.Sanktion;
import dk.forloeb.ordning.indhold.Ydelse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@link Vandrer} is for the states, for the layers over them. */
final class Lagvandrer {
  /** Kroner a month and a day for somebody without children, where the year's rates were seen. */
  static final Map<Integer, Integer> MAANED =
      Map.of(2015, 10_849, 2017, 11_143, 2020, 11_554, 2021, 11_698, 2022, 11_716, 2024, 12_326);

  static final Map<Integer, Integer> DAG = Map.of(2022, 541, 2024, 569);

  /** Kroner a month that somebody had before, which is no year's rate. */
  private static final int BEHOLDT = 15_000;

  private final Vandrer v;

  Lagvandrer(Vandrer v) {
    this.v = v;
  }

  Sanktion.Vejledning vejledning(LocalDate dag) {
    return new Sanktion.Vejledning(
        dag,
        v.fejl() ? Sanktionen.Form.GRUPPE : Sanktionen.Form.INDIVIDUEL,
        v.fejl() ? Set.of("droeftet") : Set.of("droeftet", "udleveret", "sendt"),
        Set.of("tekst", "givet_dato", "sendt_dato"));
  }

  Sanktion.Udeblivelse udeblivelse(String id, LocalDate dag) {
    return new Sanktion.Udeblivelse(
        id,
        dag,
        v.tal(3) == 0 ? v.en(List.of(Sanktionen.Slags.values())) : Sanktionen.Slags.SAMTALE,
        "aftalen");
  }

  Sanktion.Hoering hoering(String id, LocalDate dag) {
    return new Sanktion.Hoering(
        dag,
        id,
        v.fejl() ? "" : "du kom ikke",
        v.fejl() ? Optional.empty() : Optional.of(dag.plusDays(7)),
        !v.fejl(),
        v.fejl() ? "" : "jeg var syg");
  }

  Sanktion.Fradrag fradrag(LocalDate dag, Sag sag, String sanktion) {
    LocalDate haendelse = sag.udeblivelse(sanktion).map(Sanktion.Udeblivelse::dato).orElse(dag);
    int rigtigt = (int) Math.max(1, ChronoUnit.DAYS.between(haendelse, dag));
    int dagsbeloeb = DAG.getOrDefault(haendelse.getYear(), 500);
    return new Sanktion.Fradrag(
        v.skoen(false),
        rigtigt + (v.fejl() ? 1 : 0),
        BigDecimal.valueOf(dagsbeloeb + (v.fejl() ? 10 : 0)),
        v.fejl(),
        !v.fejl(),
        Optional.of(dag),
        v.tal(3) == 0 ? Optional.of(dag.plusDays(v.tal(3))) : Optional.empty());
  }

  Ydelse ydelse(LocalDate dag) {
    boolean beholdt = v.tal(4) == 0;
    int sats = beholdt ? BEHOLDT : MAANED.getOrDefault(dag.getYear(), 11_000);
    Optional<BigDecimal> tidligere =
        Optional.of(BigDecimal.valueOf(BEHOLDT)).filter(x -> beholdt && !v.fejl());
    return new Ydelse(
        dag,
        Optional.of(Ydelsen.Gruppe.IKKE_FORSOERGER),
        Optional.of(beholdt ? Ydelsen.Foer.LEDIGHEDSYDELSE : Ydelsen.Foer.KONTANTHJAELP),
        BigDecimal.valueOf(sats + (v.fejl() ? 100 : 0)),
        Optional.empty(),
        Optional.empty(),
        v.fejl() ? Set.of(v.en(Ydelse.UNDTAGET_FRA)) : Set.of(),
        new Ydelse.Niveau(
            tidligere, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        Ydelse.Andet.INTET);
  }

  Klagesag klage(String id, LocalDate dag, Afgoerelsesnavn afgoerelse) {
    return new Klagesag(
        id,
        v.en(List.of(Klagen.Genstand.values())),
        "l1",
        v.fejl() ? Optional.empty() : Optional.of(afgoerelse),
        v.fejl() ? Klagen.Klager.ANDEN : Klagen.Klager.PART,
        dag,
        !v.fejl(),
        v.tal(8) == 0
            ? Optional.of(
                new Klagesag.Aktoer(Optional.of(v.fejl()), Optional.of(dag.minusDays(v.tal(9)))))
            : Optional.empty(),
        v.fejl() ? v.en(List.of(Klagesag.Behandling.values())) : Klagesag.Behandling.TAGET_IND,
        "jeg er uenig");
  }
}
