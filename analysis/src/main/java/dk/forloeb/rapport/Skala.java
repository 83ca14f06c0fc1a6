package dk.forloeb.rapport;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** A line of numbers from pixels: round steps that hold all values, and zero. */
final class Skala {
  private final double min;
  private final double max;
  private final double skridt;
  private final double fra;
  private final double til;

  /**
   * @param fra where the smallest step is drawn
   * @param til where the largest is drawn
   * @param trin about how many steps
   */
  Skala(double mindst, double stoerst, int trin, double fra, double til) {
    double spaend = Math.max(stoerst, 0) - Math.min(mindst, 0);
    this.skridt = rundt(spaend <= 0 ? 1 : spaend / trin);
    this.max = Math.max(Math.ceil(Math.max(stoerst, 0) / skridt - 1e-9) * skridt, 0);
    this.min = Math.floor(Math.min(mindst, 0) / skridt + 1e-9) * skridt;
    this.fra = fra;
    this.til = til;
  }

  /** The next of 1, 2, 5 and their tens. */
  static double rundt(double mindst) {
    double ti = Math.pow(10, Math.floor(Math.log10(mindst)));
    for (double f : new double[] {1, 2, 5, 10}) {
      if (f * ti >= mindst - 1e-9) {
        return f * ti;
      }
    }
    return 10 * ti;
  }

  double sted(double v) {
    double spaend = max - min;
    return fra + (til - fra) * (spaend == 0 ? 0 : (v - min) / spaend);
  }

  /** The steps. */
  List<Double> trin() {
    List<Double> ud = new ArrayList<>();
    for (int i = 0; min + i * skridt <= max + 1e-9; i++) {
      ud.add(min + i * skridt);
    }
    return ud;
  }

  /** A step as it is printed. */
  static String tekst(double v, Ord ord) {
    return ord.tal(
        new BigDecimal(v).round(new MathContext(10)).stripTrailingZeros().toPlainString());
  }
}
