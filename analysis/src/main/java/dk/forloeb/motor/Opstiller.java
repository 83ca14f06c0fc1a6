package dk.forloeb.motor;

import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.motor.Raatabel.Raekke;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Register;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets up tables from counts: which rows, in which order, with which shares, means and totals. */
final class Opstiller {
  private final Studie studie;
  private final Plan plan;
  private final Talkilde kilde;
  private final Observation observation;
  private final Map<Integer, String> koen;

  Opstiller(Studie studie, Plan plan, Talkilde kilde, Register register) {
    this.studie = studie;
    this.plan = plan;
    this.kilde = kilde;
    this.observation = register.observation();
    this.koen = register.koen();
  }

  List<Raatabel> tabeller() {
    List<Raatabel> ud = new ArrayList<>();
    for (Tabeldef t : studie.tabeller()) {
      ud.add(
          switch (t) {
            case Tabeldef.Opstilling o -> opstilling(o);
            case Tabeldef.Gennemsnit g -> gennemsnit(g);
          });
    }
    return ud;
  }

  private int nummer(String tabel) {
    return plan.taellinger().indexOf(plan.taelling(tabel));
  }

  private Tabeltal tal(String tabel) {
    return kilde.optaelling().tabeller().get(nummer(tabel));
  }

  private Raatabel opstilling(Tabeldef.Opstilling o) {
    Population p = studie.population(o.population());
    Plan.Taelling taelling = plan.taelling(o.navn());
    Tabeltal tal = tal(o.navn());
    Raekkeorden orden = Raekkeorden.af(o, p, tal, observation);
    List<Long> tomme = Collections.nCopies(taelling.tal().size(), 0L);

    Map<String, Map<String, Vaerdi>> raekker = new LinkedHashMap<>();
    String foer = null;
    for (String n : orden.noegler()) {
      List<Long> denne = tal.raekker().getOrDefault(n, tomme);
      List<Long> forrige =
          foer != null && orden.hel(foer) && orden.hel(n)
              ? tal.raekker().getOrDefault(foer, tomme)
              : null;
      Map<String, Vaerdi> vaerdier = vaerdier(o, taelling, denne, forrige);
      foer = n;
      if (!udeladt(o, n) && naarMindst(o, vaerdier)) {
        raekker.put(n, vaerdier);
      }
    }
    Set<String> viste = Set.copyOf(raekker.keySet());
    List<Long> sum = kilde.sum(nummer(o.navn()), viste);
    andeleAfSummer(o, raekker, taelling, viste, sum);

    List<Raekke> ud = new ArrayList<>();
    for (String n : ordnet(o, raekker)) {
      ud.add(
          new Raekke(
              noeglefelter(o, List.of(n.split(Raekkenoegler.SKILLE, -1))),
              List.copyOf(raekker.getOrDefault(n, Map.of()).values()),
              false));
    }
    if (o.ialt() != null) {
      List<Long> alle = o.ialt() == Tabeldef.Ialt.SUM ? sum : tal.alle();
      Map<String, Vaerdi> v = vaerdier(o, taelling, alle, null);
      andeleAfSummer(o, Map.of(Raekkenoegler.IALT, v), taelling, Set.of(), alle);
      List<String> ialt = Collections.nCopies(o.akser().size(), Raekkenoegler.IALT);
      ud.add(new Raekke(noeglefelter(o, ialt), List.copyOf(v.values()), true));
    }
    return new Raatabel(
        o.navn(),
        o.akser().stream().flatMap(a -> Raekkenoegler.kolonner(a).stream()).toList(),
        List.copyOf(o.maal().keySet()),
        List.copyOf(ud),
        null,
        taelling.flere() ? tal.iRaekker() : kilde.vist(nummer(o.navn()), viste),
        raekker.keySet().stream()
            .filter(n -> !orden.hel(n))
            .map(n -> n.replace(Raekkenoegler.SKILLE, ", "))
            .toList());
  }

  private static boolean udeladt(Tabeldef.Opstilling o, String noegle) {
    return !o.uden().isEmpty()
        && Arrays.stream(noegle.split(Raekkenoegler.SKILLE, -1))
            .anyMatch(del -> o.uden().contains(del));
  }

  private static boolean naarMindst(Tabeldef.Opstilling o, Map<String, Vaerdi> vaerdier) {
    for (Map.Entry<String, Integer> krav : o.mindst().entrySet()) {
      if (!(vaerdier.get(krav.getKey()) instanceof Vaerdi.Antal a) || a.antal() < krav.getValue()) {
        return false;
      }
    }
    return true;
  }

