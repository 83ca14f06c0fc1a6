package dk.forloeb.ordning.indhold;

import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The end of a course.
 *
 * @param planlagt the course as it was granted
 * @param faktisk the days it really ran; nothing for one that ended before it began
 * @param dato the day it ended
 */
public record Afslutning(
    Udgang aarsag, Periode planlagt, Optional<Periode> faktisk, LocalDate dato) {
  /** Planned length in days. */
  public long planlagteDage() {
    return planlagt.dage();
  }

  /** Actual length in days; 0 for one that never began. */
  public long faktiskeDage() {
    return faktisk.map(Periode::dage).orElse(0L);
  }
}
