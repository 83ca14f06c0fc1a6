package dk.forloeb.diskretion.spaerring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hides in one part. Each task gets the cheapest move found for it after those before; then what
 * turned out not to be needed, or can be had cheaper now, is shown again.
 */
final class Delspaerring {
  private static final int GENBRUG = 30;
  private static final int RUNDER = 6;

  /** After so many tasks that cannot be met, the rest are not tried. */
  private static final int UMULIGE = 20;

  /** A search that found nothing is tried again so much harder, before a linear program is. */
  private static final int FLID = 40;

  /** Where improvement stops: so many cells looked at are some seconds. */
  private static final long ARBEJDE = 100_000_000;

  private final Talsystem s;
  private final Loft loft;
  private final Skjul skjul;
  private final Moenstersoeger soeger;
  private final BitSet tvungne = new BitSet();
  private final List<Opgave> opgaver;
  private final @Nullable Flytning[] beviser;
  private final List<List<Flytning>> efterCelle = new ArrayList<>();
  private int programmer;
  private boolean kunGratis;

  /** How many orders there are to take the tasks in; none is best for all. */
  static final int ORDENER = 3;

  /** With the tasks in one of the orders, from 0. */
  Delspaerring(Talsystem s, Loft loft, int orden) {
    this.s = s;
    this.loft = loft;
    skjul = new Skjul(s);
    soeger = new Moenstersoeger(skjul, loft.skridt());
    opgaver = new ArrayList<>(Opgave.alle(s));
    opgaver.sort(orden(s, orden));
    beviser = new @Nullable Flytning[opgaver.size()];
    for (int c = 0; c < s.antalCeller(); c++) {
      efterCelle.add(new ArrayList<>());
    }
    for (Opgave o : opgaver) {
      if (s.art(o.celle()) == Art.TRYKT) {
        skjul.skjul(s.gruppe(o.celle()));
        tvungne.set(s.gruppe(o.celle()));
      }
    }
  }

  private static Comparator<Opgave> orden(Talsystem s, int orden) {
    Comparator<Opgave> foerst =
        switch (orden) {
          case 0 -> Comparator.comparingLong((Opgave o) -> -s.vaerdi(o.celle()));
          case 1 -> Comparator.comparingInt((Opgave o) -> -o.celle());
          // The longest step has the least room, and its move serves others.
          default ->
              Comparator.comparingLong((Opgave o) -> -Math.abs(o.skridt()))
                  .thenComparingLong(o -> s.vaerdi(o.celle()));
        };
    return foerst.thenComparingInt(Opgave::celle).thenComparing(Opgave::side);
  }

  Skjul skjul() {
    return skjul;
  }

  BitSet tvungne() {
    return tvungne;
  }

  List<Opgave> opgaver() {
    return opgaver;
  }

  Flytning bevis(int i) {
    Flytning f = beviser[i];
    if (f == null) {
      throw new IllegalStateException("no move for " + opgaver.get(i));
    }
    return f;
  }

  /** Takes another hiding with its moves, one a task. */
  void erstat(BitSet grupper, List<Flytning> flytninger) {
    skjul.skjulteGrupper().stream().filter(g -> !grupper.get(g)).forEach(skjul::vis);
    grupper.stream().forEach(skjul::skjul);
    for (int i = 0; i < beviser.length; i++) {
      beviser[i] = flytninger.get(i);
    }
  }

  /** Null when all is met, otherwise the first tasks that are not, and why. */
  Udfald.@Nullable Umulig bevisAlt() {
    List<Integer> umulige = new ArrayList<>();
    for (int i = 0; i < opgaver.size() && umulige.size() < UMULIGE; i++) {
      Flytning f = find(opgaver.get(i), Skjul.ALDRIG);
      if (f == null) {
        f = findHaardere(opgaver.get(i));
      }
      if (f == null) {
        Lineaert.Svar svar = program(opgaver.get(i));
        f = svar.flytning();
        if (f == null && !svar.sikkert()) {
          return new Udfald.Umulig(opgaver.get(i).celle(), Udfald.Grund.FOR_STORT);
        }
      }
      if (f == null) {
        umulige.add(opgaver.get(i).celle());
      } else {
        tag(i, f);
      }
    }
    return umulige.isEmpty() ? null : new Udfald.Umulig(umulige, Udfald.Grund.UOPNAAELIGT);
  }

