package dk.forloeb.motor.hurtig;

import static dk.forloeb.register.Ugestroem.DOUBLE;
import static dk.forloeb.register.Ugestroem.INT;
import static dk.forloeb.register.Ugestroem.LONG;

import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.register.Ugestroem;
import dk.forloeb.register.Ugestroem.Afsnit;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * The kernel of flows. A person is read as runs of one status over the grid of first weeks, and
 * only where a run gives way to the next is anything counted: who stays is worked out at the end
 * from who entered, came and left. The cost is by spell, not by week.
 */
final class Overgangskerne implements Kerne {
  /** Room for the groups; a power of two, so that an index is put together by shifts. */
  static final int GRUPPER = 32;

  private final Gitter gitter;
  private final Ugetabel uger;
  private final MemorySegment ydelserFra;
  private final MemorySegment ydelser;
  private final MemorySegment loen;
  private final MemorySegment alder;
  private final int ord;
  private final List<Overgangstabel> tabeller;

  /** By grid point, group left and group come to. */
  private final long[] skift;

  /** By grid point and group: who is met for the first time there. */
  private final long[] nye;

  private long iRegisteret;
  private int[] fra = new int[0];
  private int[] spells = new int[0];
  private final long[] loenbits;

  Overgangskerne(Gitter gitter, Ugestroem stroem, Ugetabel uger, List<Overgangstabel> tabeller) {
    this.gitter = gitter;
    this.uger = uger;
    this.tabeller = tabeller;
    ydelserFra = stroem.afsnit(Afsnit.YDELSER_FRA);
    ydelser = stroem.afsnit(Afsnit.YDELSER);
    loen = stroem.afsnit(Afsnit.LOEN);
    alder = stroem.afsnit(Afsnit.ALDER);
    ord = stroem.ord();
    skift = new long[gitter.antal() * GRUPPER * GRUPPER];
    nye = new long[gitter.antal() * GRUPPER];
    loenbits = new long[gitter.antal() / Long.SIZE + 2];
  }

  @Override
  public void personer(int foerste, int til) {
    iRegisteret += til - foerste;
    if (gitter.antal() < 2) {
      return;
    }
    // A block at a time into plain arrays: the loops below then run without any check of a mapping.
    int n = til - foerste;
    if (fra.length < n + 1) {
      fra = new int[n + 1];
    }
    MemorySegment.copy(ydelserFra, INT, 4L * foerste, fra, 0, n + 1);
    int start = fra[0];
    int antal = fra[n] - start;
    if (spells.length < antal) {
      spells = new int[antal + antal / 4];
    }
    MemorySegment.copy(ydelser, INT, 4L * start, spells, 0, antal);
    boolean aldersgraense = gitter.mindstAlder != Gitter.INGEN_GRAENSE;
    for (int i = 0; i < n; i++) {
      int punkt = aldersgraense ? gitter.fraAlder(alder.getAtIndex(DOUBLE, foerste + i)) : 0;
      if (punkt <= gitter.antal() - 2) {
        samlLoen(foerste + i);
        person(fra[i] - start, fra[i + 1] - start, punkt);
      }
    }
  }

  /** The person's wages at the grid's points, a bit each. */
  private void samlLoen(int person) {
    int plads = gitter.foersteLoenpunkt;
    long rest = 0;
    for (int o = 0; o < ord; o++) {
      long maske = gitter.loenmaske[o];
      long bits = Long.compress(loen.getAtIndex(LONG, (long) person * ord + o), maske);
      int forskudt = plads & 63;
      int i = plads >>> 6;
      loenbits[i] = rest | bits << forskudt;
      plads += Long.bitCount(maske);
      boolean naesteOrd = plads >>> 6 > i;
      // Bits that run over into the next word; a shift by 64 would be none at all.
      rest = naesteOrd ? (forskudt == 0 ? 0 : bits >>> (64 - forskudt)) : loenbits[i];
      if (naesteOrd) {
        loenbits[plads >>> 6] = rest;
      }
    }
  }

