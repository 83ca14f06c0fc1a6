package dk.forloeb.diskretion.spaerring;

/** Which end of a requirement. */
public enum Side {
  /** The cell can be as low as the requirement's {@code hoejst}. */
  NED,
  /** The cell can be as high as the requirement's {@code mindst}. */
  OP
}
