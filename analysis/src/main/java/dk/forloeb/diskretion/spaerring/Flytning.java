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

  @Override
  public String toString() {
    return Arrays.toString(celler) + " by " + Arrays.toString(aendring);
  }
}
