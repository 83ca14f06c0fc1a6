package dk.forloeb.ordning.tilsyn;

import java.time.LocalDate;

/**
 * A course that looks parked.
 *
 * @param siden the first day it did; where that cannot be told, the day that was asked for
 * @param forklaring what was seen, with its numbers and words, in Danish
 */
public record Fund(Moenster moenster, LocalDate siden, String forklaring) {}
