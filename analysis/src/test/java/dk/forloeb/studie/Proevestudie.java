package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.util.List;

/** Small studies with everything right. A test spoils one thing of it and reads what is said. */
enum Proevestudie {
  FORLOEB(
      """
      study: min
      title: Min
      source: Ingen
      course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
      keep: { ended: true }
      place: municipality-at-end
      status: { weeks-after-end: 13, groups: figur-2 }
      success: { groups: figur-1, are: [Fleksjob] }
      tables:
        t:
          rows: place
          show: occurring
          measures:
            n: { count: courses }
            s: { count: courses, where: success }
            a: { share: s, of: n }
      """),
  /** The outcome in every week. */
  KURVE(
      FORLOEB
          .tekst
          .replace("weeks-after-end: 13", "weeks-after-end: 0..104")
          .replace("rows: place", "rows: [week, status]")),
  /** Each group has its own courses. */
  HVER_GRUPPE(
      FORLOEB
          .tekst
          .replace("of: [RESSOURCEFORLOEB]", "of-each: [RESSOURCEFORLOEB, KONTANTHJAELP]")
          .replace("rows: place", "rows: course-group")),
  STROEM(
      """
      study: min
      title: Min
      source: Ingen
      flow: { every: quarter, min-age: 16, groups: figur-2 }
      tables:
        t:
          rows: [period, from, to]
          show: occurring
          measures:
            n: { count: persons }
            a: { share: n, of: total }
      """),
  TO_POPULATIONER(
      """
      study: min
      title: Min
      source: Ingen
      course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
      populations:
        alle: {}
        afsluttede: { keep: { ended: true } }
      tables:
        t:
          population: alle
          rows: sex
          measures:
            n: { count: courses }
        u:
          population: afsluttede
          measures:
            n: { count: courses }
      """);

  private final String tekst;

  Proevestudie(String tekst) {
    this.tekst = tekst;
  }

  /** The study with one thing written otherwise. */
  String med(String fra, String til) {
    assertTrue(tekst.contains(fra), () -> "\"" + fra + "\" is not in " + this);
    return tekst.replace(fra, til);
  }

  /** The study is refused in one line with file, line and this sentence. */
  void afvises(String fra, String til, int linje, String besked) {
    String spoleret = med(fra, til);
    Brugerfejl e =
        assertThrows(
            Brugerfejl.class, () -> Studielaeser.laes("min.yaml", spoleret, List.of()), spoleret);
    assertEquals("min.yaml, linje " + linje + ": " + besked, e.besked());
  }

  /** The study can be read. */
  Studie godtages(String fra, String til) {
    return Studielaeser.laes("min.yaml", med(fra, til), List.of());
  }
}
