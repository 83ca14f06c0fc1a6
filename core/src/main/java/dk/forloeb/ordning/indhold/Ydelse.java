package dk.forloeb.ordning.indhold;

import dk.forloeb.lov.Ydelsen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The benefit as it was fixed (LAS ch. 6 a).
 *
 * @param fra the first day it holds
 * @param gruppe the group that the ordinary rate follows; nothing when nobody has said
 * @param foer what the citizen got before, which may be kept
 * @param sats kroner a month before deduction
 * @param loen wage of the month, with pension, in kroner
 * @param loenfradrag what is deducted for wage, in kroner
 * @param medregnet what was taken into account besides wages; none of {@link #UNDTAGET_FRA} may be
 *     among it
 * @param niveau what was known of the level before and of what changes it
 * @param andet what else was deducted
 */
public record Ydelse(
    LocalDate fra,
    Optional<Ydelsen.Gruppe> gruppe,
    Optional<Ydelsen.Foer> foer,
    BigDecimal sats,
    Optional<BigDecimal> loen,
    Optional<BigDecimal> loenfradrag,
    Set<String> medregnet,
    Niveau niveau,
    Andet andet) {
  /** What the benefit does not depend on, by the names of rules R100 and R101. */
  public static final List<String> UNDTAGET_FRA =
      List.of(
          "formue",
          "aegtefaelles_indkomst",
          "kontanthjaelpsloft",
          "225_timer",
          "gensidig_forsoergelse");

  /**
   * The level before the course, and what may change the group (rules R108 to R110, R203, R205).
   *
   * @param tidligere kroner a month before the course
   * @param sygedagpengeTil the day the sygedagpenge would have ended
   * @param barnFoedt the day the citizen became a parent
   * @param tilRaadighed whether the citizen is available for the efforts of the plan
   * @param deltager whether the citizen takes part in the talks
   */
  public record Niveau(
      Optional<BigDecimal> tidligere,
      Optional<LocalDate> sygedagpengeTil,
      Optional<LocalDate> barnFoedt,
      Optional<Boolean> tilRaadighed,
      Optional<Boolean> deltager) {
    /** Nothing of it is known, and no child was born. */
    public static final Niveau UKENDT =
        new Niveau(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /**
   * Other income (rules R113, R204 and R006), in kroner.
   *
   * @param indtaegt other income of the month that is deducted krone for krone
   * @param fradrag what was deducted for it
   * @param feriepenge holiday pay, where there was some
   * @param erstatningFradraget whether a compensation for non-economic loss was deducted
   * @param regnesSomModtager whether a citizen with nothing left still counts as receiving
   */
  public record Andet(
      BigDecimal indtaegt,
      BigDecimal fradrag,
      Optional<Feriepenge> feriepenge,
      boolean erstatningFradraget,
      Optional<Boolean> regnesSomModtager) {
    /** No other income, and nothing deducted. */
    public static final Andet INTET =
        new Andet(BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty(), false, Optional.empty());
  }

  /** Holiday pay: the day it was paid out, a day of the month it was deducted in, and how. */
  public record Feriepenge(LocalDate udbetalt, LocalDate fradraget, boolean somLoen) {}

  /** Copies the set. */
  public Ydelse {
    medregnet = Set.copyOf(medregnet);
  }

  /** Whether deduction has left nothing of it. */
  public boolean fradragetTilNul() {
    return sats.signum() > 0
        && sats.compareTo(loenfradrag.orElse(BigDecimal.ZERO).add(andet.fradrag())) <= 0;
  }
}
