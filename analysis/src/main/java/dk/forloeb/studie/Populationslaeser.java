package dk.forloeb.studie;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Gruppering;
import dk.forloeb.ugekode.Katalog;
import dk.forloeb.yaml.Yaml;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads whose courses are counted: {@code course}, {@code keep}, {@code place}, {@code status}. */
final class Populationslaeser {
  private static final Map<String, Haendelse> STEDER =
      Map.of("municipality-at-start", Haendelse.START, "municipality-at-end", Haendelse.END);
  private static final Map<String, PerPerson> PER_PERSON =
      Map.of("all", PerPerson.ALL, "first", PerPerson.FIRST, "last", PerPerson.LAST);

  /** Forty years: no gap and no outcome is longer. */
  private static final int FLEST_UGER = 2080;

  /** The years that a two-digit year in a register can mean. */
  private static final int FOERSTE_AAR = 1990;

  private static final int SIDSTE_AAR = 2089;

  private Populationslaeser() {}

  /**
   * Reads one population.
   *
   * @param f its own fields
   * @param studie the study's, whose course it shares unless it has its own
   */
  static Population laes(String navn, Yaml.Felter f, Yaml.Felter studie) {
    return f.felt("flow").isPresent() ? overgange(navn, f) : forloeb(navn, f, studie);
  }

  private static Population overgange(String navn, Yaml.Felter f) {
    for (String felt : List.of("course", "keep", "place", "status", "success")) {
      f.felt(felt)
          .ifPresent(y -> {
            throw new Brugerfejl(
                y.sted() + ": " + felt + " hører til forløb og kan ikke stå sammen med flow");
          });
    }
    Yaml.Felter s =
        f.kraev("flow", navn)
            .felter("flow")
            .kun("feltet", Set.of("every", "min-age", "between", "groups"));
    return new Population.Overgange(
        navn,
        s.kraev("every", "flow").opslag("every", Akselaeser.PERIODER),
        s.felt("min-age").map(y -> y.heltal("min-age", 0, 130)).orElse(null),
        s.felt("between").map(y -> periode(y, Haendelse.START)).orElse(null),
        Inddeling.af(s.felt("groups").map(Populationslaeser::gruppering).orElse(null)));
  }

  private static Population.Forloeb forloeb(String navn, Yaml.Felter f, Yaml.Felter studie) {
    Yaml course = f.felt("course").orElseGet(() -> studie.kraev("course", "studiet"));
    Yaml.Felter c = course.felter("course").kun("feltet", Set.of("of", "of-each", "ends"));
    boolean hverForSig = c.felt("of-each").isPresent();
    if (hverForSig && c.felt("of").isPresent()) {
      throw new Brugerfejl(
          c.sted() + ": course skal have enten of (ét forløb af dem alle) eller of-each");
    }
    String of = hverForSig ? "of-each" : "of";
    SortedSet<String> grupper = grupper(c.kraev(of, "course"), of);
    Gapregel gap = gap(c.kraev("ends", "course"));
    Optional<Yaml.Felter> keep =
        f.felt("keep")
            .map(k ->
                k.felter("keep")
                    .kun(
                        "feltet",
                        Set.of(
                            "ended",
                            "start",
                            "end",
                            "exit",
                            "not-from-first-week",
                            "per-person",
                            "sex",
                            "age",
                            "municipality",
                            "region")));
    boolean afsluttet = keep.flatMap(k -> k.felt("ended")).map(y -> y.jaNej("ended")).orElse(false);
    List<Ugefilter> perioder = new ArrayList<>();
    for (Haendelse h : Haendelse.values()) {
      keep.flatMap(k -> k.felt(h.name().toLowerCase(Locale.ROOT)))
          .ifPresent(y -> perioder.add(periode(y, h)));
    }
    if (!afsluttet && perioder.stream().anyMatch(q -> q.haendelse() == Haendelse.EXIT)) {
      throw new Brugerfejl(
          keep.orElseThrow().kraev("exit", "keep").sted()
              + ": exit findes kun for afsluttede forløb; skriv ended: true under keep");
    }
    @Nullable Haendelse sted = f.felt("place").map(y -> y.opslag("place", STEDER)).orElse(null);
    Population.@Nullable Status status =
        f.felt("status").map(s -> status(s, f.felt("success"))).orElse(null);
    if (status == null && f.felt("success").isPresent()) {
      throw new Brugerfejl(
          f.kraev("success", navn).sted()
              + ": success kræver status: uden den er der intet udfald");
    }
    if (status != null && !afsluttet) {
      throw new Brugerfejl(
          f.kraev("status", navn).sted()
              + ": status læses efter afslutningen; skriv ended: true under keep");
    }
    return new Population.Forloeb(
        navn,
        grupper,
        hverForSig,
        gap,
        afsluttet,
        keep.flatMap(k -> k.felt("not-from-first-week"))
            .map(y -> y.jaNej("not-from-first-week"))
            .orElse(false),
        List.copyOf(perioder),
        keep.flatMap(k -> k.felt("per-person"))
            .map(y -> y.opslag("per-person", PER_PERSON))
            .orElse(PerPerson.ALL),
        keep.map(k -> Filterlaeser.laes(k, afsluttet, sted)).orElse(List.of()),
        sted,
        status);
  }

