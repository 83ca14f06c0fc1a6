package dk.forloeb.motor;

import static dk.forloeb.motor.Haandregnet.giver;

import org.junit.jupiter.api.Test;

/** Courses and persons followed over weeks and quarters, small enough to count on the fingers. */
class HaandregnedeUgerTest {
  /**
   * One goes to a fleksjob at once, one to førtidspension in the third week, one to nothing. The
   * fourth ends a week too late for the fifth week to be seen, and is in no week of the curve.
   */
  @Test
  void en_kurve_foelger_de_samme_forloeb_uge_for_uge() {
    Folk folk =
        new Folk()
            .og(1, 101, "2014-W01..2014-W10=810", "2014-W11..2014-W40=771")
            .og(1, 101, "2014-W01..2014-W10=810", "2014-W13..2017-W52=783")
            .og(1, 101, "2017-W40..2017-W47=810")
            .og(1, 101, "2017-W40..2017-W48=810");
    giver(
        """
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        keep: { ended: true }
        status: { weeks-after-end: 0..5 }
        tables:
          uger:
            rows: [week, status]
            measures:
              forloeb: { count: courses }
              andel: { share: forloeb, of: week }
          fleksjob:
            rows: week
            measures:
              forloeb: { count: courses }
              fleksjob: { count: courses, where: { status: FLEKSJOB } }
              andel: { share: fleksjob, of: forloeb }
        """,
        folk,
        """
        uger:
          0 | RESSOURCEFORLOEB | 3 | 100.0
          1 | FLEKSJOB | 1 | 33.3
          1 | SELVFORSOERGELSE | 2 | 66.7
          2 | FLEKSJOB | 1 | 33.3
          2 | SELVFORSOERGELSE | 2 | 66.7
          3 | FLEKSJOB | 1 | 33.3
          3 | FOERTIDSPENSION | 1 | 33.3
          3 | SELVFORSOERGELSE | 1 | 33.3
          4 | FLEKSJOB | 1 | 33.3
          4 | FOERTIDSPENSION | 1 | 33.3
          4 | SELVFORSOERGELSE | 1 | 33.3
          5 | FLEKSJOB | 1 | 33.3
          5 | FOERTIDSPENSION | 1 | 33.3
          5 | SELVFORSOERGELSE | 1 | 33.3
        fleksjob:
          0 | 3 | 0 | 0.0
          1 | 3 | 1 | 33.3
          2 | 3 | 1 | 33.3
          3 | 3 | 1 | 33.3
          4 | 3 | 1 | 33.3
          5 | 3 | 1 | 33.3
        frafald:
          i-registeret | 4 | :
          med-forloeb | 4 | 4
          afsluttet | 4 | 4
          i-perioden | 4 | 4
          efter-personregel | 4 | 4
          observerbar | 3 | 3
          vist-uger | 3 | 3
          vist-fleksjob | 3 | 3
        """);
  }

  /**
   * The first weeks of the quarters are 2013-W01, W14, W27 and W40. Of the two of sex 2 one has
   * unemployment benefit in week 14 alone, the other nothing at all.
   */
  @Test
  void en_stroem_efter_koen_og_kvartal() {
    Folk folk =
        new Folk()
            .person(1, null, 101, "2013-W01..2013-W20=130", "2013-W21..2013-W50=810")
            .person(2, null, 101, "2013-W14..2013-W14=111")
            .person(2, null, 101)
            .person(null, null, 101, "2013-W27..2017-W52=999");
    giver(
        """
        flow: { every: quarter, between: 2013-01-01..2013-09-30 }
        tables:
          t:
            rows: [period, sex, to]
            measures:
              personer: { count: persons }
              andel: { share: personer, of: period }
        """,
        folk,
        """
        t:
          2013K1 | 1 | 1 (betydning ikke oplyst) | KONTANTHJAELP | 1 | 25.0
          2013K1 | 2 | 2 (betydning ikke oplyst) | A_DAGPENGE | 1 | 25.0
          2013K1 | 2 | 2 (betydning ikke oplyst) | SELVFORSOERGELSE | 1 | 25.0
          2013K1 | UOPLYST | Uoplyst | SELVFORSOERGELSE | 1 | 25.0
          2013K2 | 1 | 1 (betydning ikke oplyst) | RESSOURCEFORLOEB | 1 | 25.0
          2013K2 | 2 | 2 (betydning ikke oplyst) | SELVFORSOERGELSE | 2 | 50.0
          2013K2 | UOPLYST | Uoplyst | DOED | 1 | 25.0
          2013K3 | 1 | 1 (betydning ikke oplyst) | RESSOURCEFORLOEB | 1 | 25.0
          2013K3 | 2 | 2 (betydning ikke oplyst) | SELVFORSOERGELSE | 2 | 50.0
          2013K3 | UOPLYST | Uoplyst | DOED | 1 | 25.0
        frafald:
          i-registeret | 4 | :
          med-overgang | 4 | 12
          vist-t | 4 | 12
        """);
  }

