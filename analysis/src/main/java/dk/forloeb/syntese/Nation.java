package dk.forloeb.syntese;

import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;

/** An invented nation: persons made one at a time, so that any size fits in memory. */
public interface Nation {
  /** What the nation's register can see. */
  Observation observation();

  /** How many persons. */
  long antal();

  /**
   * The person at this place. Depends on the nation's seed and the place only, so that persons may
   * be made in any order, by any number of threads, and more than once.
   *
   * @param nr from 0 to {@link #antal()}, exclusive
   */
  Person person(long nr);
}
