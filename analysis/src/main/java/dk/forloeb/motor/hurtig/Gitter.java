package dk.forloeb.motor.hurtig;

import dk.forloeb.motor.Frafaldstrin;
import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Trin;
import dk.forloeb.register.Ugestroem;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Ugefilter;
import dk.forloeb.tid.Uge;
import java.util.ArrayList;
import java.util.List;

/**
 * The weeks in which a flow reads a status: the first of each period, those of the asked period and
 * the one after them.
 */
final class Gitter {
  static final int INGEN_GRAENSE = Integer.MIN_VALUE;
  private static final int FORELOEBIGE_UGER = 13;

  private final List<Integer> punkter;

  /** For each week the first point that does not lie before it. */
  final int[] punktFra;

  /** The first point that is not before 2008. */
  final int fra2008;

  /** The first point whose month has a wage bit. */
  final int foersteLoenpunkt;

  /** For each word of a person's wage bits those that points ask for. */
  final long[] loenmaske;

  /** Age from which a person counts, {@link #INGEN_GRAENSE} for no limit. */
  final int mindstAlder;

  private final int sidsteUge;

  private Gitter(
      List<Integer> punkter, int[] punktFra, Population.Overgange o, Ugetabel uger, int ord) {
    this.punkter = punkter;
    this.punktFra = punktFra;
    this.mindstAlder = o.mindstAlder() == null ? INGEN_GRAENSE : o.mindstAlder();
    this.sidsteUge = uger.sidste;
    this.loenmaske = new long[ord];
    int foer2008 = 0;
    int foersteMedBit = -1;
    for (int i = 0; i < punkter.size(); i++) {
      int uge = punkter.get(i);
      foer2008 += uge < uger.fra2008 ? 1 : 0;
      int bit = uger.loenbit[uge];
      if (bit >= 0) {
        loenmaske[bit / Long.SIZE] |= 1L << bit;
        foersteMedBit = foersteMedBit < 0 ? i : foersteMedBit;
      }
    }
    this.fra2008 = foer2008;
    this.foersteLoenpunkt = Math.max(0, foersteMedBit);
  }

  static Gitter af(Population.Overgange o, Ugetabel uger, Ugestroem stroem) {
    List<Integer> alle = new ArrayList<>();
    for (int uge = uger.foerste; uge <= uger.sidste; uge++) {
      if (o.hver().uger(new Uge(uge)).fra().indeks() == uge) {
        alle.add(uge);
      }
    }
    List<Integer> punkter = new ArrayList<>();
    Ugefilter periode = o.periode();
    for (int i = 0; i + 1 < alle.size(); i++) {
      if (periode == null || periode.holder(alle.get(i))) {
        if (punkter.isEmpty()) {
          punkter.add(alle.get(i));
        }
        punkter.add(alle.get(i + 1));
      }
    }
    int[] punktFra = new int[uger.sidste + 2];
    int naeste = 0;
    for (int uge = 0; uge < punktFra.length; uge++) {
      while (naeste < punkter.size() && punkter.get(naeste) < uge) {
        naeste++;
      }
      punktFra[uge] = naeste;
    }
    return new Gitter(List.copyOf(punkter), punktFra, o, uger, stroem.ord());
  }

  /** The weeks. */
  List<Integer> punkter() {
    return punkter;
  }

  int antal() {
    return punkter.size();
  }

  /** The first point at which a person of this age at week 31 of 1991 is old enough. */
  int fraAlder(double alder9131) {
    if (!(alder9131 < mindstAlder)) {
      return 0;
    }
    // Near enough by division, then to the letter: the age of a week is worked out as written.
    int uge = (int) Math.max(-1, (mindstAlder - alder9131) * 365.25 / 7 - 2);
    while (uge <= sidsteUge && alder9131 + (uge + 1) * 7 / 365.25 < mindstAlder) {
      uge++;
    }
    return uge > sidsteUge ? antal() : punktFra[Math.max(0, uge)];
  }

  /**
   * The attrition of a flow.
   *
   * @param efterPunkt how many go from each point to the next
   */
  Holdtal hold(long iRegisteret, long personer, long[] efterPunkt) {
    long alle = 0;
    long foreloebige = 0;
    for (int i = 0; i < efterPunkt.length; i++) {
      alle += efterPunkt[i];
      foreloebige += punkter.get(i + 1) > sidsteUge - FORELOEBIGE_UGER ? efterPunkt[i] : 0;
    }
    return new Holdtal(
        List.of(
            new Trin(Frafaldstrin.I_REGISTERET.noegle(), iRegisteret, -1),
            new Trin(Frafaldstrin.MED_OVERGANG.noegle(), personer, alle)),
        foreloebige,
        0,
        0);
  }
}
