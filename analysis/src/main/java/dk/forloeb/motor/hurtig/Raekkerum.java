package dk.forloeb.motor.hurtig;

import dk.forloeb.studie.Aflaesning;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Raekkenoegler;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that a table can have, numbered: the number of a row is the sum of its places on the
 * axes, each times the axis's stride.
 */
final class Raekkerum {
  private final List<Aksekerne> akser;

  private Raekkerum(List<Aksekerne> akser) {
    this.akser = akser;
    long antal = 1;
    for (Aksekerne a : akser) {
      antal *= a.noegler().size();
    }
    Math.toIntExact(antal);
  }

  static Raekkerum af(Plan.Taelling t, Plan.Hold hold, Ugetabel uger, int[] koen) {
    List<Aksekerne> akser = new ArrayList<>();
    for (Akse a : t.akser()) {
      akser.add(
          switch (a) {
            case Akse.UgerSidenStart u -> kunNoegler(a, hold);
            case Akse.Kurveuge k -> kunNoegler(a, hold);
            default -> Aksekerne.af(a, hold, uger, koen);
          });
    }
    return new Raekkerum(akser);
  }

  /** An axis whose places the table's own loops give. */
  private static Aksekerne kunNoegler(Akse a, Plan.Hold hold) {
    return new Aksekerne(
        List.copyOf(Raekkenoegler.mulige(a, hold.population())), (p, f, nr, g) -> -1);
  }

  static Raekkerum af(List<Aksekerne> akser) {
    return new Raekkerum(akser);
  }

  static Aflaesning.Kurve kurve(Population.Forloeb p) {
    Population.Status status = p.status();
    if (status != null && status.aflaesning() instanceof Aflaesning.Kurve k) {
      return k;
    }
    throw new IllegalArgumentException("no curve: " + p);
  }

  Aksekerne akse(int nummer) {
    return akser.get(nummer);
  }

  /** How far apart neighbours on the axis are. */
  int skridt(int nummer) {
    int ud = 1;
    for (int i = nummer + 1; i < akser.size(); i++) {
      ud *= akser.get(i).noegler().size();
    }
    return ud;
  }

  /** How many rows there are. */
  int antal() {
    return akser.isEmpty() ? 1 : skridt(0) * akser.getFirst().noegler().size();
  }

  String noegle(int raekke) {
    List<String> dele = new ArrayList<>();
    for (int i = 0; i < akser.size(); i++) {
      List<String> noegler = akser.get(i).noegler();
      dele.add(noegler.get(raekke / skridt(i) % noegler.size()));
    }
    return String.join(Raekkenoegler.SKILLE, dele);
  }
}