  private static SortedSet<String> grupper(Yaml y, String hvad) {
    SortedSet<String> ud = new TreeSet<>();
    Set<String> kendte = new TreeSet<>(Katalog.faelles().grupperEfterId().keySet());
    kendte.removeAll(
        Set.of(
            Gruppe.BESKAEFTIGELSE, Gruppe.SELVFORSOERGELSE, Gruppe.BLANK_FOER_2008, Gruppe.UKENDT));
    for (String id : y.mindstEn(hvad)) {
      if (!kendte.contains(id)) {
        throw y.ukendt("gruppen", id, kendte);
      }
      if (!ud.add(id)) {
        throw new Brugerfejl(y.sted() + ": gruppen \"" + id + "\" står der to gange");
      }
    }
    return Collections.unmodifiableSortedSet(ud);
  }

  private static Gapregel gap(Yaml y) {
    if (y instanceof Yaml.Tekst) {
      return switch (y.etAf("ends", Set.of("rolling-month", "calendar-month"))) {
        case "rolling-month" -> new Gapregel.RullendeMaaned();
        default -> new Gapregel.Kalendermaaned();
      };
    }
    Yaml.Felter f = y.felter("ends").kun("reglen", Set.of("weeks-without"));
    return new Gapregel.Uger(
        f.kraev("weeks-without", "ends").heltal("weeks-without", 1, FLEST_UGER));
  }

  private static Ugefilter periode(Yaml y, Haendelse h) {
    String t = y.tekst("perioden");
    String[] dele = t.split("\\.\\.", -1);
    if (dele.length != 2 || (dele[0].isBlank() && dele[1].isBlank())) {
      throw new Brugerfejl(
          y.sted()
              + ": perioden \""
              + t
              + "\" skal være FRA..TIL, fx 2013-W01..2016-W26 eller 2013-01-01..2014-12-31");
    }
    Uge fra = graense(y, dele[0].strip(), true);
    Uge til = graense(y, dele[1].strip(), false);
    if (fra != null && til != null && fra.compareTo(til) > 0) {
      throw new Brugerfejl(y.sted() + ": perioden \"" + t + "\" er tom; den slutter før sin start");
    }
    return new Ugefilter(h, fra, til);
  }

  private static @Nullable Uge graense(Yaml y, String t, boolean fra) {
    if (t.isEmpty()) {
      return null;
    }
    try {
      if (t.contains("W")) {
        return inden(y, t, Uge.parse(t));
      }
      LocalDate dato = LocalDate.parse(t);
      if (dato.getYear() < FOERSTE_AAR || dato.getYear() > SIDSTE_AAR) {
        throw udenFor(y, t);
      }
      return fra ? Ugeinterval.foersteMedTorsdagFra(dato) : Ugeinterval.sidsteMedTorsdagTil(dato);
    } catch (DateTimeException e) {
      throw new Brugerfejl(
          y.sted() + ": \"" + t + "\" er hverken en uge (2013-W01) eller en dato (2013-01-31)", e);
    }
  }

