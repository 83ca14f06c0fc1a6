package dk.forloeb.syntese;

import static dk.forloeb.syntese.Livstilstand.*;

import org.jspecify.annotations.Nullable;

/** A planted ressourceforløb before it is a life: weeks, and states after the end. */
final class Forloebsudkast {
  /** For a course that is still running in the last observed week. */
  static final int AABEN = Kalender.SIDSTE + 1;

  final int start;
  final int slut;

  /** From the week after the end, or a little later. */
  final Livstilstand foerst;

  /** Thirteen weeks after the end. */
  final Livstilstand saa;

  /** Whether the end is one that the analysis of 23 January 2017 counts. */
  final boolean talt;

  /** The person's second course, or 0. */
  int start2;

  int slut2;
  @Nullable Livstilstand efter2;

  /** Whether the course follows straight after one in the fleksjob scheme. */
  boolean fraFleks;

  Forloebsudkast(int start, int slut, Livstilstand foerst, Livstilstand saa, boolean talt) {
    this.start = start;
    this.slut = slut;
    this.foerst = foerst;
    this.saa = saa;
    this.talt = talt;
  }

  Livsplan plan(Tilfaeldig r, Kommuneplan kommuner) {
    Plantegner t = new Plantegner(r, foedt(r));
    if (fraFleks) {
      fleksordning(t, r);
    } else {
      t.optakt(start);
    }
    t.led(RESSOURCEFORLOEB, start, slut);
    efter(t, r);
    int koen = saa == BARSEL ? 2 : r.mellem(1, 2);
    return talt
        ? t.plan(koen, kommuner.naeste(succes(saa)), Kalender.aar(slut))
        : t.plan(koen, Bosted.kommune(r), 2014);
  }

  /** The four outcomes that the analysis of 23 January 2017 calls a success. */
  private static boolean succes(Livstilstand t) {
    return t == JOB || t == SU || t == FLEKSJOB || t == DAGPENGE;
  }

  /** Ends so that the week after it lies in the same half-year as the start. */
  private void fleksordning(Plantegner t, Tilfaeldig r) {
    int blanke = r.chance(0.6) ? 0 : r.mellem(1, 3);
    while (Halvaar.nummer(start - blanke) != Halvaar.nummer(start)) {
      blanke--;
    }
    int til = start - blanke - 1;
    int fra = til - Math.min(400, r.varighed(16, 130));
    t.optakt(fra).fleksordning(r.chance(0.5) ? FLEKSJOB : LEDIGHEDSYDELSE, fra, til, true);
  }

  private void efter(Plantegner t, Tilfaeldig r) {
    int fra = slut + 1;
    if (start2 > 0) {
      t.led(foerst, fra, start2 - 1).led(RESSOURCEFORLOEB, start2, slut2);
      if (efter2 != null) {
        t.videre(efter2, slut2 + 1, slut2 + 13);
      }
      return;
    }
    boolean straks = foerst == FOLKEPENSION || foerst == DOED || foerst == FRI || foerst == JOB;
    if (!straks && r.chance(0.15)) {
      fra += r.mellem(1, 3);
    }
    if (foerst != saa) {
      int skift = Math.max(fra + 1, slut + r.mellem(6, 10));
      t.led(foerst, fra, skift - 1);
      fra = skift;
    }
    t.videre(saa, fra, slut + 13);
  }

  /** Nobody reaches the folkepension age while it could end something that is counted. */
  private int foedt(Tilfaeldig r) {
    return switch (saa) {
      case FOLKEPENSION -> Kalender.foedt(slut + 1, 65);
      case EFTERLOEN, FLEKSYDELSE -> Kalender.foedt(slut, r.mellem(60.5, 63.5));
      case SU -> Kalender.foedt(start, fraFleks ? r.mellem(28.0, 34.0) : r.mellem(19.0, 29.0));
      case BARSEL -> Kalender.foedt(start, r.mellem(22.0, 36.0));
      default -> Kalender.foedt(start, fraFleks ? r.mellem(31.0, 57.5) : 18.5 + alder(r));
    };
  }

  /** Most were under 40 in the first years; some were near 60. */
  private static double alder(Tilfaeldig r) {
    return r.mellem(0.0, r.chance(0.6) ? 22.0 : 39.0);
  }
}
