package dk.forloeb.syntese;

/** The keys of invented persons: running numbers that cannot be taken for a CPR number. */
final class Noegle {
  private static final int CIFRE = 7;

  private Noegle() {}

  static String af(long nr) {
    String tal = Long.toString(nr + 1);
    return "opd-" + "0".repeat(Math.max(0, CIFRE - tal.length())) + tal;
  }
}