  private static Uge inden(Yaml y, String t, Uge uge) {
    if (uge.aar() < FOERSTE_AAR || uge.aar() > SIDSTE_AAR) {
      throw udenFor(y, t);
    }
    return uge;
  }

  private static Brugerfejl udenFor(Yaml y, String t) {
    return new Brugerfejl(
        y.sted() + ": \"" + t + "\" ligger uden for " + FOERSTE_AAR + "-" + SIDSTE_AAR);
  }

  private static Population.Status status(Yaml y, Optional<Yaml> succes) {
    Set<String> hvornaar = Set.of("weeks-after-end", "at", "first-coded-within");
    Set<String> felter = new TreeSet<>(hvornaar);
    felter.add("groups");
    Yaml.Felter f = y.felter("status").kun("feltet", felter);
    List<String> valgt = hvornaar.stream().filter(f.felter()::containsKey).sorted().toList();
    if (valgt.size() != 1) {
      throw new Brugerfejl(
          f.sted()
              + ": status skal have netop én af weeks-after-end, at og first-coded-within"
              + (valgt.isEmpty() ? "" : ", ikke både " + String.join(" og ", valgt)));
    }
    Yaml v = f.kraev(valgt.getFirst(), "status");
    Aflaesning aflaesning =
        switch (valgt.getFirst()) {
          case "weeks-after-end" -> ugerEfterSlut(v);
          case "at" -> {
            v.etAf("at", Set.of("gap-end"));
            yield new Aflaesning.HulletsSlut();
          }
          default -> new Aflaesning.FoersteKode(v.heltal("first-coded-within", 1, FLEST_UGER));
        };
    SortedSet<Integer> lykkes = new TreeSet<>();
    List<String> ord = new ArrayList<>();
    succes.ifPresent(s -> succes(s, lykkes, ord));
    return new Population.Status(
        aflaesning,
        Inddeling.af(f.felt("groups").map(Populationslaeser::gruppering).orElse(null)),
        Collections.unmodifiableSortedSet(lykkes),
        List.copyOf(ord));
  }

  /** One week, or a curve of them: {@code 13} or {@code 0..104}. */
  private static Aflaesning ugerEfterSlut(Yaml v) {
    String[] dele = v.tekst("weeks-after-end").split("\\.\\.", -1);
    if (dele.length != 2) {
      return new Aflaesning.UgerEfterSlut(v.heltal("weeks-after-end", 0, FLEST_UGER));
    }
    int fra = new Yaml.Tekst(v.sted(), dele[0].strip()).heltal("weeks-after-end", 0, FLEST_UGER);
    int til = new Yaml.Tekst(v.sted(), dele[1].strip()).heltal("weeks-after-end", 0, FLEST_UGER);
    if (fra >= til) {
      throw new Brugerfejl(
          v.sted() + ": kurven " + v.tekst("weeks-after-end") + " er tom; skriv fx 0..104");
    }
    return new Aflaesning.Kurve(fra, til);
  }

  private static Gruppering gruppering(Yaml y) {
    Map<String, Gruppering> alle = Gruppering.alle();
    return y.opslag("grupperingen", alle);
  }

  private static void succes(Yaml y, SortedSet<Integer> lykkes, List<String> ord) {
    Yaml.Felter f = y.felter("success").kun("feltet", Set.of("groups", "are"));
    Gruppering g = gruppering(f.kraev("groups", "success"));
    Yaml are = f.kraev("are", "success");
    for (String celle : are.mindstEn("are")) {
      if (!g.celler().contains(celle)) {
        throw are.ukendt("kategorien", celle, new TreeSet<>(g.celler()));
      }
      ord.add(celle);
      for (Gruppe gruppe : Katalog.faelles().grupper()) {
        if (g.celle(gruppe).equals(celle)) {
          lykkes.add(gruppe.nummer());
        }
      }
    }
  }
}
