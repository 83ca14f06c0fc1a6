package dk.forloeb.syntese;

import static dk.forloeb.syntese.Livstilstand.*;

import dk.forloeb.tid.Ugeinterval;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The planted exits from the fleksjob scheme that question 6 (2 November 2016) counts, but for
 * those to a ressourceforløb, which {@link Ressourceplan} makes. Where they go is invented.
 */
final class Fleksplan {
  /** Exits by half-year, the first of 2013 to the first of 2016. */
  private static final int[] AFGANG = {2466, 1824, 1769, 1962, 1853, 1894, 1886};

  /** Of them, to a ressourceforløb. */
  static final int[] TIL_RESSOURCEFORLOEB = {45, 142, 176, 218, 218, 181, 103};

  private static final int FLEKSJOB_FRA = Kalender.uge(1998, 2);
  private static final int JOBAFKLARING_FRA = Kalender.uge(2014, 28);

  private final Tilfaeldig r;

  Fleksplan(Tilfaeldig r) {
    this.r = r;
  }

  List<Livsplan> planer() {
    List<Livsplan> ud = new ArrayList<>();
    for (int halvaar = 0; halvaar < AFGANG.length; halvaar++) {
      Ugeinterval uger = Halvaar.uger(halvaar);
      for (int i = TIL_RESSOURCEFORLOEB[halvaar]; i < AFGANG[halvaar]; i++) {
        ud.add(plan(r.mellem(uger.fra().indeks(), uger.til().indeks())));
      }
    }
    return ud;
  }

  /**
   * A life that leaves the scheme.
   *
   * @param ud the first week outside
   */
  private Livsplan plan(int ud) {
    Livstilstand maal = maal(ud);
    int foedt =
        switch (maal) {
          case FOLKEPENSION -> Kalender.foedt(ud, 65);
          case EFTERLOEN, FLEKSYDELSE -> Kalender.foedt(ud, r.mellem(60.1, 64.4));
          case SU -> Kalender.foedt(ud, r.mellem(26.0, 35.0));
          default -> Kalender.foedt(ud, 30 + 32 * Math.sqrt(r.broek()));
        };
    int tidligst = Math.max(FLEKSJOB_FRA, foedt + Kalender.uger(22));
    int fra = Math.max(tidligst, ud - Math.min(850, r.varighed(20, 230)));
    Plantegner t = new Plantegner(r, foedt).optakt(fra);
    t.fleksordning(r.chance(0.3) ? FLEKSJOB : LEDIGHEDSYDELSE, fra, ud - 1, true);
    boolean straks = maal == FOLKEPENSION || maal == DOED || maal == JOB || maal == FRI;
    int begynder = !straks && r.chance(0.2) ? ud + r.mellem(1, 3) : ud;
    return t.videre(maal, begynder, begynder + 4).plan(r.mellem(1, 2), Bosted.kommune(r), 2014);
  }

  private Livstilstand maal(int uge) {
    return new Valg(EnumSet.noneOf(Livstilstand.class))
        .med(FOERTIDSPENSION, 27)
        .med(FLEKSYDELSE, 16)
        .med(FOLKEPENSION, 14)
        .med(JOB, 10)
        .med(SYGEDAGPENGE, 8)
        .med(FRI, 6)
        .med(KONTANTHJAELP, 6)
        .med(DOED, 5)
        .med(DAGPENGE, 3)
        .med(EFTERLOEN, 2)
        .med(JOBAFKLARING, uge >= JOBAFKLARING_FRA ? 2 : 0)
        .med(REVALIDERING, 1)
        .med(SU, 0.7)
        .med(UDVANDRET, 0.5)
        .traek(r);
  }
}
