package dk.forloeb.usikkerhed;

import java.util.Arrays;

/** Values that a share can have, ascending, and how likely each is. */
final class Fordeling {
  /** Less than this share of the probability is left out at either end. */
  private static final double INTET = 1e-9;

  /** Of an underlying share: so many standard deviations to either side, in so many steps. */
  private static final double BREDDE = 6;

  private static final int TRIN = 100;

  private final double[] vaerdier;
  private final double[] sandsynlighed;

  /** For each value, how much lies above it. */
  private final double[] over;

  Fordeling(double[] vaerdier, double[] sandsynlighed) {
    int fra = 0;
    int til = vaerdier.length;
    while (til - fra > 1 && sandsynlighed[fra] < INTET) {
      fra++;
    }
    while (til - fra > 1 && sandsynlighed[til - 1] < INTET) {
      til--;
    }
    this.vaerdier = Arrays.copyOfRange(vaerdier, fra, til);
    this.sandsynlighed = Arrays.copyOfRange(sandsynlighed, fra, til);
    this.over = new double[til - fra];
    double sum = 0;
    for (int i = over.length - 1; i >= 0; i--) {
      over[i] = sum;
      sum += this.sandsynlighed[i];
    }
    for (int i = 0; i < over.length; i++) {
      over[i] /= sum;
      this.sandsynlighed[i] /= sum;
    }
  }

  /** The shares that a group of this size can show when each in it has success so often. */
  static Fordeling afTilfaeldet(int antal, double p) {
    double[] vaerdier = new double[antal + 1];
    for (int k = 0; k <= antal; k++) {
      vaerdier[k] = (double) k / antal;
    }
    return new Fordeling(vaerdier, new Binomial(antal, p).sandsynlighed());
  }

  /**
   * What the underlying share can be after so many successes, where any was as likely before: a
   * beta distribution, on the middles of equal steps around its mean. Jeffreys' prior is infinite
   * at 0 and 1, which steps cannot hold.
   */
  static Fordeling afAndelen(int succes, int antal) {
    double midte = (succes + 1.0) / (antal + 2);
    double spredning = Math.sqrt(midte * (1 - midte) / (antal + 3));
    double fra = Math.max(0, midte - BREDDE * spredning);
    double trin = (Math.min(1, midte + BREDDE * spredning) - fra) / TRIN;
    double[] vaerdier = new double[TRIN];
    double[] log = new double[TRIN];
    for (int i = 0; i < TRIN; i++) {
      vaerdier[i] = fra + (i + 0.5) * trin;
      log[i] =
          succes * StrictMath.log(vaerdier[i]) + (antal - succes) * StrictMath.log1p(-vaerdier[i]);
    }
    double stoerst = Arrays.stream(log).max().orElseThrow();
    return new Fordeling(
        vaerdier, Arrays.stream(log).map(l -> StrictMath.exp(l - stoerst)).toArray());
  }

  int antal() {
    return vaerdier.length;
  }

  double vaerdi(int i) {
    return vaerdier[i];
  }

  double sandsynlighed(int i) {
    return sandsynlighed[i];
  }

  /** How likely a share above this is; of an equal one half, as if a coin were thrown. */
  double foran(double andel) {
    int i = Arrays.binarySearch(vaerdier, andel);
    if (i >= 0) {
      return over[i] + sandsynlighed[i] / 2;
    }
    int foerste = -i - 1;
    if (foerste == 0) {
      return 1;
    }
    return foerste == vaerdier.length ? 0 : over[foerste] + sandsynlighed[foerste];
  }
}
