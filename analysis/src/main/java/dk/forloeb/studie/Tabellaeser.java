package dk.forloeb.studie;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Periodetype;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import dk.forloeb.yaml.Yaml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
  private static final Map<String, Periodetype> PERIODER =
      Map.of(
          "year",
          Periodetype.AAR,
          "half-year",
          Periodetype.HALVAAR,
          "quarter",
          Periodetype.KVARTAL);
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
    Raekker raekker = rows.map(r -> raekker(r, population)).orElse(new Raekker.Samlet());
    Yaml measures = f.kraev("measures", navn);
    Map<String, Maal> maal = maal(measures, population, raekker);
    Tabeldef.Vis vis = f.felt("show").map(y -> vis(y, raekker)).orElse(standard(raekker));
    if (vis == Tabeldef.Vis.OCCURRING
        && maal.values().stream().anyMatch(Maal.Aendring.class::isInstance)) {
      throw new Brugerfejl(
          f.kraev("show", navn).sted()
              + ": change sammenligner med perioden før og kan ikke stå med show: occurring");
    }
    if (rows.isEmpty() && f.felt("total").isPresent()) {
      throw new Brugerfejl(f.kraev("total", navn).sted() + ": total kræver rækker (rows)");
    }
    Tabeldef.@Nullable Ialt ialt = f.felt("total").map(y -> y.opslag("total", IALT)).orElse(null);
    SortedSet<String> uden =
        f.felt("without").map(y -> noegler(y, "without", population, raekker)).orElse(tom());
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
        raekker,
        Collections.unmodifiableMap(maal),
        vis,
        ialt,
        uden,
        Collections.unmodifiableSortedMap(mindst),
        orden,
        f.felt("order").map(y -> y.tekst("order").startsWith("-")).orElse(false),
        f.felt("last").map(y -> sidst(y, population, raekker)).orElse(null),
        f.felt("figure").map(Tabellaeser::figurer).orElse(List.of()));
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

  private static Tabeldef.Vis standard(Raekker r) {
    return r instanceof Raekker.Periode ? Tabeldef.Vis.ALL : Tabeldef.Vis.OCCURRING;
  }

  private static Tabeldef.Vis vis(Yaml y, Raekker r) {
    Tabeldef.Vis vis = y.opslag("show", VIS);
    if (vis == Tabeldef.Vis.OBSERVED && !(r instanceof Raekker.Periode)) {
      throw new Brugerfejl(y.sted() + ": show: observed gælder kun rækker, der er perioder");
    }
    return vis;
  }

  private static Raekker raekker(Yaml y, Population p) {
    if (y instanceof Yaml.Tekst) {
      String t = y.etAf("rows", Set.of("place", "status", "group"));
      if (t.equals("place") && p.sted() == null) {
        throw new Brugerfejl(y.sted() + ": rows: place kræver place (kommunen) i populationen");
      }
      if (!t.equals("place") && p.status() == null) {
        throw new Brugerfejl(y.sted() + ": rows: " + t + " kræver status i populationen");
      }
      return switch (t) {
        case "place" -> new Raekker.Sted();
        case "status" -> new Raekker.Status();
        default -> new Raekker.Gruppe(null);
      };
    }
    Set<String> kendte = new TreeSet<>(PERIODER.keySet());
    kendte.add("group");
    Yaml.Felter f = y.felter("rows").kun("rows", kendte);
    if (f.felter().size() != 1) {
      throw new Brugerfejl(f.sted() + ": rows skal være én ting, fx { half-year: exit }");
    }
    String navn = f.felter().keySet().iterator().next();
    Yaml v = f.kraev(navn, "rows");
    if (navn.equals("group")) {
      Population.Status status = p.status();
      if (status == null) {
        throw new Brugerfejl(y.sted() + ": rows: group kræver status i populationen");
      }
      Yaml.Felter g = v.felter("group").kun("feltet", Set.of("status"));
      String celle = g.kraev("status", "group").etAf("kategorien", new TreeSet<>(status.celler()));
      return new Raekker.Gruppe(celle);
    }
    String h = v.etAf("ugen", Set.of("start", "end", "exit"));
    if (h.equals("exit") && !p.afsluttet()) {
      throw new Brugerfejl(
          v.sted() + ": exit findes kun for afsluttede forløb; skriv ended: true under keep");
    }
    return new Raekker.Periode(
        Objects.requireNonNull(PERIODER.get(navn)), Haendelse.valueOf(h.toUpperCase(Locale.ROOT)));
  }

  private static Map<String, Maal> maal(Yaml y, Population p, Raekker raekker) {
    Map<String, Maal> ud = new LinkedHashMap<>();
    y.felter("measures")
        .felter()
        .forEach((navn, m) -> {
          if (!navn.matches("[a-z0-9_]+")) {
            throw new Brugerfejl(m.sted() + ": kolonnen \"" + navn + "\" skal være a-z, 0-9 og _");
          }
          ud.put(navn, etMaal(m, p, raekker, ud));
        });
    if (ud.isEmpty()) {
      throw new Brugerfejl(y.sted() + ": measures er tom; skriv mindst én kolonne");
    }
    return ud;
  }

  private static Maal etMaal(Yaml y, Population p, Raekker raekker, Map<String, Maal> foer) {
    Yaml.Felter f =
        y.felter("målet").kun("målet", Set.of("count", "where", "share", "of", "mean", "change"));
    Set<String> arter = new TreeSet<>(Set.of("count", "share", "mean", "change"));
    arter.retainAll(f.felter().keySet());
    if (arter.size() != 1) {
      throw new Brugerfejl(y.sted() + ": et mål er netop én af count, share, mean og change");
    }
    String art = arter.iterator().next();
    f.kun(
        "feltet",
        switch (art) {
          case "count" -> Set.of("count", "where");
          case "share" -> Set.of("share", "of");
          default -> Set.of(art);
        });
    Yaml v = f.kraev(art, "målet");
    return switch (art) {
      case "count" -> antal(v, f.felt("where"), p);
      case "share" -> andel(v, f.kraev("of", "share"), raekker, foer);
      case "mean" ->
          new Maal.Middel(
              v.opslag("mean", Map.of("days", Maal.Laengde.DAYS, "weeks", Maal.Laengde.WEEKS)));
      default -> {
        if (!(raekker instanceof Raekker.Periode)) {
          throw new Brugerfejl(v.sted() + ": change kræver rækker, der er perioder");
        }
        yield new Maal.Aendring(taelleligt(v, "change", foer));
      }
    };
  }

  private static Maal antal(Yaml v, Optional<Yaml> hvor, Population p) {
    Maal.Enhed enhed =
        v.opslag("count", Map.of("courses", Maal.Enhed.COURSES, "persons", Maal.Enhed.PERSONS));
    if (hvor.isEmpty()) {
      return new Maal.Antal(enhed, null, null);
    }
    Yaml w = hvor.get();
    Population.Status status = p.status();
    if (status == null) {
      throw new Brugerfejl(w.sted() + ": where kræver status i populationen");
    }
    if (w instanceof Yaml.Tekst) {
      w.etAf("where", Set.of("success"));
      if (status.succesTekst().isEmpty()) {
        throw new Brugerfejl(w.sted() + ": where: success kræver success i populationen");
      }
      return new Maal.Antal(enhed, status.succes(), String.join(", ", status.succesTekst()));
    }
    Yaml celler = w.felter("where").kun("feltet", Set.of("status")).kraev("status", "where");
    SortedSet<Integer> grupper = new TreeSet<>();
    for (String celle : celler.mindstEn("status")) {
      int nummer = status.celler().indexOf(celle);
      if (nummer < 0) {
        throw celler.ukendt("kategorien", celle, new TreeSet<>(status.celler()));
      }
      for (Gruppe g : Katalog.faelles().grupper()) {
        if (status.celleAfGruppe().get(g.nummer()) == nummer) {
          grupper.add(g.nummer());
        }
      }
    }
    return new Maal.Antal(
        enhed,
        Collections.unmodifiableSortedSet(grupper),
        String.join(", ", celler.mindstEn("status")));
  }

  private static Maal andel(Yaml v, Yaml of, Raekker raekker, Map<String, Maal> foer) {
    String taeller = taelleligt(v, "share", foer);
    if (of.tekst("of").equals("total")) {
      if (raekker instanceof Raekker.Samlet) {
        throw new Brugerfejl(of.sted() + ": of: total kræver rækker (rows)");
      }
      return new Maal.Andel(taeller, null);
    }
    return new Maal.Andel(taeller, taelleligt(of, "of", foer, Set.of("total")));
  }

  /** The name of a column that counts, and that stands before this one. */
  private static String taelleligt(Yaml y, String hvad, Map<String, Maal> foer) {
    return taelleligt(y, hvad, foer, Set.of());
  }

  private static String taelleligt(Yaml y, String hvad, Map<String, Maal> foer, Set<String> ogsaa) {
    Set<String> tal = taellende(foer);
    if (tal.isEmpty()) {
      throw new Brugerfejl(y.sted() + ": " + hvad + " kræver en kolonne med count før sig");
    }
    tal.addAll(ogsaa);
    return y.etAf(hvad + ": kolonnen", tal);
  }

  private static Set<String> taellende(Map<String, Maal> maal) {
    Set<String> ud = new TreeSet<>();
    maal.forEach((navn, m) -> {
      if (m instanceof Maal.Antal) {
        ud.add(navn);
      }
    });
    return ud;
  }

  private static int mindst(String kolonne, Yaml n, Map<String, Maal> maal) {
    if (!(maal.get(kolonne) instanceof Maal.Antal)) {
      throw n.ukendt("at-least: tællekolonnen", kolonne, taellende(maal));
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
  private static SortedSet<String> noegler(Yaml y, String hvad, Population p, Raekker raekker) {
    Set<String> mulige = Raekkenoegler.mulige(raekker, p);
    SortedSet<String> ud = new TreeSet<>();
    for (String t : y.tekster(hvad)) {
      if (raekker instanceof Raekker.Periode q && !q.type().erNoegle(t)) {
        throw new Brugerfejl(y.sted() + ": " + hvad + ": \"" + t + "\" er ikke en periode her");
      }
      if (!(raekker instanceof Raekker.Periode) && !mulige.contains(t)) {
        throw y.ukendt(hvad + ": rækken", t, mulige);
      }
      ud.add(t);
    }
    return Collections.unmodifiableSortedSet(ud);
  }

  private static String sidst(Yaml y, Population p, Raekker raekker) {
    y.tekst("last");
    return noegler(y, "last", p, raekker).first();
  }

  private static Tabeldef gennemsnit(String navn, Yaml.Felter f, Map<String, Tabeldef> foer) {
    Yaml af = f.kraev("averages", navn);
    String tabel = af.etAf("tabellen", foer.keySet());
    if (!(foer.get(tabel) instanceof Tabeldef.Opstilling o)) {
      throw new Brugerfejl(af.sted() + ": averages kræver en tabel, der tæller");
    }
    Yaml kolonne = f.kraev("of-column", navn);
    String k = kolonne.etAf("kolonnen", o.maal().keySet());
    if (!(o.maal().get(k) instanceof Maal.Andel a) || a.naevner() == null) {
      throw new Brugerfejl(
          kolonne.sted() + ": \"" + k + "\" er ikke en andel af en anden kolonne (share … of)");
    }
    Map<String, Tabeldef.Snit> raekker = new LinkedHashMap<>();
    f.kraev("rows", navn)
        .felter("rows")
        .felter()
        .forEach((n, s) -> raekker.put(n, s.opslag("gennemsnittet", SNIT)));
    return new Tabeldef.Gennemsnit(navn, tabel, k, Collections.unmodifiableMap(raekker));
  }

  private static SortedSet<String> tom() {
    return Collections.emptySortedSet();
  }
}
