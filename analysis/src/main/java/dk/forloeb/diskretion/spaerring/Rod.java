package dk.forloeb.diskretion.spaerring;

/** Sets that grow together, each known by its least member (union and find). */
final class Rod {
  private Rod() {}

  static int rod(int[] far, int c) {
    int r = c;
    while (far[r] != r) {
      far[r] = far[far[r]];
      r = far[r];
    }
    return r;
  }

  static void foren(int[] far, int a, int b) {
    int ra = rod(far, a);
    int rb = rod(far, b);
    far[Math.max(ra, rb)] = Math.min(ra, rb);
  }
}
