package dk.forloeb.rapport;

import dk.forloeb.rapport.Svg.Anker;
import dk.forloeb.rapport.Tavle.Linje;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One column of 100 percent, divided by the rows' shares, each with its own label. */
final class Stabel implements Tegning {
  private static final double TOP = 6;
  private static final double AFSTAND = 24;

  private final Tavle tavle;
  private final Kolonne andel;
  private final List<Linje> viste;
  private final int skjulte;

  Stabel(Tavle tavle) {
    this.tavle = tavle;
    this.andel = tavle.hovedkolonne();
    this.viste = tavle.medTal(andel).stream().filter(l -> tavle.celle(l, andel).tal() > 0).toList();
    this.skjulte = tavle.skjulte(andel);
  }

  /** One hidden part of a whole would be given away by the rest: then nothing is drawn. */
  boolean kanTegnes() {
    return !viste.isEmpty() && skjulte != 1;
  }

  @Override
  public String overskrift() {
    if (viste.isEmpty()) {
      return tavle.ord().t("stabel.tom", tavle.label());
    }
    Linje top =
        viste.stream()
            .max(Comparator.comparingDouble((Linje l) -> tavle.celle(l, andel).tal()))
            .orElseThrow();
    return tavle
        .ord()
        .t(
            skjulte > 0 ? "stabel.viste.hyppigst" : "stabel.hyppigst",
            tavle.navn(top),
            tavle.ord().lille(tavle.dimensioner().getFirst().label()),
            andel.udtalt(tavle.celle(top, andel)));
  }

  @Override
  public String undertekst() {
    return Undertekst.af(tavle, andel);
  }

  @Override
  public String beskrivelse() {
    if (!kanTegnes()) {
      return tavle.ord().t("figur.ikke.tegnet.beskrivelse");
    }
    List<String> led = new ArrayList<>();
    viste.forEach(l -> led.add(tavle.navn(l) + " " + andel.maerke(tavle.celle(l, andel))));
    if (skjulte > 0) {
      led.add(tavle.ord().t("stabel.er.skjult", tavle.ord().raekker(skjulte)));
    }
    return tavle.ord().t("stabel.beskrivelse", String.join("; ", led));
  }

  @Override
  public Svg tegn(int bredde) {
    boolean bred = bredde == BRED;
    if (!kanTegnes()) {
      return new Svg(bredde, 60)
          .skraveret(0, 6, bredde, 26)
          .tekst(0, 50, Anker.START, "m", tavle.ord().t("figur.ikke.tegnet"));
    }
    int dele = viste.size() + (skjulte > 0 ? 1 : 0);
    double hoejde = Math.max(bred ? 400 : 360, dele * AFSTAND);
    double soejle = bred ? 150 : 74;
    double sum = viste.stream().mapToDouble(l -> tavle.celle(l, andel).tal()).sum();
    double hele = skjulte > 0 ? Math.max(100, sum) : sum;
    double[] midter = new double[dele];
    Svg svg = new Svg(bredde, TOP + hoejde + 16);
    double y = TOP;
    for (int i = 0; i < viste.size(); i++) {
      double h = tavle.celle(viste.get(i), andel).tal() / hele * hoejde;
      svg.om(tavle.navn(viste.get(i)) + ": " + andel.maerke(tavle.celle(viste.get(i), andel)));
      svg.firkant(0, y, soejle, h, "kant " + klasse(i)).slut();
      midter[i] = y + h / 2;
      y += h;
    }
    if (skjulte > 0) {
      double h = TOP + hoejde - y;
      svg.skraveret(0, y, soejle, Math.max(h, 1));
      midter[dele - 1] = y + h / 2;
    }
    double[] steder = Etiketter.spredt(midter, AFSTAND, TOP + 9, TOP + hoejde - 7);
    double x = soejle + (bred ? 44 : 26);
    double talbredde = bred ? 66 : 60;
    double navne = viste.stream().mapToDouble(l -> Svg.bredde(tavle.navn(l), 13)).max().orElse(0);
    for (int i = 0; i < dele; i++) {
      svg.sti(
          "M"
              + Svg.n(soejle + 2)
              + " "
              + Svg.n(midter[i])
              + "L"
              + Svg.n(soejle + 8)
              + " "
              + Svg.n(midter[i])
              + "L"
              + Svg.n(x - 10)
              + " "
              + Svg.n(steder[i])
              + "H"
              + Svg.n(x - 4),
          "streg");
      if (i == viste.size()) {
        svg.tekst(
            x,
            steder[i] + 5,
            Anker.START,
            "m",
            tavle.ord().t("stabel.skjult", tavle.ord().raekker(skjulte)));
        continue;
      }
      Linje l = viste.get(i);
      String tal = andel.maerke(tavle.celle(l, andel));
      svg.tekst(x + talbredde - 8, steder[i] + 5, Anker.END, "b", tal);
      String navn = Bjaelker.forkortet(tavle.navn(l), bredde - x - talbredde);
      svg.tekst(x + talbredde, steder[i] + 5, Anker.START, tavle.succes(l) ? "b" : "t", navn);
      if (bred) {
        int nr = i;
        tavle
            .foerste(Kolonne.Art.ANTAL)
            .ifPresent(k ->
                svg.tekst(
                    x + talbredde + navne + 86,
                    steder[nr] + 5,
                    Anker.END,
                    "m",
                    tavle.celle(l, k).vist(tavle.ord())));
      }
    }
    return svg;
  }

  /** Success in one hue, the rest in another, so that the eye sees their sum; labels tell all. */
  private String klasse(int i) {
    boolean noget = viste.stream().anyMatch(tavle::succes);
    int nr = 0;
    for (int j = 0; j < i; j++) {
      nr += !noget || tavle.succes(viste.get(j)) == tavle.succes(viste.get(i)) ? 1 : 0;
    }
    return (noget && !tavle.succes(viste.get(i)) ? "n" : "a") + nr % 5;
  }

  @Override
  public String forklaring() {
    List<String> navne =
        viste.stream().filter(tavle::succes).map(l -> tavle.ord().lille(tavle.navn(l))).toList();
    return navne.isEmpty()
        ? ""
        : "<p class=\"note\"><span class=\"proeve a1\"></span> "
            + Html.sikker(tavle.ord().t("stabel.succes", tavle.ord().liste(navne)))
            + "</p>\n";
  }
}
