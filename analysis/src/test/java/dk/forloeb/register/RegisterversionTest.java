package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.register.Sandhed.Borger;
import dk.forloeb.register.Sandhed.Loen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterversionTest {
  private static final int SEED = 4;

  /** A key that has a code in the first week, a residence, wages, sex and age. */
  private static final String P = "Q";

  @TempDir private Path rod;
  private int antal;

  @Test
  void the_same_facts_have_the_same_version_however_they_are_delivered() throws IOException {
    Sandhed s = grund();
    Manifest foerste = indlaes(s, 1);
    assertTrue(foerste.version().matches("[0-9a-f]{64}"), foerste.version());
    SortedMap<String, String> tabeller = celler();
    for (int stil = 2; stil < (Boolean.getBoolean("forloeb.long") ? 100 : 8); stil++) {
      Manifest m = indlaes(s, stil);
      assertEquals(foerste.version(), m.version(), "style " + stil);
      assertEquals(foerste.raekker(), m.raekker(), "style " + stil);
      Celler.ens(tabeller, celler(), "style " + stil);
    }
  }

  @Test
  void what_is_no_fact_of_the_tables_does_not_enter_the_version() throws IOException {
    String version = tekst("lobenr,y_1301,y_1302,branche_2013_01\nP1,810,,1\n");
    List<String> samme =
        List.of(
            "lobenr,y_1301,y_1302,grad_2013_01,branche_2013_01\nP1,810,,,7\n",
            "lobenr,y_1301,y_1302,branche_2013_01,ak13,visit01kv2013\nP1,810,,1,x,y\n",
            "lobenr,y_1301,y_1302,branche_2013_01,opdigtet\nP1,810,,1,1\n",
            "lobenr,y_1301,y_1302,branche_2013_01,nykom2013,kon,alder9131\nP1,810,,1,,,\n",
            "lobenr,y_1301,y_1302,branche_2013_01,nykom2012\nP1,810,,1,101\n");
    for (String fil : samme) {
      assertEquals(version, tekst(fil), fil);
    }
    SortedMap<Integer, String> kon = new TreeMap<>(Map.of(1, "mand"));
    assertEquals(
        version,
        Proeve.register(
                rod,
                "lobenr,y_1301,y_1302,branche_2013_01\nP1,810,0,1\n",
                new Importvalg(true, false, kon))
            .version());
    assertEquals(
        version,
        Proeve.register(
                rod, "lobenr,y_1301,y_1302,branche_2013_01\nP1,810,100,\n", Proeve.HUNDREDE_ARBEJDE)
            .version());
  }

  @Test
  void any_single_changed_fact_is_another_version() throws IOException {
    Sandhed s = grund();
    Map<String, String> hvadEfterVersion = new HashMap<>();
    hvadEfterVersion.put(indlaes(s, 1).version(), "unchanged");
    for (Map.Entry<String, Sandhed> aendret : aendringer(s).entrySet()) {
      String version = indlaes(aendret.getValue(), 1).version();
      assertNull(
          hvadEfterVersion.put(version, aendret.getKey()),
          aendret.getKey() + " has a version that was there already");
    }
  }

  @Test
  void a_window_that_is_one_empty_week_shorter_is_another_version() throws IOException {
    List<String> versioner =
        List.of(
            tekst("lobenr,y_1301,y_1302,y_1303\nP1,,810,\n"),
            tekst("lobenr,y_1301,y_1302\nP1,,810\n"),
            tekst("lobenr,y_1302,y_1303\nP1,810,\n"),
            tekst("lobenr,y_1302\nP1,810\n"));
    assertEquals(4, new TreeSet<>(versioner).size());
  }

  @Test
  void an_empty_wage_column_is_another_version() throws IOException {
    List<String> versioner =
        List.of(
            tekst("lobenr,y_1301\nP1,810\n"),
            tekst("lobenr,y_1301,branche_2013_01\nP1,810,\n"),
            tekst("lobenr,y_1301,branche_2013_02\nP1,810,\n"),
            tekst("lobenr,y_1301,branche_2013_01,grad_2013_02\nP1,810,,\n"));
    assertEquals(4, new TreeSet<>(versioner).size());
  }

  @Test
  void a_key_is_another_fact_than_its_number() throws IOException {
    List<String> versioner = new ArrayList<>();
    for (String noegle : List.of("1", "01", "1.0", "p", "P", "æ", "ae")) {
      versioner.add(tekst("lobenr,y_1301\n" + noegle + ",810\n"));
    }
    assertEquals(7, new TreeSet<>(versioner).size());
  }

  private static Sandhed grund() {
    Sandhed s = Sandhed.opfind(SEED, 22);
    Borger b = s.borgere().getLast();
    List<Integer> koder = new ArrayList<>(b.koder());
    koder.set(0, 810);
    int aar = Sandhed.isoAar(s.foersteUge() + 5);
    SortedSet<Integer> kommuneaar = new TreeSet<>(s.kommuneaar());
    kommuneaar.add(aar);
    SortedSet<Integer> begge = s.loenmaaneder();
    Borger ny =
        new Borger(
            P,
            1,
            30.5,
            koder,
            Sandhed.med(b.bopael(), aar, 101),
            Sandhed.med(b.loen(), begge.first(), new Loen(true, 0.5)));
    return new Sandhed(s.foersteUge(), s.sidsteUge(), begge, begge, kommuneaar, s.borgere())
        .med(ny, b.id());
  }

  private static Map<String, Sandhed> aendringer(Sandhed s) {
    Borger b = s.borger(P);
    int aar = Sandhed.isoAar(s.foersteUge() + 5);
    int maaned = s.loenmaaneder().first();
    Map<String, Borger> personer = new LinkedHashMap<>();
    personer.put("the key", new Borger("R", b.koen(), b.alder(), b.koder(), b.bopael(), b.loen()));
    personer.put("sex", new Borger(P, 2, b.alder(), b.koder(), b.bopael(), b.loen()));
    personer.put("no sex", new Borger(P, null, b.alder(), b.koder(), b.bopael(), b.loen()));
    personer.put("age", new Borger(P, b.koen(), 30.51, b.koder(), b.bopael(), b.loen()));
    personer.put("no age", new Borger(P, b.koen(), null, b.koder(), b.bopael(), b.loen()));
    personer.put("age 0", new Borger(P, b.koen(), 0.0, b.koder(), b.bopael(), b.loen()));
    for (int kode : List.of(0, 813, 811)) {
      List<Integer> koder = new ArrayList<>(b.koder());
      koder.set(0, kode);
      personer.put("code " + kode, new Borger(P, b.koen(), b.alder(), koder, b.bopael(), b.loen()));
    }
    personer.put(
        "residence",
        new Borger(P, b.koen(), b.alder(), b.koder(), Sandhed.med(b.bopael(), aar, 147), b.loen()));
    SortedMap<Integer, Integer> uden = new TreeMap<>(b.bopael());
    uden.remove(aar);
    personer.put("no residence", new Borger(P, b.koen(), b.alder(), b.koder(), uden, b.loen()));
    Map<String, SortedMap<Integer, Loen>> loen = new LinkedHashMap<>();
    loen.put("degree", Sandhed.med(b.loen(), maaned, new Loen(true, 0.75)));
    loen.put("degree 0", Sandhed.med(b.loen(), maaned, new Loen(true, 0.0)));
    loen.put("no degree", Sandhed.med(b.loen(), maaned, new Loen(true, null)));
    SortedMap<Integer, Loen> udenLoen = new TreeMap<>(b.loen());
    udenLoen.remove(maaned);
    loen.put("no wage", udenLoen);
    loen.forEach((hvad, l) ->
        personer.put(hvad, new Borger(P, b.koen(), b.alder(), b.koder(), b.bopael(), l)));
    Map<String, Sandhed> ud = new LinkedHashMap<>();
    personer.forEach((hvad, p) -> ud.put(hvad, s.med(p, P)));
    ud.put(
        "a person less",
        new Sandhed(
            s.foersteUge(),
            s.sidsteUge(),
            s.branche(),
            s.grad(),
            s.kommuneaar(),
            s.borgere().stream().filter(x -> !x.id().equals(P)).toList()));
    return ud;
  }

  /** Imports from a new folder, under a new name, at a new hour. */
  private Manifest indlaes(Sandhed s, long stil) throws IOException {
    antal++;
    Path mappe = Files.createDirectories(rod.resolve("mappe " + antal + "/'under'"));
    byte[] bytes = new MaerkeligSkriver(stil).skriv(s);
    boolean pakket = stil % 2 == 0;
    Path fil =
        Files.write(
            mappe.resolve("fil" + antal + (pakket ? ".csv.gz" : ".csv")),
            pakket ? Proeve.gzip(bytes) : bytes);
    return new Indlaeser(
            Importvalg.intet(), Clock.offset(Proeve.UR, Duration.ofDays(antal)), Fremdrift.INGEN)
        .indlaes(new Filkilde(fil), mappe.resolve("register"));
  }

  private SortedMap<String, String> celler() {
    return Celler.gennemProgrammet(
        RegisterMappe.aabn(rod.resolve("mappe " + antal + "/'under'/register")));
  }

  private String tekst(String fil) throws IOException {
    return Proeve.register(rod, fil).version();
  }
}
