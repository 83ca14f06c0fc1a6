package dk.forloeb.register;

import dk.forloeb.tid.Uge;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which columns a file in the wide layout has.
 *
 * @param branche the months with a {@code branche_}
 * @param grad the months with a {@code grad_}
 * @param kommuneaar the years with a {@code nykom}
 */
record Dreamlayout(
    Observation observation,
    boolean opdigtet,
    SortedSet<Integer> branche,
    SortedSet<Integer> grad,
    SortedSet<Integer> kommuneaar) {

  /** Every column that the observation has room for. */
  static Dreamlayout fuldt(Observation observation, boolean opdigtet) {
    SortedSet<Integer> maaneder = observation.loenmaaneder();
    return new Dreamlayout(observation, opdigtet, maaneder, maaneder, aar(observation));
  }

  /**
   * The columns a register came from, as far as they hold facts. A month whose wages were read from
   * weeks, which some users write as 100, had no column; it gets a {@code branche_}.
   */
  static Dreamlayout af(RegisterMappe register) {
    Observation observation = register.observation();
    Manifest manifest = register.manifest();
    SortedSet<Integer> grad = new TreeSet<>(observation.loenmaaneder());
    grad.retainAll(manifest.gradMaaneder());
    SortedSet<Integer> branche = new TreeSet<>(observation.loenmaaneder());
    if (manifest.fund().stream().noneMatch(f -> f.art().equals(Fundtaeller.KODE_100))) {
      branche.removeIf(m -> grad.contains(m) && !manifest.brancheMaaneder().contains(m));
    }
    SortedSet<Integer> kommuneaar = aar(observation);
    kommuneaar.retainAll(manifest.kommuneaar());
    return new Dreamlayout(observation, register.opdigtet(), branche, grad, kommuneaar);
  }

  private static SortedSet<Integer> aar(Observation observation) {
    SortedSet<Integer> ud = new TreeSet<>();
    for (int aar = observation.foerste().aar(); aar <= observation.sidste().aar(); aar++) {
      ud.add(aar);
    }
    return ud;
  }

  /** The first observed week of the year. */
  int foersteUge(int aar) {
    int uge = Uge.af(aar, 1).orElseThrow().indeks();
    return Math.max(uge, observation.foerste().indeks());
  }

  /** The last observed week of the year. */
  int sidsteUge(int aar) {
    int uge = Uge.af(aar, Uge.ugerIAar(aar)).orElseThrow().indeks();
    return Math.min(uge, observation.sidste().indeks());
  }
}
