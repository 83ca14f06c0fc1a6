package dk.forloeb.ordning.indhold;

import dk.forloeb.lov.Ydelsen;
import java.math.BigDecimal;
import java.time.LocalDate;
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
 * @param medregnet what was taken into account: {@code loen}, {@code formue}, {@code aegtefaelle},
 *     {@code loft}, …; rules R100 and R101 say what must not be
 */
public record Ydelse(
    LocalDate fra,
    Optional<Ydelsen.Gruppe> gruppe,
    Optional<Ydelsen.Foer> foer,
    BigDecimal sats,
    Optional<BigDecimal> loen,
    Optional<BigDecimal> loenfradrag,
    Set<String> medregnet) {
  /** Copies the set. */
  public Ydelse {
    medregnet = Set.copyOf(medregnet);
  }
}
