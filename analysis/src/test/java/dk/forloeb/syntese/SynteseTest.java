package dk.forloeb.syntese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.register.Loenmaaned;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Katalog;
import dk.forloeb.ugekode.Ugekode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynteseTest {
  /** Changes with every change of the lives' making, and with nothing else. */
  private static final String KENDT = "3eb3a8d";

  @Test
  void samme_seed_giver_samme_personer() {
    assertEquals(personer(Syntese.nation(300, 9)), personer(Syntese.nation(300, 9)));
    assertNotEquals(personer(Syntese.nation(300, 9)), personer(Syntese.nation(300, 10)));
    Nation en = Syntese.demonstration(5);
    Nation anden = Syntese.demonstration(5);
    for (long nr = 0; nr < en.antal(); nr += 997) {
      assertEquals(en.person(nr), anden.person(nr));
    }
  }

  @Test
  void en_person_afhaenger_hverken_af_raekkefoelgen_eller_af_nationens_stoerrelse() {
    Nation nation = Syntese.nation(200, 3);
    List<Person> forfra = personer(nation);
    List<Person> bagfra = new ArrayList<>();
    for (long nr = 199; nr >= 0; nr--) {
      bagfra.addFirst(nation.person(nr));
    }
    assertEquals(forfra, bagfra);
    assertEquals(forfra.get(150), Syntese.nation(50_000_000, 3).person(150));
  }

  @Test
  void nogle_kendte_personer_er_de_samme_paa_enhver_maskine() {
    assertEquals(
        KENDT, Integer.toHexString(personer(Syntese.nation(400, 1)).toString().hashCode()));
  }

  @Test
  void baggrundens_personer_holder_registrets_form() {
    Nation nation = Syntese.nation(5000, 11);
    long spells = 0;
    for (Person p : personer(nation)) {
      form(p);
      spells += p.ydelser().size();
    }
    double middel = spells / 5000.0;
    assertTrue(middel > 13 && middel < 19, () -> "mean spells " + middel);
  }

  @Test
  void demonstrationens_personer_holder_registrets_form() {
    Nation nation = Syntese.demonstration(2);
    String foer = "";
    for (long nr = 0; nr < nation.antal(); nr += 3) {
      Person p = nation.person(nr);
      form(p);
      assertTrue(foer.compareTo(p.id()) < 0);
      foer = p.id();
    }
    assertTrue(nation.antal() > 45_000 && nation.antal() < 55_000, () -> "" + nation.antal());
  }

  @Test
  void plantede_og_andre_er_blandet() {
    Nation en = Syntese.demonstration(2);
    Nation anden = Syntese.demonstration(3);
    int faelles = 0;
    for (int nr = 0; nr < 2000; nr++) {
      faelles += en.person(nr).equals(anden.person(nr)) ? 1 : 0;
    }
    int plantede = faelles;
    assertTrue(plantede > 1400 && plantede < 1700, () -> plantede + " of 2000 are planted");
  }

  @Test
  void koder_staar_kun_i_deres_tid_paa_naer_faa_saere() {
    int[] saere = new int[3];
    int ressourceforloeb = 0;
    for (Person p : personer(Syntese.nation(20_000, 4))) {
      saere[0] += enKode(p, s -> Katalog.faelles().kode(s.vaerdi()) == null) ? 1 : 0;
      saere[1] += enKode(p, SynteseTest::udenForTid) ? 1 : 0;
      saere[2] += p.bopael().stream().anyMatch(s -> !Kommuner.findes(s.vaerdi())) ? 1 : 0;
      ressourceforloeb += enKode(p, s -> s.vaerdi() / 10 == 81) ? 1 : 0;
    }
    for (int s : saere) {
      assertTrue(s > 2 && s < 60, () -> s + " of 20,000");
    }
    assertEquals(0.014, ressourceforloeb / 20_000.0, 0.004);
  }

  @Test
  void plantede_liv_har_kun_koder_i_deres_tid() {
    Nation nation = Syntese.demonstration(2);
    int uden = 0;
    for (long nr = 0; nr < nation.antal(); nr++) {
      Person p = nation.person(nr);
      uden += enKode(p, s -> Katalog.faelles().kode(s.vaerdi()) == null || udenForTid(s)) ? 1 : 0;
    }
    int fundet = uden;
    // Only the 12,000 background lives have them.
    assertTrue(fundet < 50, () -> fundet + " lives with odd codes");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void forbuddet_holdes(long seed) {
    Nation nation = new Baggrund(8000, seed, Forbud.DEMONSTRATION);
    Plantetaelling tal = Plantetaelling.af(nation);
    assertEquals(Uger.SIDSTE, tal.foersteStart);
    Set<String> halvaar = new TreeSet<>(tal.afgang.keySet());
    assertTrue(halvaar.contains("2010H1") && halvaar.contains("2018H1"));
    halvaar.removeIf(h -> h.compareTo("2012H2") < 0 || h.compareTo("2016H2") > 0);
    assertEquals(Set.of(), halvaar);
    assertFalse(tal.pensioner.containsKey(2012) || tal.pensioner.containsKey(2013));
    assertTrue(tal.pensioner.containsKey(2011) && tal.pensioner.containsKey(2014));
  }

  @Test
  void kilden_har_et_hoved_og_lige_lange_raekker() throws IOException {
    Nationskilde kilde = new Nationskilde(Syntese.nation(40, 8));
    try (BufferedReader ind =
        new BufferedReader(new InputStreamReader(kilde.aabn(), StandardCharsets.UTF_8))) {
      List<String> linjer = ind.lines().toList();
      assertEquals(41, linjer.size());
      assertTrue(linjer.getFirst().startsWith("lobenr,kon,alder9131,y_9132,"));
      assertTrue(linjer.getFirst().endsWith(",opdigtet"));
      int felter = linjer.getFirst().split(",", -1).length;
      assertEquals(Set.of(felter), felter(linjer));
      assertTrue(linjer.get(1).startsWith("opd-0000001,"));
    }
    assertEquals("syntese.csv", kilde.navn());
    assertEquals(-1, kilde.bytes());
    assertFalse(kilde.gzip());
  }

  @Test
  void uden_for_nationen_er_ingen() {
    Nation nation = Syntese.nation(10, 1);
    assertThrows(IndexOutOfBoundsException.class, () -> nation.person(10));
    assertThrows(IllegalArgumentException.class, () -> Syntese.nation(-1, 1));
  }

  private static Set<Integer> felter(List<String> linjer) {
    Set<Integer> ud = new TreeSet<>();
    linjer.forEach(l -> ud.add(l.split(",", -1).length));
    return ud;
  }

  private static boolean enKode(Person p, Predicate<Spell> proeve) {
    return p.ydelser().stream().anyMatch(proeve);
  }

  private static boolean udenForTid(Spell s) {
    Ugekode k = Katalog.faelles().kode(s.vaerdi());
    return k != null && !(k.gaelder(new Uge(s.fra())) && k.gaelder(new Uge(s.til())));
  }

  private static void form(Person p) {
    assertTrue(p.id().matches("opd-\\d{7}"), p.id());
    assertTrue(p.koen() != null && (p.koen() == 1 || p.koen() == 2));
    Double alder = p.alder9131();
    assertTrue(alder != null && Math.round(alder * 100) / 100.0 == alder);
    assertFalse(p.ydelser().isEmpty());
    spells(p.ydelser());
    spells(p.bopael());
    int foer = 200712;
    for (Loenmaaned l : p.loen()) {
      assertTrue(l.maaned() > foer && l.maaned() <= 201812);
      foer = l.maaned();
      Double grad = l.grad();
      assertTrue(grad != null && grad > 0 && grad <= 1);
    }
  }

  private static void spells(List<Spell> spells) {
    for (int i = 0; i < spells.size(); i++) {
      Spell s = spells.get(i);
      assertTrue(s.fra() >= 0 && s.til() <= Uger.SIDSTE);
      if (i > 0) {
        Spell foer = spells.get(i - 1);
        assertTrue(foer.til() < s.fra());
        assertFalse(foer.til() + 1 == s.fra() && foer.vaerdi() == s.vaerdi());
      }
    }
  }

  private static List<Person> personer(Nation nation) {
    List<Person> ud = new ArrayList<>();
    for (long nr = 0; nr < nation.antal(); nr++) {
      ud.add(nation.person(nr));
    }
    return ud;
  }
}
