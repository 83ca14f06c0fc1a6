package dk.forloeb.diskretion.spaerring.angreb;

import dk.forloeb.diskretion.spaerring.Krav;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out what can be known of hidden cells. Values are whole, and none is under its lower bound;
 * beyond that only the equations and what is printed are used.
 */
public final class Angriber {
  private final int hoejst;

  /**
   * An attacker who takes on systems with up to this many unknown cells that hang together; each
   * costs two programs over all of them.
   */
  public Angriber(int hoejst) {
    this.hoejst = hoejst;
  }

  /** The requirements that what is printed breaks, and those that could not be decided. */
  public Angreb afsloerede(Tryk t, List<Krav> krav) {
    Map<Integer, Udsnit> udsnit = Udsnit.alle(t);
    List<Angreb.Fund> fundne = new ArrayList<>();
    List<Integer> uafgjorte = new ArrayList<>();
    Map<Integer, Interval> kendte = new HashMap<>();
    for (int i = 0; i < krav.size(); i++) {
      Krav k = krav.get(i);
      Udsnit u = udsnit.get(k.celle());
      if (u != null && u.celler().size() > hoejst) {
        uafgjorte.add(i);
        continue;
      }
      Interval fundet =
          kendte.computeIfAbsent(k.celle(), c -> u == null ? vist(t, c) : find(t, u, c));
      if (fundet.mindst() == Yderpunkt.UAFGJORT || fundet.hoejst() == Yderpunkt.UAFGJORT) {
        uafgjorte.add(i);
      } else if (fundet.mindst() > k.hoejst() || fundet.hoejst() < k.mindst()) {
        fundne.add(new Angreb.Fund(i, fundet));
      }
    }
    return new Angreb(fundne, uafgjorte);
  }

  private static Interval find(Tryk t, Udsnit u, int celle) {
    Yderpunkt y = new Yderpunkt(t, u);
    return new Interval(y.mindst(celle), y.hoejst(celle));
  }

  private static Interval vist(Tryk t, int celle) {
    return new Interval(t.nedre(celle), t.nedre(celle));
  }

  /**
   * All that can be known of one cell.
   *
   * @throws IllegalArgumentException when the system is too large, or the solver gives up
   */
  public Interval interval(Tryk t, int celle) {
    Udsnit u = Udsnit.alle(t).get(celle);
    if (u == null) {
      return vist(t, celle);
    }
    if (u.celler().size() > hoejst) {
      throw new IllegalArgumentException(u.celler().size() + " unknown cells, over " + hoejst);
    }
    Interval ud = find(t, u, celle);
    if (ud.mindst() == Yderpunkt.UAFGJORT || ud.hoejst() == Yderpunkt.UAFGJORT) {
      throw new IllegalArgumentException("cell " + celle + " could not be decided");
    }
    return ud;
  }
}
