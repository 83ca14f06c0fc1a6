package dk.forloeb.register;

import static dk.forloeb.register.Proeve.afvist;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that are refused: one clear line that never shows a CPR number, and nothing left. */
class DaarligeVaerdierTest {
  private static final String HOVED = "lobenr,kon,alder9131,nykom2013,grad_2013_01,y_1301,y_1302\n";
  private static final String GOD = HOVED + "P1,1,30.5,101,1,810,\nP2,2,31,461,,111,813\n";

  @TempDir private Path rod;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "81O",
        "\"8,1\"",
        "-5",
        "810.5",
        "8.1e2",
        "+810",
        "810.",
        "0x1",
        "８１０",
        "8 10",
        "1000",
        "1000.0",
        "99999999999999999999",
        "NULL",
        "NaN",
        "na.",
        "#",
        "\"a\"\"b\"",
        "Infinity"
      })
  void a_week_cell_that_is_no_code(String celle) throws IOException {
    String vist = celle.startsWith("\"a") ? "a\"b" : celle.replace("\"", "");
    afvist(rod, GOD + "P3,1,30,101,1,111," + celle + "\n", "dream.csv", "linje 4", "y_1302", vist);
  }

  @Test
  void a_cell_with_line_breaks_in_it_is_still_one_line_of_message() throws IOException {
    afvist(rod, GOD + "P3,1,30,101,1,\"8\n1\",\n", "dream.csv", "linje 4", "y_1301");
  }

  @Test
  void a_cell_with_line_separators_of_unicode_is_still_one_line_of_message() throws IOException {
    afvist(rod, GOD + "P3,1,30,101,1,\"8\r\u0085\u20281\",\n", "linje 4", "y_1301");
  }

  @ParameterizedTest
  @CsvSource({
    "1, kon, mand", "1, kon, 1.5", "2, alder9131, ung", "2, alder9131, '\"30,5\"'",
    "2, alder9131, NaN", "2, alder9131, 1e999", "3, nykom2013, Odense", "3, nykom2013, -1",
    "4, grad_2013_01, fuld", "4, grad_2013_01, '\"0,5\"'"
  })
  void a_value_of_another_column_that_is_no_number(int plads, String kolonne, String vaerdi)
      throws IOException {
    String[] celler = {"P3", "1", "30", "101", "1", "810", ""};
    celler[plads] = vaerdi;
    afvist(
        rod,
        GOD + String.join(",", celler) + "\n",
        "dream.csv",
        "linje 4",
        kolonne,
        vaerdi.replace("\"", ""));
  }

  @ParameterizedTest
  @CsvSource({"1, kon", "3, nykom2013"})
  void a_number_too_large_to_hold_is_not_changed_into_another(int plads, String kolonne)
      throws IOException {
    String[] celler = {"P3", "1", "30", "101", "1", "810", ""};
    celler[plads] = "99999999999";
    afvist(
        rod, GOD + String.join(",", celler) + "\n", "dream.csv", "linje 4", kolonne, "99999999999");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "00", "0.0", "\" 0 \""})
  void the_digit_0_unless_the_user_says_what_it_means(String celle) throws IOException {
    String fil = GOD + "P3,1,30,101,1,111," + celle + "\n";
    afvist(rod, fil, "dream.csv", "linje 4", "y_1302", "0", "--kode-0 tom");
    afvist(rod, "dream.csv", utf8(fil), Proeve.HUNDREDE_ARBEJDE, "linje 4", "--kode-0 tom");
    Proeve.register(rod, fil, Proeve.NUL_TOM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "0100", "100.0", "\"100\""})
  void the_digits_100_unless_the_user_says_what_they_mean(String celle) throws IOException {
    String fil = GOD + "P3,1,30,101,1,111," + celle + "\n";
    afvist(rod, fil, "dream.csv", "linje 4", "y_1302", "100", "--kode-100 arbejde");
    afvist(rod, "dream.csv", utf8(fil), Proeve.NUL_TOM, "linje 4", "--kode-100 arbejde");
    Proeve.register(rod, fil, Proeve.HUNDREDE_ARBEJDE);
  }

  @Test
  void a_person_twice_names_both_lines() throws IOException {
    afvist(
        rod,
        GOD + "P3,1,30,101,1,810,\n \"P2\",2,31,461,,111,813\n",
        "dream.csv",
        "linje 5",
        "linje 3",
        "lobenr",
        "P2");
    StringBuilder mange = new StringBuilder(HOVED);
    for (int i = 0; i < 3000; i++) {
      mange.append("P").append(i).append(",1,30,101,1,810,\n");
    }
    afvist(rod, mange + "P777,1,30,101,1,810,\n", "linje 3002", "linje 779", "P777");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "NA", ".", "\"\"", "\" \t\""})
  void an_empty_key(String noegle) throws IOException {
    afvist(rod, GOD + noegle + ",1,30,101,1,810,\n", "dream.csv", "linje 4", "lobenr", "tom");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0101801234",
        "3112991234",
        "2902001234",
        "2902961234",
        "6101801234",
        "9112801234",
        "8902001234",
        "010180-1234",
        "610180-1234",
        "\" 010180-1234 \""
      })
  void a_key_shaped_like_a_cpr_number(String noegle) throws IOException {
    String cifre = noegle.replaceAll("\\D", "");
    for (String kolonne : new String[] {"lobenr", "PNR", "id"}) {
      String besked =
          afvist(
              rod,
              kolonne + ",y_1301\nP1,810\n" + noegle + ",810\n",
              "dream.csv",
              "linje 3",
              kolonne,
              "pseudonym");
      viserIkke(besked, cifre);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0113801234",
        "3201801234",
        "6001801234",
        "9201801234",
        "0001801234",
        "3102801234",
        "2902011234",
        "9113801234",
        "010180123",
        "01018012345"
      })
  void a_key_that_is_no_date_is_not_a_cpr_number(String noegle) throws IOException {
    assertEquals(
        1L,
        Proeve.register(rod, "pnr,y_1301\n" + noegle + ",810\n")
            .manifest()
            .raekker()
            .get("personer"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0101801234",
        "010180-1234",
        "610180-1234",
        "\"0101801234\"",
        "CPR 010180-1234",
        "010180-1234 Hansen",
        "nr.0101801234",
        "0101801234.0"
      })
  void a_cpr_number_in_a_cell_by_mistake_is_not_repeated(String celle) throws IOException {
    String besked =
        afvist(rod, GOD + "P3,1,30,101,1," + celle + ",\n", "dream.csv", "linje 4", "y_1301");
    viserIkke(besked, "0101801234");
    viserIkke(besked, "6101801234");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0101801234",
    "1, 6101801234",
    "1, 010180-1234",
    "3, 0101801234",
    "3, 010180-1234",
    "2, 0101801234",
    "2, 010180-1234",
    "4, 0101801234"
  })
  void a_cpr_number_in_another_column_that_is_read_does_not_reach_the_register(
      int plads, String celle) throws IOException {
    String[] celler = {"P3", "1", "30", "101", "1", "810", ""};
    celler[plads] = celle;
    String besked = afvist(rod, GOD + String.join(",", celler) + "\n", "dream.csv", "linje 4");
    viserIkke(besked, celle.replace("-", ""));
  }

  @Test
  void invented_and_real_persons_in_one_file() throws IOException {
    afvist(rod, "lobenr,y_1301,opdigtet\nP1,810,1\nP2,810,\n", "dream.csv", "linje 3", "opdigtet");
    afvist(rod, "lobenr,y_1301,opdigtet\nP1,810,0\nP2,810,1\n", "dream.csv", "linje 3", "opdigtet");
  }

  private static void viserIkke(String besked, String cifre) {
    String kunCifre = besked.replaceAll("[^0-9]", "");
    assertFalse(kunCifre.contains(cifre), besked);
    assertFalse(besked.contains(cifre.substring(0, 6)), besked);
  }

  private static byte[] utf8(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}
