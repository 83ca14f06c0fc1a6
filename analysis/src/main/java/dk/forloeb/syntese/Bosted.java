package dk.forloeb.syntese;

import dk.forloeb.kommune.Kommune;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.register.Spell;
import java.util.ArrayList;
import java.util.List;

/** Where a person lives, one municipality a year. */
final class Bosted {
  /** For a year without a municipality. */
  private static final int UDEN = -1;

  private static final int[] KODER =
      Kommuner.alle().keySet().stream().mapToInt(Integer::intValue).toArray();
  private static final int[] FOLKETAL_HERTIL = folketalHertil();

  /** Neither is one of the 98: Christiansø, and a number for "not known". */
  private static final int[] SAERE = {411, 0};

  private final int[] aar = new int[Kalender.SIDSTE_AAR - Kalender.FOERSTE_AAR + 1];

  /** A drawn municipality, the more likely the more people live there. */
  static int kommune(Tilfaeldig r) {
    int punkt = r.mellem(1, FOLKETAL_HERTIL[FOLKETAL_HERTIL.length - 1]);
    int fra = 0;
    int til = FOLKETAL_HERTIL.length - 1;
    while (fra < til) {
      int midte = (fra + til) >>> 1;
      if (FOLKETAL_HERTIL[midte] < punkt) {
        fra = midte + 1;
      } else {
        til = midte;
      }
    }
    return KODER[fra];
  }

  /**
   * Draws the years both ways from one in which the municipality is given.
   *
   * @param anker an observed year
   */
  Bosted(Liv liv, int kommune, int anker, Tilfaeldig r) {
    int midt = anker - Kalender.FOERSTE_AAR;
    aar[midt] = kommune;
    for (int a = midt + 1; a < aar.length; a++) {
      aar[a] = r.chance(flytter(liv, a)) ? kommune(r) : aar[a - 1];
    }
    for (int a = midt - 1; a >= 0; a--) {
      aar[a] = r.chance(flytter(liv, a)) ? kommune(r) : aar[a + 1];
    }
    for (int a = 0; a < aar.length; a++) {
      if (ikkeHer(liv, a)) {
        aar[a] = UDEN;
      }
    }
  }

  /** Not born yet when the year ends, or dead or abroad when it begins. */
  private static boolean ikkeHer(Liv liv, int a) {
    int vaerdi = liv.vaerdi(Kalender.aarsstart(Kalender.FOERSTE_AAR + a));
    return Kalender.aarsstart(Kalender.FOERSTE_AAR + a + 1) <= liv.foedt
        || vaerdi == 997
        || vaerdi == 999;
  }

  /** A few years get no municipality, or one that does not exist. */
  void saert(Tilfaeldig r) {
    if (r.chance(0.006)) {
      aar[r.mellem(0, aar.length - 1)] = UDEN;
    }
    if (r.chance(0.001)) {
      aar[r.mellem(0, aar.length - 1)] = r.en(SAERE);
    }
  }

  List<Spell> spells() {
    List<Spell> ud = new ArrayList<>(4);
    int fra = 0;
    for (int a = 1; a <= aar.length; a++) {
      if (a == aar.length || aar[a] != aar[fra]) {
        if (aar[fra] != UDEN) {
          int uge = Kalender.aarsstart(Kalender.FOERSTE_AAR + fra);
          int efter = Kalender.aarsstart(Kalender.FOERSTE_AAR + a);
          ud.add(new Spell(uge, efter - uge, aar[fra]));
        }
        fra = a;
      }
    }
    return ud;
  }

  private static double flytter(Liv liv, int a) {
    double alder = liv.alder(Kalender.aarsstart(Kalender.FOERSTE_AAR + a));
    return alder > 18 && alder < 30 ? 0.07 : 0.015;
  }

  private static int[] folketalHertil() {
    int[] ud = new int[KODER.length];
    int sum = 0;
    int i = 0;
    for (Kommune k : Kommuner.alle().values()) {
      sum += k.folketal2014();
      ud[i++] = sum;
    }
    return ud;
  }
}
