package dk.forloeb.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** Writes one section of the packed stream to its place in the file, and sums it up on the way. */
final class Afsnitsskriver {
  private final FileChannel kanal;
  private final long laengde;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
  private final MemorySegment kopi = MemorySegment.ofBuffer(buffer.duplicate());
  private final CRC32C crc = new CRC32C();
  private long plads;
  private long skrevet;

  /**
   * @param plads where in the file the section begins
   * @param laengde bytes that it must have in the end
   */
  Afsnitsskriver(FileChannel kanal, long plads, long laengde) {
    this.kanal = kanal;
    this.plads = plads;
    this.laengde = laengde;
  }

  /** Writes the first {@code n} numbers. */
  void skriv(int[] tal, int n) throws IOException {
    skriv(MemorySegment.ofArray(tal), n, ValueLayout.JAVA_INT, Ugestroem.INT);
  }

  void skriv(long[] tal, int n) throws IOException {
    skriv(MemorySegment.ofArray(tal), n, ValueLayout.JAVA_LONG, Ugestroem.LONG);
  }

  void skriv(double[] tal, int n) throws IOException {
    skriv(MemorySegment.ofArray(tal), n, ValueLayout.JAVA_DOUBLE, Ugestroem.DOUBLE);
  }

  private void skriv(MemorySegment tal, int n, ValueLayout her, ValueLayout iFilen)
      throws IOException {
    long bredde = her.byteSize();
    long alt = n * bredde;
    for (long fra = 0; fra < alt; ) {
      if (buffer.remaining() < bredde) {
        toem();
      }
      long antal = Math.min(buffer.remaining(), alt - fra) / bredde;
      MemorySegment.copy(tal, her, fra, kopi, iFilen, buffer.position(), antal);
      buffer.position(buffer.position() + (int) (antal * bredde));
      fra += antal * bredde;
    }
  }

  private void toem() throws IOException {
    buffer.flip();
    skrevet += buffer.remaining();
    if (skrevet > laengde) {
      throw new IOException("the files hold more than was counted");
    }
    crc.update(buffer.duplicate());
    try {
      while (buffer.hasRemaining()) {
        plads += kanal.write(buffer, plads);
      }
    } catch (IOException e) {
      // Not to be taken for a fault of the files that are read meanwhile.
      throw new UncheckedIOException(e);
    }
    buffer.clear();
  }

  /** Writes what is left; the CRC32C of the whole section. */
  int slut() throws IOException {
    toem();
    if (skrevet != laengde) {
      throw new IOException("the files hold less than was counted");
    }
    return (int) crc.getValue();
  }
}
