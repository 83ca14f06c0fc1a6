package dk.forloeb.lov;

import dk.forloeb.tid.Ur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case of law: facts, and what a rule must say of them. Lawyers write them ({@code
 * sager/*.yaml}); a test runs them, and {@code lov ID} shows them.
 *
 * @param sted file and line
 * @param emne the rule's id, or the name of a set in small letters
 * @param hjemmel the reference the case rests on
 * @param eksempel the letter of the scenario it is drawn from, if it is
 * @param dato the day whose law is asked for; otherwise it follows from the facts
 * @param forventet nothing when the rule must not be in force
 * @param spaerrer whether it must stop a decision, where the case says so
 * @param sidste the last day of the deadline, where the case says so
 * @param fordi texts that must stand in the explanation
 */
public record Lovsag(
    String sted,
    String navn,
    String emne,
    String hjemmel,
    Optional<String> eksempel,
    Optional<LocalDate> dato,
    Fakta fakta,
    Optional<Udfald> forventet,
    Optional<Boolean> spaerrer,
    Optional<LocalDate> sidste,
    List<String> fordi) {
  /** Copies the list. */
  public Lovsag {
    fordi = List.copyOf(fordi);
  }

  /** What is expected, in Danish. */
  public String forventning() {
    return forventet.map(Udfald::dansk).orElse("gælder ikke");
  }

  /** What the rule book says. */
  public Forklaring vurder(Regelbog bog) {
    Optional<Regelsaet> saet = Regelsaet.med(emne);
    if (saet.isPresent()) {
      return bog.vurder(saet.get(), fakta, dato.orElseThrow());
    }
    return dato.map(d -> bog.vurder(emne, fakta, d)).orElseGet(() -> bog.vurder(emne, fakta));
  }

  /** In what the rule book differs from what is expected; empty when it does not. */
  public List<String> afvigelser(Regelbog bog) {
    Forklaring f = vurder(bog);
    List<String> ud = new ArrayList<>();
    if (f.gaelder() != forventet.isPresent()) {
      ud.add(f.gaelder() ? "reglen gælder, men skulle ikke" : "reglen gælder ikke, men skulle");
    } else if (forventet.isPresent() && f.udfald() != forventet.get()) {
      ud.add("udfaldet er " + f.udfald().dansk() + ", ikke " + forventning());
    }
    if (spaerrer.isPresent() && f.spaerrer() != spaerrer.get()) {
      ud.add(f.spaerrer() ? "reglen spærrer, men skulle ikke" : "reglen spærrer ikke, men skulle");
    }
    String alt = String.join("\n", f.noder().stream().map(Forklaring::tekst).toList());
    for (String ord : fordi) {
      if (!alt.contains(ord)) {
        ud.add("forklaringen siger ikke \"" + ord + "\"");
      }
    }
    if (f.noder().stream()
        .flatMap(n -> n.hjemmel().stream())
        .noneMatch(h -> hjemmel.contains(h.toString()))) {
      ud.add("hjemlen \"" + hjemmel + "\" står ikke i forklaringen");
    }
    if (sidste.isPresent()) {
      Optional<LocalDate> frist = frist(bog);
      if (!frist.equals(sidste)) {
        ud.add(
            "fristen er " + frist.map(String::valueOf).orElse("ukendt") + ", ikke " + sidste.get());
      }
    }
    return List.copyOf(ud);
  }

  private Optional<LocalDate> frist(Regelbog bog) {
    return dato.or(() -> fakta.find(bog.regel(emne).skaering()))
        .flatMap(d -> bog.ur(emne, fakta, d))
        .map(Ur::sidste);
  }
}
