package dk.forloeb.diskretion;

import dk.forloeb.diskretion.Beskyttet.Raekke;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import dk.forloeb.diskretion.sammenhaeng.Opgoerelse;
import dk.forloeb.diskretion.sammenhaeng.Perioder;
import dk.forloeb.motor.Raatabel;
import dk.forloeb.motor.Vaerdi;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.studie.Tosproget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes one table with what the plan hides replaced, and with all that would give it back. */
final class Tabelbeskytter {
  private final Raatabel tabel;
  private final Tabeldef def;
  private final Skjuleplan plan;
  private final int taerskel;

  Tabelbeskytter(Raatabel tabel, Studie studie, Skjuleplan plan, int taerskel) {
    this.tabel = tabel;
    this.def =
        studie.tabeller().stream()
            .filter(t -> t.navn().equals(tabel.navn()))
            .findFirst()
            .orElseThrow();
    this.plan = plan;
    this.taerskel = taerskel;
  }

  /** The table's texts in a mode. */
  Tabelindhold indhold(Tilstand tilstand) {
    List<Raekke> ud = new ArrayList<>();
    int skjulte = 0;
    for (Raatabel.Raekke r : orden()) {
      List<String> vaerdier = new ArrayList<>();
      for (int i = 0; i < r.vaerdier().size(); i++) {
        boolean skjult =
            switch (tilstand) {
              case NONE -> false;
              case PUBLISHED -> skjult(r, i);
              case LIVE -> varighed(i);
            };
        vaerdier.add(skjult ? Beskyttet.SKJULT : r.vaerdier().get(i).tekst());
        skjulte += skjult ? 1 : 0;
      }
      ud.add(new Raekke(r.noegler(), List.copyOf(vaerdier), r.ialt()));
    }
    return new Tabelindhold(
        tabel.navn(),
        tabel.noegler(),
        tabel.kolonner(),
        List.copyOf(ud),
        skjulte,
        plan.regler(tabel.navn()).stream()
            .map(Skjuleplan.Regel::tekst)
            .sorted(Comparator.comparing(Tosproget::dansk))
            .toList(),
        plan.stempel());
  }

  private boolean varighed(int kolonne) {
    return def instanceof Tabeldef.Opstilling o
        && o.maal().get(tabel.kolonner().get(kolonne)) instanceof Maal.Middel;
  }

  private boolean skjult(Raatabel.Raekke r, int kolonne) {
    return switch (def) {
      case Tabeldef.Gennemsnit g -> snitSkjult(g, r);
      case Tabeldef.Opstilling o -> {
        Maal maal = o.maal().get(tabel.kolonner().get(kolonne));
        yield raekkeSkjult(o, r)
            || (maal instanceof Maal.Andel a && helhedSkjult(o, a, r))
            || (maal instanceof Maal.Aendring && foerSkjult(o, r, r.vaerdier().get(kolonne)));
      }
    };
  }

  private boolean raekkeSkjult(Tabeldef.Opstilling o, Raatabel.Raekke r) {
    return plan.afviste().contains(o.navn())
        || (r.ialt()
            ? plan.ialt(o.navn())
            : plan.raekke(o.navn(), Opgoerelse.noegle(o, r.noegler())));
  }

  /** A share gives back the whole that it is of. */
  private boolean helhedSkjult(Tabeldef.Opstilling o, Maal.Andel a, Raatabel.Raekke r) {
    return switch (a.af()) {
      case COLUMN -> false;
      case TOTAL -> plan.ialt(o.navn());
      case FIRST_KEY -> !r.ialt() && plan.blok(o.navn(), r.noegler().getFirst());
    };
  }

  /** A change is the way back to the period before, whether its row is hidden or left out. */
  private boolean foerSkjult(Tabeldef.Opstilling o, Raatabel.Raekke r, Vaerdi aendring) {
    return aendring instanceof Vaerdi.Forhold
        && tabel.raekker().stream()
            .filter(f -> !f.ialt())
            .filter(f -> Perioder.foelger(f.noegler().getFirst(), r.noegler().getFirst()))
            .allMatch(f -> raekkeSkjult(o, f));
  }

  /** Averages of several kinds together tell more of hidden rows than any sum of them. */
  private boolean snitSkjult(Tabeldef.Gennemsnit g, Raatabel.Raekke r) {
    return plan.snit(g.navn())
        || !plan.regler(g.af()).isEmpty()
        || r.vaerdier().stream()
            .anyMatch(v ->
                v instanceof Vaerdi.Forhold f
                    && f.grundlag().stream().anyMatch(n -> Diskretion.lille(n, taerskel)));
  }

  /**
   * Hidden rows lose their place in an order by measure: the place would tell of the value. A table
   * that is not given has only such rows as stand there whatever they hold.
   */
  private List<Raatabel.Raekke> orden() {
    if (def instanceof Tabeldef.Opstilling o
        && plan.afviste().contains(o.navn())
        && o.vis() == Tabeldef.Vis.OCCURRING
        && !o.akser().isEmpty()) {
      return List.of();
    }
    if (!(def instanceof Tabeldef.Opstilling o) || o.orden() == null) {
      return tabel.raekker();
    }
    List<Raatabel.Raekke> ud = new ArrayList<>();
    tabel.raekker().stream().filter(r -> !raekkeSkjult(o, r) && !sidst(o, r)).forEach(ud::add);
    tabel.raekker().stream()
        .filter(r -> raekkeSkjult(o, r) && !sidst(o, r))
        .sorted(
            Comparator.comparing(
                r -> String.join(Raekkenoegler.SKILLE, r.noegler()), Raekkenoegler.ORDEN))
        .forEach(ud::add);
    tabel.raekker().stream().filter(r -> sidst(o, r)).forEach(ud::add);
    return ud;
  }

  private static boolean sidst(Tabeldef.Opstilling o, Raatabel.Raekke r) {
    return r.ialt() || (!r.noegler().isEmpty() && r.noegler().getFirst().equals(o.sidst()));
  }
}
