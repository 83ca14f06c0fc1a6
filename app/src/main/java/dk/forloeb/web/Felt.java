package dk.forloeb.web;

import dk.forloeb.kommune.Kommune;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.studie.Parameter;
import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.ugekode.Katalog;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One control of the form.
 *
 * @param slags which piece of the template draws it
 * @param navn its name in the form and the address: the path in the study's file
 * @param tekst the last word of the path, by which the message files know it
 * @param vaerdi what it says now; a period's first week
 * @param til a period's last week
 * @param standard what the study's file says, as a reader would; empty where nothing is changed
 */
record Felt(
    String slags,
    String navn,
    String tekst,
    List<Mulighed> muligheder,
    String vaerdi,
    String til,
    int mindst,
    int hoejst,
    boolean aendret,
    String standard) {
  private static final Locale DANSK = Locale.forLanguageTag("da");

  /**
   * One choice.
   *
   * @param tekst what it is called; empty where the message files know it by its key
   */
  record Mulighed(String vaerdi, String noegle, String tekst, boolean valgt) {}

  /**
   * Controls under one heading.
   *
   * @param overskrift empty for the study's own
   */
  record Gruppe(String overskrift, List<Felt> felter) {}

  /**
   * The form of a study.
   *
   * @param kon what the register's codes of sex mean, where its import was told
   */
  static List<Gruppe> grupper(
      List<Parameter> parametre,
      Function<String, List<String>> svar,
      Map<Integer, String> kon,
      Sprog sprog) {
    Map<String, List<Felt>> ud = new LinkedHashMap<>();
    for (Parameter p : parametre) {
      String[] led = p.sti().split("\\.", -1);
      boolean navngiven = led[0].equals("populations") || led[0].equals("tables");
      ud.computeIfAbsent(navngiven ? Overskrift.af(led[1], sprog) : "", n -> new ArrayList<>())
          .add(af(p, svar, kon, sprog));
    }
    return ud.entrySet().stream().map(e -> new Gruppe(e.getKey(), e.getValue())).toList();
  }

  private static Felt af(
      Parameter p, Function<String, List<String>> svar, Map<Integer, String> kon, Sprog sprog) {
    List<String> givet = svar.apply(p.sti());
    return switch (p) {
      case Parameter.Tal t -> {
        String skrevet = enkelt(givet, "").strip();
        String nu = skrevet.isEmpty() ? Integer.toString(t.vaerdi()) : udenNuller(skrevet);
        boolean aendret = !nu.equals(Integer.toString(t.vaerdi()));
        yield new Felt(
            "tal",
            t.sti(),
            t.navn(),
            List.of(),
            t.vaerdi() < t.mindst() && !aendret ? "" : nu,
            "",
            t.mindst(),
            t.hoejst(),
            aendret,
            Integer.toString(t.vaerdi()));
      }
      case Parameter.Valg v -> {
        String nu = enkelt(givet, v.vaerdi());
        yield new Felt(
            "valg",
            v.sti(),
            v.navn(),
            muligheder(v, nu, kon),
            nu,
            "",
            0,
            0,
            !nu.equals(v.vaerdi()),
            v.vaerdi());
      }
      case Parameter.Flervalg f -> {
        // The form sends an empty one beside those that are ticked.
        List<String> nu = givet.isEmpty() ? f.vaerdi() : givet;
        yield new Felt(
            "flervalg",
            f.sti(),
            f.navn(),
            f.muligheder().stream()
                .map(m -> new Mulighed(m, "", gruppe(m, sprog), nu.contains(m)))
                .toList(),
            "",
            "",
            0,
            0,
            !f.muligheder().stream().filter(nu::contains).toList().equals(f.vaerdi()),
            String.join(", ", f.vaerdi().stream().map(g -> gruppe(g, sprog)).toList()));
      }
      case Parameter.Periode q -> {
        String fra = enkelt(svar.apply(q.sti() + ".fra"), q.fra());
        String til = enkelt(svar.apply(q.sti() + ".til"), q.til());
        yield new Felt(
            "periode",
            q.sti(),
            q.navn(),
            List.of(),
            fra,
            til,
            0,
            0,
            !fra.equals(q.fra()) || !til.equals(q.til()),
            q.fra() + "–" + q.til());
      }
    };
  }

  private static List<Mulighed> muligheder(Parameter.Valg v, String nu, Map<Integer, String> kon) {
    Stream<Mulighed> ud =
        v.muligheder().stream()
            .map(m -> new Mulighed(m, noegle(v, m), navn(v, m, kon), m.equals(nu)));
    // Places stand as in a list of names; everywhere, which has none, stands first.
    return v.navn().equals("municipality")
        ? ud.sorted(Comparator.comparing(Mulighed::tekst, Collator.getInstance(DANSK))).toList()
        : ud.toList();
  }

  /** How the message files know a choice. */
  private static String noegle(Parameter.Valg v, String m) {
    return switch (v.navn()) {
      case "rows" -> "row." + m.replaceAll("^\\{ *|:.*", "");
      case "age" -> m.isEmpty() ? "age" : "age." + m.replaceAll(".*years: (\\d*)\\.\\..*", "$1");
      case "sex" -> m.isEmpty() ? "sex" : "sex." + m;
      case "municipality", "region" -> v.navn();
      default -> m;
    };
  }

  /**
   * The name of a place, or of a sex as the import said; the message files have no list of them.
   */
  private static String navn(Parameter.Valg v, String m, Map<Integer, String> kon) {
    if (m.isEmpty()) {
      return "";
    }
    return switch (v.navn()) {
      case "municipality" -> sted(k -> Integer.toString(k.kode()).equals(m), Kommune::navn);
      case "region" -> sted(k -> Integer.toString(k.regionskode()).equals(m), Kommune::region);
      case "sex" -> kon.getOrDefault(Integer.parseInt(m), "");
      default -> "";
    };
  }

  private static String sted(Predicate<Kommune> hvilken, Function<Kommune, String> navn) {
    return Kommuner.alle().values().stream().filter(hvilken).findFirst().map(navn).orElse("");
  }

  /** {@code 013} is 13; what is no number is left for whoever reads it to refuse. */
  private static String udenNuller(String tal) {
    return tal.replaceFirst("^0+(?=\\d)", "");
  }

  private static String enkelt(List<String> givet, String ellers) {
    return givet.isEmpty() ? ellers : givet.getLast();
  }

  private static String gruppe(String id, Sprog sprog) {
    dk.forloeb.ugekode.Gruppe g = Katalog.faelles().grupperEfterId().get(id);
    return g == null ? id : sprog == Sprog.DA ? g.dansk() : g.engelsk();
  }
}
