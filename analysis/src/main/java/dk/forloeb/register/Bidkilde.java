package dk.forloeb.register;

import java.io.Closeable;
import java.io.IOException;

/**
 * Cuts a delivery at line ends. One thread asks for the pieces in order; any thread may then fetch
 * the bytes of one, several at a time.
 */
interface Bidkilde extends Closeable {
  /** The first line with its line end. */
  byte[] overskrift() throws IOException;

  /**
   * Gives a piece its place.
   *
   * @return false when there are no more
   * @throws Raekkeskanner.Opgivet when a row is longer than a piece
   */
  boolean naeste(Bid bid) throws IOException;

  /**
   * Brings the bytes of a piece, which may turn out to hold no row.
   *
   * @throws Raekkeskanner.Opgivet when a row is longer than a piece
   */
  void hent(Bid bid) throws IOException;
}
