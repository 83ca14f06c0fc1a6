package dk.forloeb.usikkerhed;

/**
 * The shares that chance alone would hold a group of this size between, where the share is the
 * country's: 95 percent of such groups lie within the one, 99.8 percent within the other.
 *
 * @param antal the size of the group
 */
public record Tragtgraense(int antal, Interval p95, Interval p998) {
  /** Exact from the binomial distribution: normal limits are wrong just where groups are small. */
  static Tragtgraense af(int antal, double p) {
    if (p <= 0 || p >= 1) {
      Interval altid = new Interval(p, p);
      return new Tragtgraense(antal, altid, altid);
    }
    Binomial b = new Binomial(antal, p);
    return new Tragtgraense(
        antal,
        new Interval(b.graense(0.025), b.graense(0.975)),
        new Interval(b.graense(0.001), b.graense(0.999)));
  }

  /** Where a share of such a group lies. */
  public Tragtsted sted(double andel) {
    if (andel < p998.fra() || andel > p998.til()) {
      return andel < p998.fra() ? Tragtsted.LANGT_UNDER : Tragtsted.LANGT_OVER;
    }
    if (andel < p95.fra() || andel > p95.til()) {
      return andel < p95.fra() ? Tragtsted.UNDER : Tragtsted.OVER;
    }
    return Tragtsted.INDEN_FOR;
  }
}