  private void tag(int i, Flytning f) {
    beviser[i] = f;
    for (int k = 0; k < f.antal(); k++) {
      int c = f.celle(k);
      if (s.art(c) == Art.TRYKT) {
        skjul.skjul(s.gruppe(c));
      }
      efterCelle.get(c).add(f);
    }
  }

  /** With more work, and then by the roomiest cells: dear, but improvement is to come. */
  private @Nullable Flytning findHaardere(Opgave o) {
    soeger.flid(FLID);
    Flytning f = find(o, Skjul.ALDRIG);
    if (f == null) {
      soeger.rummeligst(true);
      f = find(o, Skjul.ALDRIG);
      soeger.rummeligst(false);
    }
    soeger.flid(1);
    return f == null ? forfra(o) : f;
  }

  /**
   * As if nothing but the forced were hidden: what is free leads astray where it has little room.
   */
  private @Nullable Flytning forfra(Opgave o) {
    BitSet foer = skjul.skjulteGrupper();
    BitSet valgte = skjul.skjulteGrupper();
    valgte.andNot(tvungne);
    valgte.stream().forEach(skjul::vis);
    soeger.flid(FLID);
    Flytning f = find(o, Skjul.ALDRIG);
    soeger.flid(1);
    foer.stream().forEach(skjul::skjul);
    return f;
  }

  /** A move at a price under this one, by reuse or by pattern; null when none was found. */
  private @Nullable Flytning find(Opgave o, long under) {
    Flytning f = genbrug(o);
    if (f == null) {
      f = soeger.find(o.celle(), o.skridt(), null, under);
      if (Math.abs(o.skridt()) > 1 && (f == null || pris(f) > 0)) {
        Flytning delt = delt(o, f == null ? under : pris(f));
        f = delt == null ? f : delt;
      }
    }
    return f;
  }

  /** A move found before, or its opposite, that costs nothing now. */
  private @Nullable Flytning genbrug(Opgave o) {
    List<Flytning> kendte = efterCelle.get(o.celle());
    for (int i = kendte.size() - 1; i >= 0 && i >= kendte.size() - GENBRUG; i--) {
      Flytning f = kendte.get(i);
      if (o.loestAf(f) && pris(f) == 0) {
        return f;
      }
      if (o.loestAf(f.modsat()) && pris(f) == 0 && harRum(f.modsat())) {
        return f.modsat();
      }
    }
    return null;
  }

  private boolean harRum(Flytning f) {
    for (int k = 0; k < f.antal(); k++) {
      if (skjul.rum(f.celle(k)) + f.aendring(k) < 0) {
        return false;
      }
    }
    return true;
  }

  private long pris(Flytning f) {
    long sum = 0;
    BitSet set = new BitSet();
    for (int k = 0; k < f.antal(); k++) {
      long p = skjul.pris(f.celle(k));
      if (p == Skjul.ALDRIG) {
        return p;
      }
      if (p > 0 && !set.get(s.gruppe(f.celle(k)))) {
        set.set(s.gruppe(f.celle(k)));
        sum += p;
      }
    }
    return sum;
  }

  /** Step by step, each along a way of its own: what gives way by one may not by three. */
  private @Nullable Flytning delt(Opgave o, long under) {
    Flytning f = null;
    long trin = Long.signum(o.skridt());
    long tilbage = Math.abs(o.skridt());
    long brugt = 0;
    while (tilbage > 0) {
      long laengst = tilbage == Math.abs(o.skridt()) ? tilbage - 1 : tilbage;
      Flytning naeste = null;
      for (long n = laengst; n >= 1 && naeste == null; n = Math.min(n - 1, n / 2 + 1)) {
        naeste = soeger.find(o.celle(), trin * n, f, n == 1 ? under - brugt : 1);
      }
      if (naeste == null) {
        return null;
      }
      f = naeste;
      brugt = pris(f);
      tilbage = Math.abs(o.skridt()) - Math.abs(f.af(o.celle()));
      if (brugt >= under) {
        return null;
      }
    }
    return f;
  }

  private BitSet frie() {
    BitSet ud = new BitSet(s.antalCeller());
    for (int c = 0; c < s.antalCeller(); c++) {
      ud.set(c, skjul.fri(c));
    }
    return ud;
  }

