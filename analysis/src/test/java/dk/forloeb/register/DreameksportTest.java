package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.motor.Registergenerator;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DreameksportTest {
  private static final Importvalg ALT = new Importvalg(true, true, new TreeMap<>());

  @TempDir private Path rod;

  static LongStream froe() {
    return LongStream.range(0, Boolean.getBoolean("forloeb.long") ? 300 : 10);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("froe")
  void et_opfundet_register_gaar_rundt(long froe) throws IOException {
    Registergenerator.Udtraek u = Registergenerator.lav(froe);
    DreamSkriver skriver = new DreamSkriver(u.observation(), froe % 2 == 0);
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    ud.writeBytes(skriver.hoved());
    u.personer().forEach(p -> ud.writeBytes(skriver.raekke(p)));
    Path fil = Files.write(rod.resolve("dream.csv"), ud.toByteArray());
    Proeve.indlaes(fil, rod.resolve("a"), ALT);
    rundt(rod.resolve("a"), froe % 3 == 0);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("froe")
  void et_register_af_en_maerkelig_fil_gaar_rundt(long froe) throws IOException {
    Path fil = rod.resolve("dream.csv");
    Files.write(fil, new MaerkeligSkriver(froe).skriv(Sandhed.opfind(froe, 30)));
    Proeve.indlaes(fil, rod.resolve("a"));
    rundt(rod.resolve("a"), froe % 3 == 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,y_1301\nP1,\n",
        "id,y_1301,kon,alder9131\nP1,810,,\nP2,,2,\nP3,,,-3.25\n",
        "id,y_0952,y_0953,y_1001,nykom2010\nP1,,,,461\nP2,,810,,\n",
        "id,y_0952,y_0953,y_1001,nykom2008,nykom2009,nykom2010,nykom2011\nP1,1,,,5,101,101,999\n",
        "id,y_1301,grad_2013_01\nP1,,0.5\nP2,810,0\nP3,,\n",
        """
        id,y_1301,branche_2013_01,grad_2013_02,branche_2013_03,grad_2013_03
        P1,,1,,1,
        P2,,,0.25,,0.75
        P3,,,,4,0
        """,
        "id,y_1301,y_1302,y_1305,y_1303,y_1304,grad_2013_01\nP1,100,,100,,,\nP2,100,810,,,,0.5\n",
        "id,y_1301,y_1302,grad_2012_12\nP1,0,100,1\n",
        "id,y_1301,opdigtet\nP1,810,1\n",
        "id,y_1301\n\"A, \"\"B\"\"\",810\n\"linje\nskift\",775\næøå 😀,998\n",
        "id,y_9132,y_9133,nykom1991,branche_1991_08\nP1,810,,0,7\n",
        "id,y_8951,y_8952\nP1,810,\n",
      })
  void det_saere_gaar_rundt(String tekst) throws IOException {
    Path fil = Files.writeString(rod.resolve("dream.csv"), tekst);
    Proeve.indlaes(fil, rod.resolve("a"), ALT);
    rundt(rod.resolve("a"), false);
  }

  /** Out and in again: the same version, persons, columns and mark, and nothing beside the file. */
  private void rundt(Path mappe, boolean pakket) throws IOException {
    RegisterMappe a = RegisterMappe.aabn(mappe);
    Path fil = rod.resolve("ud").resolve(pakket ? "ud.csv.gz" : "ud.csv");
    Files.createDirectory(rod.resolve("ud"));
    assertEquals(a.personer(), Dreameksport.skriv(a, fil, Fremdrift.INGEN));
    assertEquals(List.of(fil), filer(rod.resolve("ud")));
    Manifest igen = Proeve.indlaes(fil, rod.resolve("b"));
    RegisterMappe b = RegisterMappe.aabn(rod.resolve("b"));
    assertEquals(a.version(), igen.version());
    assertEquals(personer(a), personer(b));
    assertEquals(a.opdigtet(), b.opdigtet());
    assertEquals(a.manifest().gradMaaneder(), igen.gradMaaneder());
    if (a.manifest().fund().stream().noneMatch(f -> f.art().equals("kode-100"))) {
      assertEquals(a.manifest().brancheMaaneder(), igen.brancheMaaneder());
    }
  }

  private static List<Path> filer(Path mappe) throws IOException {
    try (Stream<Path> filer = Files.list(mappe)) {
      return filer.toList();
    }
  }

  private static List<Person> personer(RegisterMappe register) {
    List<Person> ud = new ArrayList<>();
    register.forHver(ud::add);
    return ud;
  }

  @Test
  void kun_de_kolonner_der_var_skrives() throws IOException {
    RegisterMappe a =
        Proeve.register(
            rod,
            """
            pnr,y_1252,y_1301,nykom2013,nykom2019,branche_2013_01,grad_2013_02,ak1
            P1,,810,461,1,2,0.5,9
            """);
    Dreameksport.skriv(a, rod.resolve("ud.csv"), Fremdrift.INGEN);
    assertEquals(
        """
        lobenr,kon,alder9131,y_1252,y_1301,nykom2013,branche_2013_01,grad_2013_02
        P1,,,,810,461,999999,0.5
        """,
        Files.readString(rod.resolve("ud.csv")));
  }

  @Test
  void pakket_og_upakket_er_de_samme_bytes_hver_gang() throws IOException {
    RegisterMappe a = Proeve.register(rod, "id,y_1301\nP1,810\nP2,\n");
    Dreameksport.skriv(a, rod.resolve("1.csv"), Fremdrift.INGEN);
    Dreameksport.skriv(a, rod.resolve("2.csv.gz"), Fremdrift.INGEN);
    Dreameksport.skriv(a, rod.resolve("3.csv.gz"), Fremdrift.INGEN);
    assertEquals(-1, Files.mismatch(rod.resolve("2.csv.gz"), rod.resolve("3.csv.gz")));
    try (InputStream ind = new GZIPInputStream(Files.newInputStream(rod.resolve("2.csv.gz")))) {
      assertEquals(
          Files.readString(rod.resolve("1.csv")),
          new String(ind.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void en_fil_der_er_der_roeres_ikke() throws IOException {
    RegisterMappe a = Proeve.register(rod, "id,y_1301\nP1,810\n");
    Path fil = Files.writeString(rod.resolve("ud.csv"), "min egen");
    afvises(a, fil, "findes allerede");
    assertEquals("min egen", Files.readString(fil));
    afvises(a, rod.resolve("ud.txt"), ".csv eller .csv.gz");
    afvises(a, rod.resolve("findes/ikke/ud.csv"), "mappen findes ikke");
  }

  private static void afvises(RegisterMappe a, Path fil, String ord) {
    Brugerfejl fejl =
        assertThrows(Brugerfejl.class, () -> Dreameksport.skriv(a, fil, Fremdrift.INGEN));
    assertTrue(fejl.besked().contains(ord), fejl.besked());
    assertFalse(fejl.besked().contains("\n"), fejl.besked());
  }

  @Test
  void et_beskadiget_register_efterlader_ingen_fil() throws IOException {
    for (String navn : List.of("a", "b")) {
      String kode = navn.equals("a") ? "810" : "813";
      Path fil = Files.writeString(rod.resolve("dream.csv"), "id,y_1301\nP1," + kode + "\n");
      Proeve.indlaes(fil, rod.resolve(navn));
    }
    Files.copy(
        rod.resolve("a/ydelser.parquet"),
        rod.resolve("b/ydelser.parquet"),
        StandardCopyOption.REPLACE_EXISTING);
    Path mappe = Files.createDirectory(rod.resolve("ud"));
    afvises(
        RegisterMappe.aabn(rod.resolve("b")), mappe.resolve("ud.csv"), "registret er beskadiget");
    assertEquals(List.of(), filer(mappe));
  }

  /** Persons as no delivery has them: what passes is read again as it was, all else is refused. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("froe")
  void hvad_der_slipper_gennem_kravet_laeses_som_det_var(long froe) throws IOException {
    Random r = new Random(froe);
    Observation set =
        new Observation(
            new Ugeinterval(Uge.parse("2012-W50"), Uge.parse("2014-W03")),
            new TreeSet<>(List.of(201301, 201302, 201303)));
    Dreamlayout layout =
        new Dreamlayout(
            set,
            false,
            new TreeSet<>(List.of(201301, 201303)),
            new TreeSet<>(List.of(201302, 201303)),
            new TreeSet<>(List.of(2012, 2013)));
    Dreamkrav krav = new Dreamkrav(layout);
    DreamSkriver skriver = new DreamSkriver(layout);
    List<Person> sluppet = new ArrayList<>();
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    ud.writeBytes(skriver.hoved());
    int afvist = 0;
    for (int i = 0; i < 400; i++) {
      Person p = saer(r, set, i);
      try {
        krav.kraev(p);
      } catch (Brugerfejl e) {
        assertFalse(e.besked().contains("\n"), e.besked());
        assertFalse(e.besked().contains("0101801234"), e.besked());
        afvist++;
        continue;
      }
      sluppet.add(p);
      ud.writeBytes(skriver.raekke(p));
    }
    assertTrue(afvist > 100 && sluppet.size() > 20, afvist + " og " + sluppet.size());
    Path fil = Files.write(rod.resolve("ud.csv"), ud.toByteArray());
    Proeve.indlaes(fil, rod.resolve("b"));
    assertEquals(
        new HukommelsesRegister(set, sluppet).version(),
        RegisterMappe.aabn(rod.resolve("b")).version());
  }

  private static Person saer(Random r, Observation set, int nr) {
    int fra = set.foerste().indeks();
    int uger = set.sidste().indeks() - fra + 1;
    String[] noegler = {"P", "P ", "\tP", "", "NA", ".", "0101801234", "æ,", "\"", "a\nb"};
    int n = r.nextInt(30);
    String id = n < 10 ? (n == 0 || n > 6 ? noegler[n] + nr : noegler[n]) : "K" + nr;
    List<Spell> ydelser = new ArrayList<>();
    if (r.nextBoolean()) {
      int kode = List.of(1, 810, 999, 100, 0, 1000, -1, 775).get(r.nextInt(8));
      ydelser.add(new Spell(fra + r.nextInt(uger) - r.nextInt(2), 1, kode));
    }
    List<Spell> bopael = new ArrayList<>();
    switch (r.nextInt(6)) {
      case 0 -> bopael.add(new Spell(fra, 3, 101));
      case 1 -> bopael.add(new Spell(fra + 3, 52, 461));
      case 2 -> bopael.add(new Spell(fra, 55, 0));
      case 3 -> bopael.add(new Spell(fra + r.nextInt(uger), 1, 101));
      case 4 -> bopael.add(new Spell(fra + 55, 3, 101));
      default -> {}
    }
    List<Loenmaaned> loen = new ArrayList<>();
    if (r.nextInt(3) == 0) {
      Double grad = List.of(0.0, 0.5, 1e-7, Double.NaN).get(r.nextInt(4));
      loen.add(
          new Loenmaaned(
              201301 + r.nextInt(4),
              r.nextInt(9) == 0 ? Double.valueOf(7) : null,
              r.nextBoolean() ? grad : null));
    }
    Integer koen = r.nextInt(3) == 0 ? Integer.valueOf(r.nextInt(5) - 1) : null;
    Double alder = r.nextInt(3) == 0 ? Double.valueOf(r.nextInt(9) / 3.0) : null;
    if (r.nextInt(20) == 0) {
      alder = Double.POSITIVE_INFINITY;
    }
    return new Person(id, koen, alder, ydelser, bopael, loen);
  }

  @Test
  void uger_uden_navn_i_layoutet_afvises() {
    Observation set =
        new Observation(
            new Ugeinterval(Uge.parse("2089-W01"), Uge.parse("2090-W01")), new TreeSet<>());
    Brugerfejl fejl =
        assertThrows(Brugerfejl.class, () -> new Dreamkrav(Dreamlayout.fuldt(set, false)));
    assertTrue(fejl.besked().contains("2090-W01"), fejl.besked());
  }
}
