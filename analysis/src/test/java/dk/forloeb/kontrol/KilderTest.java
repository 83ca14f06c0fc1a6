package dk.forloeb.kontrol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Ressource;
import dk.forloeb.studie.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sources' own tables: everything a reviewer found by hand is found here, and nothing else. */
class KilderTest {
  private static List<String> linjer(Sprog sprog) {
    List<Kontrol.Afsnit> afsnit = Kontrol.af(Kontrol.KILDER, sprog);
    Kontroltekst tekst = new Kontroltekst(sprog);
    List<String> ud = new ArrayList<>();
    for (Kontrol.Afsnit a : afsnit) {
      ud.addAll(tekst.linjer(a));
      ud.add("");
    }
    ud.add(tekst.opsummering(afsnit));
    return ud;
  }

  private static List<Kontrolfund> fund(Dom dom) {
    return Kontrol.af(Kontrol.KILDER, Sprog.DA).stream()
        .flatMap(a -> a.fund().stream())
        .filter(f -> f.dom() == dom)
        .toList();
  }

  @Test
  void hele_svaret_paa_dansk() {
    assertEquals(
        Ressource.tekst(KilderTest.class, "kilder.txt").lines().toList(), linjer(Sprog.DA));
  }

  @Test
  void den_ene_fejl_er_totalet_paa_1151_og_den_staar_foerst() {
    Kontrol.Afsnit foerste = Kontrol.af(Kontrol.KILDER, Sprog.DA).getFirst();
    Kontrolfund f = foerste.fund().getFirst();
    assertEquals(List.of(f), fund(Dom.FEJL));
    assertEquals("I alt, Afgang fra fleksjobordning til ressourceforløb (linje 9)", f.sted());
    assertEquals("45+142+176+218+218+181+103 = 1.083, trykt 1.151, forskel +68", f.regnestykke());
    assertTrue(f.foelge().startsWith("Kun ét tal kan være forkert alene: I alt"), f.foelge());
    assertTrue(f.foelge().contains("Alle 7 trykte andele"), f.foelge());
  }

  /** Each computed line of the review, by its verdict and its arithmetic. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          HOLDER; 2.466+1.824+1.769+1.962+1.853+1.894+1.886 = 13.654, trykt 13.654
          FEJL; 45+142+176+218+218+181+103 = 1.083, trykt 1.151, forskel +68
          HOLDER; Afgang fra fleksjobordning til ressourceforløb / Samlet afgang fra fleksjobordningen: alle 7 trykte tal passer
          OPLYSNING; ikke trykt; 1.151/13.654 = 8,43 pct.
          HOLDER; 218 → 103 = -52,8 pct., skal være under -50 pct.
          HOLDER; 5,5; undtaget 1,8; lavest af de andre er 7,8 (2. halvår 2013)
          OPLYSNING; 9.466-9.361 = 105; 1,0112 forløb pr. person
          HOLDER; 92+5+28+5+4+16+38+168+11 = 367, trykt 367
          HOLDER; Procent = Personer / 367 (I alt): alle 10 trykte tal passer
          AFRUNDING; 25,1+1,4+7,6+1,4+1,1+4,4+10,4+45,8+3,0 = 100,2, trykt 100,0, forskel -0,2
          HOLDER; 46+25+4+10+8+7 = 100, trykt 100
          HOLDER; 25/367 = 6,8 pct., trykt 7 pct.
          UKLART; 14/16 = 87,5 pct.
          UKLART; 109/7 = 15,6
          ROEBER; Sygedagpenge, Personer: 4
          OPLYSNING; 78/3 = 26,0, altså mindst 27
          ROEBER; 6 pct. af 115 kan kun være 7
          OPLYSNING; 46 pct. af 4.214 er 1.918-1.959
          HOLDER; (17-18)-(12-13) = 4-6
          OPLYSNING; 46+25+5 = 76
          HOLDER; 28·50 = 1.400, skal være under 4.214
          OPLYSNING; 53/4 = 13,3
          HOLDER; 2013-05 → 2014-10 = 17 måneder
          UKLART; 2013-05 → 2014-12 = 19 måneder
          HOLDER; 28, skal være over 25
          UKLART; 14.450 → 5.743 = -60,3 pct., trykt -28 pct.
          UKLART; 13.180 → 5.743 = -56,4 pct., trykt -28 pct.
          HOLDER; 49+53+37 = 139, trykt 139
          HOLDER; 107+21+11 = 139, trykt 139
          HOLDER; 21/139 = 15,1 pct., trykt 15 pct.
          HOLDER; 50/53 = 94,3 pct., trykt 94 pct.
          UKLART; 35/37 = 94,6 pct., trykt 95 pct.
          HOLDER; 3.059+2.684 = 5.743, trykt 5.743
          HOLDER; 1.601+142 = 1.743, trykt 1.743
          HOLDER; 733+384 = 1.117, trykt 1.117
          HOLDER; 1.348+1.432+1.292+1.556 = 5.628, trykt 5.628
          OPLYSNING; 5.628 → 6.187 = 9,9 pct.
          OPLYSNING; 1.292 → 1.430 = 10,7 pct.
          UKLART; 5.743 → 6.187 = 7,7 pct., trykt 7 pct.
          """)
  void hver_udregnet_linje(Dom dom, String regnestykke) {
    assertEquals(
        1,
        fund(dom).stream().filter(f -> f.regnestykke().contains(regnestykke)).count(),
        regnestykke);
  }

  @Test
  void totalets_andel_vises_ogsaa_af_raekkernes_sum() {
    assertTrue(
        fund(Dom.OPLYSNING).stream()
            .anyMatch(f -> f.foelge().equals("Af rækkernes sum: 1.083/13.654 = 7,93 pct.")));
  }

  @Test
  void vurderinger_er_maerket_og_er_de_eneste_uklare() {
    assertEquals(16, fund(Dom.UKLART).size());
    assertTrue(fund(Dom.UKLART).stream().allMatch(Kontrolfund::vurdering));
    assertTrue(linjer(Sprog.EN).stream().anyMatch(l -> l.startsWith("  JUDGMENT ")));
  }

  @ParameterizedTest
  @EnumSource(Sprog.class)
  void linjerne_er_korte(Sprog sprog) {
    assertEquals(List.of(), linjer(sprog).stream().filter(l -> l.length() > 100).toList());
  }

  /** Labels are as printed; of the words around them none is Danish. */
  @Test
  void paa_engelsk_er_alle_ord_omkring_tallene_engelske() {
    String tekst = linjer(Sprog.EN).stream().collect(Collectors.joining(" "));
    for (String dansk :
        List.of(
            "trykt ", "forskel", " skulle ", "FEJL", "VURDERING", "linje", "måneder", "kan kun")) {
      assertTrue(!tekst.contains(dansk), dansk + " in " + tekst);
    }
    assertTrue(tekst.contains("1,083, printed 1,151, difference +68"), tekst);
  }
}
