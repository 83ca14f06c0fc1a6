package dk.forloeb.motor;

import dk.forloeb.studie.Gapregel;
import dk.forloeb.tid.Uge;
import java.time.YearMonth;

/** The gap weeks after a week with the benefit, as the reference engine reads the rules. */
final class Hul {
  private Hul() {}

  /** The last gap week after week {@code slut}. */
  static int sidste(Gapregel regel, int slut) {
    Uge e = new Uge(slut);
    return switch (regel) {
      case Gapregel.Uger uger -> slut + uger.antal();
      // A day that the next month lacks becomes its last day: 31 January ends in February.
      case Gapregel.RullendeMaaned m -> Uge.af(e.soendag().plusMonths(1)).indeks();
      case Gapregel.Kalendermaaned m -> {
        YearMonth maaned = e.plus(1).maaned();
        if (maaned.equals(e.maaned())) {
          maaned = maaned.plusMonths(1);
        }
        Uge sidste = Uge.af(maaned.atEndOfMonth());
        yield (sidste.maaned().equals(maaned) ? sidste : sidste.plus(-1)).indeks();
      }
    };
  }
}
