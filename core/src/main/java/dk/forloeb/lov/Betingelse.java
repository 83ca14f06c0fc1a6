package dk.forloeb.lov;

/** What a rule asks of facts. It reads nothing else: no clock, no file. */
@FunctionalInterface
interface Betingelse {
  /** The answer, with everything it rests on. */
  Forklaring proev(Sagsbillede s);
}
