package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was changed from the published definition, in words. */
class RegelforskelleTest {
  private static List<Tosproget> forskelle(String id, String... aendringer) {
    return Regelforskelle.aendringer(
        Studiekatalog.find(id).laes(List.of()), Studiekatalog.find(id).laes(List.of(aendringer)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          course.of=[FLEKSJOB] | Forløb på fleksjob i stedet for ressourceforløb. | Courses of flexjob instead of resource course.
          course.ends.weeks-without=8 | Et forløb slutter efter 8 uger uden ydelsen i stedet for 4 uger uden ydelsen. | A course ends after 8 weeks without the benefit instead of 4 weeks without the benefit.
          course.ends=calendar-month | Et forløb slutter efter en hel kalendermåned uden ydelsen i stedet for 4 uger uden ydelsen. | A course ends after a whole calendar month without the benefit instead of 4 weeks without the benefit.
          keep.not-from-first-week=true | Med er kun forløb, der begyndte efter registrets første uge i stedet for også forløb, der var i gang i registrets første uge. | Included are only courses that began after the register's first week instead of courses too that ran in the register's first week.
          keep.end=2014-W01.. | Med er forløb, hvis sidste uge ligger fra og med uge 1 i 2014, i stedet for hvis sidste uge ligger fra og med uge 1 i 2013 til og med uge 26 i 2016. | Included are courses whose last week lies from week 1 of 2014, instead of whose last week lies from week 1 of 2013 to week 26 of 2016.
          keep.per-person=all | Af personens forløb tæller alle i stedet for kun det seneste. | Of a person's courses all count instead of only the latest counts.
          place=municipality-at-start | Kommunen læses i forløbets første uge i stedet for i forløbets sidste uge. | The municipality is read in the first week of the course instead of in the last week of the course.
          keep.sex=2 | Med er kun forløb, hvor personens køn i kilden er 2, i stedet for alle. | Included are only courses where the person's sex in the source is 2, instead of all.
          status.weeks-after-end=26 | Udfaldet læses 26 uger efter forløbets sidste uge i stedet for 13 uger efter forløbets sidste uge. | The outcome is read 26 weeks after the last of the course instead of 13 weeks after the last of the course.
          tables.figur-1.at-least.forloeb=20 | figur-1: Rækker er med fra 20 (forloeb) i stedet for 50 (forloeb). | figur-1: Rows are shown from 20 (forloeb) instead of 50 (forloeb).
          """)
  void en_aendring_er_en_saetning(String aendring, String dansk, String engelsk) {
    assertEquals(List.of(new Tosproget(dansk, engelsk)), forskelle("kommuner-2017", aendring));
  }

  @Test
  void populationen_naevnes_hvor_der_er_flere() {
    assertEquals(
        List.of(
            "paabegyndte: Et forløb slutter efter 4 uger uden ydelsen i stedet for en rullende måned"
                + " uden ydelsen.",
            "afsluttede: Et forløb slutter efter 4 uger uden ydelsen i stedet for en rullende måned"
                + " uden ydelsen."),
        forskelle("ressourceforloeb-2015", "course.ends.weeks-without=4").stream()
            .map(Tosproget::dansk)
            .toList());
  }

  static List<String> ider() {
    return Studiekatalog.ider();
  }

  /** Whatever can be changed is said, and what is not changed is not. */
  @ParameterizedTest
  @MethodSource("ider")
  void enhver_aendring_siges(String id) {
    assertEquals(List.of(), forskelle(id));
    for (String a : StudieaendringTest.AENDRINGER.getOrDefault(id, List.of())) {
      assertFalse(forskelle(id, a).isEmpty(), id + ": " + a);
    }
  }
}
