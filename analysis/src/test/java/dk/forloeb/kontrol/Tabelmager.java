package dk.forloeb.kontrol;

import static dk.forloeb.kontrol.Lavet.hul;
import static dk.forloeb.kontrol.Lavet.hundrede;
import static dk.forloeb.kontrol.Lavet.passer;
import static dk.forloeb.kontrol.Lavet.sum;
import static dk.forloeb.kontrol.Lavet.sumBaand;
import static dk.forloeb.kontrol.Lavet.totalBaand;

import dk.forloeb.kontrol.Lavet.Baand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes right tables of many shapes, each with the equations it was made by, written here once more
 * in plain arithmetic: they say which changes a check could see at all.
 */
@SuppressWarnings("NullAway") // a cell without a number is null
final class Tabelmager {
  private final SplittableRandom r;

  Tabelmager(SplittableRandom r) {
    this.r = r;
  }

  private String en(String... af) {
    return af[r.nextInt(af.length)];
  }

  private BigDecimal antal(int stoerrelse) {
    return BigDecimal.valueOf(r.nextInt(stoerrelse / 4, stoerrelse));
  }

  private static BigDecimal[][] tom(int raekker, int kolonner) {
    return new BigDecimal[raekker][kolonner];
  }

  private BigDecimal procent(BigDecimal del, BigDecimal hele, int d) {
    // Some programs round to even; a table so printed is not wrong.
    RoundingMode m = r.nextInt(8) == 0 ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP;
    return del.movePointRight(2).divide(hele, d, m);
  }

  private Lavet ny(String form, int raekker, boolean total) {
    Lavet l = new Lavet(form, r.nextInt(4) > 0);
    for (int i = 0; i < raekker; i++) {
      l.etiketter.add(en("Gruppe ", "Kommune ", "Område ") + (char) ('A' + i));
    }
    if (total) {
      l.etiketter.add(en("I alt", "Total", "Sum", "I alt"));
    }
    return l;
  }

  private void kolonne(Lavet l, String navn, String endelse) {
    l.hoved.add(navn);
    l.endelser.add(endelse);
  }

  /** One right table; in every fourth some numbers are not printed. */
  Lavet lav() {
    int n = r.nextInt(4, 19);
    int stoerrelse = (int) Math.pow(10, r.nextDouble(1.8, 4.6));
    Lavet l =
        switch (r.nextInt(12)) {
          case 0 -> andelAfRaekken(n, stoerrelse, false);
          case 1 -> andelAfRaekken(n, stoerrelse, true);
          case 2 -> andelAfAlle(n, stoerrelse, true);
          case 3 -> andelAfAlle(n, stoerrelse, false);
          case 4 -> raekkensDele(n, stoerrelse);
          case 5 -> middel(n, stoerrelse);
          case 6 -> aendring(n, stoerrelse);
          case 7 -> kunAndele(n);
          case 8 -> forskel(n, stoerrelse);
          case 9 -> millioner(n);
          case 10 -> mellemsummer(r.nextInt(2, 5), stoerrelse);
          default -> unikkePersoner(n, stoerrelse);
        };
    boolean fremmed = l.tal.length > n && r.nextInt(4) == 0;
    if (r.nextInt(4) == 0) {
      for (int i = r.nextInt(1, 3); i > 0; i--) {
        l.tal[r.nextInt(Math.min(n, l.tal.length) / 2)][r.nextInt(l.hoved.size())] = null;
      }
    }
    if (fremmed) {
      fremmed(l);
    }
    return l;
  }

  /** A column that nothing binds. */
  private void fremmed(Lavet l) {
    kolonne(l, en("Median alder", "Plads", "Ventetid"), "");
    for (int i = 0; i < l.tal.length; i++) {
      BigDecimal[] x = Arrays.copyOf(l.tal[i], l.hoved.size());
      x[l.hoved.size() - 1] = BigDecimal.valueOf(r.nextInt(1, 80));
      l.tal[i] = x;
    }
  }

