package dk.forloeb.rapport;

import dk.forloeb.Ressource;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.motor.Bemaerkning;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.tabel.Tabel;
import dk.forloeb.tid.Uge;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A study's answer as one file of HTML that needs nothing beside it: no script, no request. It
 * knows only what is protected, holds no clock and no path, and is the same for the same answer.
 */
public final class Rapport {
  private static final Pattern TAL =
      Pattern.compile(
          "[\u2212+]?(\\d[\\d.]*(,\\d+)?\u00a0(?!halv|kv)\\p{L}+|\\d[\\d.]*,\\d+|(?<=Fra )\\d[\\d.]*)");

  /** The same of English numbers. */
  private static final Pattern ENGELSKE_TAL =
      Pattern.compile(
          "[\u2212+]?(\\d[\\d,]*(\\.\\d+)?\u00a0\\p{L}+|\\d[\\d,]*\\.\\d+|(?<=From )\\d[\\d,]*)");

  private final Beskyttet svar;
  private final Cellepynt pynt;
  private final Ord ord;
  private final List<Tavle> tavler;
  private final StringBuilder ud = new StringBuilder();
  private int figurer;

  private Rapport(Beskyttet svar, Cellepynt pynt, Sprog sprog) {
    this.svar = svar;
    this.pynt = pynt;
    this.ord = new Ord(sprog);
    this.tavler = svar.tabeller().stream().map(t -> Tavle.af(svar, t.navn(), sprog)).toList();
  }

  /** The whole file, in Danish as all files are. */
  public static String html(Beskyttet svar) {
    Rapport r = new Rapport(svar, Cellepynt.INTET, Sprog.DA);
    r.hoved();
    r.oprindelse();
    r.afsnit();
    r.ud.append("</main>\n</body></html>\n");
    return r.ud.toString();
  }

  /**
   * The report without its head, for a page that has its own: elements of {@code h2} and below, of
   * classes that the report's style sheet knows.
   */
  public static String afsnit(Beskyttet svar, Cellepynt pynt, Sprog sprog) {
    Rapport r = new Rapport(svar, pynt, sprog);
    r.afsnit();
    return r.ud.toString();
  }

  /**
   * The first figure of a table as a drawing of its own, with its colours and type in it; empty
   * where the table has none.
   */
  public static Optional<String> svg(Beskyttet svar, String tabel, Sprog sprog) {
    return Figurer.af(Tavle.af(svar, tabel, sprog)).stream()
        .findFirst()
        .map(t ->
            Svg.fil(t.tegn(Tegning.BRED).html("figur", "alle", t.overskrift(), t.beskrivelse())));
  }

