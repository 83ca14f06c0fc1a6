package dk.forloeb.diskretion.spaerring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Moves by linear program: the least sum of price times change over cells that are not yet hidden.
 * Where the answer is not whole it is branched on. Every answer is rounded and checked in whole
 * numbers before it is believed; that there is none is the solver's word, which at worst hides too
 * much.
 */
final class Lineaert {
  private static final int KNUDER = 60;
  private static final double HELT = 1e-6;
  private static final double STOERST = 1e12;

  /** What a program found: a move, or that there is none, or neither. */
  record Svar(@Nullable Flytning flytning, boolean sikkert) {}

  private final Skjul skjul;
  private final Talsystem s;
  private final int[] celler;
  private final int[] foerste;
  private final int[] variabelcelle;
  private final int[] fortegn;
  private final long[] pris;
  private final int antal;
  private int knuder;
  private boolean afbrudt;
  private double bedste;
  private @Nullable Flytning fundet;
  private double[] vaegt = new double[0];

  /** Over these cells only; the others stay. */
  Lineaert(Skjul skjul, BitSet med) {
    this.skjul = skjul;
    this.s = skjul.system();
    celler = med.stream().filter(c -> skjul.pris(c) != Skjul.ALDRIG).toArray();
    foerste = new int[s.antalCeller()];
    Arrays.fill(foerste, -1);
    variabelcelle = new int[2 * celler.length];
    fortegn = new int[2 * celler.length];
    pris = new long[2 * celler.length];
    int n = 0;
    for (int c : celler) {
      foerste[c] = n;
      n = variabel(n, c, 1);
      if (!skjul.fri(c)) {
        n = variabel(n, c, -1);
      }
    }
    antal = n;
  }

  private int variabel(int n, int c, int tegn) {
    variabelcelle[n] = c;
    fortegn[n] = tegn;
    pris[n] = skjul.pris(c) / Math.max(1, s.gruppestoerrelse(s.gruppe(c)));
    return n + 1;
  }

  /** The cheapest move found of the task's cell, which must be free, by its step or further. */
  Svar loes(Opgave o) {
    if (foerste[o.celle()] < 0 || skjul.rum(o.celle()) + o.skridt() < 0) {
      return new Svar(null, true);
    }
    double[] ned = new double[antal];
    double[] op = new double[antal];
    for (int v = 0; v < antal; v++) {
      int c = variabelcelle[v];
      if (skjul.fri(c)) {
        ned[v] = -skjul.rum(c);
        op[v] = STOERST;
      } else {
        op[v] = fortegn[v] > 0 ? STOERST : skjul.rum(c);
      }
    }
    int maal = foerste[o.celle()];
    if (o.skridt() > 0) {
      ned[maal] = o.skridt();
    } else {
      op[maal] = o.skridt();
    }
    // Each costs the more the larger it is.
    knuder = Math.clamp(KNUDER * 600L / Math.max(1, celler.length), 8, KNUDER);
    afbrudt = false;
    fundet = null;
    bedste = Double.MAX_VALUE;
    vaegt = new double[antal];
    double skridt = Math.abs((double) o.skridt());
    for (int v = 0; v < antal; v++) {
      vaegt[v] = pris[v] / skridt;
    }
    gren(ned, op, o);
    return new Svar(fundet, !afbrudt);
  }

  private void gren(double[] ned, double[] op, Opgave o) {
    if (knuder-- <= 0) {
      afbrudt = true;
      return;
    }
    double[] x = program(ned, op);
    if (x.length == 0) {
      return;
    }
    double sum = 0;
    int brudt = -1;
    double vaerst = HELT;
    for (int v = 0; v < antal; v++) {
      sum += vaegt[v] * x[v];
      double fejl = Math.abs(x[v] - Math.rint(x[v]));
      if (fejl > vaerst) {
        vaerst = fejl;
        brudt = v;
      }
    }
    if (sum >= bedste - HELT) {
      return;
    }
    Flytning f = afrundet(x);
    if (f != null && o.loestAf(f)) {
      // Rounding may have found a move that is dearer than the branches hold; it is good enough.
      fundet = f;
      bedste = sum;
      return;
    }
    if (brudt < 0) {
      afbrudt = true;
      return;
    }
    double gulv = Math.floor(x[brudt]);
    double[] opgren = op.clone();
    opgren[brudt] = gulv;
    double[] nedgren = ned.clone();
    nedgren[brudt] = gulv + 1;
    if (x[brudt] - gulv > 0.5) {
      gren(nedgren, op, o);
      gren(ned, opgren, o);
    } else {
      gren(ned, opgren, o);
      gren(nedgren, op, o);
    }
  }

  private @Nullable Flytning afrundet(double[] x) {
    int[] c = new int[celler.length];
    long[] d = new long[celler.length];
    int n = 0;
    for (int celle : celler) {
      int v = foerste[celle];
      long aendring = Math.round(x[v]);
      if (!skjul.fri(celle)) {
        aendring -= Math.round(x[v + 1]);
      }
      if (aendring != 0) {
        c[n] = celle;
        d[n++] = aendring;
      }
    }
    Flytning f = new Flytning(Arrays.copyOf(c, n), Arrays.copyOf(d, n));
    BitSet maa = new BitSet();
    Arrays.stream(celler).forEach(maa::set);
    return Bevisproeve.kanVaere(s, maa, f) ? f : null;
  }

  /** The values of the variables; none when there are no such. */
  private double[] program(double[] ned, double[] op) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.time_abort = Long.MAX_VALUE;
    model.options.time_suffice = Long.MAX_VALUE;
    List<Variable> variable = new ArrayList<>();
    for (int v = 0; v < antal; v++) {
      if (ned[v] > op[v]) {
        return new double[0];
      }
      Variable x = model.addVariable("x" + v).lower(ned[v]).weight(vaegt[v]);
      if (op[v] < STOERST) {
        x.upper(op[v]);
      }
      variable.add(x);
    }
    BitSet set = new BitSet();
    for (int c : celler) {
      for (int i = 0; i < s.grad(c); i++) {
        if (!set.get(s.ligning(c, i))) {
          set.set(s.ligning(c, i));
          ligning(model, variable, s.ligning(c, i));
        }
      }
    }
    try {
      Optimisation.Result svar = model.minimise();
      if (!svar.getState().isFeasible()) {
        return new double[0];
      }
      double[] x = new double[antal];
      Arrays.setAll(x, svar::doubleValue);
      return x;
    } catch (RuntimeException e) {
      // A solver that falls over has found nothing, and has not shown that there is nothing.
      afbrudt = true;
      return new double[0];
    }
  }

  private void ligning(ExpressionsBasedModel model, List<Variable> variable, int l) {
    Expression e = model.addExpression("l" + l).level(0);
    for (int k = 0; k < s.laengde(l); k++) {
      int c = s.celle(l, k);
      int v = foerste[c];
      if (v >= 0) {
        e.set(variable.get(v), s.koef(l, k));
        if (!skjul.fri(c)) {
          e.set(variable.get(v + 1), -s.koef(l, k));
        }
      }
    }
  }
}
