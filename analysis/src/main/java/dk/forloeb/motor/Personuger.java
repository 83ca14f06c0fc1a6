package dk.forloeb.motor;

import dk.forloeb.kommune.Kommune;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.register.Loenmaaned;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Haendelse;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person week by week, as the reference engine sees it. */
final class Personuger {
  private final int foerste;
  private final int sidste;
  private final int[] koder;
  private final int[] kommuner;
  private final @Nullable Integer koen;
  private final @Nullable Double alder9131;
  private final Set<Integer> loenmaaneder = new HashSet<>();

  Personuger(Person person, Observation observation) {
    foerste = observation.foerste().indeks();
    sidste = observation.sidste().indeks();
    koder = udfold(person.ydelser());
    kommuner = udfold(person.bopael());
    koen = person.koen();
    alder9131 = person.alder9131();
    for (Loenmaaned l : person.loen()) {
      loenmaaneder.add(l.maaned());
    }
  }

  private int[] udfold(List<Spell> spells) {
    int[] uger = new int[sidste - foerste + 1];
    Arrays.fill(uger, -1);
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

  /** The age in years at the end of the week, or null where it is not known. */
  @Nullable Double alder(int uge) {
    return alder9131 == null ? null : Double.valueOf(alder9131 + (uge + 1) * 7 / 365.25);
  }

  /**
   * The key of the row that a course stands in.
   *
   * @param sted where the municipality is read; null when no axis asks
   */
  String noegle(Akse.Kendetegn akse, Forloeb f, @Nullable Haendelse sted) {
    return switch (akse) {
      case Akse.Sted s -> kommunenoegle(f.uge(Objects.requireNonNull(sted)));
      case Akse.Region r -> regionsnoegle(f.uge(Objects.requireNonNull(sted)));
      case Akse.Koen k -> koensnoegle();
      case Akse.Alder a -> aldersnoegle(f.uge(Objects.requireNonNull(a.ved())), a.graenser());
    };
  }

  private String kommunenoegle(int uge) {
    int kommune = kommune(uge);
    return Kommuner.findes(kommune) ? Raekkenoegler.kommune(kommune) : Kommuner.UOPLYST;
  }

  private String regionsnoegle(int uge) {
    Kommune k = Kommuner.alle().get(kommune(uge));
    return k == null ? Kommuner.UOPLYST : Integer.toString(k.regionskode());
  }

  String koensnoegle() {
    return koen == null ? Kommuner.UOPLYST : koen.toString();
  }

  String aldersnoegle(int uge, List<Integer> graenser) {
    Double alder = alder(uge);
    return alder == null ? Kommuner.UOPLYST : baand(0, graenser, (int) Math.floor(alder));
  }

  /** The name of the band that the number lies in. */
  static String baand(int mindste, List<Integer> graenser, int tal) {
    int nummer = (int) graenser.stream().filter(g -> g <= tal).count();
    return Raekkenoegler.baand(mindste, graenser).get(nummer);
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
