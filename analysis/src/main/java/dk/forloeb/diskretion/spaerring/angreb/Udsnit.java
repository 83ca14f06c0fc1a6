package dk.forloeb.diskretion.spaerring.angreb;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The unknown cells that hang together with one, and their equations. */
record Udsnit(List<Integer> celler, List<Tryk.Ligning> ligninger) {
  static Map<Integer, Udsnit> alle(Tryk t) {
    List<List<Integer>> efterCelle = new ArrayList<>();
    for (int c = 0; c < t.antalCeller(); c++) {
      efterCelle.add(new ArrayList<>());
    }
    for (int l = 0; l < t.ligninger().size(); l++) {
      for (int c : t.ligninger().get(l).celler()) {
        efterCelle.get(c).add(l);
      }
    }
    Map<Integer, Udsnit> ud = new HashMap<>();
    boolean[] set = new boolean[t.ligninger().size()];
    for (int c = 0; c < t.antalCeller(); c++) {
      if (t.ukendt(c) && !ud.containsKey(c)) {
        spred(t, c, efterCelle, set, ud);
      }
    }
    return ud;
  }

  private static void spred(
      Tryk t, int fra, List<List<Integer>> efterCelle, boolean[] set, Map<Integer, Udsnit> ud) {
    Udsnit u = new Udsnit(new ArrayList<>(), new ArrayList<>());
    ArrayDeque<Integer> koe = new ArrayDeque<>(List.of(fra));
    ud.put(fra, u);
    while (!koe.isEmpty()) {
      int c = koe.poll();
      u.celler().add(c);
      for (int l : efterCelle.get(c)) {
        if (!set[l]) {
          set[l] = true;
          u.ligninger().add(t.ligninger().get(l));
          for (int n : t.ligninger().get(l).celler()) {
            if (ud.putIfAbsent(n, u) == null) {
              koe.add(n);
            }
          }
        }
      }
    }
  }
}
