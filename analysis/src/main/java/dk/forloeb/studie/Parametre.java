package dk.forloeb.studie;

import dk.forloeb.Brugerfejl;
import dk.forloeb.kommune.Kommune;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import dk.forloeb.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a study that a page may offer, found in the study itself: no study is named
 * here. What is offered can be read: each choice that stands alone was tried in the file.
 */
public final class Parametre {
  /** Weeks that a page asks about; the language allows more. */
  private static final int FLEST_HULUGER = 52;

  private static final int FLEST_UDFALDSUGER = 104;
  private static final int HOEJESTE_MINDST = 500;

  /** Rows that answer "how does it differ between people", and can stand for each other. */
  private static final List<String> OPDELINGER =
      List.of(
          "place",
          "region",
          "sex",
          "{ age: { at: start, bands: [30, 40, 50, 60] } }",
          "{ length: [26, 52, 104] }");

  private static final List<String> ALDRE =
      List.of(
          "",
          "{ at: start, years: ..29 }",
          "{ at: start, years: 30..39 }",
          "{ at: start, years: 40..49 }",
          "{ at: start, years: 50..59 }",
          "{ at: start, years: 60.. }");

  private final Studiekatalog.Kildetekst tekst;
  private final Studie studie;
  private final Yaml.Felter fil;
  private final List<Parameter> ud = new ArrayList<>();

  private Parametre(Studiekatalog.Kildetekst tekst) {
    this.tekst = tekst;
    this.studie = tekst.laes(List.of());
    this.fil = Yaml.laes(tekst.navn(), tekst.tekst()).felter("studiet");
  }

  /** The study's parameters, in the order of its file. */
  public static List<Parameter> af(Studiekatalog.Kildetekst tekst) {
    Parametre p = new Parametre(tekst);
    for (Population population : p.studie.populationer()) {
      switch (population) {
        case Population.Forloeb f -> p.forloeb(f);
        case Population.Overgange o -> p.overgange(o);
      }
    }
    for (Tabeldef t : p.studie.tabeller()) {
      if (t instanceof Tabeldef.Opstilling o) {
        p.tabel(o);
      }
    }
    return List.copyOf(new LinkedHashMap<>(efterSti(p.ud)).values());
  }

  private static Map<String, Parameter> efterSti(List<Parameter> alle) {
    Map<String, Parameter> efter = new LinkedHashMap<>();
    // A course that two populations share is one parameter.
    alle.forEach(p -> efter.putIfAbsent(p.sti(), p));
    return efter;
  }

  /**
   * What was changed, as {@code --set} takes it. A value that is not there, or is the file's own,
   * changes nothing; a parameter the study does not have is left alone. Several values of which
   * none is anything are what a form sends where nothing is ticked, and are told.
   *
   * @param svar for a path, its values; a period's ends are {@code PATH.fra} and {@code PATH.til}
   */
  public static List<String> aendringer(
      List<Parameter> parametre, Function<String, List<String>> svar) {
    List<String> ud = new ArrayList<>();
    for (Parameter p : parametre) {
      String ny = ny(p, svar);
      if (ny == null || huluger(p, parametre, svar)) {
        continue;
      }
      ud.add(p.sti() + "=" + ny);
      if (p.navn().equals("rows")) {
        // Keys that are never shown belong to the rows they were written for.
        ud.add(p.sti().replaceFirst("rows$", "without") + "=[]");
      }
    }
    return List.copyOf(ud);
  }

  /** Weeks of a gap say nothing while the gap is a month. */
  private static boolean huluger(
      Parameter p, List<Parameter> parametre, Function<String, List<String>> svar) {
    return p.navn().equals("weeks-without")
        && parametre.stream()
            .filter(q -> p.sti().equals(q.sti() + ".weeks-without"))
            .anyMatch(q -> !Objects.equals(valgt((Parameter.Valg) q, svar), "weeks-without"));
  }

  private static String valgt(Parameter.Valg v, Function<String, List<String>> svar) {
    return enkelt(svar.apply(v.sti()), v.vaerdi());
  }

  private static String enkelt(List<String> svar, String ellers) {
    return svar.isEmpty() || svar.getLast().isBlank() ? ellers : svar.getLast().strip();
  }

