package dk.forloeb.syntese;

import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import java.util.Objects;

/** A nation of lives that look like lives, where nothing is planted. */
final class Baggrund implements Nation {
  private static final int[] ULISTET = {872, 872, 773, 870};
  private static final int TIDLIGST_FOEDT = Kalender.foedt(0, 66);
  private static final int SENEST_FOEDT = Kalender.uge(2000, 50);

  /** 413 is a listed code, but its scheme ended in 2002. */
  private static final int SAERT_FRA = Kalender.uge(2003, 2);

  private final long antal;
  private final long seed;
  private final Forbud forbud;

  Baggrund(long antal, long seed, Forbud forbud) {
    if (antal < 0) {
      throw new IllegalArgumentException("a nation of " + antal + " persons");
    }
    this.antal = antal;
    this.seed = seed;
    this.forbud = forbud;
  }

  @Override
  public Observation observation() {
    return Kalender.OBSERVATION;
  }

  @Override
  public long antal() {
    return antal;
  }

  @Override
  public Person person(long nr) {
    Objects.checkIndex(nr, antal);
    return person(nr, Noegle.af(nr));
  }

  /** The person with another key than its own number's. Who never had a code is in no register. */
  Person person(long nr, String noegle) {
    Tilfaeldig r = new Tilfaeldig(seed, nr);
    Liv liv = liv(r);
    while (liv.udenYdelse() || !forbud.tillader(liv)) {
      liv = liv(r);
    }
    Bosted bosted = new Bosted(liv, Bosted.kommune(r), Kalender.SIDSTE_AAR, r);
    bosted.saert(r);
    return liv.person(noegle, bosted.spells(), r);
  }

  private Liv liv(Tilfaeldig r) {
    double s = r.broek();
    Liv liv = new Liv(r.mellem(TIDLIGST_FOEDT, SENEST_FOEDT), r.mellem(1, 2), s * s);
    Levned levned = new Levned(liv, r, forbud.udelukket());
    int tilflyttet = liv.foedt + Kalender.uger(r.mellem(18.0, 45.0));
    if (tilflyttet > 0 && r.chance(0.05)) {
      levned.lev(Livstilstand.INTEGRATION, tilflyttet, Kalender.SIDSTE);
    } else {
      levned.fraUngdom(Kalender.SIDSTE);
    }
    doed(liv, r);
    saert(liv, r);
    return liv;
  }

  /** The register holds deaths before the folkepension age only. */
  private static void doed(Liv liv, Tilfaeldig r) {
    if (r.chance(0.12)) {
      int uge = liv.foedt + Kalender.uger(26 + 39 * Math.sqrt(r.broek()));
      // Who died before the first observed week is not in the register at all.
      if (uge > 0 && uge < Kalender.pensionsuge(liv.foedt)) {
        liv.mal(uge, Kalender.SIDSTE, 999);
      }
    }
  }

  /** A few weeks that a catalogue of codes cannot explain. */
  private static void saert(Liv liv, Tilfaeldig r) {
    if (r.chance(0.002)) {
      int uge = r.mellem(SAERT_FRA, Kalender.SIDSTE - 2);
      int kode = r.chance(0.5) ? r.en(ULISTET) : r.chance(0.5) ? 775 : 413;
      if (liv.vaerdi(uge) != 999) {
        liv.mal(uge, uge + r.mellem(0, 2), kode);
      }
    }
  }
}
