package dk.forloeb.register;

import org.jspecify.annotations.Nullable;

/**
 * A month with a wage.
 *
 * @param maaned {@code YYYYMM}
 * @param timer paid hours, where a source has them
 * @param grad the degree of employment, where a source has it
 */
public record Loenmaaned(int maaned, @Nullable Double timer, @Nullable Double grad) {}