  private Lavet millioner(int n) {
    Lavet l = ny("millioner", n, true);
    int d = r.nextInt(0, 2);
    kolonne(l, "Udgift, mio. kr.", "");
    l.tal = tom(n + 1, 1);
    BigDecimal alle = BigDecimal.ZERO;
    for (int i = 0; i < n; i++) {
      BigDecimal kr = new BigDecimal(r.nextInt(3_000, 90_000)).movePointLeft(3);
      alle = alle.add(kr);
      l.tal[i][0] = kr.setScale(d, RoundingMode.HALF_UP);
    }
    l.tal[n][0] = alle.setScale(d, RoundingMode.HALF_UP);
    hundrede(l, n, 0, d);
    return l;
  }

  /** Blocks of rows, each with its own total, and a total of all. */
  private Lavet mellemsummer(int blokke, int stoerrelse) {
    int m = r.nextInt(2, 5);
    int raekker = blokke * (m + 1) + 1;
    Lavet l = ny("mellemsummer", 0, false);
    int kolonner = r.nextInt(1, 4);
    for (int k = 0; k < kolonner; k++) {
      kolonne(l, en("Forløb ", "Sager ") + (char) ('A' + k), "");
    }
    l.tal = tom(raekker, kolonner);
    for (int b = 0; b < blokke; b++) {
      for (int i = 0; i <= m; i++) {
        l.etiketter.add(i < m ? "Kommune " + b + i : "Region " + b + " i alt");
      }
    }
    l.etiketter.add("I alt");
    for (int k = 0; k < kolonner; k++) {
      BigDecimal alle = BigDecimal.ZERO;
      for (int b = 0; b < blokke; b++) {
        int fra = b * (m + 1);
        BigDecimal blok = BigDecimal.ZERO;
        for (int i = fra; i < fra + m; i++) {
          l.tal[i][k] = antal(stoerrelse);
          blok = blok.add(l.tal[i][k]);
        }
        l.tal[fra + m][k] = blok;
        alle = alle.add(blok);
        sumBaand(l, k, fra + m, IntStream.range(fra, fra + m).toArray());
      }
      l.tal[raekker - 1][k] = alle;
      sumBaand(
          l,
          k,
          raekker - 1,
          IntStream.range(0, raekker - 1).filter(i -> i % (m + 1) < m).toArray());
    }
    return l;
  }

  private Lavet andelAfRaekken(int n, int stoerrelse, boolean flere) {
    Lavet l = ny("andel af rækken", n, true);
    int dele = flere ? 2 : 1;
    int d = r.nextInt(0, 3);
    String pct = en(" pct.", "", " %");
    kolonne(l, en("Afgang", "Forløb", "Sager"), "");
    for (int i = 0; i < dele; i++) {
      kolonne(l, en("Heraf til ", "Overgang til ") + (char) ('X' + i), "");
      kolonne(l, "Andel " + (char) ('X' + i), pct);
    }
    l.tal = tom(n + 1, 1 + 2 * dele);
    for (int i = 0; i < n; i++) {
      l.tal[i][0] = antal(stoerrelse);
      for (int x = 0; x < dele; x++) {
        l.tal[i][1 + 2 * x] = BigDecimal.valueOf(r.nextInt(1, l.tal[i][0].intValue() / 2 + 2));
      }
    }
    l.tal[n][0] = sum(l.tal, 0, n);
    totalBaand(l, 0);
    boolean udenTotal = r.nextInt(3) == 0;
    for (int x = 0; x < dele; x++) {
      int k = 1 + 2 * x;
      l.tal[n][k] = sum(l.tal, k, n);
      totalBaand(l, k);
      for (int i = 0; i <= n; i++) {
        if (i < n || !udenTotal) {
          l.tal[i][k + 1] = procent(l.tal[i][k], l.tal[i][0], d);
          int her = i;
          l.baand.add(new Baand("andel", t -> passer(t[her][k], t[her][0], t[her][k + 1])));
        }
      }
    }
    return l;
  }

