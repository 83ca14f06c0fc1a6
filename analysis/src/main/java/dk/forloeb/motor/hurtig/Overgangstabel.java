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
    int grupper = Katalog.faelles().grupper().size();
    for (int punkt = 0; punkt < gitter.antal() - 1; punkt++) {
      String periode = o.hver().noegle(new Uge(gitter.punkter().get(punkt)));
      for (int fra = 0; fra < grupper; fra++) {
        for (int til = 0; til < grupper; til++) {
          int n = Overgangskerne.GRUPPER;
          long antal = matrix[(punkt * n + fra) * n + til];
          if (antal > 0) {
            laegTil(ud, noegle(periode, inddeling.celle(fra), inddeling.celle(til)), antal);
          }
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

  private void laegTil(TreeMap<String, List<Long>> ud, String noegle, long antal) {
    ud.merge(
        noegle,
        Collections.nCopies(taelling.tal().size(), antal),
        (a, b) -> Collections.nCopies(a.size(), a.getFirst() + b.getFirst()));
  }

  /** The table of rows that are counted; persons and periods in it are those of the flow. */
  static Tabeltal tabeltal(TreeMap<String, List<Long>> raekker, Holdtal hold) {
    Trin alle = hold.trin().getLast();
    return new Tabeltal(
        raekker, List.of(), new Trin("vist", alle.personer(), alle.forloeb()), new TreeMap<>());
  }
}
