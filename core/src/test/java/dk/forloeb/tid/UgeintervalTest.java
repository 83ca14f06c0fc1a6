package dk.forloeb.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UgeintervalTest {
  private static final Ugeinterval KOMMUNER_2017 =
      new Ugeinterval(Uge.parse("2013-W01"), Uge.parse("2016-W26"));

  @Test
  void both_ends_belong_to_it() {
    assertTrue(KOMMUNER_2017.indeholder(Uge.parse("2013-W01")));
    assertTrue(KOMMUNER_2017.indeholder(Uge.parse("2016-W26")));
    assertFalse(KOMMUNER_2017.indeholder(Uge.parse("2012-W52")));
    assertFalse(KOMMUNER_2017.indeholder(Uge.parse("2016-W27")));
    assertEquals("2013-W01..2016-W26", KOMMUNER_2017.toString());
  }

  @Test
  void week_53_is_counted() {
    assertEquals(52 + 52 + 53 + 26, KOMMUNER_2017.antal());
    Uge uge = Uge.parse("2015-W53");
    assertEquals(1, new Ugeinterval(uge, uge).antal());
  }

  @Test
  void one_that_ends_before_it_begins_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Ugeinterval(Uge.parse("2013-W02"), Uge.parse("2013-W01")));
  }

  @ParameterizedTest
  @CsvSource({
    // Thursday 3 January 2013 is the first of the year, 26 June 2014 the last of the half-year.
    "2013-01-01, 2014-06-30, 2013-W01..2014-W26",
    "2013-01-01, 2014-12-31, 2013-W01..2014-W52",
    // 1 January 2015 and 31 December 2015 are Thursdays.
    "2015-01-01, 2015-12-31, 2015-W01..2015-W53",
    "2015-01-02, 2015-12-30, 2015-W02..2015-W52",
    "2016-01-01, 2016-12-31, 2016-W01..2016-W52"
  })
  void a_period_in_dates_holds_the_weeks_whose_thursday_lies_in_it(
      LocalDate fra, LocalDate til, String uger) {
    assertEquals(
        uger,
        new Ugeinterval(Ugeinterval.foersteMedTorsdagFra(fra), Ugeinterval.sidsteMedTorsdagTil(til))
            .toString());
  }

  @Test
  void the_first_and_last_thursday_are_found_from_any_day() {
    for (LocalDate d = LocalDate.of(2008, 1, 1); d.getYear() < 2028; d = d.plusDays(1)) {
      LocalDate naeste = d;
      while (naeste.getDayOfWeek().getValue() != 4) {
        naeste = naeste.plusDays(1);
      }
      LocalDate forrige = d;
      while (forrige.getDayOfWeek().getValue() != 4) {
        forrige = forrige.minusDays(1);
      }
      assertEquals(naeste, Ugeinterval.foersteMedTorsdagFra(d).torsdag(), "from " + d);
      assertEquals(forrige, Ugeinterval.sidsteMedTorsdagTil(d).torsdag(), "to " + d);
    }
  }
}
