package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.motor.Registergenerator;
import dk.forloeb.register.Ugestroem.Afsnit;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed stream of a folder is that of its persons, whatever happened to the file. */
class StroemfilTest {
  private static final String FIL =
      """
      lobenr,kon,alder9131,y_1301,y_1302,nykom2013,branche_2013_01
      a,1,30.5,810,810,766,1
      b,,,,783,101,
      """;

  @TempDir private Path rod;

  private Path register(Registergenerator.Udtraek u) throws IOException {
    DreamSkriver skriver = new DreamSkriver(u.observation(), true);
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    ud.writeBytes(skriver.hoved());
    u.personer().forEach(p -> ud.writeBytes(skriver.raekke(uden100(p))));
    Path mappe = Files.createTempDirectory(rod, "leverance");
    Path fil = Files.write(mappe.resolve("dream.csv"), ud.toByteArray());
    Proeve.indlaes(fil, mappe.resolve("register"));
    return mappe.resolve("register");
  }

  /** The digits 100 are no code to an import. */
  private static Person uden100(Person p) {
    List<Spell> ydelser =
        p.ydelser().stream()
            .map(s -> s.vaerdi() == 100 ? new Spell(s.fra(), s.antal(), 500) : s)
            .toList();
    return new Person(p.id(), p.koen(), p.alder9131(), ydelser, p.bopael(), p.loen());
  }

  private Path register(String tekst) throws IOException {
    Path mappe = Files.createTempDirectory(rod, "leverance");
    Proeve.indlaes(Files.writeString(mappe.resolve("dream.csv"), tekst), mappe.resolve("register"));
    return mappe.resolve("register");
  }

  private static Path fil(Path mappe) {
    return mappe.resolve("ugestroem.bin");
  }

  private static Ugestroem ventet(Path mappe) {
    RegisterMappe register = RegisterMappe.aabn(mappe);
    List<Person> personer = new ArrayList<>();
    register.forHver(personer::add);
    return Ugestroembygger.af(personer, register.observation());
  }

  private static void ens(Ugestroem ventet, Ugestroem fundet, String hvad) {
    assertEquals(ventet.personer(), fundet.personer(), hvad);
    assertEquals(ventet.foersteMaaned(), fundet.foersteMaaned(), hvad);
    assertEquals(ventet.ord(), fundet.ord(), hvad);
    assertEquals(ventet.ukendteUger(), fundet.ukendteUger(), hvad);
    for (Afsnit a : Afsnit.values()) {
      assertArrayEquals(
          ventet.afsnit(a).toArray(ValueLayout.JAVA_BYTE),
          fundet.afsnit(a).toArray(ValueLayout.JAVA_BYTE),
          hvad + ", " + a);
    }
  }

  /** The file is there, is used, and says the same as the persons. */
  private static void holder(Path mappe, String hvad) {
    RegisterMappe register = RegisterMappe.aabn(mappe);
    Ugestroem stroem = Stroemfil.aabn(mappe, register.observation(), register.manifest());
    assertNotNull(stroem, hvad);
    ens(ventet(mappe), stroem, hvad);
    ens(ventet(mappe), register.stroem(), hvad);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void filen_er_de_samme_bytes_som_personerne_pakket_i_hukommelsen(long seed) throws IOException {
    holder(register(Registergenerator.lav(seed)), "seed " + seed);
  }

  @Test
  void et_register_uden_loen_har_ingen_loenbits() throws IOException {
    Path mappe = register("lobenr,y_1301\na,810\n");
    holder(mappe, "no wages");
    assertEquals(0, RegisterMappe.aabn(mappe).stroem().ord());
  }

  @ParameterizedTest
  @ValueSource(ints = {1022, 1023, 1024, 1025, 2046, 2047})
  void et_langt_forloeb_skrives_i_stykker(int uger) throws IOException {
    Observation o = new Observation(new Ugeinterval(new Uge(3), new Uge(2100)), new TreeSet<>());
    Person p =
        new Person(
            "a",
            null,
            null,
            List.of(new Spell(5, uger, 783)),
            List.of(new Spell(5, uger, 101)),
            List.of());
    Path mappe = register(new Registergenerator.Udtraek(o, List.of(p)));
    holder(mappe, uger + " weeks");
    Ugestroem s = RegisterMappe.aabn(mappe).stroem();
    int stykker = (uger + 1022) / 1023;
    assertEquals(4L * stykker, s.afsnit(Afsnit.YDELSER).byteSize());
    int sidste = s.afsnit(Afsnit.YDELSER).getAtIndex(Ugestroem.INT, stykker - 1);
    assertEquals(5 + uger, Ugestroem.efter(sidste));
  }

  @Test
  void den_sidste_uge_der_kan_pakkes_er_4095() throws IOException {
    Person p = new Person("a", null, null, List.of(new Spell(4094, 2, 810)), List.of(), List.of());
    Observation med =
        new Observation(new Ugeinterval(new Uge(4090), new Uge(4095)), new TreeSet<>());
    holder(register(new Registergenerator.Udtraek(med, List.of(p))), "week 4095");
    Observation over =
        new Observation(new Ugeinterval(new Uge(4090), new Uge(4096)), new TreeSet<>());
    Path mappe = register(new Registergenerator.Udtraek(over, List.of(p)));
    assertFalse(Files.exists(fil(mappe)));
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> RegisterMappe.aabn(mappe).stroem());
    assertTrue(e.besked().contains("--engine reference"), e.besked());
  }

