package dk.forloeb.diskretion.spaerring;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What is hidden so far in a part, and what hiding more would cost. A cell that is free moves at no
 * cost; the others have the price of their group. Groups can be closed to hiding for a while.
 */
final class Skjul {
  static final long ALDRIG = Long.MAX_VALUE;

  private final Talsystem s;
  private final long[] gruppepris;
  private final BitSet skjulteGrupper = new BitSet();
  private final BitSet lukkede = new BitSet();

  /** By equation: positions of printed cells, the cheapest first, and their prices. */
  private final int[][] billigste;

  private final long[][] priser;

  /** By equation: positions of the free cells, in no particular but always the same order. */
  private final int[][] frie;

  private final int[] antalFrie;
  private long pris;

  Skjul(Talsystem s) {
    this.s = s;
    gruppepris = new long[s.antalCeller()];
    for (int c = 0; c < s.antalCeller(); c++) {
      gruppepris[s.gruppe(c)] += s.vaegt(c);
    }
    int m = s.antalLigninger();
    billigste = new int[m][];
    priser = new long[m][];
    frie = new int[m][];
    antalFrie = new int[m];
    for (int l = 0; l < m; l++) {
      ordn(l);
    }
  }

  private void ordn(int l) {
    int n = s.laengde(l);
    frie[l] = new int[n];
    Integer[] trykte = new Integer[n];
    int antal = 0;
    for (int k = 0; k < n; k++) {
      if (s.art(s.celle(l, k)) == Art.TRYKT) {
        trykte[antal++] = k;
      } else {
        frie[l][antalFrie[l]++] = k;
      }
    }
    Integer[] sorteret = Arrays.copyOf(trykte, antal);
    // The roomier of two at one price: it can give way further.
    Arrays.sort(
        sorteret,
        (a, b) -> {
          int p = Long.compare(grundpris(s.celle(l, a)), grundpris(s.celle(l, b)));
          return p != 0 ? p : Long.compare(rum(s.celle(l, b)), rum(s.celle(l, a)));
        });
    billigste[l] = new int[antal];
    priser[l] = new long[antal];
    for (int i = 0; i < antal; i++) {
      billigste[l][i] = sorteret[i];
      priser[l][i] = grundpris(s.celle(l, sorteret[i]));
    }
  }

  Talsystem system() {
    return s;
  }

  /** How far down the cell can go. */
  long rum(int c) {
    return s.vaerdi(c) - s.nedre(c);
  }

  /** What it costs to hide the cell with its group, hidden already or not. */
  long grundpris(int c) {
    return gruppepris[s.gruppe(c)];
  }

  boolean fri(int c) {
    return s.art(c) == Art.UTRYKT || skjulteGrupper.get(s.gruppe(c));
  }

  /** What it costs to let the cell move: 0 when free, {@link #ALDRIG} when it may not. */
  long pris(int c) {
    if (fri(c)) {
      return 0;
    }
    int g = s.gruppe(c);
    return lukkede.get(g) ? ALDRIG : gruppepris[g];
  }

  /** The price of all that is hidden. */
  long pris() {
    return pris;
  }

  boolean skjult(int gruppe) {
    return skjulteGrupper.get(gruppe);
  }

  BitSet skjulteGrupper() {
    return (BitSet) skjulteGrupper.clone();
  }

  void skjul(int gruppe) {
    if (skjulteGrupper.get(gruppe)) {
      return;
    }
    skjulteGrupper.set(gruppe);
    pris += gruppepris[gruppe];
    for (int i = 0; i < s.gruppestoerrelse(gruppe); i++) {
      int c = s.iGruppe(gruppe, i);
      for (int j = 0; j < s.grad(c); j++) {
        int l = s.ligning(c, j);
        frie[l][antalFrie[l]++] = plads(l, c);
      }
    }
  }

  void vis(int gruppe) {
    if (!skjulteGrupper.get(gruppe)) {
      return;
    }
    skjulteGrupper.clear(gruppe);
    pris -= gruppepris[gruppe];
    for (int i = 0; i < s.gruppestoerrelse(gruppe); i++) {
      int c = s.iGruppe(gruppe, i);
      for (int j = 0; j < s.grad(c); j++) {
        int l = s.ligning(c, j);
        int k = plads(l, c);
        int her = 0;
        while (frie[l][her] != k) {
          her++;
        }
        System.arraycopy(frie[l], her + 1, frie[l], her, --antalFrie[l] - her);
      }
    }
  }

  void luk(int gruppe) {
    lukkede.set(gruppe);
  }

  void aabn(int gruppe) {
    lukkede.clear(gruppe);
  }

  /** The cell's position in the equation; cells stand there in rising order. */
  private int plads(int l, int c) {
    int fra = 0;
    int til = s.laengde(l) - 1;
    while (fra < til) {
      int midt = (fra + til) >>> 1;
      if (s.celle(l, midt) < c) {
        fra = midt + 1;
      } else {
        til = midt;
      }
    }
    return fra;
  }

  int antalFrie(int l) {
    return antalFrie[l];
  }

  /** The position in the equation of its i-th free cell. */
  int friPlads(int l, int i) {
    return frie[l][i];
  }

  int antalTrykte(int l) {
    return billigste[l].length;
  }

  /** The position of the equation's i-th cheapest printed cell; free ones stand among them. */
  int billigPlads(int l, int i) {
    return billigste[l][i];
  }

  /** How many printed cells of the equation have a price of at most this, free ones too. */
  int antalTil(int l, long loft) {
    long[] p = priser[l];
    int fra = 0;
    int til = p.length;
    while (fra < til) {
      int midt = (fra + til) >>> 1;
      if (p[midt] <= loft) {
        fra = midt + 1;
      } else {
        til = midt;
      }
    }
    return fra;
  }

  /** The lowest price over this one in the equation, or {@link #ALDRIG}. */
  long naestePris(int l, long loft) {
    int i = antalTil(l, loft);
    return i < priser[l].length ? priser[l][i] : ALDRIG;
  }
}
