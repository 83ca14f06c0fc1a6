package dk.forloeb.web;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.rapport.Rapport;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.tabel.Tabel;
import dk.forloeb.tabel.Talform;
import java.util.List;
import java.util.Optional;

/** The results as one plain page: each study's tables, its attrition and how it was done. */
final class Tabelside {
  static final String STIL =
      """
      :root { color-scheme: light; }
      body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff;
        max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
      h1 { font-size: 1.75rem; line-height: 1.2; margin: 1rem 0 .5rem; }
      h2 { font-size: 1.35rem; line-height: 1.25; margin: 3rem 0 .25rem; padding-top: 1rem;
        border-top: 3px solid #8f1d21; }
      .kilde { color: #4a4a4a; margin-top: 0; }
      .bemaerk { background: #fff4d6; border-left: 4px solid #b26b00; padding: .75rem 1rem; }
      nav ul { padding-left: 1.25rem; }
      a { color: #0b4f8a; }
      .bred { overflow-x: auto; margin: 1.25rem 0; }
      .bred:focus { outline: 3px solid #0b4f8a; outline-offset: 2px; }
      table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
      caption { text-align: left; font-weight: 600; padding: .25rem 0; }
      th, td { padding: .3rem .9rem .3rem 0; text-align: left; border-bottom: 1px solid #d7d7d7;
        vertical-align: top; }
      tbody th { font-weight: 400; }
      td.tal, th.tal { text-align: right; padding-left: 1rem; }
      tr.ialt th, tr.ialt td { font-weight: 600; border-top: 2px solid #1a1a1a; }
      @media (max-width: 30rem) {
        table { font-size: .875rem; }
        th, td { padding-right: .25rem; }
        td.tal, th.tal { padding-left: .25rem; }
      }
      details { margin: 1rem 0; }
      summary { cursor: pointer; font-weight: 600; }
      """;

  /** A table with more rows than this is not read on a page. */
  private static final int FLEST = 500;

  /** So many of its rows are shown. */
  private static final int VISTE = 25;

  private final List<Beskyttet> svar;

  Tabelside(List<Beskyttet> svar) {
    this.svar = svar;
  }

  String html() {
    StringBuilder ud = new StringBuilder(top("Ressourceforløb i tal"));
    ud.append("<main><h1>Ressourceforløb i tal</h1>\n");
    ud.append(
        "<p class=\"bemaerk\">Alle personer er opdigtede, og forløbene bag kildernes tal er"
            + " plantet. Tallene er vist eksakt, med intet skjult.</p>\n");
    ud.append("<nav aria-label=\"Studier\"><ul>");
    for (Beskyttet b : svar) {
      ud.append("<li><a href=\"#").append(b.studie().id()).append("\">");
      ud.append(sikker(b.studie().titel().dansk())).append("</a></li>");
    }
    ud.append("</ul></nav>\n");
    for (Beskyttet b : svar) {
      studie(b, ud);
    }
    return ud.append("</main></body></html>\n").toString();
  }

  private static void studie(Beskyttet b, StringBuilder ud) {
    ud.append("<section><h2 id=\"").append(b.studie().id()).append("\">");
    ud.append(sikker(b.studie().titel().dansk())).append("</h2>\n<p class=\"kilde\">Kilde: ");
    ud.append(sikker(b.studie().kilde().dansk())).append("</p>\n<p><a href=\"/rapport/");
    ud.append(b.studie().id()).append("\">Rapporten med figurer</a></p>\n");
    for (String advarsel : b.advarsler()) {
      ud.append("<p class=\"bemaerk\">Bemærk: ").append(sikker(advarsel)).append("</p>\n");
    }
    for (Beskyttet.Tabelindhold t : b.tabeller()) {
      tabel(Tabel.af(b, t.navn()), t.noegler().size(), ud);
    }
    tabel(Tabel.frafald(b), 1, ud);
    ud.append("<details><summary>Sådan har vi gjort</summary>\n");
    Prosa.af(b.studie(), Sprog.DA)
        .forEach(afsnit -> ud.append("<p>").append(sikker(afsnit)).append("</p>\n"));
    ud.append("<p>Registerversion ").append(b.register().version().substring(0, 12));
    ud.append(", studie ").append(b.studiehash().substring(0, 12));
    ud.append(", program ").append(b.program()).append(".</p></details>");
    ud.append("</section>\n");
  }

  /** One table; it can be scrolled by keyboard where it is wider than the screen. */
  private static void tabel(Tabel t, int noegler, StringBuilder ud) {
    String navn = sikker(Overskrift.af(t.navn()));
    ud.append("<div class=\"bred\" role=\"region\" tabindex=\"0\" aria-label=\"").append(navn);
    ud.append("\"><table><caption>").append(navn).append("</caption><thead><tr>");
    List<List<String>> linjer = t.linjer();
    for (int i = 0; i < linjer.getFirst().size(); i++) {
      ud.append("<th scope=\"col\"").append(i >= noegler ? " class=\"tal\">" : ">");
      ud.append(sikker(Overskrift.af(linjer.getFirst().get(i)))).append("</th>");
    }
    ud.append("</tr></thead><tbody>\n");
    boolean lang = linjer.size() - 1 > FLEST;
    for (List<String> linje : linjer.subList(1, lang ? VISTE + 1 : linjer.size())) {
      ud.append(linje.getFirst().equals("I alt") ? "<tr class=\"ialt\">" : "<tr>");
      for (int i = 0; i < linje.size(); i++) {
        if (i >= noegler) {
          ud.append("<td class=\"tal\">").append(sikker(Talform.dansk(linje.get(i))));
          ud.append("</td>");
        } else {
          ud.append("<th scope=\"row\">").append(sikker(Overskrift.noegle(linje.get(i))));
          ud.append("</th>");
        }
      }
      ud.append("</tr>\n");
    }
    ud.append("</tbody></table></div>\n");
    if (lang) {
      ud.append("<p class=\"bemaerk\">Tabellen har ");
      ud.append(Talform.dansk(linjer.size() - 1L)).append(" rækker; her er de første ");
      ud.append(VISTE).append(". <code>study run</code> skriver dem alle.</p>\n");
    }
  }

  /** The report of a study, as {@code study run --format html} writes it. */
  Optional<String> rapport(String studie) {
    return svar.stream().filter(b -> b.studie().id().equals(studie)).map(Rapport::html).findFirst();
  }

  static String fejl(String besked) {
    return top(besked) + "<main><h1>" + sikker(besked) + "</h1></main></body></html>\n";
  }

  private static String top(String titel) {
    return "<!doctype html>\n<html lang=\"da\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
        + sikker(titel)
        + "</title><link rel=\"stylesheet\" href=\"/stil.css\"></head><body>\n";
  }

  private static String sikker(String tekst) {
    return tekst
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
