package dk.forloeb.motor;

import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.motor.Optaelling.Trin;
import dk.forloeb.studie.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers that tables are set up from: as counted, or each changed. A sum over rows is a number
 * like any other: it is added up as counted and then changed once.
 */
final class Talkilde {
  private final Plan plan;
  private final Noeglesummer talt;
  private final Talaendring aendring;
  private final Optaelling optaelling;

  private Talkilde(Plan plan, Noeglesummer talt, Talaendring aendring, Optaelling optaelling) {
    this.plan = plan;
    this.talt = talt;
    this.aendring = aendring;
    this.optaelling = optaelling;
  }

  /** As counted. */
  static Talkilde eksakt(Plan plan, Optaelling o) {
    return new Talkilde(plan, new Noeglesummer(o, o), Talaendring.INGEN, o);
  }

  /** Changed. */
  static Talkilde aendret(Plan plan, Noeglesummer talt, Talaendring aendring) {
    Talkilde talte = new Talkilde(plan, talt, aendring, talt.tal());
    return new Talkilde(plan, talt, aendring, talte.aendret());
  }

  /** All that was counted, changed; a row stands if any of its numbers is above zero. */
  Optaelling optaelling() {
    return optaelling;
  }

  private Optaelling aendret() {
    List<Holdtal> hold = new ArrayList<>();
    for (int i = 0; i < talt.tal().hold().size(); i++) {
      hold.add(aendret(talt.tal().hold().get(i), talt.noegler().hold().get(i)));
    }
    List<Tabeltal> tabeller = new ArrayList<>();
    for (int i = 0; i < talt.tal().tabeller().size(); i++) {
      Tabeltal tal = talt.tal().tabeller().get(i);
      Tabeltal noegler = talt.noegler().tabeller().get(i);
      SortedMap<String, List<Long>> raekker = new TreeMap<>();
      for (Map.Entry<String, List<Long>> r : tal.raekker().entrySet()) {
        List<Long> nye = aendret(i, r.getValue(), linje(noegler, r.getKey()));
        if (nye.stream().anyMatch(n -> n > 0)) {
          raekker.put(r.getKey(), nye);
        }
      }
      // Who stands in which rows is asked for through vist alone.
      tabeller.add(
          new Tabeltal(
              raekker,
              aendret(i, tal.alle(), noegler.alle()),
              aendret(tal.iRaekker(), noegler.iRaekker()),
              new TreeMap<>()));
    }
    return new Optaelling(hold, tabeller, aendring.uger(talt.tal().ukendteUger()));
  }

  private static List<Long> linje(Tabeltal t, String noegle) {
    return t.raekker().getOrDefault(noegle, List.of());
  }

  private Holdtal aendret(Holdtal tal, Holdtal noegler) {
    List<Trin> trin = new ArrayList<>();
    for (int i = 0; i < tal.trin().size(); i++) {
      trin.add(aendret(tal.trin().get(i), noegler.trin().get(i)));
    }
    return new Holdtal(
        List.copyOf(trin),
        aendring.antal(tal.foreloebige(), noegler.foreloebige()),
        aendring.antal(tal.fraFoersteUge(), noegler.fraFoersteUge()),
        aendring.antal(tal.ukendtUdfald(), noegler.ukendtUdfald()));
  }

  private Trin aendret(Trin tal, Trin noegler) {
    return new Trin(
        tal.navn(),
        aendring.antal(tal.personer(), noegler.personer()),
        tal.forloeb() < 0 ? tal.forloeb() : aendring.antal(tal.forloeb(), noegler.forloeb()));
  }

  private List<Long> aendret(int tabel, List<Long> tal, List<Long> noegler) {
    List<Plan.Tal> kolonner = plan.taellinger().get(tabel).tal();
    List<Long> ud = new ArrayList<>();
    for (int i = 0; i < tal.size(); i++) {
      ud.add(
          kolonner.get(i).grundtal() == Plan.Grundtal.WEEKS
              ? aendring.uger(tal.get(i))
              : aendring.antal(tal.get(i), noegler.get(i)));
    }
    return List.copyOf(ud);
  }

  /** The sum of a table's numbers over these rows. */
  List<Long> sum(int tabel, Collection<String> raekker) {
    return aendret(
        tabel,
        sum(talt.tal().tabeller().get(tabel), tabel, raekker),
        sum(talt.noegler().tabeller().get(tabel), tabel, raekker));
  }

  private List<Long> sum(Tabeltal tal, int tabel, Collection<String> raekker) {
    long[] ud = new long[plan.taellinger().get(tabel).tal().size()];
    for (String r : raekker) {
      List<Long> denne = linje(tal, r);
      for (int i = 0; i < denne.size(); i++) {
        ud[i] += denne.get(i);
      }
    }
    return Arrays.stream(ud).boxed().toList();
  }

  /** How many persons and courses stand in these rows; each course stands in one. */
  Trin vist(int tabel, Collection<String> raekker) {
    return new Trin(
        "vist",
        aendring.antal(
            personer(talt.tal().tabeller().get(tabel), raekker),
            personer(talt.noegler().tabeller().get(tabel), raekker)),
        sum(tabel, raekker).getFirst());
  }

  private static long personer(Tabeltal tal, Collection<String> raekker) {
    long ud = 0;
    for (Map.Entry<String, Long> e : tal.personerEfterRaekker().entrySet()) {
      if (Arrays.stream(e.getKey().split(Tabeltal.SKILLE, -1)).anyMatch(raekker::contains)) {
        ud += e.getValue();
      }
    }
    return ud;
  }
}
