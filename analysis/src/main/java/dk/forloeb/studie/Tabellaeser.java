package dk.forloeb.studie;

import dk.forloeb.Brugerfejl;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.yaml.Yaml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code tables}: what is counted, by what, and in which order it stands. */
final class Tabellaeser {
  private static final Map<String, Tabeldef.Vis> VIS =
      Map.of(
          "all", Tabeldef.Vis.ALL,
          "occurring", Tabeldef.Vis.OCCURRING,
          "observed", Tabeldef.Vis.OBSERVED);
  private static final Map<String, Tabeldef.Ialt> IALT =
      Map.of("sum", Tabeldef.Ialt.SUM, "distinct", Tabeldef.Ialt.DISTINCT);
  private static final Map<String, Figur> FIGURER =
      Map.of(
          "bars", Figur.BARS,
          "stacked", Figur.STACKED,
          "columns", Figur.COLUMNS,
          "map", Figur.MAP,
          "lines", Figur.LINES,
          "layers", Figur.LAYERS);
  private static final Map<String, Tabeldef.Snit> SNIT =
      Map.of(
          "pooled-all", Tabeldef.Snit.POOLED_ALL,
          "pooled-shown", Tabeldef.Snit.POOLED_SHOWN,
          "mean-shown", Tabeldef.Snit.MEAN_SHOWN);

  private final Map<String, Population> populationer;

  private Tabellaeser(Map<String, Population> populationer) {
    this.populationer = populationer;
  }

  static Map<String, Tabeldef> laes(Yaml y, Map<String, Population> populationer) {
    Tabellaeser laeser = new Tabellaeser(populationer);
    Map<String, Tabeldef> ud = new LinkedHashMap<>();
    y.felter("tables")
        .felter()
        .forEach((navn, t) -> {
          if (!navn.matches("[a-z0-9]+(-[a-z0-9]+)*") || navn.equals("frafald")) {
            throw new Brugerfejl(
                t.sted()
                    + ": tabellen kan ikke hedde \""
                    + navn
                    + "\"; navnet bliver en fil (a-z, 0-9 og -), og frafald er optaget");
          }
          ud.put(navn, laeser.tabel(navn, t.felter(navn), ud));
        });
    if (ud.isEmpty()) {
      throw new Brugerfejl(y.sted() + ": tables er tom; skriv mindst én tabel");
    }
    return ud;
  }

