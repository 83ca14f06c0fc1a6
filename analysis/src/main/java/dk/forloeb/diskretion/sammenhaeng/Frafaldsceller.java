package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.motor.Frafald;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the attrition. Each step is a part of the one before; a population's last is
 * everybody in its tables, and a table's step is the rows that it shows.
 */
final class Frafaldsceller {
  private static final Plan.Tal PERSONER = new Plan.Tal(Plan.Grundtal.PERSONS, null, false);
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

  void saml() {
    Trin registeret = null;
    for (int i = 0; i < svar.studie().populationer().size(); i++) {
      String navn = svar.studie().populationer().get(i).navn();
      boolean foerste = i == 0;
      List<Trin> trin =
          trin(
              svar.frafald().stream()
                  .filter(t -> t.tabel() == null)
                  .filter(t -> t.forloeb() < 0 ? foerste : t.population().equals(navn))
                  .toList(),
              svar.plan().hold().get(i).noegle());
      Trin forrige = registeret;
      for (Trin her : trin) {
        if (forrige != null) {
          tabt(forrige, her);
        }
        registeret = registeret == null ? her : registeret;
        forrige = her;
      }
      for (Frafald.Trinraekke t : svar.frafald()) {
        Tabelceller tabel = t.tabel() == null ? null : tabeller.get(t.tabel());
        if (tabel != null && forrige != null && t.population().equals(navn)) {
          vist(t, tabel, forrige);
        }
      }
    }
  }

  /** The steps of a population; the last is the count of all in its tables. */
  private List<Trin> trin(List<Frafald.Trinraekke> raekker, String hold) {
    List<Trin> ud = new ArrayList<>();
    for (Frafald.Trinraekke t : raekker.reversed()) {
      Trin her;
      if (t.forloeb() < 0) {
        // The same in every study of the same register.
        her =
            new Trin(
                system.celle(new Noegle("registret", List.of(), PERSONER), t.personer()), null);
      } else if (ud.isEmpty()) {
        her =
            new Trin(
                system.celle(new Noegle(hold, List.of(), PERSONER), t.personer()),
                system.celle(new Noegle(hold, List.of(), Plan.FORLOEB), t.forloeb()));
      } else {
        her = ligesom(t, ud.getFirst());
      }
      ud.addFirst(tryk(t, her));
    }
    return ud;
  }

  /**
   * A step on which nobody was lost has the cells of the next: most such steps can lose nobody, as
   * who reads the question knows.
   */
  private Trin ligesom(Frafald.Trinraekke t, Trin andet) {
    Celle forloeb = andet.forloeb();
    return new Trin(
        t.personer() == andet.personer().vaerdi ? andet.personer() : system.uden(t.personer()),
        forloeb != null && t.forloeb() == forloeb.vaerdi ? forloeb : system.uden(t.forloeb()));
  }

  private Trin tryk(Frafald.Trinraekke t, Trin trin) {
    Plads plads = new Plads.Trin(foran + t.trin());
    List<Celle> her =
        trin.forloeb() == null
            ? List.of(trin.personer())
            : List.of(trin.personer(), trin.forloeb());
    system.tryk(plads, her, VAEGT, 0);
    if (trin.forloeb() != null) {
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

  private void tabt(Celle fra, Celle til) {
    if (!fra.equals(til)) {
      system.forskel(fra, til);
    }
  }

  /** Those in the rows that a table shows. */
  private void vist(Frafald.Trinraekke t, Tabelceller tabel, Trin alle) {
    Trin her = tryk(t, ligesom(t, alle));
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
