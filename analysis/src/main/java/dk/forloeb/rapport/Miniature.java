package dk.forloeb.rapport;

import dk.forloeb.rapport.Tavle.Linje;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table as a drawing of a few centimetres without axes: its shape, and which number is the
 * highest. Periods stand in their order, other rows from the highest; a second key makes a line
 * each.
 */
final class Miniature {
  private static final double BREDDE = 320;
  private static final double HOEJDE = 92;
  private static final double TOP = 20;
  private static final double BUND = HOEJDE - 18;
  private static final int FARVER = 3;

  private final Tavle tavle;
  private final Kolonne kolonne;

  Miniature(Tavle tavle) {
    this.tavle = tavle;
    this.kolonne = tavle.hovedkolonne();
  }

  /** Whether there is a shape to see. */
  static boolean kanTegnes(Tavle t) {
    return !t.dimensioner().isEmpty()
        && t.dimensioner().size() <= 2
        && t.medTal(t.hovedkolonne()).size() > 2;
  }

  String html(String id) {
    Svg svg = new Svg(BREDDE, HOEJDE);
    if (tavle.dimensioner().size() == 2) {
      linjer(svg);
    } else {
      soejler(svg);
    }
    return svg.html(id, "mini", kolonne.navn(), tavle.label());
  }

  private List<Linje> raekker() {
    List<Linje> ud = new ArrayList<>(tavle.uden());
    if (tavle.dimensioner().getFirst().rolle() != Dimension.Rolle.TID) {
      ud.removeIf(l -> !tavle.celle(l, kolonne).erTal());
      ud.sort(Comparator.comparingDouble(l -> -tal(l)));
    }
    return ud;
  }

  private double tal(Linje l) {
    return tavle.celle(l, kolonne).tal();
  }

  private void soejler(Svg svg) {
    List<Linje> raekker = raekker();
    List<Linje> maalte = tavle.medTal(kolonne);
    double hoejest = maalte.stream().mapToDouble(this::tal).max().orElse(1);
    Skala y = new Skala(Math.min(0, lavest(maalte)), Math.max(hoejest, 1), 2, BUND, TOP);
    double trin = BREDDE / raekker.size();
    boolean fundet = false;
    for (int i = 0; i < raekker.size(); i++) {
      Linje l = raekker.get(i);
      Celle c = tavle.celle(l, kolonne);
      double b = Math.max(trin * 0.78, 1);
      double x = i * trin + (trin - b) / 2;
      if (c.skjult()) {
        svg.skraveret(x, BUND - 10, b, 10);
      } else if (c.erTal()) {
        boolean top = !fundet && c.tal() == hoejest;
        fundet |= top;
        double sted = y.sted(c.tal());
        svg.firkant(x, Math.min(sted, y.sted(0)), b, Math.abs(sted - y.sted(0)), top ? "f3" : "f1");
        if (top) {
          maerke(svg, x + b / 2, tavle.navn(l), c);
        }
      }
    }
    svg.linje(0, y.sted(0), BREDDE, y.sted(0), "akse");
  }

  private double lavest(List<Linje> maalte) {
    return maalte.stream().mapToDouble(this::tal).min().orElse(0);
  }

  /** The highest number over its column, its name below it, both inside the drawing. */
  private void maerke(Svg svg, double midt, String navn, Celle c) {
    svg.tekst(
        indad(midt, kolonne.maerke(c), 13), TOP - 6, Svg.Anker.MIDDLE, "b", kolonne.maerke(c));
    svg.tekst(indad(midt, navn, 12), HOEJDE - 3, Svg.Anker.MIDDLE, "s", navn);
  }

  private static double indad(double midt, String tekst, double stoerrelse) {
    double halv = Svg.bredde(tekst, stoerrelse) / 2;
    return Math.max(halv, Math.min(BREDDE - halv, midt));
  }

  private void linjer(Svg svg) {
    List<Linje> maalte = tavle.medTal(kolonne);
    Skala y =
        new Skala(
            0, Math.max(maalte.stream().mapToDouble(this::tal).max().orElse(1), 1), 2, BUND, TOP);
    List<String> foerste = List.copyOf(tavle.dimensioner().getFirst().kategorier().keySet());
    List<String> anden = List.copyOf(tavle.dimensioner().get(1).kategorier().keySet());
    double plads = 0;
    for (int nr = 0; nr < foerste.size(); nr++) {
      String k = foerste.get(nr);
      StringBuilder sti = new StringBuilder();
      for (Linje l : maalte) {
        if (l.koder().getFirst().equals(k)) {
          double x =
              4 + anden.indexOf(l.koder().get(1)) * (BREDDE - 8) / Math.max(anden.size() - 1, 1);
          sti.append(sti.isEmpty() ? "M" : "L").append(Svg.n(x)).append(' ');
          sti.append(Svg.n(y.sted(tal(l))));
        }
      }
      if (!sti.isEmpty()) {
        svg.sti(sti.toString(), "kurve g" + nr % FARVER);
        String navn = tavle.dimensioner().getFirst().navn(k);
        svg.sti("M" + Svg.n(plads) + " " + Svg.n(HOEJDE - 7) + "h12", "kurve g" + nr % FARVER);
        svg.tekst(plads + 17, HOEJDE - 3, Svg.Anker.START, "s", navn);
        plads += 17 + Svg.bredde(navn, 12) + 18;
      }
    }
    svg.linje(0, BUND, BREDDE, BUND, "akse");
  }
}
