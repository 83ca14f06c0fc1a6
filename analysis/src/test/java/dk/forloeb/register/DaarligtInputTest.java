package dk.forloeb.register;

import static dk.forloeb.register.Proeve.afvist;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused: one clear line, and nothing left behind. */
class DaarligtInputTest {
  private static final String HOVED = "lobenr,kon,alder9131,nykom2013,grad_2013_01,y_1301,y_1302\n";
  private static final String GOD = HOVED + "P1,1,30.5,101,1,810,\nP2,2,31,461,,111,813\n";

  @TempDir private Path rod;

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n\r\n", "\uFEFF", "   \n"})
  void an_empty_file(String tekst) throws IOException {
    afvist(rod, tekst, "dream.csv");
    afvist(rod, "dream.csv.gz", Proeve.gzip(utf8(tekst)), "dream.csv.gz");
  }

  @Test
  void a_packed_file_of_no_bytes() throws IOException {
    afvist(rod, "dream.csv.gz", new byte[0], "dream.csv.gz", "tom");
  }

  @Test
  void a_file_or_folder_that_is_no_delivery() throws IOException {
    afvist(rod.resolve("mangler.csv"), rod.resolve("r"), Importvalg.intet(), "mangler.csv");
    Path mappe = Files.createDirectory(rod.resolve("mappe.csv"));
    afvist(mappe, rod.resolve("r"), Importvalg.intet(), "mappe.csv", "mappe");
    afvist(rod, "dream.xlsx", utf8(GOD), "dream.xlsx", ".csv");
  }

  @Test
  void a_header_without_weeks_or_without_a_key() throws IOException {
    afvist(rod, "lobenr,kon\nP1,1\n", "dream.csv", "linje 1", "y_");
    afvist(rod, "kon,y_1301\n1,810\n", "dream.csv", "linje 1", "lobenr", "pnr", "id");
    afvist(rod, "P1,810,810\nP2,,810\n", "dream.csv", "linje 1");
  }

  @Test
  void a_header_with_a_key_twice() throws IOException {
    afvist(rod, "lobenr,pnr,y_1301\nP1,P1,810\n", "dream.csv", "linje 1", "pnr", "lobenr");
    afvist(rod, "id,y_1301,ID\nP1,810,P1\n", "dream.csv", "linje 1", "ID");
  }

  @ParameterizedTest
  @ValueSource(strings = {"y_1301", "Y_1301", " \"y_1301\" ", "kon", "Nykom2013", "grad_2013_01"})
  void a_column_twice(String navn) throws IOException {
    String bar = navn.replace("\"", "").strip();
    afvist(
        rod,
        HOVED.strip() + "," + navn + "\nP1,1,3,101,1,810,810,1\n",
        "dream.csv",
        "linje 1",
        bar,
        "to gange");
  }

  @ParameterizedTest
  @CsvSource({
    "y_0553, 2005",
    "y_1500, 2015",
    "y_1554, 2015",
    "y_1353, 2013",
    "Y_1499, 2014",
    "y_2153, 2021"
  })
  void a_week_that_does_not_exist(String navn, String aar) throws IOException {
    afvist(rod, "lobenr," + navn + "\nP1,810\n", "dream.csv", "linje 1", navn, aar);
  }

  @ParameterizedTest
  @ValueSource(strings = {"y_9131", "y_9101", "y_9052", "Y_9001"})
  void a_week_before_the_first(String navn) throws IOException {
    afvist(rod, "lobenr," + navn + ",y_9132\nP1,,810\n", "dream.csv", "linje 1", navn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"y_13+1", "y_+101", "y_-101", "y_१३०१"})
  void a_week_name_that_is_not_four_digits(String navn) throws IOException {
    afvist(rod, "lobenr," + navn + "\nP1,810\n", "dream.csv", "linje 1");
  }

  @ParameterizedTest
  @CsvSource({
    "'y_1301,y_1303', y_1302",
    "'y_1601,y_1552', y_1553",
    "'y_9952,y_0002', y_0001",
    "'y_1305,y_1301,y_1302,y_1304', y_1303"
  })
  void a_week_column_missing_between_the_first_and_the_last(String uger, String mangler)
      throws IOException {
    afvist(rod, "lobenr," + uger + "\n", "dream.csv", "linje 1", mangler);
  }

