package dk.forloeb.diskretion.spaerring;

import java.util.ArrayList;
import java.util.List;

/**
 * One side of a requirement that the true value does not meet by itself: the cell must be movable
 * by {@code skridt} or further the same way. Less than 0 is down.
 */
record Opgave(int krav, Side side, int celle, long skridt) {
  static List<Opgave> alle(Talsystem s) {
    List<Opgave> ud = new ArrayList<>();
    for (int i = 0; i < s.krav().size(); i++) {
      Krav k = s.krav().get(i);
      long v = s.vaerdi(k.celle());
      if (v > k.hoejst()) {
        ud.add(new Opgave(i, Side.NED, k.celle(), k.hoejst() - v));
      }
      if (v < k.mindst()) {
        ud.add(new Opgave(i, Side.OP, k.celle(), k.mindst() - v));
      }
    }
    return ud;
  }

  boolean loestAf(Flytning f) {
    long d = f.af(celle);
    return skridt < 0 ? d <= skridt : d >= skridt;
  }
}
