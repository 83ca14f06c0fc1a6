package dk.forloeb.rapport;

import dk.forloeb.rapport.Svg.Anker;
import dk.forloeb.usikkerhed.Usikkerhed;
import dk.forloeb.usikkerhed.Usikkerhed.Maalt;
import java.util.ArrayList;
import java.util.List;

/** A forest plot: each row's share with its 95 percent interval, and the line that all share. */
final class Skovdiagram implements Tegning {
  private static final double RAEKKE = 22;
  private static final double TOP = 42;

  private final Tavle tavle;
  private final Usikkerhed u;

  Skovdiagram(Tavle tavle, Usikkerhed u) {
    this.tavle = tavle;
    this.u = u;
  }

  /** Whether the interval holds the share that all have in common. */
  private boolean rummer(Maalt m) {
    return m.interval().fra() <= u.land() && u.land() <= m.interval().til();
  }

  @Override
  public String overskrift() {
    List<Maalt> alle = u.maalte();
    if (alle.isEmpty()) {
      return tavle.ord().t("figur.skjult", tavle.label());
    }
    long med = alle.stream().filter(this::rummer).count();
    return ord()
        .t(
            med == 1 ? "skov.et" : "skov.flere",
            ord().tal(Long.toString(med)),
            Integer.toString(alle.size()),
            land(),
            Procent.tal(u.land(), ord()));
  }

  private Ord ord() {
    return tavle.ord();
  }

  private String land() {
    return ord().t(u.landErAlle() ? "figur.alle" : "figur.viste");
  }

  @Override
  public String undertekst() {
    return ord().t("skov.undertekst", Undertekst.maal(tavle, tavle.kolonne(u.kolonne())));
  }

  @Override
  public String beskrivelse() {
    List<String> led = new ArrayList<>();
    for (Usikkerhed.Raekke r : u.raekker()) {
      led.add(ord(r));
    }
    return ord()
        .t(
            "skov.beskrivelse",
            ord().stor(land()),
            Procent.maerke(u.land(), ord()),
            String.join("; ", led));
  }

  private String ord(Usikkerhed.Raekke r) {
    return switch (r) {
      case Maalt m ->
          ord()
              .t(
                  "skov.maalt",
                  m.navn(),
                  Procent.maerke(m.andel(), ord()),
                  Procent.spaend(m.interval(), ord()));
      case Usikkerhed.Ukendt k ->
          ord().t(k.skjult() ? "figur.raekke.skjult" : "figur.raekke.uden", k.navn());
    };
  }

  @Override
  public Svg tegn(int bredde) {
    boolean bred = bredde == BRED;
    List<Usikkerhed.Raekke> raekker = u.raekker();
    double navne = raekker.stream().mapToDouble(r -> Svg.bredde(r.navn(), 13)).max().orElse(0);
    navne = Math.min(navne, bred ? 200 : 112) + 10;
    double talplads = bred ? 158 : 62;
    double stoerst = u.land();
    for (Maalt m : u.maalte()) {
      stoerst = Math.max(stoerst, m.interval().til());
    }
    Skala x = new Skala(0, stoerst * 100, bred ? 5 : 3, navne, bredde - talplads);
    double bund = TOP + raekker.size() * RAEKKE;
    Svg svg = new Svg(bredde, bund + 30);
    for (double v : x.trin()) {
      svg.linje(x.sted(v), TOP, x.sted(v), bund, v == 0 ? "akse" : "gitter");
      svg.tekst(x.sted(v), bund + 18, Anker.MIDDLE, "s", ord().procent(Skala.tekst(v, ord())));
    }
    double midt = x.sted(u.land() * 100);
    svg.linje(midt, TOP - 8, midt, bund, "snit1");
    String tekst = ord().t("skov.linje", ord().stor(land()), Procent.maerke(u.land(), ord()));
    double halv = Svg.bredde(tekst, 12) / 2;
    svg.tekst(Math.max(halv, Math.min(bredde - halv, midt)), TOP - 14, Anker.MIDDLE, "s", tekst);
    if (bred) {
      svg.tekst(bredde - 2, TOP - 14, Anker.END, "m", ord().t("skov.interval"));
    }
    for (int i = 0; i < raekker.size(); i++) {
      raekke(svg, raekker.get(i), TOP + i * RAEKKE + RAEKKE / 2, navne, x, bredde);
    }
    return svg;
  }

  private void raekke(Svg svg, Usikkerhed.Raekke r, double y, double navne, Skala x, int bredde) {
    svg.om(ord(r));
    svg.tekst(navne - 8, y + 4, Anker.END, "t", Bjaelker.forkortet(r.navn(), navne - 10));
    switch (r) {
      case Maalt m -> {
        double fra = x.sted(m.interval().fra() * 100);
        double til = x.sted(m.interval().til() * 100);
        double her = x.sted(m.andel() * 100);
        String klasse = rummer(m) ? "interval" : "interval ude";
        svg.linje(fra, y, til, y, klasse);
        svg.linje(fra, y - 4, fra, y + 4, klasse);
        svg.linje(til, y - 4, til, y + 4, klasse);
        if (rummer(m)) {
          svg.sti(rund(her, y, 4.5), "f1");
        } else {
          svg.sti(ruder(her, y, 6), "f3");
        }
        boolean bred = bredde == BRED;
        svg.tekst(
            bred ? bredde - 98 : bredde - 2,
            y + 4,
            Anker.END,
            rummer(m) ? "t" : "b",
            Procent.maerke(m.andel(), ord()));
        if (bred) {
          svg.tekst(bredde - 2, y + 4, Anker.END, "m", Procent.spaend(m.interval(), ord()));
        }
      }
      case Usikkerhed.Ukendt k -> {
        if (k.skjult()) {
          svg.skraveret(navne, y - 7, 48, 14);
        }
        svg.tekst(
            navne + 54, y + 4, Anker.START, "m", ord().t(k.skjult() ? "skjult" : "skov.ingen"));
      }
    }
    svg.slut();
  }

  static String rund(double x, double y, double r) {
    String n = Svg.n(r);
    return "M"
        + Svg.n(x - r)
        + " "
        + Svg.n(y)
        + "a"
        + n
        + " "
        + n
        + " 0 1 0 "
        + Svg.n(2 * r)
        + " 0a"
        + n
        + " "
        + n
        + " 0 1 0 "
        + Svg.n(-2 * r)
        + " 0z";
  }

  static String ruder(double x, double y, double r) {
    String n = Svg.n(r);
    return "M"
        + Svg.n(x)
        + " "
        + Svg.n(y - r)
        + "l"
        + n
        + " "
        + n
        + "l-"
        + n
        + " "
        + n
        + "l-"
        + n
        + " -"
        + n
        + "z";
  }

  @Override
  public String forklaring() {
    return "<p class=\"note\">" + Html.sikker(ord().t("skov.forklaring", land())) + "</p>\n";
  }
}
