package dk.forloeb.rapport;

import dk.forloeb.rapport.Svg.Anker;
import dk.forloeb.rapport.Tavle.Linje;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Columns by calendar period; a share or a change stands in a second, smaller panel. */
final class Soejler implements Tegning {
  private static final double VENSTRE = 52;

  private final Tavle tavle;
  private final Kolonne antal;
  private final Optional<Kolonne> anden;
  private final List<Linje> raekker;

  Soejler(Tavle tavle) {
    this.tavle = tavle;
    this.antal = tavle.foerste(Kolonne.Art.ANTAL).orElse(tavle.kolonner().getFirst());
    this.anden =
        tavle
            .foerste(Kolonne.Art.AENDRING)
            .or(() -> tavle.foerste(Kolonne.Art.ANDEL))
            .filter(k -> !k.equals(antal));
    this.raekker = tavle.uden();
  }

  /** The rows that the headline is about: the largest rise and fall, else the largest number. */
  private Set<Linje> hoved() {
    Kolonne k = anden.orElse(antal);
    Comparator<Linje> orden = Comparator.comparingDouble(l -> tavle.celle(l, k).tal());
    Set<Linje> ud = new LinkedHashSet<>();
    tavle.medTal(k).stream().max(orden).ifPresent(ud::add);
    if (k.art() == Kolonne.Art.AENDRING) {
      tavle.medTal(k).stream().min(orden).ifPresent(ud::add);
      ud.removeIf(l -> tavle.celle(l, k).tal() == 0);
    }
    return ud;
  }

  @Override
  public String overskrift() {
    Ord ord = tavle.ord();
    Kolonne k = anden.orElse(antal);
    boolean aendring = k.art() == Kolonne.Art.AENDRING;
    List<String> led = new ArrayList<>();
    for (Linje l : hoved()) {
      Celle c = tavle.celle(l, k);
      boolean fald = c.tal() < 0;
      String hvad = !aendring ? "hoejest" : fald ? "faldt" : "steg";
      led.add(ord.t("soejler." + hvad, tavle.navn(l), k.udtalt(c)));
    }
    if (led.isEmpty()) {
      return ord.t("soejler.tom", tavle.label());
    }
    return ord.t(
        (aendring ? "soejler.aendring" : "soejler.tal") + (tavle.skjulte(k) > 0 ? ".viste" : ""),
        aendring ? antal.navn() : Undertekst.emne(tavle, k),
        ord.liste(led));
  }

  @Override
  public String undertekst() {
    String oeverst = Undertekst.af(tavle, antal);
    return anden
        .map(k ->
            tavle
                .ord()
                .t("soejler.undertekst", oeverst, tavle.ord().lille(Undertekst.maal(tavle, k))))
        .orElse(oeverst);
  }

  @Override
  public String beskrivelse() {
    List<String> led = new ArrayList<>();
    for (Linje l : raekker) {
      led.add(
          tavle.navn(l)
              + " "
              + ord(tavle.celle(l, antal), antal)
              + anden.map(k -> ", " + ord(tavle.celle(l, k), k)).orElse(""));
    }
    return tavle.ord().t("soejler.beskrivelse", String.join("; ", led));
  }

  private static String ord(Celle c, Kolonne k) {
    return c.skjult()
        ? k.ord().t("skjult")
        : c.udefineret() ? k.ord().t("udefineret") : k.maerke(c);
  }

  @Override
  public Svg tegn(int bredde) {
    boolean bred = bredde == BRED;
    double h1 = bred ? 230 : 190;
    double h2 = anden.isPresent() ? (bred ? 120 : 110) : 0;
    double top2 = 40 + h1 + 62;
    Svg svg = new Svg(bredde, 40 + h1 + 42 + (anden.isPresent() ? h2 + 44 : 0));
    panel(svg, bredde, antal, 40, h1, "f1");
    akse(svg, bredde, 40 + h1 + 16);
    anden.ifPresent(k -> panel(svg, bredde, k, top2 + 14, h2, "f2"));
    return svg;
  }

  private double trin(int bredde) {
    return (bredde - VENSTRE) / Math.max(raekker.size(), 1);
  }

