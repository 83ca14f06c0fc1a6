package dk.forloeb.bro;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Regel;
import dk.forloeb.studie.Regelforskel;
import dk.forloeb.studie.Regelforskelle;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.studie.Tosproget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * From one definition's share to another's, one rule at a time in the order of {@link Regel}: each
 * definition between is counted, so that the differences add up to the whole, exactly. Another
 * order would give other parts of the same whole.
 *
 * @param trin the first number, then one for each rule that differs
 */
public record Bro(List<Brotrin> trin) {
  private static final String TABEL = "bro";

  /** A grouping moves no course from success to the rest. */
  private static final Set<Regel> UDEN_BETYDNING = EnumSet.of(Regel.GRUPPERING);

  /** A definition on the way. */
  private record Definition(Population.Forloeb p, Maal.Enhed enhed, int mindst) {}

  private record Skift(Regel regel, Tosproget saetning, Definition til) {}

  /**
   * The bridge.
   *
   * @param svar counts a definition and protects its answer
   * @throws Brugerfejl when a definition between cannot be counted, with which and why
   */
  public static Bro byg(Broende a, Broende b, Function<Studie, Beskyttet> svar) {
    boolean vedA = a.brugerSted();
    boolean vedB = b.brugerSted();
    // Where one end alone asks for a municipality, its place holds all the way.
    Population.Forloeb fra = vedA || !vedB ? a.population() : medSted(a, b);
    Population.Forloeb til = vedB ? b.population() : medSted(b, a);
    List<Brotrin> ud = new ArrayList<>();
    Definition start = new Definition(fra, a.enhed(), a.mindst());
    ud.add(tael(start, Optional.empty(), new Tosproget("", ""), Optional.empty(), svar));
    for (Skift s : skift(start, new Definition(til, b.enhed(), b.mindst()))) {
      ud.add(tael(s.til(), Optional.of(s.regel()), s.saetning(), ud.getLast().tal(), svar));
    }
    return new Bro(List.copyOf(ud));
  }

  private static Population.Forloeb medSted(Broende p, Broende stedet) {
    return Regelforskelle.skiftet(Regel.STED, p.population(), stedet.population());
  }

  private static List<Skift> skift(Definition a, Definition b) {
    List<Skift> ud = new ArrayList<>();
    Definition her = a;
    for (Regelforskel f : Regelforskelle.mellem(a.p(), b.p())) {
      her =
          new Definition(
              Regelforskelle.skiftet(f.regel(), her.p(), b.p()), her.enhed(), her.mindst());
      if (!UDEN_BETYDNING.contains(f.regel())) {
        ud.add(new Skift(f.regel(), f.saetning(), her));
      }
    }
    if (a.enhed() != b.enhed()) {
      her = new Definition(her.p(), b.enhed(), her.mindst());
      ud.add(
          new Skift(
              Regel.ENHED,
              Regelforskelle.saetning(Regel.ENHED, enhed(a.enhed()), enhed(b.enhed())),
              her));
    }
    if (a.mindst() != b.mindst()) {
      her = new Definition(her.p(), her.enhed(), b.mindst());
      ud.add(
          new Skift(
              Regel.MINDST,
              Regelforskelle.saetning(Regel.MINDST, mindst(a.mindst()), mindst(b.mindst())),
              her));
    }
    return ud;
  }

  private static Tosproget enhed(Maal.Enhed e) {
    return e == Maal.Enhed.COURSES
        ? new Tosproget("forløb", "courses")
        : new Tosproget("personer", "persons");
  }

  private static Tosproget mindst(int n) {
    return n == 0
        ? new Tosproget("alle kommuner", "all municipalities")
        : new Tosproget("kun kommuner med mindst " + n, "only municipalities with at least " + n);
  }

  private static Brotrin tael(
      Definition d,
      Optional<Regel> regel,
      Tosproget saetning,
      Optional<Broek> foer,
      Function<Studie, Beskyttet> svar) {
    Studie studie = studie(d);
    Beskyttet b;
    try {
      b = svar.apply(studie);
    } catch (Brugerfejl e) {
      throw new Brugerfejl(
          "broen kan ikke bygges: "
              + (regel.isEmpty() ? "den første definition" : "\"" + saetning.dansk() + "\"")
              + " kan ikke tælles: "
              + e.besked(),
          e);
    }
    List<Beskyttet.Raekke> raekker = b.tabel(TABEL).raekker();
    // Where no municipality is large enough, nobody is counted; a table left out has no rows.
    List<String> v =
        raekker.isEmpty()
            ? List.of(Beskyttet.SKJULT, Beskyttet.SKJULT, Beskyttet.SKJULT)
            : raekker.getLast().vaerdier();
    Optional<Broek> tal =
        erTal(v.get(0)) && erTal(v.get(1)) && !v.get(0).equals("0")
            ? Optional.of(Broek.af(Long.parseLong(v.get(1)), Long.parseLong(v.get(0))))
            : Optional.empty();
    Optional<Broek> forskel =
        tal.isPresent() ? foer.map(f -> tal.get().minus(f)) : Optional.empty();
    return new Brotrin(regel, saetning, studie, v.get(1), v.get(0), v.get(2), tal, forskel);
  }

  private static boolean erTal(String celle) {
    return celle.matches("\\d{1,18}");
  }

  private static Studie studie(Definition d) {
    Tosproget titel = new Tosproget("En definition på broen", "A definition on the bridge");
    SortedSet<Integer> succes =
        d.p().status() == null ? Collections.emptySortedSet() : d.p().status().succes();
    Map<String, Maal> maal = new LinkedHashMap<>();
    maal.put("antal", new Maal.Antal(d.enhed(), null, false, null));
    maal.put("succes", new Maal.Antal(d.enhed(), succes, false, "success"));
    maal.put("andel", new Maal.Andel("succes", Maal.Helhed.COLUMN, "antal"));
    boolean kommuner = d.mindst() > 0;
    SortedSet<String> uden = new TreeSet<>(kommuner ? Set.of(Kommuner.UOPLYST) : Set.of());
    SortedMap<String, Integer> mindst =
        new TreeMap<>(kommuner ? Map.of("antal", d.mindst()) : Map.of());
    Tabeldef tabel =
        new Tabeldef.Opstilling(
            TABEL,
            "",
            kommuner ? List.of(new Akse.Sted()) : List.of(),
            Collections.unmodifiableMap(maal),
            Tabeldef.Vis.OCCURRING,
            kommuner ? Tabeldef.Ialt.SUM : null,
            Collections.unmodifiableSortedSet(uden),
            Collections.unmodifiableSortedMap(mindst),
            null,
            false,
            null,
            List.of());
    return new Studie(TABEL, titel, titel, List.of(), List.of(d.p()), List.of(tabel), List.of());
  }

  /** The whole difference; empty where a number at either end is hidden. */
  public Optional<Broek> forskel() {
    Optional<Broek> foerste = trin.getFirst().tal();
    Optional<Broek> sidste = trin.getLast().tal();
    return foerste.isPresent() ? sidste.map(s -> s.minus(foerste.get())) : Optional.empty();
  }
}
