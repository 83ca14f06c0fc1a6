package dk.forloeb.kontrol;

import static dk.forloeb.kontrol.Proeve.afvist;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.studie.Sprog;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them, and files that are no table. */
class TrykfilTest {
  @TempDir Path mappe;

  private static Trykfil laes(String tekst) {
    return Trykfil.laes("t.csv", tekst.getBytes(UTF_8));
  }

  private static Trykttabel tabel(String tekst) {
    return Trykttabel.af(laes(tekst), Trykttabel.Kort.uden("t.csv"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2466; 2466
          13.654; 13654
          1.234.567; 1234567
          13 654; 13654
          1,8 pct.; 1.8
          100,0; 100.0
          -28,0; -28.0
          −28 %; -28
          +3; 3
          109 dage; 109
          46 procent; 46
          """)
  void danske_tal(String trykt, BigDecimal vaerdi) {
    assertEquals(vaerdi, Tal.laes(trykt).orElseThrow().vaerdi());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8", "1,", ",5", "1.23", "12.3456", "1,2,3", "ca. 5", "5*", "-", ""})
  void ikke_danske_tal(String trykt) {
    assertTrue(Tal.laes(trykt).isEmpty(), trykt);
  }

  @Test
  void tegnet_foran_filen_semikolon_og_vinduers_linjer() {
    assertEquals(List.of("År", "Antal"), laes("\ufeffÅr;Antal\r\n2013;5\r\n").hoved());
    assertEquals("5", laes("År,Antal\n2013,5").linjer().getFirst().felter().getLast());
    assertEquals(
        "to linjer", laes("A,B\n\"to\nlinjer\",5\n").linjer().getFirst().felter().getFirst());
    assertEquals(
        "en \"dag\"", laes("A,B\n\"en \"\"dag\"\"\",5\n").linjer().getFirst().felter().getFirst());
  }

  @Test
  void en_celle_styrer_ingen_terminal() {
    assertFalse(
        laes("A,B\n\u001b[31mrød,5\n").linjer().getFirst().felter().getFirst().contains("\u001b"));
  }

  @Test
  void en_fil_der_ingen_tabel_er() {
    afvist(() -> laes(""), "t.csv", "tom");
    afvist(() -> laes("A,A\n1,2\n"), "t.csv, linje 1, kolonne 2", "\"A\" står der to gange");
    afvist(() -> laes("A,\n1,2\n"), "linje 1, kolonne 2", "intet navn");
    afvist(() -> laes("A,B\n1,8,2\n"), "t.csv, linje 2", "3 felter", "2");
    afvist(() -> laes("A,B\n1\n"), "t.csv, linje 2", "1 felter");
    afvist(() -> laes("A,B\n1,\"2\n3,4\n"), "fra linje 2", "lukkes ikke");
    afvist(() -> laes("A,B\n1,\"2\"x\n"), "fra linje", "anførselstegn");
    afvist(() -> laes("A,B\n" + "x".repeat(1001) + ",1\n"), "linje 2, kolonne 1", "1001 tegn");
    afvist(() -> laes("A,B\n" + "a,1\n".repeat(2001)), "2001 rækker");
    afvist(() -> laes("a,b,c,d,e".repeat(9).replaceAll("(?<=e)(?=a)", ",x") + "\n"), "kolonner");
  }

  @Test
  void en_fil_i_et_andet_tegnsaet() {
    byte[] latin = "År,Antal\nførste,5\n".getBytes(ISO_8859_1);
    afvist(() -> Trykfil.laes("t.csv", latin), "t.csv, linje 1", "C5", "UTF-8");
    afvist(() -> Trykfil.laes("t.csv", "A,B\n1,2".getBytes(UTF_16)), "linje 1", "UTF-8");
    byte[] senere = "A,B\nx,1\nø,2\n".getBytes(ISO_8859_1);
    afvist(() -> Trykfil.laes("t.csv", senere), "linje 3", "F8");
    byte[] halv = {'A', ',', 'B', '\n', (byte) 0xC3};
    afvist(() -> Trykfil.laes("t.csv", halv), "UTF-8");
  }

  @Test
  void et_tal_der_ikke_er_dansk_naevnes_hvor_det_staar() {
    afvist(
        () -> tabel("Gruppe,Antal\nA,5\nB,1.8\nC,7\n"),
        "t.csv, linje 3, kolonne 2 (Antal)",
        "\"1.8\"",
        "7,8 pct.");
  }

  @Test
  void en_linje_paa_hundrede_megabyte_laeses_ikke() throws IOException {
    Path stor = mappe.resolve("stor.csv");
    try (RandomAccessFile f = new RandomAccessFile(stor.toFile(), "rw")) {
      f.setLength(100_000_000);
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> afvist(() -> Kontrol.af(stor.toString(), Sprog.DA), "stor.csv", "for stor"));
  }

  @Test
  void en_stor_tabel_tager_ikke_lang_tid() {
    SplittableRandom r = new SplittableRandom(5);
    StringBuilder csv = new StringBuilder("Navn");
    for (int k = 0; k < 13; k++) {
      csv.append(",A" + k + ",Andel " + k + ",B" + k);
    }
    for (int i = 0; i < 400; i++) {
      csv.append("\nr" + i);
      for (int k = 0; k < 13; k++) {
        csv.append("," + r.nextInt(99) + "," + r.nextInt(100) + "," + r.nextInt(100, 999));
      }
    }
    Trykttabel t = tabel(csv.toString());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> Tabelkontrol.af(t, new Skrift(Sprog.DA)));
  }

  @Test
  void tomt_og_saert_er_ingen_fejl_i_programmet() {
    for (String s :
        List.of(
            "A\n",
            "A,B\n",
            "A\n1\n",
            "A,B\n-,-\n",
            "I alt,Andel\n1,2\n",
            "A,B\nI alt,5\n",
            "A,B\nI alt,5\nI alt,5\n",
            "A,Andel\nx,0\ny,0\nz,0\nI alt,0\n",
            "A,Antal,Andel\nx,0,0\ny,0,0\nz,0,0\nI alt,0,100\n",
            "A,Antal,Gns.\nx,0,0\ny,0,0\nI alt,0,9\n")) {
      Tabelkontrol.af(tabel(s), new Skrift(Sprog.EN));
    }
  }

  @Test
  void mapper() throws IOException {
    String m = mappe.toString();
    afvist(() -> Kontrol.af(m, Sprog.DA), "tables.csv", "fil,titel");
    afvist(() -> Kontrol.af(m + "/nix.csv", Sprog.DA), "nix.csv", "findes ikke", "kilder");
    Path oversigt = mappe.resolve("tables.csv");
    Files.writeString(oversigt, "titel\nx\n");
    afvist(() -> Kontrol.af(m, Sprog.DA), "linje 1", "kolonnen fil mangler");
    Files.writeString(oversigt, "fil,titel\n../a.csv,x\n");
    afvist(() -> Kontrol.af(m, Sprog.DA), "linje 2", "\"../a.csv\"");
    Files.writeString(oversigt, "fil,titel\na.csv,En tabel\n");
    afvist(() -> Kontrol.af(m, Sprog.DA), "\"a.csv\" er ikke i mappen");
    Files.writeString(mappe.resolve("a.csv"), "Gruppe,Antal\nA,1\nB,6\nI alt,8\n");
    Kontrol.Afsnit uden = Kontrol.af(m, Sprog.DA).getFirst();
    assertEquals("En tabel", uden.titel());
    assertEquals(Dom.FEJL, uden.fund().getFirst().dom());
    Files.writeString(
        mappe.resolve("udsagn.yaml"),
        """
        - { kilde: K, tabel: a.csv, udsagn: [ { siger: S, sum: [1, 2], er: 4 } ] }
        - { kilde: K, udsagn: [ { siger: S, vurdering: V } ] }
        """);
    List<Kontrol.Afsnit> med = Kontrol.af(m, Sprog.DA);
    assertEquals(2, med.size());
    assertEquals(2, med.getFirst().fund().stream().filter(f -> f.dom() == Dom.FEJL).count());
    Files.writeString(
        mappe.resolve("udsagn.yaml"),
        "- { kilde: K, tabel: b.csv, udsagn: [ { siger: S, sum: [1, 2], er: 4 } ] }\n");
    afvist(() -> Kontrol.af(m, Sprog.DA), "\"b.csv\"", "tables.csv");
  }
}