  private static @Nullable String ny(Parameter p, Function<String, List<String>> svar) {
    return switch (p) {
      case Parameter.Tal t -> {
        String filens = Integer.toString(t.vaerdi());
        String s = enkelt(svar.apply(t.sti()), filens);
        String tal = s.equals(filens) ? filens : heltal(t, s);
        yield tal.equals(filens) ? null : tal;
      }
      case Parameter.Valg v -> {
        String s = valgt(v, svar);
        if (!v.muligheder().contains(s)) {
          throw new Brugerfejl(
              v.sti() + "=" + s + ": skal være en af " + String.join("; ", v.muligheder()));
        }
        if (s.equals(v.vaerdi())) {
          yield null;
        }
        if (s.equals("weeks-without")) {
          // Alone it is no gap: its number says it.
          if (enkelt(svar.apply(v.sti() + ".weeks-without"), "").isEmpty()) {
            throw new Brugerfejl(
                v.sti()
                    + ".weeks-without: mangler; skriv, hvor mange uger uden ydelsen der skal til, før"
                    + " forløbet er slut");
          }
          yield null;
        }
        yield s;
      }
      case Parameter.Flervalg f -> {
        List<String> valgte =
            svar.apply(f.sti()).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
        if (valgte.isEmpty() && !svar.apply(f.sti()).isEmpty()) {
          throw new Brugerfejl(f.sti() + ": intet er valgt; vælg mindst én");
        }
        for (String s : valgte) {
          if (!f.muligheder().contains(s)) {
            throw new Brugerfejl(
                f.sti() + "=" + s + ": skal være en af " + String.join("; ", f.muligheder()));
          }
        }
        List<String> iOrden = f.muligheder().stream().filter(valgte::contains).toList();
        yield iOrden.isEmpty() || iOrden.equals(f.vaerdi())
            ? null
            : "[" + String.join(", ", iOrden) + "]";
      }
      case Parameter.Periode q -> {
        String fra = uge(q.sti(), svar.apply(q.sti() + ".fra"), q.fra());
        String til = uge(q.sti(), svar.apply(q.sti() + ".til"), q.til());
        if (fra.equals(q.fra()) && til.equals(q.til())) {
          yield null;
        }
        if (fra.isEmpty() && til.isEmpty()) {
          throw new Brugerfejl(
              q.sti() + ": perioden mangler både første og sidste uge; skriv mindst én");
        }
        yield fra + ".." + til;
      }
    };
  }

  /** A week as it was written, or the file's; only its shape is looked at here. */
  private static String uge(String sti, List<String> svar, String ellers) {
    if (svar.isEmpty()) {
      return ellers;
    }
    String s = svar.getLast().strip();
    if (!s.isEmpty() && !s.matches("\\d{4}-W\\d{2}")) {
      throw new Brugerfejl(sti + "=" + s + ": skal være en uge som 2013-W01, eller tom");
    }
    return s;
  }

  private static String heltal(Parameter.Tal t, String s) {
    if (!s.matches("\\d{1,6}")
        || Integer.parseInt(s) < t.mindst()
        || Integer.parseInt(s) > t.hoejst()) {
      throw new Brugerfejl(
          t.sti() + "=" + s + ": skal være et helt tal fra " + t.mindst() + " til " + t.hoejst());
    }
    return Integer.toString(Integer.parseInt(s));
  }

  private void forloeb(Population.Forloeb p) {
    String her = p.navn().isEmpty() ? "" : "populations." + p.navn() + ".";
    String course = fil.felt("course").isPresent() ? "course" : her + "course";
    grupper(course + (p.hverForSig() ? ".of-each" : ".of"), List.copyOf(p.grupper()));
    hul(course + ".ends", p.gap());
    perioder(her, p);
    ud.add(
        new Parameter.Valg(
            her + "keep.per-person",
            List.of("all", "first", "last"),
            p.perPerson().name().toLowerCase(Locale.ROOT)));
    if (p.sted() != null) {
      ud.add(
          new Parameter.Valg(
              her + "place",
              List.of("municipality-at-start", "municipality-at-end"),
              "municipality-at-" + p.sted().name().toLowerCase(Locale.ROOT)));
    }
    if (p.status() != null) {
      status(her, p.status());
    }
    if (p.filtre().isEmpty()) {
      filtre(her, p.sted() != null);
    }
  }

  /** Filters that the file has not; the empty value keeps everybody. */
  private void filtre(String her, boolean sted) {
    ud.add(new Parameter.Valg(her + "keep.sex", List.of("", "1", "2"), ""));
    ud.add(new Parameter.Valg(her + "keep.age", ALDRE, ""));
    if (sted) {
      ud.add(
          new Parameter.Valg(
              her + "keep.region", koder(k -> Integer.toString(k.regionskode())), ""));
      ud.add(
          new Parameter.Valg(
              her + "keep.municipality", koder(k -> Integer.toString(k.kode())), ""));
    }
  }

  /** Nothing, and what each municipality is known by, once. */
  private static List<String> koder(Function<Kommune, String> kode) {
    return Stream.concat(Stream.of(""), Kommuner.alle().values().stream().map(kode))
        .distinct()
        .toList();
  }

