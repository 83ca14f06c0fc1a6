package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register that is not what its version id was made of gives no answer. */
class BeskadigetRegisterTest {
  private static final String FIL = "lobenr,y_1301,y_1302\na,810,810\nb,,783\n";

  @TempDir Path rod;

  private Path register() throws IOException {
    Path fil = Files.writeString(rod.resolve("dream.csv"), FIL);
    Proeve.indlaes(fil, rod.resolve("register"));
    return rod.resolve("register");
  }

  private static void ret(Path mappe, String fra, String til) throws IOException {
    Path manifest = mappe.resolve("manifest.json");
    String tekst = Files.readString(manifest);
    assertTrue(tekst.contains(fra), tekst);
    Files.writeString(manifest, tekst.replace(fra, til));
  }

  private static void gennemgaa(Path mappe) {
    RegisterMappe.aabn(mappe).forHver(p -> {});
  }

  @ParameterizedTest
  @CsvSource({
    "'\"sidsteUge\" : \"2013-W02\"', '\"sidsteUge\" : \"2013-W03\"'",
    "'\"sidsteUge\" : \"2013-W02\"', '\"sidsteUge\" : \"2013-W01\"'",
    "'\"foersteUge\" : \"2013-W01\"', '\"foersteUge\" : \"2012-W52\"'",
    "'\"version\" : \"', '\"version\" : \"0'"
  })
  void et_rettet_manifest_opdages(String fra, String til) throws IOException {
    Path mappe = register();
    gennemgaa(mappe);
    ret(mappe, fra, til);
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> gennemgaa(mappe));
    assertTrue(e.besked().contains("beskadiget"), e.besked());
  }

  @Test
  void en_parquetfil_fra_et_andet_register_opdages() throws IOException {
    Path mappe = register();
    Path andet = Files.createDirectory(rod.resolve("andet"));
    Path fil = Files.writeString(andet.resolve("dream.csv"), FIL.replace("783", "784"));
    Proeve.indlaes(fil, andet.resolve("register"));
    Files.delete(mappe.resolve("ydelser.parquet"));
    Files.copy(andet.resolve("register/ydelser.parquet"), mappe.resolve("ydelser.parquet"));
    assertThrows(Brugerfejl.class, () -> gennemgaa(mappe));
  }

  @Test
  void en_sidste_linje_uden_slut_er_et_fund() throws IOException {
    Manifest med = Proeve.register(rod, FIL).manifest();
    Manifest uden = Proeve.register(rod, FIL.strip()).manifest();
    assertEquals(med.version(), uden.version());
    assertTrue(med.fund().stream().noneMatch(f -> f.art().equals("uden-linjeslut")));
    assertTrue(uden.fund().stream().anyMatch(f -> f.art().equals("uden-linjeslut")));
  }

  @Test
  void en_kolonne_der_kun_begynder_som_en_uge_er_ukendt_og_listes() throws IOException {
    RegisterMappe r = Proeve.register(rod, "lobenr,y_1301,y_type\na,810,x\n");
    assertTrue(r.manifest().udeladteKolonner().contains("y_type"));
  }

  @Test
  void en_noegle_der_var_et_tal_er_stadig_et_cpr_nummer() throws IOException {
    String besked = Proeve.afvist(rod, "lobenr,y_1301\n2503851234.0,810\n", "linje 2");
    assertTrue(!besked.contains("2503851234"), besked);
  }

  @Test
  void en_kommunekode_har_hoejst_tre_cifre() throws IOException {
    Proeve.register(rod, "lobenr,y_1301,nykom2013\na,810,999\n");
    Proeve.afvist(rod, "lobenr,y_1301,nykom2013\na,810,1000\n", "nykom2013", "1000");
  }
}