  private Tabeldef tabel(String navn, Yaml.Felter f, Map<String, Tabeldef> foer) {
    if (f.felt("averages").isPresent()) {
      return gennemsnit(navn, f.kun("feltet", Set.of("averages", "of-column", "rows")), foer);
    }
    f.kun(
        "feltet",
        Set.of(
            "population",
            "rows",
            "measures",
            "show",
            "total",
            "without",
            "at-least",
            "order",
            "last",
            "figure",
            "averages",
            "of-column"));
    f.felt("of-column")
        .ifPresent(y -> {
          throw new Brugerfejl(y.sted() + ": of-column hører til averages, som mangler");
        });
    Population population = population(f);
    Optional<Yaml> rows = f.felt("rows");
    List<Akse> akser = rows.map(r -> Akselaeser.laes(r, population)).orElse(List.of());
    if (akser.isEmpty() && population instanceof Population.Overgange) {
      throw new Brugerfejl(f.sted() + ": en strøms tabel skal have rows, fx [period, from, to]");
    }
    Map<String, Maal> maal = Maallaeser.laes(f.kraev("measures", navn), population, akser);
    Tabeldef.Vis vis = f.felt("show").map(y -> vis(y, akser)).orElse(standard(akser));
    if (vis == Tabeldef.Vis.OCCURRING
        && maal.values().stream().anyMatch(Maal.Aendring.class::isInstance)) {
      throw new Brugerfejl(
          f.kraev("show", navn).sted()
              + ": change sammenligner med perioden før og kan ikke stå med show: occurring");
    }
    boolean flere = akser.stream().anyMatch(Akse::flere);
    if (flere) {
      // A total would count a course once for each of its rows, and a row left out is no course
      // out.
      String hvem = population instanceof Population.Overgange ? "person" : "forløb";
      for (String felt : List.of("total", "at-least", "without")) {
        f.felt(felt)
            .ifPresent(y -> {
              throw new Brugerfejl(
                  y.sted()
                      + ": "
                      + felt
                      + " kan ikke stå, hvor samme "
                      + hvem
                      + " er i flere rækker");
            });
      }
    }
    if (akser.stream().anyMatch(Tabellaeser::afKurven)
        && erKurve(population)
        && akser.stream().noneMatch(Akse.Kurveuge.class::isInstance)) {
      throw new Brugerfejl(
          f.kraev("rows", navn).sted()
              + ": en kurve har en status for hver uge; skriv week blandt rows");
    }
    if (rows.isEmpty() && f.felt("total").isPresent()) {
      throw new Brugerfejl(f.kraev("total", navn).sted() + ": total kræver rækker (rows)");
    }
    Tabeldef.@Nullable Ialt ialt = f.felt("total").map(y -> y.opslag("total", IALT)).orElse(null);
    SortedSet<String> uden =
        f.felt("without").map(y -> noegler(y, "without", population, akser)).orElse(tom());
    SortedMap<String, Integer> mindst = new TreeMap<>();
    f.felt("at-least")
        .ifPresent(y ->
            y.felter("at-least")
                .felter()
                .forEach((kolonne, n) -> mindst.put(kolonne, mindst(kolonne, n, maal))));
    if (ialt == Tabeldef.Ialt.DISTINCT && !(uden.isEmpty() && mindst.isEmpty())) {
      throw new Brugerfejl(
          f.kraev("total", navn).sted()
              + ": total: distinct tæller alle og kan ikke stå sammen med at-least eller without");
    }
    String orden = f.felt("order").map(y -> orden(y, maal)).orElse(null);
    return new Tabeldef.Opstilling(
        navn,
        population.navn(),
        akser,
        maal,
        vis,
        ialt,
        uden,
        Collections.unmodifiableSortedMap(mindst),
        orden,
        f.felt("order").map(y -> y.tekst("order").startsWith("-")).orElse(false),
        f.felt("last").map(y -> sidst(y, population, akser)).orElse(null),
        f.felt("figure").map(Tabellaeser::figurer).orElse(List.of()));
  }

  private static boolean afKurven(Akse a) {
    return a instanceof Akse.Status || a instanceof Akse.Gruppe;
  }

  private static boolean erKurve(Population p) {
    return p instanceof Population.Forloeb f
        && f.status() != null
        && f.status().aflaesning() instanceof Aflaesning.Kurve;
  }

  private static List<Figur> figurer(Yaml y) {
    List<Figur> ud = new ArrayList<>();
    for (String t : y.mindstEn("figure")) {
      Figur figur = FIGURER.get(t);
      if (figur == null) {
        throw y.ukendt("figuren", t, FIGURER.keySet());
      }
      ud.add(figur);
    }
    return List.copyOf(ud);
  }

  private Population population(Yaml.Felter f) {
    if (populationer.containsKey("")) {
      f.felt("population")
          .ifPresent(y -> {
            throw new Brugerfejl(
                y.sted() + ": studiet har kun én population; slet linjen population");
          });
      return Objects.requireNonNull(populationer.get(""));
    }
    Yaml y = f.kraev("population", "tabellen");
    return y.opslag("populationen", populationer);
  }

  private static Tabeldef.Vis standard(List<Akse> akser) {
    return erPerioder(akser) ? Tabeldef.Vis.ALL : Tabeldef.Vis.OCCURRING;
  }

  private static boolean erPerioder(List<Akse> akser) {
    return akser.size() == 1 && akser.getFirst() instanceof Akse.Periode;
  }

  private static Tabeldef.Vis vis(Yaml y, List<Akse> akser) {
    Tabeldef.Vis vis = y.opslag("show", VIS);
    if (vis == Tabeldef.Vis.OBSERVED && !erPerioder(akser)) {
      throw new Brugerfejl(y.sted() + ": show: observed gælder kun rækker, der er perioder");
    }
    if (vis == Tabeldef.Vis.ALL
        && akser.stream().anyMatch(a -> a instanceof Akse.Koen || a instanceof Akse.Tidspunkt)) {
      throw new Brugerfejl(
          y.sted() + ": show: all kræver rækker, der er kendt på forhånd; skriv show: occurring");
    }
    return vis;
  }

