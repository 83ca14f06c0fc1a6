package dk.forloeb.motor;

import static dk.forloeb.motor.Haandregnet.giver;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courses by where, who and how long, small enough to count on the fingers. */
class HaandregnedeTabellerTest {
  /** Someone of 8.5 years in 1991-W31 is 29.93 in 2013-W01, 1,118 weeks later; of 8.58 is 30.01. */
  @Test
  void region_koen_og_alder_side_om_side() {
    Folk folk =
        new Folk()
            .person(1, 8.5, 101, "2013-W01..2013-W10=810")
            .person(1, 8.58, 101, "2013-W01..2013-W10=810")
            .person(2, 8.58, 766, "2013-W01..2013-W10=810")
            // Two courses, both after the age of 40.
            .person(2, 18.58, 766, "2013-W01..2013-W10=810", "2014-W01..2014-W10=813")
            .person(null, null, 766, "2013-W01..2013-W10=810")
            // Christiansø is none of the 98 municipalities.
            .person(1, 8.58, 411, "2013-W01..2013-W10=810");
    giver(
        """
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        place: municipality-at-end
        tables:
          t:
            rows: [region, sex, { age: { at: start, bands: [30, 40] } }]
            measures:
              forloeb: { count: courses }
              personer: { count: persons }
              andel: { share: forloeb, of: region }
        """,
        folk,
        """
        t:
          1082 | Region Midtjylland | 2 | 2 (betydning ikke oplyst) | 30-39 | 1 | 1 | 25.0
          1082 | Region Midtjylland | 2 | 2 (betydning ikke oplyst) | 40+ | 2 | 1 | 50.0
          1082 | Region Midtjylland | UOPLYST | Uoplyst | UOPLYST | 1 | 1 | 25.0
          1084 | Region Hovedstaden | 1 | 1 (betydning ikke oplyst) | 0-29 | 1 | 1 | 50.0
          1084 | Region Hovedstaden | 1 | 1 (betydning ikke oplyst) | 30-39 | 1 | 1 | 50.0
          UOPLYST | Uoplyst | 1 | 1 (betydning ikke oplyst) | 30-39 | 1 | 1 | 100.0
        frafald:
          i-registeret | 6 | :
          med-forloeb | 6 | 7
          i-perioden | 6 | 7
          efter-personregel | 6 | 7
          observerbar | 6 | 7
          vist-t | 6 | 7
        """);
  }

  /**
   * 2019-W31 ends 1,461 weeks after 1991-W31, which is 28 years to the day. Who was 2 then is 30 at
   * the end of that week, and not a week before.
   */
  @Test
  void alderen_er_den_ved_ugens_slut() {
    Folk folk =
        new Folk("2019-W01", "2020-W10")
            .person(1, 2.0, 101, "2019-W30..2019-W31=810")
            .person(1, 2.0, 101, "2019-W31..2019-W35=810")
            .person(1, 2.0, 101, "2019-W20..2019-W30=810")
            // Not born yet in 1991, and the oldest there are.
            .person(1, -26.0, 101, "2019-W31..2019-W35=810")
            .person(1, 97.5, 101, "2019-W31..2019-W35=810");
    giver(
        """
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        tables:
          start: { rows: { age: { at: start, bands: [30] } }, measures: { n: { count: courses } } }
          slut: { rows: { age: { at: end, bands: [30] } }, measures: { n: { count: courses } } }
        """,
        folk,
        """
        start:
          0-29 | 3
          30+ | 2
        slut:
          0-29 | 2
          30+ | 3
        frafald:
          i-registeret | 5 | :
          med-forloeb | 5 | 5
          i-perioden | 5 | 5
          efter-personregel | 5 | 5
          observerbar | 5 | 5
          vist-start | 5 | 5
          vist-slut | 5 | 5
        """);
  }

