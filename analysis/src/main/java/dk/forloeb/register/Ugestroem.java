package dk.forloeb.register;

import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The packed stream: a register as the fast engine reads it, flat arrays of numbers in the order of
 * the persons' keys. On disk the same bytes as in memory, so that a file is mapped and not read.
 * What each section holds is said at {@link Afsnit}; a person is named by its place.
 *
 * <p>A spell is one {@code int}: first week in 12 bits, weeks in 10, value in 10. A longer spell is
 * written as several that touch.
 */
public final class Ugestroem {
  /** The last week that a spell can begin in: 2070-W05. */
  public static final int SIDSTE_UGE = (1 << 12) - 1;

  /** The most weeks of one packed spell. */
  public static final int FLEST_UGER = (1 << 10) - 1;

  /** The sex of a person of whom it is not known. */
  public static final int UKENDT_KOEN = Integer.MIN_VALUE;

  public static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);
  public static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
  public static final ValueLayout.OfDouble DOUBLE =
      ValueLayout.JAVA_DOUBLE.withOrder(ByteOrder.LITTLE_ENDIAN);

  /** The sections, in the order of the file. */
  public enum Afsnit {
    /** For each person and one more: where its spells begin in {@link #YDELSER} ({@code int}). */
    YDELSER_FRA(4),
    /** Spells of benefit codes by person and week ({@code int}). */
    YDELSER(4),
    /** As {@link #YDELSER_FRA}, of residence. */
    BOPAEL_FRA(4),
    /** Spells of municipality codes as read ({@code int}). */
    BOPAEL(4),
    /**
     * For each person a bit a month, set where the month has a wage ({@code long}s, {@link #ord}).
     */
    LOEN(8),
    /** Age at week 31 of 1991, NaN where it is not known ({@code double}). */
    ALDER(8),
    /** Sex as the source has it, or {@link #UKENDT_KOEN} ({@code int}). */
    KOEN(4),
    /** For each person a bit a group of codes, set where the person has a week in it. */
    MASKE(4);

    private final int bredde;

    Afsnit(int bredde) {
      this.bredde = bredde;
    }

    /** Bytes of one element. */
    int bredde() {
      return bredde;
    }
  }

  private final int personer;
  private final int foersteMaaned;
  private final int ord;
  private final Map<Afsnit, MemorySegment> afsnit;
  private final long ukendteUger;

  /**
   * A stream over sections that are filled.
   *
   * @param foersteMaaned the month of bit 0 of {@link Afsnit#LOEN}, as {@link #maanedsnummer}
   * @param ord {@code long}s of wage months a person
   */
  Ugestroem(int personer, int foersteMaaned, int ord, Map<Afsnit, MemorySegment> afsnit) {
    this.personer = personer;
    this.foersteMaaned = foersteMaaned;
    this.ord = ord;
    this.afsnit = new EnumMap<>(afsnit);
    this.ukendteUger = taelUkendte();
  }

  public int personer() {
    return personer;
  }

  /** The month of the first wage bit, as {@link #maanedsnummer}. */
  public int foersteMaaned() {
    return foersteMaaned;
  }

  /** How many {@code long}s of wage months each person has; 0 when no month has any. */
  public int ord() {
    return ord;
  }

  public MemorySegment afsnit(Afsnit a) {
    return Objects.requireNonNull(afsnit.get(a));
  }

  /** Person-weeks with a code that the catalogue does not know. */
  public long ukendteUger() {
    return ukendteUger;
  }

  /** A month as a number: {@code 12 · year + month − 1}. */
  public static int maanedsnummer(int aar, int maaned) {
    return 12 * aar + maaned - 1;
  }

  /** A spell of at most {@link #FLEST_UGER} weeks as one number. */
  public static int pak(int fra, int antal, int vaerdi) {
    return fra << 20 | antal << 10 | vaerdi;
  }

  /** How many packed spells a spell of that many weeks becomes. */
  static int stykker(int uger) {
    return (uger - 1) / FLEST_UGER + 1;
  }

  /** The first week of a packed spell. */
  public static int fra(int spell) {
    return spell >>> 20;
  }

  /** The week after the last of a packed spell. */
  public static int efter(int spell) {
    return (spell >>> 20) + (spell >>> 10 & FLEST_UGER);
  }

  /** The code or municipality of a packed spell. */
  public static int vaerdi(int spell) {
    return spell & FLEST_UGER;
  }

  /** For each code the bit of its group. */
  static int[] gruppebit() {
    Katalog katalog = Katalog.faelles();
    if (katalog.grupper().size() > Integer.SIZE) {
      throw new IllegalStateException("a mask holds 32 groups");
    }
    int[] bit = new int[FLEST_UGER + 1];
    for (int kode = 1; kode <= Katalog.STOERSTE_KODE; kode++) {
      bit[kode] = 1 << katalog.gruppeAf(kode).nummer();
    }
    return bit;
  }

  private long taelUkendte() {
    Katalog katalog = Katalog.faelles();
    int ukendt = 1 << katalog.gruppe(Gruppe.UKENDT).nummer();
    MemorySegment maske = afsnit(Afsnit.MASKE);
    MemorySegment fra = afsnit(Afsnit.YDELSER_FRA);
    MemorySegment ydelser = afsnit(Afsnit.YDELSER);
    long uger = 0;
    for (int p = 0; p < personer; p++) {
      if ((maske.getAtIndex(INT, p) & ukendt) != 0) {
        for (int i = fra.getAtIndex(INT, p); i < fra.getAtIndex(INT, p + 1L); i++) {
          int spell = ydelser.getAtIndex(INT, i);
          uger += katalog.kendt(vaerdi(spell)) ? 0 : efter(spell) - fra(spell);
        }
      }
    }
    return uger;
  }
}
