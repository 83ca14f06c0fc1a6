package dk.forloeb.diskretion;

import dk.forloeb.diskretion.Beskyttet.Kvalitet;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import dk.forloeb.diskretion.Beskyttet.Trin;
import dk.forloeb.motor.Frafald;
import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Raaresultat;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Tabeldef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Disclosure control: the only way from counts to a table. The primary rule hides counts from 1 to
 * one below the threshold, and what rests on them or gives them back within a row. A table with a
 * hidden cell is marked as not for publication: what other tables and sums give away is not yet
 * examined.
 */
public final class Diskretion {
  /** Counts below this are hidden, zero excepted; the practice of Statistics Denmark's users. */
  public static final int TAERSKEL = 5;

  private final int taerskel;

  /**
   * @param taerskel the smallest count above zero that may be shown
   */
  public Diskretion(int taerskel) {
    this.taerskel = taerskel;
  }

  /** Protects a whole result in a mode. */
  public Beskyttet anvend(Raaresultat r, Tilstand tilstand) {
    boolean skjul = tilstand == Tilstand.PUBLISHED;
    List<Tabelbeskytter> beskyttere =
        r.tabeller().stream().map(t -> new Tabelbeskytter(t, r.studie(), taerskel)).toList();
    Map<String, Set<Long>> totaler = new HashMap<>();
    if (skjul) {
      beskyttere.forEach(Tabelbeskytter::hovedregel);
      beskyttere.forEach(b -> skjulKategori(b, beskyttere));
      beskyttere.forEach(b -> skjulHvorAndreRoeber(b, beskyttere));
      for (Tabelbeskytter b : beskyttere) {
        totaler
            .computeIfAbsent(population(b.def()), n -> new HashSet<>())
            .addAll(b.skjulteTotaler());
      }
      beskyttere.stream()
          .filter(b -> b.rummer(totaler.getOrDefault(population(b.def()), Set.of())))
          .forEach(Tabelbeskytter::skjulAlt);
    }
    List<Tabelindhold> tabeller = beskyttere.stream().map(b -> b.indhold(skjul)).toList();
    List<Kvalitet> kvalitet = new ArrayList<>();
    for (int i = 0; i < r.optaelling().hold().size(); i++) {
      Holdtal h = r.optaelling().hold().get(i);
      String navn = r.studie().populationer().get(i).navn();
      // These counts repeat rows and sums of the tables: with anything hidden there, they are too.
      boolean noget =
          beskyttere.stream().anyMatch(b -> population(b.def()).equals(navn) && b.harSkjulte());
      kvalitet.add(
          new Kvalitet(
              navn,
              noget ? Beskyttet.SKJULT : antal(h.foreloebige(), skjul),
              noget ? Beskyttet.SKJULT : antal(h.fraFoersteUge(), skjul),
              noget ? Beskyttet.SKJULT : antal(h.ukendtUdfald(), skjul)));
    }
    return new Beskyttet(
        tilstand,
        r.studie(),
        r.plan().hash(),
        r.aendringer(),
        r.register(),
        tabeller,
        frafald(r, skjul, tabeller, totaler, udenFrafald(beskyttere)),
        kvalitet,
        antal(r.optaelling().ukendteUger(), skjul),
        r.advarsler(),
        r.bemaerkninger());
  }

  private String antal(long n, boolean skjul) {
    return skjul && lille(n, taerskel) ? Beskyttet.SKJULT : Long.toString(n);
  }

  /** Whether a count, or a difference between two, is too small to show. */
  static boolean lille(long n, int taerskel) {
    return n != 0 && Math.abs(n) < taerskel;
  }

  private static String population(Tabeldef def) {
    return def instanceof Tabeldef.Opstilling o ? o.population() : "";
  }

  /** A category is the sum of what lies in it: where that sum tells, the category is hidden too. */
  private static void skjulKategori(Tabelbeskytter b, List<Tabelbeskytter> alle) {
    if (b.summenRoeber() && b.def() instanceof Tabeldef.Opstilling o) {
      indhold(o)
          .ifPresent(celle ->
              alle.stream()
                  .filter(a -> erStatustabel(a, o.population()))
                  .forEach(a -> a.skjulRaekke(celle)));
    }
  }

