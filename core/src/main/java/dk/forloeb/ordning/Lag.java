package dk.forloeb.ordning;

import dk.forloeb.lov.Seksmaaneder;
import dk.forloeb.tid.Pause;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layers over the states, read off the events. */
final class Lag {
  private Lag() {}

  static List<Pause> pauser(List<Haendelse> haendelser) {
    List<Pause> ud = new ArrayList<>();
    for (Haendelse h : haendelser) {
      switch (h) {
        case Begivenhed.Pauseret p ->
            ud.add(
                new Pause(
                    p.periode(),
                    p.fritaget() ? Seksmaaneder.FRITAGET : Seksmaaneder.UDEN_KONTAKT,
                    Seksmaaneder.PAUSEREGEL));
        case Begivenhed.PauseSluttet s -> ud.replaceAll(p -> til(p, s.sidsteDag()));
        default -> {}
      }
    }
    return List.copyOf(ud);
  }

  private static Pause til(Pause p, LocalDate sidste) {
    return p.periode().indeholder(sidste)
        ? new Pause(new Periode(p.periode().fom(), sidste), p.grund(), p.regel())
        : p;
  }

  /**
   * The sanction cases by id. They are the citizen's and not a course's, so none is lost by a new
   * one.
   */
  static Map<String, Sanktionstrin> sanktioner(Sag sag) {
    Map<String, Sanktionstrin> ud = new LinkedHashMap<>();
    for (Haendelse h : sag.alle(Haendelse.class)) {
      switch (h) {
        case Begivenhed.Udebleven u ->
            ud.putIfAbsent(u.udeblivelse().id(), Sanktionstrin.HAENDELSE);
        case Begivenhed.Hoert a ->
            ud.computeIfPresent(
                a.hoering().sanktion(), (id, t) -> t.aaben() ? Sanktionstrin.HOERT : t);
        case Beslutning.Sanktionsafgoerelse s -> ud.put(s.sanktion(), Sanktionstrin.AFGJORT);
        case Beslutning.Sanktionsfrafald s -> ud.put(s.sanktion(), Sanktionstrin.FRAFALDET);
        default -> {}
      }
    }
    return ud;
  }
}
