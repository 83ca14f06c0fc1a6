package dk.forloeb.kontrol;

import static dk.forloeb.kontrol.Proeve.af;
import static dk.forloeb.kontrol.Proeve.fejlfri;
import static dk.forloeb.kontrol.Proeve.siger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every equation, once where it holds and once where it does not. */
class IdentitetTest {
  @Test
  void et_total_og_kolonnens_sum() {
    fejlfri("Gruppe,Forløb;A,10;B,20;C,30;I alt,60");
    siger(
        Dom.FEJL,
        "Gruppe,Forløb;A,10;B,20;C,30;I alt,61",
        "I alt, Forløb (linje 5)",
        "10+20+30 = 60, trykt 61, forskel +1",
        "Ét af 4 tal");
    fejlfri("Gruppe,Forløb;I alt,60;A,10;B,20;C,30");
    siger(Dom.FEJL, "Gruppe,Forløb;I alt,61;A,10;B,20;C,30", "forskel +1", "linje 2");
    fejlfri("Gruppe,Forløb;A,10;heraf unge,4;B,20;I alt,30");
  }

  @Test
  void mellemsummer_og_et_total_over_dem() {
    String godt = "Sted,Forløb;A,10;B,20;Øst i alt,30;C,5;D,6;Vest i alt,11;I alt,41";
    fejlfri(godt);
    siger(Dom.FEJL, godt.replace("Vest i alt,11", "Vest i alt,12"), "5+6 = 11, trykt 12");
    siger(Dom.FEJL, godt.replace("I alt,41", "I alt,42").replace("Øst I", "Øst i"), "trykt 42");
  }

  @Test
  void mellemsummer_uden_deres_raekker() {
    fejlfri("Sted,Forløb;Øst i alt,30;Vest i alt,11;I alt,41");
    fejlfri("Sted,Forløb;A,10;B,20;Øst i alt,30;Vest i alt,11;I alt,41");
    siger(Dom.FEJL, "Sted,Forløb;Øst i alt,30;Vest i alt,11;I alt,42", "30+11 = 41, trykt 42");
    siger(
        Dom.FEJL,
        "Sted,Forløb;A,10;B,20;Øst i alt,30;Vest i alt,11;I alt,42",
        "30+11 = 41, trykt 42");
  }

  @Test
  void landet_over_nogle_af_sine_kommuner_er_ikke_deres_sum() {
    fejlfri("Kommune,Forløb;Hele landet,4.214;Odense,115;Skive,55");
    assertEquals(1, af(Dom.FEJL, "Kommune,Forløb;I alt,4.214;Odense,115;Skive,55").size());
  }

  @Test
  void runde_tal_maa_afvige_saa_meget_som_de_er_rundet() {
    String godt = "Sted,Udgift mio. kr.;A,1|4;B,2|4;C,3|3;I alt,7|2";
    fejlfri(godt);
    siger(Dom.AFRUNDING, godt, "1,4+2,4+3,3 = 7,1, trykt 7,2");
    siger(Dom.FEJL, godt.replace("7|2", "7|4"), "forskel +0,3");
  }

  @Test
  void hver_person_kan_taelle_en_gang_i_alt_men_aldrig_flere() {
    String unikke = "Halvår,Personer;1. halvår,100;2. halvår,120;I alt,200";
    assertEquals(0, af(Dom.FEJL, unikke).size());
    siger(Dom.UKLART, unikke, "100+120 = 220, trykt 200", "kun tæller med én gang");
    siger(Dom.FEJL, unikke.replace("200", "230"), "aldrig større");
    siger(Dom.FEJL, unikke.replace("200", "110"), "forskel -110");
    siger(Dom.FEJL, unikke.replace("Personer", "Forløb"), "forskel -20");
  }

