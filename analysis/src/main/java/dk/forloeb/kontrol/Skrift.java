package dk.forloeb.kontrol;

import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Talform;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Words and numbers in the language asked for; labels stay as they are printed. */
record Skrift(Sprog sprog) {
  private static final int FLEST_LED = 14;

  String paa(String dansk, String engelsk) {
    return sprog == Sprog.DA ? dansk : engelsk;
  }

  /** {@code 1.083} or {@code 1,083}, with the decimals it has. */
  String tal(BigDecimal x) {
    return Talform.af(x.toPlainString(), sprog);
  }

  String tal(BigDecimal x, int decimaler) {
    return tal(x.setScale(decimaler, RoundingMode.HALF_UP));
  }

  String tal(Celle c) {
    return tal(c.vaerdi());
  }

  /** Half-up to that many decimals, with its unit. */
  String pct(BigDecimal x, int decimaler) {
    return tal(x, decimaler) + paa(" pct.", "%");
  }

  String forskel(BigDecimal x) {
    return (x.signum() > 0 ? "+" : "") + tal(x);
  }

  /** One number, from-to, or the least it can be. */
  String spand(Interval i) {
    if (i.opadAabent()) {
      return paa("mindst ", "at least ") + tal(i.fra());
    }
    return i.erPunkt() ? tal(i.fra()) : tal(i.fra()) + "-" + tal(i.til());
  }

  /** {@code 45+142+176}, cut where it grows long. */
  String led(List<BigDecimal> led) {
    String ud = led.stream().limit(FLEST_LED).map(this::tal).collect(Collectors.joining("+"));
    ud = ud.replace("+-", "-");
    return led.size() > FLEST_LED ? ud + "+… (" + led.size() + paa(" led)", " terms)") : ud;
  }

  String led(Identitet.Sum s) {
    return led(s.dele().stream().map(Celle::vaerdi).toList());
  }

  /** Row and column, as a reader finds them. */
  String sted(Celle c) {
    return (c.raekke().isEmpty() ? "" : c.raekke() + ", ") + c.kolonne();
  }

  String stedMedLinje(Celle c) {
    return sted(c) + " (" + paa("linje ", "line ") + c.linje() + ")";
  }

  /** A number or range as the claims file has it, in this language. */
  String som(String trykt) {
    return sprog == Sprog.DA
        ? trykt
        : Tal.laes(trykt)
            .map(t ->
                tal(t.vaerdi()) + (t.procent() ? "%" : t.enhed().isEmpty() ? "" : " " + t.enhed()))
            .orElse(trykt);
  }

  String trykt(Celle c) {
    return paa("trykt ", "printed ") + tal(c);
  }

  String liste(List<String> led) {
    return led.size() < 2
        ? String.join("", led)
        : String.join(", ", led.subList(0, led.size() - 1)) + paa(" og ", " and ") + led.getLast();
  }
}
