package dk.forloeb.syntese;

import dk.forloeb.tid.Periodetype;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;

/** The half-years of question 6, counted from the first of 2013, which is 0. */
final class Halvaar {
  private Halvaar() {}

  static int nummer(int uge) {
    int maaned = Kalender.maaned(uge);
    return (maaned / 100 - 2013) * 2 + (maaned % 100 > 6 ? 1 : 0);
  }

  static Ugeinterval uger(int nummer) {
    int aar = 2013 + nummer / 2;
    return Periodetype.HALVAAR.uger(new Uge(Kalender.uge(aar, nummer % 2 == 0 ? 10 : 40)));
  }
}
