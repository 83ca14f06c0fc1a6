package dk.forloeb.diskretion.spaerring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a cheap closed pattern: a cell is moved, which puts its equations out of balance; one
 * of them is balanced by moving another of its cells; and so on until all are in balance. In a
 * table the patterns are rectangles and boxes of corners that go up and down in turn, and rings.
 * Depth first under a ceiling on the price that is raised step by step, so that what it finds is
 * near the cheapest of its kind. What takes two cells to balance one is left to the linear program.
 */
final class Moenstersoeger {
  private static final int DYBDE = 16;
  private static final int BREDDE = 24;
  private static final long RUM = 1L << 20;

  private final Skjul skjul;
  private final Talsystem s;
  private final int skridt;
  private final int vidde;

  private final long[] delta;
  private final long[] rest;
  private final int[] iMoenster;
  private final int[] ubalance;
  private final int[] plads;
  private final int[] vej = new int[DYBDE + 1];
  private final int[][] kandidat = new int[DYBDE + 1][BREDDE];
  private final long[][] trin = new long[DYBDE + 1][BREDDE];
  private final long[][] noegle = new long[DYBDE + 1][BREDDE];
  private int antalUbalance;
  private int laengde;
  private long pris;
  private long loft;
  private long overLoft;
  private long bedste;
  private int arbejde;
  private int flid = 1;
  private boolean rummeligst;
  private long iAlt;
  private int graense;
  private long skala;
  private @Nullable Flytning fundet;
  private @Nullable Flytning grund;

  Moenstersoeger(Skjul skjul, int skridt) {
    this.skjul = skjul;
    this.s = skjul.system();
    this.skridt = skridt;
    delta = new long[s.antalCeller()];
    iMoenster = new int[s.antalCeller()];
    rest = new long[s.antalLigninger()];
    ubalance = new int[s.antalLigninger()];
    plads = new int[s.antalLigninger()];
    Arrays.fill(plads, -1);
    int grad = 2;
    for (int c = 0; c < s.antalCeller(); c++) {
      grad = Math.max(grad, s.grad(c));
    }
    // A box in three dimensions is closed corner by corner with at most five out of balance. Two
    // boxes at once, as of a count and a part of it, have twice that; their cells stand in four.
    vidde = grad <= 3 ? 5 : 3 * grad - 2;
  }

  /**
   * A move of the cell by just this step from the true values changed by {@code fra}, which must be
   * a move itself; null when none was found at a price under {@code under}. What comes back holds
   * both.
   */
  @Nullable Flytning find(int celle, long step, @Nullable Flytning fra, long under) {
    grund = fra;
    fundet = null;
    bedste = under;
    skala = 1;
    if (skjul.pris(celle) != 0 || plads(celle) + step < 0) {
      return null;
    }
    loft = rummeligst ? under - 1 : 0;
    while (loft < under) {
      arbejde = 0;
      graense = flid * (loft == 0 ? skridt : skridt * 4);
      overLoft = Skjul.ALDRIG;
      laeg(celle, step);
      vej[laengde++] = celle;
      soeg();
      iAlt += arbejde;
      laengde--;
      laeg(celle, -step);
      if (fundet != null || overLoft == Skjul.ALDRIG) {
        return fundet;
      }
      loft = Math.max(overLoft, loft * 2);
      skala = Math.max(1, loft / 8);
    }
    return fundet;
  }

  /** How many times the usual work a search may take from now on. */
  void flid(int gange) {
    flid = gange;
  }

  /** From now on the roomiest cells first, whatever they cost: from total to total is a way. */
  void rummeligst(boolean ja) {
    rummeligst = ja;
  }

  /** How many cells have been looked at in all searches. */
  long arbejde() {
    return iAlt;
  }

  /** How far down the cell can go from where the search stands. */
  private long plads(int c) {
    return skjul.rum(c) + (grund == null ? 0 : grund.af(c));
  }

  private void soeg() {
    if (antalUbalance == 0) {
      bedste = pris;
      fundet = flytning();
      return;
    }
    if (laengde >= DYBDE || arbejde > graense) {
      return;
    }
    long tilbage = Math.min(loft, bedste - 1) - pris;
    if (tilbage < 0) {
      return;
    }
    int l = snaevreste(tilbage);
    int antal = saml(l, tilbage);
    int dybde = laengde;
    for (int i = 0; i < antal; i++) {
      int c = kandidat[dybde][i];
      long p = prisNu(c);
      if (pris + p > Math.min(loft, bedste - 1)) {
        continue;
      }
      pris += p;
      laeg(c, trin[dybde][i]);
      vej[laengde++] = c;
      soeg();
      laengde--;
      laeg(c, -trin[dybde][i]);
      pris -= p;
      if (bedste == 0) {
        return;
      }
    }
  }

