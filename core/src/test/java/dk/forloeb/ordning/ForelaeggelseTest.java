package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.lov.Indsats.Lovgrundlag;
import dk.forloeb.lov.Skoen;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a course must go to the team again, and what excuses it: each reason on both its sides. */
class ForelaeggelseTest extends Sagsproeve {
  private static final LocalDate START = LocalDate.of(2023, 3, 1);
  private static final LocalDate SIDSTE = LocalDate.of(2023, 9, 1);

  private static Spor k(LocalDate dag) {
    return Digter.spor(Rolle.KOORDINATOR, dag);
  }

  private boolean forfalden() {
    return Forelaeggelse.forfalden(sag, SIDSTE.plusDays(30));
  }

  @BeforeEach
  void begynd() {
    begynd(START);
  }

  private void begynd(LocalDate start) {
    sker(Digter.udenOm(Digter.bevilling(start, new Periode(start, start.plusYears(2)), true)));
    sker(
        new Begivenhed.IndsatsdelSkrevet(
            k(start),
            Digter.plan(start, Digter.linje("p", "virksomhedspraktik", Lovgrundlag.LAB_KAP_11))));
    sker(new Begivenhed.ForloebBegyndt(k(start), Optional.of(start)));
  }

  @Test
  void dagen_efter_de_seks_maaneder_er_den_foerste() {
    assertFalse(Forelaeggelse.forfalden(sag, SIDSTE));
    assertTrue(Forelaeggelse.forfalden(sag, SIDSTE.plusDays(1)));
  }

  @Test
  void et_forloeb_der_ikke_er_begyndt_eller_er_fra_foer_reglen_forfalder_ikke() {
    sag = Sag.ny("S-2", Digter.borger());
    assertFalse(forfalden());
    assertEquals("", Forelaeggelse.udenforReglen(sag));
    begynd(LocalDate.of(2021, 12, 31));
    assertFalse(forfalden());
    assertTrue(Forelaeggelse.udenforReglen(sag).contains("1. januar 2022"));
    sag = Sag.ny("S-3", Digter.borger());
    begynd(LocalDate.of(2022, 1, 1));
    assertTrue(forfalden());
    assertEquals("", Forelaeggelse.udenforReglen(sag));
  }

  @Test
  void en_indsats_fritager_til_og_med_den_sidste_dag() {
    Sag foer = sag;
    sker(new Begivenhed.IndsatsBegyndt(k(SIDSTE.plusDays(1)), "p", "virksomhedspraktik"));
    assertTrue(forfalden(), "a day too late");
    sag = foer;
    sker(new Begivenhed.IndsatsBegyndt(k(SIDSTE), "p", "virksomhedspraktik"));
    assertFalse(forfalden());
  }

  @Test
  void ordinaere_timer_fritager_i_de_seks_maaneder() {
    Sag foer = sag;
    for (LocalDate d : List.of(START.minusDays(1), SIDSTE.plusDays(1))) {
      sag = foer;
      sker(new Begivenhed.OrdinaereTimer(k(d)));
      assertTrue(forfalden(), d.toString());
    }
    for (LocalDate d : List.of(START, SIDSTE)) {
      sag = foer;
      sker(new Begivenhed.OrdinaereTimer(k(d)));
      assertFalse(forfalden(), d.toString());
    }
  }

  @Test
  void saerlige_grunde_fritager_kun_begrundet_og_til_de_er_vaek() {
    Skoen ubegrundet = new Skoen(true, List.of(), List.of(), "");
    sker(new Begivenhed.SaerligGrund(k(START.plusDays(40)), ubegrundet));
    assertTrue(forfalden());
    sker(new Begivenhed.SaerligGrund(k(START.plusDays(50)), Digter.skoen(true)));
    assertFalse(forfalden());
    sker(new Begivenhed.SaerligGrund(k(START.plusDays(60)), Digter.skoen(false)));
    assertTrue(forfalden(), "the latest word counts");
  }

  @Test
  void teamets_nye_blik_fritager_fra_forloebets_begyndelse() {
    LocalDate dag = START.plusDays(100);
    sker(new Begivenhed.SeksMaanederBehandlet(k(dag), Digter.moede(dag), "ventetid", true));
    assertFalse(forfalden());
  }

  @Test
  void loentilskud_til_handicappede_fritager() {
    sker(new Begivenhed.HandicapLoentilskud(k(START.plusDays(10))));
    assertFalse(forfalden());
  }

  @Test
  void en_pause_flytter_dagen() {
    sker(
        new Begivenhed.Pauseret(
            k(START.plusDays(20)), new Periode(START.plusDays(20), START.plusDays(49)), true));
    assertFalse(Forelaeggelse.forfalden(sag, SIDSTE.plusDays(30)));
    assertTrue(Forelaeggelse.forfalden(sag, SIDSTE.plusDays(31)));
  }
}
