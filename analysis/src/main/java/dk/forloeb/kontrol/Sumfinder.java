package dk.forloeb.kontrol;

import dk.forloeb.kontrol.Identitet.Sum;
import dk.forloeb.kontrol.Trykttabel.Kolonne;
import dk.forloeb.kontrol.Trykttabel.Raekke;
import dk.forloeb.kontrol.Trykttabel.Slags;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the sums of a table. A total row is known by its label; which rows it adds up is read from
 * the numbers. A column that is the sum of columns beside each other is known by the numbers alone.
 */
record Sumfinder(Trykttabel tabel) {

  /** A total row's sums, a column each; hidden parts leave them open upwards. */
  List<Sum> kolonnesummer() {
    List<Sum> ud = new ArrayList<>();
    for (int t = 0; t < tabel.raekker().size(); t++) {
      Raekke total = tabel.raekker().get(t);
      if (total.ialt()) {
        ud.addAll(summer(total, dele(t)));
      }
    }
    return ud;
  }

  private List<Sum> summer(Raekke total, List<Raekke> dele) {
    List<Sum> ud = new ArrayList<>();
    for (Kolonne k : tabel.af(Slags.ANTAL).stream().filter(k -> !k.aendring()).toList()) {
      sum(total, dele, k).filter(s -> !ligeSaaGodtEtMiddel(s)).ifPresent(ud::add);
    }
    long holder = ud.stream().filter(Identitet::holder).count();
    return tabel.landet(total) && holder * 2 < ud.size() ? List.of() : ud;
  }

  private static Optional<Sum> sum(Raekke total, List<Raekke> raekker, Kolonne k) {
    List<Celle> alle = raekker.stream().map(r -> r.i(k)).toList();
    List<Celle> dele = alle.stream().filter(Celle::harTal).toList();
    if (!total.i(k).harTal() || dele.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Sum(total.i(k), dele, alle.stream().filter(c -> !c.harTal()).toList()));
  }

  /** Numbers with decimals whose total lies among them are not added up. */
  private static boolean ligeSaaGodtEtMiddel(Sum s) {
    List<BigDecimal> v = s.dele().stream().map(Celle::vaerdi).sorted().toList();
    return v.size() > 1
        && s.celler().stream().anyMatch(c -> c.kraevet().decimaler() > 0)
        && s.resultat().vaerdi().compareTo(v.getLast()) <= 0
        && s.resultat().vaerdi().compareTo(v.getFirst()) >= 0;
  }

  /** The rows that the total adds up: of those it could mean, the ones that fit most columns. */
  private List<Raekke> dele(int t) {
    List<Raekke> r = tabel.raekker();
    int op = t;
    while (op > 0 && !r.get(op - 1).ialt()) {
      op--;
    }
    int ned = t;
    while (ned + 1 < r.size() && !r.get(ned + 1).ialt()) {
      ned++;
    }
    List<Raekke> blok = blade(r.subList(op, t));
    List<Raekke> over = blade(r.subList(0, t));
    List<Raekke> under = blade(r.subList(t + 1, r.size()));
    List<Raekke> mellem = r.subList(0, t).stream().filter(Raekke::ialt).toList();
    // The order decides where no column fits any: a plain total takes all, another its block.
    List<List<Raekke>> valg = new ArrayList<>();
    boolean alt = r.get(t).navn().matches("(?i)i ?alt|total|sum");
    valg.add(alt ? over : blok);
    valg.add(alt ? blok : over);
    valg.add(under);
    valg.add(blade(r.subList(t + 1, ned + 1)));
    // Where a part stands as its total alone, the rows do not make up the whole.
    boolean kunTotal = IntStream.range(1, t).anyMatch(i -> r.get(i).ialt() && r.get(i - 1).ialt());
    valg.add(alt && kunTotal ? 0 : valg.size(), mellem);
    List<Raekke> bedst = List.of();
    long flest = -1;
    for (int i = 0; i < valg.size(); i++) {
      List<Raekke> v = valg.get(i);
      if (!v.isEmpty()) {
        long passer =
            tabel.af(Slags.ANTAL).stream()
                .flatMap(k -> sum(r.get(t), v, k).stream())
                .filter(Identitet::holder)
                .count();
        // A part's total need not have its rows in the table: other rows only where they do fit.
        if (passer > flest && (passer > 0 || alt || i == 0)) {
          flest = passer;
          bedst = v;
        }
      }
    }
    return bedst;
  }

