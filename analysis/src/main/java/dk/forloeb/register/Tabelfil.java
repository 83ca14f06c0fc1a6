package dk.forloeb.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.zip.CRC32C;

/** The Parquet files of a register. */
enum Tabelfil {
  PERSONER,
  YDELSER,
  BOPAEL,
  BESKAEFTIGELSE;

  private static final int HALE = 1 << 13;

  /** The table's name. */
  String navn() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file's name in the register's folder. */
  String filnavn() {
    return navn() + ".parquet";
  }

  Path i(Path mappe) {
    return mappe.resolve(filnavn());
  }

  /**
   * A sum over the lengths and the last bytes of the four files, where Parquet tells of its
   * content. It costs four small reads, and tells of files that were cut, lost or changed for
   * others; the version id, in every full pass, tells of all else.
   */
  static int aftryk(Path mappe) throws IOException {
    CRC32C crc = new CRC32C();
    for (Tabelfil t : values()) {
      try (FileChannel kanal = FileChannel.open(t.i(mappe), StandardOpenOption.READ)) {
        long laengde = kanal.size();
        ByteBuffer hale = ByteBuffer.allocate((int) Math.min(HALE, laengde));
        while (hale.hasRemaining()
            && kanal.read(hale, laengde - hale.capacity() + hale.position()) >= 0) {
          // A read may give less than was asked for.
        }
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(0, laengde));
        crc.update(hale.flip());
      }
    }
    return (int) crc.getValue();
  }
}
