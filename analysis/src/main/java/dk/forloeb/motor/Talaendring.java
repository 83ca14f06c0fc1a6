package dk.forloeb.motor;

/** How numbers are changed before tables are set up from them. */
public interface Talaendring {
  /** They are not. */
  Talaendring INGEN =
      new Talaendring() {
        @Override
        public long antal(long antal, long noeglesum) {
          return antal;
        }

        @Override
        public long uger(long uger) {
          return uger;
        }
      };

  /**
   * A count.
   *
   * @param noeglesum the sum of the keys of those it counts
   */
  long antal(long antal, long noeglesum);

  /** A sum of weeks. */
  long uger(long uger);
}
