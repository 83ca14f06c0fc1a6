package dk.forloeb.diskretion.spaerring;

import java.util.Arrays;
import java.util.List;

/**
 * Cells with whole values, the equations between them, and what must not be learnt. Immutable; the
 * equations are kept sparse, by equation and by cell. Made by {@link Systembygger}.
 */
public final class Talsystem {
  record Celle(Art art, long vaerdi, long nedre, long vaegt) {}

  record Ligning(long konstant, List<Integer> celler, List<Integer> koef) {}

  private final Art[] art;
  private final long[] vaerdi;
  private final long[] nedre;
  private final long[] vaegt;
  private final int[] gruppe;
  private final int[][] gruppeceller;

  private final long[] konstant;
  private final int[][] ligningCeller;
  private final int[][] ligningKoef;
  private final int[][] celleLigninger;
  private final int[][] celleKoef;
  private final List<Krav> krav;

  Talsystem(
      List<Celle> celler, List<Ligning> ligninger, List<Krav> krav, List<List<Integer>> samlinger) {
    int n = celler.size();
    art = celler.stream().map(Celle::art).toArray(Art[]::new);
    vaerdi = celler.stream().mapToLong(Celle::vaerdi).toArray();
    nedre = celler.stream().mapToLong(Celle::nedre).toArray();
    vaegt = celler.stream().mapToLong(Celle::vaegt).toArray();
    this.krav = List.copyOf(krav);
    gruppe = grupper(n, samlinger);
    gruppeceller = vend(n, gruppe);
    konstant = ligninger.stream().mapToLong(Ligning::konstant).toArray();
    ligningCeller = new int[konstant.length][];
    ligningKoef = new int[konstant.length][];
    int[] grad = new int[n];
    for (int l = 0; l < konstant.length; l++) {
      ligningCeller[l] = ligninger.get(l).celler().stream().mapToInt(Integer::intValue).toArray();
      ligningKoef[l] = ligninger.get(l).koef().stream().mapToInt(Integer::intValue).toArray();
      for (int c : ligningCeller[l]) {
        grad[c]++;
      }
    }
    celleLigninger = new int[n][];
    celleKoef = new int[n][];
    Arrays.setAll(celleLigninger, c -> new int[grad[c]]);
    Arrays.setAll(celleKoef, c -> new int[grad[c]]);
    Arrays.fill(grad, 0);
    for (int l = 0; l < konstant.length; l++) {
      for (int k = 0; k < ligningCeller[l].length; k++) {
        int c = ligningCeller[l][k];
        celleLigninger[c][grad[c]] = l;
        celleKoef[c][grad[c]++] = ligningKoef[l][k];
      }
    }
  }

  /** Each cell's group is the first cell of those that hide with it; most stand alone. */
  private static int[] grupper(int n, List<List<Integer>> samlinger) {
    int[] far = new int[n];
    Arrays.setAll(far, c -> c);
    for (List<Integer> s : samlinger) {
      for (int c : s) {
        Rod.foren(far, s.getFirst(), c);
      }
    }
    int[] ud = new int[n];
    Arrays.setAll(ud, c -> Rod.rod(far, c));
    return ud;
  }

  private static int[][] vend(int n, int[] gruppe) {
    int[] antal = new int[n];
    for (int g : gruppe) {
      antal[g]++;
    }
    int[][] ud = new int[n][];
    Arrays.setAll(ud, g -> new int[antal[g]]);
    Arrays.fill(antal, 0);
    for (int c = 0; c < n; c++) {
      ud[gruppe[c]][antal[gruppe[c]]++] = c;
    }
    return ud;
  }

  public int antalCeller() {
    return vaerdi.length;
  }

  public int antalLigninger() {
    return konstant.length;
  }

  public Art art(int celle) {
    return art[celle];
  }

  /** The true value. */
  public long vaerdi(int celle) {
    return vaerdi[celle];
  }

  /** What the attacker knows the cell to be at least. */
  public long nedre(int celle) {
    return nedre[celle];
  }

  /** The cost of hiding the cell; 0 for those that are not to be hidden. */
  public long vaegt(int celle) {
    return vaegt[celle];
  }

  public List<Krav> krav() {
    return krav;
  }

  public long konstant(int ligning) {
    return konstant[ligning];
  }

  /** How many cells stand in the equation. */
  public int laengde(int ligning) {
    return ligningCeller[ligning].length;
  }

  /** The k-th cell of the equation, in rising order. */
  public int celle(int ligning, int k) {
    return ligningCeller[ligning][k];
  }

  /** The factor of the k-th cell of the equation. */
  public int koef(int ligning, int k) {
    return ligningKoef[ligning][k];
  }

  /** In how many equations the cell stands. */
  public int grad(int celle) {
    return celleLigninger[celle].length;
  }

  /** The k-th equation of the cell. */
  public int ligning(int celle, int k) {
    return celleLigninger[celle][k];
  }

  /** The cell's factor in its k-th equation. */
  public int koefI(int celle, int k) {
    return celleKoef[celle][k];
  }

  /** The number of the group of cells that hide together with this one: its first cell. */
  public int gruppe(int celle) {
    return gruppe[celle];
  }

  /** How many cells hide together under this group number. */
  public int gruppestoerrelse(int gruppe) {
    return gruppeceller[gruppe].length;
  }

  /** The k-th cell of the group. */
  public int iGruppe(int gruppe, int k) {
    return gruppeceller[gruppe][k];
  }
}
