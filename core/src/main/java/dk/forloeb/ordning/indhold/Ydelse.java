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
 * @param gruppe the group that the rate follows; nothing when an earlier level is kept
 * @param foer what the citizen got before, which may be kept
 * @param sats kroner a month before deduction
 * @param loen wage of the month, with pension, in kroner
 * @param loenfradrag what is deducted for wage, in kroner
 * @param medregnet what was taken into account besides wages; none of {@link #UNDTAGET_FRA} may be
 *     among it
 */
public record Ydelse(
    LocalDate fra,
    Optional<Ydelsen.Gruppe> gruppe,
    Optional<Ydelsen.Foer> foer,
    BigDecimal sats,
    Optional<BigDecimal> loen,
    Optional<BigDecimal> loenfradrag,
    Set<String> medregnet) {
  /** What the benefit does not depend on, by the names of rules R100 and R101. */
  public static final List<String> UNDTAGET_FRA =
      List.of(
          "formue",
          "aegtefaelles_indkomst",
          "kontanthjaelpsloft",
          "225_timer",
          "gensidig_forsoergelse");

  /** Copies the set. */
  public Ydelse {
    medregnet = Set.copyOf(medregnet);
  }
}
