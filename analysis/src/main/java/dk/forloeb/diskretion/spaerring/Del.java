package dk.forloeb.diskretion.spaerring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A part of a system that no equation and no group ties to the rest, as a system of its own. Cells
 * that cannot move are left out: they tie nothing together.
 */
final class Del {
  private final Talsystem system;
  private final List<Integer> celler;
  private final List<Integer> krav;

  private Del(Talsystem hele, List<Integer> celler, List<Integer> krav) {
    this.celler = celler;
    this.krav = krav;
    int[] lokal = new int[0];
    if (!celler.isEmpty()) {
      lokal = new int[celler.getLast() + 1];
    }
    List<Talsystem.Celle> egne = new ArrayList<>();
    TreeSet<Integer> ligninger = new TreeSet<>();
    Map<Integer, List<Integer>> grupper = new LinkedHashMap<>();
    for (int c : celler) {
      lokal[c] = egne.size();
      grupper.computeIfAbsent(hele.gruppe(c), g -> new ArrayList<>()).add(egne.size());
      egne.add(new Talsystem.Celle(hele.art(c), hele.vaerdi(c), hele.nedre(c), hele.vaegt(c)));
      for (int i = 0; i < hele.grad(c); i++) {
        ligninger.add(hele.ligning(c, i));
      }
    }
    List<Talsystem.Ligning> egneLigninger = new ArrayList<>();
    for (int l : ligninger) {
      egneLigninger.add(ligning(hele, l, lokal));
    }
    List<Krav> egneKrav = new ArrayList<>();
    for (int i : krav) {
      Krav k = hele.krav().get(i);
      egneKrav.add(new Krav(lokal[k.celle()], k.hoejst(), k.mindst()));
    }
    system = new Talsystem(egne, egneLigninger, egneKrav, List.copyOf(grupper.values()));
  }

  private static Talsystem.Ligning ligning(Talsystem hele, int l, int[] lokal) {
    long konstant = hele.konstant(l);
    List<Integer> med = new ArrayList<>();
    List<Integer> koef = new ArrayList<>();
    for (int k = 0; k < hele.laengde(l); k++) {
      int c = hele.celle(l, k);
      if (hele.art(c) == Art.LAAST) {
        konstant -= hele.koef(l, k) * hele.vaerdi(c);
      } else {
        med.add(lokal[c]);
        koef.add(hele.koef(l, k));
      }
    }
    return new Talsystem.Ligning(konstant, med, koef);
  }

  Talsystem system() {
    return system;
  }

  /** The number in the whole system of this part's cell. */
  int celleIHele(int celle) {
    return celler.get(celle);
  }

  int kravIHele(int k) {
    return krav.get(k);
  }

  Flytning iHele(Flytning f) {
    int[] c = new int[f.antal()];
    long[] d = new long[f.antal()];
    for (int k = 0; k < c.length; k++) {
      c[k] = celler.get(f.celle(k));
      d[k] = f.aendring(k);
    }
    return new Flytning(c, d);
  }

  /** The parts that have a requirement which the true value does not meet, by their first cell. */
  static List<Del> dele(Talsystem s) {
    int n = s.antalCeller();
    int[] far = new int[n];
    Arrays.setAll(far, c -> c);
    for (int c = 0; c < n; c++) {
      Rod.foren(far, c, s.gruppe(c));
    }
    for (int l = 0; l < s.antalLigninger(); l++) {
      int foerste = -1;
      for (int k = 0; k < s.laengde(l); k++) {
        int c = s.celle(l, k);
        if (s.art(c) != Art.LAAST) {
          foerste = foerste < 0 ? c : foerste;
          Rod.foren(far, foerste, c);
        }
      }
    }
    Map<Integer, List<Integer>> krav = new LinkedHashMap<>();
    boolean[] uopfyldt = new boolean[n];
    for (int i = 0; i < s.krav().size(); i++) {
      Krav k = s.krav().get(i);
      int r = Rod.rod(far, k.celle());
      krav.computeIfAbsent(r, x -> new ArrayList<>()).add(i);
      uopfyldt[r] |= !k.opfyldtAf(s.vaerdi(k.celle()));
    }
    Map<Integer, List<Integer>> celler = new LinkedHashMap<>();
    for (int c = 0; c < n; c++) {
      int r = Rod.rod(far, c);
      if (uopfyldt[r] && s.art(c) != Art.LAAST) {
        celler.computeIfAbsent(r, x -> new ArrayList<>()).add(c);
      }
    }
    List<Del> ud = new ArrayList<>();
    celler.forEach((r, c) ->
        ud.add(
            new Del(
                s,
                c,
                krav.getOrDefault(r, List.of()).stream()
                    .filter(i -> s.art(s.krav().get(i).celle()) != Art.LAAST)
                    .toList())));
    return ud;
  }
}
