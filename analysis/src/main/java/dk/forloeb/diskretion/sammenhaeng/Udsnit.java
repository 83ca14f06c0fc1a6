package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Ugefilter;
import dk.forloeb.tid.Periodetype;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a breakdown that hold everybody of a narrower population: of those by year, the one
 * that another study asks about alone.
 *
 * @param med whether a row, by its keys, has any of them
 * @param inden whether a row has such and nobody else
 * @param praecis whether each row with any has nobody else
 */
record Udsnit(Predicate<String[]> med, Predicate<String[]> inden, boolean praecis) {
  private static final Udsnit ALT = hele(n -> true);

  private static Udsnit hele(Predicate<String[]> med) {
    return new Udsnit(med, med, true);
  }

  /** What of the fine breakdown the coarse one is of, if its keys can tell. */
  static Optional<Udsnit> af(Opdeling fin, Opdeling grov) {
    if (fin.hold().equals(grov.hold())) {
      return Optional.of(ALT);
    }
    if (!sammeLaesning(fin, grov)) {
      return Optional.empty();
    }
    if (fin.population() instanceof Population.Forloeb a
        && grov.population() instanceof Population.Forloeb b) {
      boolean ligger =
          Udvalg.ligger(b, a)
              && a.afsluttet() == b.afsluttet()
              && a.ikkeFraFoersteUge() == b.ikkeFraFoersteUge()
              && a.perPerson() == b.perPerson()
              && Udvalg.observeres(a, b)
              && Udvalg.observeres(b, a);
      return ligger ? af(fin, a, b) : Optional.empty();
    }
    if (fin.population() instanceof Population.Overgange a
        && grov.population() instanceof Population.Overgange b) {
      int tid = fin.plads(Akse.Tidspunkt.class);
      return Udvalg.ligger(b, a) && tid >= 0
          ? perioder(tid, a.hver(), Objects.requireNonNull(b.periode()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether place and outcome mean the same in both, where the axes or the counts tell of them. */
  private static boolean sammeLaesning(Opdeling fin, Opdeling grov) {
    return Udvalg.sammeLaesning(
        fin.population(), grov.population(), sted(fin) || sted(grov), udfald(fin) || udfald(grov));
  }

  private static boolean sted(Opdeling o) {
    return o.akser().stream().anyMatch(a -> a instanceof Akse.Sted || a instanceof Akse.Region);
  }

  private static boolean udfald(Opdeling o) {
    return o.tal().hvor() != null
        || o.akser().stream().anyMatch(a -> Akseforhold.omUdfald(Akseforhold.navn(a) + "="));
  }

  private static Optional<Udsnit> af(Opdeling fin, Population.Forloeb a, Population.Forloeb b) {
    List<Udsnit> alle = new ArrayList<>();
    if (!a.grupper().equals(b.grupper())) {
      int plads = fin.plads(Akse.Forloebsgruppe.class);
      if (plads < 0) {
        return Optional.empty();
      }
      alle.add(hele(n -> b.grupper().contains(n[plads])));
    }
    for (Ugefilter f : b.perioder()) {
      if (a.perioder().stream().noneMatch(g -> Udvalg.indenFor(g, f))) {
        Optional<Udsnit> u = perioder(fin, f);
        if (u.isEmpty()) {
          return u;
        }
        alle.add(u.get());
      }
    }
    return alle.stream()
        .reduce(
            (x, y) -> new Udsnit(x.med.and(y.med), x.inden.and(y.inden), x.praecis && y.praecis))
        .or(() -> Optional.of(ALT));
  }

  private static Optional<Udsnit> perioder(Opdeling fin, Ugefilter f) {
    for (int i = 0; i < fin.akser().size(); i++) {
      if (fin.akser().get(i) instanceof Akse.Periode p && p.haendelse() == f.haendelse()) {
        return perioder(i, p.type(), f);
      }
    }
    return Optional.empty();
  }

  private static Optional<Udsnit> perioder(int plads, Periodetype type, Ugefilter f) {
    @Nullable String fra = f.fra() == null ? null : type.noegle(f.fra());
    @Nullable String til = f.til() == null ? null : type.noegle(f.til());
    // A period at either end may be cut through.
    boolean fraHel = f.fra() == null || type.uger(f.fra()).fra().equals(f.fra());
    boolean tilHel = f.til() == null || type.uger(f.til()).til().equals(f.til());
    Predicate<String[]> med =
        n ->
            type.erNoegle(n[plads])
                && (fra == null || fra.compareTo(n[plads]) <= 0)
                && (til == null || n[plads].compareTo(til) <= 0);
    Predicate<String[]> inden =
        med.and(n -> (fraHel || !n[plads].equals(fra)) && (tilHel || !n[plads].equals(til)));
    return Optional.of(new Udsnit(med, inden, fraHel && tilHel));
  }
}