  @Test
  void personer_hvis_andele_deler_totalet_op_kan_ikke_gaa_igen() {
    String delt = "Status,Personer,Procent;A,50,25|0;B,60,30|0;C,90,45|0;I alt,200,100|0";
    fejlfri(delt);
    List<String> to = af(Dom.FEJL, delt.replace("I alt,200", "I alt,190"));
    assertEquals(2, to.size(), to.toString());
    assertTrue(to.getFirst().contains("Kun ét tal kan være forkert alene"), to.toString());
    assertTrue(to.getFirst().contains("190 skulle være 200"), to.toString());
    assertTrue(to.getLast().contains("ellers er Procent = Personer / 200"), to.toString());
  }

  @Test
  void en_kolonne_der_er_summen_af_de_andre() {
    String godt = "År,Mænd,Kvinder,Begge;2013,10,20,30;2014,11,21,32;2015,12,25,37;2016,9,14,23";
    fejlfri(godt);
    siger(Dom.FEJL, godt.replace("14,23", "14,24"), "2016, Begge (linje 5)", "9+14 = 23, trykt 24");
    assertTrue(af(Dom.HOLDER, godt).toString().contains("Begge = Mænd + Kvinder"));
  }

  @Test
  void en_forskel_mellem_to_kolonner() {
    String godt = "År,Begyndt,Afsluttet,Ændring;a,10,4,6;b,20,25,-5;c,30,10,20;d,9,8,1";
    fejlfri(godt);
    siger(Dom.FEJL, godt.replace("25,-5", "25,-4"), "linje 3", "forskel");
    // One column in the middle is the sum of those on both sides of it.
    fejlfri("Sted,Uge 1,Uge 2,Ændring;a,10,16,6;b,20,15,-5;c,30,50,20;d,9,10,1");
    siger(Dom.FEJL, "Sted,Uge 1,Uge 2,Ændring;a,10,16,6;b,20,15,-5;c,30,50,20;d,9,10,2", "linje 5");
  }

  @Test
  void andele_af_en_anden_kolonne_findes_af_tallene() {
    String godt =
        "År,Afgang,Andet,Til forløb,Andel;a,2.466,9,45,1|8 pct.;b,1.824,8,142,7|8 pct.;"
            + "c,1.769,7,176,9|9 pct.;d,1.962,7,218,11|1 pct.";
    fejlfri(godt);
    assertTrue(af(Dom.HOLDER, godt).toString().contains("Andel = Til forløb / Afgang: alle 4"));
    siger(
        Dom.FEJL,
        godt.replace("9|9 pct", "9|8 pct"),
        "176/1.769 = 9,9 pct., trykt 9,8",
        "Ét af",
        "9,8 skulle være 9,9");
  }

  @Test
  void andele_af_et_faelles_total() {
    String godt = "Status,Antal,Pct.;A,92,25|1;B,5,1|4;C,28,7|6;D,242,65|9;I alt,367,100|0";
    fejlfri(godt);
    List<String> to = af(Dom.FEJL, godt.replace("C,28,7|6", "C,28,8|6"));
    assertEquals(2, to.size(), to.toString());
    assertTrue(to.getFirst().contains("28/367 = 7,6 pct., trykt 8,6"), to.toString());
    assertTrue(to.getFirst().contains("Kun ét tal"), to.toString());
    assertTrue(to.getLast().contains("= 101,0, trykt 100,0"), to.toString());
    String uden = "Status,Antal,Pct.;A,92,25|1;B,5,1|4;C,28,7|6;D,242,65|9";
    siger(Dom.FEJL, uden.replace("7|6", "8|6"), "28/367 = 7,6 pct., trykt 8,6");
  }

  @Test
  void trykte_andele_og_deres_hundrede() {
    String godt = "Status,Andel;A,33|3;B,33|3;C,33|3;I alt,100|0";
    fejlfri(godt);
    siger(Dom.AFRUNDING, godt, "33,3+33,3+33,3 = 99,9, trykt 100,0", "Afrunding");
    siger(Dom.FEJL, godt.replace("C,33|3", "C,38|3"), "= 104,9, trykt 100,0");
    String uden = "Status,Andel;A,33|3;B,33|3;C,33|3";
    siger(Dom.AFRUNDING, uden, "99,9");
    siger(Dom.UKLART, uden.replace("C,33|3", "C,38|3"), "104,9", "Mere end afrunding");
  }

