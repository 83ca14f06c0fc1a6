package dk.forloeb.diskretion.stoej;

import java.util.ArrayList;
import java.util.List;

/**
 * The perturbation table: a distribution of changes for each count, and the look-up by key. Small
 * counts have rows of their own, since nothing below zero is printed; from there on only what is
 * left when the count is divided by the step matters. The table is no secret; the keys are.
 */
public final class Stoejtabel {
  private final Stoejvalg valg;

  /** The first count that could not be printed below zero: a multiple of the step. */
  private final int graense;

  private final List<Fordeling> raekker = new ArrayList<>();

  public Stoejtabel(Stoejvalg valg) {
    this.valg = valg;
    this.graense = (valg.stoerst() + valg.trin() - 1) / valg.trin() * valg.trin();
    for (int n = 0; n < graense + valg.trin(); n++) {
      raekker.add(Fordeling.af(n, valg));
    }
  }

  Fordeling raekke(long antal) {
    return raekker.get((int) (antal < graense ? antal : graense + (antal - graense) % valg.trin()));
  }

  /**
   * A count as it is printed.
   *
   * @param antal not below zero
   * @param noeglesum of those it counts: the same sum gives the same change
   */
  public long trykt(long antal, long noeglesum) {
    // Neighbouring sums must have nothing in common, so they are mixed; 53 bits are a fraction.
    return antal + raekke(antal).ved((bland(noeglesum) >>> 11) * 0x1p-53);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long bland(long x) {
    long z = x + 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /** How likely a count is printed so. */
  public double sandsynlighed(long antal, long trykt) {
    return raekke(antal).sandsynlighed((int) (trykt - antal));
  }

  /**
   * How far apart the printed numbers of a count and of one more are, from 0 to 1 (total
   * variation). Who knows all but one person of a count, and sees it printed once, guesses right of
   * that person with at most 1/2 + this/2.
   */
  public double afstand(long antal) {
    double faelles = 0;
    for (long y = antal - valg.stoerst(); y <= antal + 1 + valg.stoerst(); y++) {
      faelles += Math.min(sandsynlighed(antal, y), sandsynlighed(antal + 1, y));
    }
    return 1 - faelles;
  }

  /**
   * As {@link #afstand}, of two printed numbers that count the same persons but for one, who is in
   * the second if in any: without her they are the same number, with her two independent ones.
   */
  public double parafstand(long antal) {
    double ens = 0;
    for (long y = antal - valg.stoerst(); y <= antal + 1 + valg.stoerst(); y++) {
      ens += sandsynlighed(antal, y) * sandsynlighed(antal + 1, y);
    }
    return 1 - ens;
  }

  /** The most that anyone guesses right of one person from one printed number, of any count. */
  public double graense() {
    double ud = 0;
    for (int n = 0; n < raekker.size(); n++) {
      ud = Math.max(ud, afstand(n));
    }
    return 0.5 + ud / 2;
  }

  /** The same from two printed numbers that differ by her. */
  public double pargraense() {
    double ud = 0;
    for (int n = 0; n < raekker.size(); n++) {
      ud = Math.max(ud, parafstand(n));
    }
    return 0.5 + ud / 2;
  }
}
