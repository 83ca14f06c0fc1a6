package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Kendetegnsfilter;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Ugefilter;
import dk.forloeb.tid.Periodetype;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
    // What is summed away may be read as it will.
    List<String> om = grov.akser().stream().map(a -> Akseforhold.navn(a) + "=").toList();
    if (!Udvalg.sammeLaesning(fin.population(), grov.population(), om, grov.tal().hvor() != null)) {
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
        && grov.population() instanceof Population.Overgange b
        && Udvalg.ligger(b, a)
        && Objects.equals(a.mindstAlder(), b.mindstAlder())) {
      int tid = fin.plads(Akse.Tidspunkt.class);
      Ugefilter f = b.periode();
      if (f == null) {
        return Optional.of(ALT);
      }
      // A period is left in its first week, and so never cut through.
      return tid < 0
          ? Optional.empty()
          : Optional.of(hele(n -> f.holder(Perioder.foersteUge(n[tid]).indeks())));
    }
    return Optional.empty();
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
        Optional<Udsnit> u = perioder(fin, f, a.perioder());
        if (u.isEmpty()) {
          return u;
        }
        alle.add(u.get());
      }
    }
    for (Kendetegnsfilter f : b.filtre()) {
      if (a.filtre().stream().noneMatch(g -> g.indenFor(f))) {
        Optional<Udsnit> u =
            f.omSted() && a.sted() != b.sted() ? Optional.empty() : kendetegn(fin, f);
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

  /** The rows that a filter keeps, where the axis of it, or a finer one, is there. */
  private static Optional<Udsnit> kendetegn(Opdeling fin, Kendetegnsfilter f) {
    for (int i = 0; i < fin.akser().size(); i++) {
      int plads = i;
      Optional<UnaryOperator<String>> til =
          Akseforhold.grovere(fin.akser().get(i), f.akse(), fin.population());
      if (til.isPresent()) {
        return til.map(g -> hele(n -> f.noegler().contains(g.apply(n[plads]))));
      }
    }
    return Optional.empty();
  }

  private static Optional<Udsnit> perioder(Opdeling fin, Ugefilter f, List<Ugefilter> alle) {
    for (int i = 0; i < fin.akser().size(); i++) {
      if (fin.akser().get(i) instanceof Akse.Periode p && p.haendelse() == f.haendelse()) {
        return Optional.of(perioder(i, p.type(), f, alle));
      }
    }
    return Optional.empty();
  }

  private static Udsnit perioder(int plads, Periodetype type, Ugefilter f, List<Ugefilter> alle) {
    @Nullable String fra = f.fra() == null ? null : type.noegle(f.fra());
    @Nullable String til = f.til() == null ? null : type.noegle(f.til());
    // A period at either end may be cut through, unless all of the larger population begin or end
    // there too.
    boolean fraHel =
        f.fra() == null
            || type.uger(f.fra()).fra().equals(f.fra())
            || alle.stream()
                .anyMatch(g -> g.haendelse() == f.haendelse() && f.fra().equals(g.fra()));
    boolean tilHel =
        f.til() == null
            || type.uger(f.til()).til().equals(f.til())
            || alle.stream()
                .anyMatch(g -> g.haendelse() == f.haendelse() && f.til().equals(g.til()));
    Predicate<String[]> med =
        n ->
            type.erNoegle(n[plads])
                && (fra == null || fra.compareTo(n[plads]) <= 0)
                && (til == null || n[plads].compareTo(til) <= 0);
    Predicate<String[]> inden =
        med.and(n -> (fraHel || !n[plads].equals(fra)) && (tilHel || !n[plads].equals(til)));
    return new Udsnit(med, inden, fraHel && tilHel);
  }
}
