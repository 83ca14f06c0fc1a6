package dk.forloeb.register;

import java.util.Arrays;

/** The spells of a block of persons, person by person, in columns of numbers. */
final class Spelkolonner {
  private int[] fra;
  private int[] antal;
  private int[] vaerdi;
  private int laengde;

  Spelkolonner(int plads) {
    fra = new int[plads];
    antal = new int[plads];
    vaerdi = new int[plads];
  }

  /** How many spells there is room for. */
  int plads() {
    return fra.length;
  }

  int laengde() {
    return laengde;
  }

  /** The first week of a spell. */
  int fra(int i) {
    return fra[i];
  }

  /** The weeks of a spell. */
  int antal(int i) {
    return antal[i];
  }

  int vaerdi(int i) {
    return vaerdi[i];
  }

  void tilfoej(int nyFra, int nyAntal, int nyVaerdi) {
    if (laengde == fra.length) {
      fra = Arrays.copyOf(fra, 2 * laengde);
      antal = Arrays.copyOf(antal, 2 * laengde);
      vaerdi = Arrays.copyOf(vaerdi, 2 * laengde);
    }
    fra[laengde] = nyFra;
    antal[laengde] = nyAntal;
    vaerdi[laengde] = nyVaerdi;
    laengde++;
  }

  /** Adds a part of three columns. */
  void tilfoej(int[] nyeFra, int[] nyeAntal, int[] nyeVaerdier, int start, int n) {
    if (laengde + n > fra.length) {
      int plads = Math.max(laengde + n, 2 * fra.length);
      fra = Arrays.copyOf(fra, plads);
      antal = Arrays.copyOf(antal, plads);
      vaerdi = Arrays.copyOf(vaerdi, plads);
    }
    System.arraycopy(nyeFra, start, fra, laengde, n);
    System.arraycopy(nyeAntal, start, antal, laengde, n);
    System.arraycopy(nyeVaerdier, start, vaerdi, laengde, n);
    laengde += n;
  }

  /** Adds a run of weeks, which lengthens the last spell when it follows it with the same value. */
  void forlaeng(int begyndelse, int nyFra, int nyAntal, int nyVaerdi) {
    int sidste = laengde - 1;
    if (sidste >= begyndelse
        && vaerdi[sidste] == nyVaerdi
        && fra[sidste] + antal[sidste] == nyFra) {
      antal[sidste] += nyAntal;
    } else {
      tilfoej(nyFra, nyAntal, nyVaerdi);
    }
  }

  /** Forgets the spells from here on. */
  void afkort(int til) {
    laengde = til;
  }

  /** Hands some spells over. */
  void til(Spelpakker ud, int a, int b) {
    ud.tilfoej(fra, antal, vaerdi, a, b - a);
  }

  /** The part of a column, as an array of its own. */
  int[] fra(int a, int b) {
    return Arrays.copyOfRange(fra, a, b);
  }

  int[] antal(int a, int b) {
    return Arrays.copyOfRange(antal, a, b);
  }

  int[] vaerdi(int a, int b) {
    return Arrays.copyOfRange(vaerdi, a, b);
  }
}
