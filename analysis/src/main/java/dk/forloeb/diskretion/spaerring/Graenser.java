package dk.forloeb.diskretion.spaerring;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/**
 * How low and high each cell can be when all that may be hidden is hidden, as far as one equation
 * at a time tells. In whole numbers, so what lies outside is truly out of reach; what lies inside
 * may be too.
 */
final class Graenser {
  private static final long UENDELIG = 1L << 52;
  private static final int SKRIDT = 40;

  private final Talsystem s;
  private final long[] ned;
  private final long[] op;

  Graenser(Talsystem s) {
    this.s = s;
    ned = new long[s.antalCeller()];
    op = new long[s.antalCeller()];
    for (int c = 0; c < ned.length; c++) {
      boolean fast = s.art(c) == Art.LAAST;
      ned[c] = fast ? s.vaerdi(c) : s.nedre(c);
      op[c] = fast ? s.vaerdi(c) : UENDELIG;
    }
    indsnaevr();
  }

  boolean udenFor(Krav k) {
    return ned[k.celle()] > k.hoejst() || op[k.celle()] < k.mindst();
  }

  private void indsnaevr() {
    ArrayDeque<Integer> koe = new ArrayDeque<>();
    BitSet iKoe = new BitSet();
    for (int l = 0; l < s.antalLigninger(); l++) {
      koe.add(l);
      iKoe.set(l);
    }
    // Bounds that creep up on each other one by one would take for ever; any of them holds.
    for (long n = 0; !koe.isEmpty() && n < (long) SKRIDT * s.antalLigninger(); n++) {
      int l = koe.remove();
      iKoe.clear(l);
      for (int c : indsnaevr(l)) {
        for (int i = 0; i < s.grad(c); i++) {
          int naeste = s.ligning(c, i);
          if (!iKoe.get(naeste)) {
            iKoe.set(naeste);
            koe.add(naeste);
          }
        }
      }
    }
  }

  /** The cells whose bounds this equation draws in. */
  private int[] indsnaevr(int l) {
    long mindst = -s.konstant(l);
    long hoejst = -s.konstant(l);
    int uendeligeNed = 0;
    int uendeligeOp = 0;
    for (int k = 0; k < s.laengde(l); k++) {
      long a = led(l, k, true);
      long b = led(l, k, false);
      uendeligeNed += a <= -UENDELIG ? 1 : 0;
      uendeligeOp += b >= UENDELIG ? 1 : 0;
      mindst += a <= -UENDELIG ? 0 : a;
      hoejst += b >= UENDELIG ? 0 : b;
    }
    int[] ud = new int[s.laengde(l)];
    int antal = 0;
    for (int k = 0; k < s.laengde(l); k++) {
      int c = s.celle(l, k);
      long a = led(l, k, true);
      long b = led(l, k, false);
      boolean aendret = false;
      // The term is at most what the least of all the others leaves, and at least what the most do.
      if (uendeligeNed - (a <= -UENDELIG ? 1 : 0) == 0) {
        aendret = hoejst(c, s.koef(l, k), -(mindst - (a <= -UENDELIG ? 0 : a)));
      }
      if (uendeligeOp - (b >= UENDELIG ? 1 : 0) == 0) {
        aendret |= mindst(c, s.koef(l, k), -(hoejst - (b >= UENDELIG ? 0 : b)));
      }
      if (aendret) {
        ud[antal++] = c;
      }
    }
    return Arrays.copyOf(ud, antal);
  }

  /** The least or the most of the equation's k-th term. */
  private long led(int l, int k, boolean mindst) {
    long f = s.koef(l, k);
    long v = f > 0 == mindst ? ned[s.celle(l, k)] : op[s.celle(l, k)];
    return v >= UENDELIG ? (f > 0 ? UENDELIG : -UENDELIG) : f * v;
  }

  private boolean hoejst(int c, long f, long led) {
    return f > 0 ? saetOp(c, Math.floorDiv(led, f)) : saetNed(c, Math.ceilDiv(led, f));
  }

  private boolean mindst(int c, long f, long led) {
    return f > 0 ? saetNed(c, Math.ceilDiv(led, f)) : saetOp(c, Math.floorDiv(led, f));
  }

  private boolean saetOp(int c, long v) {
    boolean bedre = v < op[c];
    op[c] = bedre ? v : op[c];
    return bedre;
  }

  private boolean saetNed(int c, long v) {
    boolean bedre = v > ned[c];
    ned[c] = bedre ? v : ned[c];
    return bedre;
  }
}