  private void perioder(String her, Population.Forloeb p) {
    for (Ugefilter u : p.perioder()) {
      periode(her + "keep." + u.haendelse().name().toLowerCase(Locale.ROOT), u);
    }
    if (p.perioder().isEmpty()) {
      ud.add(new Parameter.Periode(her + "keep.start", "", ""));
    }
  }

  private void periode(String sti, Ugefilter u) {
    ud.add(
        new Parameter.Periode(
            sti,
            u.fra() == null ? "" : u.fra().toString(),
            u.til() == null ? "" : u.til().toString()));
  }

  private void hul(String sti, Gapregel gap) {
    String vaerdi =
        switch (gap) {
          case Gapregel.Uger u -> "weeks-without";
          case Gapregel.RullendeMaaned m -> "rolling-month";
          case Gapregel.Kalendermaaned k -> "calendar-month";
        };
    ud.add(
        new Parameter.Valg(
            sti, List.of("weeks-without", "rolling-month", "calendar-month"), vaerdi));
    // Under a month's rule there is no number of weeks; 0 is none of those that can be asked for.
    int uger = gap instanceof Gapregel.Uger u ? u.antal() : 0;
    ud.add(new Parameter.Tal(sti + ".weeks-without", 1, FLEST_HULUGER, uger));
  }

  private void status(String her, Population.Status s) {
    switch (s.aflaesning()) {
      case Aflaesning.UgerEfterSlut u ->
          ud.add(
              new Parameter.Tal(her + "status.weeks-after-end", 0, FLEST_UDFALDSUGER, u.antal()));
      case Aflaesning.FoersteKode k ->
          ud.add(
              new Parameter.Tal(
                  her + "status.first-coded-within", 1, FLEST_UDFALDSUGER, k.indenFor()));
      case Aflaesning.HulletsSlut h -> {
        // Read where the gap ends: the gap's own parameter moves it.
      }
      case Aflaesning.Kurve k -> {
        // Every week of the curve is shown already.
      }
    }
    String navn = s.inddeling().navn();
    if (navn != null) {
      valg(her + "status.groups", List.of("tabel-3", "figur-1", "figur-2"), navn);
    }
  }

  private void overgange(Population.Overgange o) {
    String her = o.navn().isEmpty() ? "" : "populations." + o.navn() + ".";
    ud.add(
        new Parameter.Valg(
            her + "flow.every",
            List.of("quarter", "half-year", "year"),
            Akselaeser.PERIODER.entrySet().stream()
                .filter(e -> e.getValue() == o.hver())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow()));
    Integer alder = o.mindstAlder();
    if (alder != null) {
      ud.add(new Parameter.Tal(her + "flow.min-age", 0, 100, alder));
    }
    Ugefilter mellem = o.periode();
    if (mellem == null) {
      ud.add(new Parameter.Periode(her + "flow.between", "", ""));
    } else {
      periode(her + "flow.between", mellem);
    }
  }

  private void grupper(String sti, List<String> vaerdi) {
    List<String> muligheder =
        Katalog.faelles().grupper().stream()
            .map(Gruppe::id)
            .filter(g -> vaerdi.contains(g) || kanLaeses(sti + "=[" + g + "]"))
            .toList();
    ud.add(
        new Parameter.Flervalg(
            sti, muligheder, muligheder.stream().filter(vaerdi::contains).toList()));
  }

  private void valg(String sti, List<String> muligheder, String vaerdi) {
    List<String> mulige =
        muligheder.stream().filter(m -> m.equals(vaerdi) || kanLaeses(sti + "=" + m)).toList();
    if (mulige.size() > 1) {
      ud.add(new Parameter.Valg(sti, mulige, vaerdi));
    }
  }

  private boolean kanLaeses(String... aendringer) {
    try {
      tekst.laes(List.of(aendringer));
      return true;
    } catch (Brugerfejl e) {
      return false;
    }
  }

  private void tabel(Tabeldef.Opstilling t) {
    String her = "tables." + t.navn() + ".";
    if (t.akser().size() == 1) {
      String nu = raekker(t.akser().getFirst());
      if (nu != null) {
        List<String> mulige =
            OPDELINGER.stream()
                .filter(m -> m.equals(nu) || kanLaeses(her + "rows=" + m, her + "without=[]"))
                .toList();
        ud.add(new Parameter.Valg(her + "rows", mulige, nu));
      }
    }
    t.mindst()
        .forEach((kolonne, n) ->
            ud.add(new Parameter.Tal(her + "at-least." + kolonne, 0, HOEJESTE_MINDST, n)));
  }

  private static @Nullable String raekker(Akse a) {
    return switch (a) {
      case Akse.Sted s -> "place";
      case Akse.Region r -> "region";
      case Akse.Koen k -> "sex";
      default -> null;
    };
  }
}
