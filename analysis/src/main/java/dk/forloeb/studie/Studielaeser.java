package dk.forloeb.studie;

import dk.forloeb.Brugerfejl;
import dk.forloeb.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a study from its file. Every word is checked: a wrong one is named with its line and the
 * nearest right one, and combinations that cannot mean anything are refused here, so that no
 * invalid study exists.
 */
public final class Studielaeser {
  private static final Set<String> FELTER =
      Set.of(
          "study",
          "title",
          "source",
          "notes",
          "course",
          "flow",
          "keep",
          "place",
          "status",
          "success",
          "populations",
          "tables",
          "cases");

  private Studielaeser() {}

  /**
   * Reads a study.
   *
   * @param navn the file's name, for messages
   * @param tekst its content
   * @param aendringer parameters to change for this run, {@code path=value}
   * @throws Brugerfejl with file, line and the nearest right word
   */
  public static Studie laes(String navn, String tekst, List<String> aendringer) {
    try {
      return oversaet(navn, tekst, aendringer);
    } catch (Brugerfejl e) {
      if (aendringer.isEmpty() || e.besked().startsWith("--set")) {
        throw e;
      }
      // Where the file alone is right, the change is what is wrong, wherever it shows.
      oversaet(navn, tekst, List.of());
      throw new Brugerfejl("--set " + String.join(" --set ", aendringer) + ": " + e.besked(), e);
    }
  }

  private static Studie oversaet(String navn, String tekst, List<String> aendringer) {
    Yaml rod = Aendringer.anvend(Yaml.laes(navn, tekst), aendringer);
    Yaml.Felter f = rod.felter("studiet").kun("feltet", FELTER);
    String id = f.kraev("study", "studiet").tekst("study");
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new Brugerfejl(
          f.kraev("study", "studiet").sted()
              + ": study \""
              + id
              + "\" skal være små bogstaver (a-z), cifre og bindestreger");
    }
    Map<String, Population> populationer = populationer(f);
    Map<String, Tabeldef> tabeller = Tabellaeser.laes(f.kraev("tables", "studiet"), populationer);
    List<Tosproget> noter = new ArrayList<>();
    f.felt("notes").ifPresent(n -> liste(n, "notes").forEach(l -> noter.add(tosproget(l, "note"))));
    return new Studie(
        id,
        tosproget(f.kraev("title", "studiet"), "title"),
        tosproget(f.kraev("source", "studiet"), "source"),
        List.copyOf(noter),
        List.copyOf(populationer.values()),
        List.copyOf(tabeller.values()),
        f.felt("cases").map(c -> Caselaeser.laes(c, tabeller.keySet())).orElse(List.of()));
  }

  /** One population at the top of the file, or several by name; a course may be shared. */
  private static Map<String, Population> populationer(Yaml.Felter f) {
    Map<String, Population> ud = new LinkedHashMap<>();
    if (f.felt("populations").isEmpty()) {
      ud.put("", Populationslaeser.laes("", f, f));
      return ud;
    }
    for (String felt : List.of("flow", "keep", "place", "status", "success")) {
      f.felt(felt)
          .ifPresent(y -> {
            throw new Brugerfejl(
                y.sted()
                    + ": \""
                    + felt
                    + "\" står uden for populations, men studiet har flere; flyt det ind i en");
          });
    }
    Yaml.Felter flere = f.kraev("populations", "studiet").felter("populations");
    flere
        .felter()
        .forEach((navn, p) ->
            ud.put(
                navn,
                Populationslaeser.laes(
                    navn,
                    p.felter(navn)
                        .kun(
                            "feltet",
                            Set.of("course", "flow", "keep", "place", "status", "success")),
                    f)));
    if (ud.isEmpty()) {
      throw new Brugerfejl(flere.sted() + ": populations er tom; skriv mindst én");
    }
    boolean deles =
        flere.felter().values().stream()
            .map(p -> p.felter("populations"))
            .anyMatch(p -> p.felt("course").isEmpty() && p.felt("flow").isEmpty());
    if (!deles) {
      f.felt("course")
          .ifPresent(y -> {
            throw new Brugerfejl(y.sted() + ": course bruges ikke af nogen population; slet det");
          });
    }
    return ud;
  }

  static List<Yaml> liste(Yaml y, String hvad) {
    if (y instanceof Yaml.Liste l) {
      return l.led();
    }
    throw new Brugerfejl(y.sted() + ": " + hvad + " skal være en liste");
  }

  private static Tosproget tosproget(Yaml y, String hvad) {
    if (y instanceof Yaml.Tekst) {
      String t = y.tekst(hvad);
      return new Tosproget(t, t);
    }
    Yaml.Felter f = y.felter(hvad).kun("sproget", Set.of("da", "en"));
    String da = f.kraev("da", hvad).tekst(hvad);
    return new Tosproget(da, f.felt("en").map(e -> e.tekst(hvad)).orElse(da));
  }
}