  @Test
  void et_register_fra_foer_strimmen_fandtes_faar_den_foerste_gang() throws IOException {
    Path mappe = register(FIL);
    byte[] foer = Files.readAllBytes(fil(mappe));
    Files.delete(fil(mappe));
    ens(ventet(mappe), RegisterMappe.aabn(mappe).stroem(), "made again");
    assertArrayEquals(foer, Files.readAllBytes(fil(mappe)));
    assertEquals(6, Proeve.indhold(mappe).size() - 1);
  }

  @Test
  void en_klippet_eller_forlaenget_fil_laves_igen() throws IOException {
    Path mappe = register(FIL);
    byte[] hel = Files.readAllBytes(fil(mappe));
    for (int laengde : new int[] {0, 1, 4095, 4096, 8192, hel.length - 1, hel.length + 1}) {
      Files.write(fil(mappe), Arrays.copyOf(hel, laengde));
      ens(ventet(mappe), RegisterMappe.aabn(mappe).stroem(), laengde + " bytes");
      assertArrayEquals(hel, Files.readAllBytes(fil(mappe)), laengde + " bytes");
    }
  }

  @ParameterizedTest
  @EnumSource(Afsnit.class)
  void en_bit_der_er_vendt_i_et_afsnit_opdages(Afsnit a) throws IOException {
    Path mappe = register(FIL);
    byte[] hel = Files.readAllBytes(fil(mappe));
    Stroemhoved hoved = Stroemhoved.laes(Arrays.copyOf(hel, Stroemhoved.BYTES));
    assertNotNull(hoved);
    Stroemhoved.Plads p = Objects.requireNonNull(hoved.afsnit().get(a));
    assertTrue(p.laengde() > 0);
    byte[] skadet = hel.clone();
    skadet[(int) p.fra()] ^= 1;
    Files.write(fil(mappe), skadet);
    ens(ventet(mappe), RegisterMappe.aabn(mappe).stroem(), a.name());
    assertArrayEquals(hel, Files.readAllBytes(fil(mappe)));
  }

  @Test
  void ethvert_byte_i_hovedet_er_vogtet() throws IOException {
    Path mappe = register(FIL);
    byte[] hel = Files.readAllBytes(fil(mappe));
    RegisterMappe register = RegisterMappe.aabn(mappe);
    for (int i = 0; i < Stroemhoved.BYTES; i += i < 400 ? 1 : 97) {
      byte[] skadet = hel.clone();
      skadet[i] ^= 4;
      Files.write(fil(mappe), skadet);
      assertNull(Stroemfil.aabn(mappe, register.observation(), register.manifest()), "byte " + i);
    }
  }

  @Test
  void stroemmen_af_et_andet_register_bruges_ikke() throws IOException {
    Path mappe = register(FIL);
    Path andet = register(FIL.replace("783", "784"));
    Files.write(fil(mappe), Files.readAllBytes(fil(andet)));
    ens(ventet(mappe), RegisterMappe.aabn(mappe).stroem(), "another's");
  }

  @Test
  void et_andet_katalog_giver_kun_en_ny_maske() throws IOException {
    Path mappe = register(FIL);
    byte[] bytes = Files.readAllBytes(fil(mappe));
    Stroemhoved hoved = Stroemhoved.laes(Arrays.copyOf(bytes, Stroemhoved.BYTES));
    assertNotNull(hoved);
    // As an older program would have left it: other groups, and a sum that fits them.
    Stroemhoved.Plads p = Objects.requireNonNull(hoved.afsnit().get(Afsnit.MASKE));
    ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    b.put(72, "gammelt".getBytes(StandardCharsets.US_ASCII));
    b.putInt((int) p.fra(), -1);
    CRC32C crc = new CRC32C();
    crc.update(bytes, (int) p.fra(), (int) p.laengde());
    b.putInt(144 + 24 * (Afsnit.values().length - 1) + 16, (int) crc.getValue());
    crc.reset();
    crc.update(bytes, 0, Stroemhoved.BYTES - 4);
    b.putInt(Stroemhoved.BYTES - 4, (int) crc.getValue());
    Files.write(fil(mappe), bytes);
    ens(ventet(mappe), RegisterMappe.aabn(mappe).stroem(), "another catalogue");
    assertArrayEquals(bytes, Files.readAllBytes(fil(mappe)), "the file is not touched");
  }

