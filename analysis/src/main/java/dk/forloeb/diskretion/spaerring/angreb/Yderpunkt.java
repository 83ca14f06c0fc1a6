package dk.forloeb.diskretion.spaerring.angreb;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/** How low or high one unknown cell can be, by linear program and then by integer program. */
final class Yderpunkt {
  /** Of a bound that could not be found. */
  static final long UAFGJORT = Long.MIN_VALUE;

  /** Of a bound by linear program that is no whole point. */
  private static final long IKKE_HELT = Long.MIN_VALUE + 1;

  private static final double NAER = 1e-6;
  private static final int SKRIDT = 200_000;

  private final Tryk t;
  private final Udsnit udsnit;

  Yderpunkt(Tryk t, Udsnit udsnit) {
    this.t = t;
    this.udsnit = udsnit;
  }

  /** The least whole value of the cell. */
  long mindst(int celle) {
    return yderst(celle, false);
  }

  /** The greatest whole value of the cell, or {@link Interval#UDEN_LOFT}. */
  long hoejst(int celle) {
    return yderst(celle, true);
  }

  /**
   * By linear program where its answer is a whole point, and by integer program where not. No limit
   * is put on the cell to save work: whole values may skip the limit, as those of an even sum do.
   */
  private long yderst(int celle, boolean op) {
    long svar = program(celle, op, false);
    return svar == IKKE_HELT ? program(celle, op, true) : svar;
  }

  private long program(int celle, boolean op, boolean hele) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.time_abort = Long.MAX_VALUE;
    model.options.time_suffice = Long.MAX_VALUE;
    model.options.iterations_abort = SKRIDT;
    // One thread: an answer must not hang on which of several came first.
    model.options.integer(IntegerStrategy.newConfigurable().withParallelism(() -> 1));
    Map<Integer, Variable> variable = new HashMap<>();
    for (int c : udsnit.celler()) {
      Variable x = model.addVariable("x" + c).lower(t.nedre(c)).integer(hele);
      variable.put(c, x);
    }
    for (int l = 0; l < udsnit.ligninger().size(); l++) {
      Tryk.Ligning ligning = udsnit.ligninger().get(l);
      Expression e = model.addExpression("l" + l).level(ligning.rest());
      for (int k = 0; k < ligning.celler().size(); k++) {
        e.set(variable.get(ligning.celler().get(k)), ligning.koef().get(k));
      }
    }
    Variable maal = variable.get(celle);
    if (maal == null) {
      throw new IllegalArgumentException("cell " + celle + " is not of this part");
    }
    maal.weight(1);
    try {
      Optimisation.Result svar = op ? model.maximise() : model.minimise();
      return laes(model, svar, maal, op, hele);
    } catch (RuntimeException e) {
      return UAFGJORT;
    }
  }

  private long laes(
      ExpressionsBasedModel model,
      Optimisation.Result svar,
      Variable maal,
      boolean op,
      boolean hele) {
    if (svar.getState() == Optimisation.State.UNBOUNDED) {
      return op ? Interval.UDEN_LOFT : UAFGJORT;
    }
    if (!svar.getState().isOptimal() && !svar.getState().isDistinct()) {
      return UAFGJORT;
    }
    long[] x = new long[udsnit.celler().size()];
    boolean helt = true;
    for (int i = 0; i < x.length; i++) {
      double v = svar.doubleValue(i);
      x[i] = Math.round(v);
      helt &= Math.abs(v - x[i]) < NAER * Math.max(1, Math.abs(v));
    }
    if (helt && passer(x)) {
      return x[model.indexOf(maal)];
    }
    return hele ? UAFGJORT : IKKE_HELT;
  }

  /** Whether the whole values fit all that is known. */
  private boolean passer(long[] x) {
    Map<Integer, Long> vaerdi = new HashMap<>();
    for (int i = 0; i < x.length; i++) {
      int c = udsnit.celler().get(i);
      if (x[i] < t.nedre(c)) {
        return false;
      }
      vaerdi.put(c, x[i]);
    }
    for (Tryk.Ligning l : udsnit.ligninger()) {
      long[] led = new long[l.celler().size()];
      for (int k = 0; k < led.length; k++) {
        led[k] = l.koef().get(k) * vaerdi.getOrDefault(l.celler().get(k), 0L);
      }
      if (Arrays.stream(led).sum() != l.rest()) {
        return false;
      }
    }
    return true;
  }
}