  private void person(int foersteSpell, int efter, int foerstePunkt) {
    int antal = gitter.antal();
    int[] punktFra = gitter.punktFra;
    byte[] gruppe = uger.gruppe;
    int punkt = foerstePunkt;
    int status = -1;
    for (int i = foersteSpell; i < efter; i++) {
      int s = spells[i];
      int a = Math.max(punkt, punktFra[s >>> 20]);
      int b = punktFra[(s >>> 20) + (s >>> 10 & Ugestroem.FLEST_UGER)];
      if (b <= a) {
        continue;
      }
      if (a > punkt) {
        status = tom(punkt, a, status);
        punkt = a;
      }
      status = skift(punkt, status, gruppe[s & Ugestroem.FLEST_UGER]);
      punkt = b;
    }
    if (punkt < antal) {
      tom(punkt, antal, status);
    }
  }

  /** Grid points without a code: a job or self-support by the wages, and neither before 2008. */
  private int tom(int fra, int til, int foer) {
    int status = foer;
    int punkt = fra;
    if (punkt < gitter.fra2008) {
      status = skift(punkt, status, uger.blankFoer2008);
      punkt = gitter.fra2008;
    }
    while (punkt < til) {
      boolean medLoen = (loenbits[punkt >>> 6] >>> punkt & 1) != 0;
      status = skift(punkt, status, medLoen ? uger.beskaeftigelse : uger.selvforsoergelse);
      punkt = naesteSkift(punkt, medLoen, til);
    }
    return status;
  }

  /** The first point after this one whose wage is another, or {@code til}. */
  private int naesteSkift(int punkt, boolean medLoen, int til) {
    int i = punkt;
    while (i < til) {
      long andre = (medLoen ? ~loenbits[i >>> 6] : loenbits[i >>> 6]) >>> i;
      if (andre != 0) {
        return Math.min(til, i + Long.numberOfTrailingZeros(andre));
      }
      i = (i | 63) + 1;
    }
    return til;
  }

  private int skift(int punkt, int fra, int til) {
    if (fra < 0) {
      nye[punkt * GRUPPER + til]++;
    } else {
      skift[((punkt - 1) * GRUPPER + fra) * GRUPPER + til]++;
    }
    return til;
  }

  @Override
  public void laegTil(Kerne anden) {
    Overgangskerne a = (Overgangskerne) anden;
    for (int i = 0; i < skift.length; i++) {
      skift[i] += a.skift[i];
    }
    for (int i = 0; i < nye.length; i++) {
      nye[i] += a.nye[i];
    }
    iRegisteret += a.iRegisteret;
  }

  /** By grid point left, group left and group come to, with those who stay. */
  private long[] matrix() {
    long[] ud = skift.clone();
    long[] bestand = new long[GRUPPER];
    for (int punkt = 0; punkt < gitter.antal() - 1; punkt++) {
      long[] naeste = new long[GRUPPER];
      for (int fra = 0; fra < GRUPPER; fra++) {
        bestand[fra] += nye[punkt * GRUPPER + fra];
        long blivere = bestand[fra];
        int raekke = (punkt * GRUPPER + fra) * GRUPPER;
        for (int til = 0; til < GRUPPER; til++) {
          if (til != fra) {
            blivere -= ud[raekke + til];
            naeste[til] += ud[raekke + til];
          }
        }
        ud[raekke + fra] = blivere;
        naeste[fra] += blivere;
      }
      bestand = naeste;
    }
    return ud;
  }

  @Override
  public Holdtal hold() {
    long personer = 0;
    for (int i = 0; i < (gitter.antal() - 1) * GRUPPER; i++) {
      personer += nye[i];
    }
    return gitter.hold(iRegisteret, personer, efterPunkt());
  }

  private long[] efterPunkt() {
    long[] matrix = matrix();
    long[] ud = new long[Math.max(0, gitter.antal() - 1)];
    for (int punkt = 0; punkt < ud.length; punkt++) {
      for (int i = 0; i < GRUPPER * GRUPPER; i++) {
        ud[punkt] += matrix[punkt * GRUPPER * GRUPPER + i];
      }
    }
    return ud;
  }

  @Override
  public List<Tabeltal> tabeller() {
    long[] matrix = matrix();
    Holdtal hold = hold();
    return tabeller.stream().map(t -> t.resultat(matrix, hold)).toList();
  }
}
