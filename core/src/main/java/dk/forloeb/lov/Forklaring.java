package dk.forloeb.lov;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was found, and why: a tree in plain Danish in which every node carries the law.
 *
 * @param regel the rule whose answer this is; nothing on the nodes between
 * @param gaelder whether the rule was in force; if not, {@code udfald} is {@code OPFYLDT}, since a
 *     rule that is not in force asks nothing
 * @param tekst a sentence
 * @param hjemmel legal references, never empty
 * @param grunde what it rests on
 * @param opgave what a person has to do; there exactly when a node that rests on nothing else
 *     cannot be judged
 */
public record Forklaring(
    Optional<Regel> regel,
    Udfald udfald,
    boolean gaelder,
    String tekst,
    List<Hjemmel> hjemmel,
    List<Forklaring> grunde,
    Optional<Opgave> opgave) {
  /** Refuses a node without law, and one that cannot be judged and asks nobody. */
  public Forklaring {
    hjemmel = List.copyOf(hjemmel);
    grunde = List.copyOf(grunde);
    if (hjemmel.isEmpty()) {
      throw new IllegalArgumentException("no legal reference: " + tekst);
    }
    if (udfald == Udfald.KAN_IKKE_VURDERES && opgave.isEmpty() && !spoerger(grunde)) {
      throw new IllegalArgumentException("nobody is asked: " + tekst);
    }
  }

  /** Each ground was made here, so one that is unknown asks somebody. */
  private static boolean spoerger(List<Forklaring> grunde) {
    return grunde.stream().anyMatch(g -> g.udfald == Udfald.KAN_IKKE_VURDERES && g.afgoer());
  }

  private static List<Opgave> alle(Optional<Opgave> her, List<Forklaring> grunde) {
    Set<Opgave> ud = new LinkedHashSet<>();
    her.ifPresent(ud::add);
    for (Forklaring g : grunde) {
      // What is unknown under an answer that is known decides nothing, and nobody need look it up.
      if (g.udfald == Udfald.KAN_IKKE_VURDERES && g.afgoer()) {
        ud.addAll(alle(g.opgave, g.grunde));
      }
    }
    return List.copyOf(ud);
  }

  /** The tasks that must be done before this can be judged; none when it is. */
  public List<Opgave> opgaver() {
    return udfald == Udfald.KAN_IKKE_VURDERES ? alle(opgave, grunde) : List.of();
  }

  /** Whether it counts in an answer it is part of: advice and exceptions do not. */
  boolean afgoer() {
    return regel
        .map(r -> r.virkning() == Virkning.SPAERRER || r.virkning() == Virkning.AFVIGELSE)
        .orElse(true);
  }

  /** Whether this stops a decision: a rule in force that may stop one, and is not met. */
  public boolean spaerrer() {
    return regel
        .map(r -> gaelder && r.spaerrer() && udfald == Udfald.IKKE_OPFYLDT)
        .orElseGet(() -> grunde.stream().anyMatch(Forklaring::spaerrer));
  }

  /** This node and all below it, from above. */
  public List<Forklaring> noder() {
    List<Forklaring> ud = new ArrayList<>();
    ud.add(this);
    grunde.forEach(g -> ud.addAll(g.noder()));
    return List.copyOf(ud);
  }
}
