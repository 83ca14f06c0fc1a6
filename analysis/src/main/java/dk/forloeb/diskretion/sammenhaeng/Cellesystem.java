package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.diskretion.spaerring.Systembygger;
import dk.forloeb.diskretion.spaerring.Talsystem;
import dk.forloeb.studie.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cells and equations while they are gathered, and the places they are printed in. */
final class Cellesystem {
  /** What hiding a sum that only averages rest on costs: next to nothing. */
  static final long SNITVAEGT = 1;

  private final int taerskel;
  private final List<Celle> celler = new ArrayList<>();
  private final Map<Noegle, Celle> efterNoegle = new LinkedHashMap<>();
  private final Map<Plads, List<Celle>> pladser = new LinkedHashMap<>();
  private final List<Ligning> ligninger = new ArrayList<>();

  /** The sum of the ones is the sum of the others, but for what the true values differ by. */
  record Ligning(List<Celle> plus, List<Celle> minus) {
    Stream<Celle> led() {
      return Stream.concat(plus.stream(), minus.stream());
    }

    long konstant() {
      return sum(plus) - sum(minus);
    }

    private static long sum(Collection<Celle> celler) {
      return celler.stream().mapToLong(c -> c.vaerdi).sum();
    }
  }

  Cellesystem(int taerskel) {
    this.taerskel = taerskel;
  }

  /** The cell of this count, made when it is first met. */
  Celle celle(Noegle noegle, long vaerdi) {
    Celle c = efterNoegle.computeIfAbsent(noegle, n -> uden(vaerdi));
    if (c.vaerdi != vaerdi) {
      throw new IllegalStateException(noegle + " is both " + c.vaerdi + " and " + vaerdi);
    }
    return c;
  }

  /** The cell of this count, if any table has it. */
  @Nullable Celle kendt(Noegle noegle) {
    return efterNoegle.get(noegle);
  }

  /** All counts that more than one table could print. */
  Map<Noegle, Celle> kendte() {
    return Collections.unmodifiableMap(efterNoegle);
  }

  /** A cell that only its equations know. */
  Celle uden(long vaerdi) {
    Celle c = new Celle(celler.size(), vaerdi);
    celler.add(c);
    return c;
  }

  /**
   * Says that counts are printed in a place, small ones to be protected.
   *
   * @param vaegt what hiding each of them costs
   * @param nedre what the place says that they are at least, where they are not 0
   */
  void tryk(Plads plads, Collection<Celle> her, long vaegt, long nedre) {
    pladser.computeIfAbsent(plads, p -> new ArrayList<>()).addAll(her);
    for (Celle c : her) {
      c.vaegt = Math.max(c.vaegt, vaegt);
      c.nedre = c.vaerdi > 0 ? Math.max(c.nedre, Math.max(nedre, 1)) : 0;
      beskytLille(c);
    }
  }

  /**
   * A count from 1 to one below the threshold must look as if it could be any of these; where only
   * 1 is below it, as if it could be 2.
   */
  void beskytLille(Celle c) {
    beskytLille(c, Long.MAX_VALUE);
  }

  /** The same, of a count that is known to be no higher than this. */
  void beskytLille(Celle c, long hoejst) {
    if (c.vaerdi > 0 && c.vaerdi < taerskel) {
      c.kraev(1, Math.min(hoejst, Math.max(taerskel - 1L, 2)));
    }
  }

  /** What is left of the larger count when the smaller is taken away: a count of its own. */
  Celle forskel(Celle stoerst, Celle mindst) {
    Celle d = uden(stoerst.vaerdi - mindst.vaerdi);
    d.tabeller.addAll(stoerst.tabeller);
    d.tabeller.addAll(mindst.tabeller);
    ligning(List.of(stoerst), List.of(mindst, d));
    beskytLille(d);
    return d;
  }

  /** The ones hold all that the others do, and what they have more is a count of its own. */
  void flere(Collection<Celle> mange, Collection<Celle> faa) {
    long rest = Ligning.sum(mange) - Ligning.sum(faa);
    if (rest >= 0) {
      Celle d = uden(rest);
      faa.forEach(c -> d.tabeller.addAll(c.tabeller));
      List<Celle> minus = new ArrayList<>(faa);
      minus.add(d);
      ligning(mange, minus);
      beskytLille(d);
    }
  }

  /** The whole is its parts. */
  void sum(Celle hele, Collection<Celle> dele) {
    ligning(dele, List.of(hele));
  }

