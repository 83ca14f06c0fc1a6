package dk.forloeb.diskretion.spaerring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The second attacker: tries whole values for the unknown cells, one after the other. No solver, no
 * floating point. Values are tried up to a ceiling well over the largest true one.
 */
final class Optaeller {
  private static final long OVER = 40;

  private final Talsystem s;
  private final BitSet ukendte = new BitSet();
  private final List<Integer> ligninger = new ArrayList<>();
  private final long loft;

  Optaeller(Talsystem s, BitSet skjulte) {
    this.s = s;
    for (int c = 0; c < s.antalCeller(); c++) {
      ukendte.set(c, s.art(c) == Art.UTRYKT || (s.art(c) == Art.TRYKT && skjulte.get(c)));
    }
    loft = ukendte.stream().mapToLong(s::vaerdi).max().orElse(0) + OVER;
    for (int l = 0; l < s.antalLigninger(); l++) {
      ligninger.add(l);
    }
  }

  static int antalUkendte(Talsystem s, BitSet skjulte) {
    return new Optaeller(s, skjulte).ukendte.cardinality();
  }

  /** Whether the attacker cannot rule out that the cell is this or lower, and this or higher. */
  boolean opfyldt(Krav k) {
    return muligt(k.celle(), Long.MIN_VALUE, k.hoejst())
        && muligt(k.celle(), k.mindst(), Long.MAX_VALUE);
  }

  private boolean muligt(int celle, long fra, long til) {
    long[] ned = new long[s.antalCeller()];
    long[] op = new long[s.antalCeller()];
    for (int c = 0; c < ned.length; c++) {
      ned[c] = ukendte.get(c) ? s.nedre(c) : s.vaerdi(c);
      op[c] = ukendte.get(c) ? loft : s.vaerdi(c);
    }
    ned[celle] = Math.max(ned[celle], fra);
    op[celle] = Math.min(op[celle], til);
    return findes(ned, op);
  }

  private boolean findes(long[] ned, long[] op) {
    if (!indsnaevr(ned, op)) {
      return false;
    }
    int valgt = -1;
    for (int c = 0; c < ned.length; c++) {
      if (ned[c] < op[c] && (valgt < 0 || op[c] - ned[c] < op[valgt] - ned[valgt])) {
        valgt = c;
      }
    }
    if (valgt < 0) {
      return true;
    }
    for (long v = ned[valgt]; v <= op[valgt]; v++) {
      long[] n = ned.clone();
      long[] o = op.clone();
      n[valgt] = v;
      o[valgt] = v;
      if (findes(n, o)) {
        return true;
      }
    }
    return false;
  }

  /** Draws the bounds in as far as each equation alone lets them; false when nothing is left. */
  private boolean indsnaevr(long[] ned, long[] op) {
    boolean igen = true;
    while (igen) {
      igen = false;
      for (int l : ligninger) {
        long mindst = -s.konstant(l);
        long hoejst = -s.konstant(l);
        for (int k = 0; k < s.laengde(l); k++) {
          int c = s.celle(l, k);
          mindst += s.koef(l, k) > 0 ? s.koef(l, k) * ned[c] : s.koef(l, k) * op[c];
          hoejst += s.koef(l, k) > 0 ? s.koef(l, k) * op[c] : s.koef(l, k) * ned[c];
        }
        if (mindst > 0 || hoejst < 0) {
          return false;
        }
        for (int k = 0; k < s.laengde(l); k++) {
          int c = s.celle(l, k);
          long f = s.koef(l, k);
          if (ned[c] == op[c]) {
            continue;
          }
          long egenMindst = f > 0 ? f * ned[c] : f * op[c];
          long egenHoejst = f > 0 ? f * op[c] : f * ned[c];
          // f * x lies from -(the most of the others) to -(the least of the others).
          long fra = -(hoejst - egenHoejst);
          long til = -(mindst - egenMindst);
          long nyNed = f > 0 ? Math.ceilDiv(fra, f) : Math.ceilDiv(til, f);
          long nyOp = f > 0 ? Math.floorDiv(til, f) : Math.floorDiv(fra, f);
          if (nyNed > ned[c] || nyOp < op[c]) {
            ned[c] = Math.max(ned[c], nyNed);
            op[c] = Math.min(op[c], nyOp);
            if (ned[c] > op[c]) {
              return false;
            }
            igen = true;
            break;
          }
        }
      }
    }
    return true;
  }
}
