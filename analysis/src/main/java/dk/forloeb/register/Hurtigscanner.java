package dk.forloeb.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
   * @param bytes of the file
   * @param ydelser spells of benefit codes
   * @param bopael spells of municipality codes
   * @param loenmaaneder months with a wage
   * @param kontrolsum of all weeks, values, months and degrees; the order of rows does not enter it
   */
  public record Resultat(
      long bytes, long personer, long ydelser, long bopael, long loenmaaneder, long kontrolsum) {}

  /**
   * Scans a plain file on all cores.
   *
   * @throws RuntimeException when the file is not one that the fast way can read
   */
  public static Resultat skan(Path fil) throws IOException {
    long[] sum = new long[5];
    try (InputStream ind = Files.newInputStream(fil);
        Hurtiglaeser laeser = new Hurtiglaeser(ind, Importvalg.intet())) {
      laeser.laes(blok -> {
        sum[0] += blok.antal();
        sum[1] += blok.ydelser().laengde();
        sum[2] += blok.bopael().laengde();
        sum[3] += blok.loen();
        sum[4] += kontrolsum(blok);
      });
    }
    return new Resultat(Files.size(fil), sum[0], sum[1], sum[2], sum[3], sum[4]);
  }

  private static long kontrolsum(Personblok blok) {
    long ud = kontrolsum(blok.ydelser()) + 31 * kontrolsum(blok.bopael());
    for (int i = 0; i < blok.loen(); i++) {
      ud += blok.maaned(i) + (Double.isNaN(blok.grad(i)) ? 7 : Math.round(1000 * blok.grad(i)));
    }
    return ud;
  }

  private static long kontrolsum(Spelkolonner k) {
    long ud = 0;
    for (int i = 0; i < k.laengde(); i++) {
      ud += ((long) k.fra(i) << 20) + ((long) k.antal(i) << 10) + k.vaerdi(i);
    }
    return ud;
  }
}
