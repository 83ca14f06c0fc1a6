package dk.forloeb.motor.hurtig;

import static dk.forloeb.register.Ugestroem.DOUBLE;
import static dk.forloeb.register.Ugestroem.INT;
import static dk.forloeb.register.Ugestroem.LONG;

import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.register.Ugestroem;
import dk.forloeb.register.Ugestroem.Afsnit;
import dk.forloeb.ugekode.Katalog;
import dk.forloeb.ugekode.Ugekode;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;

/**
 * The kernel of flows. A person is read as runs of one status over the grid of first weeks, and
 * only where a run gives way to the next is anything counted: who stays is worked out at the end
 * from who entered, came and left. The cost is by spell, not by week. It knows runs and not
 * persons, so it has no sums of keys to give: who asks for them goes by {@link Overgangsvej}.
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

  /** By the point come to, group left ({@link #SLUT} for who is met first there) and come to. */
  private final int[] skift;

  private long iRegisteret;
  private int[] fra = new int[0];
  private int[] spells = new int[0];
  private int[] loeb = new int[0];
  private long[] loenbits = new long[2];

  /** The group of no run: what stands before a person's first, and after the last. */
  private static final int SLUT = GRUPPER - 1;

  /** More than the weeks and the length of one packed spell. */
  private static final int UGER = 1 << 13;

  private static final int KODER = Ugestroem.FLEST_UGER + 1;

  /** Room for the points of the grid. */
  private static final int PUNKTER = 1 << 11;

  /** Without a code and without a wage, or before 2008; the next is without a code with a wage. */
  private static final int TOM = GRUPPER - 3;

  Overgangskerne(Gitter gitter, Ugestroem stroem, Ugetabel uger, List<Overgangstabel> tabeller) {
    this.gitter = gitter;
    this.uger = uger;
    this.tabeller = tabeller;
    ydelserFra = stroem.afsnit(Afsnit.YDELSER_FRA);
    ydelser = stroem.afsnit(Afsnit.YDELSER);
    loen = stroem.afsnit(Afsnit.LOEN);
    alder = stroem.afsnit(Afsnit.ALDER);
    ord = stroem.ord();
    skift = new int[(gitter.antal() + 1) * GRUPPER * GRUPPER];
  }

  /** Whether the numbers of the grid and of the groups have room in a run. */
  static boolean kan(Gitter gitter) {
    long medKode = Katalog.faelles().koder().stream().map(Ugekode::gruppe).distinct().count();
    return gitter.antal() < PUNKTER && gitter.faaBits() && medKode <= TOM;
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
      loenbits = new long[2 * n + 2];
    }
    MemorySegment.copy(ydelserFra, INT, 4L * foerste, fra, 0, n + 1);
    int start = fra[0];
    int antal = fra[n] - start;
    if (spells.length < antal) {
      spells = new int[antal + antal / 4];
      loeb = new int[spells.length + n + 1];
    }
    if (loeb.length < antal + n + 1) {
      loeb = new int[antal + n + 1];
    }
    MemorySegment.copy(ydelser, INT, 4L * start, spells, 0, antal);
    tael(find(foerste, n, start));
  }

  /**
   * Finds the runs of the block's persons that hold a point of the grid. A run is one number: the
   * point after its last, the point it begins at, and its group. Between two persons stands a run
   * of {@link #SLUT} that begins after the last point and ends at the next person's first. A run
   * that holds no point is written over by the next: a guess that fails would cost more.
   */
  private int find(int foerste, int personer, int start) {
    boolean aldersgraense = gitter.mindstAlder != Gitter.INGEN_GRAENSE;
    // Tables of a known length, so that no look-up below has to be checked.
    short[] punktFra = new short[UGER];
    byte[] gruppe = new byte[KODER];
    System.arraycopy(gitter.punktFra, 0, punktFra, 0, gitter.punktFra.length);
    System.arraycopy(uger.gruppe, 0, gruppe, 0, KODER);
    int[] her = spells;
    int[] ud = loeb;
    int sidste = gitter.antal();
    int fundne = 0;
    int med = 0;
    for (int i = 0; i < personer; i++) {
      int punkt = aldersgraense ? gitter.fraAlder(alder.getAtIndex(DOUBLE, foerste + i)) : 0;
      if (punkt > sidste - 2) {
        continue;
      }
      samlLoen(foerste + i, med++);
      ud[fundne++] = punkt << 16 | sidste << 5 | SLUT;
      int efter = fra[i + 1] - start;
      for (int k = fra[i] - start; k < efter; k++) {
        int s = her[k];
        int uge = s >>> 20;
        int a = Math.max(punkt, punktFra[uge]);
        int b = punktFra[(uge + ((s >>> 10) & (KODER - 1))) & (UGER - 1)];
        ud[fundne] = b << 16 | a << 5 | gruppe[s & (KODER - 1)];
        fundne += (a - b) >>> 31;
      }
    }
    ud[fundne++] = sidste << 5 | SLUT;
    return fundne;
  }

  /**
   * Counts the runs that were found: where one gives way to the next, and where a run gives way to
   * weeks without a code or they to it. Whether there are any such is worked out, not asked.
   */
  private void tael(int fundne) {
    int[] her = loeb;
    int[] tal = skift;
    long[] under = gitter.under;
    int skel = gitter.foerBits;
    int foer = SLUT;
    int punkt = gitter.antal();
    int person = -1;
    long lav = 0;
    long hoej = 0;
    long tomLav = 0;
    long tomHoej = 0;
    for (int i = 0; i < fundne; i++) {
      int l = her[i];
      int a = (l >>> 5) & (PUNKTER - 1);
      int g = l & (GRUPPER - 1);
      int q = Math.max(punkt - skel, 0);
      int foerst = TOM + (int) (((q < 64 ? lav : hoej) >>> q) & 1);
      q = Math.max(a - 1 - skel, 0);
      int sidst = TOM + (int) (((q < 64 ? lav : hoej) >>> q) & 1);
      int tom = (punkt - a) >>> 31;
      tal[punkt << 10 | foer << 5 | foerst] += tom;
      foer += (sidst - foer) & -tom;
      tomLav ^= under[2 * a] ^ under[2 * punkt];
      tomHoej ^= under[2 * a + 1] ^ under[2 * punkt + 1];
      tal[a << 10 | foer << 5 | g]++;
      foer = g;
      punkt = l >>> 16;
      if (g == SLUT) {
        loenskift(tomLav & (tomLav << 1) & (lav ^ (lav << 1)), lav, skel);
        loenskift(
            tomHoej & (tomHoej << 1 | tomLav >>> 63) & (hoej ^ (hoej << 1 | lav >>> 63)),
            hoej,
            skel + 64);
        person++;
        lav = loenbits[2 * person];
        hoej = loenbits[2 * person + 1];
        tomLav = 0;
        tomHoej = 0;
      }
    }
  }

  /** Points without a code on both sides, between which a wage came or went. */
  private void loenskift(long skiftes, long loenhed, int skel) {
    for (long rest = skiftes; rest != 0; rest &= rest - 1) {
      int q = Long.numberOfTrailingZeros(rest);
      int nu = (int) ((loenhed >>> q) & 1);
      skift[(q + skel) << 10 | (TOM + 1 - nu) << 5 | (TOM + nu)]++;
    }
  }

  /** The person's wages at the grid's points, a bit each, the first of the point before 2008. */
  private void samlLoen(int person, int plads) {
    long lav = 0;
    long hoej = 0;
    int sat = gitter.foersteLoenpunkt - gitter.foerBits;
    for (int o = 0; o < ord; o++) {
      long maske = gitter.loenmaske[o];
      long bits = Long.compress(loen.getAtIndex(LONG, (long) person * ord + o), maske);
      if (sat < 64) {
        lav |= bits << sat;
        hoej |= bits >>> (64 - sat);
      } else {
        hoej |= bits << sat;
      }
      sat += Long.bitCount(maske);
    }
    loenbits[2 * plads] = lav;
    loenbits[2 * plads + 1] = hoej;
  }

  @Override
  public void laegTil(Kerne anden) {
    Overgangskerne a = (Overgangskerne) anden;
    for (int i = 0; i < skift.length; i++) {
      skift[i] += a.skift[i];
    }
    iRegisteret += a.iRegisteret;
  }

  private int[] nye(int punkt) {
    int fra = punkt << 10 | SLUT << 5;
    return Arrays.copyOfRange(skift, fra, fra + SLUT);
  }

  /** The group's number in the catalogue, at a point. */
  private int gruppe(int her, int punkt) {
    if (her == TOM) {
      return punkt <= gitter.foerBits ? uger.blankFoer2008 : uger.selvforsoergelse;
    }
    return her == TOM + 1 ? uger.beskaeftigelse : her;
  }

  /** By grid point left, group left and group come to, with those who stay. */
  private long[] matrix() {
    int n = GRUPPER;
    long[] ud = new long[gitter.antal() * n * n];
    long[] bestand = new long[n];
    for (int punkt = 0; punkt < gitter.antal() - 1; punkt++) {
      int[] nye = nye(punkt);
      long[] naeste = new long[n];
      for (int fra = 0; fra < SLUT; fra++) {
        int raekke = (punkt * n + gruppe(fra, punkt)) * n;
        long blivere = bestand[fra] + nye[fra];
        for (int til = 0; til < SLUT; til++) {
          if (til != fra) {
            long antal = skift[(punkt + 1) << 10 | fra << 5 | til];
            ud[raekke + gruppe(til, punkt + 1)] += antal;
            blivere -= antal;
            naeste[til] += antal;
          }
        }
        ud[raekke + gruppe(fra, punkt + 1)] += blivere;
        naeste[fra] += blivere;
      }
      bestand = naeste;
    }
    return ud;
  }

  @Override
  public Holdtal hold(Sum sum) {
    long personer = 0;
    for (int punkt = 0; punkt < gitter.antal() - 1; punkt++) {
      personer += Arrays.stream(nye(punkt)).sum();
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
  public List<Tabeltal> tabeller(Sum sum) {
    long[] matrix = matrix();
    Holdtal hold = hold(sum);
    return tabeller.stream().map(t -> t.resultat(matrix, hold)).toList();
  }
}
