package dk.forloeb.spoergsmaal;

/** An answer that will come, but is not there yet: ask again in a while. */
public final class IkkeKlar extends RuntimeException {
  IkkeKlar(String hvad) {
    super(hvad);
  }
}
