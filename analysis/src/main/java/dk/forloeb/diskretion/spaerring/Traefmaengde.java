package dk.forloeb.diskretion.spaerring;

import java.util.List;

/** The cheapest choice among up to 62 things that has one of each given set (a hitting set). */
final class Traefmaengde {
  /** No choice is cheap enough. */
  static final long INGEN = -1;

  /** The work was too large. */
  static final long OPGIVET = -2;

  private static final int KNUDER = 200_000;

  private final long[] pris;
  private final List<Long> maengder;
  private long bedstePris;
  private long bedste = INGEN;
  private int knuder;

  private Traefmaengde(long[] pris, List<Long> maengder, long under) {
    this.pris = pris;
    this.maengder = maengder;
    this.bedstePris = under;
  }

  /** As bits; its price is under {@code under}. */
  static long find(long[] pris, List<Long> maengder, long under) {
    Traefmaengde t = new Traefmaengde(pris, maengder, under);
    t.soeg(0, 0, 0);
    return t.knuder > KNUDER ? OPGIVET : t.bedste;
  }

  private void soeg(long valgt, long fravalgt, long sum) {
    if (knuder++ > KNUDER || sum >= bedstePris) {
      return;
    }
    long mindst = sum;
    long brugt = 0;
    long snaevrest = 0;
    for (long m : maengder) {
      if ((m & valgt) != 0) {
        continue;
      }
      long mulige = m & ~fravalgt;
      if (mulige == 0) {
        return;
      }
      if (snaevrest == 0 || Long.bitCount(mulige) < Long.bitCount(snaevrest)) {
        snaevrest = mulige;
      }
      // Sets with nothing in common are each paid for by themselves.
      if ((mulige & brugt) == 0) {
        brugt |= mulige;
        mindst += billigst(mulige);
      }
    }
    if (mindst >= bedstePris) {
      return;
    }
    if (snaevrest == 0) {
      bedste = valgt;
      bedstePris = sum;
      return;
    }
    long uden = fravalgt;
    for (long rest = snaevrest; rest != 0; ) {
      int g = billigste(rest);
      rest &= ~(1L << g);
      soeg(valgt | 1L << g, uden, sum + pris[g]);
      uden |= 1L << g;
    }
  }

  private long billigst(long maengde) {
    return pris[billigste(maengde)];
  }

  private int billigste(long maengde) {
    int bedst = Long.numberOfTrailingZeros(maengde);
    for (long r = maengde; r != 0; r &= r - 1) {
      int g = Long.numberOfTrailingZeros(r);
      if (pris[g] < pris[bedst]) {
        bedst = g;
      }
    }
    return bedst;
  }
}
