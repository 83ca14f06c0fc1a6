package dk.forloeb.rapport;

import dk.forloeb.rapport.Svg.Anker;
import dk.forloeb.rapport.Tavle.Linje;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Tabeldef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Horizontal bars in the table's order, with the averages of its share as lines. */
final class Bjaelker implements Tegning {
  private static final double RAEKKE = 24;
  private static final double SKJULT = 64;

  /** An average: its printed text, and what it is called. */
  record Snit(String navn, Celle celle) {}

  private final Tavle tavle;
  private final Kolonne kolonne;
  private final List<Snit> snit;

  Bjaelker(Tavle tavle, Kolonne kolonne) {
    this.tavle = tavle;
    this.kolonne = kolonne;
    this.snit = snit(tavle, kolonne);
  }

  /** The pooled average of all and the mean of those shown, where the study has them. */
  private static List<Snit> snit(Tavle tavle, Kolonne kolonne) {
    List<Snit> ud = new ArrayList<>();
    for (Tabeldef d : tavle.svar().studie().tabeller()) {
      if (d instanceof Tabeldef.Gennemsnit g
          && g.af().equals(tavle.navn())
          && g.kolonne().equals(kolonne.id())) {
        Tavle t = Tavle.af(tavle.svar(), g.navn(), tavle.ord().sprog());
        for (Linje l : t.linjer()) {
          Tabeldef.Snit s = g.raekker().get(l.koder().getFirst());
          Celle c = l.celler().getFirst();
          if (s != Tabeldef.Snit.POOLED_SHOWN && c.erTal()) {
            ud.add(new Snit(t.navn(l), c));
          }
        }
      }
    }
    ud.sort(Comparator.comparingDouble(s -> s.celle().tal()));
    return ud;
  }

  @Override
  public String overskrift() {
    List<Linje> med = tavle.medTal(kolonne);
    if (med.isEmpty()) {
      return tavle.ord().t("figur.skjult", tavle.label());
    }
    Comparator<Linje> orden = Comparator.comparingDouble(l -> tavle.celle(l, kolonne).tal());
    // Of equals the first in the table.
    Linje top = med.stream().max(orden).orElseThrow();
    Linje bund = med.stream().min(orden).orElseThrow();
    String hvem = tavle.skjulte(kolonne) > 0 ? "bjaelker.viste.top" : "bjaelker.top";
    String hoejest = kolonne.udtalt(tavle.celle(top, kolonne));
    return med.size() > 1
        ? tavle
            .ord()
            .t(
                hvem + ".bund",
                tavle.navn(top),
                hoejest,
                tavle.navn(bund),
                tavle.celle(bund, kolonne).vist(tavle.ord()))
        : tavle.ord().t(hvem, tavle.navn(top), hoejest);
  }

  @Override
  public String undertekst() {
    return Undertekst.af(tavle, kolonne);
  }

  @Override
  public String beskrivelse() {
    List<String> led = new ArrayList<>();
    for (Linje l : tavle.uden()) {
      Celle c = tavle.celle(l, kolonne);
      led.add(tavle.navn(l) + " " + vist(c));
    }
    snit.forEach(s -> led.add(s.navn() + " " + kolonne.maerke(s.celle())));
    return tavle.ord().t("bjaelker.beskrivelse", String.join("; ", led));
  }

  private String vist(Celle c) {
    return c.skjult() ? tavle.ord().t("skjult") : kolonne.maerke(c);
  }

