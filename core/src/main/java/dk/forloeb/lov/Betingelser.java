package dk.forloeb.lov;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What every rule asks, by id: the classes of the topics, put together. */
final class Betingelser {
  private Betingelser() {}

  static Map<String, Betingelse> alle() {
    Map<String, Betingelse> ud = new TreeMap<>();
    for (Map<String, Betingelse> emne :
        List.of(
            Ordningsregler.betingelser(),
            Aldersregler.betingelser(),
            Teamregler.betingelser(),
            Planregler.betingelser(),
            Samtaleregler.betingelser(),
            Seksmaanedersregler.betingelser(),
            Ydelsesregler.betingelser(),
            Sanktionsregler.betingelser(),
            Klageregler.betingelser(),
            Udgangsregler.betingelser(),
            Sagsgangsregler.betingelser())) {
      emne.forEach((id, b) -> {
        if (ud.put(id, Teamkrav.om(id, b)) != null) {
          throw new IllegalStateException("rule twice in code: " + id);
        }
      });
    }
    return Collections.unmodifiableMap(ud);
  }
}
