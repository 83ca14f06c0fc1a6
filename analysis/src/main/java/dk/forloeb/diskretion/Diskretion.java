package dk.forloeb.diskretion;

import dk.forloeb.diskretion.Beskyttet.Kvalitet;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import dk.forloeb.diskretion.Beskyttet.Trin;
import dk.forloeb.motor.Frafald;
import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Raaresultat;
import dk.forloeb.motor.Raatabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    Set<String> medSkjulte = new HashSet<>();
    List<Tabelindhold> tabeller = new ArrayList<>();
    for (Raatabel t : r.tabeller()) {
      Tabelindhold indhold =
          new Tabelbeskytter(t, r.studie(), taerskel)
              .beskyt(skjul, skjul && t.af() != null && medSkjulte.contains(t.af()));
      if (indhold.skjulte() > 0) {
        medSkjulte.add(t.navn());
      }
      tabeller.add(indhold);
    }
    List<Kvalitet> kvalitet = new ArrayList<>();
    for (int i = 0; i < r.optaelling().hold().size(); i++) {
      Holdtal h = r.optaelling().hold().get(i);
      kvalitet.add(
          new Kvalitet(
              r.studie().populationer().get(i).navn(),
              antal(h.foreloebige(), skjul),
              antal(h.fraFoersteUge(), skjul),
              antal(h.ukendtUdfald(), skjul)));
    }
    return new Beskyttet(
        tilstand,
        r.studie(),
        r.plan().hash(),
        r.aendringer(),
        r.register(),
        tabeller,
        frafald(r, skjul, medSkjulte),
        kvalitet,
        antal(r.optaelling().ukendteUger(), skjul),
        r.advarsler());
  }

  private String antal(long n, boolean skjul) {
    return skjul && lille(n, taerskel) ? Beskyttet.SKJULT : Long.toString(n);
  }

  /** Whether a count, or a difference between two, is too small to show. */
  static boolean lille(long n, int taerskel) {
    return n != 0 && Math.abs(n) < taerskel;
  }

  /** A step is hidden when it, or what was lost since the last step shown, is too small. */
  private List<Trin> frafald(Raaresultat r, boolean skjul, Set<String> medSkjulte) {
    List<Trin> ud = new ArrayList<>();
    Frafald.Trinraekke forrige = null;
    for (Frafald.Trinraekke t : Frafald.af(r)) {
      if (forrige != null && !forrige.population().equals(t.population())) {
        forrige = null;
      }
      boolean skjult =
          skjul
              && (lille(t.personer(), taerskel)
                  || lille(Math.max(t.forloeb(), 0), taerskel)
                  || (t.forloeb() >= 0 && lille(t.forloeb() - t.personer(), taerskel))
                  || (forrige != null && tabt(forrige, t))
                  || medSkjulte.stream().anyMatch(navn -> t.trin().endsWith("vist-" + navn)));
      String forloeb = t.forloeb() < 0 ? ":" : Long.toString(t.forloeb());
      ud.add(
          skjult
              ? new Trin(t.trin(), Beskyttet.SKJULT, Beskyttet.SKJULT)
              : new Trin(t.trin(), Long.toString(t.personer()), forloeb));
      forrige = skjult ? forrige : t;
    }
    return ud;
  }

  private boolean tabt(Frafald.Trinraekke fra, Frafald.Trinraekke til) {
    return lille(fra.personer() - til.personer(), taerskel)
        || (fra.forloeb() >= 0 && lille(fra.forloeb() - til.forloeb(), taerskel));
  }
}
