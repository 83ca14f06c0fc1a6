package dk.forloeb.syntese;

import static dk.forloeb.syntese.Livstilstand.*;

import java.util.Set;

/**
 * Where a life goes from a state, by age, week and frailty. The weights are made up so that lives
 * look like lives; they claim nothing about the country.
 */
final class Overgang {
  private static final int ORLOV_FRA = Kalender.uge(1992, 40);
  private static final int ORLOV_TIL = Kalender.uge(2001, 26);
  private static final int OVERGANG_FRA = Kalender.uge(1992, 2);
  private static final int OVERGANG_TIL = Kalender.uge(1996, 5);
  private static final int FLEKSJOB_FRA = Kalender.uge(1998, 10);
  private static final int SERVICEJOB_FRA = Kalender.uge(2000, 1);
  private static final int SERVICEJOB_TIL = Kalender.uge(2002, 13);
  private static final int FLEKSYDELSE_FRA = Kalender.uge(2001, 27);
  private static final int UDLOEB_FRA = Kalender.uge(2013, 1);
  private static final int UDLOEB_TIL = Kalender.uge(2016, 26);
  private static final int RESSOURCEFORLOEB_FRA = Kalender.uge(2013, 6);
  private static final int JOBAFKLARING_FRA = Kalender.uge(2014, 28);

  private final Liv liv;
  private final Tilfaeldig r;
  private final Valg valg;

  Overgang(Liv liv, Tilfaeldig r, Set<Livstilstand> udelukket) {
    this.liv = liv;
    this.r = r;
    this.valg = new Valg(udelukket);
  }

  /** The first state of a life that is met in this week. */
  Livstilstand foerste(int uge) {
    double alder = liv.alder(uge);
    double s = liv.skroebelighed;
    valg.ryd();
    if (alder < 20) {
      valg.med(SU, 48).med(JOB, 30).med(FRI, 16).med(KONTANTHJAELP, 14 * s);
    } else {
      valg.med(JOB, 66 - 30 * s).med(DAGPENGE, 8).med(KONTANTHJAELP, 18 * s).med(FRI, 7);
      valg.med(FOERTIDSPENSION, Math.max(0, alder - 28) * 0.8 * s).med(SYGEDAGPENGE, 1.5);
      valg.med(EFTERLOEN, alder >= 60 ? 60 : 0).med(SU, alder < 28 ? 16 : 0);
    }
    return valg.traek(r);
  }

  /** The state that follows from this week on. */
  Livstilstand efter(Livstilstand fra, int uge) {
    valg.ryd();
    double alder = liv.alder(uge);
    switch (fra) {
      case SU -> valg.med(JOB, 62).med(FRI, 8).med(DAGPENGE, 14).med(KONTANTHJAELP, 4).med(SU, 8);
      case JOB -> fraJob(alder, uge);
      case DAGPENGE -> fraDagpenge(alder, uge);
      case KONTANTHJAELP -> fraKontanthjaelp(alder, uge);
      case SYGEDAGPENGE -> fraSygdom(alder, uge);
      case INTEGRATION -> valg.med(JOB, 40).med(KONTANTHJAELP, 30).med(FRI, 15).med(UDVANDRET, 6);
      case JOBAFKLARING -> {
        valg.med(JOB, 25).med(DAGPENGE, 8).med(SYGEDAGPENGE, 9).med(KONTANTHJAELP, 12);
        valg.med(RESSOURCEFORLOEB, 9).med(LEDIGHEDSYDELSE, 20).med(FOERTIDSPENSION, 6);
      }
      case RESSOURCEFORLOEB -> {
        valg.med(FOERTIDSPENSION, 44).med(LEDIGHEDSYDELSE, 16).med(FLEKSJOB, 10).med(JOB, 4);
        valg.med(KONTANTHJAELP, 14).med(SYGEDAGPENGE, 4).med(FRI, 4);
      }
      case FLEKSJOB -> fraFleksjob(alder, uge);
      case LEDIGHEDSYDELSE -> fraLedighedsydelse(alder, uge);
      case FORREVALIDERING -> {
        valg.med(REVALIDERING, 40).med(KONTANTHJAELP, 22).med(JOB, 14).med(FOERTIDSPENSION, 5);
        valg.med(LEDIGHEDSYDELSE, fleks(uge) ? 8 : 0);
      }
      case REVALIDERING -> {
        valg.med(JOB, 50).med(DAGPENGE, 16).med(KONTANTHJAELP, 10).med(SYGEDAGPENGE, 5);
        valg.med(LEDIGHEDSYDELSE, fleks(uge) ? 9 : 0).med(FOERTIDSPENSION, 4);
      }
      case BARSEL -> valg.med(JOB, 75).med(DAGPENGE, 10).med(FRI, 6).med(KONTANTHJAELP, 6);
      case DAGPENGE_UDLOEB -> {
        valg.med(JOB, 44).med(KONTANTHJAELP, 18).med(FRI, 24).med(SYGEDAGPENGE, 6);
      }
      case FRI -> fraFri(alder);
      case UDVANDRET -> valg.med(JOB, 55).med(FRI, 30).med(KONTANTHJAELP, 8).med(DAGPENGE, 4);
      case OVERGANGSYDELSE -> valg.med(EFTERLOEN, 1);
      default -> valg.med(JOB, 66).med(DAGPENGE, 26).med(FRI, 6);
    }
    return valg.traek(r);
  }

