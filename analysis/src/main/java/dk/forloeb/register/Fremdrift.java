package dk.forloeb.register;

/** Is told how far an import has come. */
public interface Fremdrift extends AutoCloseable {
  /** Nobody watches. */
  Fremdrift INGEN = raaBytes -> {};

  /** So many of the source's raw bytes have been read. */
  void laest(long raaBytes);

  @Override
  default void close() {}
}