  /**
   * 2013-W14 ends 1,131 weeks after 1991-W31: 21.67556 years. Who was to be born 5.6755 years after
   * that week is 16.0001 then, and who was to be born 5.6756 years after it is 15.9999.
   */
  @Test
  void den_der_ikke_er_fyldt_16_i_den_foerste_uge_er_ikke_med_og_ukendt_alder_er() {
    Folk folk = new Folk().person(1, -5.6755, 101).person(1, -5.6756, 101).person(1, null, 101);
    String tabel =
        """
        tables: { t: { rows: [period, { age: { bands: [16] } }], measures: { n: { count: persons } } } }
        """;
    giver(
        "flow: { every: quarter, min-age: 16, between: 2013-W14..2013-W27 }\n" + tabel,
        folk,
        """
        t:
          2013K2 | 16+ | 1
          2013K2 | UOPLYST | 1
          2013K3 | 16+ | 2
          2013K3 | UOPLYST | 1
        frafald:
          i-registeret | 3 | :
          med-overgang | 3 | 5
          vist-t | 3 | 5
        """);
    giver(
        "flow: { every: quarter, between: 2013-W14..2013-W14 }\n" + tabel,
        folk,
        """
        t:
          2013K2 | 0-15 | 1
          2013K2 | 16+ | 1
          2013K2 | UOPLYST | 1
        frafald:
          i-registeret | 3 | :
          med-overgang | 3 | 3
          vist-t | 3 | 3
        """);
  }

  /** Courses of 4, 5 (two weeks of it a hole), and one person's of 4 and of 10 weeks. */
  @Test
  void et_forloeb_staar_i_hver_uge_det_naar_til() {
    Folk folk =
        new Folk()
            .og(1, 101, "2013-W10..2013-W13=810")
            .og(1, 101, "2013-W10..2013-W11=810", "2013-W14..2013-W14=813")
            .og(1, 101, "2013-W10..2013-W13=810", "2014-W10..2014-W19=810");
    giver(
        """
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        tables:
          t:
            rows: { weeks-since-start: [1, 4, 5, 10, 11] }
            show: all
            measures:
              forloeb: { count: courses }
              personer: { count: persons }
        """,
        folk,
        """
        t:
          1 | 4 | 3
          4 | 4 | 3
          5 | 2 | 2
          10 | 1 | 1
          11 | 0 | 0
        frafald:
          i-registeret | 3 | :
          med-forloeb | 3 | 4
          i-perioden | 3 | 4
          efter-personregel | 3 | 4
          observerbar | 3 | 4
          vist-t | 3 | 4
        """);
  }

  /**
   * Four courses of four weeks: active in the fourth, never, in the first, and never with two weeks
   * of activation on another benefit in between, which are no weeks of the course's benefit.
   */
  @Test
  void uden_aktivitet_til_raekkens_uge_og_til_forloebets_slut() {
    Folk folk =
        new Folk()
            .og(1, 101, "2013-W10..2013-W12=810", "2013-W13..2013-W13=813")
            .og(1, 101, "2013-W10..2013-W13=810")
            .og(1, 101, "2013-W10..2013-W10=813", "2013-W11..2013-W13=810")
            .og(
                1,
                101,
                "2013-W10..2013-W10=810",
                "2013-W11..2013-W12=733",
                "2013-W13..2013-W13=810");
    String maal =
        """
            measures:
              forloeb: { count: courses }
              uden: { count: persons, where: no-activity }
              andel: { share: uden, of: forloeb }
        """;
    giver(
        "course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }\ntables:\n"
            + "  uger:\n    rows: { weeks-since-start: [1, 3, 4] }\n"
            + maal
            + "  hele:\n"
            + maal,
        folk,
        """
        uger:
          1 | 4 | 3 | 75.0
          3 | 4 | 3 | 75.0
          4 | 4 | 2 | 50.0
        hele:
          4 | 2 | 50.0
        frafald:
          i-registeret | 4 | :
          med-forloeb | 4 | 4
          i-perioden | 4 | 4
          efter-personregel | 4 | 4
          observerbar | 4 | 4
          vist-uger | 4 | 4
          vist-hele | 4 | 4
        """);
  }
}
