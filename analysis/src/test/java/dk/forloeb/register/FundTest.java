package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundTest {
  @TempDir private Path rod;

  @Test
  void an_unlisted_code_is_kept_and_counted_in_weeks_and_so_is_775() throws IOException {
    RegisterMappe r = Proeve.register(rod, "id,y_1301,y_1302,y_1303\nA,775,775,811\nB,811,810,1\n");
    assertEquals(Map.of("775", 2L, "811", 2L, "1", 1L), fund(r, "ukendt-kode"));
    assertEquals("775", Celler.gennemProgrammet(r).get("A/ydelse/1117"));
    assertEquals("811", Celler.gennemProgrammet(r).get("B/ydelse/1117"));
  }

  @ParameterizedTest
  @CsvSource({
    // The last week without the first day of the scheme, and the first week with it.
    "810, y_1252, y_1301, 1", "785, y_1426, y_1427, 1", "151, y_1251, y_1252, 1",
    "152, y_1401, y_1402, 1", "700, y_1535, y_1536, 1", "622, y_0125, y_0126, 1",
    // The last week of the scheme, and the one after.
    "151, y_1405, y_1406, 1", "412, y_1152, y_1201, 1", "611, y_0652, y_0701, 1",
    // A code without dates, and weeks inside the dates.
    "783, y_1252, y_1301, 0", "810, y_1301, y_1302, 0"
  })
  void a_code_one_week_outside_its_dates_is_one_finding_and_is_kept(
      int kode, String a, String b, long uger) throws IOException {
    RegisterMappe r = Proeve.register(rod, "id,%s,%s\nP1,%d,%d\n".formatted(a, b, kode, kode));
    assertEquals(
        uger == 0 ? Map.of() : Map.of(String.valueOf(kode), uger), fund(r, "kode-uden-for-datoer"));
    r.forHver(p ->
        assertEquals(List.of(new Spell(r.observation().foerste().indeks(), 2, kode)), p.ydelser()));
    assertEquals(Map.of(), fund(r, "ukendt-kode"));
  }

  @Test
  void a_municipality_outside_the_98_is_kept_and_counted() throws IOException {
    RegisterMappe r =
        Proeve.register(
            rod,
            """
            id,y_1301,y_1302,nykom2013
            A,,,411
            B,,,0
            C,,,999
            D,,,0411.0
            E,,,101
            F,,,
            """);
    assertEquals(Map.of("411", 4L, "0", 2L, "999", 2L), fund(r, "ukendt-kommune"));
    assertEquals("0", Celler.gennemProgrammet(r).get("B/bopael/1117"));
    assertEquals("411", Celler.gennemProgrammet(r).get("D/bopael/1118"));
  }

  @Test
  void every_observed_month_from_2008_without_a_wage_column_is_a_finding() throws IOException {
    // The Thursdays: 27 December 2007, 3 January to 7 February 2008.
    RegisterMappe r =
        Proeve.register(
            rod,
            "id,y_0752,y_0801,y_0802,y_0803,y_0804,y_0805,y_0806,branche_2008_02\nA,,,,,,,,\n");
    assertEquals(Map.of("2008-01", 1L), fund(r, "maaned-uden-loenkolonne"));
    RegisterMappe uden = Proeve.register(rod, "id,y_1301,y_1252,y_1251,y_1250\nA,810,,,\n");
    assertEquals(Map.of("2012-12", 1L, "2013-01", 1L), fund(uden, "maaned-uden-loenkolonne"));
    RegisterMappe grad = Proeve.register(rod, "id,y_1301,grad_2013_01,branche_2013_07\nA,810,,\n");
    assertEquals(Map.of(), fund(grad, "maaned-uden-loenkolonne"));
  }

  @Test
  void every_observed_year_without_a_residence_column_is_a_finding() throws IOException {
    RegisterMappe r =
        Proeve.register(
            rod, "id,y_1552,y_1553,y_1601,nykom2014,nykom2016,nykom2017\nA,,,,101,101,101\n");
    assertEquals(Map.of("2015", 1L), fund(r, "kommuneaar-mangler"));
  }

  @Test
  void a_code_after_999_is_a_finding() throws IOException {
    RegisterMappe r =
        Proeve.register(
            rod,
            """
            id,y_1301,y_1302,y_1303,y_1304,y_1305
            A,810,999,999,998,998
            B,999,,999,,810
            C,810,999,999,999,999
            D,998,998,999,,
            """);
    assertEquals(Map.of("", 3L), fund(r, "kode-efter-doed"));
  }

  @Test
  void the_users_own_codes_are_findings_when_they_were_read() throws IOException {
    RegisterMappe r =
        Proeve.register(
            rod,
            "id,y_1301,y_1302,y_1303\nA,0,100,0\n",
            new Importvalg(true, true, new TreeMap<>()));
    assertEquals(Map.of("", 2L), fund(r, "kode-0"));
    assertEquals(Map.of("", 1L), fund(r, "kode-100"));
    assertEquals(Map.of("", 1L), fund(r, "person-uden-ydelse"));
  }

  @Test
  void a_file_without_anything_to_tell_has_no_findings() throws IOException {
    RegisterMappe r =
        Proeve.register(rod, "id,y_1301,nykom2013,branche_2013_01\nA,810,101,561010\n");
    assertEquals(List.of(), r.manifest().fund());
  }

  @Test
  void a_finding_says_in_danish_what_it_found() throws IOException {
    RegisterMappe r = Proeve.register(rod, "id,y_1252,y_1301,nykom2012\nA,810,811,411\n");
    assertFalse(r.manifest().fund().isEmpty());
    for (Fund f : r.manifest().fund()) {
      assertTrue(f.antal() > 0, f.toString());
      assertTrue(f.tekst().contains(f.hvad()) && f.tekst().endsWith("."), f.toString());
    }
  }

  private static Map<String, Long> fund(RegisterMappe r, String art) {
    Map<String, Long> ud = new TreeMap<>();
    r.manifest().fund().stream()
        .filter(f -> f.art().equals(art))
        .forEach(f -> ud.put(f.hvad(), f.antal()));
    return ud;
  }
}
