package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import dk.forloeb.studie.Gapregel;
import dk.forloeb.studie.PerPerson;
import dk.forloeb.studie.Population;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HulTest {
  private static final LocalDate MANDAG = LocalDate.of(1991, 8, 5);
  private static final int SIDSTE_2030 = indeks(LocalDate.of(2030, 12, 29));
  private static final Gapregel RULLENDE = new Gapregel.RullendeMaaned();
  private static final Gapregel KALENDER = new Gapregel.Kalendermaaned();

  private static int indeks(LocalDate dag) {
    return (int) Math.floorDiv(dag.toEpochDay() - MANDAG.toEpochDay(), 7L);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 13, 26, 53, 104})
  void uger_er_netop_saa_mange(int n) {
    for (int e = 0; e < 1500; e += 7) {
      assertEquals(e + n, Hul.sidste(new Gapregel.Uger(n), e));
    }
  }

  @Test
  void rullende_maaned_er_ugen_med_soendagen_plus_en_maaned_for_hver_soendag_til_2030() {
    int fire = 0;
    int fem = 0;
    for (int e = 0; e <= SIDSTE_2030; e++) {
      LocalDate soendag = MANDAG.plusDays(7L * e + 6);
      int ventet = indeks(soendag.plusMonths(1));
      assertEquals(ventet, Hul.sidste(RULLENDE, e), "Sunday " + soendag);
      fire += ventet - e == 4 ? 1 : 0;
      fem += ventet - e == 5 ? 1 : 0;
    }
    assertEquals(SIDSTE_2030 + 1, fire + fem, "4 or 5 weeks");
    assertTrue(fem > fire, "mostly 5: " + fem + " against " + fire);
  }

  /** Each Sunday that starts from a day the next month may lack, and where its month ends. */
  @ParameterizedTest
  @CsvSource({
    "1993-01-31, 1993-02-28",
    "2010-01-31, 2010-02-28",
    "2016-01-31, 2016-02-29",
    "2021-01-31, 2021-02-28",
    "2044-01-31, 2044-02-29",
    "2017-01-29, 2017-02-28",
    "2012-01-29, 2012-02-29",
    "2011-01-30, 2011-02-28",
    "2013-03-31, 2013-04-30",
    "2015-05-31, 2015-06-30",
    "2014-08-31, 2014-09-30",
    "2010-10-31, 2010-11-30",
    "2017-12-31, 2018-01-31"
  })
  void en_dag_naeste_maaned_mangler_bliver_dens_sidste(LocalDate soendag, LocalDate slut) {
    int e = indeks(soendag);
    assertEquals(soendag, new Uge(e).soendag());
    assertEquals(indeks(slut), Hul.sidste(RULLENDE, e));
  }

  @Test
  void soendag_31_januar_2016_ender_i_uge_9_og_2010_i_uge_8() {
    assertEquals(
        Uge.parse("2016-W09").indeks(), Hul.sidste(RULLENDE, Uge.parse("2016-W04").indeks()));
    assertEquals(
        Uge.parse("2010-W08").indeks(), Hul.sidste(RULLENDE, Uge.parse("2010-W04").indeks()));
  }

  /** The definition in its own order: the first month whose Thursdays all lie after the week. */
  @Test
  void kalendermaaned_er_den_foerste_hvis_torsdage_alle_ligger_efter() {
    for (int e = 0; e <= SIDSTE_2030; e++) {
      LocalDate torsdag = MANDAG.plusDays(7L * e + 3);
      YearMonth m = YearMonth.from(torsdag).minusMonths(1);
      while (!torsdage(m).getFirst().isAfter(torsdag)) {
        m = m.plusMonths(1);
      }
      assertEquals(indeks(torsdage(m).getLast()), Hul.sidste(KALENDER, e), "Thursday " + torsdag);
    }
  }

  private static List<LocalDate> torsdage(YearMonth m) {
    List<LocalDate> ud = new ArrayList<>();
    for (int d = 1; d <= m.lengthOfMonth(); d++) {
      if (m.atDay(d).getDayOfWeek() == java.time.DayOfWeek.THURSDAY) {
        ud.add(m.atDay(d));
      }
    }
    return ud;
  }

  @ParameterizedTest
  @CsvSource({
    // The last week of a month: the next month is the gap.
    "2014-W05, 2014-W09",
    // One week earlier: January is not free, so February still is the month.
    "2014-W04, 2014-W09",
    // The first week of a month: the rest of it and the whole next month.
    "2014-W06, 2014-W13",
    // Week 53 of 2015 holds Thursday 31 December.
    "2015-W53, 2016-W04",
    "2015-W52, 2016-W04",
    "2015-W49, 2016-W04",
    "2015-W48, 2015-W53",
    // Week 53 of 2009 likewise, week 53 of 2004 holds 30 December.
    "2009-W53, 2010-W04",
    "2004-W53, 2005-W04",
    "2004-W48, 2004-W53",
    // Year ends without a week 53; 2014-W01 belongs to January although it starts in December.
    "2013-W52, 2014-W05",
    "2014-W01, 2014-W09",
    "2018-W48, 2018-W52"
  })
  void kalendermaaned_ved_aarsskifte_og_uge_53(String slut, String hulSlut) {
    assertEquals(Uge.parse(hulSlut), new Uge(Hul.sidste(KALENDER, Uge.parse(slut).indeks())));
  }

  @Test
  void hullet_bliver_aldrig_kortere_af_en_senere_uge() {
    for (Gapregel regel : List.of(new Gapregel.Uger(4), RULLENDE, KALENDER)) {
      for (int e = 1; e <= SIDSTE_2030; e++) {
        assertTrue(
            Hul.sidste(regel, e - 1) <= Hul.sidste(regel, e), regel + " after " + new Uge(e));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"WEEKS", "ROLLING", "CALENDAR"})
  void et_forloeb_er_afsluttet_naar_hele_hullet_er_observeret(String navn) {
    Gapregel regel =
        switch (navn) {
          case "WEEKS" -> new Gapregel.Uger(4);
          case "ROLLING" -> RULLENDE;
          default -> KALENDER;
        };
    for (int slut = Uge.parse("2014-W30").indeks(); slut < Uge.parse("2016-W10").indeks(); slut++) {
      int g = Hul.sidste(regel, slut);
      Forloeb lige = eneste(regel, slut, g);
      assertTrue(lige.afsluttet(), "the last gap week is the last observed: " + new Uge(slut));
      assertEquals(g, lige.hulSlut());
      Forloeb kort = eneste(regel, slut, g - 1);
      assertFalse(kort.afsluttet(), "one week short: " + new Uge(slut));
      assertEquals(slut, kort.slut());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"WEEKS", "ROLLING", "CALENDAR"})
  void en_uge_i_hullet_er_samme_forloeb_og_ugen_efter_et_nyt(String navn) {
    Gapregel regel =
        switch (navn) {
          case "WEEKS" -> new Gapregel.Uger(4);
          case "ROLLING" -> RULLENDE;
          default -> KALENDER;
        };
    for (int slut = Uge.parse("2014-W30").indeks(); slut < Uge.parse("2016-W10").indeks(); slut++) {
      int g = Hul.sidste(regel, slut);
      assertEquals(1, forloeb(regel, g + 100, slut, g).size(), "in the gap: " + new Uge(slut));
      assertEquals(2, forloeb(regel, g + 100, slut, g + 1).size(), "after: " + new Uge(slut));
    }
  }

  private static Forloeb eneste(Gapregel regel, int slut, int sidsteObserverede) {
    List<Forloeb> f = forloeb(regel, sidsteObserverede, slut);
    assertEquals(1, f.size());
    return f.getFirst();
  }

  /** The courses of a person with the benefit in just these weeks. */
  private static List<Forloeb> forloeb(Gapregel regel, int sidste, int... uger) {
    List<Spell> spells = new ArrayList<>();
    for (int u : uger) {
      spells.add(new Spell(u, 1, 810));
    }
    Observation o =
        new Observation(new Ugeinterval(Uge.parse("2013-W01"), new Uge(sidste)), new TreeSet<>());
    Person p = new Person("a", null, null, spells, List.of(), List.of());
    Population.Forloeb population =
        new Population.Forloeb(
            "",
            new TreeSet<>(List.of("RESSOURCEFORLOEB")),
            false,
            regel,
            false,
            false,
            List.of(),
            PerPerson.ALL,
            List.of(),
            null,
            null);
    return ReferenceMotor.forloeb(new Personuger(p, o), new TreeSet<>(List.of(810)), population);
  }
}