  /** A move among what is hidden already, by linear program. */
  private @Nullable Flytning gratis(Opgave o) {
    return new Lineaert(skjul, frie()).loes(o).flytning();
  }

  private Lineaert.Svar program(Opgave o) {
    Lineaert.Svar svar = new Lineaert.Svar(null, false);
    int alle = s.antalCeller();
    int billige = 3;
    for (int hoejst = 150; ; hoejst *= 3) {
      boolean helt = hoejst >= alle || hoejst >= loft.naboer();
      int antal = Math.min(hoejst, loft.naboer());
      BitSet med = Nabolag.om(skjul, o.celle(), helt ? alle : billige, antal);
      svar = new Lineaert(skjul, med).loes(o);
      if (svar.flytning() != null || helt) {
        return svar.flytning() == null && antal < alle ? new Lineaert.Svar(null, false) : svar;
      }
      billige *= 2;
    }
  }

  /** Shows again what is not needed, the dearest first, and what something cheaper can replace. */
  void forbedr() {
    forbedr(RUNDER);
  }

  /** Shows again what is not needed at all, with so many linear programs to see it by. */
  void rens(int antal) {
    programmer = antal;
    kunGratis = true;
    forbedr(1);
    kunGratis = false;
  }

  private void forbedr(int runder) {
    for (int runde = 0; runde < runder; runde++) {
      long foer = skjul.pris();
      List<Integer> grupper =
          skjul.skjulteGrupper().stream()
              .filter(g -> !tvungne.get(g))
              .boxed()
              .sorted(
                  Comparator.comparingLong((Integer g) -> -skjul.grundpris(g))
                      .thenComparingInt(g -> g))
              .toList();
      List<List<Integer>> brugere = brugere();
      for (int g : grupper) {
        if (skjul.skjult(g) && soeger.arbejde() < ARBEJDE) {
          proevUden(g, brugere);
        }
      }
      if (skjul.pris() == foer) {
        return;
      }
    }
  }

  /** By group: the tasks whose moves go through it; some may have left since. */
  private List<List<Integer>> brugere() {
    List<List<Integer>> ud = new ArrayList<>();
    for (int c = 0; c < s.antalCeller(); c++) {
      ud.add(new ArrayList<>());
    }
    for (int i = 0; i < opgaver.size(); i++) {
      meld(i, bevis(i), ud);
    }
    return ud;
  }

  private void meld(int i, Flytning f, List<List<Integer>> brugere) {
    for (int k = 0; k < f.antal(); k++) {
      List<Integer> her = brugere.get(s.gruppe(f.celle(k)));
      if (her.isEmpty() || her.getLast() != i) {
        her.add(i);
      }
    }
  }

  private boolean gaarGennem(Flytning f, int gruppe) {
    for (int i = 0; i < s.gruppestoerrelse(gruppe); i++) {
      if (f.af(s.iGruppe(gruppe, i)) != 0) {
        return true;
      }
    }
    return false;
  }

  private void proevUden(int gruppe, List<List<Integer>> brugere) {
    long foer = skjul.pris();
    BitSet grupperFoer = skjul.skjulteGrupper();
    skjul.vis(gruppe);
    skjul.luk(gruppe);
    List<Integer> aendrede = new ArrayList<>();
    List<Flytning> gamle = new ArrayList<>();
    boolean gik = true;
    for (int i : List.copyOf(brugere.get(gruppe))) {
      Flytning gammel = bevis(i);
      if (!gaarGennem(gammel, gruppe)) {
        continue;
      }
      Flytning ny = find(opgaver.get(i), kunGratis ? 1 : foer - skjul.pris());
      if (ny == null && kunGratis && programmer-- > 0) {
        ny = gratis(opgaver.get(i));
      }
      if (ny == null) {
        gik = false;
        break;
      }
      aendrede.add(i);
      gamle.add(gammel);
      tag(i, ny);
    }
    skjul.aabn(gruppe);
    if (gik && skjul.pris() < foer) {
      aendrede.forEach(i -> meld(i, bevis(i), brugere));
      return;
    }
    for (int j = 0; j < aendrede.size(); j++) {
      beviser[aendrede.get(j)] = gamle.get(j);
    }
    skjul.skjulteGrupper().stream().filter(g -> !grupperFoer.get(g)).forEach(skjul::vis);
    skjul.skjul(gruppe);
  }
}