  @Test
  void en_mappe_der_ikke_kan_skrives_i_giver_stroemmen_alligevel() throws IOException {
    Path mappe = register(FIL);
    Ugestroem ventet = ventet(mappe);
    Files.delete(fil(mappe));
    // A folder where the file should be stands in for every way in which it cannot be put there.
    Files.createDirectories(fil(mappe).resolve("x"));
    ens(ventet, RegisterMappe.aabn(mappe).stroem(), "not writable");
    assertTrue(Files.isDirectory(fil(mappe)));
    try (var indhold = Files.list(mappe)) {
      assertEquals(6, indhold.count());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"personer", "ydelser", "bopael", "beskaeftigelse"})
  void ved_siden_af_en_parquetfil_der_er_en_anden_bruges_stroemmen_ikke(String tabel)
      throws IOException {
    Path mappe = register(FIL);
    Path parquet = mappe.resolve(tabel + ".parquet");
    byte[] hel = Files.readAllBytes(parquet);
    Files.write(parquet, Arrays.copyOf(hel, hel.length / 2));
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> RegisterMappe.aabn(mappe).stroem());
    assertTrue(e.besked().contains("beskadiget"), e.besked());
    Files.write(parquet, hel);
    holder(mappe, "mended");
  }

  @Test
  void er_parquet_beskadiget_gives_ingen_stroem() throws IOException {
    Path mappe = register(FIL);
    Path andet = register(FIL.replace("783", "784"));
    Files.delete(fil(mappe));
    Files.write(
        mappe.resolve("ydelser.parquet"), Files.readAllBytes(andet.resolve("ydelser.parquet")));
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> RegisterMappe.aabn(mappe).stroem());
    assertTrue(e.besked().contains("beskadiget"), e.besked());
    assertFalse(Files.exists(fil(mappe)));
  }

  /** Two readers that know nothing of each other find the same persons. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void duckdb_laeser_de_samme_personer(long seed) throws IOException, SQLException {
    Path mappe = seed % 2 == 0 ? register(Registergenerator.lav(seed)) : maerkelig(seed);
    List<Person> vores = new ArrayList<>();
    RegisterMappe.aabn(mappe).forHver(vores::add);
    List<Person> deres = new ArrayList<>();
    Properties valg = new Properties();
    valg.setProperty("jdbc_stream_results", "true");
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:", valg);
        Personstroem personer = new Personstroem(db, mappe)) {
      for (Person p = personer.naeste(); p != null; p = personer.naeste()) {
        deres.add(p);
      }
    }
    assertEquals(deres, vores);
  }

  private Path maerkelig(long seed) throws IOException {
    Path mappe = Files.createTempDirectory(rod, "maerkelig");
    byte[] bytes = new MaerkeligSkriver(seed).skriv(Sandhed.opfind(seed, 40));
    Proeve.indlaes(Files.write(mappe.resolve("dream.csv"), bytes), mappe.resolve("register"));
    return mappe.resolve("register");
  }

  @ParameterizedTest
  @ValueSource(strings = {"personer", "ydelser", "bopael", "beskaeftigelse"})
  void en_parquetfil_der_er_klippet_eller_er_stoej_opdages(String tabel) throws IOException {
    Path mappe = register(Registergenerator.lav(3));
    Path parquet = mappe.resolve(tabel + ".parquet");
    byte[] hel = Files.readAllBytes(parquet);
    List<byte[]> skader = new ArrayList<>();
    for (int laengde : new int[] {0, 3, 8, hel.length / 2, hel.length - 1}) {
      skader.add(Arrays.copyOf(hel, laengde));
    }
    Random t = new Random(5);
    for (int i = 0; i < 40; i++) {
      byte[] stoej = hel.clone();
      for (int k = 0; k < 1 + i / 10; k++) {
        stoej[t.nextInt(stoej.length)] ^= (byte) (1 + t.nextInt(255));
      }
      skader.add(stoej);
    }
    List<String> ventet = tekst(mappe);
    for (byte[] skade : skader) {
      Files.write(parquet, skade);
      try {
        // A bit that no reader looks at may turn; then the answer is the same.
        assertEquals(ventet, tekst(mappe));
      } catch (Brugerfejl e) {
        assertTrue(e.besked().contains("beskadiget"), e.besked());
      }
    }
  }

  private static List<String> tekst(Path mappe) {
    List<String> ud = new ArrayList<>();
    RegisterMappe.aabn(mappe).forHver(p -> ud.add(p.toString()));
    return ud;
  }
}
