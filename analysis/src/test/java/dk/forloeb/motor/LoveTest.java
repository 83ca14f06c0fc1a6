package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.motor.Registergenerator.Udtraek;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import dk.forloeb.studie.Gapregel;
import dk.forloeb.studie.PerPerson;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.tid.Ugeinterval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoveTest {
  private static final int REGISTRE = Boolean.getBoolean("forloeb.long") ? 300 : 25;
  private static final List<Plan.Hold> HOLD =
      List.of(hold(1, 810, 813, 814, 815, 816, 817, 818), hold(1, 740, 771, 774), hold(1, 783));

  static Stream<Arguments> studier() {
    return Stream.of(
        Arguments.of("fleksjob-afgang-2016", List.of()),
        Arguments.of("fleksjob-afgang-2016", List.of("course.ends.weeks-without=13")),
        Arguments.of(
            "fleksjob-afgang-2016",
            List.of("course.ends=calendar-month", "tables.tabel-1.rows={year: exit}")),
        Arguments.of("ressourceforloeb-2015", List.of()),
        Arguments.of("ressourceforloeb-2015", List.of("course.ends=calendar-month")),
        Arguments.of(
            "ressourceforloeb-2015",
            List.of(
                "course.ends.weeks-without=2",
                "populations.afsluttede.status={weeks-after-end: 26, groups: figur-2}",
                "tables.andet.rows={group: {status: Øvrige}}")),
        Arguments.of("kommuner-2017", List.of("tables.figur-1.at-least.forloeb=0")),
        Arguments.of(
            "kommuner-2017",
            List.of(
                "tables.figur-1.at-least.forloeb=0",
                "keep.per-person=all",
                "place=municipality-at-start",
                "status.weeks-after-end=52",
                "course.ends=rolling-month")),
        Arguments.of("foertidspension-tilgang", List.of()),
        Arguments.of("foertidspension-tilgang", List.of("course.ends.weeks-without=52")));
  }

  @ParameterizedTest
  @MethodSource("studier")
  void flytning_alder_koen_og_raekkefoelge_aendrer_ikke_antallet_af_forloeb(
      String studie, List<String> aendringer) {
    forHver(
        studie,
        aendringer,
        (seed, u, raa) -> {
          Random r = new Random(seed);
          List<Person> andre = new ArrayList<>();
          for (Person p : u.personer()) {
            List<Spell> bopael =
                List.of(
                    new Spell(
                        u.observation().foerste().indeks(),
                        u.observation().uger().antal(),
                        r.nextInt(1000)));
            andre.add(
                new Person(
                    p.id(), r.nextInt(3), r.nextDouble() * 80, p.ydelser(), bopael, p.loen()));
          }
          Collections.shuffle(andre, r);
          Raaresultat flyttet = koer(studie, aendringer, new Udtraek(u.observation(), andre));
          assertEquals(
              raa.optaelling().hold(), flyttet.optaelling().hold(), studie + ", seed " + seed);
        });
  }

  @ParameterizedTest
  @MethodSource("studier")
  void personernes_raekkefoelge_i_listen_aendrer_intet(String studie, List<String> aendringer) {
    forHver(
        studie,
        aendringer,
        (seed, u, raa) -> {
          List<Person> andre = new ArrayList<>(u.personer());
          Collections.shuffle(andre, new Random(seed));
          Raaresultat igen = koer(studie, aendringer, new Udtraek(u.observation(), andre));
          assertEquals(raa.optaelling(), igen.optaelling(), studie + ", seed " + seed);
          assertEquals(raa.tabeller(), igen.tabeller(), studie + ", seed " + seed);
          assertEquals(raa.register(), igen.register(), studie + ", seed " + seed);
        });
  }

  @Test
  void et_bredere_hul_giver_aldrig_flere_forloeb() {
    for (int seed = 0; seed < REGISTRE; seed++) {
      Udtraek u = Registergenerator.lav(seed);
      for (Person p : u.personer()) {
        Personuger uger = new Personuger(p, u.observation());
        for (Plan.Hold h : HOLD) {
          int foer = Integer.MAX_VALUE;
          for (int n = 1; n <= 30; n++) {
            int antal = forloeb(uger, medHul(h, n)).size();
            String hvor = "seed " + seed + ", " + p.id() + ", n=" + n;
            assertTrue(antal <= foer, hvor + ": " + antal + " after " + foer);
            foer = antal;
          }
        }
      }
    }
  }

  @Test
  void at_flytte_alle_uger_flytter_forloebene_lige_saa_meget() {
    for (int seed = 0; seed < REGISTRE; seed++) {
      Udtraek u = Registergenerator.lav(seed);
      Random r = new Random(seed);
      int k = 1 + r.nextInt(110);
      Ugeinterval uger = u.observation().uger();
      Observation laengere =
          new Observation(
              new Ugeinterval(uger.fra(), uger.til().plus(k)), u.observation().loenmaaneder());
      for (Person p : u.personer()) {
        List<Spell> flyttede =
            p.ydelser().stream().map(s -> new Spell(s.fra() + k, s.antal(), s.vaerdi())).toList();
        Person q = new Person(p.id(), null, null, flyttede, List.of(), List.of());
        for (Plan.Hold h : HOLD) {
          Plan.Hold med = medHul(h, 1 + r.nextInt(9));
          List<Forloeb> ventet =
              forloeb(new Personuger(p, u.observation()), med).stream()
                  .map(
                      f -> new Forloeb(f.start() + k, f.slut() + k, f.hulSlut() + k, f.afsluttet()))
                  .toList();
          assertEquals(
              ventet,
              forloeb(new Personuger(q, laengere), med),
              "seed " + seed + ", " + p.id() + ", k=" + k);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("studier")
  void en_person_mere_laegger_sine_egne_tal_til(String studie, List<String> aendringer) {
    forHver(
        studie,
        aendringer,
        (seed, u, raa) -> {
          List<Person> uden = u.personer().subList(1, u.personer().size());
          List<Person> kun = u.personer().subList(0, 1);
          Raaresultat a = koer(studie, aendringer, new Udtraek(u.observation(), uden));
          Raaresultat b = koer(studie, aendringer, new Udtraek(u.observation(), kun));
          assertEquals(tal(raa), plus(tal(a), tal(b)), studie + ", seed " + seed);
        });
  }

  @ParameterizedTest
  @MethodSource("studier")
  void to_halve_registre_giver_tilsammen_det_hele(String studie, List<String> aendringer) {
    forHver(
        studie,
        aendringer,
        (seed, u, raa) -> {
          Random r = new Random(seed);
          List<Person> a = new ArrayList<>();
          List<Person> b = new ArrayList<>();
          u.personer().forEach(p -> (r.nextBoolean() ? a : b).add(p));
          Raaresultat ra = koer(studie, aendringer, new Udtraek(u.observation(), a));
          Raaresultat rb = koer(studie, aendringer, new Udtraek(u.observation(), b));
          assertEquals(tal(raa), plus(tal(ra), tal(rb)), studie + ", seed " + seed);
          assertEquals(
              raa.optaelling().ukendteUger(),
              ra.optaelling().ukendteUger() + rb.optaelling().ukendteUger());
        });
  }

  @ParameterizedTest
  @MethodSource("studier")
  void en_statusfordeling_har_alle_observerbare_og_frafaldet_vokser_aldrig(
      String studie, List<String> aendringer) {
    forHver(
        studie,
        aendringer,
        (seed, u, raa) -> {
          String hvor = studie + " " + aendringer + ", seed " + seed;
          long personer = u.personer().size();
          long forloeb = Long.MAX_VALUE;
          Map<String, Frafald.Trinraekke> trin = new TreeMap<>();
          for (Frafald.Trinraekke t : Frafald.af(raa)) {
            if (t.trin().endsWith("med-forloeb")) {
              personer = u.personer().size();
              forloeb = Long.MAX_VALUE;
            }
            assertTrue(t.personer() <= personer, () -> hvor + ": more persons at " + t);
            assertTrue(t.forloeb() <= forloeb, () -> hvor + ": more courses at " + t);
            assertTrue(t.forloeb() < 0 || t.personer() <= t.forloeb(), () -> hvor + ": " + t);
            if (!t.trin().contains("vist-")) {
              personer = t.personer();
              forloeb = t.forloeb() < 0 ? forloeb : t.forloeb();
            }
            trin.put(t.trin(), t);
          }
          for (String navn : List.of("figur-2", "tabel-3", "bilag-1")) {
            raa.tabeller().stream()
                .filter(t -> t.navn().equals(navn))
                .forEach(t -> {
                  String foran =
                      navn.equals("figur-2")
                          ? ""
                          : navn.equals("tabel-3") ? "afsluttede/" : "paabegyndte/";
                  long sum =
                      t.raekker().stream()
                          .filter(r -> !r.ialt())
                          .mapToLong(r -> ((Vaerdi.Antal) r.vaerdier().getFirst()).antal())
                          .sum();
                  Frafald.Trinraekke o = trin.get(foran + "observerbar");
                  assertTrue(o != null, () -> hvor + ": " + trin.keySet());
                  // With several courses a person, one person can stand in two rows of figur-2.
                  if (!aendringer.contains("keep.per-person=all") || !navn.equals("figur-2")) {
                    assertEquals(o.forloeb(), sum, hvor + ": " + navn);
                  }
                });
          }
        });
  }

  private interface Lov {
    void proev(int seed, Udtraek u, Raaresultat raa);
  }

  /** Tries a law on every register that can answer; a law that met none proves nothing. */
  private static void forHver(String studie, List<String> aendringer, Lov lov) {
    int proevede = 0;
    for (int seed = 0; seed < REGISTRE; seed++) {
      Udtraek u = Registergenerator.lav(seed);
      Raaresultat raa;
      try {
        raa = koer(studie, aendringer, u);
      } catch (Brugerfejl e) {
        continue;
      }
      proevede++;
      lov.proev(seed, u, raa);
    }
    assertTrue(proevede > REGISTRE / 2, studie + aendringer + ": " + proevede);
  }

  private static Raaresultat koer(String studie, List<String> aendringer, Udtraek u) {
    return new Koersel(new ReferenceMotor())
        .koer(Studiekatalog.find(studie).laes(aendringer), aendringer, u.register());
  }

  /** Every count of every table and step, by its name. */
  private static Map<String, Long> tal(Raaresultat raa) {
    Map<String, Long> ud = new TreeMap<>();
    for (Raatabel t : raa.tabeller()) {
      for (Raatabel.Raekke r : t.raekker()) {
        for (int i = 0; i < t.kolonner().size(); i++) {
          if (r.vaerdier().get(i) instanceof Vaerdi.Antal a && a.antal() != 0) {
            ud.put(t.navn() + "/" + r.noegler() + "/" + t.kolonner().get(i), a.antal());
          }
        }
      }
    }
    for (Frafald.Trinraekke t : Frafald.af(raa)) {
      ud.put(t.trin() + "/personer", t.personer());
      ud.put(t.trin() + "/forloeb", Math.max(0, t.forloeb()));
    }
    return ud;
  }

  private static Map<String, Long> plus(Map<String, Long> a, Map<String, Long> b) {
    Map<String, Long> ud = new TreeMap<>(a);
    b.forEach((n, v) -> ud.merge(n, v, Long::sum));
    return ud;
  }

  private static Plan.Hold hold(int uger, Integer... koder) {
    Population population =
        new Population.Forloeb(
            "",
            new TreeSet<>(),
            false,
            new Gapregel.Uger(uger),
            false,
            false,
            List.of(),
            PerPerson.ALL,
            List.of(),
            null,
            null);
    return new Plan.Hold(population, List.of(new Plan.Kodesaet("", new TreeSet<>(List.of(koder)))));
  }

  private static Plan.Hold medHul(Plan.Hold h, int uger) {
    return hold(uger, h.saet().getFirst().koder().toArray(new Integer[0]));
  }

  private static List<Forloeb> forloeb(Personuger uger, Plan.Hold hold) {
    return ReferenceMotor.forloeb(
        uger, hold.saet().getFirst().koder(), (Population.Forloeb) hold.population());
  }
}