  /** The columns of one row, but for the shares of everything, which need the rows shown. */
  private static Map<String, Vaerdi> vaerdier(
      Tabeldef.Opstilling o, Plan.Taelling taelling, List<Long> tal, @Nullable List<Long> foer) {
    Map<String, Vaerdi> ud = new LinkedHashMap<>();
    o.maal()
        .forEach((navn, maal) ->
            ud.put(
                navn,
                switch (maal) {
                  case Maal.Antal a -> new Vaerdi.Antal(antal(o, taelling, navn, tal));
                  case Maal.Andel a ->
                      a.af() == Maal.Helhed.COLUMN
                          ? andel(o, taelling, a, tal)
                          : new Vaerdi.Udefineret();
                  case Maal.Middel m -> middel(m, taelling, tal);
                  case Maal.Aendring a -> aendring(o, taelling, a, tal, foer);
                }));
    return ud;
  }

  private static Vaerdi andel(
      Tabeldef.Opstilling o, Plan.Taelling taelling, Maal.Andel a, List<Long> tal) {
    String af = Objects.requireNonNull(a.naevner());
    long taeller = antal(o, taelling, a.taeller(), tal);
    long naevner = antal(o, taelling, af, tal);
    return o.maal().get(a.taeller()) instanceof Maal.Antal del
            && o.maal().get(af) instanceof Maal.Antal hel
            && delAf(del, hel)
        ? andelAf(taeller, naevner)
        : Vaerdi.procent(taeller, naevner);
  }

  /** Whether all that the first counts, the second counts too. */
  private static boolean delAf(Maal.Antal del, Maal.Antal hel) {
    return del.enhed() == hel.enhed()
        && (!hel.udenAktivitet() || del.udenAktivitet())
        && (hel.hvor() == null || (del.hvor() != null && hel.hvor().containsAll(del.hvor())));
  }

  /** Numbers that are changed each for itself may make a part larger than its whole. */
  private static Vaerdi andelAf(long del, long hel) {
    return Vaerdi.procent(Math.min(del, hel), hel);
  }

  private static long antal(
      Tabeldef.Opstilling o, Plan.Taelling taelling, String kolonne, List<Long> tal) {
    Maal maal = Objects.requireNonNull(o.maal().get(kolonne));
    return tal.get(taelling.plads(Plan.tal(maal)));
  }

  private static Vaerdi middel(Maal.Middel m, Plan.Taelling taelling, List<Long> tal) {
    long uger = tal.get(taelling.plads(Plan.UGER));
    long forloeb = tal.get(taelling.plads(Plan.FORLOEB));
    return Vaerdi.forhold(
        BigInteger.valueOf(uger).multiply(BigInteger.valueOf(m.laengde().prUge())),
        forloeb,
        List.of(forloeb));
  }

  private static Vaerdi aendring(
      Tabeldef.Opstilling o,
      Plan.Taelling taelling,
      Maal.Aendring a,
      List<Long> tal,
      @Nullable List<Long> foer) {
    if (foer == null) {
      return new Vaerdi.Udefineret();
    }
    long forrige = antal(o, taelling, a.af(), foer);
    long denne = antal(o, taelling, a.af(), tal);
    return Vaerdi.forhold(
        BigInteger.valueOf(denne - forrige).multiply(BigInteger.valueOf(100)),
        forrige,
        List.of(forrige, denne));
  }

  /** The shares of sums over rows, of all shown or of those with the same first key. */
  private void andeleAfSummer(
      Tabeldef.Opstilling o,
      Map<String, Map<String, Vaerdi>> raekker,
      Plan.Taelling taelling,
      Set<String> viste,
      List<Long> sum) {
    Map<String, List<String>> blokke = new HashMap<>();
    viste.forEach(n -> blokke.computeIfAbsent(foerste(n), b -> new ArrayList<>()).add(n));
    Map<String, List<Long>> efterFoerste = new HashMap<>();
    blokke.forEach((b, noegler) -> efterFoerste.put(b, kilde.sum(nummer(o.navn()), noegler)));
    o.maal()
        .forEach((navn, maal) -> {
          if (maal instanceof Maal.Andel a && a.af() != Maal.Helhed.COLUMN) {
            raekker.forEach((n, r) -> {
              List<Long> helhed =
                  a.af() == Maal.Helhed.TOTAL ? sum : efterFoerste.getOrDefault(foerste(n), sum);
              if (r.get(a.taeller()) instanceof Vaerdi.Antal t) {
                r.put(navn, andelAf(t.antal(), antal(o, taelling, a.taeller(), helhed)));
              }
            });
          }
        });
  }

