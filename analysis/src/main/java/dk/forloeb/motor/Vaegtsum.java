package dk.forloeb.motor;

import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.motor.Optaelling.Trin;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up countings of one plan, each number so many times, modulo 2^64. */
final class Vaegtsum {
  private final List<Holdtal> hold;
  private final List<Tabeltal> tabeller;

  /** Starts from what the plan counts in a register without persons. */
  Vaegtsum(Optaelling tom) {
    hold = new ArrayList<>(tom.hold());
    tabeller = new ArrayList<>();
    for (Tabeltal t : tom.tabeller()) {
      tabeller.add(new Tabeltal(new TreeMap<>(), t.alle(), t.iRaekker(), new TreeMap<>()));
    }
  }

  void laegTil(Optaelling o, long gange) {
    for (int i = 0; i < hold.size(); i++) {
      hold.set(i, sum(hold.get(i), o.hold().get(i), gange));
    }
    for (int i = 0; i < tabeller.size(); i++) {
      tabeller.set(i, sum(tabeller.get(i), o.tabeller().get(i), gange));
    }
  }

  private static Holdtal sum(Holdtal a, Holdtal b, long gange) {
    List<Trin> trin = new ArrayList<>();
    for (int i = 0; i < a.trin().size(); i++) {
      trin.add(sum(a.trin().get(i), b.trin().get(i), gange));
    }
    return new Holdtal(
        List.copyOf(trin),
        a.foreloebige() + b.foreloebige() * gange,
        a.fraFoersteUge() + b.fraFoersteUge() * gange,
        a.ukendtUdfald() + b.ukendtUdfald() * gange);
  }

  private static Trin sum(Trin a, Trin b, long gange) {
    // The step of the register has no courses: in every counting.
    boolean uden = b.forloeb() < 0;
    return new Trin(
        a.navn(),
        a.personer() + b.personer() * gange,
        uden ? b.forloeb() : a.forloeb() + b.forloeb() * gange);
  }

  private static Tabeltal sum(Tabeltal a, Tabeltal b, long gange) {
    SortedMap<String, List<Long>> raekker = a.raekker();
    b.raekker().forEach((n, tal) -> raekker.merge(n, gange(tal, gange), (x, y) -> sum(x, y, 1)));
    SortedMap<String, Long> personer = a.personerEfterRaekker();
    b.personerEfterRaekker().forEach((n, antal) -> personer.merge(n, antal * gange, Long::sum));
    return new Tabeltal(
        raekker, sum(a.alle(), b.alle(), gange), sum(a.iRaekker(), b.iRaekker(), gange), personer);
  }

  private static List<Long> gange(List<Long> tal, long gange) {
    return tal.stream().map(t -> t * gange).toList();
  }

  private static List<Long> sum(List<Long> a, List<Long> b, long gange) {
    List<Long> ud = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      ud.add(a.get(i) + b.get(i) * gange);
    }
    return List.copyOf(ud);
  }

  Optaelling sum(long ukendteUger) {
    return new Optaelling(List.copyOf(hold), List.copyOf(tabeller), ukendteUger);
  }
}
