package dk.forloeb.lov;

import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules and explanations as plain text, for a terminal. */
public final class Lovtekst {
  private static final int BREDDE = 100;

  private Lovtekst() {}

  /** All rules, topic by topic, one line each. */
  public static String liste(Regelbog bog) {
    StringBuilder ud = new StringBuilder();
    String emne = "";
    for (Regel r : bog.regler()) {
      if (!r.emne().equals(emne)) {
        emne = r.emne();
        ud.append(ud.isEmpty() ? "" : "\n").append(Dansk.stort(emne)).append('\n');
      }
      ud.append(
          ombrudt("  " + r.id() + "  ", r.spoergsmaal() + " [" + kort(r) + "]", " ".repeat(8)));
    }
    Map<Art, Long> arter =
        bog.regler().stream().collect(Collectors.groupingBy(Regel::art, Collectors.counting()));
    List<String> tal = new ArrayList<>();
    for (Art a : Art.values()) {
      tal.add(a.dansk() + " " + arter.getOrDefault(a, 0L));
    }
    ud.append('\n')
        .append(bog.regler().size())
        .append(" regler (")
        .append(String.join(", ", tal))
        .append("), ")
        .append(bog.regler().stream().filter(Regel::spaerrer).count())
        .append(" kan spærre en afgørelse. Regelbog ")
        .append(bog.version())
        .append(".\n");
    return ud.toString();
  }

  private static String kort(Regel r) {
    return r.art().dansk()
        + ", "
        + gyldighed(r)
        + (r.eget() ? ", eget ønske" : r.sikkerhed() == Sikkerhed.LAV ? ", usikker" : "");
  }

  /** When the rule is in force, and what of that was not seen. */
  static String gyldighed(Regel r) {
    Periode p = r.gaelder();
    String fra =
        p.fom().equals(Periode.ALTID)
            ? "start ikke set"
            : "fra " + p.fom() + (r.fraSet() ? "" : " (ikke set)");
    if (p.aaben()) {
      return fra + (r.tilSet() ? "" : ", slut ikke set");
    }
    return fra + " til " + p.tom() + (r.tilSet() ? "" : " (ikke set)");
  }

  /** One rule with all that is known of it, and its law cases. */
  public static String regel(Regelbog bog, String id) {
    Regel r = bog.regel(id);
    StringBuilder ud = new StringBuilder();
    ud.append(ombrudt(r.id() + "  ", r.spoergsmaal(), " ".repeat(6))).append('\n');
    felt(ud, "Emne", r.emne());
    felt(
        ud,
        "Art",
        r.art().dansk() + (r.skoen() ? ", et skøn: besvares aldrig af koden alene" : ""));
    felt(ud, "Hjemmel", String.join("; ", r.hjemmel().stream().map(Lovtekst::hjemmel).toList()));
    felt(ud, "Gælder", gyldighed(r));
    felt(ud, "Afgøres af", r.skaering().etiket());
    felt(ud, "Sikkerhed", r.sikkerhed().dansk());
    felt(
        ud,
        "Virkning",
        r.virkning().dansk() + (r.eget() ? " (produktets eget ønske, ikke lov)" : ""));
    if (!r.forbehold().isEmpty()) {
      felt(ud, "Forbehold", r.forbehold());
    }
    for (String k : r.kilder()) {
      felt(ud, "Kilde", Kilder.kilde(k) + " [" + k + "]");
    }
    List<Lovsag> sager = Lovsager.om(id);
    ud.append("\nLovsager (").append(sager.size()).append(")\n");
    for (Lovsag s : sager) {
      String dag = s.dato().map(d -> " (" + d + ")").orElse("");
      ud.append(ombrudt("  - ", s.navn() + dag + ": " + s.forventning(), "    "));
    }
    return ud.toString();
  }

  static String hjemmel(Hjemmel h) {
    Periode p = h.gaelder();
    if (p.equals(Periode.ALT)) {
      return h.toString();
    }
    return h
        + " ("
        + (p.fom().equals(Periode.ALTID) ? "" : "fra " + p.fom())
        + (p.aaben() ? "" : (p.fom().equals(Periode.ALTID) ? "" : " ") + "til " + p.tom())
        + ")";
  }