  /** 25, 26, 51 and 52 weeks from the first week of 2012, which has 52. */
  @Test
  void laengden_er_ugerne_fra_den_foerste_til_den_sidste() {
    Folk folk =
        new Folk()
            .og(1, 101, "2012-W01..2012-W25=810")
            .og(1, 101, "2012-W01..2012-W26=810")
            .og(1, 101, "2012-W01..2012-W51=810")
            .og(1, 101, "2012-W01..2012-W52=810");
    giver(
        """
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        keep: { ended: true }
        tables:
          t:
            rows: { length: [26, 52, 53] }
            show: all
            measures:
              forloeb: { count: courses }
              uger: { mean: weeks }
              dage: { mean: days }
            total: sum
        """,
        folk,
        """
        t:
          1-25 | 1 | 25.0 | 175.0
          26-51 | 2 | 38.5 | 269.5
          52-52 | 1 | 52.0 | 364.0
          53+ | 0 | : | :
          I alt | 4 | 38.5 | 269.5
        frafald:
          i-registeret | 4 | :
          med-forloeb | 4 | 4
          afsluttet | 4 | 4
          i-perioden | 4 | 4
          efter-personregel | 4 | 4
          observerbar | 4 | 4
          vist-t | 4 | 4
        """);
  }

  /**
   * One person has a course in each of two years. The total of all counts her once, the sum of the
   * rows twice; who is of unknown sex is in the total of all, and in no row that is shown.
   */
  @Test
  void raekker_der_udelades_og_en_person_i_to_raekker() {
    Folk folk =
        new Folk()
            .person(1, null, 101, "2013-W01..2013-W10=810")
            .person(1, null, 766, "2013-W01..2013-W10=810", "2014-W01..2014-W10=810")
            .person(2, null, 766, "2014-W02..2014-W10=810")
            .person(null, null, 766, "2013-W01..2013-W10=810");
    giver(
        """
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        place: municipality-at-start
        tables:
          alle:
            rows: [{ year: start }, sex]
            measures: { forloeb: { count: courses }, personer: { count: persons } }
            total: distinct
          viste:
            rows: [{ year: start }, sex]
            without: [UOPLYST]
            measures: { forloeb: { count: courses }, personer: { count: persons } }
            total: sum
          mindst:
            rows: [region, sex]
            at-least: { forloeb: 2 }
            measures: { forloeb: { count: courses }, personer: { count: persons } }
            total: sum
        """,
        folk,
        """
        alle:
          2013 | 1 | 1 (betydning ikke oplyst) | 2 | 2
          2013 | UOPLYST | Uoplyst | 1 | 1
          2014 | 1 | 1 (betydning ikke oplyst) | 1 | 1
          2014 | 2 | 2 (betydning ikke oplyst) | 1 | 1
          I alt | I alt | I alt | 5 | 4
        viste:
          2013 | 1 | 1 (betydning ikke oplyst) | 2 | 2
          2014 | 1 | 1 (betydning ikke oplyst) | 1 | 1
          2014 | 2 | 2 (betydning ikke oplyst) | 1 | 1
          I alt | I alt | I alt | 4 | 4
        mindst:
          1082 | Region Midtjylland | 1 | 1 (betydning ikke oplyst) | 2 | 1
          I alt | I alt | I alt | I alt | 2 | 1
        frafald:
          i-registeret | 4 | :
          med-forloeb | 4 | 5
          i-perioden | 4 | 5
          efter-personregel | 4 | 5
          observerbar | 4 | 5
          vist-alle | 4 | 5
          vist-viste | 3 | 4
          vist-mindst | 1 | 2
        """);
  }

