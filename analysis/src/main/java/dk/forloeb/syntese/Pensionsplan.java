package dk.forloeb.syntese;

import static dk.forloeb.syntese.Livstilstand.*;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain lives that end in førtidspension. Those of 2012 and 2013 fill up the two years so that the
 * new courses fall by the 28 per cent of Cabi (March 2014); those of the other years make a series
 * of it, which grows because fewer of those pensioned long ago are among the living.
 */
final class Pensionsplan {
  private static final int I_2012 = 2500;
  private static final int I_2013 = 1800;
  private static final int I_2011 = 1900;
  private static final double VAEKST = 0.87;

  /** From 2014 on, beside those that come out of the planted courses. */
  private static final int[] SIDEN = {500, 0, 0, 300, 400};

  private final Tilfaeldig r;

  Pensionsplan(Tilfaeldig r) {
    this.r = r;
  }

  /**
   * The lives that are still wanting.
   *
   * @param andre all other planted lives
   */
  List<Livsplan> planer(List<Livsplan> andre) {
    int[] har = new int[Kalender.SIDSTE_AAR + 1];
    for (Livsplan p : andre) {
      har[p.pensionsaar()]++;
    }
    List<Livsplan> ud = new ArrayList<>();
    double stoerrelse = I_2011;
    for (int aar = 2011; aar > Kalender.FOERSTE_AAR; aar--) {
      tilfoej(ud, aar, (int) Math.round(stoerrelse));
      stoerrelse *= VAEKST;
    }
    tilfoej(ud, 2012, mangler(I_2012, har[2012]));
    tilfoej(ud, 2013, mangler(I_2013, har[2013]));
    for (int i = 0; i < SIDEN.length; i++) {
      tilfoej(ud, 2014 + i, SIDEN[i]);
    }
    return ud;
  }

  private static int mangler(int maal, int har) {
    if (har > maal) {
      throw new IllegalStateException("planted lives start " + har + " pensions, not " + maal);
    }
    return maal - har;
  }

  private void tilfoej(List<Livsplan> ud, int aar, int antal) {
    for (int i = 0; i < antal; i++) {
      int fra = r.mellem(Kalender.aarsstart(aar), Kalender.aarsstart(aar + 1) - 1);
      ud.add(plan(fra));
    }
  }

  private Livsplan plan(int fra) {
    int foedt = Kalender.foedt(fra, 20 + 42 * Math.sqrt(r.broek()));
    Plantegner t = new Plantegner(r, foedt).optakt(fra);
    int doed = r.chance(0.12) ? fra + r.varighed(26, 300) : Kalender.SIDSTE + 1;
    t.led(FOERTIDSPENSION, fra, doed - 1);
    if (doed < Kalender.pensionsuge(foedt)) {
      t.led(DOED, doed, Kalender.SIDSTE);
    }
    return t.plan(r.mellem(1, 2), Bosted.kommune(r), Kalender.aar(fra));
  }
}