  @Override
  public Svg tegn(int bredde) {
    boolean bred = bredde == BRED;
    List<Linje> raekker = tavle.uden();
    double navne = raekker.stream().mapToDouble(l -> Svg.bredde(tavle.navn(l), 13)).max().orElse(0);
    navne = Math.min(navne, bred ? 240 : 146) + 10;
    double stoerst =
        raekker.stream()
            .map(l -> tavle.celle(l, kolonne))
            .filter(Celle::erTal)
            .mapToDouble(Celle::tal)
            .max()
            .orElse(0);
    for (Snit s : snit) {
      stoerst = Math.max(stoerst, s.celle().tal());
    }
    double talplads = bred ? 150 : 58;
    double laengde = bredde - navne - talplads;
    double skala = stoerst > 0 ? laengde / stoerst : 0;
    double top = snit.isEmpty() || !bred ? 4 : snit.size() * 18.0 + 8;
    double bund = top + raekker.size() * RAEKKE;
    Svg svg = new Svg(bredde, bund + 6);
    for (int i = 0; i < raekker.size(); i++) {
      Celle c = tavle.celle(raekker.get(i), kolonne);
      double y = top + i * RAEKKE + 4;
      svg.om(tavle.navn(raekker.get(i)) + ": " + vist(c));
      if (c.skjult()) {
        svg.skraveret(navne, y, SKJULT, 16);
      } else if (c.erTal()) {
        svg.firkant(navne, y, c.tal() * skala, 16, "f1");
      }
      svg.slut();
    }
    svg.linje(navne, top - 2, navne, bund + 2, "akse");
    gennemsnit(svg, bredde, navne, skala, bund);
    for (int i = 0; i < raekker.size(); i++) {
      Linje l = raekker.get(i);
      double y = top + i * RAEKKE + 16;
      Celle c = tavle.celle(l, kolonne);
      svg.tekst(navne - 8, y, Anker.END, "t", forkortet(tavle.navn(l), navne - 10));
      if (c.skjult()) {
        svg.tekst(navne + SKJULT + 6, y, Anker.START, "m hvidkant", vist(c));
      } else if (c.erTal()) {
        double x = navne + c.tal() * skala + 6;
        svg.tekst(x, y, Anker.START, "b hvidkant", kolonne.maerke(c));
        if (bred) {
          svg.tekst(bredde - 2, y, Anker.END, "m", grundlag(l));
        }
      } else {
        svg.tekst(navne + 6, y, Anker.START, "m", c.vist(tavle.ord()));
      }
    }
    return svg;
  }

  private void gennemsnit(Svg svg, int bredde, double navne, double skala, double bund) {
    for (int i = 0; i < snit.size(); i++) {
      double x = navne + snit.get(i).celle().tal() * skala;
      double y = 14 + i * 18.0;
      String tekst = tekst(snit.get(i));
      boolean venstre = x + 6 + Svg.bredde(tekst, 12) > bredde;
      boolean bred = bredde == BRED;
      svg.linje(x, bred ? y + (venstre ? 4 : -9) : 0, x, bund + 2, i == 0 ? "snit1" : "snit2");
      if (bred) {
        svg.tekst(venstre ? x - 4 : x + 5, y, venstre ? Anker.END : Anker.START, "s", tekst);
      }
    }
  }

  private String tekst(Snit s) {
    return s.navn() + ": " + kolonne.maerke(s.celle());
  }

  /** On a telephone the lines are named under the drawing. */
  @Override
  public String forklaring() {
    StringBuilder ud = new StringBuilder();
    for (int i = 0; i < snit.size(); i++) {
      ud.append(i == 0 ? "<ul class=\"signatur kunsmal\">" : "")
          .append("<li><span class=\"proeve ");
      ud.append(i == 0 ? "s1" : "s2").append("\"></span> ");
      ud.append(Html.sikker(tekst(snit.get(i)))).append("</li>");
    }
    return ud.append(snit.isEmpty() ? "" : "</ul>\n").toString();
  }

  /** The counts that the share rests on, as printed. */
  private String grundlag(Linje l) {
    Maal.Andel a = tavle.andel(kolonne);
    if (a == null || a.naevner() == null) {
      return "";
    }
    Celle del = tavle.celle(l, tavle.kolonne(a.taeller()));
    Celle hele = tavle.celle(l, tavle.kolonne(a.naevner()));
    return del.erTal() && hele.erTal()
        ? tavle.ord().t("af", del.vist(tavle.ord()), hele.vist(tavle.ord()))
        : "";
  }

  /** A name that fits; the whole name stands in the table. */
  static String forkortet(String navn, double plads) {
    String ud = navn;
    while (ud.length() > 4 && Svg.bredde(ud, 13) > plads + 4) {
      ud = ud.substring(0, ud.length() - 2).strip() + "…";
    }
    return ud;
  }
}
