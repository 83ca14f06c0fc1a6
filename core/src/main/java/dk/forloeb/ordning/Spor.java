package dk.forloeb.ordning;

import dk.forloeb.Brugerfejl;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What every event carries.
 *
 * @param hvem who did it, as a user name or a title; never a CPR number
 * @param sket the day it happened
 * @param registreret when it was recorded, in Danish time
 */
public record Spor(String hvem, Rolle rolle, LocalDate sket, LocalDateTime registreret) {
  /** Refuses a nameless event, and one that is recorded before it has happened. */
  public Spor {
    if (hvem.isBlank()) {
      throw new Brugerfejl(
          "hændelsen mangler et navn på den, der har gjort det; skriv, hvem det er");
    }
    if (sket.isAfter(registreret.toLocalDate())) {
      throw new Brugerfejl(
          "hændelsen er dateret "
              + sket
              + ", men registreret "
              + registreret.toLocalDate()
              + "; noget, der ikke er sket endnu, kan ikke registreres");
    }
  }
}
