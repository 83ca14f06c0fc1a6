package dk.forloeb.motor.hurtig;

import static dk.forloeb.register.Ugestroem.DOUBLE;
import static dk.forloeb.register.Ugestroem.INT;
import static dk.forloeb.register.Ugestroem.LONG;

import dk.forloeb.register.Noegler;
import dk.forloeb.register.Ugestroem;
import dk.forloeb.register.Ugestroem.Afsnit;
import java.lang.foreign.MemorySegment;

/** One person at a time out of the stream; each thread has its own. */
final class Personlaeser {
  final Ugetabel uger;

  /** The person's spells of codes, packed, in order. */
  int[] spells = new int[64];

  int antal;

  private final MemorySegment ydelserFra;
  private final MemorySegment ydelser;
  private final MemorySegment bopaelFra;
  private final MemorySegment bopael;
  private final MemorySegment loen;
  private final MemorySegment alder;
  private final MemorySegment koen;
  private final int ord;
  private final Noegler noegler;
  private int person;

  Personlaeser(Grundlag grundlag) {
    this.uger = grundlag.uger;
    this.noegler = grundlag.noegler;
    Ugestroem stroem = grundlag.stroem;
    ydelserFra = stroem.afsnit(Afsnit.YDELSER_FRA);
    ydelser = stroem.afsnit(Afsnit.YDELSER);
    bopaelFra = stroem.afsnit(Afsnit.BOPAEL_FRA);
    bopael = stroem.afsnit(Afsnit.BOPAEL);
    loen = stroem.afsnit(Afsnit.LOEN);
    alder = stroem.afsnit(Afsnit.ALDER);
    koen = stroem.afsnit(Afsnit.KOEN);
    ord = stroem.ord();
  }

  void laes(int p) {
    person = p;
    int fra = ydelserFra.getAtIndex(INT, p);
    antal = ydelserFra.getAtIndex(INT, p + 1L) - fra;
    if (antal > spells.length) {
      spells = new int[antal * 2];
    }
    MemorySegment.copy(ydelser, INT, 4L * fra, spells, 0, antal);
  }

  /** Whether persons have keys. */
  boolean medNoegler() {
    return noegler.findes();
  }

  /** The key of the person at hand. */
  long noegle() {
    return noegler.af(person);
  }

  /** The key of any person. */
  long noegle(int p) {
    return noegler.af(p);
  }

  /**
   * The number of the group in the week.
   *
   * @param fra a spell that does not lie after the week, or 0
   */
  int status(int uge, int fra) {
    for (int i = fra; i < antal; i++) {
      int s = spells[i];
      if (Ugestroem.fra(s) > uge) {
        break;
      }
      if (uge < Ugestroem.efter(s)) {
        return uger.gruppe[Ugestroem.vaerdi(s)];
      }
    }
    if (uge < uger.fra2008) {
      return uger.blankFoer2008;
    }
    return loen(uge) ? uger.beskaeftigelse : uger.selvforsoergelse;
  }

  private boolean loen(int uge) {
    int bit = uger.loenbit[uge];
    return bit >= 0
        && (loen.getAtIndex(LONG, (long) person * ord + bit / Long.SIZE) >>> bit & 1) != 0;
  }

  /** The municipality code in the week, 0 for none. */
  int kommune(int uge) {
    int til = bopaelFra.getAtIndex(INT, person + 1L);
    for (int i = bopaelFra.getAtIndex(INT, person); i < til; i++) {
      int s = bopael.getAtIndex(INT, i);
      if (uge >= Ugestroem.fra(s) && uge < Ugestroem.efter(s)) {
        return Ugestroem.vaerdi(s);
      }
    }
    return 0;
  }

  /** The sex as the source has it, or {@link Ugestroem#UKENDT_KOEN}. */
  int koen() {
    return koen.getAtIndex(INT, person);
  }

  /** The age in years at the end of the week, NaN where it is not known. */
  double alder(int uge) {
    return alder.getAtIndex(DOUBLE, person) + (uge + 1) * 7 / 365.25;
  }
}
