package dk.forloeb.ordning.indhold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One effort in the plan.
 *
 * @param id unique in the case; a later version of the plan keeps it
 * @param type an id of {@link Indsatskatalog}
 * @param leverandoer who gives it; empty while nobody is found
 * @param planlagtStart the day it should begin
 * @param timerPrUge hours a week, at least 0; nothing when not agreed
 * @param begrundelse how it brings the citizen closer to work. That it must be said is the
 *     project's own rule (proposed to Parliament in 2014), not law
 */
public record Indsatslinje(
    String id,
    String type,
    String leverandoer,
    Optional<LocalDate> planlagtStart,
    Optional<BigDecimal> timerPrUge,
    String begrundelse) {}
