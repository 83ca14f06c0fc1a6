package dk.forloeb.motor.hurtig;

import dk.forloeb.kommune.Kommune;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.register.Ugestroem;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Haendelse;
import dk.forloeb.studie.Inddeling;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.tid.Periodetype;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Katalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One axis of a table as a number: which of its keys a counted course, or a person of a flow,
 * stands at.
 *
 * @param noegler the keys by number
 * @param plads from a course to the number, or -1 for no row
 */
record Aksekerne(List<String> noegler, Opslag plads) {

  /** Looks a place up. */
  @FunctionalInterface
  interface Opslag {
    /**
     * The number of the key.
     *
     * @param f the person's courses; empty in a flow
     * @param nr the course's number in it; in a flow the week left
     * @param gruppe the number of the outcome's group, {@link Forloebskerne#INGEN_KODE} for none
     */
    int find(Personlaeser person, Forloebsliste f, int nr, int gruppe);
  }

  static Aksekerne af(Akse akse, Plan.Hold hold, Ugetabel uger, int[] koen) {
    return switch (akse) {
      case Akse.Sted s -> sted(sted(hold));
      case Akse.Region r -> region(sted(hold));
      case Akse.Koen k -> koen(koen);
      case Akse.Alder a -> alder(a);
      case Akse.Laengde l -> {
        int[] graenser = l.graenser().stream().mapToInt(Integer::intValue).toArray();
        yield new Aksekerne(
            Raekkenoegler.baand(1, l.graenser()), (p, f, nr, g) -> baand(graenser, f.uger(nr)));
      }
      case Akse.Status s -> status(Objects.requireNonNull(status(hold)).inddeling());
      case Akse.Gruppe g -> gruppe(g, Objects.requireNonNull(status(hold)).inddeling());
      case Akse.Periode q -> periode(q, uger);
      case Akse.Forloebsgruppe g ->
          new Aksekerne(
              hold.saet().stream().map(Plan.Kodesaet::navn).toList(), (p, f, nr, gr) -> f.saet[nr]);
      default -> throw new IllegalArgumentException("no place by course alone: " + akse);
    };
  }

  private static Haendelse sted(Plan.Hold hold) {
    return Objects.requireNonNull(((Population.Forloeb) hold.population()).sted());
  }

  private static Population.@Nullable Status status(Plan.Hold hold) {
    return ((Population.Forloeb) hold.population()).status();
  }

  private static Aksekerne sted(Haendelse h) {
    List<String> noegler = new ArrayList<>();
    int[] plads = new int[Ugestroem.FLEST_UGER + 1];
    Arrays.fill(plads, Kommuner.alle().size());
    for (int kode : Kommuner.alle().keySet()) {
      plads[kode] = noegler.size();
      noegler.add(Raekkenoegler.kommune(kode));
    }
    noegler.add(Kommuner.UOPLYST);
    return new Aksekerne(noegler, (p, f, nr, g) -> plads[p.kommune(f.uge(h, nr))]);
  }

  private static Aksekerne region(Haendelse h) {
    List<String> noegler =
        new ArrayList<>(
            Kommuner.alle().values().stream()
                .map(Kommune::regionskode)
                .distinct()
                .sorted()
                .map(Object::toString)
                .toList());
    int[] plads = new int[Ugestroem.FLEST_UGER + 1];
    Arrays.fill(plads, noegler.size());
    Kommuner.alle()
        .values()
        .forEach(k -> plads[k.kode()] = noegler.indexOf(Integer.toString(k.regionskode())));
    noegler.add(Kommuner.UOPLYST);
    return new Aksekerne(noegler, (p, f, nr, g) -> plads[p.kommune(f.uge(h, nr))]);
  }

  static Aksekerne koen(int[] koen) {
    List<String> noegler = new ArrayList<>();
    for (int k : koen) {
      noegler.add(k == Ugestroem.UKENDT_KOEN ? Kommuner.UOPLYST : Integer.toString(k));
    }
    return new Aksekerne(noegler, (p, f, nr, g) -> Arrays.binarySearch(koen, p.koen()));
  }

  static Aksekerne alder(Akse.Alder a) {
    List<String> noegler = new ArrayList<>(Raekkenoegler.baand(0, a.graenser()));
    noegler.add(Kommuner.UOPLYST);
    int[] graenser = a.graenser().stream().mapToInt(Integer::intValue).toArray();
    int uoplyst = noegler.size() - 1;
    Haendelse ved = a.ved();
    return new Aksekerne(
        noegler,
        (p, f, nr, g) -> {
          double alder = p.alder(ved == null ? nr : f.uge(ved, nr));
          return Double.isNaN(alder) ? uoplyst : baand(graenser, (int) Math.floor(alder));
        });
  }

  private static int baand(int[] graenser, int tal) {
    int nummer = 0;
    while (nummer < graenser.length && tal >= graenser[nummer]) {
      nummer++;
    }
    return nummer;
  }

  private static Aksekerne status(Inddeling inddeling) {
    List<String> noegler = new ArrayList<>(inddeling.celler());
    noegler.add(Raekkenoegler.INGEN);
    int[] celle = inddeling.celleAfGruppe().stream().mapToInt(Integer::intValue).toArray();
    int ingen = noegler.size() - 1;
    return new Aksekerne(
        noegler, (p, f, nr, g) -> g == Forloebskerne.INGEN_KODE ? ingen : celle[g]);
  }

  private static Aksekerne gruppe(Akse.Gruppe akse, Inddeling inddeling) {
    List<String> noegler = new ArrayList<>();
    int[] plads = new int[Katalog.faelles().grupper().size()];
    Katalog.faelles()
        .grupper()
        .forEach(g -> {
          boolean med = akse.celle() == null || akse.celle().equals(inddeling.celle(g.nummer()));
          plads[g.nummer()] = med ? noegler.size() : -1;
          if (med) {
            noegler.add(g.id());
          }
        });
    int ingen = akse.celle() == null ? noegler.size() : -1;
    if (ingen >= 0) {
      noegler.add(Raekkenoegler.INGEN);
    }
    return new Aksekerne(
        noegler, (p, f, nr, g) -> g == Forloebskerne.INGEN_KODE ? ingen : plads[g]);
  }

  private static Aksekerne periode(Akse.Periode q, Ugetabel uger) {
    List<String> noegler = new ArrayList<>();
    int[] plads = perioder(q.type(), uger, noegler);
    Haendelse h = q.haendelse();
    return new Aksekerne(noegler, (p, f, nr, g) -> plads[f.uge(h, nr)]);
  }

  /** For each observed week, and the one after, the number of its period. */
  private static int[] perioder(Periodetype type, Ugetabel uger, List<String> noegler) {
    int[] plads = new int[uger.sidste + 2];
    for (int uge = uger.foerste; uge <= uger.sidste + 1; uge++) {
      String n = type.noegle(new Uge(uge));
      if (noegler.isEmpty() || !noegler.getLast().equals(n)) {
        noegler.add(n);
      }
      plads[uge] = noegler.size() - 1;
    }
    return plads;
  }
}
