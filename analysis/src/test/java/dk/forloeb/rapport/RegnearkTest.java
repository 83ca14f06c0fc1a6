package dk.forloeb.rapport;

import static dk.forloeb.diskretion.Tilstand.NONE;
import static dk.forloeb.diskretion.Tilstand.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Proevesvar;
import dk.forloeb.motor.Folk;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.tabel.Tabel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook, opened by another library than the one that wrote it. */
class RegnearkTest {
  private static final DataFormatter DANSK = new DataFormatter(Locale.forLanguageTag("da-DK"));

  @TempDir Path mappe;

  private static XSSFWorkbook bog(Beskyttet b) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Regneark.xlsx(b)));
  }

  private static Map<String, String> dele(byte[] xlsx) throws IOException {
    Map<String, String> ud = new TreeMap<>();
    try (ZipInputStream ind = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (ZipEntry e = ind.getNextEntry(); e != null; e = ind.getNextEntry()) {
        assertEquals(1980, e.getTimeLocal().getYear(), e.getName());
        ud.put(e.getName(), new String(ind.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return ud;
  }

  @Test
  void hver_celle_er_den_samme_som_i_tabellens_fil() throws IOException {
    for (String id : Studiekatalog.ider()) {
      Beskyttet b = Svarene.folk().svar(id, PUBLISHED, 5);
      try (XSSFWorkbook bog = bog(b)) {
        assertEquals(b.tabeller().size() + 1, bog.getNumberOfSheets(), id);
        for (int i = 0; i < b.tabeller().size(); i++) {
          Beskyttet.Tabelindhold t = b.tabeller().get(i);
          ens(Tabel.af(b, t.navn()).linjer(), t.noegler().size(), bog.getSheetAt(i));
        }
      }
    }
  }

  private static void ens(List<List<String>> linjer, int noegler, Sheet ark) {
    for (int r = 1; r < linjer.size(); r++) {
      for (int k = noegler; k < linjer.get(r).size(); k++) {
        String trykt = linjer.get(r).get(k);
        Cell celle = ark.getRow(r).getCell(k);
        String hvor = ark.getSheetName() + " " + celle.getAddress();
        if (trykt.equals("..") || trykt.equals(":")) {
          assertEquals(CellType.STRING, celle.getCellType(), hvor);
          assertEquals(trykt, celle.getStringCellValue(), hvor);
        } else {
          assertEquals(CellType.NUMERIC, celle.getCellType(), hvor);
          assertEquals(Double.parseDouble(trykt), celle.getNumericCellValue(), hvor);
          assertEquals(new Celle(trykt).vist(Ord.DANSK).replace('\u2212', '-'), vist(celle), hvor);
        }
      }
    }
    assertTrue(ark.getRow(linjer.size()) == null, "a blank row ends the table");
    assertEquals(1, ark.getPaneInformation().getHorizontalSplitPosition());
    assertTrue(ark.getPaneInformation().isFreezePane());
  }

  private static String vist(Cell celle) {
    return DANSK.formatCellValue(celle);
  }

  @Test
  void overskrifter_og_noegler_er_danske_og_koder_er_tal() throws IOException {
    try (XSSFWorkbook bog = bog(Svarene.folk().svar("kommuner-2017", NONE, 5))) {
      Sheet ark = bog.getSheet("Figur 1");
      assertEquals("Kommune", ark.getRow(0).getCell(1).getStringCellValue());
      assertEquals(CellType.NUMERIC, ark.getRow(1).getCell(0).getCellType());
      assertTrue(ark.getColumnWidth(1) > 10 * 256, "a name has room");
      assertTrue(tekst(ark).contains("Alle personer er opdigtede."));
    }
  }

  private static List<String> tekst(Sheet ark) {
    List<String> ud = new ArrayList<>();
    for (Row r : ark) {
      r.forEach(c -> ud.add(vist(c)));
    }
    return ud;
  }

  @Test
  void det_sidste_ark_har_prosa_frafald_og_bevis() throws IOException {
    Beskyttet b = Svarene.folk().svar("kommuner-2017", PUBLISHED, 5, "course.ends.weeks-without=8");
    try (XSSFWorkbook bog = bog(b)) {
      List<String> alt = tekst(bog.getSheet("Sådan har vi gjort"));
      assertTrue(alt.containsAll(Prosa.af(b.studie(), Sprog.DA)));
      for (String bevis :
          List.of(b.register().version(), b.studiehash(), "Forløb " + b.program(), "I registret")) {
        assertTrue(alt.contains(bevis), bevis + " in " + alt);
      }
      String samlet = String.join("\n", alt);
      assertTrue(samlet.contains("Alle personer er opdigtede."));
      assertTrue(samlet.contains("Diskretion: " + b.tilstand().navn().dansk()));
      assertTrue(samlet.contains("Ændret fra studiets fil: course.ends.weeks-without=8"));
      for (List<String> linje : Tabel.frafald(b).linjer()) {
        linje.stream()
            .skip(1)
            .filter(c -> c.matches("\\d+"))
            .forEach(c -> assertTrue(alt.contains(new Celle(c).vist(Ord.DANSK)), c));
      }
    }
  }

  /** A workbook has no row as high as a text can be long. */
  @Test
  void en_lang_tekst_faar_plads() throws IOException {
    String[] mange = new String[100];
    Arrays.fill(mange, "course.ends.weeks-without=8");
    Beskyttet b = Svarene.folk().svar("kommuner-2017", PUBLISHED, 5, mange);
    try (XSSFWorkbook bog = bog(b)) {
      String alt = String.join("\n", tekst(bog.getSheet("Sådan har vi gjort")));
      assertTrue(alt.contains(String.join(", ", mange)), alt);
    }
  }

  /**
   * The same printed tables over different hidden counts: not a byte differs, and none is there.
   */
  @Test
  void et_skjult_tal_staar_ikke_i_nogen_del_af_filen() throws IOException {
    for (String id : List.of("kommuner-2017", "ressourceforloeb-2015")) {
      Map<String, String> a = skjult(id, 3391, 1237, 2913);
      assertTrue(a.toString().contains(">..<"), id);
      assertEquals(a, skjult(id, 3391, 1238, 2912), id);
      assertEquals(a, skjult(id, 3391, 1411, 2739), id);
      assertNotEquals(a, skjult(id, 3392, 1237, 2913), id + ": a printed count is seen");
      a.forEach((navn, xml) -> {
        for (String tal : List.of("1237", "2913", "16.4", "38.6")) {
          assertFalse(xml.replaceAll("[0-9a-f]{64}", "").contains(tal), navn + " has " + tal);
        }
      });
    }
  }

  private static Map<String, String> skjult(String id, int pension, int fleksjob, int ledige)
      throws IOException {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(pension, 101, 783)
            .efterRessourceforloeb(ledige, 147, 740)
            .efterRessourceforloeb(fleksjob, 461, 771)
            .svar(id, PUBLISHED, 2000);
    Map<String, String> ud = dele(Regneark.xlsx(b));
    ud.replaceAll((navn, xml) -> xml.replace(b.register().version(), "VERSION"));
    return ud;
  }

  @Test
  void filen_har_hverken_formler_navne_kommentarer_eller_skjulte_ark() throws IOException {
    for (String id : Studiekatalog.ider()) {
      byte[] xlsx = Regneark.xlsx(Svarene.folk().svar(id, PUBLISHED, 5));
      dele(xlsx)
          .forEach((navn, xml) -> {
            assertFalse(xml.contains("<f>"), navn);
            assertFalse(xml.contains("hidden"), navn);
            assertFalse(xml.contains("<definedName "), navn);
            assertFalse(navn.contains("comment") || navn.contains("external"), navn);
          });
    }
  }

  @Test
  void samme_svar_giver_samme_bytes() {
    for (String id : Studiekatalog.ider()) {
      assertArrayEquals(
          Regneark.xlsx(Svarene.folk().svar(id, PUBLISHED, 5)),
          Regneark.xlsx(Svarene.folk().svar(id, PUBLISHED, 5)),
          id);
    }
  }

  @Test
  void en_fjendtlig_tekst_er_ikke_en_formel() throws IOException {
    Beskyttet b =
        Proevesvar.med(
            Svarene.studie(mappe, "=1+1 <x> & \"", "stacked"),
            NONE,
            "tabel-1",
            "status|personer,andel",
            "=HYPERLINK(\"http://x\")|1234567,60.0",
            "@SUM(1)|-5,-0.25");
    try (XSSFWorkbook bog = bog(b)) {
      Sheet ark = bog.getSheetAt(0);
      assertEquals(CellType.STRING, ark.getRow(1).getCell(0).getCellType());
      assertEquals("=HYPERLINK(\"http://x\")", ark.getRow(1).getCell(0).getStringCellValue());
      assertEquals("1.234.567", vist(ark.getRow(1).getCell(1)));
      assertEquals("-0,25", vist(ark.getRow(2).getCell(2)));
      assertEquals(
          new BigDecimal("-0.25"),
          BigDecimal.valueOf(ark.getRow(2).getCell(2).getNumericCellValue()));
      assertTrue(tekst(bog.getSheetAt(1)).contains("=1+1 <x> & \""));
    }
  }
}
