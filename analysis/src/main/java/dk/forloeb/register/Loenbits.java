package dk.forloeb.register;

import dk.forloeb.ugekode.Katalog;
import java.time.YearMonth;
import java.util.SortedSet;

/**
 * Where a wage month stands among the bits of {@link Ugestroem.Afsnit#LOEN}. Months before 2008
 * have no bit: before then no week's status asks for a wage.
 */
final class Loenbits {
  private final int foersteMaaned;
  private final int ord;

  /** For each {@code YYYYMM} from that of bit 0 on its bit; a look-up, since there are so many. */
  private final short[] bit;

  private final int foerste;

  /**
   * @param foersteMaaned the month of bit 0, as {@link Ugestroem#maanedsnummer}
   * @param ord {@code long}s a person
   */
  Loenbits(int foersteMaaned, int ord) {
    this.foersteMaaned = foersteMaaned;
    this.ord = ord;
    this.foerste = foersteMaaned / 12 * 100 + foersteMaaned % 12 + 1;
    this.bit = new short[(ord * Long.SIZE / 12 + 1) * 100];
    for (int i = 0; i < bit.length; i++) {
      bit[i] = (short) (nummer(foerste + i) - foersteMaaned);
    }
  }

  int foersteMaaned() {
    return foersteMaaned;
  }

  int ord() {
    return ord;
  }

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

  /** Sets a month ({@code YYYYMM}, none after the last) of a person in the whole section. */
  void saet(long[] loen, int person, int maaned) {
    if (maaned >= foerste) {
      int plads = bit[maaned - foerste];
      loen[person * ord + plads / Long.SIZE] |= 1L << plads;
    }
  }
}
