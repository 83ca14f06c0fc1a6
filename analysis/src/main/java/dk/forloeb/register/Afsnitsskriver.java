package dk.forloeb.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** Writes one section of the packed stream to its place in the file, and sums it up on the way. */
final class Afsnitsskriver {
  private final FileChannel kanal;
  private final long laengde;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
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

  void heltal(int tal) throws IOException {
    kraevPlads(Integer.BYTES);
    buffer.putInt(tal);
  }

  void langt(long tal) throws IOException {
    kraevPlads(Long.BYTES);
    buffer.putLong(tal);
  }

  void decimaltal(double tal) throws IOException {
    kraevPlads(Double.BYTES);
    buffer.putDouble(tal);
  }

  private void kraevPlads(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      toem();
    }
  }

  private void toem() throws IOException {
    buffer.flip();
    skrevet += buffer.remaining();
    if (skrevet > laengde) {
      throw new IOException("the files hold more than was counted");
    }
    crc.update(buffer.duplicate());
    while (buffer.hasRemaining()) {
      plads += kanal.write(buffer, plads);
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
