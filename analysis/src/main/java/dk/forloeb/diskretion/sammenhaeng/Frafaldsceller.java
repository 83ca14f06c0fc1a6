package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.motor.Frafald;
import dk.forloeb.motor.Frafaldstrin;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the attrition. Each step is a population of its own, by what is asked up to it, and
 * a part of the one before; the last is everybody in the tables, and a table's step is the rows
 * that it shows.
 */
final class Frafaldsceller {
  static final Plan.Tal PERSONER = new Plan.Tal(Plan.Grundtal.PERSONS, null, false);
  private static final long VAEGT = 250;

  private final Cellesystem system;
  private final String foran;
  private final Opgoerelse svar;
  private final Map<String, Tabelceller> tabeller = new HashMap<>();

  /** A step: persons, and courses where there are any to speak of. */
  private record Trin(Celle personer, @Nullable Celle forloeb) {}

  Frafaldsceller(
      Cellesystem system, String foran, Opgoerelse svar, Collection<Tabelceller> tabeller) {
    this.system = system;
    this.foran = foran;
    this.svar = svar;
    tabeller.forEach(t -> this.tabeller.put(t.def().navn(), t));
  }

  /** Puts the steps into the system, and the populations that they are of among all. */
  void saml(Map<String, Population> hold) {
    Trin registeret = null;
    for (int i = 0; i < svar.plan().hold().size(); i++) {
      Plan.Hold her = svar.plan().hold().get(i);
      String navn = svar.studie().populationer().get(i).navn();
      Trin forrige = registeret;
      for (Frafald.Trinraekke t : svar.frafald()) {
        if (t.tabel() == null && (t.forloeb() < 0 ? i == 0 : t.population().equals(navn))) {
          Trin trin = tryk(t, trin(t, her, hold));
          registeret = t.forloeb() < 0 ? trin : registeret;
          if (forrige != null) {
            tabt(forrige, trin);
          }
          forrige = trin;
        }
      }
      for (Frafald.Trinraekke t : svar.frafald()) {
        Tabelceller tabel = t.tabel() == null ? null : tabeller.get(t.tabel());
        if (tabel != null && forrige != null && t.population().equals(navn)) {
          vist(t, tabel, forrige);
        }
      }
    }
  }

  private Trin trin(Frafald.Trinraekke t, Plan.Hold alle, Map<String, Population> hold) {
    if (t.forloeb() < 0) {
      // The same in every study of the same register.
      return new Trin(
          system.celle(new Noegle("registret", List.of(), PERSONER), t.personer()), null);
    }
    String noegle = t.trin().substring(t.trin().lastIndexOf('/') + 1);
    Plan.Hold til =
        new Plan.Hold(Udvalg.indtil(alle.population(), Frafaldstrin.af(noegle)), alle.saet());
    hold.put(til.noegle(), til.population());
    return new Trin(
        system.celle(
            new Noegle(til.noegle(), List.of(), Udvalg.tal(til.population(), List.of(), PERSONER)),
            t.personer()),
        system.celle(new Noegle(til.noegle(), List.of(), Plan.FORLOEB), t.forloeb()));
  }

  private Trin tryk(Frafald.Trinraekke t, Trin trin) {
    Plads plads = new Plads.Trin(foran + t.trin());
    List<Celle> her =
        trin.forloeb() == null
            ? List.of(trin.personer())
            : List.of(trin.personer(), trin.forloeb());
    system.tryk(plads, her, VAEGT, 0);
    if (trin.forloeb() != null && !trin.forloeb().equals(trin.personer())) {
      system.forskel(trin.forloeb(), trin.personer());
    }
    return trin;
  }

  private void tabt(Trin fra, Trin til) {
    tabt(fra.personer(), til.personer());
    if (fra.forloeb() != null && til.forloeb() != null) {
      tabt(fra.forloeb(), til.forloeb());
    }
  }

  /**
   * A step on which nobody was lost says the same number twice: most such steps can lose nobody, as
   * who reads the question knows.
   */
  private void tabt(Celle fra, Celle til) {
    if (fra.vaerdi == til.vaerdi) {
      system.ligning(List.of(fra), List.of(til));
    } else {
      system.forskel(fra, til);
    }
  }

  /** Those in the rows that a table shows. */
  private void vist(Frafald.Trinraekke t, Tabelceller tabel, Trin alle) {
    Celle forloeb = system.uden(t.forloeb());
    boolean hverSin = alle.personer().equals(alle.forloeb());
    Trin her = tryk(t, new Trin(hverSin ? forloeb : system.uden(t.personer()), forloeb));
    tabt(alle, her);
    boolean flereGange =
        tabel.def().akser().stream()
            .anyMatch(a -> a instanceof Akse.UgerSidenStart || a instanceof Akse.Kurveuge);
    if (!flereGange) {
      for (Opdeling o : tabel.opdelinger()) {
        List<Celle> raekker = tabel.viste().stream().map(o.celler()::get).toList();
        if (o.tal().equals(Plan.FORLOEB) && her.forloeb() != null) {
          system.sum(her.forloeb(), raekker);
        } else if (o.tal().equals(PERSONER)) {
          system.sum(her.personer(), raekker);
        }
      }
    }
  }
}
