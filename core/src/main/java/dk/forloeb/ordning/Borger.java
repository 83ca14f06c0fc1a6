package dk.forloeb.ordning;

import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;

/**
 * What rules need to know of the person. Name and CPR number are not part of a case here.
 *
 * @param fleksjobvisiteret whether the person is approved for fleksjob
 * @param erhvervskompetence whether the person has an education that leads to a trade
 * @param tidligere courses before this case, planned days
 */
public record Borger(
    LocalDate foedselsdato,
    boolean fleksjobvisiteret,
    boolean erhvervskompetence,
    List<Periode> tidligere) {
  /** Copies the courses. */
  public Borger {
    tidligere = List.copyOf(tidligere);
  }
}
