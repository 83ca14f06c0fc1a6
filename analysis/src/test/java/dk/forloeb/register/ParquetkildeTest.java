package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.motor.Registergenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParquetkildeTest {
  private static final Importvalg ALT = new Importvalg(true, true, new TreeMap<>());

  @TempDir private Path rod;

  static LongStream froe() {
    return LongStream.range(0, Boolean.getBoolean("forloeb.long") ? 60 : 6);
  }

  private static void sql(String sql) throws SQLException {
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
        Statement s = db.createStatement()) {
      s.execute(sql);
    }
  }

  private Path parquet(String select) throws SQLException {
    Path fil = rod.resolve("dream.parquet");
    sql("COPY (" + select + ") TO '" + fil + "' (FORMAT parquet)");
    return fil;
  }

  private static Manifest indlaes(Path fil, Path mappe, Importvalg valg) {
    try {
      return new Indlaeser(valg, Proeve.UR, Fremdrift.INGEN).indlaes(new Parquetkilde(fil), mappe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void ens(Path csv, String laes, String navn) throws SQLException, IOException {
    Path fil = parquet("FROM read_csv('" + csv + "', header = true, " + laes + ")");
    Manifest a = RegisterMappe.aabn(rod.resolve("csv")).manifest();
    Manifest b = indlaes(fil, rod.resolve(navn), ALT);
    assertEquals(a.version(), b.version(), navn);
    assertEquals(a.fund(), b.fund(), navn);
    assertEquals(a.opdigtet(), b.opdigtet(), navn);
    assertEquals(a.loenmaaneder(), b.loenmaaneder(), navn);
    assertEquals(a.kommuneaar(), b.kommuneaar(), navn);
    assertEquals(Stier.sha256(fil), b.kilde().sha256(), navn);
    assertEquals(Files.size(fil), b.kilde().bytes(), navn);
    assertEquals("dream.parquet", b.kilde().navn(), navn);
  }

  /** As text, as whole numbers, and as the decimal numbers that other programs make of holes. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("froe")
  void parquet_og_csv_giver_samme_register(long froe) throws IOException, SQLException {
    Registergenerator.Udtraek u = Registergenerator.lav(froe);
    DreamSkriver skriver = new DreamSkriver(u.observation(), froe % 2 == 0);
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    ud.writeBytes(skriver.hoved());
    u.personer().forEach(p -> ud.writeBytes(skriver.raekke(p)));
    Path csv = Files.write(rod.resolve("dream.csv"), ud.toByteArray());
    Proeve.indlaes(csv, rod.resolve("csv"), ALT);
    ens(csv, "all_varchar = true", "tekst");
    String typer =
        Arrays.stream(new String(skriver.hoved(), StandardCharsets.UTF_8).strip().split(",", -1))
            .map(k -> "'" + k + "': '" + type(k, froe) + "'")
            .collect(Collectors.joining(", ", "columns = {", "}"));
    ens(csv, typer, "tal");
  }

  private static String type(String kolonne, long froe) {
    if (kolonne.equals("lobenr")) {
      return "VARCHAR";
    }
    boolean decimal = kolonne.startsWith("alder") || kolonne.startsWith("grad");
    String heltal = List.of("SMALLINT", "DOUBLE", "BIGINT").get((int) (froe % 3));
    return decimal ? "DOUBLE" : kolonne.startsWith("branche") ? "INTEGER" : heltal;
  }

  @Test
  void tekster_med_komma_citat_og_linjeskift_er_noegler_til_bogstavet()
      throws SQLException, IOException {
    Path fil =
        parquet(
            """
            SELECT * FROM (VALUES
              ('A, "B"', 810, NULL::DOUBLE, [1, 2], 'x'),
              ('linje' || chr(10) || 'skift', NULL, 'nan'::DOUBLE, NULL, NULL),
              ('æøå', 998, 0.5, NULL, '"'))
            t(LoBeNr, Y_1301, grad_2013_01, ak13, visit_1)
            """);
    Manifest m = indlaes(fil, rod.resolve("r"), Importvalg.intet());
    assertEquals(List.of("ak13", "visit_1"), m.udeladteKolonner());
    assertEquals(
        Proeve.register(
                rod,
                """
                lobenr,y_1301,grad_2013_01
                "A, ""B""\",810,
                "linje
                skift",,
                æøå,998,0.5
                """)
            .version(),
        m.version());
  }

  @Test
  void en_noegle_af_hele_tal_er_tallets_cifre() throws SQLException, IOException {
    Path fil = parquet("SELECT 17::BIGINT AS id, 810::UTINYINT::SMALLINT AS y_1301 WHERE false");
    afvist(fil, "ingen personer");
    fil = parquet("SELECT 17::BIGINT AS id, 810::SMALLINT AS y_1301");
    assertEquals(
        Proeve.register(rod, "id,y_1301\n17,810\n").version(),
        indlaes(fil, rod.resolve("r"), Importvalg.intet()).version());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT 'P' AS id, DATE '2013-01-01' AS y_1301 | \"y_1301\": typen DATE",
        "SELECT 'P' AS id, true AS y_1301 | typen BOOLEAN",
        "SELECT 'P' AS id, [810] AS y_1301 | typen INTEGER[]",
        "SELECT 'P'::BLOB AS id, 810 AS y_1301 | typen BLOB",
        "SELECT 1.5::DOUBLE AS id, 810 AS y_1301 | \"id\": typen DOUBLE",
        "SELECT 810 AS y_1301 | ingen personnøgle",
        "SELECT 'P' AS id, 810 AS uge | ingen ugekolonner",
        "SELECT 'P' AS id, 810 AS y_1301, 810 AS y_1303 | y_1302 mangler",
        "SELECT 'P' AS id, 810 AS y_1353 | uge 53 findes ikke i 2013",
        "SELECT 'P' AS id, 810.5 AS y_1301 | linje 2, kolonne y_1301",
        "SELECT 'P' AS id, '81O' AS y_1301 | linje 2, kolonne y_1301: \"81O\"",
        "SELECT 'P' AS id, -5 AS y_1301 | linje 2, kolonne y_1301: \"-5\"",
        "SELECT '0101801234' AS id, 810 AS y_1301 | ligner et CPR-nummer",
        "SELECT 101801234 AS id, 810 AS y_1301 | ligner et CPR-nummer uden sit første nul",
        "SELECT 1112801234 AS id, 810 AS y_1301 | ligner et CPR-nummer",
        "SELECT unnest(['P', 'P']) AS id, 810 AS y_1301 | står allerede på linje 2",
        "SELECT 'P' AS id, 1 AS pnr, 810 AS y_1301 | to personnøgler",
      })
  void hvad_der_ikke_kan_vaere_rigtigt_afvises(String select, String naevner)
      throws SQLException, IOException {
    String besked = afvist(parquet(select), naevner);
    assertFalse(besked.contains("0101801234") || besked.contains("101801234"), besked);
  }

  @Test
  void en_anden_slags_eller_klippet_fil_afvises() throws SQLException, IOException {
    Path fil = parquet("SELECT 'P' || i AS id, 810 AS y_1301 FROM range(5000) t(i)");
    byte[] bytes = Files.readAllBytes(fil);
    afvist(Files.write(fil, Arrays.copyOf(bytes, bytes.length / 2)), "kan ikke læses som Parquet");
    Arrays.fill(bytes, 10, bytes.length / 2, (byte) 0x55);
    afvist(Files.write(fil, bytes), "kan ikke læses som Parquet");
    afvist(Files.writeString(fil, "lobenr,y_1301\nP,810\n"), "kan ikke læses som Parquet");
    afvist(Files.write(fil, new byte[0]), "kan ikke læses som Parquet");
    assertThrows(Brugerfejl.class, () -> new Parquetkilde(rod.resolve("ingen.parquet")));
    assertThrows(Brugerfejl.class, () -> new Parquetkilde(rod));
    assertTrue(Parquetkilde.passer(Path.of("A.PARQUET")));
  }

  private String afvist(Path fil, String naevner) throws IOException {
    Path maal = rod.resolve("r");
    Brugerfejl fejl = assertThrows(Brugerfejl.class, () -> indlaes(fil, maal, Importvalg.intet()));
    assertFalse(Files.exists(maal), fejl.besked());
    try (Stream<Path> filer = Files.list(rod)) {
      assertTrue(filer.noneMatch(f -> f.getFileName().toString().startsWith(".")), fejl.besked());
    }
    assertTrue(fejl.besked().contains(naevner), fejl.besked());
    assertTrue(fejl.besked().toLowerCase(Locale.ROOT).startsWith("dream.parquet"), fejl.besked());
    assertFalse(fejl.besked().contains("\n"), fejl.besked());
    return fejl.besked();
  }
}
