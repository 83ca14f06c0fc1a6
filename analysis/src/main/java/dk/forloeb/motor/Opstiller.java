package dk.forloeb.motor;

import dk.forloeb.kommune.Kommune;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.motor.Optaelling.Trin;
import dk.forloeb.motor.Raatabel.Raekke;
import dk.forloeb.register.Observation;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.studie.Raekker;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets up tables from counts: which rows, in which order, with which shares, means and totals. */
final class Opstiller {
  private final Studie studie;
  private final Plan plan;
  private final Optaelling optaelling;
  private final Observation observation;

  Opstiller(Studie studie, Plan plan, Optaelling optaelling, Observation observation) {
    this.studie = studie;
    this.plan = plan;
    this.optaelling = optaelling;
    this.observation = observation;
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

  private Tabeltal tal(String tabel) {
    return optaelling.tabeller().get(plan.taellinger().indexOf(plan.taelling(tabel)));
  }

  private Raatabel opstilling(Tabeldef.Opstilling o) {
    Population p = studie.population(o.population());
    Plan.Taelling taelling = plan.taelling(o.navn());
    Tabeltal tal = tal(o.navn());
    Perioderaekker perioder = Perioderaekker.af(o, p, observation);
    List<String> noegler = noegler(o, p, tal, perioder);
    List<Long> tomme = Collections.nCopies(taelling.tal().size(), 0L);

    Map<String, Map<String, Vaerdi>> raekker = new LinkedHashMap<>();
    Map<String, List<Long>> viste = new LinkedHashMap<>();
    String foer = null;
    for (String n : noegler) {
      List<Long> denne = tal.raekker().getOrDefault(n, tomme);
      List<Long> forrige =
          foer != null && perioder.hel(foer) && perioder.hel(n)
              ? tal.raekker().getOrDefault(foer, tomme)
              : null;
      Map<String, Vaerdi> vaerdier = vaerdier(o, taelling, denne, forrige);
      foer = n;
      if (!o.uden().contains(n) && naarMindst(o, vaerdier)) {
        raekker.put(n, vaerdier);
        viste.put(n, denne);
      }
    }
    List<Long> sum = sum(viste, taelling.tal().size());
    andeleAfAlt(o, raekker.values(), taelling, sum);

    List<Raekke> ud = new ArrayList<>();
    for (String n : ordnet(o, raekker)) {
      ud.add(
          new Raekke(
              noeglefelter(o.raekker(), n),
              List.copyOf(raekker.getOrDefault(n, Map.of()).values()),
              false));
    }
    if (o.ialt() != null) {
      List<Long> alle = o.ialt() == Tabeldef.Ialt.SUM ? sum : tal.alle();
      Map<String, Vaerdi> v = vaerdier(o, taelling, alle, null);
      andeleAfAlt(o, List.of(v), taelling, alle);
      ud.add(
          new Raekke(noeglefelter(o.raekker(), Raekkenoegler.IALT), List.copyOf(v.values()), true));
    }
    return new Raatabel(
        o.navn(),
        noeglekolonner(o.raekker()),
        List.copyOf(o.maal().keySet()),
        List.copyOf(ud),
        null,
        vist(tal, viste),
        viste.keySet().stream().filter(n -> !perioder.hel(n)).toList());
  }

  private List<String> noegler(
      Tabeldef.Opstilling o, Population p, Tabeltal tal, Perioderaekker perioder) {
    List<String> mulige =
        o.raekker() instanceof Raekker.Periode
            ? perioder.noegler()
            : List.copyOf(Raekkenoegler.mulige(o.raekker(), p));
    if (o.raekker() instanceof Raekker.Samlet || o.vis() != Tabeldef.Vis.OCCURRING) {
      return mulige.stream().filter(n -> !valgfri(n) || tal.raekker().containsKey(n)).toList();
    }
    return mulige.stream().filter(n -> tal.raekker().containsKey(n)).toList();
  }

  /** Rows that stand only when they hold something, even where every row is shown. */
  private static boolean valgfri(String noegle) {
    return noegle.equals(Kommuner.UOPLYST) || noegle.equals(Raekkenoegler.INGEN);
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
                      a.naevner() == null
                          ? new Vaerdi.Udefineret()
                          : Vaerdi.procent(
                              antal(o, taelling, a.taeller(), tal),
                              antal(o, taelling, a.naevner(), tal));
                  case Maal.Middel m -> middel(m, taelling, tal);
                  case Maal.Aendring a -> aendring(o, taelling, a, tal, foer);
                }));
    return ud;
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

  private static void andeleAfAlt(
      Tabeldef.Opstilling o,
      Iterable<Map<String, Vaerdi>> raekker,
      Plan.Taelling taelling,
      List<Long> sum) {
    o.maal()
        .forEach((navn, maal) -> {
          if (maal instanceof Maal.Andel a && a.naevner() == null) {
            long alt = antal(o, taelling, a.taeller(), sum);
            for (Map<String, Vaerdi> r : raekker) {
              if (r.get(a.taeller()) instanceof Vaerdi.Antal t) {
                r.put(navn, Vaerdi.procent(t.antal(), alt));
              }
            }
          }
        });
  }

  private static List<Long> sum(Map<String, List<Long>> raekker, int antal) {
    List<Long> ud = new ArrayList<>(Collections.nCopies(antal, 0L));
    for (List<Long> r : raekker.values()) {
      for (int i = 0; i < antal; i++) {
        ud.set(i, ud.get(i) + r.get(i));
      }
    }
    return ud;
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
      ud.sort((o.faldende() ? efter.reversed() : efter).thenComparing(Comparator.naturalOrder()));
    }
    String sidst = o.sidst();
    if (sidst != null && ud.remove(sidst)) {
      ud.add(sidst);
    }
    return ud;
  }

  private static @Nullable Trin vist(Tabeltal tal, Map<String, List<Long>> viste) {
    long personer = 0;
    for (Map.Entry<String, Long> e : tal.personerEfterRaekker().entrySet()) {
      if (Arrays.stream(e.getKey().split(Tabeltal.SKILLE, -1)).anyMatch(viste::containsKey)) {
        personer += e.getValue();
      }
    }
    long forloeb = viste.values().stream().mapToLong(List::getFirst).sum();
    return new Trin("vist", personer, forloeb);
  }

  private static List<String> noeglekolonner(Raekker r) {
    return switch (r) {
      case Raekker.Samlet s -> List.of();
      case Raekker.Sted s -> List.of("kommune", "kommune_navn");
      default -> List.of(Raekkenoegler.kolonne(r));
    };
  }

  private static List<String> noeglefelter(Raekker r, String noegle) {
    return switch (r) {
      case Raekker.Samlet s -> List.of();
      case Raekker.Sted s -> List.of(noegle, kommunenavn(noegle));
      default -> List.of(noegle);
    };
  }

  private static String kommunenavn(String noegle) {
    if (noegle.equals(Kommuner.UOPLYST)) {
      return "Uoplyst";
    }
    if (noegle.equals(Raekkenoegler.IALT)) {
      return noegle;
    }
    Kommune k = Kommuner.alle().get(Integer.parseInt(noegle));
    return Objects.requireNonNull(k).navn();
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
                case POOLED_ALL ->
                    Vaerdi.procent(
                        antal(o, taelling, andel.taeller(), tal(g.af()).alle()),
                        antal(o, taelling, naevner, tal(g.af()).alle()));
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
