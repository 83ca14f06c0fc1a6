package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.motor.Registergenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packed stream made again is the same whether the files are known by their seal or read by
 * value; and no change of a manifest or a file slips through.
 */
class SeglTest {
  @TempDir private Path rod;

  private Path register(long seed) throws IOException {
    Registergenerator.Udtraek u = Registergenerator.lav(seed);
    DreamSkriver skriver = new DreamSkriver(u.observation(), true);
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    ud.writeBytes(skriver.hoved());
    u.personer().forEach(p -> ud.writeBytes(skriver.raekke(p)));
    Path mappe = Files.createTempDirectory(rod, "leverance");
    Path fil = Files.write(mappe.resolve("dream.csv"), ud.toByteArray());
    new Indlaeser(new Importvalg(true, true, new TreeMap<>()), Proeve.UR, Fremdrift.INGEN)
        .indlaes(new Filkilde(fil), mappe.resolve("register"));
    return mappe.resolve("register");
  }

  private static byte[] lavesIgen(Path mappe) throws IOException {
    Path fil = mappe.resolve(Stroemfil.NAVN);
    Files.deleteIfExists(fil);
    RegisterMappe.aabn(mappe).stroem();
    return Files.readAllBytes(fil);
  }

  private static void ret(Path mappe, String fra, String til) throws IOException {
    Path manifest = mappe.resolve("manifest.json");
    String tekst = Files.readString(manifest);
    String rettet = tekst.replaceFirst(fra, til);
    assertNotEquals(tekst, rettet);
    Files.writeString(manifest, rettet);
  }

  /** As a program wrote it that knew of no seal. */
  private static void brydSegl(Path mappe) throws IOException {
    Path manifest = mappe.resolve("manifest.json");
    String tekst = Files.readString(manifest);
    String uden = tekst.replaceFirst("\\s*\"segl\" : \"[0-9a-f]{64}\",", "");
    assertEquals(tekst.lines().count() - 1, uden.lines().count());
    Files.writeString(manifest, uden);
    assertNull(RegisterMappe.aabn(mappe).manifest().segl());
    assertFalse(RegisterMappe.aabn(mappe).filerneErImportens());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void stroemmen_er_den_samme_med_og_uden_segl(long seed) throws IOException {
    Path mappe = register(seed);
    byte[] fraImporten = Files.readAllBytes(mappe.resolve(Stroemfil.NAVN));
    assertTrue(RegisterMappe.aabn(mappe).filerneErImportens());
    assertArrayEquals(fraImporten, lavesIgen(mappe), "sealed");
    brydSegl(mappe);
    assertArrayEquals(fraImporten, lavesIgen(mappe), "by value");
  }

  /** What an answer rests on cannot be changed in the manifest, though the stream stands there. */
  @ParameterizedTest
  @CsvSource({
    "'\"version\" : \"[0-9a-f]', '\"version\" : \"x'",
    "'(\"foersteUge\" : \"....-W).\\d', '$100'",
    "'(\"sidsteUge\" : \")\\d', '$13'",
    "'\"loenmaaneder\" : \\[', '\"loenmaaneder\" : [ 199901,'",
    "'\"loenmaaneder\" : \\[\\s*\\d{6},', '\"loenmaaneder\" : ['",
    "'\"opdigtet\" : true', '\"opdigtet\" : false'",
    "'\"kon\" : \\{', '\"kon\" : { \"1\" : \"mand\" '",
    "'\"personer\" : ', '\"personer\" : 1'",
    "'\"personer.parquet\" : \".', '\"personer.parquet\" : \"x'",
    "'\"YDELSER\" : ', '\"YDELSER\" : 1'"
  })
  void hvad_seglet_daekker_kan_ikke_rettes(String fra, String til) throws IOException {
    Path mappe = register(3);
    RegisterMappe.aabn(mappe).stroem();
    ret(mappe, fra, til);
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> RegisterMappe.aabn(mappe));
    assertTrue(e.besked().contains("beskadiget"), e.besked());
  }

  @Test
  void en_anden_stroem_end_importens_bruges_ikke_og_laves_ikke() throws IOException {
    Path mappe = register(3);
    brydSegl(mappe);
    ret(mappe, "\"YDELSER\" : -?", "\"YDELSER\" : 1");
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> RegisterMappe.aabn(mappe).stroem());
    assertTrue(e.besked().contains("blev ikke som ved indlæsningen"), e.besked());
  }

  /**
   * Other bytes of the same values, as when somebody packs the files anew, are the same register.
   */
  @ParameterizedTest
  @ValueSource(strings = {"personer", "ydelser", "bopael", "beskaeftigelse"})
  void en_fil_der_er_skrevet_om_laeses_efter_vaerdi(String tabel) throws IOException, SQLException {
    Path mappe = register(4);
    byte[] foer = Files.readAllBytes(mappe.resolve(Stroemfil.NAVN));
    Path fil = mappe.resolve(tabel + ".parquet");
    Path ny = rod.resolve("ny.parquet");
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
        Statement s = db.createStatement()) {
      s.execute(
          "COPY (FROM '%s') TO '%s' (FORMAT parquet, COMPRESSION uncompressed)".formatted(fil, ny));
    }
    assertFalse(Arrays.equals(Files.readAllBytes(fil), Files.readAllBytes(ny)));
    Files.move(ny, fil, StandardCopyOption.REPLACE_EXISTING);
    assertFalse(RegisterMappe.aabn(mappe).filerneErImportens());
    byte[] efter = lavesIgen(mappe);
    assertEquals(foer.length, efter.length);
    // The header names the ends of the files; the sections do not.
    assertArrayEquals(
        Arrays.copyOfRange(foer, Stroemhoved.BYTES, foer.length),
        Arrays.copyOfRange(efter, Stroemhoved.BYTES, efter.length));
  }

  /** A file of another register has a hash of its own, whatever the seal says of the manifest. */
  @ParameterizedTest
  @ValueSource(strings = {"personer", "ydelser", "bopael", "beskaeftigelse"})
  void en_fil_fra_et_andet_register_naegtes(String tabel) throws IOException {
    Path mappe = register(5);
    Path andet = register(6);
    Files.delete(mappe.resolve(Stroemfil.NAVN));
    Files.copy(
        andet.resolve(tabel + ".parquet"),
        mappe.resolve(tabel + ".parquet"),
        StandardCopyOption.REPLACE_EXISTING);
    assertFalse(RegisterMappe.aabn(mappe).filerneErImportens());
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> RegisterMappe.aabn(mappe).stroem());
    assertTrue(e.besked().contains("beskadiget"), e.besked());
  }
}