  private static String foerste(String noegle) {
    return noegle.split(Raekkenoegler.SKILLE, -1)[0];
  }

  private static List<String> ordnet(
      Tabeldef.Opstilling o, Map<String, Map<String, Vaerdi>> raekker) {
    List<String> ud = new ArrayList<>(raekker.keySet());
    String kolonne = o.orden();
    if (kolonne != null) {
      Comparator<String> efter =
          Comparator.comparing(
              n -> raekker.getOrDefault(n, Map.of()).getOrDefault(kolonne, new Vaerdi.Udefineret()),
              Vaerdi.ORDEN);
      ud.sort((o.faldende() ? efter.reversed() : efter).thenComparing(Raekkenoegler.ORDEN));
    }
    String sidst = o.sidst();
    if (sidst != null && ud.remove(sidst)) {
      ud.add(sidst);
    }
    return ud;
  }

  private List<String> noeglefelter(Tabeldef.Opstilling o, List<String> noegler) {
    List<String> ud = new ArrayList<>();
    for (int i = 0; i < o.akser().size(); i++) {
      ud.addAll(Raekkenoegler.felter(o.akser().get(i), noegler.get(i), koen));
    }
    return List.copyOf(ud);
  }

  private Raatabel gennemsnit(Tabeldef.Gennemsnit g) {
    Tabeldef.Opstilling o = studie.opstilling(g.af());
    Plan.Taelling taelling = plan.taelling(g.af());
    Raatabel tabel = opstilling(o);
    int kolonne = tabel.kolonner().indexOf(g.kolonne());
    Maal.Andel andel = (Maal.Andel) Objects.requireNonNull(o.maal().get(g.kolonne()));
    String naevner = Objects.requireNonNull(andel.naevner());
    List<Raekke> viste = tabel.raekker().stream().filter(r -> !r.ialt()).toList();
    List<Raekke> ud = new ArrayList<>();
    g.raekker()
        .forEach((navn, snit) -> {
          Vaerdi v =
              switch (snit) {
                case POOLED_ALL -> andel(o, taelling, andel, tal(g.af()).alle());
                case POOLED_SHOWN ->
                    Vaerdi.procent(
                        kolonnesum(viste, tabel.kolonner().indexOf(andel.taeller())),
                        kolonnesum(viste, tabel.kolonner().indexOf(naevner)));
                case MEAN_SHOWN ->
                    middelAfAndele(viste, kolonne, tabel.kolonner().indexOf(naevner));
              };
          ud.add(new Raekke(List.of(navn), List.of(v), false));
        });
    return new Raatabel(g.navn(), List.of("navn"), List.of("vaerdi"), ud, g.af(), null, List.of());
  }

  private static long kolonnesum(List<Raekke> raekker, int kolonne) {
    return raekker.stream()
        .map(r -> r.vaerdier().get(kolonne))
        .mapToLong(v -> v instanceof Vaerdi.Antal a ? a.antal() : 0)
        .sum();
  }

  /** The mean of exact shares; a row whose share is undefined has none to give. */
  private static Vaerdi middelAfAndele(List<Raekke> raekker, int kolonne, int naevnerkolonne) {
    BigInteger taeller = BigInteger.ZERO;
    BigInteger naevner = BigInteger.ONE;
    long antal = 0;
    for (Raekke r : raekker) {
      if (r.vaerdier().get(kolonne) instanceof Vaerdi.Forhold f) {
        taeller = taeller.multiply(f.naevner()).add(f.taeller().multiply(naevner));
        naevner = naevner.multiply(f.naevner());
        BigInteger faelles = taeller.gcd(naevner).max(BigInteger.ONE);
        taeller = taeller.divide(faelles);
        naevner = naevner.divide(faelles);
        antal++;
      }
    }
    if (antal == 0) {
      return new Vaerdi.Udefineret();
    }
    return new Vaerdi.Forhold(
        taeller,
        naevner.multiply(BigInteger.valueOf(antal)),
        List.of(kolonnesum(raekker, naevnerkolonne)));
  }
}
