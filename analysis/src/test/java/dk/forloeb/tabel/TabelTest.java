package dk.forloeb.tabel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.motor.Folk;
import dk.forloeb.studie.Sprog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabelTest {
  private static Tabel tabel(
      List<String> noegler, List<String> kolonner, List<List<String>> raekker) {
    List<List<String>> linjer = new ArrayList<>(raekker);
    List<String> hoved = new ArrayList<>(noegler);
    hoved.addAll(kolonner);
    linjer.addFirst(hoved);
    return new Tabel("t", linjer);
  }

  @Test
  void hoved_komma_og_lf_og_intet_andet() {
    Tabel t =
        tabel(
            List.of("kommune", "kommune_navn"),
            List.of("forloeb", "andel"),
            List.of(
                List.of("101", "København", "50", "17.3"),
                List.of("UOPLYST", "Uoplyst", "..", ":")));
    assertEquals(
        "kommune,kommune_navn,forloeb,andel\n101,København,50,17.3\nUOPLYST,Uoplyst,..,:\n",
        t.csv());
  }

  @Test
  void komma_anfoerselstegn_og_linjeskift_i_en_celle_citeres() {
    Tabel t =
        tabel(
            List.of("n"),
            List.of("v"),
            List.of(
                List.of("a,b", "1"),
                List.of("sagt \"ja\"", "2"),
                List.of("to\nlinjer", "3"),
                List.of("æøå ÆØÅ", "-1.5")));
    assertEquals(
        "n,v\n\"a,b\",1\n\"sagt \"\"ja\"\"\",2\n\"to\nlinjer\",3\næøå ÆØÅ,-1.5\n", t.csv());
  }

  @Test
  void en_tom_tabel_har_sit_hoved() {
    assertEquals("n,v\n", tabel(List.of("n"), List.of("v"), List.of()).csv());
  }

  @Test
  void en_stor_tabel_er_hel() {
    List<List<String>> raekker = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      raekker.add(List.of("n" + i, "" + i));
    }
    String csv = tabel(List.of("n"), List.of("v"), raekker).csv();
    assertEquals(5_001, csv.lines().count());
    assertTrue(csv.endsWith("n4999,4999\n"));
  }

  @Test
  void noegler_foerst_og_kommunens_navn_efter_dens_kode() {
    Beskyttet b =
        new Folk().efterRessourceforloeb(60, 461, 783).svar("kommuner-2017", Tilstand.NONE, 5);
    assertEquals(
        "kommune,kommune_navn,forloeb,succes,andel\n461,Odense,60,0,0.0\n",
        Tabel.af(b, "figur-1").csv());
    assertEquals("status,personer,andel\nFørtidspension,60,100.0\n", Tabel.af(b, "figur-2").csv());
    assertEquals("gruppe,personer\n", Tabel.af(b, "oevrige").csv());
    assertEquals(
        "navn,vaerdi\npulje-alle,0.0\npulje-viste,0.0\nmiddel-viste,0.0\n",
        Tabel.af(b, "gennemsnit").csv());
    assertTrue(Tabel.frafald(b).csv().startsWith("trin,personer,forloeb\n"));
  }

  @Test
  void en_raekke_uden_noegle_begynder_med_tallene() {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(60, 461, 783)
            .svar("ressourceforloeb-2015", Tilstand.NONE, 5);
    assertEquals("forloeb,personer\n60,60\n", Tabel.af(b, "tabel-1").csv());
    assertEquals("afsluttede,varighed_dage\n60,63.0\n", Tabel.af(b, "tabel-2").csv());
    assertTrue(Tabel.af(b, "bilag-1").csv().endsWith("860,Hjørring,0,0\nI alt,I alt,60,60\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13654 | 13.654",
        "1083 | 1.083",
        "999 | 999",
        "1234567 | 1.234.567",
        "17.3 | 17,3",
        "-28.0 | -28,0",
        "-1234.5 | -1.234,5",
        "0 | 0",
        ".. | ..",
        ": | :",
        "I alt | I alt",
        "2013H1 | 2013H1"
      })
  void talform_er_dansk(String celle, String ventet) {
    assertEquals(ventet, Talform.af(celle, Sprog.DA));
  }
}