  private static void felt(StringBuilder ud, String navn, String tekst) {
    ud.append(ombrudt("  " + navn + " ".repeat(12 - navn.length()), tekst, " ".repeat(14)));
  }

  /** The explanation as a tree, with the reference behind every sentence; then the tasks. */
  public static String forklaring(Forklaring f) {
    StringBuilder ud = new StringBuilder();
    node(ud, f, "");
    List<Opgave> opgaver = f.opgaver();
    if (!opgaver.isEmpty()) {
      ud.append("\nDet skal et menneske gøre først\n");
      Set<String> linjer = new LinkedHashSet<>();
      for (Opgave o : opgaver) {
        linjer.add(ombrudt("  - ", o.tekst() + " (" + o.regel() + ")", "    "));
      }
      linjer.forEach(ud::append);
    }
    return ud.toString();
  }

  private static void node(StringBuilder ud, Forklaring f, String ind) {
    String id = f.regel().map(r -> r.id() + " ").orElse("");
    String hjemmel =
        f.regel().isEmpty() && f.grunde().stream().anyMatch(g -> g.regel().isPresent())
            ? ""
            : " [" + String.join("; ", f.hjemmel().stream().map(Hjemmel::toString).toList()) + "]";
    ud.append(ombrudt(ind + tegn(f) + " ", id + f.tekst() + hjemmel, ind + "  "));
    f.grunde().forEach(g -> node(ud, g, ind + "  "));
  }

  private static String tegn(Forklaring f) {
    return !f.gaelder() ? "·" : tegn(f.udfald());
  }

  static String tegn(Udfald u) {
    return switch (u) {
      case OPFYLDT -> "+";
      case IKKE_OPFYLDT -> "-";
      case KAN_IKKE_VURDERES -> "?";
    };
  }

  /**
   * The same facts by the law of several days: one row for each rule that is in force on any of
   * them, one column for each day.
   */
  public static String tabel(Regelbog bog, Faktafil fil, List<LocalDate> dage) {
    StringBuilder ud = new StringBuilder();
    ud.append(fil.navn()).append("\n\n        ");
    dage.forEach(d -> ud.append(d).append("  "));
    ud.append('\n');
    for (String id : fil.regler()) {
      List<Forklaring> svar = dage.stream().map(d -> bog.vurder(id, fil.fakta(d), d)).toList();
      if (svar.stream().noneMatch(Forklaring::gaelder)) {
        continue;
      }
      StringBuilder linje = new StringBuilder("  " + id + "  ");
      svar.forEach(s -> linje.append(celle(s)).append(" ".repeat(12 - celle(s).length())));
      ud.append(
          ombrudt(linje.toString(), bog.regel(id).spoergsmaal(), " ".repeat(8 + 12 * dage.size())));
    }
    ud.append(
        """

        ja: opfyldt   NEJ: ikke opfyldt og spærrer   nej: ikke opfyldt, spærrer ikke
        ?: kan ikke vurderes   ·: reglen gælder ikke den dag
        """);
    return ud.toString();
  }

  private static String celle(Forklaring f) {
    if (!f.gaelder()) {
      return "·";
    }
    return switch (f.udfald()) {
      case OPFYLDT -> "ja";
      case IKKE_OPFYLDT -> f.spaerrer() ? "NEJ" : "nej";
      case KAN_IKKE_VURDERES -> "?";
    };
  }

  /** The text broken into lines, the first after one indent and the others after the second. */
  private static String ombrudt(String foerste, String tekst, String andre) {
    StringBuilder ud = new StringBuilder();
    StringBuilder linje = new StringBuilder(foerste);
    int bredde = Math.max(BREDDE, andre.length() + 40);
    boolean tom = true;
    for (String ord : tekst.split(" ", -1)) {
      if (!tom && linje.length() + 1 + ord.length() > bredde) {
        ud.append(linje).append('\n');
        linje = new StringBuilder(andre);
        tom = true;
      }
      linje.append(tom ? "" : " ").append(ord);
      tom = false;
    }
    return ud.append(linje.toString().stripTrailing()).append('\n').toString();
  }
}
