package dk.forloeb.ordning;

/**
 * Something that changes a case. There are two kinds: a decision of the authority, which rules may
 * stop, and something that happened, which is always accepted.
 */
public sealed interface Haendelse permits Beslutning, Begivenhed {
  Spor spor();

  /** The event itself; a decision made elsewhere is taken out of its wrapping. */
  default Haendelse kerne() {
    return this;
  }
}
