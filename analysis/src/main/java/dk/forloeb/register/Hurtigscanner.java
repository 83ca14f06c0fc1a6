package dk.forloeb.register;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The scan of a delivery alone, for measuring: a plain wide CSV to spells, residence and months
 * with a wage in memory, with nothing sorted, hashed or written.
 */
public final class Hurtigscanner {
  private Hurtigscanner() {}

  /**
   * What was found.
   *
   * @param ydelser spells of benefit codes
   * @param bopael spells of municipality codes
   * @param loenmaaneder months with a wage
   */
  public record Resultat(long personer, long ydelser, long bopael, long loenmaaneder) {}

  /**
   * Scans a plain file on all cores.
   *
   * @throws RuntimeException when the file is not one that the fast way can read
   */
  public static Resultat skan(Path fil) throws IOException {
    long[] sum = new long[4];
    try (Hurtiglaeser laeser =
        new Hurtiglaeser(
            new Filbidder(fil, Hurtiglaeser.BIDBYTES),
            Hurtiglaeser.BIDBYTES,
            raa -> {},
            Importvalg.intet())) {
      laeser.laes(blok -> {
        sum[0] += blok.antal();
        sum[1] += blok.ydelser().laengde();
        sum[2] += blok.bopael().laengde();
        sum[3] += blok.loen();
        laeser.genbrug(blok);
      });
    }
    return new Resultat(sum[0], sum[1], sum[2], sum[3]);
  }
}
