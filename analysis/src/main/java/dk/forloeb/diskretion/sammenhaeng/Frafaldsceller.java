package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.motor.Frafald;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
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
    Trin alle = null;
    for (int i = 0; i < svar.studie().populationer().size(); i++) {
      Population p = svar.studie().populationer().get(i);
      String hold = svar.plan().hold().get(i).noegle();
      List<Frafald.Trinraekke> trin =
          svar.frafald().stream()
              .filter(t -> t.population().equals(p.navn()) && tabel(t) == null)
              .toList();
      if (i == 0 && p.navn().isEmpty()) {
        trin = svar.frafald().stream().filter(t -> tabel(t) == null).toList();
      } else if (i == 0) {
        List<Frafald.Trinraekke> med =
            new ArrayList<>(svar.frafald().stream().filter(t -> t.forloeb() < 0).toList());
        med.addAll(trin.stream().filter(t -> t.forloeb() >= 0).toList());
        trin = med;
      }
      Trin forrige = alle;
      for (int n = 0; n < trin.size(); n++) {
        Trin her = trin(trin.get(n), n == trin.size() - 1 ? hold : null);
        if (forrige != null) {
          tabt(forrige, her);
        }
        alle = alle == null ? her : alle;
        forrige = her;
      }
      for (Frafald.Trinraekke t : svar.frafald()) {
        Tabelceller tabel = tabel(t);
        if (tabel != null && forrige != null && tabel.def().population().equals(p.navn())) {
          vist(t, tabel, forrige);
        }
      }
    }
  }

  private @Nullable Tabelceller tabel(Frafald.Trinraekke t) {
    int skel = t.trin().lastIndexOf("vist-");
    return skel < 0 ? null : tabeller.get(t.trin().substring(skel + "vist-".length()));
  }

  /** The cells of a step; the last of a population is the count of all in its tables. */
  private Trin trin(Frafald.Trinraekke t, @Nullable String sidste) {
    Celle personer =
        sidste == null
            ? system.uden(t.personer())
            : system.celle(new Noegle(sidste, List.of(), PERSONER), t.personer());
    Celle forloeb =
        t.forloeb() < 0
            ? null
            : sidste == null
                ? system.uden(t.forloeb())
                : system.celle(new Noegle(sidste, List.of(), Plan.FORLOEB), t.forloeb());
    return tryk(t, new Trin(personer, forloeb));
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
    system.forskel(fra.personer(), til.personer());
    if (fra.forloeb() != null && til.forloeb() != null) {
      system.forskel(fra.forloeb(), til.forloeb());
    }
  }

  /** Those in the rows that a table shows. */
  private void vist(Frafald.Trinraekke t, Tabelceller tabel, Trin alle) {
    Trin her = tryk(t, new Trin(system.uden(t.personer()), system.uden(t.forloeb())));
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
