package dk.forloeb.lov;

import dk.forloeb.tid.Periode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates, amounts and lists as a Danish reader expects them. */
public final class Dansk {
  private static final DateTimeFormatter DATO =
      DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("da", "DK"));

  private Dansk() {}

  /** {@code 1. marts 2023}. */
  public static String dato(LocalDate dag) {
    return dag.equals(Periode.EVIG) ? "uden slut" : DATO.format(dag);
  }

  static String periode(Periode p) {
    boolean udenStart = p.fom().equals(Periode.ALTID);
    if (p.aaben()) {
      return udenStart ? "hele tiden" : "fra " + dato(p.fom());
    }
    return udenStart ? "til og med " + dato(p.tom()) : dato(p.fom()) + " til " + dato(p.tom());
  }

  /** {@code 11.716 kr.}, with øre only where there are any. */
  static String kroner(BigDecimal beloeb) {
    BigDecimal b = beloeb.setScale(2, RoundingMode.HALF_UP);
    boolean hele = b.stripTrailingZeros().scale() <= 0;
    return String.format(Locale.of("da", "DK"), hele ? "%,.0f kr." : "%,.2f kr.", b);
  }

  /** {@code a, b og c}. */
  static String og(List<String> led) {
    return led.size() < 2
        ? String.join("", led)
        : String.join(", ", led.subList(0, led.size() - 1)) + " og " + led.getLast();
  }

  /** With a capital first letter. */
  static String stort(String tekst) {
    return tekst.isEmpty()
        ? tekst
        : tekst.substring(0, 1).toUpperCase(Locale.of("da", "DK")) + tekst.substring(1);
  }
}