  private static List<Raekke> blade(List<Raekke> raekker) {
    return raekker.stream().filter(Raekke::blad).toList();
  }

  /** A column that adds up others in every row. */
  record Tvaersum(Kolonne ialt, List<Kolonne> dele, List<Sum> summer) {
    long brudte() {
      return summer.stream().filter(s -> !s.holder()).count();
    }
  }

  /** The columns that are sums of at least two counts beside each other, in most rows. */
  List<Tvaersum> tvaersummer() {
    List<Kolonne> antal = tabel.af(Slags.ANTAL);
    List<Tvaersum> ud = new ArrayList<>();
    for (Kolonne t : antal) {
      Tvaersum bedst = null;
      List<Kolonne> andre = antal.stream().filter(k -> !k.equals(t)).toList();
      double[][] foran = foran(andre);
      for (int i = 0; i < andre.size(); i++) {
        for (int j = i + 2; j <= andre.size(); j++) {
          if (maaske(t, foran, i, j)) {
            List<Kolonne> dele = andre.subList(i, j);
            Tvaersum her = new Tvaersum(t, dele, raekkesummer(t, dele));
            if (trovaerdig(her) && (bedst == null || bedre(her, bedst))) {
              bedst = her;
            }
          }
        }
      }
      if (bedst != null) {
        ud.add(bedst);
      }
    }
    return udenGentagelser(ud);
  }

  /** The sums of the first 0, 1, 2 ... columns in each row; a hidden one adds nothing. */
  private double[][] foran(List<Kolonne> kolonner) {
    double[][] ud = new double[tabel.raekker().size()][kolonner.size() + 1];
    for (int r = 0; r < ud.length; r++) {
      for (int k = 0; k < kolonner.size(); k++) {
        Celle c = tabel.raekker().get(r).i(kolonner.get(k));
        ud[r][k + 1] = ud[r][k] + (c.harTal() ? c.vaerdi().doubleValue() : 0);
      }
    }
    return ud;
  }

  /** A quick look that spares the exact reckoning of the many columns that are no sums. */
  private boolean maaske(Kolonne t, double[][] foran, int i, int j) {
    for (int r = 0; r < foran.length; r++) {
      Celle c = tabel.raekker().get(r).i(t);
      if (c.harTal()) {
        double rum = 0.5 * (j - i + 1) + 1e-9 * Math.abs(foran[r][j]);
        if (Math.abs(foran[r][j] - foran[r][i] - c.vaerdi().doubleValue()) <= rum) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean bedre(Tvaersum a, Tvaersum b) {
    long fa = a.summer().size() - a.brudte();
    long fb = b.summer().size() - b.brudte();
    return fa > fb || (fa == fb && a.dele().size() > b.dele().size());
  }

  private List<Sum> raekkesummer(Kolonne t, List<Kolonne> dele) {
    List<Sum> ud = new ArrayList<>();
    for (Raekke r : tabel.raekker()) {
      List<Celle> celler = dele.stream().map(r::i).toList();
      if (r.i(t).harTal() && celler.stream().allMatch(Celle::harTal)) {
        ud.add(new Sum(r.i(t), celler, List.of()));
      }
    }
    return ud;
  }

  /** Small tables agree by chance, so a heading that says total is asked for less. */
  private static boolean trovaerdig(Tvaersum x) {
    long holder =
        x.summer().stream()
            .filter(s ->
                s.holder() && s.dele().stream().filter(d -> d.vaerdi().signum() != 0).count() > 1)
            .count();
    long alle = x.summer().size();
    return Trykttabel.ialt(x.ialt().navn())
        ? holder >= 1 && holder * 2 >= alle
        : holder >= 3 && holder * 3 >= alle * 2;
  }

  /** The same columns seen from two sides, as A = B + C and B = A + (-C), are said once. */
  private static List<Tvaersum> udenGentagelser(List<Tvaersum> alle) {
    List<Tvaersum> ud = new ArrayList<>();
    Set<Set<Kolonne>> sete = new LinkedHashSet<>();
    for (Tvaersum x : alle) {
      Set<Kolonne> her = new LinkedHashSet<>(x.dele());
      her.add(x.ialt());
      if (sete.add(her)) {
        ud.add(x);
      }
    }
    return ud;
  }
}
