package dk.forloeb.kontrol;

import static dk.forloeb.kontrol.Proeve.af;
import static dk.forloeb.kontrol.Proeve.siger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What printed numbers give away, and what they do not. */
class RoeberTest {
  private static void tier(String raekker) {
    assertEquals(0, af(Dom.ROEBER, raekker).size(), af(Dom.ROEBER, raekker).toString());
  }

  @Test
  void smaa_tal_staar_trykt() {
    siger(Dom.ROEBER, "Gruppe,Forløb;A,4;B,20;I alt,24", "A, Forløb: 4", "24 minus resten");
    tier("Gruppe,Forløb;A,5;B,20;C,0;I alt,25");
    tier("Gruppe,Udgift mio. kr.;A,4;B,20;I alt,24");
  }

  @Test
  void et_skjult_tal_foelger_af_totalet_men_to_goer_ikke() {
    siger(Dom.ROEBER, "Gruppe,Forløb;A,..;B,20;C,10;I alt,37", "37-(20+10) = 7");
    tier("Gruppe,Forløb;A,..;B,..;C,10;I alt,37");
  }

  @Test
  void et_skjult_tal_foelger_af_sin_raekke() {
    String godt = "År,Mænd,Kvinder,I alt;a,10,20,30;b,11,21,32;c,12,25,37;d,";
    siger(Dom.ROEBER, godt + "-,14,23", "linje 5", "23-(14) = 9");
    siger(Dom.ROEBER, godt + "9,14,-", "9+14 = 23");
    tier(godt + "-,14,-");
  }

  @Test
  void andelen_roeber_antallet_naar_grundlaget_er_trykt() {
    String f = "Kommune,Afsluttede,Succes,Andel;a,78,28,36;b,55,17,31;c,52,17,33;";
    siger(Dom.ROEBER, f + "Odense,115,..,6", "6 pct. af 115 kan kun være 7");
    tier(f + "Odense,900000000000,..,6");
    tier(f + "Landet,4.214,..,46");
  }

  @Test
  void resten_uden_for_en_del() {
    String f = "Gruppe,Antal,Aktive,Andel;a,200,150,75;b,120,90,75;c,115,";
    siger(Dom.ROEBER, f + "113,98", "c: 115-113 = 2");
    tier(f + "100,87");
  }

  @Test
  void en_andel_der_ikke_er_trykt_kan_regnes_ud() {
    String f = "Gruppe,Antal,Aktive,Andel;a,200,150,75;b,120,90,75;c,100,50,-";
    siger(Dom.OPLYSNING, f, "ikke trykt; 50/100 = 50,00 pct.");
    assertTrue(af(Dom.OPLYSNING, f.replace("50,-", "50,50")).isEmpty());
  }

  @Test
  void skjulte_tal_kan_ikke_vaere_negative() {
    assertEquals(0, af(Dom.FEJL, "Gruppe,Forløb;A,..;B,..;C,10;I alt,10").size());
    siger(Dom.FEJL, "Gruppe,Forløb;A,..;B,..;C,11;I alt,10", "uden skjulte tal");
  }
}
