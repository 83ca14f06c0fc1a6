package dk.forloeb.diskretion.spaerring;

import java.util.Arrays;

/** A change of some cells' values, all others staying: cells in rising order, none by 0. */
public final class Flytning {
  static final Flytning INGEN = new Flytning(new int[0], new long[0]);

  private final int[] celler;
  private final long[] aendring;

  Flytning(int[] celler, long[] aendring) {
    this.celler = celler;
    this.aendring = aendring;
  }

  public int antal() {
    return celler.length;
  }

  /** The k-th changed cell. */
  public int celle(int k) {
    return celler[k];
  }

  /** By how much the k-th changed cell changes. */
  public long aendring(int k) {
    return aendring[k];
  }

  /** By how much this cell changes; 0 when it does not. */
  public long af(int celle) {
    int k = Arrays.binarySearch(celler, celle);
    return k < 0 ? 0 : aendring[k];
  }

  /** The one after the other. */
  Flytning plus(Flytning anden) {
    int[] c = new int[celler.length + anden.celler.length];
    long[] d = new long[c.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < celler.length || j < anden.celler.length) {
      int a = i < celler.length ? celler[i] : Integer.MAX_VALUE;
      int b = j < anden.celler.length ? anden.celler[j] : Integer.MAX_VALUE;
      c[n] = Math.min(a, b);
      d[n] = (a <= b ? aendring[i++] : 0) + (b <= a ? anden.aendring[j++] : 0);
      n += d[n] == 0 ? 0 : 1;
    }
    return new Flytning(Arrays.copyOf(c, n), Arrays.copyOf(d, n));
  }

  /** The same the other way. */
  Flytning modsat() {
    long[] d = new long[aendring.length];
    for (int k = 0; k < d.length; k++) {
      d[k] = -aendring[k];
    }
    return new Flytning(celler, d);
  }

  @Override
  public String toString() {
    return Arrays.toString(celler) + " by " + Arrays.toString(aendring);
  }
}