  /** Kontanthjælp three times, ressourceforløb twice: the last of each is kept, of one person. */
  @Test
  void hver_gruppe_har_sine_egne_forloeb_og_sit_eget_sidste() {
    Folk folk =
        new Folk()
            .og(
                1,
                101,
                "2012-W01..2012-W10=130",
                "2012-W20..2012-W30=810",
                "2012-W31..2012-W40=731",
                "2013-W01..2013-W10=813",
                "2014-W01..2014-W08=130");
    giver(
        """
        course: { of-each: [RESSOURCEFORLOEB, KONTANTHJAELP], ends: { weeks-without: 4 } }
        keep: { ended: true, per-person: last }
        status: { first-coded-within: 4 }
        tables:
          t:
            rows: [course-group, { half-year: exit }, status]
            measures: { forloeb: { count: courses }, uger: { mean: weeks } }
        """,
        folk,
        """
        t:
          KONTANTHJAELP | 2014H1 | INGEN | 1 | 8.0
          RESSOURCEFORLOEB | 2013H1 | INGEN | 1 | 10.0
        frafald:
          i-registeret | 1 | :
          med-forloeb | 1 | 5
          afsluttet | 1 | 5
          i-perioden | 1 | 5
          efter-personregel | 1 | 2
          observerbar | 1 | 2
          vist-t | 1 | 2
        """);
  }

  /**
   * What became of those who ended in 2013 is known half a year later, with 2014-W26. A register
   * that ends a week before lacks some of them, and no change is worked out from so few.
   */
  @ParameterizedTest
  @CsvSource({"2014-W26, 1, 0.0", "2014-W25, 0, :"})
  void et_aar_er_foerst_helt_naar_udfaldet_af_dets_sidste_uge_er_kendt(
      String sidste, int sidsteAar, String aendring) {
    Folk folk =
        new Folk("2011-W01", sidste)
            .og(1, 101, "2012-W10..2012-W20=810", "2012-W21..2012-W52=771")
            .og(1, 101, "2013-W10..2013-W52=810", "2014-W01..2014-W10=771");
    giver(
        """
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        keep: { ended: true, end: 2012-01-01..2013-12-31 }
        status: { weeks-after-end: 26 }
        tables:
          t:
            rows: { year: end }
            measures:
              forloeb: { count: courses }
              aendring: { change: forloeb }
        """,
        folk,
        """
        t:
          2012 | 1 | :
          2013 | %d | %s
        frafald:
          i-registeret | 2 | :
          med-forloeb | 2 | 2
          afsluttet | 2 | 2
          i-perioden | 2 | 2
          efter-personregel | 2 | 2
          observerbar | %d | %d
          vist-t | %d | %d
        """
            .formatted(
                sidsteAar, aendring, 1 + sidsteAar, 1 + sidsteAar, 1 + sidsteAar, 1 + sidsteAar));
  }

  /** By letters 10 would stand before 2, and 100+ before 5-9. */
  @Test
  void lige_mange_staar_efter_noeglens_tal() {
    Folk folk =
        new Folk()
            .og(2, 101, "2013-W01..2013-W04=810")
            .og(3, 101, "2013-W01..2013-W05=810")
            .og(2, 101, "2013-W01..2013-W10=810")
            .og(2, 101, "2013-W01..2015-W10=810");
    giver(
        """
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        tables:
          laengde:
            rows: { length: [5, 10, 100] }
            measures: { forloeb: { count: courses } }
            order: -forloeb
          siden:
            rows: { weeks-since-start: [1, 2, 4, 6, 10, 20, 100] }
            measures: { forloeb: { count: courses } }
            order: -forloeb
        """,
        folk,
        """
        laengde:
          5-9 | 3
          1-4 | 2
          10-99 | 2
          100+ | 2
        siden:
          1 | 9
          2 | 9
          4 | 9
          6 | 4
          10 | 4
          20 | 2
          100 | 2
        frafald:
          i-registeret | 9 | :
          med-forloeb | 9 | 9
          i-perioden | 9 | 9
          efter-personregel | 9 | 9
          observerbar | 9 | 9
          vist-laengde | 9 | 9
          vist-siden | 9 | 9
        """);
  }
}
