package dk.forloeb.motor;

import dk.forloeb.register.Loenmaaned;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One person week by week, as the reference engine sees it. */
final class Personuger {
  private final int foerste;
  private final int sidste;
  private final int[] koder;
  private final int[] kommuner;
  private final Set<Integer> loenmaaneder = new HashSet<>();

  Personuger(Person person, Observation observation) {
    foerste = observation.foerste().indeks();
    sidste = observation.sidste().indeks();
    koder = udfold(person.ydelser());
    kommuner = udfold(person.bopael());
    for (Loenmaaned l : person.loen()) {
      loenmaaneder.add(l.maaned());
    }
  }

  private int[] udfold(List<Spell> spells) {
    int[] uger = new int[sidste - foerste + 1];
    java.util.Arrays.fill(uger, -1);
    for (Spell s : spells) {
      for (int i = s.fra(); i <= s.til(); i++) {
        uger[i - foerste] = s.vaerdi();
      }
    }
    return uger;
  }

  int foerste() {
    return foerste;
  }

  int sidste() {
    return sidste;
  }

  /** The code in the week, or -1. */
  int kode(int uge) {
    return koder[uge - foerste];
  }

  /** The municipality in the week, or -1. */
  int kommune(int uge) {
    return kommuner[uge - foerste];
  }

  /** The status in the week. */
  Gruppe status(int uge) {
    Katalog katalog = Katalog.faelles();
    if (kode(uge) >= 0) {
      return katalog.gruppeAf(kode(uge));
    }
    Uge u = new Uge(uge);
    int maaned = u.maaned().getYear() * 100 + u.maaned().getMonthValue();
    return katalog.gruppeUdenKode(u, loenmaaneder.contains(maaned));
  }
}
