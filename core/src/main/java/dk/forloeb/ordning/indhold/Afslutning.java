package dk.forloeb.ordning.indhold;

import dk.forloeb.tid.Periode;
import java.time.LocalDate;

/**
 * The end of a course.
 *
 * @param planlagt the course as it was granted
 * @param faktisk the days it really ran
 */
public record Afslutning(Udgang aarsag, Periode planlagt, Periode faktisk) {
  /** Planned length in days. */
  public long planlagteDage() {
    return planlagt.dage();
  }

  /** Actual length in days. */
  public long faktiskeDage() {
    return faktisk.dage();
  }

  /** The last day. */
  public LocalDate dato() {
    return faktisk.tom();
  }
}
