package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Months with hours and without in one block: nobody gets another's. */
class PersonblokTest {
  private static Loenmaaned maaned(int i, boolean timer) {
    return new Loenmaaned(200801 + i % 12 + i / 12 * 100, timer ? (double) i : null, 0.5);
  }

  private static Person person(String id, int maaneder, boolean timer) {
    List<Loenmaaned> loen = IntStream.range(0, maaneder).mapToObj(i -> maaned(i, timer)).toList();
    return new Person(id, null, null, List.of(), List.of(), loen);
  }

  private static void bit(Personblok blok, int bits) {
    blok.begynd(new byte[] {'b'}, 0, 1, Personblok.UKENDT_KOEN, Double.NaN);
    blok.maaneder(
        new long[] {bits}, new int[] {200801, 200802, 200803}, new double[] {0.5, 0.5, 0.5});
    blok.slut();
  }

  @Test
  void timer_foelger_deres_person_ogsaa_naar_blokken_vokser() {
    Personblok blok = new Personblok();
    List<Person> personer =
        List.of(
            person("a", 100, false),
            person("c", 1, true),
            person("d", 3, false),
            person("e", 300, true));
    personer.forEach(blok::tilfoej);
    bit(blok, 0b011);
    for (int i = 0; i < personer.size(); i++) {
      assertEquals(personer.get(i), blok.person(i));
    }
    assertEquals(person("b", 2, false), blok.person(personer.size()));
  }

  @Test
  void maaneder_uden_timer_faar_ingen_af_dem_der_stod_der_foer() {
    Personblok blok = new Personblok();
    blok.tilfoej(person("c", 9, true));
    blok.ryd();
    bit(blok, 0b111);
    blok.tilfoej(person("d", 4, false));
    bit(blok, 0b001);
    assertEquals(person("b", 3, false), blok.person(0));
    assertEquals(person("d", 4, false), blok.person(1));
    assertEquals(person("b", 1, false), blok.person(2));
  }

  @Test
  void kasserede_timer_er_glemt() {
    Personblok blok = new Personblok();
    blok.begynd(new byte[] {'x'}, 0, 1, 1, 30);
    blok.maaned(200801, 37, 0.5);
    blok.kasser();
    bit(blok, 0b001);
    assertEquals(person("b", 1, false), blok.person(0));
  }
}
