package dk.forloeb.motor.hurtig;

import static dk.forloeb.register.Ugestroem.DOUBLE;

import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.register.Ugestroem;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.tid.Uge;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * The generic path of flows, for tables by more than period and status: the status of each person
 * at each point of the grid, and a row for each point left.
 */
final class Overgangsvej implements Kerne {
  private static final Forloebsliste INGEN_FORLOEB = new Forloebsliste();

  private final Gitter gitter;
  private final Personlaeser person;
  private final MemorySegment alder;
  private final List<Tabel> tabeller = new ArrayList<>();
  private final int[] celle;
  private final int[] punkt;
  private final byte[] status;

  /** For each point but the last the row of the person under way. */
  private final int[] raekke;

  private final Tal efterPunkt;
  private final Tal iRegisteret;
  private final Tal personer;

  /** A table: its rows, and how often each was met. */
  private static final class Tabel {
    private final Plan.Taelling taelling;
    private final Raekkerum rum;
    private final int[] skridt;
    private final Tal antal;

    private Tabel(Plan.Taelling taelling, Raekkerum rum, Personlaeser person) {
      this.taelling = taelling;
      this.rum = rum;
      this.skridt = new int[taelling.akser().size()];
      Arrays.setAll(skridt, rum::skridt);
      this.antal = new Tal(rum.antal(), person);
    }
  }

  Overgangsvej(
      Gitter gitter, Population.Overgange o, List<Plan.Taelling> taellinger, Grundlag grundlag) {
    this.gitter = gitter;
    this.person = new Personlaeser(grundlag);
    this.alder = grundlag.stroem.afsnit(Ugestroem.Afsnit.ALDER);
    this.celle = o.inddeling().celleAfGruppe().stream().mapToInt(Integer::intValue).toArray();
    this.punkt = gitter.punkter().stream().mapToInt(Integer::intValue).toArray();
    this.status = new byte[gitter.antal()];
    this.raekke = new int[Math.max(0, gitter.antal() - 1)];
    this.efterPunkt = new Tal(Math.max(0, gitter.antal() - 1), person);
    this.iRegisteret = new Tal(1, person);
    this.personer = new Tal(1, person);
    for (Plan.Taelling t : taellinger) {
      List<Aksekerne> akser = new ArrayList<>();
      for (Akse a : t.akser()) {
        akser.add(
            switch (a) {
              case Akse.Tidspunkt p ->
                  kunNoegler(
                      gitter.punkter().stream().map(u -> p.type().noegle(new Uge(u))).toList());
              case Akse.Fra f -> kunNoegler(o.inddeling().celler());
              case Akse.Til f -> kunNoegler(o.inddeling().celler());
              case Akse.Koen k -> Aksekerne.koen(grundlag.koen);
              case Akse.Alder b -> Aksekerne.alder(b);
              default -> throw new IllegalArgumentException("not of a flow: " + a);
            });
      }
      tabeller.add(new Tabel(t, Raekkerum.af(akser), person));
    }
  }

  /** An axis whose places {@link #tael} gives. */
  private static Aksekerne kunNoegler(List<String> noegler) {
    return new Aksekerne(noegler, (p, f, nr, g) -> -1);
  }

  @Override
  public void personer(int fra, int til) {
    iRegisteret.plusAlle(0, fra, til);
    for (int p = fra; p < til; p++) {
      int punkt = gitter.fraAlder(alder.getAtIndex(DOUBLE, p));
      if (punkt <= gitter.antal() - 2) {
        person.laes(p);
        personer.plus(0, 1);
        person(punkt);
      }
    }
  }

  private void person(int foerste) {
    int spell = 0;
    for (int i = foerste; i < status.length; i++) {
      int uge = punkt[i];
      while (spell < person.antal && Ugestroem.efter(person.spells[spell]) <= uge) {
        spell++;
      }
      status[i] = (byte) person.status(uge, spell);
    }
    for (int i = foerste; i + 1 < status.length; i++) {
      efterPunkt.plus(i, 1);
    }
    for (Tabel t : tabeller) {
      tael(t, foerste);
    }
  }

  /** Counts the person's rows, one axis at a time over all points. */
  private void tael(Tabel t, int foerste) {
    int til = raekke.length;
    Arrays.fill(raekke, foerste, til, 0);
    for (int a = 0; a < t.skridt.length; a++) {
      int skridt = t.skridt[a];
      Akse akse = t.taelling.akser().get(a);
      Aksekerne.Opslag opslag = t.rum.akse(a).plads();
      switch (akse) {
        case Akse.Tidspunkt p -> {
          for (int i = foerste; i < til; i++) {
            raekke[i] += i * skridt;
          }
        }
        case Akse.Fra f -> {
          for (int i = foerste; i < til; i++) {
            raekke[i] += celle[status[i]] * skridt;
          }
        }
        case Akse.Til f -> {
          for (int i = foerste; i < til; i++) {
            raekke[i] += celle[status[i + 1]] * skridt;
          }
        }
        case Akse.Koen k -> {
          int sted = opslag.find(person, INGEN_FORLOEB, 0, 0) * skridt;
          for (int i = foerste; i < til; i++) {
            raekke[i] += sted;
          }
        }
        default -> {
          for (int i = foerste; i < til; i++) {
            raekke[i] += opslag.find(person, INGEN_FORLOEB, punkt[i], status[i]) * skridt;
          }
        }
      }
    }
    for (int i = foerste; i < til; i++) {
      t.antal.plus(raekke[i], 1);
    }
  }

  @Override
  public void laegTil(Kerne anden) {
    Overgangsvej a = (Overgangsvej) anden;
    iRegisteret.laegTil(a.iRegisteret);
    personer.laegTil(a.personer);
    efterPunkt.laegTil(a.efterPunkt);
    for (int i = 0; i < tabeller.size(); i++) {
      tabeller.get(i).antal.laegTil(a.tabeller.get(i).antal);
    }
  }

  @Override
  public Holdtal hold(Sum sum) {
    return gitter.hold(iRegisteret.af(sum)[0], personer.af(sum)[0], efterPunkt.af(sum));
  }

  @Override
  public List<Tabeltal> tabeller(Sum sum) {
    List<Tabeltal> ud = new ArrayList<>();
    for (Tabel t : tabeller) {
      TreeMap<String, List<Long>> raekker = new TreeMap<>();
      for (int r = 0; r < t.rum.antal(); r++) {
        if (t.antal.antal(r) > 0) {
          raekker.put(
              t.rum.noegle(r), Collections.nCopies(t.taelling.tal().size(), t.antal.af(sum)[r]));
        }
      }
      ud.add(Overgangstabel.tabeltal(raekker, hold(sum)));
    }
    return ud;
  }
}
