package dk.forloeb.diskretion.spaerring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The true optimum of a small part. Whatever hiding fails a task is made as large as it can be and
 * still fail; one of the groups left outside must then be hidden. The cheapest choice that has one
 * of each of these sets is tried next, and the first that fails no task is the optimum. What is
 * hidden is proven as always; that nothing cheaper would do is the linear solver's word.
 */
final class Optimum {
  private static final int CELLER = 400;
  private static final int RUNDER = 300;
  private static final int SNIT = 6;

  /** Groups to hide, and a move for each task. */
  record Fundet(BitSet grupper, List<Flytning> flytninger) {}

  private final Talsystem s;
  private final List<Opgave> opgaver;
  private final BitSet tvungne;
  private final Skjul skjul;
  private final Moenstersoeger soeger;
  private final int[] grupper;
  private final long[] pris;
  private final List<List<Flytning>> kendte = new ArrayList<>();

  /** By task: the largest choices that are known to fail it. */
  private final List<List<Long>> fejler = new ArrayList<>();

  private int programmer;
  private boolean opgivet;

  private Optimum(Delspaerring d, int skridt, int programmer) {
    this.programmer = programmer;
    s = d.skjul().system();
    opgaver = d.opgaver();
    tvungne = d.tvungne();
    skjul = new Skjul(s);
    soeger = new Moenstersoeger(skjul, skridt);
    grupper = valgfrie(s, tvungne);
    pris = Arrays.stream(grupper).mapToLong(skjul::grundpris).toArray();
    tvungne.stream().forEach(skjul::skjul);
    for (int i = 0; i < opgaver.size(); i++) {
      kendte.add(new ArrayList<>(List.of(d.bevis(i))));
      fejler.add(new ArrayList<>());
    }
  }

  private static int[] valgfrie(Talsystem s, BitSet tvungne) {
    BitSet g = new BitSet();
    for (int c = 0; c < s.antalCeller(); c++) {
      if (s.art(c) == Art.TRYKT && !tvungne.get(s.gruppe(c))) {
        g.set(s.gruppe(c));
      }
    }
    return g.stream().toArray();
  }

  /**
   * Something cheaper than what is hidden now, by at most so many linear programs; null when there
   * is none, or it was too hard.
   */
  static @Nullable Fundet bedreEnd(Delspaerring d, Loft loft, int programmer) {
    Talsystem s = d.skjul().system();
    int antal = valgfrie(s, d.tvungne()).length;
    if (antal > Math.min(loft.smaa(), 62) || s.antalCeller() > CELLER) {
      return null;
    }
    Optimum o = new Optimum(d, loft.skridt(), programmer);
    return o.soeg(d.skjul().pris() - o.skjul.pris());
  }

  private @Nullable Fundet soeg(long nu) {
    long alle = grupper.length == 0 ? 0 : -1L >>> (64 - grupper.length);
    List<Long> snit = new ArrayList<>();
    for (int runde = 0; runde < RUNDER; runde++) {
      long valgt = Traefmaengde.find(pris, snit, nu);
      if (valgt < 0) {
        return null;
      }
      int fejl = 0;
      List<Flytning> flytninger = new ArrayList<>();
      for (int i = 0; i < opgaver.size() && fejl < SNIT; i++) {
        Flytning f = kan(i, valgt);
        if (f != null) {
          flytninger.add(f);
        } else if (!opgivet) {
          fejl++;
          long stoerste = stoerste(i, valgt);
          fejler.get(i).add(stoerste);
          snit.add(alle & ~stoerste);
        }
      }
      if (opgivet) {
        return null;
      }
      if (fejl == 0) {
        return new Fundet(skjulte(valgt), flytninger);
      }
    }
    return null;
  }

  private BitSet skjulte(long valgt) {
    BitSet ud = (BitSet) tvungne.clone();
    for (int g = 0; g < grupper.length; g++) {
      if ((valgt >> g & 1) == 1) {
        ud.set(grupper[g]);
      }
    }
    return ud;
  }

  /** As many groups as can be added with the task still failing, the cheapest first. */
  private long stoerste(int opgave, long valgt) {
    long ud = valgt;
    Integer[] orden = new Integer[grupper.length];
    Arrays.setAll(orden, g -> g);
    Arrays.sort(orden, (a, b) -> Long.compare(pris[a], pris[b]));
    for (int g : orden) {
      if ((ud >> g & 1) == 0 && kan(opgave, ud | 1L << g) == null) {
        ud |= 1L << g;
      }
    }
    return ud;
  }

  /** A move for the task when just these groups and the forced ones are hidden. */
  private @Nullable Flytning kan(int opgave, long valgt) {
    stil(valgt);
    for (Flytning f : kendte.get(opgave)) {
      if (fri(f)) {
        return f;
      }
    }
    for (long m : fejler.get(opgave)) {
      if ((valgt & ~m) == 0) {
        return null;
      }
    }
    Opgave o = opgaver.get(opgave);
    if (sidderFast(o.celle())) {
      return null;
    }
    Flytning f = soeger.find(o.celle(), o.skridt(), null, 1);
    if (f == null) {
      if (programmer-- <= 0) {
        opgivet = true;
        return null;
      }
      BitSet med = new BitSet();
      for (int c = 0; c < s.antalCeller(); c++) {
        med.set(c, skjul.fri(c));
      }
      Lineaert.Svar svar = new Lineaert(skjul, med).loes(o);
      opgivet |= svar.flytning() == null && !svar.sikkert();
      f = svar.flytning();
    }
    if (f != null) {
      kendte.get(opgave).add(f);
    }
    return f;
  }

  private void stil(long valgt) {
    for (int g = 0; g < grupper.length; g++) {
      if ((valgt >> g & 1) == 1) {
        skjul.skjul(grupper[g]);
      } else {
        skjul.vis(grupper[g]);
      }
    }
  }

  private boolean fri(Flytning f) {
    for (int k = 0; k < f.antal(); k++) {
      if (!skjul.fri(f.celle(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether an equation has no other free cell: then this one is plain to see. */
  private boolean sidderFast(int celle) {
    for (int i = 0; i < s.grad(celle); i++) {
      if (skjul.antalFrie(s.ligning(celle, i)) < 2) {
        return true;
      }
    }
    return false;
  }
}
