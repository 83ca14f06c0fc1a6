package dk.forloeb.motor.hurtig;

/** What is asked of a kernel that has counted. */
enum Sum {
  /** How many. */
  ANTAL,
  /** The sum of their keys; only where there are keys. */
  NOEGLER
}
