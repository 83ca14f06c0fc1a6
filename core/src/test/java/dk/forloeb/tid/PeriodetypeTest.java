package dk.forloeb.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodetypeTest {
  @ParameterizedTest
  @CsvSource({
    "2013-W01, 2013, 2013H1, 2013K1",
    "2012-W52, 2012, 2012H2, 2012K4",
    "2014-W14, 2014, 2014H1, 2014K2",
    "2016-W13, 2016, 2016H1, 2016K1",
    "2012-W26, 2012, 2012H1, 2012K2",
    "2014-W26, 2014, 2014H1, 2014K2",
    "2014-W27, 2014, 2014H2, 2014K3",
    "2015-W40, 2015, 2015H2, 2015K4",
    "2015-W39, 2015, 2015H2, 2015K3",
    "2009-W53, 2009, 2009H2, 2009K4",
    "2010-W01, 2010, 2010H1, 2010K1",
    "2015-W53, 2015, 2015H2, 2015K4",
    "2020-W53, 2020, 2020H2, 2020K4"
  })
  void a_week_belongs_to_the_period_of_its_thursday(
      String uge, String aar, String halvaar, String kvartal) {
    Uge u = Uge.parse(uge);
    assertEquals(aar, Periodetype.AAR.noegle(u));
    assertEquals(halvaar, Periodetype.HALVAAR.noegle(u));
    assertEquals(kvartal, Periodetype.KVARTAL.noegle(u));
  }

  @ParameterizedTest
  @CsvSource({
    "AAR, 2015-W20, 2015-W01..2015-W53",
    "AAR, 2013-W01, 2013-W01..2013-W52",
    "HALVAAR, 2016-W26, 2016-W01..2016-W26",
    "HALVAAR, 2014-W30, 2014-W27..2014-W52",
    "KVARTAL, 2013-W13, 2013-W01..2013-W13",
    "KVARTAL, 2015-W53, 2015-W40..2015-W53"
  })
  void a_period_knows_its_weeks(Periodetype type, String uge, String uger) {
    assertEquals(uger, type.uger(Uge.parse(uge)).toString());
  }

  @ParameterizedTest
  @EnumSource
  void the_periods_split_the_weeks_without_gap_or_overlap(Periodetype type) {
    for (Uge uge = Uge.parse("1991-W32"); uge.aar() < 2040; uge = uge.plus(1)) {
      Ugeinterval periode = type.uger(uge);
      String noegle = type.noegle(uge);
      assertEquals(noegle, type.noegle(periode.fra()));
      assertEquals(noegle, type.noegle(periode.til()));
      assertNotEquals(noegle, type.noegle(periode.fra().plus(-1)));
      assertNotEquals(noegle, type.noegle(periode.til().plus(1)));
      assertEquals(true, periode.indeholder(uge));
    }
  }

  @Test
  void a_half_year_has_25_to_27_weeks() {
    for (Uge uge = Uge.parse("1992-W01"); uge.aar() < 2040; uge = uge.plus(26)) {
      int antal = Periodetype.HALVAAR.uger(uge).antal();
      assertEquals(26, antal, 1.0, uge.toString());
    }
  }
}
