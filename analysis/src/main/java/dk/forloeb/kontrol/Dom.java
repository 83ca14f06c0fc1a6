package dk.forloeb.kontrol;

/** What a finding amounts to, the gravest first. */
public enum Dom {
  /** Cannot be true as printed. */
  FEJL,
  /** May be true, but what is meant is not said; or somebody's judgment. */
  UKLART,
  /** Does not fit to the digit, and rounding explains it. */
  AFRUNDING,
  /** A number from which one that is small, or not printed, can be found. */
  ROEBER,
  /** Worth knowing. */
  OPLYSNING,
  /** Was reckoned again and fits. */
  HOLDER
}
