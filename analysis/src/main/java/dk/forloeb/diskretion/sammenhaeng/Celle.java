package dk.forloeb.diskretion.sammenhaeng;

import java.util.Set;
import java.util.TreeSet;

/** A count while the system is gathered: its true value, and all that is said of it so far. */
final class Celle {
  final int nummer;
  final long vaerdi;

  /** The tables that print it, or that it was found from. */
  final Set<String> tabeller = new TreeSet<>();

  /** What an attacker knows that it is at least. */
  long nedre;

  /** What hiding it costs; 0 for what no page prints. */
  long vaegt;

  /** Printed in a release that is out of the house. */
  boolean ude;

  /** Hidden whatever it costs: it was before, or its table is refused. */
  boolean skjult;

  /** Some count here is small, or all of a small group. */
  boolean foelsom;

  /** The most that an attacker may know that it is at least. */
  long hoejst;

  /** The least that an attacker may know that it is at most. */
  long mindst;

  Celle(int nummer, long vaerdi) {
    this.nummer = nummer;
    this.vaerdi = vaerdi;
  }

  /** It must look as if it could be as low and as high as this. */
  void kraev(long lav, long hoej) {
    hoejst = foelsom ? Math.min(hoejst, lav) : lav;
    mindst = foelsom ? Math.max(mindst, hoej) : hoej;
    foelsom = true;
  }
}
