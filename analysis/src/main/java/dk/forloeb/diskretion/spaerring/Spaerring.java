package dk.forloeb.diskretion.spaerring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds printed cells to hide at a low price so that every requirement is met, and proves it: the
 * hiding comes with a certificate for each side of each requirement.
 */
public final class Spaerring {
  /**
   * Parts with up to this many cells are tried in every order, and cleared of what is not needed.
   */
  private static final int MELLEM = 2_000;

  private Spaerring() {}

  /**
   * The numbers of the requirements that plainly nothing can meet: lower bounds and cells that stay
   * leave the cell too little room, seen one equation at a time. Two parts of at least 1 make a
   * total of at least 2, which no hiding lets be 1. There may be others; these come at little cost.
   */
  public static List<Integer> umulige(Talsystem s) {
    Graenser g = new Graenser(s);
    return IntStream.range(0, s.krav().size())
        .filter(i -> g.udenFor(s.krav().get(i)))
        .boxed()
        .toList();
  }

  /** One part's share of the answer, numbered as in the whole system. */
  private sealed interface Delsvar {
    record Fundet(List<Integer> skjulte, List<Bevis> beviser) implements Delsvar {}

    record Ikke(Udfald.Umulig hvorfor) implements Delsvar {}
  }

  /** The same system and limits give the same outcome. */
  public static Udfald beskyt(Talsystem s, Loft loft) {
    List<Opgave> opgaver = Opgave.alle(s);
    if (!opgaver.isEmpty() && s.antalCeller() > loft.celler()) {
      return new Udfald.Umulig(opgaver.getFirst().celle(), Udfald.Grund.FOR_STORT);
    }
    List<Udfald.Umulig> umulige = new ArrayList<>();
    for (int i : umulige(s)) {
      umulige.add(new Udfald.Umulig(s.krav().get(i).celle(), Udfald.Grund.UOPNAAELIGT));
    }
    BitSet skjulte = new BitSet();
    List<Bevis> beviser = new ArrayList<>();
    if (umulige.isEmpty()) {
      List<Del> dele = Del.dele(s);
      int programmer = Math.clamp(loft.programmer() / Math.max(1, dele.size()), 50, 1500);
      List<Delsvar> svar = dele.parallelStream().map(d -> del(d, loft, programmer)).toList();
      for (Delsvar d : svar) {
        switch (d) {
          case Delsvar.Ikke(Udfald.Umulig hvorfor) -> umulige.add(hvorfor);
          case Delsvar.Fundet f -> {
            f.skjulte().forEach(skjulte::set);
            beviser.addAll(f.beviser());
          }
        }
      }
    }
    if (!umulige.isEmpty()) {
      return samlet(umulige);
    }
    return proevet(s, skjulte, beviser);
  }

  /** Adds the sides that the true values meet by themselves, and checks all. */
  private static Udfald proevet(Talsystem s, BitSet skjulte, List<Bevis> beviser) {
    for (int i = 0; i < s.krav().size(); i++) {
      Krav k = s.krav().get(i);
      if (s.vaerdi(k.celle()) <= k.hoejst()) {
        beviser.add(new Bevis(i, Side.NED, Flytning.INGEN));
      }
      if (s.vaerdi(k.celle()) >= k.mindst()) {
        beviser.add(new Bevis(i, Side.OP, Flytning.INGEN));
      }
    }
    beviser.sort(Comparator.comparingInt(Bevis::krav).thenComparing(Bevis::side));
    long pris = skjulte.stream().mapToLong(s::vaegt).sum();
    Udfald.Skjuling ud = new Udfald.Skjuling(skjulte, pris, beviser);
    List<Integer> ubeviste = Bevisproeve.ubeviste(s, ud);
    if (!ubeviste.isEmpty()) {
      throw new IllegalStateException("not proven: " + s.krav().get(ubeviste.getFirst()));
    }
    return ud;
  }

  /** What cannot be at all goes before what was too much work. */
  private static Udfald.Umulig samlet(List<Udfald.Umulig> umulige) {
    Udfald.Grund grund =
        umulige.stream().anyMatch(u -> u.grund() == Udfald.Grund.UOPNAAELIGT)
            ? Udfald.Grund.UOPNAAELIGT
            : Udfald.Grund.FOR_STORT;
    return new Udfald.Umulig(
        umulige.stream().filter(u -> u.grund() == grund).flatMap(u -> u.celler().stream()).toList(),
        grund);
  }

  private static Delsvar del(Del del, Loft loft, int programmer) {
    Talsystem s = del.system();
    Delspaerring d = new Delspaerring(s, loft, 0);
    Udfald.Umulig umulig = d.bevisAlt();
    if (umulig != null) {
      return new Delsvar.Ikke(
          new Udfald.Umulig(
              umulig.celler().stream().map(del::celleIHele).toList(), umulig.grund()));
    }
    d.forbedr();
    for (int orden = 1; orden < Delspaerring.ORDENER && s.antalCeller() <= MELLEM; orden++) {
      Delspaerring anden = new Delspaerring(s, loft, orden);
      if (anden.bevisAlt() == null) {
        anden.forbedr();
        d = anden.skjul().pris() < d.skjul().pris() ? anden : d;
      }
    }
    if (s.antalCeller() <= MELLEM) {
      d.rens(programmer);
    }
    Optimum.Fundet bedre = Optimum.bedreEnd(d, loft, programmer);
    if (bedre != null) {
      d.erstat(bedre.grupper(), bedre.flytninger());
    }
    List<Integer> skjulte = new ArrayList<>();
    for (int c = 0; c < s.antalCeller(); c++) {
      if (s.art(c) == Art.TRYKT && d.skjul().fri(c)) {
        skjulte.add(del.celleIHele(c));
      }
    }
    List<Bevis> beviser = new ArrayList<>();
    for (int i = 0; i < d.opgaver().size(); i++) {
      Opgave o = d.opgaver().get(i);
      beviser.add(new Bevis(del.kravIHele(o.krav()), o.side(), del.iHele(d.bevis(i))));
    }
    return new Delsvar.Fundet(skjulte, beviser);
  }
}
