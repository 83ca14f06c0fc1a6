package dk.forloeb.syntese;

import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Planted lives, always the same, mixed with background lives that cannot touch their counts. */
final class Demonstration implements Nation {
  private static final long PLANTET_SEED = 20_170_123;
  private static final int BAGGRUND = 12_000;

  private final List<Livsplan> planer;
  private final Baggrund baggrund;

  /** At each position the number of a plan, or past the plans that of a background life. */
  private final List<Integer> plads;

  Demonstration(long seed) {
    this.planer = planer();
    this.baggrund = new Baggrund(BAGGRUND, seed, Forbud.DEMONSTRATION);
    this.plads = new ArrayList<>();
    for (int i = 0; i < planer.size() + BAGGRUND; i++) {
      plads.add(i);
    }
    new Tilfaeldig(PLANTET_SEED, 3).bland(plads);
  }

  private static List<Livsplan> planer() {
    List<Livsplan> ud = new ArrayList<>();
    ud.addAll(new Ressourceplan(new Tilfaeldig(PLANTET_SEED, 0)).planer());
    ud.addAll(new Fleksplan(new Tilfaeldig(PLANTET_SEED, 1)).planer());
    ud.addAll(new Pensionsplan(new Tilfaeldig(PLANTET_SEED, 2)).planer(List.copyOf(ud)));
    return ud;
  }

  @Override
  public Observation observation() {
    return Kalender.OBSERVATION;
  }

  @Override
  public long antal() {
    return plads.size();
  }

  @Override
  public Person person(long nr) {
    int valgt = plads.get((int) Objects.checkIndex(nr, antal()));
    return valgt < planer.size()
        ? planer.get(valgt).person(Noegle.af(nr))
        : baggrund.person(valgt - planer.size(), Noegle.af(nr));
  }
}