  @ParameterizedTest
  @ValueSource(strings = {"branche_2013_13", "BRANCHE_2013_00", "grad_2013_13", "grad_2013_99"})
  void a_wage_month_that_does_not_exist(String navn) throws IOException {
    afvist(rod, "lobenr,y_1301," + navn + "\nP1,,1\n", "dream.csv", "linje 1", navn);
  }

  @Test
  void a_table_for_one_year_is_told_from_the_wide_layout() throws IOException {
    afvist(rod, "pnr,y_01,y_02,y_53\nP1,810,810,\n", "dream.csv", "linje 1", "y_01");
  }

  @Test
  void a_file_with_semicolons() throws IOException {
    afvist(rod, "lobenr;y_1301\nP1;810\n", "dream.csv", "linje 1", "semikolon");
  }

  @Test
  void a_short_row_and_a_long_row() throws IOException {
    afvist(rod, GOD + "P3,1,30,101,1,810\n", "dream.csv", "linje 4", "6", "7", "y_1302");
    afvist(rod, GOD + "P3,1,30,101,1,810,,\nP4,1,1,1,1,1,1\n", "dream.csv", "linje 4", "8", "7");
    afvist(rod, GOD + "P3\n", "dream.csv", "linje 4");
  }

  @Test
  void a_short_row_where_a_column_has_line_breaks_in_its_name() throws IOException {
    afvist(rod, "lobenr,y_1301,\"noget\nandet\"\nP1,810\n", "dream.csv", "linje 3");
  }

  @Test
  void an_empty_line_between_two_rows() throws IOException {
    afvist(rod, GOD + "\nP3,1,30,101,1,810,\n", "dream.csv", "linje 4", "tom");
    afvist(rod, GOD + "\r\n\r\nP3,1,30,101,1,810,\r\n", "dream.csv", "linje 4", "tom");
    afvist(rod, HOVED + "\nP3,1,30,101,1,810,\n", "dream.csv", "linje 2", "tom");
  }

  @Test
  void a_quote_that_is_never_closed() throws IOException {
    afvist(
        rod,
        GOD + "P3,1,30,101,1,\"810,\nP4,1,30,101,1,810,\n",
        "dream.csv",
        "linje 4",
        "y_1301",
        "citationstegn");
    afvist(rod, "lobenr,\"y_1301\nP1,810\n", "dream.csv", "linje 1", "citationstegn");
    afvist(rod, GOD + "\"", "dream.csv", "linje 4", "citationstegn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"810\"x", "\"810\" 1", "\"8\"10\"", "\"\"810"})
  void text_after_a_closing_quote(String celle) throws IOException {
    afvist(
        rod,
        GOD + "P3,1,30,101,1," + celle + ",\n",
        "dream.csv",
        "linje 4",
        "y_1301",
        "citationstegn");
  }

