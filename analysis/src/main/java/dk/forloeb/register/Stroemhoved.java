package dk.forloeb.register;

import dk.forloeb.register.Ugestroem.Afsnit;
import dk.forloeb.ugekode.Katalog;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The first {@link #BYTES} bytes of {@code ugestroem.bin}: what the stream was made of, and where
 * its sections are. Byte by byte in docs/register.md.
 *
 * @param foersteMaaned the month of the first wage bit, as {@link Ugestroem#maanedsnummer}
 * @param ord {@code long}s of wage months a person
 * @param version id of the register that the stream was made of
 * @param katalog version of the code catalogue that the mask of groups was made with
 * @param aftryk of the Parquet files, see {@link Tabelfil#aftryk}
 */
record Stroemhoved(
    int personer,
    int foersteUge,
    int sidsteUge,
    int foersteMaaned,
    int ord,
    String version,
    String katalog,
    int aftryk,
    Map<Afsnit, Plads> afsnit) {

  /** Bytes of the header; sections begin at multiples of it. */
  static final int BYTES = 4096;

  private static final byte[] MAERKE = "UGESTROM".getBytes(StandardCharsets.US_ASCII);
  private static final int FORMAT = 1;
  private static final int VERSIONSBYTES = 32;
  private static final int KATALOGBYTES = 64;
  private static final int CRC_PLADS = BYTES - Integer.BYTES;

  /** Where a section is, in bytes, and the CRC32C of its content. */
  record Plads(long fra, long laengde, int crc) {
    long efter() {
      return fra + laengde;
    }
  }

  /** The header of a stream with so many packed spells, without version and sums yet. */
  static Stroemhoved af(
      Observation observation, int personer, long ydelser, long bopael, int aftryk) {
    Loenbits bits = Loenbits.af(observation.loenmaaneder());
    Map<Afsnit, Plads> afsnit = new EnumMap<>(Afsnit.class);
    long fra = BYTES;
    for (Afsnit a : Afsnit.values()) {
      long antal =
          switch (a) {
            case YDELSER_FRA, BOPAEL_FRA -> personer + 1L;
            case YDELSER -> ydelser;
            case BOPAEL -> bopael;
            case LOEN -> (long) personer * bits.ord();
            case ALDER, KOEN, MASKE -> personer;
          };
      if (antal > Integer.MAX_VALUE) {
        throw new IllegalArgumentException("more than the stream can number: " + antal);
      }
      Plads plads = new Plads(fra, antal * a.bredde(), 0);
      afsnit.put(a, plads);
      fra = (plads.efter() + BYTES - 1) / BYTES * BYTES;
    }
    return new Stroemhoved(
        personer,
        observation.foerste().indeks(),
        observation.sidste().indeks(),
        bits.foersteMaaned(),
        bits.ord(),
        "",
        Katalog.faelles().version(),
        aftryk,
        afsnit);
  }

  Stroemhoved med(String faerdigVersion, Map<Afsnit, Plads> summeret) {
    return new Stroemhoved(
        personer,
        foersteUge,
        sidsteUge,
        foersteMaaned,
        ord,
        faerdigVersion,
        katalog,
        aftryk,
        summeret);
  }

  /** The length of the whole file. */
  long filbytes() {
    long ud = BYTES;
    for (Plads p : afsnit.values()) {
      ud = Math.max(ud, p.efter());
    }
    return ud;
  }

  /** Whether only sums, version and catalogue differ, and the Parquet files are the same. */
  boolean sammeForm(Stroemhoved andet) {
    if (personer != andet.personer
        || foersteUge != andet.foersteUge
        || sidsteUge != andet.sidsteUge
        || foersteMaaned != andet.foersteMaaned
        || ord != andet.ord
        || aftryk != andet.aftryk) {
      return false;
    }
    for (Afsnit a : Afsnit.values()) {
      Plads her = afsnit.get(a);
      Plads der = andet.afsnit.get(a);
      if (her == null || der == null || her.fra() != der.fra() || her.laengde() != der.laengde()) {
        return false;
      }
    }
    return true;
  }

  /** How many elements a section has. */
  long antal(Afsnit a) {
    Plads p = afsnit.get(a);
    return p == null ? 0 : p.laengde() / a.bredde();
  }

  ByteBuffer bytes() {
    byte[] bytes = new byte[BYTES];
    ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    b.put(MAERKE).putInt(FORMAT).putInt(BYTES);
    b.putInt(personer).putInt(foersteUge).putInt(sidsteUge).putInt(foersteMaaned).putInt(ord);
    b.putInt(Afsnit.values().length);
    b.put(Arrays.copyOf(HexFormat.of().parseHex(version), VERSIONSBYTES));
    b.put(Arrays.copyOf(katalog.getBytes(StandardCharsets.UTF_8), KATALOGBYTES));
    b.putLong(filbytes());
    for (Plads p : afsnit.values()) {
      b.putLong(p.fra()).putLong(p.laengde()).putInt(p.crc()).putInt(0);
    }
    b.putInt(aftryk);
    b.putInt(CRC_PLADS, sum(bytes));
    return b.position(0);
  }

  private static int sum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, CRC_PLADS);
    return (int) crc.getValue();
  }

  /** Reads a header; null when it is not one, is damaged, or is of another format. */
  static @Nullable Stroemhoved laes(byte[] bytes) {
    ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length != BYTES || b.getInt(CRC_PLADS) != sum(bytes)) {
      return null;
    }
    try {
      byte[] maerke = new byte[MAERKE.length];
      b.get(maerke);
      if (!Arrays.equals(maerke, MAERKE) || b.getInt() != FORMAT || b.getInt() != BYTES) {
        return null;
      }
      int personer = b.getInt();
      int foersteUge = b.getInt();
      int sidsteUge = b.getInt();
      int foersteMaaned = b.getInt();
      int ord = b.getInt();
      if (b.getInt() != Afsnit.values().length) {
        return null;
      }
      byte[] version = new byte[VERSIONSBYTES];
      b.get(version);
      byte[] katalog = new byte[KATALOGBYTES];
      b.get(katalog);
      b.getLong();
      Map<Afsnit, Plads> afsnit = new EnumMap<>(Afsnit.class);
      for (Afsnit a : Afsnit.values()) {
        afsnit.put(a, new Plads(b.getLong(), b.getLong(), b.getInt()));
        b.getInt();
      }
      return new Stroemhoved(
          personer,
          foersteUge,
          sidsteUge,
          foersteMaaned,
          ord,
          HexFormat.of().formatHex(version),
          new String(katalog, StandardCharsets.UTF_8).stripTrailing().replace("\0", ""),
          b.getInt(),
          afsnit);
    } catch (BufferUnderflowException e) {
      return null;
    }
  }
}
