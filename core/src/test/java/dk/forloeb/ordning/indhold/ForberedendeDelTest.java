package dk.forloeb.ordning.indhold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.ordning.indhold.ForberedendeDel.Felt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What part 1 says, and what stands behind it. */
class ForberedendeDelTest {
  private static ForberedendeDel med(Map<Forberedelsesfelt, Felt> felter) {
    return new ForberedendeDel(LocalDate.of(2023, 3, 1), felter, true, false);
  }

  private static final Felt MED = new Felt("ryggen", false, List.of("journal"));

  @Test
  void helbredet_har_en_kilde_eller_er_ikke_relevant() {
    assertFalse(med(Map.of()).helbredDokumenteret());
    assertFalse(
        med(Map.of(Forberedelsesfelt.HELBRED_BESKRIVELSE, Felt.af("ryggen")))
            .helbredDokumenteret());
    assertTrue(med(Map.of(Forberedelsesfelt.HELBRED_BESKRIVELSE, MED)).helbredDokumenteret());
    assertTrue(
        med(Map.of(Forberedelsesfelt.HELBRED_BESKRIVELSE, new Felt("", true, List.of())))
            .helbredDokumenteret());
    assertFalse(
        med(Map.of(Forberedelsesfelt.HIDTIDIG_INDSATS, MED)).helbredDokumenteret(),
        "another field's document is none of this");
  }

  @Test
  void et_felt_uden_det_bilag_det_skal_have_naevnes() {
    Forberedelsesfelt helbred = Forberedelsesfelt.HELBRED_BESKRIVELSE;
    assertTrue(helbred.kraeverBilag());
    assertEquals(List.of(helbred.dansk()), med(Map.of(helbred, Felt.af("ryggen"))).udenBilag());
    assertEquals(List.of(), med(Map.of(helbred, MED)).udenBilag());
    assertEquals(List.of(), med(Map.of(helbred, Felt.af(" "))).udenBilag(), "nothing is said");
    Forberedelsesfelt oensker = Forberedelsesfelt.OENSKER_FREMTID;
    assertFalse(oensker.kraeverBilag());
    assertEquals(List.of(), med(Map.of(oensker, Felt.af("butik"))).udenBilag());
  }

  @Test
  void et_omraade_er_udfyldt_naar_alle_dets_felter_er() {
    assertFalse(
        med(Map.of(Forberedelsesfelt.UDFORDRINGER_SOCIALE, MED))
            .udfyldte()
            .contains("udfordringer"));
    assertTrue(
        med(Map.of(
                Forberedelsesfelt.UDFORDRINGER_SOCIALE,
                new Felt("", true, List.of()),
                Forberedelsesfelt.UDFORDRINGER_BESKAEFTIGELSE,
                Felt.af("smerter")))
            .udfyldte()
            .contains("udfordringer"));
  }
}
