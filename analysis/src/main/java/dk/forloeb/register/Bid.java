package dk.forloeb.register;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A piece of a delivery: whole rows, in memory outside the heap, where a file can be read to
 * without a copy. Used again when its rows have been handed over.
 */
final class Bid {
  /** Bytes that may be looked at after the last row, whatever they are. */
  static final int LUFT = 8;

  private final ByteBuffer bytes;
  private long plads;
  private int fra;
  private int til;
  private boolean udenLinjeslut;

  Bid(int plads) {
    bytes = ByteBuffer.allocateDirect(plads + LUFT).order(ByteOrder.LITTLE_ENDIAN);
  }

  ByteBuffer bytes() {
    return bytes;
  }

  /** The most bytes of rows. */
  int kapacitet() {
    return bytes.capacity() - LUFT;
  }

  /** Where in the delivery the piece lies, for whoever reads it. */
  long plads() {
    return plads;
  }

  void placer(long nyPlads) {
    plads = nyPlads;
  }

  /** The first byte of the first row. */
  int fra() {
    return fra;
  }

  /** The place after the line end of the last row. */
  int til() {
    return til;
  }

  /** Says where the rows are. */
  void afgraens(int nyFra, int nyTil) {
    fra = nyFra;
    til = nyTil;
    udenLinjeslut = false;
  }

  /** Ends the last row of a delivery, which had no end of its own. */
  void afslut() {
    bytes.put(til, (byte) '\n');
    til++;
    udenLinjeslut = true;
  }

  /** Whether the last row had no end. */
  boolean udenLinjeslut() {
    return udenLinjeslut;
  }

  /** The bytes of the delivery itself, from the start of the first row to the end of the last. */
  ByteBuffer raa() {
    return bytes.slice(fra, til - fra - (udenLinjeslut ? 1 : 0));
  }
}
