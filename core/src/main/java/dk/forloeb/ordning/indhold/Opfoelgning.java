package dk.forloeb.ordning.indhold;

import java.time.LocalDate;

/**
 * Where a citizen was some time after the course. Two definitions of "ended" were used in published
 * figures (rule R161), so the point in time is part of the answer.
 */
public record Opfoelgning(LocalDate dato, Tidspunkt tidspunkt, Udgang status) {
  /** How long after the end. */
  public enum Tidspunkt {
    EN_MAANED("1 måned"),
    FIRE_UGER("4 uger"),
    TRETTEN_UGER("13 uger");

    private final String dansk;

    Tidspunkt(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }
}
