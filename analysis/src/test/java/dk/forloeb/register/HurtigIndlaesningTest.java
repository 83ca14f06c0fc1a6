package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Sha256;
import dk.forloeb.motor.Registergenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast way and the careful way make one register, and refuse with one message. */
class HurtigIndlaesningTest {
  private static final Importvalg ALT = new Importvalg(true, true, new TreeMap<>());
  private static final String HOVED =
      "lobenr,kon,alder9131,y_1301,y_1302,y_1303,nykom2013,branche_2013_01,grad_2013_01,ak1\n";

  @TempDir private Path rod;

  static LongStream seeds() {
    return LongStream.range(0, Boolean.getBoolean("forloeb.long") ? 600 : 10);
  }

  /** Counts how often it is opened: once for each way that was tried. */
  private static final class Bytekilde implements Kilde {
    private final byte[] bytes;
    private final boolean igen;
    private final boolean gzip;
    private int aabnet;

    Bytekilde(byte[] bytes, boolean igen, boolean gzip) {
      this.bytes = bytes;
      this.igen = igen;
      this.gzip = gzip;
    }

    @Override
    public String navn() {
      return gzip ? "dream.csv.gz" : "dream.csv";
    }

    @Override
    public InputStream aabn() {
      aabnet++;
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long bytes() {
      return bytes.length;
    }

    @Override
    public boolean gzip() {
      return gzip;
    }

    @Override
    public boolean kanLaesesIgen() {
      return igen;
    }
  }

  private record Svar(String besked, String manifest, List<String> personer, String stroem) {}

  private Svar indlaes(Kilde kilde, Importvalg valg) throws IOException {
    Path mappe = Files.createTempDirectory(rod, "r").resolve("register");
    try {
      Manifest m = new Indlaeser(valg, Proeve.UR, Fremdrift.INGEN).indlaes(kilde, mappe);
      List<String> personer = new ArrayList<>();
      RegisterMappe.aabn(mappe).forHver(p -> personer.add(p.toString()));
      String uden =
          m.toString().replace(m.filer().toString(), "").replace(String.valueOf(m.segl()), "");
      // The header names the Parquet files, whose bytes are not the same both ways; all else is.
      byte[] stroem = Files.readAllBytes(mappe.resolve("ugestroem.bin"));
      byte[] afsnit = Arrays.copyOfRange(stroem, Math.min(4096, stroem.length), stroem.length);
      return new Svar("", uden, personer, Sha256.af(afsnit));
    } catch (Brugerfejl e) {
      return new Svar(e.besked(), "", List.of(), "");
    }
  }

  /** Imports both ways; how often the source was opened where the fast way was open. */
  private int ens(byte[] bytes, Importvalg valg, String hvad) throws IOException {
    return ens(bytes, valg, false, hvad);
  }

  private int ens(byte[] bytes, Importvalg valg, boolean gzip, String hvad) throws IOException {
    Bytekilde hurtig = new Bytekilde(bytes, true, gzip);
    Svar omhyggeligt = indlaes(new Bytekilde(bytes, false, gzip), valg);
    Svar hurtigt = indlaes(hurtig, valg);
    kraevEns(omhyggeligt, hurtigt, hvad);
    if (!gzip && bytes.length > 0) {
      // A file is read by several threads at once, each at its own place.
      Path fil = Files.write(Files.createTempDirectory(rod, "f").resolve("dream.csv"), bytes);
      kraevEns(omhyggeligt, indlaes(new Filkilde(fil), valg), hvad + ", from a file");
    }
    return hurtig.aabnet;
  }

  private static void kraevEns(Svar omhyggeligt, Svar hurtigt, String hvad) {
    assertEquals(omhyggeligt.besked(), hurtigt.besked(), hvad);
    assertEquals(omhyggeligt.personer(), hurtigt.personer(), hvad);
    assertEquals(omhyggeligt.manifest(), hurtigt.manifest(), hvad);
    assertEquals(omhyggeligt.stroem(), hurtigt.stroem(), hvad);
  }

  private static byte[] dream(long seed) {
    Registergenerator.Udtraek u = Registergenerator.lav(seed);
    DreamSkriver skriver = new DreamSkriver(u.observation(), true);
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    ud.writeBytes(skriver.hoved());
    u.personer().forEach(p -> ud.writeBytes(skriver.raekke(p)));
    return ud.toByteArray();
  }