  /** The category whose contents the table tells of, if it is of one. */
  private static Optional<String> indhold(Tabeldef.Opstilling o) {
    return o.akser().stream()
        .filter(a -> a instanceof Akse.Gruppe g && g.celle() != null)
        .map(a -> String.valueOf(((Akse.Gruppe) a).celle()))
        .findFirst();
  }

  private static boolean erStatustabel(Tabelbeskytter b, String population) {
    return b.def() instanceof Tabeldef.Opstilling s
        && s.akser().stream().anyMatch(Akse.Status.class::isInstance)
        && s.population().equals(population);
  }

  /** Averages tell of hidden rows; what lies in a category tells of the category. */
  private static void skjulHvorAndreRoeber(Tabelbeskytter b, List<Tabelbeskytter> alle) {
    boolean roebet =
        switch (b.def()) {
          case Tabeldef.Gennemsnit g ->
              alle.stream().anyMatch(a -> a.def().navn().equals(g.af()) && a.harSkjulte());
          case Tabeldef.Opstilling o ->
              indhold(o)
                  .filter(celle ->
                      alle.stream()
                          .anyMatch(a -> erStatustabel(a, o.population()) && a.skjuler(celle)))
                  .isPresent();
        };
    if (roebet) {
      b.skjulAlt();
    }
  }

  /**
   * Populations whose every step would give a hidden row back: the rows of one week, or of one
   * point, add up to a step, whatever the table's own total is.
   */
  private static Set<String> udenFrafald(List<Tabelbeskytter> beskyttere) {
    Set<String> ud = new HashSet<>();
    beskyttere.stream()
        .filter(Tabelbeskytter::skjulerFlere)
        .forEach(b -> ud.add(population(b.def())));
    return ud;
  }

  /**
   * A step is hidden when it, or what was lost since the last step shown, is too small, and when it
   * repeats what a table hides.
   */
  private List<Trin> frafald(
      Raaresultat r,
      boolean skjul,
      List<Tabelindhold> tabeller,
      Map<String, Set<Long>> totaler,
      Set<String> udenFrafald) {
    List<Trin> ud = new ArrayList<>();
    Frafald.Trinraekke alle = null;
    Frafald.Trinraekke forrige = null;
    for (Frafald.Trinraekke t : Frafald.af(r)) {
      // Each population starts from everybody in the register.
      if (forrige != null && !forrige.population().equals(t.population())) {
        forrige = alle;
      }
      Set<Long> skjulteTotaler = totaler.getOrDefault(t.population(), Set.of());
      boolean skjult =
          skjul
              && (lille(t.personer(), taerskel)
                  || lille(Math.max(t.forloeb(), 0), taerskel)
                  || (t.forloeb() >= 0 && lille(t.forloeb() - t.personer(), taerskel))
                  || (forrige != null && tabt(forrige, t))
                  || (t.forloeb() >= 0 && udenFrafald.contains(t.population()))
                  || skjulteTotaler.contains(t.personer())
                  || skjulteTotaler.contains(t.forloeb())
                  || tabeller.stream()
                      .anyMatch(i -> i.skjulte() > 0 && t.trin().endsWith("vist-" + i.navn())));
      String forloeb = t.forloeb() < 0 ? ":" : Long.toString(t.forloeb());
      ud.add(
          skjult
              ? new Trin(t.trin(), Beskyttet.SKJULT, Beskyttet.SKJULT)
              : new Trin(t.trin(), Long.toString(t.personer()), forloeb));
      // A table's step is no step on the way to the next table's.
      forrige = skjult || t.trin().contains("vist-") ? forrige : t;
      alle = alle == null && !skjult ? t : alle;
    }
    return ud;
  }

  private boolean tabt(Frafald.Trinraekke fra, Frafald.Trinraekke til) {
    return lille(fra.personer() - til.personer(), taerskel)
        || (fra.forloeb() >= 0 && lille(fra.forloeb() - til.forloeb(), taerskel));
  }
}