  private void panel(Svg svg, int bredde, Kolonne k, double top, double hoejde, String farve) {
    double mindst = 0;
    double stoerst = 0;
    for (Linje l : tavle.medTal(k)) {
      mindst = Math.min(mindst, tavle.celle(l, k).tal());
      stoerst = Math.max(stoerst, tavle.celle(l, k).tal());
    }
    Skala s = new Skala(mindst, stoerst, hoejde > 150 ? 4 : 3, top + hoejde, top);
    svg.tekst(0, top - 22, Anker.START, "b", panelnavn(k));
    for (double v : s.trin()) {
      svg.linje(VENSTRE, s.sted(v), bredde, s.sted(v), v == 0 ? "akse" : "gitter");
      String trin = Skala.tekst(v, k.ord());
      svg.tekst(
          VENSTRE - 8,
          s.sted(v) + 4,
          Anker.END,
          "s",
          k.procent() ? k.ord().akseprocent(trin) : trin);
    }
    double trin = trin(bredde);
    // A share's highest is not the count's.
    boolean andet = k.equals(antal) && anden.filter(a -> a.art() == Kolonne.Art.ANDEL).isPresent();
    Set<Linje> fremhaev = andet ? Set.of() : hoved();
    double soejle = Math.min(trin * 0.72, 64);
    boolean alle =
        raekker.stream().allMatch(l -> Svg.bredde(k.maerke(tavle.celle(l, k)), 12) < trin);
    double optaget = 0;
    for (int i = 0; i < raekker.size(); i++) {
      Linje l = raekker.get(i);
      Celle c = tavle.celle(l, k);
      double midt = VENSTRE + (i + 0.5) * trin;
      boolean hoved = fremhaev.contains(l);
      svg.om(tavle.navn(l) + ": " + ord(c, k));
      if (c.skjult()) {
        svg.skraveret(midt - soejle / 2, s.sted(0) - 40, soejle, 40);
        if (trin >= 40) {
          svg.tekst(midt, s.sted(0) - 46, Anker.MIDDLE, "m", k.ord().t("skjult"));
        }
      } else if (c.erTal()) {
        double y = s.sted(c.tal());
        boolean ned = c.tal() < 0;
        svg.firkant(
            midt - soejle / 2,
            Math.min(y, s.sted(0)),
            soejle,
            Math.abs(y - s.sted(0)),
            hoved ? "f3" : farve);
        double halv = Svg.bredde(k.maerke(c), 13) / 2;
        // A second label so near would cover the first; the table has it.
        if (alle || (hoved && (ned || midt - halv > optaget))) {
          optaget = ned ? optaget : midt + halv;
          svg.tekst(
              midt,
              ned ? y + 14 : y - 5,
              Anker.MIDDLE,
              hoved ? "b hvidkant" : "s hvidkant",
              k.maerke(c));
        }
      } else if (trin >= 14) {
        svg.tekst(midt, s.sted(0) - 5, Anker.MIDDLE, "m", c.vist(k.ord()));
      }
      svg.slut();
    }
  }

  private static String panelnavn(Kolonne k) {
    return k.ord().t(k.procent() ? "soejler.panel.procent" : "soejler.panel.antal", k.navn());
  }

  /** The periods; a year stands once, and not nearer than it can be read. */
  private void akse(Svg svg, int bredde, double y) {
    double trin = trin(bredde);
    String forrige = "";
    int hver = 1;
    while (hver * trin < 34) {
      hver = hver == 1 ? 2 : hver == 2 ? 5 : hver * 2;
    }
    for (int i = 0; i < raekker.size(); i++) {
      String kode = raekker.get(i).koder().getFirst();
      double midt = VENSTRE + (i + 0.5) * trin;
      if (!kode.matches("\\d{4}([HK]\\d)?")) {
        svg.tekst(midt, y, Anker.MIDDLE, "s", kode);
        continue;
      }
      String aar = kode.substring(0, 4);
      if (kode.length() == 4) {
        if (hver == 1 || Integer.parseInt(aar) % hver == 0) {
          svg.tekst(midt, y, Anker.MIDDLE, "s", aar);
        }
        continue;
      }
      String navn = kode.charAt(4) == 'H' ? "soejler.halvaar" : "soejler.kvartal";
      if (trin >= 10) {
        String del = tavle.ord().t(trin >= 66 ? navn : "soejler.kort", kode.substring(5));
        svg.tekst(midt, y, Anker.MIDDLE, "s", del);
      }
      if (!aar.equals(forrige)) {
        svg.tekst(midt, y + 16, Anker.MIDDLE, "s", aar);
        forrige = aar;
      }
    }
  }
}
