package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.diskretion.spaerring.Talsystem;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Tabeldef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All that is printed at once, and before, as one system: the rows and sums of every table, the
 * attrition, averages, counts of quality, and what may be worked out between them.
 */
public final class Sammenhaeng {
  private final Cellesystem system;
  private final int taerskel;
  private final int lilleGruppe;
  private final List<Opdeling> opdelinger = new ArrayList<>();
  private final Set<Plads> tidligere = new LinkedHashSet<>();
  private final Map<String, Population> hold = new LinkedHashMap<>();

  /**
   * @param taerskel the smallest count above zero that may be shown
   * @param lilleGruppe in a group smaller than this, a share of 0 or 100 percent tells of all
   */
  public Sammenhaeng(int taerskel, int lilleGruppe) {
    this.taerskel = taerskel;
    this.lilleGruppe = lilleGruppe;
    this.system = new Cellesystem(taerskel);
  }

  /** An answer that is to be protected. */
  public void svar(Opgoerelse o) {
    saml("", o);
  }

  /**
   * An answer that is out already: what it hid stays hidden, and all else is known.
   *
   * @param navn names it among the others
   */
  public void udgivet(String navn, Opgoerelse o, Set<Plads> skjulte) {
    Set<Plads> foer = new LinkedHashSet<>(system.pladser().keySet());
    saml(navn, o);
    system
        .pladser()
        .forEach((plads, celler) -> {
          if (!foer.contains(plads)) {
            tidligere.add(plads);
            celler.forEach(c -> {
              c.ude |= !skjulte.contains(plads);
              c.skjult = !c.ude;
            });
          }
        });
  }

  private void saml(String foran, Opgoerelse o) {
    List<Tabelceller> tabeller = new ArrayList<>();
    for (Tabeldef.Opstilling t : o.opstillinger()) {
      Tabelceller celler = new Tabelceller(system, foran, o, t, taerskel, lilleGruppe);
      celler.saml().forEach(this::tilfoej);
      tabeller.add(celler);
    }
    new Frafaldsceller(system, foran, o, tabeller).saml(hold);
    new Kvalitetsceller(system, foran, o).saml();
    for (Tabeldef t : o.studie().tabeller()) {
      if (t instanceof Tabeldef.Gennemsnit g) {
        tabeller.stream()
            .filter(b -> b.def().navn().equals(g.af()))
            .forEach(b -> snit(foran + g.navn(), g, b));
      }
    }
    o.plan().hold().forEach(h -> hold.put(h.noegle(), h.population()));
  }

  /** The same count of the same people by the same axes is one, whichever tables have it. */
  private void tilfoej(Opdeling o) {
    for (Opdeling kendt : opdelinger) {
      if (kendt.samme(o)) {
        kendt.celler().putAll(o.celler());
        return;
      }
    }
    opdelinger.add(o);
  }

  /** An average of all, or of the rows shown, tells of their sums. */
  private void snit(String navn, Tabeldef.Gennemsnit g, Tabelceller tabel) {
    Plads plads = new Plads.Snit(navn);
    List<Celle> her = new ArrayList<>(tabel.sum("", tabel.viste()));
    if (g.raekker().containsValue(Tabeldef.Snit.POOLED_ALL)
        && tabel.def().maal().get(g.kolonne()) instanceof Maal.Andel a) {
      for (String kolonne : List.of(a.taeller(), Objects.requireNonNull(a.naevner()))) {
        Celle alle = tabel.alle(Plan.tal(Objects.requireNonNull(tabel.def().maal().get(kolonne))));
        if (alle != null) {
          her.add(alle);
        }
      }
    }
    system.tryk(plads, her, Cellesystem.SNITVAEGT, 0);
  }

  /** Adds the equations between tables, once all are in. */
  public void forbind() {
    List<Opdeling> alle = new ArrayList<>(opdelinger);
    alle.addAll(helheder());
    new Forbindelser(system).mellem(alle);
    new Delpopulationer(system, hold).forskelle();
  }

  /** Everybody in a population, where some place prints it. */
  private List<Opdeling> helheder() {
    List<Opdeling> ud = new ArrayList<>();
    system
        .kendte()
        .forEach((noegle, celle) -> {
          if (noegle.dele().isEmpty() && hold.containsKey(noegle.hold())) {
            Opdeling o =
                new Opdeling(noegle.hold(), hold.get(noegle.hold()), List.of(), noegle.tal());
            o.celler().put("", celle);
            ud.add(o);
          }
        });
    return ud;
  }

  /**
   * The system to hide in.
   *
   * @param nullerKanSkjules tables whose zeros may be hidden
   */
  public Talsystem byg(Collection<String> nullerKanSkjules) {
    return system.byg(nullerKanSkjules);
  }

  /**
   * Asks no more of cells than the rows let them be by being there.
   *
   * @param celler those that were found to ask too much; none for all there are
   * @return whether less is asked now
   */
  public boolean lemp(Collection<Integer> celler, Collection<String> nullerKanSkjules) {
    return system.lemp(celler, nullerKanSkjules);
  }

  /** All places of the answer. */
  public Set<Plads> pladser() {
    Set<Plads> ud = new LinkedHashSet<>(system.pladser().keySet());
    ud.removeAll(tidligere);
    return ud;
  }

  /** The tables that a cell is printed in or found from. */
  public Set<String> tabeller(int celle) {
    return system.nummer(celle).tabeller;
  }

  /** The places of the answer in which something is hidden, and then all is. */
  public Set<Plads> skjulte(BitSet celler) {
    Set<Plads> ud = new LinkedHashSet<>();
    system
        .pladser()
        .forEach((plads, her) -> {
          if (!tidligere.contains(plads)
              && her.stream().anyMatch(c -> celler.get(c.nummer) || c.skjult)) {
            ud.add(plads);
          }
        });
    return ud;
  }

  /** The places with a small number of their own. */
  public Set<Plads> foelsomme() {
    Set<Plads> ud = new LinkedHashSet<>();
    system
        .pladser()
        .forEach((plads, her) -> {
          if (her.stream().anyMatch(c -> c.foelsom)) {
            ud.add(plads);
          }
        });
    return ud;
  }
}
