package dk.forloeb.motor.hurtig;

/**
 * Counts by place, and where the persons have keys, beside each the sum of the keys of those it
 * counts, modulo 2^64. Without keys the second array is empty, and a count costs one look at that.
 */
final class Tal {
  private final Personlaeser person;
  private final long[] antal;
  private final long[] noegler;

  Tal(int pladser, Personlaeser person) {
    this.person = person;
    this.antal = new long[pladser];
    this.noegler = new long[person.medNoegler() ? pladser : 0];
  }

  /** Counts the person at hand so many times. */
  void plus(int plads, int gange) {
    antal[plads] += gange;
    if (noegler.length > 0) {
      noegler[plads] += gange * person.noegle();
    }
  }

  /** Counts everybody from one place to before another once. */
  void plusAlle(int plads, int fra, int til) {
    antal[plads] += til - fra;
    for (int p = fra; p < til && noegler.length > 0; p++) {
      noegler[plads] += person.noegle(p);
    }
  }

  void laegTil(Tal anden) {
    for (int i = 0; i < antal.length; i++) {
      antal[i] += anden.antal[i];
    }
    for (int i = 0; i < noegler.length; i++) {
      noegler[i] += anden.noegler[i];
    }
  }

  /** How many are counted there. */
  long antal(int plads) {
    return antal[plads];
  }

  /** The counts, or the sums of keys. */
  long[] af(Sum sum) {
    return sum == Sum.ANTAL ? antal : noegler;
  }
}
