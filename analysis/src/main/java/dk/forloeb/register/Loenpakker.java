package dk.forloeb.register;

import java.io.IOException;
import java.util.Arrays;

/** Packs the months with a wage, person by person, into their section of the packed stream. */
final class Loenpakker {
  private static final int PLADS = 1 << 10;

  private final Afsnitsskriver ud;
  private final Loenbits bits;
  private final long[] ord;
  private int personer;

  Loenpakker(Afsnitsskriver ud, Loenbits bits) {
    this.ud = ud;
    this.bits = bits;
    this.ord = new long[PLADS * bits.ord()];
  }

  /** Adds some months ({@code YYYYMM}) of the person under way. */
  void tilfoej(int[] maaneder, int start, int n) {
    for (int i = start; i < start + n; i++) {
      bits.saet(ord, personer, maaneder[i]);
    }
  }

  /** The person has no more months. */
  void slutPerson() throws IOException {
    if (++personer == PLADS) {
      toem();
    }
  }

  /** Writes what is left. */
  void toem() throws IOException {
    ud.skriv(ord, personer * bits.ord());
    Arrays.fill(ord, 0);
    personer = 0;
  }
}
