package dk.forloeb.studie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says rule by rule how one definition differs from another, in the order of {@link Regel}. */
public final class Regelforskelle {
  private Regelforskelle() {}

  /**
   * What was changed from a definition: {@code Et forløb slutter efter 8 uger uden ydelsen i stedet
   * for 4 uger uden ydelsen.} With several populations or tables a sentence begins with which.
   *
   * @param foer as published
   * @param nu as changed; populations and tables are compared by name
   */
  public static List<Tosproget> aendringer(Studie foer, Studie nu) {
    List<Tosproget> ud = new ArrayList<>();
    for (Population p : nu.populationer()) {
      Optional<Population> gammel =
          foer.populationer().stream().filter(q -> q.navn().equals(p.navn())).findFirst();
      if (gammel.isPresent() && !gammel.get().equals(p)) {
        List<Tosproget> her =
            p instanceof Population.Forloeb b && gammel.get() instanceof Population.Forloeb a
                ? mellem(a, b).stream().map(Regelforskel::saetning).toList()
                : List.of(new Tosproget("Strømmen er ændret.", "The flow is changed."));
        her.forEach(s -> ud.add(navngivet(p.navn(), s)));
      }
    }
    for (Tabeldef t : nu.tabeller()) {
      Optional<Tabeldef> gammel =
          foer.tabeller().stream().filter(q -> q.navn().equals(t.navn())).findFirst();
      if (!gammel.equals(Optional.of(t))) {
        ud.add(navngivet(t.navn(), tabel(gammel.orElse(null), t)));
      }
    }
    for (Tabeldef t : foer.tabeller()) {
      if (nu.tabeller().stream().noneMatch(q -> q.navn().equals(t.navn()))) {
        ud.add(
            navngivet(t.navn(), new Tosproget("Tabellen er udeladt.", "The table is left out.")));
      }
    }
    return List.copyOf(ud);
  }

  private static Tosproget navngivet(String navn, Tosproget s) {
    return navn.isEmpty() ? s : new Tosproget(navn + ": " + s.dansk(), navn + ": " + s.engelsk());
  }

  private static Tosproget tabel(@Nullable Tabeldef foer, Tabeldef nu) {
    if (foer instanceof Tabeldef.Opstilling a
        && nu instanceof Tabeldef.Opstilling b
        && a.akser().equals(b.akser())
        && a.maal().equals(b.maal())
        && !a.mindst().equals(b.mindst())) {
      return mindst(a.mindst(), b.mindst());
    }
    return foer == null
        ? new Tosproget("Tabellen er ny.", "The table is new.")
        : new Tosproget(
            "Tabellens rækker eller kolonner er ændret.",
            "The table's rows or columns are changed.");
  }

  /** From a smallest number to another, by column. */
  private static Tosproget mindst(Map<String, Integer> foer, Map<String, Integer> nu) {
    return nu.isEmpty()
        ? new Tosproget(
            "Rækker er med, hvor få der end er (før: mindst " + krav(foer) + ").",
            "Rows are shown however few there are (before: at least " + krav(foer) + ").")
        : foer.isEmpty()
            ? new Tosproget(
                "Kun rækker med mindst " + krav(nu) + " er med.",
                "Only rows with at least " + krav(nu) + " are shown.")
            : new Tosproget(
                "Rækker er med fra " + krav(nu) + " i stedet for " + krav(foer) + ".",
                "Rows are shown from " + krav(nu) + " instead of " + krav(foer) + ".");
  }

  private static String krav(Map<String, Integer> mindst) {
    return mindst.entrySet().stream()
        .map(e -> e.getValue() + " (" + e.getKey() + ")")
        .collect(Collectors.joining(", "));
  }

  /** The rules of courses that differ. */
  public static List<Regelforskel> mellem(Population.Forloeb a, Population.Forloeb b) {
    List<Regelforskel> ud = new ArrayList<>();
    for (Regel r : Regel.values()) {
      if (!skiftet(r, a, b).equals(a)) {
        ud.add(new Regelforskel(r, saetning(r, a, b)));
      }
    }
    return List.copyOf(ud);
  }

  private static Tosproget saetning(Regel r, Population.Forloeb a, Population.Forloeb b) {
    Regelord da = new Regelord(Sprog.DA);
    Regelord en = new Regelord(Sprog.EN);
    return saetning(
        r, new Tosproget(da.ord(r, a), en.ord(r, a)), new Tosproget(da.ord(r, b), en.ord(r, b)));
  }

  /**
   * A sentence about a rule that was changed.
   *
   * @param foer what it said, in a few words
   * @param nu what it says
   */
  public static Tosproget saetning(Regel r, Tosproget foer, Tosproget nu) {
    return new Tosproget(
        new Regelord(Sprog.DA).saetning(r, foer.dansk(), nu.dansk()),
        new Regelord(Sprog.EN).saetning(r, foer.engelsk(), nu.engelsk()));
  }

  /**
   * The one population with one rule as the other has it; the same where the rule is no rule of it.
   */
  public static Population.Forloeb skiftet(Regel r, Population.Forloeb a, Population.Forloeb b) {
    boolean ydelse = r == Regel.YDELSE;
    return new Population.Forloeb(
        a.navn(),
        (ydelse ? b : a).grupper(),
        (ydelse ? b : a).hverForSig(),
        (r == Regel.HUL ? b : a).gap(),
        (r == Regel.AFSLUTTET ? b : a).afsluttet(),
        (r == Regel.FOERSTE_UGE ? b : a).ikkeFraFoersteUge(),
        (r == Regel.PERIODE ? b : a).perioder(),
        (r == Regel.PER_PERSON ? b : a).perPerson(),
        (r == Regel.UDSNIT ? b : a).filtre(),
        (r == Regel.STED ? b : a).sted(),
        status(r, a.status(), b.status()));
  }

  private static Population.@Nullable Status status(
      Regel r, Population.@Nullable Status a, Population.@Nullable Status b) {
    if (a == null || b == null) {
      return r == Regel.UDFALD ? b : a;
    }
    boolean succes = r == Regel.SUCCES;
    return new Population.Status(
        (r == Regel.UDFALD ? b : a).aflaesning(),
        (r == Regel.GRUPPERING ? b : a).inddeling(),
        (succes ? b : a).succes(),
        (succes ? b : a).succesTekst());
  }
}
