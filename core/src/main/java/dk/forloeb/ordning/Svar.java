package dk.forloeb.ordning;

import dk.forloeb.lov.Forklaring;
import dk.forloeb.lov.Opgave;
import java.util.List;

/** What the machine answers. */
public sealed interface Svar {
  /** What each rule that was asked said. */
  List<Forklaring> forklaringer();

  /** The event is part of the case now; its deviations stand in the log's last line. */
  record Udfoert(Sag sag) implements Svar {
    /** The line that was added. */
    public Indfoersel indfoersel() {
      return sag.log().getLast();
    }

    @Override
    public List<Forklaring> forklaringer() {
      return indfoersel().forklaringer();
    }
  }

  /**
   * The decision was stopped, and the case is as before.
   *
   * @param grunde why, in Danish, a sentence each
   * @param opgaver what somebody has to find out or judge before it can be asked again
   */
  record Standset(List<String> grunde, List<Forklaring> forklaringer, List<Opgave> opgaver)
      implements Svar {
    /** Refuses to stop without saying why. */
    public Standset {
      grunde = List.copyOf(grunde);
      forklaringer = List.copyOf(forklaringer);
      opgaver = List.copyOf(opgaver);
      if (grunde.isEmpty()) {
        throw new IllegalArgumentException("stopped for nothing");
      }
    }
  }
}
