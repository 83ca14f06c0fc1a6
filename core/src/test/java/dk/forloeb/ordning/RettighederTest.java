package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.ordning.Rettigheder.Indhold;
import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RettighederTest {
  private static final LocalDate D = LocalDate.of(2023, 3, 1);

  private static boolean maa(Rolle rolle, Haendelse h) {
    return Rettigheder.maa(h).contains(rolle);
  }

  @Test
  void ydelseskontoret_ser_hverken_helbred_eller_notater() {
    assertEquals(
        Set.of(Indhold.STAMOPLYSNINGER, Indhold.YDELSE, Indhold.SANKTION),
        Rettigheder.ser(Rolle.YDELSESKONTOR));
  }

  @Test
  void sundhedskoordinatoren_ser_helbred_men_ikke_sanktion_og_ydelse() {
    Set<Indhold> ser = Rettigheder.ser(Rolle.SUNDHEDSKOORDINATOR);
    assertTrue(ser.contains(Indhold.HELBRED));
    assertFalse(ser.contains(Indhold.SANKTION) || ser.contains(Indhold.YDELSE));
    assertEquals(ser, Rettigheder.ser(Rolle.TEAMMEDLEM));
    assertEquals(ser, Rettigheder.ser(Rolle.MOEDELEDER));
  }

  @Test
  void borgeren_ser_hele_sin_sag_og_hvem_der_har_set_den() {
    assertEquals(Set.of(Indhold.values()), Rettigheder.ser(Rolle.BORGER));
    assertFalse(Rettigheder.ser(Rolle.SAGSBEHANDLER).contains(Indhold.ADGANGSLOG));
    assertEquals(Set.of(Indhold.ADGANGSLOG), Rettigheder.ser(Rolle.REVISOR));
  }

  @Test
  void analytikere_og_bisiddere_ser_ingen_sag() {
    for (Rolle r : Set.of(Rolle.ANALYTIKER, Rolle.MINISTERIUM, Rolle.BISIDDER)) {
      assertEquals(Set.of(), Rettigheder.ser(r));
    }
  }

  @Test
  void kun_lederen_bevilger_og_kun_ydelseskontoret_fastsaetter_ydelsen() {
    Beslutning.Bevilling b = Digter.bevilling(D, new Periode(D, D.plusYears(1)), true);
    assertEquals(Set.of(Rolle.LEDER), Rettigheder.maa(b));
    assertTrue(maa(Rolle.SAGSBEHANDLER, Digter.udenOm(b)));
    assertEquals(
        Set.of(Rolle.YDELSESKONTOR),
        Rettigheder.maa(
            new Beslutning.Ydelsesafgoerelse(
                Digter.spor(Rolle.LEDER, D), Digter.ydelse(D), Digter.brev(D))));
  }

  @Test
  void borgeren_kan_klage_og_soege_men_ikke_skrive_indstilling() {
    Spor s = Digter.spor(Rolle.BORGER, D);
    assertTrue(Rettigheder.maaGoere(new Begivenhed.Henvendelse(s, true)));
    assertFalse(
        Rettigheder.maaGoere(
            new Begivenhed.IndstillingAfgivet(s, Digter.indstilling(D, Anbefaling.FLEKSJOB))));
    assertFalse(Rettigheder.maaGoere(new Begivenhed.OrdinaereTimer(s)));
    assertTrue(
        Rettigheder.maaGoere(new Begivenhed.SundhedskoordinatorOensket(s, Optional.empty())));
  }

  @Test
  void noget_der_ikke_er_sket_endnu_kan_ikke_registreres() {
    assertEquals(D, new Spor("anna", Rolle.LEDER, D, D.atStartOfDay()).sket());
    Brugerfejl fremtid =
        assertThrows(
            Brugerfejl.class, () -> new Spor("anna", Rolle.LEDER, D.plusDays(1), D.atTime(23, 59)));
    assertTrue(fremtid.besked().contains("2. marts 2023"), fremtid.besked());
    assertThrows(Brugerfejl.class, () -> new Spor(" ", Rolle.LEDER, D, D.atStartOfDay()));
  }

  @Test
  void en_indsats_som_kataloget_ikke_kender_afvises() {
    assertThrows(
        Brugerfejl.class,
        () -> new Begivenhed.IndsatsBegyndt(Digter.spor(Rolle.KOORDINATOR, D), "a", "yoga"));
  }
}
