package dk.forloeb.motor;

import dk.forloeb.register.Observation;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Haendelse;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.studie.Ugefilter;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The calendar periods on one axis of a table: which there are, and which of them the register sees
 * whole. A table of ended courses sees a period only when the gap after its last week is seen too,
 * and where there is an outcome, that of its last week.
 *
 * @param hele for each key whether it is wholly observed
 */
record Perioderaekker(Map<String, Boolean> hele) {

  static Perioderaekker af(
      Akse.Periode r, Tabeldef.Vis vis, Population.Forloeb p, Observation observation) {
    Map<String, Boolean> hele = new LinkedHashMap<>();
    Uge fra = observation.foerste();
    Uge til = observation.sidste();
    for (Ugefilter f : p.perioder()) {
      if (f.haendelse() == r.haendelse()) {
        fra = f.fra() == null ? fra : f.fra();
        til = f.til() == null ? til : f.til();
      }
    }
    for (Uge uge = fra; uge.compareTo(til) <= 0; ) {
      Ugeinterval periode = r.type().uger(uge);
      boolean noget =
          periode.fra().compareTo(observation.sidste()) <= 0
              && observation.foerste().compareTo(periode.til()) <= 0;
      if (noget || vis != Tabeldef.Vis.OBSERVED) {
        hele.put(r.type().noegle(uge), hel(periode, r.haendelse(), p, observation));
      }
      uge = periode.til().plus(1);
    }
    return new Perioderaekker(hele);
  }

  private static boolean hel(
      Ugeinterval periode, Haendelse haendelse, Population.Forloeb p, Observation observation) {
    int sidste = periode.til().indeks();
    if (p.afsluttet() && haendelse != Haendelse.START) {
      sidste = Registerkontrol.sidsteLaeste(p, haendelse == Haendelse.EXIT ? sidste - 1 : sidste);
    }
    // An exit is seen in the week before it.
    int foerste = periode.fra().indeks() - (haendelse == Haendelse.EXIT ? 1 : 0);
    return observation.foerste().indeks() <= foerste && sidste <= observation.sidste().indeks();
  }

  List<String> noegler() {
    return List.copyOf(hele.keySet());
  }

  /** Whether the row's period is wholly observed; rows that are no periods always are. */
  boolean hel(String noegle) {
    return hele.getOrDefault(noegle, true);
  }
}
