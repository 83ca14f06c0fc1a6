package dk.forloeb.kontrol;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A table: numbers without labels, how they are printed, and what binds them. */
final class Lavet {
  /** An equation over the numbers of a table; a cell without one is null. */
  record Baand(String navn, Predicate<BigDecimal[][]> holder) {}

  final String form;
  final List<String> hoved = new ArrayList<>();
  final List<String> etiketter = new ArrayList<>();
  final List<String> endelser = new ArrayList<>();
  final List<Baand> baand = new ArrayList<>();
  final boolean punktum;
  BigDecimal[][] tal = new BigDecimal[0][];

  Lavet(String form, boolean punktum) {
    this.form = form;
    this.punktum = punktum;
  }

  boolean rigtig() {
    return baand.stream().allMatch(b -> b.holder().test(tal));
  }

  String csv() {
    StringBuilder ud = new StringBuilder("Gruppe,\"" + String.join("\",\"", hoved) + "\"\n");
    for (int r = 0; r < tal.length; r++) {
      ud.append(etiketter.get(r));
      for (int k = 0; k < tal[r].length; k++) {
        ud.append(",\"").append(trykt(tal[r][k], endelser.get(k))).append('"');
      }
      ud.append('\n');
    }
    return ud.toString();
  }

  private String trykt(@Nullable BigDecimal x, String endelse) {
    if (x == null) {
      return "-";
    }
    String[] dele = x.abs().toPlainString().split("\\.", -1);
    StringBuilder hel = new StringBuilder(dele[0]);
    for (int i = hel.length() - 3; punktum && i > 0; i -= 3) {
      hel.insert(i, '.');
    }
    return (x.signum() < 0 ? "-" : "") + hel + (dele.length > 1 ? "," + dele[1] : "") + endelse;
  }

  static boolean passer(
      @Nullable BigDecimal del, @Nullable BigDecimal hele, @Nullable BigDecimal trykt) {
    if (del == null || hele == null || trykt == null) {
      return true;
    }
    BigDecimal q = del.movePointRight(2).divide(hele, 20, RoundingMode.HALF_UP);
    BigDecimal halv = new BigDecimal("0.5").movePointLeft(trykt.scale());
    return q.subtract(trykt).abs().compareTo(halv.add(new BigDecimal("1e-18"))) <= 0;
  }

  static BigDecimal sum(BigDecimal[][] t, int k, int til) {
    BigDecimal ud = BigDecimal.ZERO;
    for (int i = 0; i < til; i++) {
      ud = t[i][k] == null ? ud : ud.add(t[i][k]);
    }
    return ud;
  }

  static boolean hul(BigDecimal[][] t, int k, int til) {
    for (int i = 0; i < til; i++) {
      if (t[i][k] == null) {
        return true;
      }
    }
    return false;
  }

  static void totalBaand(Lavet l, int k) {
    boolean netto = l.hoved.get(k).equals("Forskel");
    l.baand.add(
        new Baand(
            "total af kolonne " + k,
            t -> {
              int n = t.length - 1;
              int c = sum(t, k, n).compareTo(t[n][k]);
              return hul(t, k, n) ? c <= 0 || netto : c == 0;
            }));
  }

  static void hundrede(Lavet l, int n, int k, int d) {
    BigDecimal rum = new BigDecimal("0.5").movePointLeft(d).multiply(BigDecimal.valueOf(n + 1L));
    l.baand.add(
        new Baand(
            "hundrede",
            t -> hul(t, k, n) || sum(t, k, n).subtract(t[n][k]).abs().compareTo(rum) <= 0));
  }

  /** Some rows of a column and the row with their sum; nothing binds where one is not printed. */
  static void sumBaand(Lavet l, int k, int ialt, int[] dele) {
    l.baand.add(
        new Baand(
            "sum",
            t -> {
              BigDecimal s = BigDecimal.ZERO;
              for (int i : dele) {
                if (t[i][k] == null) {
                  return true;
                }
                s = s.add(t[i][k]);
              }
              return t[ialt][k] == null || s.compareTo(t[ialt][k]) == 0;
            }));
  }
}
