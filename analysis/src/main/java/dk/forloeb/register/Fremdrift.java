package dk.forloeb.register;

/** Is told how far something long has come. */
public interface Fremdrift extends AutoCloseable {
  /** Nobody watches. */
  Fremdrift INGEN = saaLangt -> {};

  /** So many raw bytes, or persons, have been read. */
  void naaet(long saaLangt);

  @Override
  default void close() {}
}
