package dk.forloeb.register;

import dk.forloeb.ugekode.Katalog;
import java.time.YearMonth;
import java.util.SortedSet;

/**
 * Where a wage month stands among the bits of {@link Ugestroem.Afsnit#LOEN}. Months before 2008
 * have no bit: before then no week's status asks for a wage.
 *
 * @param foersteMaaned the month of bit 0, as {@link Ugestroem#maanedsnummer}
 * @param ord {@code long}s a person
 */
record Loenbits(int foersteMaaned, int ord) {
  /** Room for these months, {@code YYYYMM}. */
  static Loenbits af(SortedSet<Integer> maaneder) {
    YearMonth start = YearMonth.from(Katalog.FOERSTE_LOENDAG);
    int tidligst = Ugestroem.maanedsnummer(start.getYear(), start.getMonthValue());
    if (maaneder.isEmpty() || nummer(maaneder.last()) < tidligst) {
      return new Loenbits(tidligst, 0);
    }
    int fra = Math.max(tidligst, nummer(maaneder.first()));
    return new Loenbits(fra, (nummer(maaneder.last()) - fra) / Long.SIZE + 1);
  }

  private static int nummer(int maaned) {
    return Ugestroem.maanedsnummer(maaned / 100, maaned % 100);
  }

  /** The bit of a month ({@code YYYYMM}) within a person's, negative for a month that has none. */
  int bit(int maaned) {
    return nummer(maaned) - foersteMaaned;
  }

  /** Sets a month of a person in the whole section. */
  void saet(long[] loen, int person, int maaned) {
    int bit = bit(maaned);
    if (bit >= 0) {
      loen[person * ord + bit / Long.SIZE] |= 1L << bit;
    }
  }
}
