package dk.forloeb.motor;

import static dk.forloeb.motor.Haandregnet.giver;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.motor.hurtig.HurtigMotor;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Studiekatalog.Kildetekst;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Only some persons or places: the filtered table is some rows of the table without a filter. */
class FilterTest {
  /** Whose last course is kept, whatever the earlier; and whose earlier alone is not. */
  @Test
  void det_sidste_forloeb_vaelges_foer_udsnittet() {
    Folk folk =
        new Folk()
            .person(2, 10.5, 766, "2013-W01..2013-W10=810")
            // At 39 the one course ends, and the last at 40.
            .person(2, 17.5, 766, "2013-W01..2013-W10=810", "2014-W01..2014-W30=810")
            // At 29 the one, and the last at 30.
            .person(null, 8.0, 766, "2013-W01..2013-W10=810", "2014-W01..2014-W30=810")
            .person(1, 10.5, 766, "2013-W01..2013-W10=810")
            .person(2, null, 766, "2013-W01..2013-W10=810")
            .person(2, 10.5, 101, "2013-W01..2013-W10=810");
    giver(
        """
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        keep:
          per-person: last
          sex: [2, UOPLYST]
          age: { at: end, years: 30..39 }
          municipality: 766
        place: municipality-at-end
        tables:
          t: { rows: place, show: all, measures: { n: { count: courses } } }
          u: { rows: { age: { at: end, bands: [30, 40] } }, show: all, measures: { n: { count: courses } } }
        """,
        folk,
        """
        t:
          766 | Hedensted | 2
        u:
          30-39 | 2
        frafald:
          i-registeret | 6 | :
          med-forloeb | 6 | 8
          i-perioden | 6 | 8
          efter-personregel | 6 | 6
          i-udsnittet | 2 | 2
          observerbar | 2 | 2
          vist-t | 2 | 2
          vist-u | 2 | 2
        """);
  }

  private static Kildetekst studie(String person, String raekke, String filter) {
    return new Kildetekst(
        "min.yaml",
        """
        study: min
        title: t
        source: s
        course: { of: [RESSOURCEFORLOEB, FLEKSJOB], ends: { weeks-without: 4 } }
        keep: { ended: true, per-person: %s%s }
        place: municipality-at-end
        status: { weeks-after-end: 4, groups: figur-2 }
        tables:
          t: { rows: [%s, status], measures: { n: { count: courses }, p: { count: persons } } }
        """
            .formatted(person, filter, raekke));
  }

  private static Map<String, List<Long>> tal(Kildetekst t, HukommelsesRegister r, Motor motor) {
    return motor.taelSammen(Plan.af(t.laes(List.of())), r).tabeller().getFirst().raekker();
  }

  @Test
  void det_filtrerede_er_raekkerne_uden_filter() {
    Map<String, String> filtre =
        Map.of(
            "sex", "sex: %s",
            "place", "municipality: %s",
            "region", "region: %s",
            "{ age: { at: start, bands: [30, 40] } }", "age: { at: start, years: %s }");
    int medNoget = 0;
    for (long seed = 0; seed < 60; seed++) {
      HukommelsesRegister r = Saerlinge.register(seed);
      for (String person : List.of("all", "first", "last")) {
        for (Map.Entry<String, String> f : filtre.entrySet()) {
          Map<String, List<Long>> alle =
              tal(studie(person, f.getKey(), ""), r, new ReferenceMotor());
          Map<String, Map<String, List<Long>>> efterNoegle = new TreeMap<>();
          alle.forEach((n, v) ->
              efterNoegle
                  .computeIfAbsent(n.substring(0, n.indexOf('\u001f')), k -> new TreeMap<>())
                  .put(n, v));
          for (Map.Entry<String, Map<String, List<Long>>> en : efterNoegle.entrySet()) {
            boolean alder = f.getKey().contains("age");
            if (alder && en.getKey().equals("UOPLYST")) {
              continue;
            }
            String vaerdi = alder ? en.getKey().replace("-", "..").replace("+", "..") : en.getKey();
            Kildetekst t = studie(person, f.getKey(), ", " + f.getValue().formatted(vaerdi));
            for (Motor m : List.of(new ReferenceMotor(), new HurtigMotor(1))) {
              assertEquals(en.getValue(), tal(t, r, m), seed + " " + person + " " + en.getKey());
            }
            medNoget++;
          }
        }
      }
    }
    assertTrue(medNoget > 500, "rows met: " + medNoget);
  }
}
