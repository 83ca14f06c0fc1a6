package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.lov.Klagen;
import dk.forloeb.lov.Sanktionen;
import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.ordning.indhold.Samtale;
import dk.forloeb.ordning.indhold.Slutvurdering;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What an event holds says the event's own day, or for papers that day or an earlier one. */
class DatoerTest {
  private static final LocalDate D = LocalDate.of(2023, 3, 15);
  private static final Spor S = Digter.spor(Rolle.KOORDINATOR, D);

  private static Map<String, Function<LocalDate, Haendelse>> paaDagen() {
    Map<String, Function<LocalDate, Haendelse>> ud = new LinkedHashMap<>();
    ud.put("mødet", d -> new Begivenhed.TeammoedeHoldt(S, Digter.moede(d)));
    ud.put("det nye møde", d -> new Begivenhed.Genbehandlet(S, Digter.moede(d)));
    ud.put(
        "mødet om et forløb",
        d -> new Begivenhed.SeksMaanederBehandlet(S, Digter.moede(d), "ventetid", false));
    ud.put(
        "samtalen",
        d ->
            new Begivenhed.SamtaleHoldt(
                S, new Samtale(d, Samtale.Slags.JOBSAMTALE, false, "talt")));
    ud.put(
        "vejledningen",
        d -> new Begivenhed.Vejledt(S, Digter.vejledning(d, Sanktionen.Form.INDIVIDUEL)));
    ud.put("udeblivelsen", d -> new Begivenhed.Udebleven(S, Digter.udeblivelse("s", d)));
    return ud;
  }

  private static Map<String, Function<LocalDate, Haendelse>> senest() {
    Map<String, Function<LocalDate, Haendelse>> ud = new LinkedHashMap<>();
    ud.put("del 1", d -> new Begivenhed.ForberedendeDelSkrevet(S, Digter.del(d)));
    ud.put(
        "indstillingen",
        d ->
            new Begivenhed.IndstillingAfgivet(
                S, Digter.indstilling(d, Anbefaling.RESSOURCEFORLOEB)));
    ud.put(
        "klagen",
        d -> new Begivenhed.KlageModtaget(S, Digter.klage("k", d, Klagen.Genstand.BEVILLING)));
    ud.put("vurderingen", d -> new Begivenhed.Slutvurderet(S, new Slutvurdering(d, "", "", "")));
    return ud;
  }

  private static void afvises(String hvad, Function<LocalDate, Haendelse> af, LocalDate dag) {
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> af.apply(dag), hvad + " " + dag);
    assertTrue(e.besked().contains("ret den ene dato"), e.besked());
  }

  @Test
  void det_der_skete_paa_dagen_er_dateret_paa_dagen() {
    paaDagen()
        .forEach((hvad, af) -> {
          assertDoesNotThrow(() -> af.apply(D), hvad);
          afvises(hvad, af, D.minusDays(1));
          afvises(hvad, af, D.plusDays(1));
        });
  }

  @Test
  void et_papir_er_ikke_yngre_end_dagen_det_kom_ind() {
    senest()
        .forEach((hvad, af) -> {
          assertDoesNotThrow(() -> af.apply(D), hvad);
          assertDoesNotThrow(() -> af.apply(D.minusDays(1)), hvad);
          afvises(hvad, af, D.plusDays(1));
        });
  }
}
