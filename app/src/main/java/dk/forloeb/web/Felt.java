package dk.forloeb.web;

import dk.forloeb.studie.Parameter;
import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.ugekode.Katalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

  /** One choice; its text is looked up by the value unless it has one of its own. */
  record Mulighed(String vaerdi, String tekst, boolean valgt) {
    /** The word by which the message files know it: rows are named by what they break down by. */
    public String noegle() {
      return tekst.isEmpty() ? vaerdi : tekst;
    }
  }

  /**
   * Controls under one heading.
   *
   * @param overskrift empty for the study's own
   */
  record Gruppe(String overskrift, List<Felt> felter) {}

  /** The form of a study. */
  static List<Gruppe> grupper(
      List<Parameter> parametre, Function<String, List<String>> svar, Sprog sprog) {
    Map<String, List<Felt>> ud = new LinkedHashMap<>();
    for (Parameter p : parametre) {
      String[] led = p.sti().split("\\.", -1);
      boolean navngiven = led[0].equals("populations") || led[0].equals("tables");
      ud.computeIfAbsent(navngiven ? Overskrift.af(led[1]) : "", n -> new ArrayList<>())
          .add(af(p, svar, sprog));
    }
    return ud.entrySet().stream().map(e -> new Gruppe(e.getKey(), e.getValue())).toList();
  }

  private static Felt af(Parameter p, Function<String, List<String>> svar, Sprog sprog) {
    List<String> givet = svar.apply(p.sti());
    return switch (p) {
      case Parameter.Tal t -> {
        String nu = enkelt(givet, Integer.toString(t.vaerdi()));
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
            v.muligheder().stream().map(m -> new Mulighed(m, raekkenavn(v, m), m.equals(nu))).toList(),
            nu,
            "",
            0,
            0,
            !nu.equals(v.vaerdi()),
            v.vaerdi());
      }
      case Parameter.Flervalg f -> {
        List<String> nu = givet.isEmpty() ? f.vaerdi() : givet;
        yield new Felt(
            "flervalg",
            f.sti(),
            f.navn(),
            f.muligheder().stream()
                .map(m -> new Mulighed(m, gruppe(m, sprog), nu.contains(m)))
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

  private static String raekkenavn(Parameter.Valg v, String m) {
    return v.navn().equals("rows") ? "row." + m.replaceAll("^\\{ *|:.*", "") : "";
  }

  private static String enkelt(List<String> givet, String ellers) {
    return givet.isEmpty() ? ellers : givet.getLast();
  }

  private static String gruppe(String id, Sprog sprog) {
    dk.forloeb.ugekode.Gruppe g = Katalog.faelles().grupperEfterId().get(id);
    return g == null ? id : sprog == Sprog.DA ? g.dansk() : g.engelsk();
  }
}
