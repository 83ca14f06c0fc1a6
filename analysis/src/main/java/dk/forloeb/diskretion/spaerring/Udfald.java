package dk.forloeb.diskretion.spaerring;

import java.util.BitSet;
import java.util.List;

/** What came of the search for cells to hide. */
public sealed interface Udfald {
  /**
   * These cells are hidden; that it is enough is proven, both sides of each requirement.
   *
   * @param skjulte all hidden printed cells, those with a requirement of their own among them
   * @param pris what hiding them costs
   */
  record Skjuling(BitSet skjulte, long pris, List<Bevis> beviser) implements Udfald {
    public Skjuling {
      skjulte = (BitSet) skjulte.clone();
      beviser = List.copyOf(beviser);
    }

    @Override
    public BitSet skjulte() {
      return (BitSet) skjulte.clone();
    }
  }

  /** The requirement on this cell, the first such, was not met. */
  record Umulig(int celle, Grund grund) implements Udfald {}

  /** Why a requirement was not met. */
  enum Grund {
    /** No hiding of printed cells meets it. */
    UOPNAAELIGT,
    /** The system is larger than the limits, or the work for it is. */
    FOR_STORT
  }
}
