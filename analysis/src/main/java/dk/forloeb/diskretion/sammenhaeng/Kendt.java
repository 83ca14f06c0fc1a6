package dk.forloeb.diskretion.sammenhaeng;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What a page says of hidden counts before a single number is read: which rows are there, and that
 * 0 is always shown. A sum of three hidden rows is at least 3, and no hiding changes that.
 */
final class Kendt {
  /** More cells around the one asked for are left out; that can only make the answer lower. */
  private static final int FLEST = 400;

  private static final double SMAATING = 1e-6;

  private final Map<Celle, List<Cellesystem.Ligning>> ligninger = new LinkedHashMap<>();
  private final Predicate<Celle> vistNul;

  /**
   * Takes all equations.
   *
   * @param vistNul whether a cell is a 0 that is shown
   */
  Kendt(List<Cellesystem.Ligning> alle, Predicate<Celle> vistNul) {
    this.vistNul = vistNul;
    for (Cellesystem.Ligning l : alle) {
      l.led().forEach(c -> ligninger.computeIfAbsent(c, n -> new ArrayList<>()).add(l));
    }
  }

  /** What the cell is at least. */
  long mindst(Celle celle) {
    Map<Celle, Variable> variable = new LinkedHashMap<>();
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.time_abort = Long.MAX_VALUE;
    model.options.time_suffice = Long.MAX_VALUE;
    for (Celle c : omegn(celle)) {
      Variable v = model.addVariable("x" + c.nummer).lower(c.nedre);
      variable.put(c, vistNul.test(c) ? v.upper(0) : v);
    }
    for (Celle c : variable.keySet()) {
      for (Cellesystem.Ligning l : ligninger.getOrDefault(c, List.of())) {
        boolean foerste = l.led().findFirst().filter(c::equals).isPresent();
        if (foerste && l.led().allMatch(variable::containsKey)) {
          Expression e = model.addExpression().level(l.konstant());
          l.plus().forEach(n -> e.add(Objects.requireNonNull(variable.get(n)), 1));
          l.minus().forEach(n -> e.add(Objects.requireNonNull(variable.get(n)), -1));
        }
      }
    }
    Objects.requireNonNull(variable.get(celle)).weight(1);
    Optimisation.Result svar = model.minimise();
    return svar.getState().isOptimal() ? (long) Math.ceil(svar.getValue() - SMAATING) : celle.nedre;
  }

  /** The cells that hang together with this one, the nearest first. */
  private Iterable<Celle> omegn(Celle celle) {
    Set<Celle> set = new LinkedHashSet<>(List.of(celle));
    Deque<Celle> koe = new ArrayDeque<>(set);
    while (!koe.isEmpty()) {
      for (Cellesystem.Ligning l : ligninger.getOrDefault(koe.remove(), List.of())) {
        if (set.size() + l.plus().size() + l.minus().size() <= FLEST) {
          l.led().filter(set::add).forEach(koe::add);
        }
      }
    }
    return set;
  }
}
