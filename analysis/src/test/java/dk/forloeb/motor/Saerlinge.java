package dk.forloeb.motor;

import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.register.Loenmaaned;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import dk.forloeb.ugekode.Katalog;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is odd in a generated register, and persons who see to it that every oddity comes up. */
final class Saerlinge {
  /** An oddity of a file that an engine must count rightly. */
  @SuppressWarnings("ImmutableEnumChecker") // the predicates hold nothing
  enum Saerhed {
    INGEN_YDELSE(p -> p.ydelser().isEmpty()),
    UKENDT_KODE(p -> kode(p, k -> Katalog.faelles().kode(k) == null)),
    KODE_775(p -> kode(p, k -> k == 775)),
    KODE_EFTER_DOED(p -> kode(p, k -> k == 999) && p.ydelser().getLast().vaerdi() != 999),
    SPELL_OVER_1023_UGER(p -> p.ydelser().stream().anyMatch(s -> s.antal() > 1023)),
    SPELL_PAA_1023_UGER(p -> p.ydelser().stream().anyMatch(s -> s.antal() == 1023)),
    NABOSPELLS(p -> {
      for (int i = 1; i < p.ydelser().size(); i++) {
        if (p.ydelser().get(i - 1).til() + 1 == p.ydelser().get(i).fra()) {
          return true;
        }
      }
      return false;
    }),
    INGEN_BOPAEL(p -> p.bopael().isEmpty()),
    BOPAEL_IKKE_EN_KOMMUNE(p -> p.bopael().stream().anyMatch(s -> s.vaerdi() == 411)),
    BOPAEL_0(p -> p.bopael().stream().anyMatch(s -> s.vaerdi() == 0)),
    UKENDT_KOEN(p -> p.koen() == null),
    SAERT_KOEN(p -> p.koen() != null && p.koen() > 2),
    UKENDT_ALDER(p -> p.alder9131() == null),
    IKKE_FOEDT(p -> p.alder9131() != null && p.alder9131() < -1),
    INGEN_LOEN(p -> p.loen().isEmpty()),
    LOEN_FOER_2008(p -> p.loen().stream().anyMatch(l -> l.maaned() < 200801)),
    LOEN_I_HVER_MAANED(p -> p.loen().size() > 64);

    final Predicate<Person> har;

    Saerhed(Predicate<Person> har) {
      this.har = har;
    }

    private static boolean kode(Person p, Predicate<Integer> k) {
      return p.ydelser().stream().anyMatch(s -> k.test(s.vaerdi()));
    }
  }

  private Saerlinge() {}

  /** The generated register with some odd persons more. */
  static HukommelsesRegister register(long seed) {
    Registergenerator.Udtraek u = Registergenerator.lav(seed);
    Random r = new Random(seed * 0x9E3779B97F4A7C15L + 5);
    SortedSet<Integer> maaneder = new TreeSet<>(u.observation().loenmaaneder());
    if (r.nextInt(4) == 0) {
      maaneder.clear();
    } else if (r.nextInt(4) == 0) {
      maaneder.add(200711);
    }
    Observation o = new Observation(u.observation().uger(), maaneder);
    List<Person> personer = new ArrayList<>(u.personer());
    personer.replaceAll(p ->
        new Person(
            p.id(),
            p.koen(),
            p.alder9131(),
            p.ydelser(),
            p.bopael(),
            p.loen().stream().filter(l -> maaneder.contains(l.maaned())).toList()));
    int fra = o.foerste().indeks();
    int antal = o.uger().antal();
    personer.add(person("s1", 7, -5.0, List.of(), List.of(), List.of()));
    personer.add(person("s2", null, 30.0, List.of(new Spell(fra, antal, 783)), List.of(), alle(o)));
    if (antal > 1023) {
      List<Spell> spells =
          List.of(new Spell(fra, 1023, 130), new Spell(fra + 1023, antal - 1023, 810));
      personer.add(person("s3", 0, null, spells, List.of(new Spell(fra, 5, 0)), List.of()));
    }
    if (maaneder.contains(200711)) {
      personer.add(
          person("s4", 1, 50.5, List.of(), List.of(), List.of(new Loenmaaned(200711, null, null))));
    }
    return new HukommelsesRegister(o, personer);
  }

  private static List<Loenmaaned> alle(Observation o) {
    return o.loenmaaneder().stream().map(m -> new Loenmaaned(m, null, null)).toList();
  }

  private static Person person(
      String id,
      @Nullable Integer koen,
      @Nullable Double alder,
      List<Spell> ydelser,
      List<Spell> bopael,
      List<Loenmaaned> loen) {
    return new Person(id, koen, alder, ydelser, bopael, loen);
  }

  /** How often each oddity comes up. */
  static void tael(HukommelsesRegister register, Map<Saerhed, Integer> antal) {
    register.forHver(p -> {
      for (Saerhed s : Saerhed.values()) {
        if (s.har.test(p)) {
          antal.merge(s, 1, Integer::sum);
        }
      }
    });
  }

  static Map<Saerhed, Integer> ingen() {
    return new EnumMap<>(Saerhed.class);
  }
}
