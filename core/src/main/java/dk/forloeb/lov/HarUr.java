package dk.forloeb.lov;

import dk.forloeb.tid.Ur;
import java.util.Optional;

/** A condition that is a deadline, and can say when it is. */
interface HarUr extends Betingelse {
  /** The clock, if the day it runs from is known. */
  Optional<Ur> ur(Sagsbillede s);

  /** The same answer as the condition, and the clock of the deadline that is part of it. */
  static HarUr af(HarUr ur, Betingelse betingelse) {
    return new HarUr() {
      @Override
      public Optional<Ur> ur(Sagsbillede s) {
        return ur.ur(s);
      }

      @Override
      public Forklaring proev(Sagsbillede s) {
        return betingelse.proev(s);
      }
    };
  }
}
