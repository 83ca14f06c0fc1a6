package dk.forloeb.diskretion.spaerring.angreb;

import dk.forloeb.diskretion.spaerring.Art;
import dk.forloeb.diskretion.spaerring.Talsystem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the attacker sees: the shown values, the equations with those put in, and how low each
 * unknown cell can be. The true value of a hidden cell is nowhere in it.
 */
public final class Tryk {
  /** The sum of {@code koef} times the unknown cells is {@code rest}. */
  record Ligning(long rest, List<Integer> celler, List<Integer> koef) {}

  private final BitSet ukendte;
  private final long[] nedre;
  private final List<Ligning> ligninger;

  private Tryk(BitSet ukendte, long[] nedre, List<Ligning> ligninger) {
    this.ukendte = ukendte;
    this.nedre = nedre;
    this.ligninger = ligninger;
  }

  /** The system with these of its printed cells hidden. */
  public static Tryk af(Talsystem s, BitSet skjulte) {
    int n = s.antalCeller();
    BitSet ukendte = new BitSet(n);
    // For a shown cell its value, for an unknown one what it is at least.
    long[] nedre = new long[n];
    for (int c = 0; c < n; c++) {
      boolean ukendt = s.art(c) == Art.UTRYKT || (s.art(c) == Art.TRYKT && skjulte.get(c));
      ukendte.set(c, ukendt);
      nedre[c] = ukendt ? s.nedre(c) : s.vaerdi(c);
    }
    List<Ligning> ligninger = new ArrayList<>();
    for (int l = 0; l < s.antalLigninger(); l++) {
      long rest = s.konstant(l);
      List<Integer> celler = new ArrayList<>();
      List<Integer> koef = new ArrayList<>();
      for (int k = 0; k < s.laengde(l); k++) {
        int c = s.celle(l, k);
        if (ukendte.get(c)) {
          celler.add(c);
          koef.add(s.koef(l, k));
        } else {
          rest -= s.koef(l, k) * s.vaerdi(c);
        }
      }
      if (!celler.isEmpty()) {
        ligninger.add(new Ligning(rest, List.copyOf(celler), List.copyOf(koef)));
      }
    }
    return new Tryk(ukendte, nedre, List.copyOf(ligninger));
  }

  /**
   * Whether these values of all cells fit everything that is printed, in whole numbers: then no
   * attacker can rule one of them out.
   */
  public boolean kanVaere(long[] vaerdier) {
    for (int c = 0; c < nedre.length; c++) {
      if (ukendte.get(c) ? vaerdier[c] < nedre[c] : vaerdier[c] != nedre[c]) {
        return false;
      }
    }
    return ligninger.stream().allMatch(l -> sum(l, vaerdier) == l.rest());
  }

  private static long sum(Ligning l, long[] vaerdier) {
    long sum = 0;
    for (int k = 0; k < l.celler().size(); k++) {
      long led = Math.multiplyExact(vaerdier[l.celler().get(k)], (long) l.koef().get(k));
      sum = Math.addExact(sum, led);
    }
    return sum;
  }

  boolean ukendt(int celle) {
    return ukendte.get(celle);
  }

  /** What an unknown cell is at least; of a shown cell its value. */
  long nedre(int celle) {
    return nedre[celle];
  }

  int antalCeller() {
    return nedre.length;
  }

  List<Ligning> ligninger() {
    return ligninger;
  }
}