  /** The equation out of balance with the fewest cells that could mend it. */
  private int snaevreste(long tilbage) {
    int valgt = ubalance[0];
    int mindst = Integer.MAX_VALUE;
    for (int i = 0; i < antalUbalance; i++) {
      int l = ubalance[i];
      int n = skjul.antalFrie(l) + (tilbage > 0 ? skjul.antalTil(l, tilbage) : 0);
      if (n < mindst) {
        mindst = n;
        valgt = l;
      }
    }
    return valgt;
  }

  /** Gathers the cells that could balance the equation, the most promising first. */
  private int saml(int l, long tilbage) {
    int antal = 0;
    for (int i = 0; i < skjul.antalFrie(l); i++) {
      antal = proev(l, skjul.friPlads(l, i), antal);
    }
    int trykte = skjul.antalTil(l, tilbage);
    for (int i = 0; i < trykte; i++) {
      int k = skjul.billigPlads(l, i);
      if (!skjul.fri(s.celle(l, k))) {
        antal = proev(l, k, antal);
      }
    }
    long naeste = skjul.naestePris(l, tilbage);
    if (naeste != Skjul.ALDRIG) {
      overLoft = Math.min(overLoft, pris + naeste);
    }
    return antal;
  }

  private int proev(int l, int k, int antal) {
    int c = s.celle(l, k);
    int koef = s.koef(l, k);
    arbejde++;
    if (delta[c] != 0 || rest[l] % koef != 0) {
      return antal;
    }
    long d = -rest[l] / koef;
    long p = prisNu(c);
    if (p == Skjul.ALDRIG || plads(c) + d < 0) {
      return antal;
    }
    int efter = antalUbalance;
    for (int i = 0; i < s.grad(c); i++) {
      long r = rest[s.ligning(c, i)];
      if (r == 0) {
        efter++;
      } else if (r + s.koefI(c, i) * d == 0) {
        efter--;
      }
    }
    if (efter > vidde) {
      return antal;
    }
    return indsaet(
        c, d, rummeligst ? efter * RUM - Math.min(plads(c), RUM - 1) : p + efter * skala, antal);
  }

  /** Keeps the best few in order. */
  private int indsaet(int c, long d, long n, int antal) {
    long[] noegler = noegle[laengde];
    if (antal == BREDDE && noegler[antal - 1] <= n) {
      return antal;
    }
    int her = antal == BREDDE ? antal - 1 : antal;
    while (her > 0 && noegler[her - 1] > n) {
      noegler[her] = noegler[her - 1];
      kandidat[laengde][her] = kandidat[laengde][her - 1];
      trin[laengde][her] = trin[laengde][her - 1];
      her--;
    }
    noegler[her] = n;
    kandidat[laengde][her] = c;
    trin[laengde][her] = d;
    return Math.min(antal + 1, BREDDE);
  }

  /** The cell's price when its group may have been paid for in this pattern, or in the last. */
  private long prisNu(int c) {
    if (iMoenster[s.gruppe(c)] > 0 || (grund != null && grund.af(c) != 0)) {
      return 0;
    }
    return skjul.pris(c);
  }

  private void laeg(int c, long d) {
    delta[c] += d;
    iMoenster[s.gruppe(c)] += delta[c] == 0 ? -1 : 1;
    for (int i = 0; i < s.grad(c); i++) {
      int l = s.ligning(c, i);
      rest[l] += s.koefI(c, i) * d;
      if (rest[l] == 0) {
        int sidste = ubalance[--antalUbalance];
        ubalance[plads[l]] = sidste;
        plads[sidste] = plads[l];
        plads[l] = -1;
      } else if (plads[l] < 0) {
        plads[l] = antalUbalance;
        ubalance[antalUbalance++] = l;
      }
    }
  }

  private Flytning flytning() {
    int[] c = Arrays.copyOf(vej, laengde);
    Arrays.sort(c);
    long[] d = new long[laengde];
    for (int i = 0; i < laengde; i++) {
      d[i] = delta[c[i]];
    }
    Flytning f = new Flytning(c, d);
    return grund == null ? f : grund.plus(f);
  }
}