  @Test
  void the_line_is_counted_in_lines_of_the_file_and_not_in_rows() throws IOException {
    afvist(
        rod,
        "lobenr,ak13,y_1301\nP1,\"a\nb\r\nc\",810\nP2,x,abc\n",
        "dream.csv",
        "linje 5",
        "y_1301",
        "abc");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noise(long seed) throws IOException {
    byte[] stoej = new byte[seed == 4 ? 2_000_000 : 5000];
    new Random(seed).nextBytes(stoej);
    afvist(rod, "dream.csv", stoej, "dream.csv");
    afvist(rod, "dream.csv.gz", stoej, "dream.csv.gz");
    afvist(rod, "dream.csv.gz", Proeve.gzip(stoej), "dream.csv.gz");
    byte[] pakket = Proeve.gzip(utf8(GOD.repeat(300)));
    System.arraycopy(stoej, 0, pakket, 10, pakket.length / 2);
    afvist(rod, "dream.csv.gz", pakket, "dream.csv.gz");
    afvist(rod, "dream.csv", Proeve.gzip(utf8(GOD)), "dream.csv");
    afvist(rod, "dream.csv.gz", utf8(GOD), "dream.csv.gz", "gzip");
    afvist(rod, "dream.csv", GOD.getBytes(StandardCharsets.UTF_16), "dream.csv");
    afvist(rod, "dream.csv", Arrays.copyOf(utf8(GOD), 4000), "dream.csv");
  }

  @Test
  void a_packed_file_that_is_cut() throws IOException {
    StringBuilder mange = new StringBuilder(HOVED);
    Random t = new Random(5);
    for (int i = 0; i < 2000; i++) {
      mange.append("P").append(t.nextLong()).append(",1,30,101,1,810,\n");
    }
    byte[] hel = Proeve.gzip(utf8(mange.toString()));
    for (int tilbage : new int[] {1, 9, 10, 11, 100, hel.length / 2, hel.length - 8}) {
      afvist(rod, "dream.csv.gz", Arrays.copyOf(hel, tilbage), "dream.csv.gz");
    }
    for (int mangler : new int[] {1, 4, 7}) {
      afvist(
          rod,
          "dream.csv.gz",
          Arrays.copyOf(hel, hel.length - mangler),
          "dream.csv.gz",
          "klippet over");
    }
    byte[] skadet = hel.clone();
    skadet[skadet.length - 6] ^= 1;
    afvist(rod, "dream.csv.gz", skadet, "dream.csv.gz");
  }

  @Test
  void a_plain_file_that_is_cut() throws IOException {
    for (int slut = GOD.length() - 5; slut > GOD.length() - 18; slut--) {
      afvist(rod, GOD.substring(0, slut), "dream.csv", "linje 3");
    }
    afvist(rod, GOD + "P3,1,30,101,1,810,\"8", "dream.csv", "linje 4", "y_1302");
  }

  @Test
  void a_file_that_is_cut_in_its_header() throws IOException {
    afvist(rod, "lobenr,y_1301,y_1", "dream.csv");
    afvist(rod, "lobenr,y_1301,y_1302", "dream.csv");
  }

  @Test
  void a_folder_that_already_holds_a_register_keeps_it() throws IOException {
    RegisterMappe foerste = Proeve.register(rod, GOD);
    Path fil = Files.writeString(rod.resolve("ny.csv"), GOD);
    try (var mapper = Files.walk(rod)) {
      Path maal =
          mapper
              .filter(p -> p.endsWith("manifest.json"))
              .map(Path::getParent)
              .findAny()
              .orElseThrow();
      afvist(fil, maal, Importvalg.intet(), "register");
      assertEquals(foerste.version(), RegisterMappe.aabn(maal).version());
    }
  }

  @Test
  void a_target_that_is_a_file_or_not_empty() throws IOException {
    Path fil = Files.writeString(rod.resolve("dream.csv"), GOD);
    Path optaget = Files.writeString(rod.resolve("optaget"), "mit");
    afvist(fil, optaget, Importvalg.intet(), "optaget", "fil");
    Path mappe = Files.createDirectory(rod.resolve("mappe"));
    Files.writeString(mappe.resolve("noter.txt"), "mit");
    afvist(fil, mappe, Importvalg.intet(), "mappe", "ikke tom");
  }

  @Test
  void a_target_inside_a_file() throws IOException {
    Path mappe = Files.createDirectory(rod.resolve("mappe"));
    Path fil = Files.writeString(mappe.resolve("dream.csv"), GOD);
    assertTrue(
        assertThrows(Brugerfejl.class, () -> Proeve.indlaes(fil, fil.resolve("register")))
            .besked()
            .contains("dream.csv"));
    assertEquals(2, Proeve.indhold(mappe).size());
  }

  @Test
  void an_empty_target_folder_is_used() throws IOException {
    Path fil = Files.writeString(rod.resolve("dream.csv"), GOD);
    Proeve.indlaes(fil, Files.createDirectory(rod.resolve("tom")));
    assertEquals("2013-W01", RegisterMappe.aabn(rod.resolve("tom")).manifest().foersteUge());
  }

  @Test
  void an_import_that_is_interrupted_leaves_nothing() throws IOException {
    Kilde kilde =
        new Kilde() {
          @Override
          public String navn() {
            return "dream.csv";
          }

          @Override
          public InputStream aabn() {
            return new FilterInputStream(new ByteArrayInputStream(utf8(GOD))) {
              @Override
              public int read(byte[] b, int fra, int hoejst) throws IOException {
                int n = super.read(b, fra, hoejst);
                if (n < 0) {
                  throw new IOException("disken forsvandt");
                }
                return n;
              }
            };
          }

          @Override
          public long bytes() {
            return -1;
          }

          @Override
          public boolean gzip() {
            return false;
          }
        };
    Indlaeser indlaeser = new Indlaeser(Importvalg.intet(), Proeve.UR, Fremdrift.INGEN);
    IOException fejl =
        assertThrows(IOException.class, () -> indlaeser.indlaes(kilde, rod.resolve("register")));
    assertTrue(String.valueOf(fejl.getMessage()).contains("disken forsvandt"));
    assertEquals(1, Proeve.indhold(rod).size());
  }

  private static byte[] utf8(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}
