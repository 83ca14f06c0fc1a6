package dk.forloeb.diskretion.spaerring;

import java.util.BitSet;

/** The cells near one cell that a move of it is looked for among. */
final class Nabolag {
  private Nabolag() {}

  /**
   * Spreads from the cell through its equations until there are about {@code hoejst} cells: of each
   * equation the roomiest, twice {@code billige} free ones and the {@code billige} cheapest.
   */
  static BitSet om(Skjul skjul, int celle, int billige, int hoejst) {
    Talsystem s = skjul.system();
    BitSet med = new BitSet(s.antalCeller());
    BitSet ligninger = new BitSet(s.antalLigninger());
    int[] koe = new int[s.antalCeller()];
    int ind = 0;
    int ud = 0;
    med.set(celle);
    koe[ind++] = celle;
    while (ud < ind && ind < hoejst) {
      int c = koe[ud++];
      for (int i = 0; i < s.grad(c); i++) {
        int l = s.ligning(c, i);
        if (ligninger.get(l)) {
          continue;
        }
        ligninger.set(l);
        // The roomiest first: from total to total there is always a way back.
        ind = tag(rummeligste(skjul, l), med, koe, ind);
        for (int k = 0; k < Math.min(2L * Math.max(billige, 1), skjul.antalFrie(l)); k++) {
          ind = tag(s.celle(l, skjul.friPlads(l, k)), med, koe, ind);
        }
        for (int k = 0; k < Math.min(billige, skjul.antalTrykte(l)); k++) {
          int n = s.celle(l, skjul.billigPlads(l, k));
          if (skjul.pris(n) != Skjul.ALDRIG) {
            ind = tag(n, med, koe, ind);
          }
        }
      }
    }
    return med;
  }

  private static int rummeligste(Skjul skjul, int l) {
    Talsystem s = skjul.system();
    int ud = -1;
    for (int k = 0; k < s.laengde(l); k++) {
      int c = s.celle(l, k);
      if (skjul.pris(c) != Skjul.ALDRIG && (ud < 0 || skjul.rum(c) > skjul.rum(ud))) {
        ud = c;
      }
    }
    return ud;
  }

  private static int tag(int c, BitSet med, int[] koe, int ind) {
    if (c < 0 || med.get(c)) {
      return ind;
    }
    med.set(c);
    koe[ind] = c;
    return ind + 1;
  }
}
