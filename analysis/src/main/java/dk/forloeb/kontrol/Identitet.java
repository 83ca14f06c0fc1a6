package dk.forloeb.kontrol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An equation that printed numbers must satisfy. Each can say where one of its numbers must lie
 * when the others are right; that is how a broken one is found, and what would mend it.
 */
sealed interface Identitet {
  /** The number that the others give. */
  Celle resultat();

  List<Celle> celler();

  /** What may be printed in the cell, the others being as printed. */
  Interval plads(Celle celle);

  default boolean holder() {
    return plads(resultat()).rummer(resultat().vaerdi());
  }

  /**
   * A total and its parts.
   *
   * @param dele the printed parts
   * @param skjulte the parts of which no number is printed
   */
  record Sum(Celle resultat, List<Celle> dele, List<Celle> skjulte) implements Identitet {
    private Interval andet() {
      if (skjulte.isEmpty()) {
        return Interval.NUL;
      }
      // Where one printed number is negative, a hidden one may be.
      boolean negative = celler().stream().anyMatch(c -> c.vaerdi().signum() < 0);
      return negative ? Interval.ALT : Interval.IKKE_NEGATIV;
    }

    @Override
    public List<Celle> celler() {
      List<Celle> ud = new ArrayList<>(dele);
      ud.add(resultat);
      return ud;
    }

    /** Without any slip for rounding. */
    BigDecimal sum() {
      return dele.stream().map(Celle::vaerdi).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal forskel() {
      return resultat.vaerdi().subtract(sum());
    }

    /** Whether the parts, unrounded, may add up to that. */
    boolean giver(BigDecimal x) {
      return plads(resultat).rummer(x);
    }

    private BigDecimal slip() {
      return celler().stream().map(Celle::slip).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Interval plads(Celle celle) {
      Interval alle = Interval.punkt(sum()).plus(andet()).udvidet(slip());
      return celle.equals(resultat)
          ? alle
          : Interval.punkt(resultat.vaerdi().add(celle.vaerdi())).minus(alle);
    }
  }

  /**
   * A share in percent, or a change in percent.
   *
   * @param hele the cell with the whole; null when no cell holds it
   * @param grundlag the whole
   * @param forskudt what is taken off the share: 100 for a change
   */
  record Andel(
      Celle resultat, Celle del, @Nullable Celle hele, Interval grundlag, BigDecimal forskudt)
      implements Identitet {
    @Override
    public List<Celle> celler() {
      return hele == null || hele.equals(del)
          ? List.of(del, resultat)
          : List.of(del, hele, resultat);
    }

    /** The share before rounding. */
    Interval beregnet() {
      return del.sandt().gange(Interval.HUNDREDE).delt(grundlag).minus(Interval.punkt(forskudt));
    }

    @Override
    public Interval plads(Celle celle) {
      if (celle.equals(resultat)) {
        return (del.equals(hele) ? Interval.HUNDREDE : beregnet())
            .udvidet(resultat.kraevet().halv());
      }
      if (del.equals(hele)) {
        return Interval.ALT;
      }
      Interval s = resultat.kraevet().uafrundet().plus(Interval.punkt(forskudt));
      return (celle.equals(del)
              ? s.gange(grundlag).delt(Interval.HUNDREDE)
              : del.sandt().gange(Interval.HUNDREDE).delt(s))
          .udvidet(celle.slip());
    }
  }

  /** A mean of means, weighted by counts. */
  record Middel(Celle resultat, List<Celle> dele, List<Celle> vaegte) implements Identitet {
    @Override
    public List<Celle> celler() {
      List<Celle> ud = new ArrayList<>(dele);
      ud.addAll(vaegte);
      ud.add(resultat);
      return ud;
    }

    private BigDecimal vaegt() {
      return vaegte.stream().map(Celle::vaerdi).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Interval tyngde(int uden) {
      Interval ud = Interval.NUL;
      for (int i = 0; i < dele.size(); i++) {
        if (i != uden) {
          ud = ud.plus(dele.get(i).kraevet().uafrundet().gange(vaegte.get(i).sandt()));
        }
      }
      return ud;
    }

    /** The mean before rounding. */
    Interval beregnet() {
      return tyngde(-1).delt(Interval.punkt(vaegt()));
    }

    @Override
    public Interval plads(Celle celle) {
      if (celle.equals(resultat)) {
        return beregnet().udvidet(celle.kraevet().halv());
      }
      int i = dele.indexOf(celle);
      if (i < 0) {
        return vaegtensPlads(vaegte.indexOf(celle));
      }
      return resultat
          .kraevet()
          .uafrundet()
          .gange(Interval.punkt(vaegt()))
          .minus(tyngde(i))
          .delt(vaegte.get(i).sandt())
          .udvidet(celle.kraevet().halv());
    }

    /** The weight that pulls as much to one side as all others pull to the other. */
    private Interval vaegtensPlads(int i) {
      Interval m = resultat.kraevet().uafrundet();
      Interval traek = Interval.NUL;
      for (int j = 0; j < dele.size(); j++) {
        if (j != i) {
          traek =
              traek.plus(m.minus(dele.get(j).kraevet().uafrundet()).gange(vaegte.get(j).sandt()));
        }
      }
      return traek.delt(dele.get(i).kraevet().uafrundet().minus(m));
    }
  }
}