  @Test
  void en_andel_midt_imellem_to_tal() {
    String godt = "År,Afgang,Heraf,Andel;a,80,10,13 pct.;b,90,30,33 pct.;c,70,30,43 pct.";
    fejlfri(godt);
    assertEquals(0, af(Dom.AFRUNDING, godt).size());
    siger(Dom.AFRUNDING, godt.replace("13 pct", "12 pct"), "10/80 = 12,5 pct., trykt 12");
  }

  @Test
  void andele_der_er_skaaret_af() {
    String skaaret =
        "År,Afgang,Heraf,Andel;a,90,25,27 pct.;b,90,35,38 pct.;c,70,40,57 pct.;d,60,20,33 pct.;"
            + "e,80,41,51 pct.";
    fejlfri(skaaret);
    siger(Dom.AFRUNDING, skaaret, "skåret af");
    // Cut off in one row alone is a wrong number.
    siger(Dom.FEJL, skaaret.replace("a,90,25,27", "a,90,25,28"), "35/90 = 39 pct., trykt 38");
  }

  @Test
  void en_aendring_fra_raekken_foer() {
    String godt = "År,Nye,Ændring i pct.;2012,1000,-;2013,720,-28|0;2014,792,10|0;2015,800,1|0";
    fejlfri(godt);
    siger(Dom.FEJL, godt.replace("-28|0", "-26|0"), "1.000 → 720 = -28,0 pct., trykt -26,0");
  }

  @Test
  void et_middel_og_dets_dele() {
    String godt = "Alder,Antal,Gns. varighed;A,10,20|5;B,30,40|0;C,60,50|0;I alt,100,44|1";
    fejlfri(godt);
    siger(
        Dom.FEJL,
        godt.replace("44|1", "49|1"),
        "middel vægtet med Antal = 44,00 til 44,10, trykt 49,1",
        "Ét af 4 tal");
    fejlfri(godt.replace("44|1", "36|8")); // the plain mean of the three
  }

  @Test
  void et_middel_uden_for_sine_dele_er_galt_uanset_vaegten() {
    String to = "Alder,Antal,Andre,Gns. varighed;A,10,9,20|5;B,30,1,40|0;C,60,7,50|0;I alt,100,17,";
    assertEquals(1, af(Dom.UKLART, to + "49|1").size());
    siger(Dom.FEJL, to + "51|1", "trykt 51,1");
  }

  @Test
  void flere_personer_end_forloeb() {
    fejlfri("Forløb,Personer;9.466,9.361");
    siger(Dom.OPLYSNING, "Forløb,Personer;9.466,9.361", "= 105; 1,0112", "Højst 105");
    siger(Dom.FEJL, "Forløb,Personer;9.361,9.466", "= -105", "flere personer end forløb");
  }

  @Test
  void en_andel_over_hundrede() {
    fejlfri("Sted,Andel;A,99|9;B,0|0;C,100|0");
    siger(Dom.FEJL, "Sted,Andel;A,100|1;B,5|0;C,2|0", "mellem 0 og 100");
  }

  @Test
  void to_fejl_der_ikke_haenger_sammen_faar_hver_sin_forklaring() {
    String to = "Gruppe,Forløb,Sager;A,10,5;B,20,6;C,30,7;I alt,61,19";
    assertEquals(2, af(Dom.FEJL, to).stream().filter(f -> f.contains("Ét af 4 tal")).count());
  }

  @Test
  void et_total_over_et_skjult_tal_kan_kun_siges_nedad() {
    Proeve.siger(
        Dom.FEJL,
        "Status,Forløb;A,100;B,223;C,..;I alt,300",
        "I alt, Forløb 300 skulle være mindst 323");
  }

  @Test
  void intet_enkelt_tal_forklarer_to_fejl_i_samme_sum() {
    String galt =
        "Status,Personer,Procent;A,50,25|0;B,60,30|0;C,90,45|0;D,100,33|0;I alt,290,100|0";
    assertTrue(
        af(Dom.FEJL, galt).toString().contains("Intet enkelt tal"), af(Dom.FEJL, galt).toString());
  }
}
