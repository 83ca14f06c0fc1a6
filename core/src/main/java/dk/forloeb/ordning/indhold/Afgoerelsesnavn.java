package dk.forloeb.ordning.indhold;

import dk.forloeb.lov.Afgoerelsen;
import java.time.LocalDate;

/**
 * Which decision is meant, as a citizen would say it: the one of that day on that. It holds however
 * late events are recorded.
 */
public record Afgoerelsesnavn(LocalDate dato, Afgoerelsen.Slags slags) {}
