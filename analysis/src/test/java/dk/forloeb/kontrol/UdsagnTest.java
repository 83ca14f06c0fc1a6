package dk.forloeb.kontrol;

import static dk.forloeb.kontrol.Proeve.afvist;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.studie.Sprog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences about numbers: each way of reckoning, where it holds and where it does not. */
class UdsagnTest {
  private static final String TABEL = "Halvår,Antal,Andel;A,218,11|8;B,103,5|5;C,45,1|8;D,9,-";

  private static Kontrolfund et(String felter) {
    String yaml = "- kilde: K\n  tabel: t.csv\n  udsagn:\n    - { siger: S, " + felter + " }\n";
    List<Udsagn.Dokument> d = Udsagn.laes("udsagn.yaml", yaml);
    return new Udsagnskontrol(Proeve.tabel(TABEL), new Skrift(Sprog.DA))
        .fund(d.getFirst().udsagn().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          HOLDER; sum: [1, 2, 3], er: 6
          FEJL; sum: [1, 2, 3], er: 7
          OPLYSNING; sum: [1, 2, 3]
          HOLDER; forskel: [17-18, 12-13], er: 4-6
          FEJL; forskel: [17-18, 12-13], er: 7-8
          HOLDER; produkt: [28, 50], under: "4.214"
          FEJL; produkt: [28, 50], over: "4.214"
          HOLDER; forhold: [109, 7], er: "15,6"
          FEJL; forhold: [109, 7], er: "15,7"
          HOLDER; andel: [21, 139], er: 15 pct.
          FEJL; andel: [21, 139], er: 16 pct.
          HOLDER; aendring: ["A | Antal", "B | Antal"], under: -50 pct.
          FEJL; aendring: ["B | Antal", "A | Antal"], under: -50 pct.
          HOLDER; lavest: B | Andel, undtagen: [C]
          FEJL; lavest: B | Andel
          FEJL; lavest: B | Andel, undtagen: [A, C]
          HOLDER; maaneder: [2013-05, 2014-10], er: 17
          FEJL; maaneder: [2013-05, 2014-10], er: 18
          ROEBER; antal: [6 pct., 115]
          OPLYSNING; antal: [46 pct., "4.214"]
          HOLDER; antal: [46 pct., "4.214"], er: "1.918-1.959"
          FEJL; antal: [6 pct., 115], er: 8
          OPLYSNING; flere-end-hver: [3, 78]
          HOLDER; flere-end-hver: [3, 78], over: 26
          FEJL; flere-end-hver: [3, 78], over: 27
          UKLART; andel: [35, 37], er: 1 pct., vurdering: derfor
          UKLART; vurdering: derfor
          """)
  void regninger(Dom dom, String felter) {
    assertEquals(dom, et(felter).dom(), et(felter).toString());
  }

  @Test
  void en_vurdering_er_maerket_som_en() {
    assertTrue(et("vurdering: derfor").vurdering());
    assertEquals("derfor", et("andel: [1, 2], vurdering: derfor").foelge());
    assertFalse(et("andel: [1, 2], bemaerk: derfor").vurdering());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          sum: [1, to]; "to"
          sum: []; tom liste
          sum: [1], andel: [1, 2]; del det i to
          andel: [1]; to led
          andel: [1, 0]; deles med nul
          flere-end-hver: [0, 78]; deles med nul
          andell: [1, 2]; mente du "andel"
          bemaerk: x; hverken regner eller vurderer
          sum: ["E | Antal"]; rækken "E"
          sum: ["A | Antallet"]; kolonnen "Antallet"
          sum: ["D | Andel"]; ikke trykt
          lavest: A; kolonnen
          maaneder: [2013-05]; to måneder
          maaneder: [2013-13, 2014-01]; "2013-13"
          antal: [hver tredje, 78]; "hver tredje"
          antal: [47 pct., 1]; intet helt tal
          """)
  void et_galt_udsagn_naevnes_med_fil_og_linje(String felter, String ord) {
    afvist(() -> et(felter), "udsagn.yaml, linje 4", ord);
  }

  @Test
  void en_gal_fil() {
    afvist(() -> Udsagn.laes("u.yaml", "kilde: x"), "u.yaml", "liste");
    afvist(() -> Udsagn.laes("u.yaml", ""), "u.yaml");
    afvist(() -> Udsagn.laes("u.yaml", "- kilde: x"), "linje 1", "udsagn");
    afvist(() -> Udsagn.laes("u.yaml", "- { kilde: x, udsagn: y }"), "liste");
    afvist(() -> Udsagn.laes("u.yaml", "- { kilde: { da: x }, udsagn: [] }"), "en");
  }
}
