package dk.forloeb.rapport;

import dk.forloeb.rapport.Svg.Anker;
import dk.forloeb.usikkerhed.Usikkerhed.Maalt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Names points of a drawing where no name covers another, nor a point; the rest go unnamed. */
final class Navngiver {
  private static final double SKRIFT = 13;
  private static final double LINJE = 15;

  private final Svg svg;
  private final double bredde;
  private final double top;
  private final double bund;

  /** A rectangle that is taken. */
  private record Felt(double x, double y, double b, double h) {
    boolean roerer(Felt o) {
      return x < o.x + o.b && o.x < x + b && y < o.y + o.h && o.y < y + h;
    }
  }

  Navngiver(Svg svg, double bredde, double top, double bund) {
    this.svg = svg;
    this.bredde = bredde;
    this.top = top;
    this.bund = bund;
  }

  void med(
      List<Maalt> alle,
      List<Maalt> navngives,
      ToDoubleFunction<Maalt> x,
      ToDoubleFunction<Maalt> y) {
    List<Felt> optaget = new ArrayList<>();
    for (Maalt m : alle) {
      optaget.add(new Felt(x.applyAsDouble(m) - 5, y.applyAsDouble(m) - 5, 10, 10));
    }
    for (Maalt m : navngives) {
      double px = x.applyAsDouble(m);
      double py = y.applyAsDouble(m);
      double b = Svg.bredde(m.navn(), SKRIFT);
      for (Felt f : steder(px, py, b)) {
        boolean fri =
            f.x >= 0
                && f.x + f.b <= bredde
                && f.y >= top - LINJE
                && f.y + f.h <= bund
                && optaget.stream().noneMatch(f::roerer);
        if (fri) {
          optaget.add(f);
          svg.tekst(f.x, f.y + 12, Anker.START, "b hvidkant", m.navn());
          break;
        }
      }
    }
  }

  /** Right, left, above and below, the nearest first. */
  private static List<Felt> steder(double x, double y, double b) {
    return List.of(
        new Felt(x + 9, y - 8, b, LINJE),
        new Felt(x - 9 - b, y - 8, b, LINJE),
        new Felt(x + 5, y - 22, b, LINJE),
        new Felt(x + 5, y + 7, b, LINJE),
        new Felt(x - 5 - b, y - 22, b, LINJE),
        new Felt(x - 5 - b, y + 7, b, LINJE),
        new Felt(x - b / 2, y - 24, b, LINJE),
        new Felt(x - b / 2, y + 9, b, LINJE));
  }
}