  private static int mindst(String kolonne, Yaml n, Map<String, Maal> maal) {
    if (!(maal.get(kolonne) instanceof Maal.Antal)) {
      throw n.ukendt("at-least: tællekolonnen", kolonne, Maallaeser.taellende(maal));
    }
    return n.heltal("at-least", 0, Integer.MAX_VALUE);
  }

  private static String orden(Yaml y, Map<String, Maal> maal) {
    String t = y.tekst("order");
    String kolonne = t.startsWith("-") ? t.substring(1) : t;
    if (!maal.containsKey(kolonne)) {
      throw y.ukendt("order: kolonnen", kolonne, maal.keySet());
    }
    return kolonne;
  }

  /** Keys of rows; a name that no row can have is refused. */
  private static SortedSet<String> noegler(Yaml y, String hvad, Population p, List<Akse> akser) {
    Set<String> mulige = new TreeSet<>();
    akser.forEach(a -> mulige.addAll(Raekkenoegler.mulige(a, p)));
    boolean efterKoen = akser.stream().anyMatch(Akse.Koen.class::isInstance);
    if (efterKoen) {
      mulige.add(Kommuner.UOPLYST);
    }
    SortedSet<String> ud = new TreeSet<>();
    for (String t : y.tekster(hvad)) {
      boolean periode =
          akser.stream().anyMatch(a -> a instanceof Akse.Periode q && q.type().erNoegle(t));
      boolean koen = efterKoen && t.matches("\\d+");
      if (!periode && !koen && !mulige.contains(t)) {
        if (akser.isEmpty()) {
          throw new Brugerfejl(y.sted() + ": " + hvad + " kræver rækker (rows)");
        }
        if (erPerioder(akser)) {
          throw new Brugerfejl(y.sted() + ": " + hvad + ": \"" + t + "\" er ikke en periode her");
        }
        if (efterKoen && akser.size() == 1) {
          throw new Brugerfejl(
              y.sted()
                  + ": "
                  + hvad
                  + ": \""
                  + t
                  + "\" er ikke en række her; køn skrives med kildens tal eller UOPLYST");
        }
        throw y.ukendt(hvad + ": rækken", t, mulige);
      }
      ud.add(t);
    }
    return Collections.unmodifiableSortedSet(ud);
  }

  private static String sidst(Yaml y, Population p, List<Akse> akser) {
    y.tekst("last");
    if (akser.size() != 1) {
      throw new Brugerfejl(y.sted() + ": last kræver rækker med én inddeling");
    }
    return noegler(y, "last", p, akser).first();
  }

  private static Tabeldef gennemsnit(String navn, Yaml.Felter f, Map<String, Tabeldef> foer) {
    Yaml af = f.kraev("averages", navn);
    if (foer.isEmpty()) {
      throw new Brugerfejl(af.sted() + ": averages kræver en tabel, der står før denne");
    }
    String tabel = af.etAf("tabellen", foer.keySet());
    if (!(foer.get(tabel) instanceof Tabeldef.Opstilling o)
        || o.akser().stream().anyMatch(Akse::flere)) {
      throw new Brugerfejl(
          af.sted() + ": averages kræver en tabel, der tæller hvert forløb i én række");
    }
    Yaml kolonne = f.kraev("of-column", navn);
    String k = kolonne.etAf("kolonnen", o.maal().keySet());
    if (!(o.maal().get(k) instanceof Maal.Andel a) || a.af() != Maal.Helhed.COLUMN) {
      throw new Brugerfejl(
          kolonne.sted() + ": \"" + k + "\" er ikke en andel af en anden kolonne (share … of)");
    }
    Map<String, Tabeldef.Snit> raekker = new LinkedHashMap<>();
    f.kraev("rows", navn)
        .felter("rows")
        .felter()
        .forEach((n, s) -> raekker.put(n, s.opslag("gennemsnittet", SNIT)));
    if (raekker.isEmpty()) {
      throw new Brugerfejl(
          f.kraev("rows", navn).sted() + ": rows er tom; skriv mindst ét gennemsnit");
    }
    return new Tabeldef.Gennemsnit(navn, tabel, k, Collections.unmodifiableMap(raekker));
  }

  private static SortedSet<String> tom() {
    return Collections.emptySortedSet();
  }
}
