package dk.forloeb.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be wrong with a delivery ends in one clear line and no register. */
class DaarligtInputIKommandolinjenTest {
  private static final String HOVED = "lobenr,y_1301,y_1302,nykom2013,grad_2013_01\n";

  @TempDir Path mappe;

  private static Arguments daarlig(String hvad, String indhold, String... naevnes) {
    return Arguments.of(hvad, indhold, List.of(naevnes));
  }

  static Stream<Arguments> daarligeFiler() {
    return Stream.of(
        daarlig("tom", ""),
        daarlig("kun linjeskift", "\n"),
        daarlig("kun mellemrum", "   \n"),
        daarlig("hoved uden uger", "lobenr,kon\np1,1\n", "linje 1"),
        daarlig("hoved uden noegle", "navn,y_1301\np1,810\n", "linje 1", "lobenr"),
        daarlig("to noegler", "lobenr,pnr,y_1301\np1,p1,\n", "linje 1", "pnr"),
        daarlig("semikolon", "lobenr;y_1301\np1;810\n", "linje 1", "komma"),
        daarlig("uge to gange", "lobenr,y_1301,Y_1301\np1,,\n", "linje 1", "kolonne 3", "Y_1301"),
        daarlig("uge der ikke findes", "lobenr,y_1353\np1,\n", "linje 1", "kolonne 2", "y_1353"),
        daarlig("uge nul", "lobenr,y_1300\np1,\n", "linje 1", "y_1300"),
        daarlig("uge foer DREAM", "lobenr,y_9131\np1,\n", "linje 1", "y_9131"),
        daarlig("uge der mangler", "lobenr,y_1301,y_1303\np1,,\n", "linje 1", "y_1302"),
        daarlig("maaned 13", "lobenr,y_1301,grad_2013_13\np1,,\n", "linje 1", "grad_2013_13"),
        daarlig("tekst i uge", HOVED + "p1,810,abc,,\n", "linje 2", "y_1302", "abc"),
        daarlig("kode over 999", HOVED + "p1,1000,,,\n", "linje 2", "y_1301", "1000"),
        daarlig("negativ kode", HOVED + "p1,-810,,,\n", "linje 2", "y_1301", "-810"),
        daarlig("broekdel", HOVED + "p1,810.5,,,\n", "linje 2", "y_1301", "810.5"),
        daarlig("cifret nul", HOVED + "p1,0,,,\n", "linje 2", "y_1301", "--kode-0 tom"),
        daarlig("hundrede", HOVED + "p1,100,,,\n", "linje 2", "y_1301", "--kode-100 arbejde"),
        daarlig("kommune i ord", HOVED + "p1,,,Odense,\n", "linje 2", "nykom2013", "Odense"),
        daarlig("grad i ord", HOVED + "p1,,,,fuld\n", "linje 2", "grad_2013_01", "fuld"),
        daarlig("person to gange", HOVED + "p1,,,,\np2,,,,\np1,,,,\n", "linje 4", "linje 2", "p1"),
        daarlig("kort linje", HOVED + "p1,810\n", "linje 2", "2 felter", "5"),
        daarlig("lang linje", HOVED + "p1,810,,,,,\n", "linje 2", "7 felter", "5"),
        daarlig("tom noegle", HOVED + ",810,,,\n", "linje 2", "lobenr"),
        daarlig("aabent citat", HOVED + "\"p1,810,,,\np2,,,,\n", "linje 2", "lobenr"),
        daarlig("klippet linje", HOVED + "p1,,,,\np2,81", "linje 3", "2 felter"),
        daarlig("tom linje i midten", HOVED + "p1,,,,\n\np2,,,,\n", "linje 3"),
        daarlig("tekst efter citat", HOVED + "\"p1\"x,,,,\n", "linje 2", "lobenr"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("daarligeFiler")
  void en_daarlig_fil_giver_en_linje_der_siger_hvor_og_hvad(
      String hvad, String indhold, List<String> naevnes) throws IOException {
    String fejl = afvises(skriv("wide.csv", indhold.getBytes(UTF_8)));
    assertTrue(fejl.contains("wide.csv"), hvad + ": " + fejl);
    for (String ord : naevnes) {
      assertTrue(fejl.contains(ord), hvad + " skal nævne " + ord + ": " + fejl);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0102031234", "010203-1234", "010203 1234", "6102031234", "9112991234"})
  void et_cpr_nummer_afvises_og_vises_ikke(String cpr) throws IOException {
    String fejl = afvises(skriv("wide.csv", (HOVED + cpr + ",,,,\n").getBytes(UTF_8)));
    assertTrue(fejl.contains("linje 2") && fejl.contains("pseudonym"), fejl);
    assertFalse(fejl.contains(cpr) || fejl.contains("1234"), fejl);
  }

  @Test
  void et_cpr_nummer_i_en_forkert_kolonne_vises_ikke() throws IOException {
    String fejl = afvises(skriv("wide.csv", (HOVED + "p1,0102031234,,,\n").getBytes(UTF_8)));
    assertTrue(fejl.contains("linje 2") && fejl.contains("y_1301"), fejl);
    assertFalse(fejl.contains("0102031234"), fejl);
  }

  @Test
  void filer_der_ikke_er_der_eller_ikke_er_filer_afvises() throws IOException {
    assertTrue(afvises(mappe.resolve("ingen.csv")).contains("ingen.csv"));
    Path somMappe = Files.createDirectory(mappe.resolve("mappe.csv"));
    assertTrue(afvises(somMappe).contains("mappe"));
    assertTrue(afvises(skriv("wide.xlsx", new byte[] {'P', 'K'})).contains(".csv"));
    assertTrue(afvises(skriv("uden-endelse", HOVED.getBytes(UTF_8))).contains(".csv"));
  }

  @Test
  void stoej_afvises() throws IOException {
    byte[] stoej = new byte[50_000];
    new Random(4).nextBytes(stoej);
    afvises(skriv("stoej.csv", stoej));
    afvises(skriv("stoej.csv.gz", stoej));
    afvises(skriv("nuller.csv", new byte[20_000]));
    afvises(skriv("anfoersel.csv", "\"".repeat(10_001).getBytes(UTF_8)));
    byte[] pakketStoej = gzip(stoej);
    afvises(skriv("pakket-stoej.csv.gz", pakketStoej));
  }

  @Test
  void en_klippet_eller_forkert_pakket_fil_afvises() throws IOException {
    StringBuilder tekst = new StringBuilder(HOVED);
    for (int i = 0; i < 5000; i++) {
      tekst.append("p").append(i).append(",810,").append(700 + i % 99).append(",461,\n");
    }
    byte[] pakket = gzip(tekst.toString().getBytes(UTF_8));
    for (int laengde : List.of(0, 1, 5, 12, pakket.length / 2, pakket.length - 1)) {
      Path fil = skriv("k" + laengde + ".csv.gz", Arrays.copyOf(pakket, laengde));
      assertTrue(afvises(fil).contains("k" + laengde + ".csv.gz"));
    }
    byte[] forkertSum = pakket.clone();
    forkertSum[pakket.length - 6] ^= 1;
    afvises(skriv("sum.csv.gz", forkertSum));
    byte[] forkertMidte = pakket.clone();
    forkertMidte[pakket.length / 2] ^= 0x55;
    afvises(skriv("midte.csv.gz", forkertMidte));
    afvises(skriv("ikke-pakket.csv.gz", tekst.toString().getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--kode-0=nul",
        "--kode-100=ledig",
        "--kon=mand",
        "--kon=1=mand,1=kvinde",
        "--kon=1=dreng",
        "--kon="
      })
  void forkerte_oplysninger_om_filen_afvises(String valg) throws IOException {
    Path fil = skriv("wide.csv", (HOVED + "p1,810,,,\n").getBytes(UTF_8));
    String fejl =
        Kald.med("register", "import", fil.toString(), "--into", sti("r"), valg).afvises();
    assertTrue(fejl.contains(valg.substring(0, valg.indexOf('='))), fejl);
    intetRegister(fil);
  }

  @Test
  void en_optaget_mappe_roeres_ikke() throws IOException {
    Path fil = skriv("wide.csv", (HOVED + "p1,810,,,\n").getBytes(UTF_8));
    Path andet = Files.createDirectory(mappe.resolve("andet"));
    Files.writeString(andet.resolve("brev.txt"), "kære");
    Kald.med("register", "import", fil.toString(), "--into", andet.toString()).afvises();
    assertEquals("kære", Files.readString(andet.resolve("brev.txt")));
    assertEquals(1, antal(andet));
    Path enFil = skriv("fil", new byte[1]);
    Kald.med("register", "import", fil.toString(), "--into", enFil.toString()).afvises();
    assertEquals(1, Files.size(enFil));
  }

  /** A folder below a file cannot be made: the path is wrong, not the machine. */
  @Test
  void en_mappe_under_en_fil_er_forkert_brug() throws IOException {
    Path fil = skriv("wide.csv", (HOVED + "p1,810,,,\n").getBytes(UTF_8));
    Path under = skriv("fil", new byte[1]).resolve("r");
    Kald.med("register", "import", fil.toString(), "--into", under.toString()).afvises();
  }

  @Test
  void en_nation_gemmes_ikke_oven_i_en_fil() throws IOException {
    Path fil = skriv("wide.csv", "min\n".getBytes(UTF_8));
    Kald.med(synth("r", "--as-dream-csv", fil.toString())).afvises();
    assertEquals("min\n", Files.readString(fil));
    intetRegister(fil);
    Kald.med(synth("r", "--as-dream-csv", sti("nation.txt"))).afvises();
    assertFalse(Files.exists(mappe.resolve("nation.txt")));
  }

  /** The folder is taken: that is known before a nation is written beside it. */
  @Test
  void en_optaget_mappe_afvises_foer_nationen_skrives() throws IOException {
    Kald.med(synth("r")).lykkes();
    Kald.med(synth("r", "--as-dream-csv", sti("nation.csv"))).afvises();
    assertFalse(Files.exists(mappe.resolve("nation.csv")));
  }

  private String[] synth(String til, String... mere) {
    String[] grund = {"register", "synth", "--persons", "5", "--seed", "1", "--into", sti(til)};
    return Stream.concat(Arrays.stream(grund), Arrays.stream(mere)).toArray(String[]::new);
  }

  private String sti(String navn) {
    return mappe.resolve(navn).toString();
  }

  private Path skriv(String navn, byte[] indhold) throws IOException {
    return Files.write(mappe.resolve(navn), indhold);
  }

  private static byte[] gzip(byte[] indhold) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(ud)) {
      gzip.write(indhold);
    }
    return ud.toByteArray();
  }

  private String afvises(Path fil) throws IOException {
    long foer = antal(mappe);
    String fejl =
        Kald.med("register", "import", fil.toString(), "--into", sti("register")).afvises();
    assertFalse(Kald.ENGELSK.matcher(fejl.replace(fil.toString(), "")).find(), fejl);
    assertEquals(foer, antal(mappe), "nothing may be left of a refused import");
    return fejl;
  }

  private void intetRegister(Path fil) throws IOException {
    try (Stream<Path> alt = Files.list(mappe)) {
      assertEquals(List.of(fil), alt.toList());
    }
  }

  private static long antal(Path mappe) throws IOException {
    try (Stream<Path> alt = Files.list(mappe)) {
      return alt.count();
    }
  }
}