  /** The ones add up to the others; what they differ by is reckoned to be known. */
  void ligning(Collection<Celle> plus, Collection<Celle> minus) {
    ligninger.add(new Ligning(List.copyOf(plus), List.copyOf(minus)));
  }

  Map<Plads, List<Celle>> pladser() {
    return Collections.unmodifiableMap(pladser);
  }

  Celle nummer(int n) {
    return celler.get(n);
  }

  /**
   * The system as {@code spaerring} takes it; cells keep their numbers.
   *
   * @param nullerKanSkjules the tables whose zeros may be hidden; elsewhere 0 is always shown
   */
  Talsystem byg(Collection<String> nullerKanSkjules) {
    Systembygger b = new Systembygger();
    for (Celle c : celler) {
      int nummer = stil(b, c, nullerKanSkjules);
      if (nummer != c.nummer) {
        throw new IllegalStateException("cell " + c.nummer + " became " + nummer);
      }
    }
    for (Ligning l : ligninger) {
      b.ligning(
          l.konstant(),
          l.led().mapToInt(c -> c.nummer).toArray(),
          IntStream.concat(l.plus().stream().mapToInt(c -> 1), l.minus().stream().mapToInt(c -> -1))
              .toArray());
    }
    for (List<Celle> plads : pladser.values()) {
      int[] sammen =
          plads.stream()
              .filter(c -> kanSkjules(c, nullerKanSkjules))
              .mapToInt(c -> c.nummer)
              .distinct()
              .toArray();
      if (sammen.length > 1) {
        b.sammen(sammen);
      }
    }
    for (Celle c : celler) {
      if (c.foelsom) {
        b.kraev(c.nummer, c.hoejst, c.mindst);
      }
    }
    return b.byg();
  }

  /**
   * Asks no more of cells than can be: that they look no lower than the rows say they are by being
   * there.
   *
   * @param numre the cells that were found to ask too much; none for all there are
   * @return whether less is asked now
   */
  boolean lemp(Collection<Integer> numre, Collection<String> nullerKanSkjules) {
    Kendt kendt = new Kendt(ligninger, n -> erVistNul(n, nullerKanSkjules));
    boolean ud = false;
    for (Celle c : celler) {
      if (c.foelsom && (numre.isEmpty() || numre.contains(c.nummer))) {
        long mindst = kendt.mindst(c);
        if (mindst > c.hoejst) {
          lemp(c, mindst);
          ud = true;
        }
      }
    }
    return ud;
  }

  private void lemp(Celle c, long mindst) {
    c.hoejst = Math.min(mindst, c.vaerdi);
    if (c.vaerdi >= c.mindst) {
      // That it is no less gives it away, unless it looks as if it could be a number that is shown.
      c.mindst = Math.max(c.mindst, taerskel);
      pladser.values().stream()
          .filter(p -> p.contains(c))
          .forEach(p -> p.forEach(d -> d.skjult = true));
    }
  }

  private static boolean erVistNul(Celle c, Collection<String> nullerKanSkjules) {
    return c.vaegt > 0 && c.vaerdi == 0 && !kanSkjules(c, nullerKanSkjules) && !c.skjult;
  }

  private static int stil(Systembygger b, Celle c, Collection<String> nullerKanSkjules) {
    if (c.ude || erVistNul(c, nullerKanSkjules)) {
      return b.laast(c.vaerdi);
    }
    return kanSkjules(c, nullerKanSkjules)
        ? b.trykt(c.vaerdi, c.nedre, c.vaegt)
        : b.utrykt(c.vaerdi, c.nedre);
  }

  private static boolean kanSkjules(Celle c, Collection<String> nullerKanSkjules) {
    return c.vaegt > 0
        && !c.ude
        && !c.skjult
        && (c.vaerdi > 0 || c.foelsom || c.tabeller.stream().anyMatch(nullerKanSkjules::contains));
  }

  /** Nested counts of the same units: the smaller is a part of the larger. */
  static boolean rummer(Plan.Tal stor, Plan.Tal lille) {
    boolean enhed =
        stor.grundtal() == lille.grundtal()
            || (stor.grundtal() == Plan.Grundtal.COURSES
                && lille.grundtal() == Plan.Grundtal.PERSONS);
    boolean hvor =
        stor.hvor() == null || (lille.hvor() != null && stor.hvor().containsAll(lille.hvor()));
    return enhed && hvor && (!stor.udenAktivitet() || lille.udenAktivitet());
  }
}
