package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaerkeligeFilerTest {
  @TempDir private Path rod;

  static LongStream seeds() {
    return LongStream.range(0, Boolean.getBoolean("forloeb.long") ? 400 : 12);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_cell_of_an_odd_file_is_read_as_it_was_meant(long seed)
      throws IOException, SQLException {
    Sandhed sandhed = Sandhed.opfind(seed, 25 + (int) (seed % 3) * 10);
    MaerkeligSkriver skriver = new MaerkeligSkriver(seed);
    byte[] bytes = skriver.skriv(sandhed);
    boolean pakket = seed % 3 == 1;
    Path fil =
        Files.write(
            rod.resolve(pakket ? "Dream.CSV.gz" : "dream.csv"),
            pakket ? Proeve.gzip(bytes) : bytes);
    Path mappe = rod.resolve("register");
    Manifest manifest = Proeve.indlaes(fil, mappe);

    String hvad = "seed " + seed;
    RegisterMappe register = RegisterMappe.aabn(mappe);
    Celler.ens(sandhed.celler(), Celler.gennemProgrammet(register), hvad + ", our reader");
    Celler.ens(sandhed.celler(), Celler.gennemSql(mappe), hvad + ", DuckDB");
    Celler.tjekForm(mappe);
    assertEquals(sandhed.foersteUge(), register.observation().foerste().indeks(), hvad);
    assertEquals(sandhed.sidsteUge(), register.observation().sidste().indeks(), hvad);
    assertEquals(sandhed.loenmaaneder(), register.observation().loenmaaneder(), hvad);
    assertEquals(sandhed.branche(), manifest.brancheMaaneder(), hvad);
    assertEquals(sandhed.grad(), manifest.gradMaaneder(), hvad);
    assertEquals(sandhed.kommuneaar(), manifest.kommuneaar(), hvad);
    assertEquals((long) sandhed.borgere().size(), manifest.raekker().get("personer"), hvad);
    assertEquals(
        skriver.ukendte().stream().sorted().toList(),
        manifest.udeladteKolonner().stream().map(n -> n.toLowerCase(Locale.ROOT)).sorted().toList(),
        hvad);
  }

  @Test
  void a_register_is_four_parquet_files_a_packed_stream_and_a_manifest() throws IOException {
    Path fil = rod.resolve("dream.csv");
    Files.writeString(fil, "lobenr,y_1301\nP1,810\n");
    Proeve.indlaes(fil, rod.resolve("register"));
    try (Stream<Path> indhold = Files.list(rod.resolve("register"))) {
      assertEquals(
          new TreeSet<>(
              List.of(
                  "personer.parquet",
                  "ydelser.parquet",
                  "bopael.parquet",
                  "beskaeftigelse.parquet",
                  "ugestroem.bin",
                  "manifest.json")),
          new TreeSet<>(indhold.map(p -> p.getFileName().toString()).toList()));
    }
    try (Stream<Path> indhold = Files.list(rod)) {
      assertEquals(2, indhold.count());
    }
  }

  @Test
  void the_manifest_tells_where_the_facts_came_from_and_when() throws Exception {
    byte[] bytes = Proeve.gzip("lobenr,y_1301\nP1,810\n".getBytes(StandardCharsets.UTF_8));
    Path fil = Files.write(rod.resolve("udtraek.csv.gz"), bytes);
    Proeve.indlaes(fil, rod.resolve("register"));
    Manifest.Oprindelse kilde = RegisterMappe.aabn(rod.resolve("register")).manifest().kilde();
    assertEquals("udtraek.csv.gz", kilde.navn());
    assertEquals(
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
        kilde.sha256());
    assertEquals(bytes.length, kilde.bytes());
    assertEquals("2026-01-02T03:04:05Z", kilde.importeret());
    assertFalse(Files.readString(rod.resolve("register/manifest.json")).contains(rod.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000123", "9913801234", "0113801234", "3201801234", "010180-123", "a b"})
  void a_key_is_kept_to_the_letter(String noegle) throws IOException {
    RegisterMappe r = Proeve.register(rod, "PNR,Y_1301\n \"" + noegle + "\" ,810\n");
    assertEquals(
        new TreeMap<>(Map.of(noegle, Celler.person(null, null), noegle + "/ydelse/1117", "810")),
        Celler.gennemProgrammet(r));
  }

  @Test
  void weeks_on_both_sides_of_a_year_of_53_weeks_are_one_spell() throws IOException {
    RegisterMappe r =
        Proeve.register(rod, "id,y_1601,y_1552,y_1553\nP1,810,810,810.0\nP2,810,813,810\n");
    int uge = r.observation().foerste().indeks();
    r.forHver(p ->
        assertEquals(
            p.id().equals("P1")
                ? List.of(new Spell(uge, 3, 810))
                : List.of(new Spell(uge, 1, 813), new Spell(uge + 1, 2, 810)),
            p.ydelser()));
  }

  @Test
  void residence_follows_the_iso_year_and_never_a_neighbouring_year() throws IOException {
    // 2009-W53 ends on 3 January 2010, and is of 2009.
    RegisterMappe r =
        Proeve.register(
            rod,
            """
            id,y_0952,y_0953,y_1001,y_1002,nykom2010,nykom2009,nykom2011
            A,,,,,461,101,751
            B,,,,,461,,751
            C,,,,,101,101,
            D,,,,,,101,
            """);
    int uge = r.observation().foerste().indeks();
    TreeMap<String, List<Spell>> bopael = new TreeMap<>();
    r.forHver(p -> bopael.put(p.id(), p.bopael()));
    assertEquals(
        Map.of(
            "A", List.of(new Spell(uge, 2, 101), new Spell(uge + 2, 2, 461)),
            "B", List.of(new Spell(uge + 2, 2, 461)),
            "C", List.of(new Spell(uge, 4, 101)),
            "D", List.of(new Spell(uge, 2, 101))),
        bopael);
  }

  @Test
  void zero_and_one_hundred_mean_what_the_user_says() throws IOException {
    String fil =
        """
        lobenr,y_1304,y_1305,y_1306,y_1307,branche_2013_01
        P1,0,100,810,00.0,0
        P2,810,810.0,0100,100.0,561010
        """;
    RegisterMappe r = Proeve.register(rod, fil, new Importvalg(true, true, new TreeMap<>()));
    // 2013-W05 has its Thursday on 31 January; weeks 6 and 7 are of February.
    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                Map.entry("P1", Celler.person(null, null)),
                Map.entry("P1/ydelse/1122", "810"),
                Map.entry("P1/loen/201301", Celler.loen(null, null)),
                Map.entry("P2", Celler.person(null, null)),
                Map.entry("P2/ydelse/1120", "810"),
                Map.entry("P2/ydelse/1121", "810"),
                Map.entry("P2/loen/201301", Celler.loen(null, null)),
                Map.entry("P2/loen/201302", Celler.loen(null, null)))),
        Celler.gennemProgrammet(r));
  }

  @Test
  void a_packed_file_of_two_members_is_read_to_its_end() throws IOException {
    byte[] a = Proeve.gzip("lobenr,y_1301\nP1,810\n".getBytes(StandardCharsets.UTF_8));
    byte[] b = Proeve.gzip("P2,813\n".getBytes(StandardCharsets.UTF_8));
    byte[] begge = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, begge, a.length, b.length);
    Manifest m =
        Proeve.indlaes(Files.write(rod.resolve("dream.csv.gz"), begge), rod.resolve("register"));
    assertEquals(2L, m.raekker().get("personer"));
    assertEquals(begge.length, m.kilde().bytes());
  }

  @Test
  void a_cpr_number_in_a_column_that_is_left_does_not_reach_the_register() throws IOException {
    Path fil = rod.resolve("dream.csv");
    Files.writeString(fil, "lobenr,ak13,y_1301\nP1,010180-1234,810\nP2,0101801234,\n");
    Proeve.indlaes(fil, rod.resolve("register"));
    Proeve.indhold(rod.resolve("register"))
        .values()
        .forEach(i -> assertFalse(i.contains("010180"), "a CPR number in the register"));
  }

  @Test
  void invented_persons_are_marked_in_the_manifest() throws IOException {
    String hoved = "lobenr,y_1301,OPDIGTET\n";
    assertTrue(Proeve.register(rod, hoved + "P1,810,1\nP2,810,1.0\n").opdigtet());
    assertFalse(Proeve.register(rod, hoved + "P1,810,0\nP2,810,\n").opdigtet());
    assertFalse(Proeve.register(rod, "lobenr,y_1301\nP1,810\n").opdigtet());
  }
}
