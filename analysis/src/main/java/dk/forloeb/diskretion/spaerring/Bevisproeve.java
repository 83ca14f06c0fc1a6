package dk.forloeb.diskretion.spaerring;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Checks certificates from scratch in whole numbers. It trusts nothing that found them: not that
 * they are for the right cell, nor that they move only hidden cells.
 */
public final class Bevisproeve {
  private Bevisproeve() {}

  /** The numbers of the requirements that are not proven on both sides, in rising order. */
  public static List<Integer> ubeviste(Talsystem s, Udfald.Skjuling k) {
    BitSet skjulte = k.skjulte();
    Set<Side>[] bevist = ingenting(s.krav().size());
    for (Bevis b : k.beviser()) {
      if (b.krav() >= 0 && b.krav() < bevist.length && gyldigt(s, skjulte, b)) {
        bevist[b.krav()].add(b.side());
      }
    }
    return IntStream.range(0, bevist.length)
        .filter(i -> bevist[i].size() < Side.values().length)
        .boxed()
        .toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Set<Side>[] ingenting(int antal) {
    Set<Side>[] ud = new Set[antal];
    for (int i = 0; i < antal; i++) {
      ud[i] = EnumSet.noneOf(Side.class);
    }
    return ud;
  }

  private static boolean gyldigt(Talsystem s, BitSet skjulte, Bevis b) {
    Krav krav = s.krav().get(b.krav());
    try {
      long vaerdi = Math.addExact(s.vaerdi(krav.celle()), b.flytning().af(krav.celle()));
      boolean naar =
          switch (b.side()) {
            case NED -> vaerdi <= krav.hoejst();
            case OP -> vaerdi >= krav.mindst();
          };
      return naar && kanVaere(s, skjulte, b.flytning());
    } catch (ArithmeticException e) {
      return false;
    }
  }

  /** Whether the changed values fit all the attacker knows. */
  static boolean kanVaere(Talsystem s, BitSet skjulte, Flytning f) {
    int forrige = -1;
    for (int k = 0; k < f.antal(); k++) {
      int c = f.celle(k);
      if (c <= forrige || c >= s.antalCeller() || !fri(s, skjulte, c)) {
        return false;
      }
      if (Math.addExact(s.vaerdi(c), f.aendring(k)) < s.nedre(c)) {
        return false;
      }
      forrige = c;
    }
    for (int k = 0; k < f.antal(); k++) {
      for (int i = 0; i < s.grad(f.celle(k)); i++) {
        if (ubalance(s, f, s.ligning(f.celle(k), i)) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean fri(Talsystem s, BitSet skjulte, int c) {
    return switch (s.art(c)) {
      case UTRYKT -> true;
      case TRYKT -> skjulte.get(c);
      case LAAST -> false;
    };
  }

  private static long ubalance(Talsystem s, Flytning f, int ligning) {
    long sum = 0;
    for (int k = 0; k < s.laengde(ligning); k++) {
      long d = f.af(s.celle(ligning, k));
      sum = Math.addExact(sum, Math.multiplyExact(d, (long) s.koef(ligning, k)));
    }
    return sum;
  }
}
