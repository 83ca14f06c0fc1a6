package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.studie.Population;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Populations that lie within each other: what the larger has more is a count of its own, which the
 * difference of two numbers gives away. Where each lies within the other, they are one number.
 */
final class Delpopulationer {
  private final Cellesystem system;
  private final Map<String, Population> hold;

  Delpopulationer(Cellesystem system, Map<String, Population> hold) {
    this.system = system;
    this.hold = hold;
  }

  void forskelle() {
    Map<Noegle, Celle> kendte = new LinkedHashMap<>(system.kendte());
    kendte.forEach((noegle, lille) -> {
      Population del = hold.get(noegle.hold());
      if (del != null && noegle.dele().stream().noneMatch(d -> d.startsWith("sum i "))) {
        hold.forEach((navn, hele) -> {
          Celle stor =
              navn.equals(noegle.hold())
                  ? null
                  : kendte.get(new Noegle(navn, noegle.dele(), noegle.tal()));
          if (stor != null && ligger(del, hele, noegle)) {
            forbind(stor, lille, ligger(hele, del, noegle));
          }
        });
      }
    });
  }

  private void forbind(Celle stor, Celle lille, boolean begge) {
    if (!begge && stor.vaerdi >= lille.vaerdi) {
      system.forskel(stor, lille);
    } else if (begge && stor.nummer < lille.nummer) {
      system.ligning(List.of(stor), List.of(lille));
    }
  }

  /** Whether all that the key names of the one population are of the other too. */
  private static boolean ligger(Population del, Population hele, Noegle noegle) {
    boolean udfald =
        noegle.tal().hvor() != null || noegle.dele().stream().anyMatch(Akseforhold::omUdfald);
    if (!Udvalg.sammeLaesning(hele, del, Udvalg.omSted(noegle.dele()), udfald)) {
      return false;
    }
    if (del instanceof Population.Forloeb b && hele instanceof Population.Forloeb a) {
      return Udvalg.ligger(b, a) && Udvalg.observeres(a, b);
    }
    return del instanceof Population.Overgange b
        && hele instanceof Population.Overgange a
        && Udvalg.ligger(b, a);
  }
}