  private Lavet andelAfAlle(int n, int stoerrelse, boolean total) {
    Lavet l = ny("andel af alle", n, total);
    int d = r.nextInt(1, 3);
    kolonne(l, en("Personer", "Forløb", "Antal"), "");
    kolonne(l, en("Procent", "Andel", "Pct. af alle"), en("", " pct."));
    l.tal = tom(total ? n + 1 : n, 2);
    for (int i = 0; i < n; i++) {
      l.tal[i][0] = antal(stoerrelse);
    }
    BigDecimal alle = sum(l.tal, 0, n);
    for (int i = 0; i < n; i++) {
      l.tal[i][1] = procent(l.tal[i][0], alle, d);
      int her = i;
      l.baand.add(
          new Baand(
              "andel",
              t ->
                  (!total && hul(t, 0, n))
                      || passer(t[her][0], total ? t[n][0] : sum(t, 0, n), t[her][1])));
    }
    if (total) {
      l.tal[n][0] = alle;
      l.tal[n][1] = BigDecimal.valueOf(100).setScale(d);
      totalBaand(l, 0);
      hundrede(l, n, 1, d);
    }
    return l;
  }

  private Lavet kunAndele(int n) {
    Lavet l = ny("kun andele", n, true);
    int d = r.nextInt(1, 3);
    kolonne(l, "Andel", en("", " pct."));
    BigDecimal[] v = new BigDecimal[n];
    BigDecimal alle = BigDecimal.ZERO;
    for (int i = 0; i < n; i++) {
      v[i] = antal(1000);
      alle = alle.add(v[i]);
    }
    l.tal = tom(n + 1, 1);
    for (int i = 0; i < n; i++) {
      l.tal[i][0] = procent(v[i], alle, d);
    }
    l.tal[n][0] = BigDecimal.valueOf(100).setScale(d);
    hundrede(l, n, 0, d);
    return l;
  }

  private Lavet raekkensDele(int n, int stoerrelse) {
    Lavet l = ny("rækkens dele", n, true);
    int dele = r.nextInt(2, 5);
    boolean foerst = r.nextBoolean();
    if (foerst) {
      kolonne(l, en("I alt", "Alle sager", "Total"), "");
    }
    for (int i = 0; i < dele; i++) {
      kolonne(l, "Del " + (char) ('P' + i), "");
    }
    if (!foerst) {
      kolonne(l, en("I alt", "Samlet", "Alle sager"), "");
    }
    int ialt = foerst ? 0 : dele;
    int start = foerst ? 1 : 0;
    l.tal = tom(n + 1, dele + 1);
    for (int i = 0; i <= n; i++) {
      int her = i;
      BigDecimal alle = BigDecimal.ZERO;
      for (int k = start; k < start + dele; k++) {
        l.tal[i][k] = i < n ? antal(stoerrelse) : sum(l.tal, k, n);
        alle = alle.add(l.tal[i][k]);
      }
      l.tal[i][ialt] = alle;
      l.baand.add(
          new Baand(
              "rækkens dele",
              t -> {
                BigDecimal s = BigDecimal.ZERO;
                for (int k = start; k < start + dele; k++) {
                  if (t[her][k] == null || t[her][ialt] == null) {
                    return true;
                  }
                  s = s.add(t[her][k]);
                }
                return s.compareTo(t[her][ialt]) == 0;
              }));
    }
    for (int k = 0; k <= dele; k++) {
      totalBaand(l, k);
    }
    return l;
  }

  private Lavet forskel(int n, int stoerrelse) {
    Lavet l = ny("forskel", n, r.nextBoolean());
    boolean total = l.etiketter.size() > n;
    kolonne(l, "Begyndt", "");
    kolonne(l, "Afsluttet", "");
    kolonne(l, "Forskel", "");
    l.tal = tom(l.etiketter.size(), 3);
    for (int i = 0; i < l.tal.length; i++) {
      int her = i;
      l.tal[i][0] = i < n ? antal(stoerrelse) : sum(l.tal, 0, n);
      l.tal[i][1] = i < n ? antal(stoerrelse) : sum(l.tal, 1, n);
      l.tal[i][2] = l.tal[i][0].subtract(l.tal[i][1]);
      l.baand.add(
          new Baand(
              "forskel",
              t ->
                  t[her][0] == null
                      || t[her][1] == null
                      || t[her][2] == null
                      || t[her][0].subtract(t[her][1]).compareTo(t[her][2]) == 0));
    }
    if (total) {
      totalBaand(l, 0);
      totalBaand(l, 1);
      totalBaand(l, 2);
    }
    return l;
  }

