package dk.forloeb.ordning.indhold;

import java.time.LocalDate;

/**
 * The assessment before a course ends.
 *
 * @param opnaaet what the course led to
 * @param arbejdsevne the capacity to work as it now is
 * @param naesteSkridt what should follow; empty while nobody has said
 */
public record Slutvurdering(
    LocalDate dato, String opnaaet, String arbejdsevne, String naesteSkridt) {}
