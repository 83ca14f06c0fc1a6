package dk.forloeb.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UrTest {
  private static LocalDate d(String tekst) {
    return LocalDate.parse(tekst);
  }

  private static Pause pause(String fom, String tom) {
    return new Pause(new Periode(d(fom), d(tom)), "uden kontakt", "R089");
  }

  private static Ur seksMaaneder(Pause... pauser) {
    return new Ur(d("2022-03-01"), Frist.maaneder(6), List.of(pauser));
  }

  @Test
  void en_frist_taelles_i_sin_egen_enhed() {
    LocalDate fra = d("2023-01-31");
    assertEquals(d("2023-02-10"), Frist.dage(10).efter(fra));
    assertEquals(d("2023-02-28"), Frist.uger(4).efter(fra));
    assertEquals(d("2023-02-28"), Frist.maaneder(1).efter(fra));
    assertEquals(d("2024-02-29"), Frist.maaneder(1).efter(d("2024-01-31")));
    assertEquals(d("2023-02-07"), Frist.arbejdsdage(5).efter(fra));
    assertEquals(d("2023-01-17"), Frist.uger(2).foer(fra));
    assertEquals(d("2022-12-31"), Frist.maaneder(1).foer(fra));
    assertEquals(d("2023-01-30"), Frist.dage(1).foer(fra));
    assertThrows(IllegalStateException.class, () -> Frist.arbejdsdage(1).foer(fra));
    assertThrows(IllegalArgumentException.class, () -> Frist.dage(-1));
    assertEquals("1 måned", Frist.maaneder(1).toString());
    assertEquals("5 arbejdsdage", Frist.arbejdsdage(5).toString());
    assertEquals("4 uger", Frist.uger(4).toString());
    assertEquals("0 dage", Frist.dage(0).toString());
  }

  @Test
  void uden_pauser_er_fristen_den_samme_dag_seks_maaneder_senere() {
    assertEquals(d("2022-09-01"), seksMaaneder().sidste());
    assertFalse(seksMaaneder().overskredet(d("2022-09-01")));
    assertTrue(seksMaaneder().overskredet(d("2022-09-02")));
  }

  @Test
  void en_pause_flytter_fristen_med_sine_dage() {
    Ur ur = seksMaaneder(pause("2022-05-01", "2022-06-30"));
    assertEquals(d("2022-11-01"), ur.sidste());
    assertEquals(61, ur.pausedage(ur.sidste()));
    assertEquals(0, ur.pausedage(d("2022-04-30")));
    assertEquals(1, ur.pausedage(d("2022-05-01")));
    assertEquals(184, ur.talt(ur.sidste()));
  }

  @Test
  void en_pause_der_foerst_naas_fordi_fristen_er_flyttet_taeller_med() {
    Ur ur = seksMaaneder(pause("2022-05-01", "2022-05-10"), pause("2022-09-05", "2022-09-06"));
    assertEquals(d("2022-09-13"), ur.sidste());
  }

  @Test
  void en_pause_foer_starten_eller_paa_dag_0_flytter_intet() {
    assertEquals(d("2022-09-01"), seksMaaneder(pause("2022-01-01", "2022-03-01")).sidste());
    assertEquals(d("2022-09-02"), seksMaaneder(pause("2022-01-01", "2022-03-02")).sidste());
    assertEquals(d("2022-09-01"), seksMaaneder(pause("2022-09-02", "2022-09-30")).sidste());
    assertEquals(d("2022-09-02"), seksMaaneder(pause("2022-09-01", "2022-09-01")).sidste());
  }

  @Test
  void uret_staar_stille_i_en_pause_uden_slut() {
    Pause aaben = new Pause(Periode.fra(d("2022-08-01")), "uden kontakt", "R089");
    assertEquals(Periode.EVIG, seksMaaneder(aaben).sidste());
    assertFalse(seksMaaneder(aaben).overskredet(d("2030-01-01")));
    Pause efter = new Pause(Periode.fra(d("2022-09-02")), "uden kontakt", "R089");
    assertEquals(d("2022-09-01"), seksMaaneder(efter).sidste());
  }

  @Test
  void talte_dage_begynder_dagen_efter_starten() {
    Ur ur = seksMaaneder();
    assertEquals(0, ur.talt(d("2022-02-01")));
    assertEquals(0, ur.talt(d("2022-03-01")));
    assertEquals(1, ur.talt(d("2022-03-02")));
  }

  /** One day after the other is the other way to count. */
  @Test
  void fristen_er_den_dag_hvor_lige_mange_dage_er_talt_med_og_uden_pauser() {
    Random r = new Random(5);
    for (int i = 0; i < 500; i++) {
      List<Pause> pauser = new ArrayList<>();
      for (int j = r.nextInt(4); j > 0; j--) {
        LocalDate fom = d("2022-02-01").plusDays(r.nextInt(240));
        pauser.add(new Pause(new Periode(fom, fom.plusDays(r.nextInt(30))), "x", "R089"));
      }
      Ur ur = new Ur(d("2022-03-01"), Frist.maaneder(6), pauser);
      long mangler = 184;
      LocalDate dag = ur.start();
      while (mangler > 0) {
        dag = dag.plusDays(1);
        LocalDate her = dag;
        if (pauser.stream().noneMatch(p -> p.periode().indeholder(her))) {
          mangler--;
        }
      }
      assertEquals(dag, ur.sidste(), pauser.toString());
      assertEquals(184, ur.talt(dag), pauser.toString());
    }
  }

  @Test
  void en_periode_er_aldrig_tom_og_deler_sine_dage_med_en_anden() {
    Periode p = new Periode(d("2022-01-01"), d("2022-01-10"));
    assertThrows(IllegalArgumentException.class, () -> new Periode(p.tom(), p.fom()));
    assertEquals(10, p.dage());
    assertEquals(1, Periode.dag(p.fom()).dage());
    assertEquals(
        Optional.of(new Periode(d("2022-01-05"), p.tom())),
        p.faelles(Periode.fra(d("2022-01-05"))));
    assertEquals(Optional.of(Periode.dag(p.tom())), p.faelles(Periode.fra(p.tom())));
    assertEquals(Optional.empty(), p.faelles(Periode.fra(d("2022-01-11"))));
    assertTrue(p.indeholder(p.fom()) && p.indeholder(p.tom()));
    assertFalse(p.indeholder(d("2022-01-11")) || p.indeholder(d("2021-12-31")));
    assertFalse(p.aaben());
  }
}