  private static byte[] utf8(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
  void en_ren_fil_i_orden_laeses_een_gang(long seed) throws IOException {
    assertEquals(1, ens(dream(seed), ALT, "seed " + seed));
    assertEquals(1, ens(Proeve.gzip(dream(seed)), ALT, true, "packed, seed " + seed));
    String vogn = new String(dream(seed), StandardCharsets.UTF_8).replace("\n", "\r\n");
    assertEquals(1, ens(utf8(vogn), ALT, "line ends, seed " + seed));
    assertEquals(1, ens(utf8(vogn.strip()), ALT, "no last line end, seed " + seed));
  }

  @Test
  void et_citationstegn_et_hvilket_som_helst_sted_sender_filen_den_omhyggelige_vej()
      throws IOException {
    String ren = HOVED + "a,1,30.5,810,810,,101,1,0.5,x\nb,2,,,,,,,,\n";
    assertEquals(1, ens(utf8(ren), ALT, "plain"));
    assertEquals(2, ens(utf8(ren.replace("lobenr", "\"lobenr\"")), ALT, "header"));
    assertEquals(2, ens(utf8(ren.replace("a,1", "\"a\",1")), ALT, "key"));
    assertEquals(2, ens(utf8(ren.replace(",x", ",\"x,y\nz\"")), ALT, "a column that is left"));
    assertEquals(2, ens(utf8(ren.replace("b,2", "b,\"2\"")), ALT, "sex"));
    assertEquals(2, ens(utf8(ren.replace("810,810", "810,\"810\"")), ALT, "a week"));
  }

  @Test
  void en_fil_der_ikke_er_i_orden_sorteres_og_en_gentaget_person_naevnes() throws IOException {
    List<String> linjer =
        new ArrayList<>(new String(dream(31), StandardCharsets.UTF_8).lines().toList());
    Collections.shuffle(linjer.subList(1, linjer.size()), new Random(1));
    byte[] blandet = utf8(String.join("\n", linjer) + "\n");
    assertEquals(2, ens(blandet, ALT, "shuffled"));
    linjer.add(linjer.get(1));
    assertEquals(3, ens(utf8(String.join("\n", linjer) + "\n"), ALT, "a person twice"));
  }

  @Test
  void noegler_sorteres_som_bytes() throws IOException {
    String ud = "id,y_1301\n0,810\n000123,810\n1,\n123,810\n1e5,810\nA,810\nZ,810\na,810\nab,1\n";
    assertEquals(1, ens(utf8(ud), ALT, "ascending bytes"));
    assertEquals(1, ens(utf8(ud + "z,1\næ,1\n～1,810\n😀1,810\n"), ALT, "UTF-8"));
    assertEquals(2, ens(utf8(ud + "😀1,810\n～1,810\n"), ALT, "UTF-16"));
  }

  @Test
  void tal_laeses_som_java_laeser_dem() throws IOException {
    StringBuilder ud = new StringBuilder("id,alder9131,y_1301,grad_2013_01\n");
    Random t = new Random(4);
    for (int i = 0; i < 4000; i++) {
      String tal =
          switch (t.nextInt(6)) {
            case 0 -> String.valueOf(t.nextInt(1000) / 100.0);
            case 1 -> t.nextInt(100) + "." + t.nextInt(1_000_000);
            case 2 -> "-" + t.nextInt(100) + "." + t.nextInt(10_000);
            case 3 -> "-0.0";
            case 4 -> String.valueOf(t.nextDouble());
            default -> t.nextInt(9) + ".";
          };
      ud.append("p%05d,%s,810,%s\n".formatted(i, tal, tal.replace("-", "")));
    }
    assertEquals(1, ens(utf8(ud.toString()), ALT, "decimals"));
  }

  /** Odd but lawful cells, no quotes: the fast way must read them, with help. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void saere_celler_uden_citationstegn(long seed) throws IOException {
    Random t = new Random(seed);
    byte[] bytes = saer(t, false);
    Importvalg valg = new Importvalg(t.nextInt(4) > 0, t.nextInt(4) > 0, new TreeMap<>());
    ens(bytes, valg, "seed " + seed + "\n" + new String(bytes, StandardCharsets.UTF_8));
  }

  /** Anything may stand anywhere: then both give the same register, or the same message. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void skader(long seed) throws IOException {
    Random t = new Random(seed);
    byte[] hel = seed % 2 == 0 ? saer(t, true) : dream(seed);
    for (int i = 0; i < 4; i++) {
      byte[] bytes = hel.clone();
      int plads = t.nextInt(bytes.length);
      byte[] saert = utf8("\",\n\r 0N.A9-x\t\0;æ");
      bytes[plads] = saert[t.nextInt(saert.length)];
      if (t.nextInt(4) == 0) {
        bytes = Arrays.copyOf(bytes, 1 + t.nextInt(bytes.length));
      }
      ens(bytes, ALT, "seed " + seed + ", " + i);
    }
  }

  private static byte[] saer(Random t, boolean aegte) {
    List<String> koder =
        List.of(
            "",
            "",
            "810",
            "810",
            "810",
            "0810",
            "810.0",
            "NA",
            ".",
            " 810",
            "1",
            "001",
            "42",
            aegte ? "" : "0",
            aegte ? "" : "100",
            aegte ? "783" : "81O");
    List<String> kommuner = List.of("", "101", "101", "766", "0", "0101", "999", "NA", "461.0");
    List<String> brancher = List.of("", "", "561010", "561010", "0", "000", "A", "NA", "0.0", "1");
    List<String> grader = List.of("", "0.37", "1.0", "1", "0", "NA", "0.00", "1e-1", "0.5 ");
    List<List<String>> familier = new ArrayList<>();
    familier.add(List.of("pnr"));
    familier.add(List.of("kon"));
    familier.add(List.of("alder9131"));
    familier.add(List.of("ak1"));
    familier.add(List.of("y_1251", "y_1252", "y_1301", "y_1302", "y_1303", "y_1304", "Y_1305"));
    familier.add(List.of("nykom2011", "nykom2012", "NYKOM2013", "nykom2014"));
    familier.add(List.of("branche_2012_11", "branche_2012_12", "branche_2013_01"));
    familier.add(List.of("grad_2013_01", "grad_2012_12", "grad_2013_02"));
    Collections.shuffle(familier, t);
    List<String> navne = new ArrayList<>();
    familier.forEach(navne::addAll);
    if (t.nextInt(5) == 0) {
      Collections.shuffle(navne, t);
    }
    String slut = t.nextBoolean() ? "\n" : "\r\n";
    StringBuilder ud = new StringBuilder(t.nextInt(4) == 0 ? "\uFEFF" : "");
    ud.append(String.join(",", navne)).append(slut);
    int personer = 3 + t.nextInt(40);
    boolean orden = t.nextInt(3) > 0;
    for (int i = 0; i < personer; i++) {
      List<String> celler = new ArrayList<>();
      boolean plain = t.nextInt(3) > 0;
      for (String navn : navne) {
        String n = navn.toLowerCase(Locale.ROOT);
        String celle;
        if (n.equals("pnr")) {
          celle = "P" + (orden ? 1000 + i : t.nextInt(100_000)) + (t.nextInt(9) == 0 ? "æ" : "");
        } else if (n.equals("kon")) {
          celle = et(t, List.of("1", "2", "", "NA", "01"));
        } else if (n.equals("alder9131")) {
          celle = et(t, List.of("", "30.25", "-3.5", "7", "1e1"));
        } else if (n.equals("ak1")) {
          celle = et(t, List.of("", "x y", "æ", "3,".replace(",", "")));
        } else if (n.startsWith("y_")) {
          celle = plain ? et(t, List.of("", "810", "813")) : et(t, koder);
        } else if (n.startsWith("nykom")) {
          celle = plain ? et(t, List.of("", "101", "766")) : et(t, kommuner);
        } else {
          celle = n.startsWith("branche") ? et(t, brancher) : et(t, grader);
        }
        celler.add(celle);
      }
      ud.append(String.join(",", celler));
      ud.append(i == personer - 1 && t.nextBoolean() ? "" : slut);
    }
    return utf8(ud.toString());
  }

  private static String et(Random t, List<String> blandt) {
    return blandt.get(t.nextInt(blandt.size()));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void maerkelige_filer(long seed) throws IOException {
    ens(new MaerkeligSkriver(seed).skriv(Sandhed.opfind(seed, 30)), ALT, "seed " + seed);
  }

  /** Columns of one kind follow each other, or do not: with gaps, in another order, by turns. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nykom2011,nykom2012,nykom2013,nykom2014",
        "nykom2012,nykom2014,nykom2015",
        "nykom2013,ak1,nykom2014",
        "nykom1980,nykom2013,nykom2090",
        "branche_2013_01,branche_2013_02,branche_2013_03,grad_2013_02",
        "grad_2013_01,grad_2013_03,branche_2013_02",
        "grad_2013_03,grad_2013_02,grad_2013_01",
        "branche_2013_01,grad_2013_01,branche_2013_02,grad_2013_02",
        "branche_2012_12,branche_2013_01,grad_2012_12,grad_2013_01,nykom2013,grad_2013_02"
      })
  void kolonner_der_ikke_foelger_hinanden(String kolonner) throws IOException {
    String[] navne = kolonner.split(",", -1);
    Random t = new Random(5);
    StringBuilder ud = new StringBuilder("id,y_1252,y_1301,y_1302," + kolonner + ",ak2\n");
    for (int i = 0; i < 400; i++) {
      ud.append("p%03d,810,,810".formatted(i));
      boolean een = t.nextBoolean();
      for (String n : navne) {
        String celle =
            switch (n.charAt(0)) {
              case 'n' -> een ? "101" : et(t, List.of("", "101", "0101", "766"));
              case 'b' -> een ? "561010" : et(t, List.of("", "561010", "0", "42"));
              case 'g' -> een ? "1.0" : et(t, List.of("", "0.37", "0.5", "0.0", "1", "10.25"));
              default -> "x";
            };
        ud.append(',').append(celle);
      }
      ud.append(",y\n");
    }
    assertEquals(1, ens(utf8(ud.toString()), ALT, kolonner));
  }

  /** Runs of months that begin and end on both sides of each place where a word of bits ends. */
  @Test
  void maaneder_paa_hver_side_af_et_ords_ende() throws IOException {
    int maaneder = 130;
    StringBuilder ud = new StringBuilder("id,y_1301");
    for (String familie : List.of("branche", "grad")) {
      for (int m = 0; m < maaneder; m++) {
        ud.append(",%s_%d_%02d".formatted(familie, 2008 + m / 12, 1 + m % 12));
      }
    }
    ud.append('\n');
    int nr = 0;
    for (int fra : new int[] {0, 1, 62, 63, 64, 65, 127, 128, 129}) {
      for (int til : new int[] {1, 63, 64, 65, 66, 127, 128, 129, 130}) {
        for (String celle : List.of("561010", "0.5", "0.37", "1.0", "0")) {
          boolean grad = !celle.equals("561010");
          ud.append("p%05d,810".formatted(nr++));
          for (int m = 0; m < 2 * maaneder; m++) {
            int her = m % maaneder;
            boolean med = her >= fra && her < til && grad == m >= maaneder;
            ud.append(',').append(med ? celle : "");
          }
          ud.append('\n');
        }
      }
    }
    assertEquals(1, ens(utf8(ud.toString()), ALT, "the ends of words"));
    String vogn = ud.toString().replace("\n", "\r\n").strip();
    assertEquals(1, ens(utf8(vogn), ALT, "the ends of words, other line ends"));
  }

  @Test
  void en_fil_stoerre_end_bidderne_er_hel() throws IOException {
    StringBuilder ud = new StringBuilder(HOVED);
    for (int i = 0; i < 50_000; i++) {
      ud.append("p%06d,1,30.5,810,%s,,101,1,0.5,x\n".formatted(i, i % 7 == 0 ? "0810" : "813"));
    }
    assertEquals(1, ens(utf8(ud.toString()), ALT, "many pieces"));
  }

  @Test
  void en_mappe_der_ikke_kan_skrives_faerdig_er_en_fejl_og_haenger_ikke() throws IOException {
    Path mappe = Files.createTempDirectory(rod, "r");
    Files.createDirectory(mappe.resolve("ydelser.parquet"));
    Bytekilde kilde = new Bytekilde(dream(31), true, false);
    IOException e =
        assertThrows(
            IOException.class,
            () -> HurtigIndlaesning.sorteret(kilde, ALT, Fremdrift.INGEN, mappe));
    assertTrue(String.valueOf(e.getMessage()).contains("kunne ikke skrives"), e.toString());
  }
}
