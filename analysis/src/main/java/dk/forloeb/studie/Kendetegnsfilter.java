package dk.forloeb.studie;

import java.util.SortedSet;

/**
 * Keeps courses that stand in some of the rows that an axis has: those of one sex, of an age, of
 * some municipalities. It is asked after the rule per person, so that what is kept is exactly these
 * rows of the same table without the filter.
 *
 * @param akse what is asked of the course
 * @param noegler the keys that are kept, at least one; of ages one band, whole years, both included
 */
public record Kendetegnsfilter(Akse.Kendetegn akse, SortedSet<String> noegler) {

  /** Whether it is about the municipality of the population's place. */
  public boolean omSted() {
    return akse instanceof Akse.Sted || akse instanceof Akse.Region;
  }

  /** Whether this keeps no course that the other does not; places are read in the same week. */
  public boolean indenFor(Kendetegnsfilter stor) {
    if (akse instanceof Akse.Sted && stor.akse instanceof Akse.Region) {
      return noegler.stream().map(Raekkenoegler::region).allMatch(n -> stor.noegler.contains(n));
    }
    if (akse instanceof Akse.Alder a && stor.akse instanceof Akse.Alder b) {
      return a.ved() == b.ved() && stor.yngst() <= yngst() && aeldst() <= stor.aeldst();
    }
    return akse.equals(stor.akse) && stor.noegler.containsAll(noegler);
  }

  /** Whether no course can be kept by both; places are read in the same week. */
  public boolean udelukker(Kendetegnsfilter andet) {
    if (akse instanceof Akse.Sted && andet.akse instanceof Akse.Region) {
      return noegler.stream().map(Raekkenoegler::region).noneMatch(n -> andet.noegler.contains(n));
    }
    if (akse instanceof Akse.Region && andet.akse instanceof Akse.Sted) {
      return andet.udelukker(this);
    }
    if (akse instanceof Akse.Alder a && andet.akse instanceof Akse.Alder b) {
      return a.ved() == b.ved() && (aeldst() < andet.yngst() || andet.aeldst() < yngst());
    }
    return akse.equals(andet.akse) && noegler.stream().noneMatch(n -> andet.noegler.contains(n));
  }

  /** The first year of the band of ages. */
  int yngst() {
    return Integer.parseInt(noegler.first().split("[-+]", -1)[0]);
  }

  /** The last year of the band of ages; beyond all ages where it is open. */
  int aeldst() {
    String[] dele = noegler.first().split("-", -1);
    return dele.length == 1 ? Integer.MAX_VALUE : Integer.parseInt(dele[1]);
  }
}
