package dk.forloeb.lov;

import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;

/**
 * A rule as the rule book's data says it; what it asks of facts is in code.
 *
 * @param id {@code R034}; never reused
 * @param emne the topic in Danish, by which rules are listed
 * @param gaelder the days on which it is in force; an end that was not seen is open
 * @param fraSet whether its first day was seen in a source; otherwise {@code gaelder} is taken to
 *     reach over the whole time
 * @param tilSet whether its last day (or that it still runs) was seen
 * @param skaering the fact, a date, that decides which law applies when no date is asked for
 * @param hjemmel legal references, never empty
 * @param kilder ids of the sources in {@code kilder.csv}, perhaps none
 * @param eget whether it is the product's own wish and not law
 * @param skoen whether it is a judgment, which code never answers by itself
 * @param spoergsmaal what the rule asks, in plain Danish; yes means that it is met
 * @param forbehold what was not seen, or has to be known; perhaps empty
 */
public record Regel(
    String id,
    Art art,
    String emne,
    Periode gaelder,
    boolean fraSet,
    boolean tilSet,
    Faktum<LocalDate> skaering,
    List<Hjemmel> hjemmel,
    List<String> kilder,
    Sikkerhed sikkerhed,
    Virkning virkning,
    boolean eget,
    boolean skoen,
    String spoergsmaal,
    String forbehold) {
  /** Refuses a rule that would stop a decision on thin ground, or that has no reference. */
  public Regel {
    hjemmel = List.copyOf(hjemmel);
    kilder = List.copyOf(kilder);
    if (hjemmel.isEmpty()) {
      throw new IllegalArgumentException(id + " has no legal reference");
    }
    if (virkning == Virkning.SPAERRER && (sikkerhed == Sikkerhed.LAV || eget)) {
      throw new IllegalArgumentException(id + " must not stop a decision");
    }
  }

  /** Whether the rule is in force on the day. */
  public boolean gaelder(LocalDate dag) {
    return gaelder.indeholder(dag);
  }

  /** The references that hold on the day; all of them when none is dated to it. */
  public List<Hjemmel> hjemmel(LocalDate dag) {
    if (hjemmel.size() == 1) {
      return hjemmel;
    }
    List<Hjemmel> ud = hjemmel.stream().filter(h -> h.gaelder().indeholder(dag)).toList();
    return ud.isEmpty() ? hjemmel : ud;
  }

  /** Whether the rule can stop a decision. */
  public boolean spaerrer() {
    return virkning == Virkning.SPAERRER;
  }
}
