package dk.forloeb.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.kommando.Kildetal;
import dk.forloeb.kommando.Svar;
import dk.forloeb.register.Fremdrift;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.register.Importvalg;
import dk.forloeb.register.Indlaeser;
import dk.forloeb.register.Person;
import dk.forloeb.register.Register;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.syntese.Nation;
import dk.forloeb.syntese.Nationskilde;
import dk.forloeb.syntese.Syntese;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sources' figures out of the demonstration nation, through the ordinary import and engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {
  private static final Clock UR =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  @TempDir static Path mappe;

  private List<Kildetal.Linje> tal = List.of();
  private String version = "";

  @BeforeAll
  void taellet() throws IOException {
    Register register = indlaest(1);
    version = register.version();
    tal = Kildetal.sammenlign(new Svar(register));
  }

  private static Register indlaest(long froe) throws IOException {
    Path til = mappe.resolve("demo" + froe);
    new Indlaeser(Importvalg.intet(), UR, Fremdrift.INGEN)
        .indlaes(new Nationskilde(Syntese.demonstration(froe)), til);
    return RegisterMappe.aabn(til);
  }

  private static List<String> afvigelser(List<Kildetal.Linje> linjer) {
    return linjer.stream().filter(l -> !l.stemmer()).map(l -> l.tal() + ": " + l.her()).toList();
  }

  private static String her(List<Kildetal.Linje> linjer, String tal) {
    return linje(linjer, tal).her();
  }

  private static Kildetal.Linje linje(List<Kildetal.Linje> linjer, String tal) {
    return linjer.stream().filter(l -> l.tal().equals(tal)).findFirst().orElseThrow();
  }

  @Test
  void alle_tal_stemmer() {
    assertEquals(List.of(), afvigelser(tal));
    assertTrue(tal.size() >= 60, "all figures are there: " + tal.size());
  }

  /** Written here once more from the sources: the list in the program could be wrong itself. */
  @Test
  void de_trykte_tal_er_kildernes() {
    int[] afgang = {2466, 1824, 1769, 1962, 1853, 1894, 1886};
    int[] til = {45, 142, 176, 218, 218, 181, 103};
    for (int i = 0; i < 7; i++) {
      String halvaar = (1 + i % 2) + ". halvår " + (2013 + i / 2);
      assertEquals(String.valueOf(afgang[i]), her(tal, halvaar + ", afgang"));
      assertEquals(String.valueOf(til[i]), her(tal, halvaar + ", til ressourceforløb"));
    }
    assertEquals("13654", her(tal, "I alt, afgang"));
    assertEquals("9466", her(tal, "Tabel 1, påbegyndte forløb 2013-2014"));
    assertEquals("9361", her(tal, "Tabel 1, personer"));
    assertEquals("0", her(tal, "Forløb begyndt før uge 6 i 2013"));
    assertEquals("367", her(tal, "Tabel 2, afsluttede forløb"));
    assertEquals("109.0", her(tal, "Tabel 2, gennemsnitlig varighed"));
    List<String> tabel3 =
        tal.stream()
            .filter(l -> l.tal().startsWith("Tabel 3") && l.tal().endsWith("personer"))
            .map(Kildetal.Linje::her)
            .toList();
    assertEquals(List.of("92", "5", "28", "5", "4", "16", "38", "168", "11", "367"), tabel3);
    assertEquals("4214", her(tal, "Personer, der har afsluttet et forløb"));
    assertEquals("1938", her(tal, "Figur 2, førtidspension"));
    assertEquals("516", her(tal, "Figur 2, fleksjob"));
    assertEquals("540", her(tal, "Figur 2, ledighedsydelse"));
    assertEquals("727", her(tal, "Personer i de fire kategorier"));
    assertEquals("78", her(tal, "Hedensted, forløb"));
    assertEquals("28", her(tal, "Hedensted, succes"));
    assertEquals("1", her(tal, "Hedensted, plads"));
    assertEquals("115", her(tal, "Odense, forløb"));
    assertEquals("7", her(tal, "Odense, succes"));
    assertEquals("28", her(tal, "Figur 1, kommuner med mindst 50 forløb"));
    assertEquals("-28.0", her(tal, "Nye førtidspensioner 2013 mod 2012"));
  }

  @Test
  void den_forkerte_trykte_sum_staar_ved_siden_af_den_rigtige_og_forklares() {
    List<Kildetal.Linje> forkerte = tal.stream().filter(l -> l.trykt().equals("1.151")).toList();
    assertEquals(1, forkerte.size());
    Kildetal.Linje linje = forkerte.getFirst();
    assertEquals("1083", linje.her());
    assertTrue(linje.stemmer(), "1083 is what must come out");
    assertTrue(linje.forklaring().contains("1.083"), linje.forklaring());
    assertTrue(linje.forklaring().matches(".*\\b68\\b.*"), linje.forklaring());
  }

  @Test
  void hver_linje_siger_sin_kilde_og_hvad_den_trykker() {
    for (Kildetal.Linje l : tal) {
      assertFalse(l.kilde().isBlank() || l.tal().isBlank() || l.trykt().isBlank(), l.toString());
    }
  }

  @Test
  void et_andet_froe_giver_en_anden_baggrund_og_de_samme_tal() throws IOException {
    Register register = indlaest(20_260_102);
    assertNotEquals(version, register.version());
    List<Kildetal.Linje> andre = Kildetal.sammenlign(new Svar(register));
    assertEquals(List.of(), afvigelser(andre));
    assertEquals(tal, andre);
  }

  /** The comparison must be able to fail: of the nation's persons only each tenth is left. */
  @Test
  void et_register_der_mangler_personer_ses_at_afvige() {
    Nation nation = Syntese.demonstration(1);
    List<Person> faerre = new ArrayList<>();
    for (long nr = 0; nr < nation.antal(); nr++) {
      if (nr % 10 == 0) {
        faerre.add(nation.person(nr));
      }
    }
    Register register = new HukommelsesRegister(nation.observation(), faerre);
    List<Kildetal.Linje> andre = Kildetal.sammenlign(new Svar(register));
    assertFalse(linje(andre, "I alt, afgang").stemmer());
    assertFalse(linje(andre, "I alt, til ressourceforløb").stemmer());
    assertFalse(linje(andre, "Tabel 1, personer").stemmer());
    assertFalse(linje(andre, "Personer, der har afsluttet et forløb").stemmer());
    assertTrue(linje(andre, "Forløb begyndt før uge 6 i 2013").stemmer(), "none is still none");
    assertEquals(tal.size(), andre.size());
  }
}
