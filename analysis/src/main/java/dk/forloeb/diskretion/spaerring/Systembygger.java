package dk.forloeb.diskretion.spaerring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Takes cells, equations and requirements one by one and makes a {@link Talsystem} of them. Cells
 * are numbered from 0 in the order they come. Values are whole and at most {@value #STOERSTE} in
 * size, so that they are exact in floating point too.
 */
public final class Systembygger {
  static final long STOERSTE = 1L << 40;

  private final List<Talsystem.Celle> celler = new ArrayList<>();
  private final List<Talsystem.Ligning> ligninger = new ArrayList<>();
  private final List<Krav> krav = new ArrayList<>();
  private final List<List<Integer>> samlinger = new ArrayList<>();

  /**
   * A printed cell that may be hidden.
   *
   * @param nedre what the attacker knows it to be at least
   * @param vaegt the cost of hiding it, at least 1
   * @return the number of the cell
   */
  public int trykt(long vaerdi, long nedre, long vaegt) {
    if (vaegt < 1 || vaegt > STOERSTE) {
      throw new IllegalArgumentException("cost " + vaegt + " of value " + vaerdi);
    }
    return tilfoej(Art.TRYKT, vaerdi, nedre, vaegt);
  }

  /** A printed cell that cannot be hidden: released before, or always shown. */
  public int laast(long vaerdi) {
    return tilfoej(Art.LAAST, vaerdi, vaerdi, 0);
  }

  /** A cell that is never printed: an unprinted margin, rest, complement or difference. */
  public int utrykt(long vaerdi, long nedre) {
    return tilfoej(Art.UTRYKT, vaerdi, nedre, 0);
  }

  private int tilfoej(Art art, long vaerdi, long nedre, long vaegt) {
    if (nedre > vaerdi) {
      throw new IllegalArgumentException("value " + vaerdi + " under its lower bound " + nedre);
    }
    if (vaerdi > STOERSTE || vaerdi < -STOERSTE) {
      throw new IllegalArgumentException("value " + vaerdi + " is too large");
    }
    // An attacker who knows no bound is given a very low one: that can only help him.
    celler.add(new Talsystem.Celle(art, vaerdi, Math.max(nedre, -2 * STOERSTE), vaegt));
    return celler.size() - 1;
  }

  /**
   * The parts add up to the whole.
   *
   * @throws IllegalArgumentException when their true values do not
   */
  public void sum(int hele, int... dele) {
    int[] alle = Arrays.copyOf(dele, dele.length + 1);
    alle[dele.length] = hele;
    int[] koef = new int[alle.length];
    Arrays.fill(koef, 1);
    koef[dele.length] = -1;
    ligning(0, alle, koef);
  }

  /**
   * The sum of {@code koef[i]} times {@code celler[i]} is {@code konstant}. A cell named twice
   * counts twice.
   *
   * @throws IllegalArgumentException when the true values do not satisfy it
   */
  public void ligning(long konstant, int[] celler, int[] koef) {
    if (celler.length != koef.length) {
      throw new IllegalArgumentException(celler.length + " cells, " + koef.length + " factors");
    }
    TreeMap<Integer, Integer> led = new TreeMap<>();
    for (int i = 0; i < celler.length; i++) {
      celle(celler[i]);
      led.merge(celler[i], koef[i], Math::addExact);
    }
    led.values().removeIf(k -> k == 0);
    long sum = 0;
    for (var e : led.entrySet()) {
      sum = Math.addExact(sum, Math.multiplyExact(celle(e.getKey()).vaerdi(), (long) e.getValue()));
    }
    if (sum != konstant) {
      throw new IllegalArgumentException(
          "the equation of cells %s gives %d, not %d; values %s"
              .formatted(
                  led, sum, konstant, led.keySet().stream().map(c -> celle(c).vaerdi()).toList()));
    }
    if (!led.isEmpty()) {
      ligninger.add(
          new Talsystem.Ligning(konstant, List.copyOf(led.keySet()), List.copyOf(led.values())));
    }
  }

  /** These printed cells are hidden together or not at all, as a row of a table is. */
  public void sammen(int... celler) {
    for (int c : celler) {
      if (celle(c).art() != Art.TRYKT) {
        throw new IllegalArgumentException("cell " + c + " is not one that may be hidden");
      }
    }
    samlinger.add(Arrays.stream(celler).boxed().toList());
  }

  /** The cell must be able to be {@code hoejst} or less and {@code mindst} or more. */
  public void kraev(int celle, long hoejst, long mindst) {
    celle(celle);
    krav.add(new Krav(celle, hoejst, mindst));
  }

  public Talsystem byg() {
    return new Talsystem(celler, ligninger, krav, samlinger);
  }

  private Talsystem.Celle celle(int c) {
    if (c < 0 || c >= celler.size()) {
      throw new IllegalArgumentException("no cell " + c + " among " + celler.size());
    }
    return celler.get(c);
  }
}
