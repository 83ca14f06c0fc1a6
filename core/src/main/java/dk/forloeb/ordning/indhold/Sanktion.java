package dk.forloeb.ordning.indhold;

import dk.forloeb.lov.Sanktionen;
import dk.forloeb.lov.Skoen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a sanction case holds, from the missed event to the decision (LAS §§ 69 a ff.). */
public final class Sanktion {
  private Sanktion() {}

  /**
   * What the citizen stayed away from, and when.
   *
   * @param id unique in the case; a sanction case is known by it
   */
  public record Udeblivelse(String id, LocalDate dato, Sanktionen.Slags slags, String hvad) {}

  /**
   * The hearing before a sanction.
   *
   * @param sanktion the id of the {@link Udeblivelse}
   * @param fakta the facts that the citizen was told of; empty when none were
   * @param frist the last day to answer; nothing when none was set
   * @param spurgtOmGrund whether the citizen was asked for a good reason
   * @param borgerensSvar the citizen's own words; empty when there was no answer
   */
  public record Hoering(
      LocalDate dato,
      String sanktion,
      String fakta,
      Optional<LocalDate> frist,
      boolean spurgtOmGrund,
      String borgerensSvar) {
    /** Whether the citizen still has time to answer on the day. */
    public boolean venter(LocalDate dag) {
      return borgerensSvar.isBlank() && frist.filter(f -> !f.isBefore(dag)).isPresent();
    }
  }

  /**
   * What is deducted.
   *
   * @param rimeligGrund the judgment whether the citizen had a good reason; every case needs one
   * @param dage days that are deducted, from 1
   * @param dagsbeloeb kroner a day
   * @param afvistBehandling whether it rests on a refused medical treatment, which it must not
   * @param afgjortAfKommunen whether the municipality decided, and not another actor (R123)
   * @param kontakt the day contact was restored, where that ends the deduction
   * @param booket the day the citizen booked the talk, where that does
   */
  public record Fradrag(
      Optional<Skoen> rimeligGrund,
      int dage,
      BigDecimal dagsbeloeb,
      boolean afvistBehandling,
      boolean afgjortAfKommunen,
      Optional<LocalDate> kontakt,
      Optional<LocalDate> booket) {}

  /**
   * Guidance on rights, duties and sanctions (rules R124, R125, R200 and R201).
   *
   * @param led what was done: {@code droeftet}, {@code udleveret}, {@code sendt}
   * @param dokumenteret what can be shown of it: {@code tekst}, {@code givet_dato}, {@code
   *     sendt_dato}
   */
  public record Vejledning(
      LocalDate dato, Sanktionen.Form form, Set<String> led, Set<String> dokumenteret) {
    /** Copies the sets. */
    public Vejledning {
      led = Set.copyOf(led);
      dokumenteret = Set.copyOf(dokumenteret);
    }
  }
}