  /** The tables that have a figure. */
  public static Set<String> medFigur(Beskyttet svar) {
    return svar.tabeller().stream()
        .map(Beskyttet.Tabelindhold::navn)
        .filter(t -> !Figurer.af(Tavle.af(svar, t, Sprog.DA)).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The answer in a few sentences, each as HTML with its numbers in {@code b}. */
  public static List<String> kortSagt(Beskyttet svar, Sprog sprog) {
    return new Rapport(svar, Cellepynt.INTET, sprog).saetninger();
  }

  private List<String> saetninger() {
    Pattern tal = ord.sprog() == Sprog.DA ? TAL : ENGELSKE_TAL;
    return Noegletal.af(tavler).stream()
        .map(s -> tal.matcher(Html.sikker(s)).replaceAll("<b>$0</b>"))
        .toList();
  }

  /** The style of a report's parts; a page of their own has more. */
  public static String stil() {
    return Ressource.tekst(Rapport.class, "rapport.css");
  }

  private void afsnit() {
    top();
    tabeller();
    frafald();
    metode();
    bevis();
  }

  private void hoved() {
    String titel = Html.sikker(svar.studie().titel().dansk());
    ud.append("<!doctype html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n");
    ud.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    // Nothing may be fetched, even if a text should ever get out of its element.
    ud.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    ud.append("style-src 'unsafe-inline'; img-src data:\">\n<link rel=\"icon\" href=\"data:,\">\n");
    ud.append("<title>").append(titel).append("</title>\n<style>\n");
    ud.append(Ressource.tekst(Rapport.class, "rapport-side.css"));
    ud.append(stil()).append("</style>\n</head>\n<body>\n");
    ud.append("<a class=\"spring\" href=\"#indhold\">Spring til indholdet</a>\n");
    ud.append("<header class=\"top\"><p class=\"afsender\">Forløb <span>· ");
    ud.append(svar.register().opdigtet() ? "opdigtede personer" : "registerstatistik");
    ud.append("</span></p></header>\n<main id=\"indhold\" tabindex=\"-1\">\n");
    ud.append("<h1>").append(titel).append("</h1>\n");
  }

  private void oprindelse() {
    ud.append("<p class=\"manchet\">Spørgsmålet stammer fra: ");
    ud.append(Html.sikker(svar.studie().kilde().dansk())).append("</p>\n");
    if (svar.register().opdigtet()) {
      boks("Alle personer er opdigtede.", "Tallene handler om et lavet register, ikke om Danmark.");
    }
    if (!svar.aendringer().isEmpty()) {
      ud.append("<div class=\"boks\"><p><strong>Ændret fra studiets fil:</strong></p><ul>");
      svar.aendringer()
          .forEach(a -> ud.append("<li><code>").append(Html.sikker(a)).append("</code></li>"));
      ud.append("</ul></div>\n");
    }
  }

  private void top() {
    svar.advarsler().forEach(a -> boks(ord.t("rapport.bemaerk"), a.paa(ord.sprog())));
    svar.bemaerkninger().stream()
        .filter(n -> n.art().alvor() != Bemaerkning.Alvor.BEMAERK)
        .forEach(n -> boks(ord.t("rapport.om.studiet"), n.tekst().paa(ord.sprog())));
    List<String> noegletal = saetninger();
    if (!noegletal.isEmpty()) {
      ud.append("<section class=\"svar\" aria-labelledby=\"svar\"><h2 id=\"svar\">");
      ud.append(Html.sikker(ord.t("rapport.svar"))).append("</h2>\n");
      for (String s : noegletal) {
        ud.append("<p>").append(s).append("</p>\n");
      }
      ud.append("</section>\n");
    }
    String tilstand = svar.tilstand().navn().paa(ord.sprog());
    ud.append("<p class=\"tilstand\"><strong>").append(ord.t("rapport.tilstand", tilstand));
    ud.append("</strong> ").append(Evidens.betydning(svar.tilstand(), ord)).append("</p>\n");
  }

  private void boks(String fed, String tekst) {
    ud.append("<p class=\"boks\"><strong>").append(Html.sikker(fed)).append("</strong> ");
    ud.append(Html.sikker(tekst)).append("</p>\n");
  }

  private void tabeller() {
    for (int i = 0; i < tavler.size(); i++) {
      Tavle t = tavler.get(i);
      List<Tegning> tegninger = Figurer.af(t);
      String id = "t" + (i + 1);
      ud.append("<section class=\"tabel\" aria-labelledby=\"").append(id).append("\">\n");
      String enkelt =
          t.dimensioner().isEmpty() && t.linjer().size() == 1 ? Noegletal.enkelt(t) : "";
      String overskrift = tegninger.isEmpty() ? enkelt : tegninger.getFirst().overskrift();
      ud.append("<h2 id=\"").append(id).append("\">");
      if (overskrift.isEmpty()) {
        ud.append(Html.sikker(t.label()));
      } else {
        ud.append("<span class=\"kikker\">").append(Html.sikker(t.label())).append("</span> ");
        ud.append(Html.sikker(overskrift));
      }
      ud.append("</h2>\n");
      ud.append(tegninger.isEmpty() ? "" : "<div class=\"side\">\n<div>\n");
      if (tegninger.isEmpty()) {
        ud.append("<p class=\"under\">");
        ud.append(Html.sikker(Undertekst.af(t, t.hovedkolonne()))).append("</p>\n");
      }
      for (int j = 0; j < tegninger.size(); j++) {
        if (j > 0) {
          ud.append("<h3>").append(Html.sikker(tegninger.get(j).overskrift())).append("</h3>\n");
        }
        figur(tegninger.get(j));
      }
      ud.append(tegninger.isEmpty() ? "" : "</div>\n<div>\n");
      ud.append(Tabelhtml.af(t, pynt));
      ud.append(tegninger.isEmpty() ? "" : "</div>\n</div>\n").append("</section>\n");
    }
  }

  private void figur(Tegning t) {
    String id = "f" + ++figurer;
    ud.append("<figure>\n<p class=\"under\">").append(Html.sikker(t.undertekst())).append("</p>\n");
    if (t.skalerbar()) {
      ud.append(t.tegn(Tegning.BRED).html(id, "alle", t.overskrift(), t.beskrivelse()));
    } else {
      ud.append(t.tegn(Tegning.BRED).html(id + "b", "bred", t.overskrift(), t.beskrivelse()));
      ud.append(t.tegn(Tegning.SMAL).html(id + "s", "smal", t.overskrift(), t.beskrivelse()));
    }
    ud.append(t.forklaring());
    ud.append("<figcaption>");
    ud.append(
        Html.sikker(
            ord.t(
                svar.register().opdigtet() ? "rapport.kilde.opdigtet" : "rapport.kilde",
                svar.register().version().substring(0, 12),
                ord.uge(Uge.parse(svar.register().foersteUge())),
                ord.uge(Uge.parse(svar.register().sidsteUge())))));
    ud.append("</figcaption>\n</figure>\n");
  }

  private void frafald() {
    ud.append("<section class=\"tabel\" aria-labelledby=\"frafald\">\n<h2 id=\"frafald\">");
    Tragt tragt = new Tragt(svar, ord);
    ud.append("<span class=\"kikker\">").append(Html.sikker(ord.t("rapport.frafald")));
    ud.append("</span> ").append(Html.sikker(tragt.overskrift()));
    ud.append("</h2>\n<div class=\"side\">\n<div>\n");
    figur(tragt);
    ud.append("</div>\n<div>\n").append(Tabelhtml.frafald(svar, ord));
    ud.append("</div>\n</div>\n</section>\n");
  }

  private void metode() {
    ud.append("<section class=\"tekst\" aria-labelledby=\"metode\">\n");
    ud.append("<h2 id=\"metode\">").append(Html.sikker(ord.t("rapport.metode")));
    ud.append("</h2>\n");
    Prosa.af(svar.studie(), ord.sprog())
        .forEach(p -> ud.append("<p>").append(Html.sikker(p)).append("</p>\n"));
    ud.append("</section>\n<section class=\"tekst\" aria-labelledby=\"kvalitet\">\n");
    ud.append("<h2 id=\"kvalitet\">").append(Html.sikker(ord.t("rapport.kvalitet")));
    ud.append("</h2>\n<dl>\n");
    for (Beskyttet.Kvalitet k : svar.kvalitet()) {
      par(
          hold("kvalitet.foreloebige", k),
          ord.t("kvalitet.foreloebige.antal", forloeb(k.foreloebige())));
      par(hold("kvalitet.foerste.uge", k), forloeb(k.fraFoersteUge()));
      par(hold("kvalitet.ukendt", k), forloeb(k.ukendtUdfald()));
    }
    svar.bemaerkninger().stream()
        .filter(n -> n.art().alvor() == Bemaerkning.Alvor.BEMAERK)
        .forEach(n -> par(ord.t("kvalitet.om.studiet"), n.tekst().paa(ord.sprog())));
    par(ord.t("kvalitet.ukendte.uger"), ord.tal(svar.ukendteUger()));
    ud.append("</dl>\n</section>\n");
  }

  /** What is counted, and of whom where there are several. */
  private String hold(String noegle, Beskyttet.Kvalitet k) {
    return k.population().isEmpty()
        ? ord.t(noegle)
        : ord.t(
            "kvalitet.hold", ord.t(noegle), ord.lille(Overskrift.af(k.population(), ord.sprog())));
  }

  private String forloeb(String antal) {
    return new Celle(antal).skjult()
        ? ord.t("kvalitet.skjult")
        : ord.t("kvalitet.antal", ord.tal(antal), Tragt.enhed(svar.studie(), ord));
  }

  private void bevis() {
    ud.append("<section class=\"tekst\" aria-labelledby=\"bevis\">\n");
    ud.append("<h2 id=\"bevis\">").append(Html.sikker(ord.t("rapport.bevis")));
    ud.append("</h2>\n<dl class=\"bevis\">\n");
    Bevislinjer.af(svar, ord).forEach(l -> par(l.navn(), l.vaerdi()));
    for (Tavle t : tavler) {
      par(t.navn() + ".csv, sha-256", Bevislinjer.sha(Tabel.af(svar, t.navn())));
    }
    par("frafald.csv, sha-256", Bevislinjer.sha(Tabel.frafald(svar)));
    ud.append("</dl>\n<p class=\"note\">").append(Html.sikker(ord.t("rapport.bevis.note")));
    ud.append("</p>\n</section>\n");
  }

  private void par(String navn, String vaerdi) {
    ud.append("<div><dt>").append(Html.sikker(navn)).append("</dt><dd>");
    ud.append(Html.sikker(vaerdi)).append("</dd></div>\n");
  }
}
