package dk.forloeb.kontrol;

import dk.forloeb.kontrol.Identitet.Andel;
import dk.forloeb.kontrol.Identitet.Sum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which single printed number, if it were another, would make everything fit. A number is bound by
 * every equation it stands in; if what they leave has nothing in common, it is not the one.
 */
final class Rettelser {
  private static final int FLEST = 3;

  private final Map<Celle, List<Identitet>> ved = new HashMap<>();
  private final List<Identitet> alleBrudte;
  private final Skrift skrift;
  private final Set<Identitet> omtalte = new HashSet<>();

  Rettelser(List<Identitet> alle, Skrift skrift) {
    alle.forEach(
        i -> i.celler().forEach(c -> ved.computeIfAbsent(c, _ -> new ArrayList<>()).add(i)));
    alleBrudte = alle.stream().filter(i -> !i.holder()).toList();
    this.skrift = skrift;
  }

  /** A number, and what it must be for everything to fit. */
  record Forslag(Celle celle, Interval nyt) {}

  /** The numbers that may be wrong alone, given that these equations are broken. */
  private List<Forslag> forslag(Set<Identitet> brudte) {
    List<Forslag> ud = new ArrayList<>();
    if (brudte.isEmpty()) {
      return ud;
    }
    List<Celle> celler = new ArrayList<>(brudte.iterator().next().celler());
    brudte.forEach(b -> celler.retainAll(b.celler()));
    for (Celle c : celler) {
      rum(c)
          .filter(i -> !(i.erPunkt() && i.rummer(c.vaerdi())))
          .ifPresent(i -> ud.add(new Forslag(c, i)));
    }
    return ud;
  }

  private List<Identitet> ved(Celle c) {
    return ved.getOrDefault(c, List.of());
  }

  private Optional<Interval> rum(Celle c) {
    Optional<Interval> ud =
        Optional.of(c.vaerdi().signum() < 0 ? Interval.ALT : Interval.IKKE_NEGATIV);
    for (Identitet i : ved(c)) {
      if (ud.isPresent()) {
        ud = ud.get().snit(i.plads(c));
      }
    }
    return ud.flatMap(i -> i.trykbare(c.kraevet().decimaler()));
  }

  /** The broken equations that hang together with these by a number they share. */
  private Set<Identitet> gruppe(List<? extends Identitet> nogle) {
    Set<Identitet> ud = new HashSet<>(nogle);
    boolean voksede = true;
    while (voksede) {
      Set<Celle> celler = new HashSet<>();
      ud.forEach(i -> celler.addAll(i.celler()));
      voksede =
          ud.addAll(
              alleBrudte.stream()
                  .filter(i -> i.celler().stream().anyMatch(celler::contains))
                  .toList());
    }
    return ud;
  }

  /** What follows, in words; empty when it was said of another equation that hangs together. */
  String foelge(List<? extends Identitet> brudte) {
    Set<Identitet> gruppe = gruppe(brudte);
    if (!omtalte.addAll(gruppe)) {
      return "";
    }
    List<Forslag> f = forslag(gruppe);
    if (f.isEmpty()) {
      return skrift.paa(
          "Intet enkelt tal kan rettes, så alt passer: mindst to er forkerte, eller de tæller ikke"
              + " det samme.",
          "No single number can be changed so that everything fits: at least two are wrong, or they"
              + " do not count the same.");
    }
    if (f.size() > 1) {
      List<String> led =
          f.stream().limit(FLEST).map(x -> skrift.sted(x.celle()) + " " + byttet(x)).toList();
      return skrift.paa("Ét af ", "Any one of ")
          + f.size()
          + skrift.paa(" tal kan være forkert alene: ", " numbers may be wrong alone: ")
          + String.join("; ", led)
          + (f.size() > FLEST ? " …" : ".");
    }
    return skrift.paa("Kun ét tal kan være forkert alene: ", "Only one number can be wrong alone: ")
        + skrift.sted(f.getFirst().celle())
        + ", "
        + byttet(f.getFirst())
        + "."
        + modbevis(gruppe, f.getFirst().celle());
  }

  private String byttet(Forslag f) {
    return skrift.tal(f.celle())
        + skrift.paa(" skulle være ", " should be ")
        + skrift.spand(f.nyt());
  }

  /** Why no part of a wrong sum can carry the difference: its printed share forbids it. */
  private String modbevis(Set<Identitet> gruppe, Celle skyldig) {
    for (Identitet i : gruppe) {
      if (i instanceof Sum s && s.resultat().equals(skyldig)) {
        List<Andel> andele = s.dele().stream().flatMap(d -> andelAf(d).stream()).toList();
        if (andele.size() == s.dele().size()) {
          Andel a = andele.getFirst();
          Interval nyt = s.plads(a.del());
          Interval andel = nyt.gange(Interval.HUNDREDE).delt(a.grundlag());
          int d = a.resultat().kraevet().decimaler();
          return skrift.paa(" Alle ", " All ")
              + andele.size()
              + skrift.paa(
                  " trykte andele passer til deres egne celler, så ingen af delene kan bære"
                      + " forskellen (",
                  " printed shares fit their own cells, so no part can carry the difference (")
              + skrift.tal(nyt.fra())
              + "/"
              + skrift.tal(a.grundlag().fra())
              + " = "
              + skrift.pct(andel.fra(), d)
              + ", "
              + skrift.trykt(a.resultat())
              + ").";
        }
      }
    }
    return "";
  }

  private Optional<Andel> andelAf(Celle del) {
    return ved(del).stream()
        .filter(i -> i instanceof Andel a && a.del().equals(del) && a.holder())
        .map(Andel.class::cast)
        .findFirst();
  }
}
