package dk.forloeb.studie;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Periodetype;
import dk.forloeb.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code rows}: what the rows of a table are broken down by. */
final class Akselaeser {
  static final Map<String, Periodetype> PERIODER =
      Map.of(
          "year",
          Periodetype.AAR,
          "half-year",
          Periodetype.HALVAAR,
          "quarter",
          Periodetype.KVARTAL);

  private static final Set<String> ORD =
      Set.of("place", "region", "sex", "status", "group", "course-group", "week");
  private static final Set<String> STROEMORD = Set.of("period", "from", "to", "sex");

  /** How the words that stand with fields are written. */
  private static final Map<String, String> MED_FELTER =
      Map.of(
          "year", "{ year: start }",
          "half-year", "{ half-year: start }",
          "quarter", "{ quarter: start }",
          "age", "{ age: { at: start, bands: [30] } }",
          "length", "{ length: [26, 52] }",
          "weeks-since-start", "{ weeks-since-start: [1, 13] }");

  private static final int FLEST_AKSER = 3;
  private static final int FLEST_RAEKKER = 1_000_000;
  private static final int FLEST_PERIODER = 160;
  private static final int FLEST_KOEN = 10;
  static final int AELDST = 130;
  private static final int FLEST_UGER = 2080;

  private Akselaeser() {}

  /** The axes in order; a single one need not be a list. */
  static List<Akse> laes(Yaml y, Population population) {
    List<Yaml> led = y instanceof Yaml.Liste l ? l.led() : List.of(y);
    if (led.isEmpty() || led.size() > FLEST_AKSER) {
      throw new Brugerfejl(y.sted() + ": rows skal være en til tre ting, fx [place, sex]");
    }
    List<Akse> ud = new ArrayList<>();
    Set<String> kolonner = new LinkedHashSet<>();
    long raekker = 1;
    for (Yaml e : led) {
      Akse akse =
          switch (population) {
            case Population.Forloeb p -> akse(e, p);
            case Population.Overgange o -> akse(e, o);
          };
      for (String k : Raekkenoegler.kolonner(akse)) {
        if (!kolonner.add(k)) {
          throw new Brugerfejl(
              e.sted() + ": rows har to ting med kolonnen " + k + "; slet den ene");
        }
      }
      ud.add(akse);
      raekker *= mulige(akse, population);
    }
    if (raekker > FLEST_RAEKKER) {
      throw new Brugerfejl(
          y.sted() + ": rows giver over 1.000.000 mulige rækker; vælg grovere inddelinger");
    }
    if (population instanceof Population.Overgange
        && ud.stream().noneMatch(Akse.Tidspunkt.class::isInstance)) {
      throw new Brugerfejl(
          y.sted() + ": rows i en strøm skal have period: en person tæller én gang pr. periode");
    }
    return List.copyOf(ud);
  }

  /** How many keys an axis can have at most; those that the register decides by what is likely. */
  private static int mulige(Akse akse, Population population) {
    return switch (akse) {
      case Akse.Periode p -> FLEST_PERIODER;
      case Akse.Tidspunkt t -> FLEST_PERIODER;
      case Akse.Koen k -> FLEST_KOEN;
      default -> Raekkenoegler.mulige(akse, population).size();
    };
  }

  private static Akse akse(Yaml y, Population.Forloeb p) {
    if (!(y instanceof Yaml.Tekst)) {
      return sammensat(y, p);
    }
    String skrevet = y.tekst("rows");
    if (STROEMORD.contains(skrevet) && !ORD.contains(skrevet)) {
      throw new Brugerfejl(y.sted() + ": rows: " + skrevet + " hører til en strøm (flow)");
    }
    String eksempel = MED_FELTER.get(skrevet);
    if (eksempel != null) {
      throw udenFelter(y, skrevet, eksempel);
    }
    String t = y.etAf("rows", ORD);
    return switch (t) {
      case "place" -> {
        kraevSted(y, p, t);
        yield new Akse.Sted();
      }
      case "region" -> {
        kraevSted(y, p, t);
        yield new Akse.Region();
      }
      case "sex" -> new Akse.Koen();
      case "course-group" -> {
        if (!p.hverForSig()) {
          throw new Brugerfejl(y.sted() + ": rows: course-group kræver of-each under course");
        }
        yield new Akse.Forloebsgruppe();
      }
      case "week" -> {
        if (!(kraevStatus(y, p, t).aflaesning() instanceof Aflaesning.Kurve)) {
          throw new Brugerfejl(
              y.sted() + ": rows: week kræver en kurve, fx status: { weeks-after-end: 0..104 }");
        }
        yield new Akse.Kurveuge();
      }
      case "status" -> {
        kraevStatus(y, p, t);
        yield new Akse.Status();
      }
      default -> {
        kraevStatus(y, p, t);
        yield new Akse.Gruppe(null);
      }
    };
  }

  private static Brugerfejl udenFelter(Yaml y, String ord, String eksempel) {
    return new Brugerfejl(y.sted() + ": rows: " + ord + " skal siges med felter, fx " + eksempel);
  }

  private static void kraevSted(Yaml y, Population.Forloeb p, String t) {
    if (p.sted() == null) {
      throw new Brugerfejl(y.sted() + ": rows: " + t + " kræver place (kommunen) i populationen");
    }
  }

