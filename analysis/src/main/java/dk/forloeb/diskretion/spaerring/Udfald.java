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

  /**
   * Requirements were not met.
   *
   * @param celler the cells whose requirement was found not to be, in rising order; there may be
   *     more
   */
  record Umulig(List<Integer> celler, Grund grund) implements Udfald {
    public Umulig {
      celler = celler.stream().distinct().sorted().toList();
    }

    Umulig(int celle, Grund grund) {
      this(List.of(celle), grund);
    }
  }

  /** Why a requirement was not met. */
  enum Grund {
    /** No hiding of printed cells meets it. */
    UOPNAAELIGT,
    /** The system is larger than the limits, or the work for it is. */
    FOR_STORT
  }
}
