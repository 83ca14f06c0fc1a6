package dk.forloeb.syntese;

import static dk.forloeb.syntese.Livstilstand.*;

import java.util.EnumSet;
import java.util.List;

/**
 * How many of the counted ressourceforløb end in what. The first table adds up to Tabel 3 of
 * question 244 (2015) by {@code foerst}; both together to Figur 2 of the analysis of 23 January
 * 2017 by {@code saa}, whose smaller numbers are invented.
 *
 * @param foerst the state a month after the end, where that is counted
 * @param saa the state thirteen weeks after the end
 * @param igen so many of them start a second course in 2013-14
 */
record Udgang(int antal, Livstilstand foerst, Livstilstand saa, int igen) {
  /** Ended in 2013 or before July 2014: 367. */
  static final List<Udgang> TIDLIGE =
      List.of(
          new Udgang(52, FRI, FRI, 42),
          new Udgang(40, JOB, JOB, 0),
          new Udgang(5, DAGPENGE, DAGPENGE, 0),
          new Udgang(20, KONTANTHJAELP, KONTANTHJAELP, 18),
          new Udgang(8, KONTANTHJAELP, FOERTIDSPENSION, 0),
          new Udgang(3, REVALIDERING, REVALIDERING, 0),
          new Udgang(2, FORREVALIDERING, FORREVALIDERING, 0),
          new Udgang(4, SYGEDAGPENGE, SYGEDAGPENGE, 0),
          new Udgang(16, FLEKSJOB, FLEKSJOB, 0),
          new Udgang(30, LEDIGHEDSYDELSE, LEDIGHEDSYDELSE, 0),
          new Udgang(8, LEDIGHEDSYDELSE, FLEKSJOB, 0),
          new Udgang(168, FOERTIDSPENSION, FOERTIDSPENSION, 0),
          new Udgang(3, SU, SU, 0),
          new Udgang(3, FOLKEPENSION, FOLKEPENSION, 0),
          new Udgang(3, DOED, DOED, 0),
          new Udgang(1, UDVANDRET, UDVANDRET, 0),
          new Udgang(1, BARSEL, BARSEL, 0));

  /** Ended from July 2014 to the summer of 2016: 3,847. */
  static final List<Udgang> SENE =
      List.of(
          sent(1762, FOERTIDSPENSION),
          sent(492, FLEKSJOB),
          sent(510, LEDIGHEDSYDELSE),
          sent(90, JOB),
          sent(28, SU),
          sent(45, DAGPENGE),
          new Udgang(410, KONTANTHJAELP, KONTANTHJAELP, 38),
          sent(118, FRI),
          sent(110, SYGEDAGPENGE),
          sent(120, JOBAFKLARING),
          sent(30, REVALIDERING),
          sent(22, FORREVALIDERING),
          sent(20, DAGPENGE_UDLOEB),
          sent(30, FOLKEPENSION),
          sent(25, DOED),
          sent(12, UDVANDRET),
          sent(5, EFTERLOEN),
          sent(3, FLEKSYDELSE),
          sent(3, VOKSENUDDANNELSE),
          sent(4, BARSEL),
          sent(1, VOKSENLAERLING),
          new Udgang(7, KONTANTHJAELP, RESSOURCEFORLOEB, 7));

  /** What a course that nothing counts any more ends in. */
  static Livstilstand senere(Tilfaeldig r) {
    return new Valg(EnumSet.noneOf(Livstilstand.class))
        .med(FOERTIDSPENSION, 46)
        .med(FLEKSJOB, 14)
        .med(LEDIGHEDSYDELSE, 12)
        .med(KONTANTHJAELP, 12)
        .med(JOB, 6)
        .med(SYGEDAGPENGE, 4)
        .med(FRI, 4)
        .med(DAGPENGE, 2)
        .traek(r);
  }

  private static Udgang sent(int antal, Livstilstand tilstand) {
    return new Udgang(antal, tilstand, tilstand, 0);
  }
}
