package dk.forloeb.ordning.indhold;

import java.time.LocalDate;

/**
 * The municipality does otherwise than a medical opinion says.
 *
 * @param udtalelse what the doctor or the sundhedskoordinator said
 * @param fravigelse what the municipality does instead
 * @param begrundelse why; empty when nobody has said
 */
public record Laegefravigelse(
    LocalDate dato, String udtalelse, String fravigelse, String begrundelse) {}
