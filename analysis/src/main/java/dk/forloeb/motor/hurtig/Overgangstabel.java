package dk.forloeb.motor.hurtig;

import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.motor.Optaelling.Trin;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Inddeling;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Katalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** Sets a table of a flow up from the matrix of groups: sums over what its rows do not ask for. */
record Overgangstabel(Plan.Taelling taelling, Population.Overgange o, Gitter gitter) {

  /** Whether the matrix holds all that the table asks for. */
  static boolean kan(Plan.Taelling t) {
    return t.akser().stream()
        .allMatch(
            a -> a instanceof Akse.Tidspunkt || a instanceof Akse.Fra || a instanceof Akse.Til);
  }

  /** The table. */
  Tabeltal resultat(long[] matrix, Holdtal hold) {
    Inddeling inddeling = o.inddeling();
    TreeMap<String, List<Long>> ud = new TreeMap<>();
    int celler = inddeling.celler().size();
    int grupper = Katalog.faelles().grupper().size();
    boolean medFra = taelling.akser().stream().anyMatch(Akse.Fra.class::isInstance);
    boolean medTil = taelling.akser().stream().anyMatch(Akse.Til.class::isInstance);
    for (int punkt = 0; punkt < gitter.antal() - 1; punkt++) {
      long[] antal = new long[celler * celler];
      for (int fra = 0; fra < grupper; fra++) {
        for (int til = 0; til < grupper; til++) {
          int n = Overgangskerne.GRUPPER;
          int i = medFra ? inddeling.celleAfGruppe().get(fra) : 0;
          int j = medTil ? inddeling.celleAfGruppe().get(til) : 0;
          antal[i * celler + j] += matrix[(punkt * n + fra) * n + til];
        }
      }
      String periode = o.hver().noegle(new Uge(gitter.punkter().get(punkt)));
      for (int i = 0; i < antal.length; i++) {
        if (antal[i] > 0) {
          String fra = inddeling.celler().get(i / celler);
          String til = inddeling.celler().get(i % celler);
          ud.put(noegle(periode, fra, til), Collections.nCopies(taelling.tal().size(), antal[i]));
        }
      }
    }
    return tabeltal(ud, hold);
  }

  private String noegle(String periode, String fra, String til) {
    List<String> dele = new ArrayList<>();
    for (Akse a : taelling.akser()) {
      dele.add(a instanceof Akse.Tidspunkt ? periode : a instanceof Akse.Fra ? fra : til);
    }
    return String.join(Raekkenoegler.SKILLE, dele);
  }

  /** The table of rows that are counted; persons and periods in it are those of the flow. */
  static Tabeltal tabeltal(TreeMap<String, List<Long>> raekker, Holdtal hold) {
    Trin alle = hold.trin().getLast();
    return new Tabeltal(
        raekker, List.of(), new Trin("vist", alle.personer(), alle.forloeb()), new TreeMap<>());
  }
}
