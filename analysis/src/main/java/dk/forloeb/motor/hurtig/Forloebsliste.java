package dk.forloeb.motor.hurtig;

import dk.forloeb.studie.Haendelse;
import java.util.Arrays;

/** The courses of the person at hand, a column for each thing that is known of one. */
final class Forloebsliste {
  /** No week of the course has activity. */
  static final int ALDRIG = Integer.MAX_VALUE;

  int antal;
  int[] start = new int[16];
  int[] slut = new int[16];

  /** The last gap week. */
  int[] hulSlut = new int[16];

  /** The number of the set of codes. */
  int[] saet = new int[16];

  /** The first week with an active code. */
  int[] aktiv = new int[16];

  /** The place of the last spell among the person's. */
  int[] spell = new int[16];

  /** The number of the outcome's group. */
  int[] gruppe = new int[16];

  void ny(int fra, int nummer) {
    if (antal == start.length) {
      start = Arrays.copyOf(start, antal * 2);
      slut = Arrays.copyOf(slut, antal * 2);
      hulSlut = Arrays.copyOf(hulSlut, antal * 2);
      saet = Arrays.copyOf(saet, antal * 2);
      aktiv = Arrays.copyOf(aktiv, antal * 2);
      spell = Arrays.copyOf(spell, antal * 2);
      gruppe = Arrays.copyOf(gruppe, antal * 2);
    }
    start[antal] = fra;
    saet[antal] = nummer;
    aktiv[antal] = ALDRIG;
    antal++;
  }

  /** Moves a course to its place among those that are kept; the place after it. */
  int behold(int fra, int til, boolean med) {
    start[til] = start[fra];
    slut[til] = slut[fra];
    hulSlut[til] = hulSlut[fra];
    saet[til] = saet[fra];
    aktiv[til] = aktiv[fra];
    spell[til] = spell[fra];
    gruppe[til] = gruppe[fra];
    return til + (med ? 1 : 0);
  }

  /** The week of a course that the event names. */
  int uge(Haendelse h, int nr) {
    return switch (h) {
      case START -> start[nr];
      case END -> slut[nr];
      case EXIT -> slut[nr] + 1;
    };
  }

  /** Weeks, bridged ones too. */
  int uger(int nr) {
    return slut[nr] - start[nr] + 1;
  }
}
