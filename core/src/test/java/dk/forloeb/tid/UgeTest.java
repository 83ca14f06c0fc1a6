package dk.forloeb.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UgeTest {
  @Test
  void the_register_begins_on_monday_5_august_1991_with_index_0() {
    Uge foerste = Uge.parse("1991-W32");
    assertEquals(0, foerste.indeks());
    assertEquals(LocalDate.of(1991, 8, 5), foerste.mandag());
    assertEquals(DayOfWeek.MONDAY, foerste.mandag().getDayOfWeek());
    assertEquals(foerste, Uge.af(LocalDate.of(1991, 8, 11)));
    assertEquals(-1, Uge.af(LocalDate.of(1991, 8, 4)).indeks());
  }

  @Test
  void the_week_file_of_november_2015_has_1265_weeks() {
    assertEquals(1265, Uge.parse("2015-W44").indeks() + 1);
  }

  @Test
  void the_years_with_53_weeks_are_those_of_the_iso_calendar() {
    List<Integer> lange =
        IntStream.rangeClosed(1991, 2030).filter(a -> Uge.ugerIAar(a) == 53).boxed().toList();
    assertEquals(List.of(1992, 1998, 2004, 2009, 2015, 2020, 2026), lange);
    assertTrue(IntStream.rangeClosed(1991, 2089).allMatch(a -> Uge.ugerIAar(a) >= 52));
    for (int aar = 1991; aar <= 2030; aar++) {
      assertEquals(lange.contains(aar), Uge.af(aar, 53).isPresent(), "53 of " + aar);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2013-W01, 2012-12-31, 2013-01-06, 2013, 2013-01",
    "2009-W53, 2009-12-28, 2010-01-03, 2009, 2009-12",
    "2010-W01, 2010-01-04, 2010-01-10, 2010, 2010-01",
    "2015-W53, 2015-12-28, 2016-01-03, 2015, 2015-12",
    "2016-W01, 2016-01-04, 2016-01-10, 2016, 2016-01",
    "2019-W01, 2018-12-31, 2019-01-06, 2019, 2019-01",
    "2020-W53, 2020-12-28, 2021-01-03, 2020, 2020-12",
    "2013-W05, 2013-01-28, 2013-02-03, 2013, 2013-01",
    "2013-W18, 2013-04-29, 2013-05-05, 2013, 2013-05",
    "2012-W09, 2012-02-27, 2012-03-04, 2012, 2012-03",
    "2014-W14, 2014-03-31, 2014-04-06, 2014, 2014-04",
    "2016-W13, 2016-03-28, 2016-04-03, 2016, 2016-03",
    "2012-W26, 2012-06-25, 2012-07-01, 2012, 2012-06",
    "2014-W27, 2014-06-30, 2014-07-06, 2014, 2014-07"
  })
  void a_week_belongs_to_the_month_and_year_of_its_thursday(
      String uge, LocalDate mandag, LocalDate soendag, int aar, YearMonth maaned) {
    Uge u = Uge.parse(uge);
    assertEquals(mandag, u.mandag());
    assertEquals(soendag, u.soendag());
    assertEquals(aar, u.aar());
    assertEquals(maaned, u.maaned());
  }

  @Test
  void every_week_from_1991_to_2089_reads_back_and_agrees_with_the_calendar() {
    LocalDate mandag = LocalDate.of(1991, 8, 5);
    for (int i = 0; mandag.isBefore(LocalDate.of(2090, 1, 2)); i++, mandag = mandag.plusDays(7)) {
      Uge uge = new Uge(i);
      int aar = mandag.get(WeekFields.ISO.weekBasedYear());
      int nummer = mandag.get(WeekFields.ISO.weekOfWeekBasedYear());
      String tekst = aar + (nummer < 10 ? "-W0" : "-W") + nummer;
      assertEquals(mandag, uge.mandag(), tekst);
      assertEquals(mandag.plusDays(3), uge.torsdag(), tekst);
      assertEquals(mandag.plusDays(6), uge.soendag(), tekst);
      assertEquals(tekst, uge.toString());
      assertEquals(uge, Uge.parse(tekst));
      assertEquals(Optional.of(uge), Uge.af(aar, nummer));
      assertEquals(aar, uge.aar(), tekst);
      assertEquals(nummer, uge.nummer(), tekst);
      for (int dag = 0; dag < 7; dag++) {
        assertEquals(uge, Uge.af(mandag.plusDays(dag)), tekst);
      }
    }
  }

  @Test
  void n_weeks_later_is_arithmetic_across_a_year_of_53_weeks() {
    assertEquals(Uge.parse("2016-W01"), Uge.parse("2015-W52").plus(2));
    assertEquals(Uge.parse("2016-W39"), Uge.parse("2016-W26").plus(13));
    assertEquals(Uge.parse("2015-W53"), Uge.parse("2016-W01").plus(-1));
    assertTrue(Uge.parse("2015-W53").compareTo(Uge.parse("2016-W01")) < 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2005-W53",
        "2015-W54",
        "2015-W00",
        "2013-W53",
        "2015-W99",
        "2015W01",
        "2015-w01",
        "2015-W1",
        "15-W01",
        "2015-W001",
        "2015-01",
        "",
        " 2015-W01",
        "2015-W01 ",
        "2015-W0x",
        "-015-W01",
        "+2015-W01"
      })
  void a_week_that_does_not_exist_or_is_not_written_so_is_refused(String tekst) {
    assertThrows(DateTimeException.class, () -> Uge.parse(tekst));
  }

  @Test
  void a_week_number_that_the_year_lacks_is_nothing() {
    assertEquals(Optional.empty(), Uge.af(2005, 53));
    assertEquals(Optional.empty(), Uge.af(2015, 54));
    assertEquals(Optional.empty(), Uge.af(2015, 0));
    assertEquals(Optional.empty(), Uge.af(2015, -1));
  }
}
