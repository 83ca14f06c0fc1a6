package dk.forloeb.ordning.indhold;

import java.util.Set;

/**
 * What was reported of a course that began (rules R172 to R175).
 *
 * @param felter the fields of the contact group, by the names of rule R172
 * @param maalgruppe the number of the target group in LAB § 6
 * @param indsatsdel whether the plan's part 2 was reported
 * @param koordinator whether the koordinerende sagsbehandler was
 */
public record Indberetning(
    Set<String> felter, int maalgruppe, boolean indsatsdel, boolean koordinator) {
  /** Copies the set. */
  public Indberetning {
    felter = Set.copyOf(felter);
  }
}
