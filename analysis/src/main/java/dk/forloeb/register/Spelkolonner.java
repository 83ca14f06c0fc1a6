package dk.forloeb.register;

import java.util.Arrays;

/** The spells of a block of persons, person by person, in columns of numbers. */
final class Spelkolonner {
  private int[] fra = new int[64];
  private int[] antal = new int[64];
  private int[] vaerdi = new int[64];
  private int laengde;

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