  private Lavet middel(int n, int stoerrelse) {
    Lavet l = ny("middel", n, true);
    kolonne(l, en("Forløb", "Afsluttede"), "");
    kolonne(l, en("Gns. varighed", "Gennemsnit"), en("", " dage"));
    l.tal = tom(n + 1, 2);
    BigDecimal tyngde = BigDecimal.ZERO;
    for (int i = 0; i < n; i++) {
      l.tal[i][0] = antal(stoerrelse);
      BigDecimal alle = l.tal[i][0].multiply(BigDecimal.valueOf(r.nextInt(40, 400)));
      alle = alle.add(BigDecimal.valueOf(r.nextInt(1, stoerrelse)));
      tyngde = tyngde.add(alle);
      l.tal[i][1] = alle.divide(l.tal[i][0], 1, RoundingMode.HALF_UP);
    }
    l.tal[n][0] = sum(l.tal, 0, n);
    l.tal[n][1] = tyngde.divide(l.tal[n][0], 1, RoundingMode.HALF_UP);
    totalBaand(l, 0);
    l.baand.add(
        new Baand(
            "middel",
            t -> {
              if (hul(t, 0, n) || hul(t, 1, n)) {
                return true;
              }
              BigDecimal v = BigDecimal.ZERO;
              for (int i = 0; i < n; i++) {
                v = v.add(t[i][0].multiply(t[i][1]));
              }
              BigDecimal m = v.divide(sum(t, 0, n), 20, RoundingMode.HALF_UP);
              return m.subtract(t[n][1]).abs().compareTo(new BigDecimal("0.1")) <= 0;
            }));
    return l;
  }

  private Lavet aendring(int n, int stoerrelse) {
    Lavet l = ny("ændring", n, false);
    for (int i = 0; i < n; i++) {
      l.etiketter.set(i, String.valueOf(2000 + i));
    }
    kolonne(l, en("Nye forløb", "Tilgang"), "");
    kolonne(l, en("Ændring, pct.", "Vækst fra året før"), en("", " pct."));
    l.tal = tom(n, 2);
    for (int i = 0; i < n; i++) {
      int her = i;
      l.tal[i][0] = antal(stoerrelse);
      if (i > 0) {
        l.tal[i][1] = procent(l.tal[i][0], l.tal[i - 1][0], 1).subtract(BigDecimal.valueOf(100));
        l.baand.add(
            new Baand(
                "ændring",
                t ->
                    t[her][1] == null
                        || passer(
                            t[her][0], t[her - 1][0], t[her][1].add(BigDecimal.valueOf(100)))));
      }
    }
    return l;
  }

  /** A total that counts each person once: right when smaller than the sum, never when larger. */
  private Lavet unikkePersoner(int n, int stoerrelse) {
    Lavet l = ny("unikke personer", n, true);
    kolonne(l, "Forløb", "");
    kolonne(l, en("Personer", "Berørte borgere"), "");
    l.tal = tom(n + 1, 2);
    for (int i = 0; i < n; i++) {
      l.tal[i][0] = antal(stoerrelse);
      l.tal[i][1] =
          l.tal[i][0].subtract(BigDecimal.valueOf(r.nextInt(0, l.tal[i][0].intValue() / 9 + 1)));
    }
    l.tal[n][0] = sum(l.tal, 0, n);
    BigDecimal alle = sum(l.tal, 1, n);
    l.tal[n][1] = alle.subtract(BigDecimal.valueOf(r.nextInt(0, alle.intValue() / 12 + 1)));
    totalBaand(l, 0);
    l.baand.add(
        new Baand("højst summen", t -> hul(t, 1, n) || t[n][1].compareTo(sum(t, 1, n)) <= 0));
    return l;
  }
}