  private void fraJob(double alder, int uge) {
    double s = liv.skroebelighed;
    boolean kvinde = liv.koen == 2;
    valg.med(DAGPENGE, 42).med(SYGEDAGPENGE, 12 + 0.3 * alder).med(KONTANTHJAELP, 12 * s);
    valg.med(FRI, 9).med(SU, alder < 27 ? 14 : 0.3).med(VOKSENUDDANNELSE, 2.2);
    valg.med(BARSEL, alder > 22 && alder < 42 ? (kvinde ? 26 : 6) : 0).med(UDVANDRET, 0.9);
    valg.med(ORLOV, orlov(uge) ? 6 : 0).med(EFTERLOEN, alder >= 60 ? 90 : 0);
    valg.med(VOKSENLAERLING, alder > 25 ? 0.8 : 0).med(ROTATIONSVIKAR, 0.2);
    valg.med(FLEKSJOB, fleks(uge) ? 0.5 * s : 0).med(REVALIDERING, s);
  }

  private void fraDagpenge(double alder, int uge) {
    double s = liv.skroebelighed;
    valg.med(JOB, 66).med(KONTANTHJAELP, 5 * s).med(SYGEDAGPENGE, 8).med(FRI, 5);
    valg.med(SU, alder < 28 ? 5 : 0).med(VOKSENUDDANNELSE, 2).med(ROTATIONSVIKAR, 0.4);
    valg.med(BARSEL, liv.koen == 2 && alder > 22 && alder < 42 ? 6 : 0);
    valg.med(ORLOV, orlov(uge) ? 7 : 0).med(EFTERLOEN, alder >= 60 ? 50 : 0);
    valg.med(DAGPENGE_UDLOEB, uge >= UDLOEB_FRA && uge <= UDLOEB_TIL ? 5 : 0);
    boolean overgang = uge >= OVERGANG_FRA && uge < OVERGANG_TIL && alder >= 50 && alder < 59.5;
    valg.med(OVERGANGSYDELSE, overgang ? 30 : 0).med(VOKSENLAERLING, alder > 25 ? 1 : 0);
    boolean servicejob = uge >= SERVICEJOB_FRA && uge < SERVICEJOB_TIL && alder >= 48;
    valg.med(SERVICEJOB, servicejob ? 6 : 0);
  }

  private void fraKontanthjaelp(double alder, int uge) {
    double s = liv.skroebelighed;
    valg.med(JOB, 34 - 20 * s).med(DAGPENGE, 6).med(FRI, 8).med(SYGEDAGPENGE, 6);
    valg.med(SU, alder < 30 ? 10 : 0.5).med(FORREVALIDERING, 4).med(REVALIDERING, 3);
    valg.med(FOERTIDSPENSION, alder > 20 ? (uge < UDLOEB_FRA ? 0.2 : 0.12) * alder * s : 0);
    valg.med(LEDIGHEDSYDELSE, fleks(uge) ? 2.5 * s : 0).med(UDVANDRET, 0.5);
    valg.med(RESSOURCEFORLOEB, uge >= RESSOURCEFORLOEB_FRA ? 12.5 * s : 0);
  }

  private void fraSygdom(double alder, int uge) {
    double s = liv.skroebelighed;
    valg.med(JOB, 70 - 20 * s).med(DAGPENGE, 11).med(KONTANTHJAELP, 10 * s).med(FRI, 3);
    valg.med(FOERTIDSPENSION, (uge < UDLOEB_FRA ? 0.12 : 0.06) * alder * s);
    valg.med(LEDIGHEDSYDELSE, fleks(uge) ? 4 * s : 0).med(REVALIDERING, 3 * s);
    valg.med(FLEKSJOB, fleks(uge) ? 3 * s : 0).med(EFTERLOEN, alder >= 60 ? 20 : 0);
    valg.med(JOBAFKLARING, uge >= JOBAFKLARING_FRA ? 10 : 0);
    valg.med(RESSOURCEFORLOEB, uge >= RESSOURCEFORLOEB_FRA ? 4 * s : 0);
  }

  private void fraFleksjob(double alder, int uge) {
    valg.med(LEDIGHEDSYDELSE, 46).med(FOERTIDSPENSION, 8).med(JOB, 4).med(SYGEDAGPENGE, 3);
    valg.med(FLEKSYDELSE, fleksydelse(alder, uge) ? 140 : 0);
    valg.med(RESSOURCEFORLOEB, uge >= RESSOURCEFORLOEB_FRA ? 2 : 0);
  }

  private void fraLedighedsydelse(double alder, int uge) {
    valg.med(FLEKSJOB, 64).med(FOERTIDSPENSION, 10).med(SYGEDAGPENGE, 4).med(KONTANTHJAELP, 2);
    valg.med(JOB, 3).med(FLEKSYDELSE, fleksydelse(alder, uge) ? 90 : 0);
    valg.med(RESSOURCEFORLOEB, uge >= RESSOURCEFORLOEB_FRA ? 3 : 0);
  }

  private void fraFri(double alder) {
    double s = liv.skroebelighed;
    valg.med(JOB, 60).med(KONTANTHJAELP, 14 * s).med(DAGPENGE, 6).med(SU, alder < 26 ? 25 : 0);
    valg.med(SYGEDAGPENGE, 1).med(UDVANDRET, 3);
  }

  private static boolean orlov(int uge) {
    return uge >= ORLOV_FRA && uge < ORLOV_TIL;
  }

  private static boolean fleks(int uge) {
    return uge >= FLEKSJOB_FRA;
  }

  private static boolean fleksydelse(double alder, int uge) {
    return alder >= 60 && uge >= FLEKSYDELSE_FRA;
  }
}
