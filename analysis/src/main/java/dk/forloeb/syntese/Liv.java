package dk.forloeb.syntese;

import dk.forloeb.register.Loenmaaned;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A life under way: a canvas with one value a week, which a brush paints and later paint covers.
 * Spells are read off at the end, so that they cannot overlap or touch.
 */
final class Liv {
  /** A week without a code in a job. */
  static final int JOB = -1;

  /** A week without a code or a job. */
  static final int TOM = 0;

  private static final Double[] GRADER = new Double[101];

  static {
    for (int i = 0; i < GRADER.length; i++) {
      GRADER[i] = i / 100.0;
    }
  }

  /** The week of birth, most often one before the first observed. */
  final int foedt;

  /** 1 or 2. Which is which is for the reader to set; here 2 takes most of the parental leave. */
  final int koen;

  /** From 0 to 1: how easily the person falls out of work, and how slowly back. */
  final double skroebelighed;

  private final int[] uger = new int[Kalender.SIDSTE + 1];

  Liv(int foedt, int koen, double skroebelighed) {
    this.foedt = foedt;
    this.koen = koen;
    this.skroebelighed = skroebelighed;
  }

  double alder(int uge) {
    return (uge - foedt) / Kalender.UGER_PR_AAR;
  }

  int vaerdi(int uge) {
    return uger[uge];
  }

  /** Whether no week has a code. */
  boolean udenYdelse() {
    return Arrays.stream(uger).allMatch(v -> v <= TOM);
  }

  /** Paints a run of weeks as far as they are observed. */
  void mal(int fra, int til, int vaerdi) {
    int foerste = Math.max(fra, 0);
    int efter = Math.min(til, Kalender.SIDSTE) + 1;
    if (foerste < efter) {
      Arrays.fill(uger, foerste, efter, vaerdi);
    }
  }

  /** Paints a run of weeks with the code, and the weeks in which it does not exist with another. */
  void mal(int fra, int til, int kode, int reserve) {
    for (int i = Math.max(fra, 0); i <= Math.min(til, Kalender.SIDSTE); i++) {
      uger[i] = Kalender.gaelder(kode, i) ? kode : reserve;
    }
  }

  Person person(String id, List<Spell> bopael, Tilfaeldig r) {
    long hundrededele = Math.round(-foedt / Kalender.UGER_PR_AAR * 100);
    return new Person(id, koen, hundrededele / 100.0, ydelser(), bopael, loen(r));
  }

  private List<Spell> ydelser() {
    List<Spell> ud = new ArrayList<>(24);
    int fra = 0;
    for (int i = 1; i <= uger.length; i++) {
      if (i == uger.length || uger[i] != uger[fra]) {
        if (uger[fra] > 0) {
          ud.add(new Spell(fra, i - fra, uger[fra]));
        }
        fra = i;
      }
    }
    return ud;
  }

  private List<Loenmaaned> loen(Tilfaeldig r) {
    List<Loenmaaned> ud = new ArrayList<>(Kalender.OBSERVATION.loenmaaneder().size());
    boolean fuldtid = r.chance(0.7);
    int maaned = 0;
    for (int i = Kalender.FOERSTE_LOENUGE; i < uger.length; i++) {
      if (Kalender.maaned(i) != maaned && giverLoen(uger[i])) {
        maaned = Kalender.maaned(i);
        ud.add(new Loenmaaned(maaned, null, grad(uger[i], fuldtid, r)));
      }
    }
    return ud;
  }

  /** A job, holiday benefit from one, and a fleksjob, whose employer pays for the hours worked. */
  private static boolean giverLoen(int vaerdi) {
    return vaerdi == JOB || vaerdi == 121 || vaerdi == 771 || vaerdi == 774;
  }

  private static Double grad(int vaerdi, boolean fuldtid, Tilfaeldig r) {
    if (vaerdi >= 771) {
      return GRADER[r.mellem(10, 55)];
    }
    return GRADER[fuldtid && r.chance(0.9) ? 100 : r.mellem(5, 99)];
  }
}
