package dk.forloeb.syntese;

import dk.forloeb.register.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A planted life: the part that is counted, as states and weeks, and a seed for all the rest. What
 * comes before and after looks like a background life, but never enters what is counted.
 *
 * @param led in order of time; weeks between two of them are blank
 * @param kommune where the person lives in {@code kommuneaar}
 */
record Livsplan(long seed, int foedt, int koen, int kommune, int kommuneaar, List<Led> led) {
  private static final Set<Livstilstand> TAELT =
      EnumSet.of(
          Livstilstand.RESSOURCEFORLOEB,
          Livstilstand.FOERTIDSPENSION,
          Livstilstand.FLEKSJOB,
          Livstilstand.LEDIGHEDSYDELSE);

  /** Nor may the past be one that nobody comes back from. */
  private static final Set<Livstilstand> FORTID_UDEN = fortidUden();

  private static Set<Livstilstand> fortidUden() {
    Set<Livstilstand> ud = EnumSet.copyOf(TAELT);
    ud.addAll(
        Set.of(
            Livstilstand.EFTERLOEN,
            Livstilstand.FLEKSYDELSE,
            Livstilstand.OVERGANGSYDELSE,
            Livstilstand.UDVANDRET));
    return ud;
  }

  /** The year in which a course of førtidspension starts, or 0; a plan holds one at most. */
  int pensionsaar() {
    for (Led l : led) {
      if (l.tilstand() == Livstilstand.FOERTIDSPENSION) {
        return Kalender.aar(l.fra());
      }
    }
    return 0;
  }

  Person person(String noegle) {
    Tilfaeldig r = new Tilfaeldig(seed, 0);
    Liv liv = new Liv(foedt, koen, r.mellem(0.25, 0.95));
    new Levned(liv, r, FORTID_UDEN).fraUngdom(led.getFirst().fra() - 1);
    Pensel pensel = new Pensel(liv, r);
    for (Led l : led) {
      pensel.mal(l.tilstand(), l.fra(), l.til());
    }
    Led sidste = led.getLast();
    new Levned(liv, r, TAELT).videre(sidste.tilstand(), sidste.til() + 1, Kalender.SIDSTE);
    return liv.person(noegle, new Bosted(liv, kommune, kommuneaar, r).spells(), r);
  }
}
