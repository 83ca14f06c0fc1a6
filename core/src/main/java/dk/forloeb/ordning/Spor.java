package dk.forloeb.ordning;

import dk.forloeb.Brugerfejl;
import dk.forloeb.lov.Dansk;
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
              + Dansk.dato(sket)
              + ", men registreret "
              + Dansk.dato(registreret.toLocalDate())
              + "; noget, der ikke er sket endnu, kan ikke registreres");
    }
  }

  /** Refuses content that says another day than the event it stands in. */
  void paaDagen(LocalDate dato, String hvad) {
    if (!dato.equals(sket)) {
      throw new Brugerfejl(
          hvad
              + " er dateret "
              + Dansk.dato(dato)
              + ", men hændelsen "
              + Dansk.dato(sket)
              + "; ret den ene dato");
    }
  }

  /** Refuses content that is younger than the event it stands in. */
  void senest(LocalDate dato, String hvad) {
    if (dato.isAfter(sket)) {
      throw new Brugerfejl(
          hvad
              + " er dateret "
              + Dansk.dato(dato)
              + " efter hændelsen "
              + Dansk.dato(sket)
              + "; ret den ene dato");
    }
  }
}