  private static Population.Status kraevStatus(Yaml y, Population.Forloeb p, String t) {
    Population.Status status = p.status();
    if (status == null) {
      throw new Brugerfejl(y.sted() + ": rows: " + t + " kræver status i populationen");
    }
    return status;
  }

  /** The one field of a mapping such as {@code { half-year: exit }}. */
  private static String eneste(Yaml y, Set<String> kendte) {
    Yaml.Felter f = y.felter("rows").kun("rows", kendte);
    if (f.felter().size() != 1) {
      throw new Brugerfejl(f.sted() + ": rows skal være én ting, fx { half-year: exit }");
    }
    return f.felter().keySet().iterator().next();
  }

  private static Akse sammensat(Yaml y, Population.Forloeb p) {
    Set<String> kendte = new TreeSet<>(PERIODER.keySet());
    kendte.addAll(Set.of("group", "age", "length", "weeks-since-start"));
    String navn = eneste(y, kendte);
    Yaml v = y.felter("rows").kraev(navn, "rows");
    return switch (navn) {
      case "group" -> {
        Population.Status status = kraevStatus(y, p, navn);
        Yaml.Felter g = v.felter("group").kun("feltet", Set.of("status"));
        yield new Akse.Gruppe(
            g.kraev("status", "group")
                .etAf("kategorien", new TreeSet<>(status.inddeling().celler())));
      }
      case "age" -> {
        Yaml.Felter a = v.felter("age").kun("feltet", Set.of("at", "bands"));
        yield new Akse.Alder(
            haendelse(a.kraev("at", "age"), p.afsluttet()),
            graenser(a.kraev("bands", "age"), "bands", 1, AELDST));
      }
      case "length" -> new Akse.Laengde(graenser(v, "length", 2, FLEST_UGER));
      case "weeks-since-start" ->
          new Akse.UgerSidenStart(graenser(v, "weeks-since-start", 1, FLEST_UGER));
      default ->
          new Akse.Periode(Objects.requireNonNull(PERIODER.get(navn)), haendelse(v, p.afsluttet()));
    };
  }

  /** The week of the course that something is read in. */
  static Haendelse haendelse(Yaml v, boolean afsluttet) {
    String h = v.etAf("ugen", Set.of("start", "end", "exit"));
    if (h.equals("exit") && !afsluttet) {
      throw new Brugerfejl(
          v.sted() + ": exit findes kun for afsluttede forløb; skriv ended: true under keep");
    }
    return Haendelse.valueOf(h.toUpperCase(Locale.ROOT));
  }

  /** Ascending whole numbers. */
  private static List<Integer> graenser(Yaml y, String hvad, int mindst, int hoejst) {
    List<Integer> ud = new ArrayList<>();
    for (String t : y.mindstEn(hvad)) {
      int n = new Yaml.Tekst(y.sted(), t).heltal(hvad, mindst, hoejst);
      if (!ud.isEmpty() && n <= ud.getLast()) {
        throw new Brugerfejl(y.sted() + ": " + hvad + " skal være voksende, men " + n + " er ikke");
      }
      ud.add(n);
    }
    return List.copyOf(ud);
  }

  private static Akse akse(Yaml y, Population.Overgange o) {
    if (!(y instanceof Yaml.Tekst)) {
      eneste(y, Set.of("age"));
      Yaml.Felter a =
          y.felter("rows").kraev("age", "rows").felter("age").kun("feltet", Set.of("bands"));
      return new Akse.Alder(null, graenser(a.kraev("bands", "age"), "bands", 1, AELDST));
    }
    String skrevet = y.tekst("rows");
    if (skrevet.equals("age")) {
      throw udenFelter(y, skrevet, "{ age: { bands: [30] } }");
    }
    if (ORD.contains(skrevet) && !STROEMORD.contains(skrevet)) {
      throw new Brugerfejl(
          y.sted() + ": rows: " + skrevet + " hører til forløb og findes ikke i en strøm");
    }
    return switch (y.etAf("rows", STROEMORD)) {
      case "period" -> new Akse.Tidspunkt(o.hver());
      case "from" -> new Akse.Fra();
      case "to" -> new Akse.Til();
      default -> new Akse.Koen();
    };
  }

  /** The word for an axis in a study's file. */
  static String ord(Akse akse) {
    return switch (akse) {
      case Akse.Sted s -> "place";
      case Akse.Region r -> "region";
      case Akse.Koen k -> "sex";
      case Akse.Alder a -> "age";
      case Akse.Laengde l -> "length";
      case Akse.Status s -> "status";
      case Akse.Gruppe g -> "group";
      case Akse.Forloebsgruppe f -> "course-group";
      case Akse.Kurveuge k -> "week";
      case Akse.UgerSidenStart u -> "weeks-since-start";
      case Akse.Tidspunkt t -> "period";
      case Akse.Fra f -> "from";
      case Akse.Til t -> "to";
      case Akse.Periode p ->
          PERIODER.entrySet().stream()
              .filter(e -> e.getValue() == p.type())
              .map(Map.Entry::getKey)
              .findFirst()
              .orElseThrow();
    };
  }
}
