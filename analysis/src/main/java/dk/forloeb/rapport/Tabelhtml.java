package dk.forloeb.rapport;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.rapport.Tavle.Linje;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.tabel.Tabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables as HTML: a caption, headers with scope, numbers of the language, signs explained under
 * them.
 */
final class Tabelhtml {
  /** A longer table is read in its file. */
  static final int FLEST = 1500;

  /** A longer table gets its own scroll bar beside the figure. */
  private static final int RULLER = 32;

  /** A longer table is not printed on paper. */
  private static final int PAPIR = 150;

  private Tabelhtml() {}

  static String af(Tavle t, Cellepynt pynt) {
    Ord ord = t.ord();
    String fil = t.navn() + ".csv";
    if (t.linjer().size() > FLEST) {
      return note("note", ord.t("tabel.lang", ord.raekker(t.linjer().size()), fil));
    }
    String navn = t.label();
    StringBuilder ud = new StringBuilder();
    boolean ruller = t.linjer().size() > RULLER;
    boolean langt = t.linjer().size() > PAPIR;
    aabn(ud, navn, (ruller ? " ruller" : "") + (langt ? " langt" : ""), ord);
    ud.append("<caption>").append(Html.sikker(navn)).append("</caption>\n<thead><tr>");
    for (Dimension d : t.dimensioner()) {
      ud.append("<th scope=\"col\">").append(Html.sikker(d.label())).append("</th>");
    }
    for (Kolonne k : t.kolonner()) {
      ud.append("<th scope=\"col\" class=\"tal\">");
      ud.append(Html.sikker(Overskrift.af(k.id(), ord.sprog()))).append("</th>");
    }
    ud.append("</tr></thead>\n<tbody>\n");
    for (Linje l : t.linjer()) {
      ud.append(l.ialt() ? "<tr class=\"ialt\">" : "<tr>");
      for (int i = 0; i < l.koder().size(); i++) {
        ud.append("<th scope=\"row\">");
        ud.append(Html.sikker(t.dimensioner().get(i).navn(l.koder().get(i)))).append("</th>");
      }
      for (int i = 0; i < l.celler().size(); i++) {
        String kolonne = t.kolonner().get(i).id();
        celle(
            ud,
            l.celler().get(i),
            pynt.adresse(t.navn(), l.koder(), kolonne),
            pynt.maerket(t.navn(), l.koder(), kolonne),
            ord);
      }
      ud.append("</tr>\n");
    }
    ud.append("</tbody></table></div>\n");
    if (langt) {
      String ikkeTrykt = ord.t("tabel.ikke.trykt", ord.raekker(t.linjer().size()), fil);
      ud.append(note("note kunpapir", ikkeTrykt));
    }
    tegn(ud, t.linjer().stream().flatMap(l -> l.celler().stream()).toList(), ord);
    List<String> om = new ArrayList<>(List.of(ord.t("tabel.fil", fil)));
    if (!t.indhold().regler().isEmpty()) {
      List<String> regler = t.indhold().regler().stream().map(r -> r.paa(ord.sprog())).toList();
      om.add(ord.t("tabel.skjult", String.join("; ", regler)));
    }
    om.add(ord.stor(t.indhold().stempel().paa(ord.sprog())) + ".");
    return ud.append(note("note", String.join(" ", om))).toString();
  }

  private static String note(String klasse, String tekst) {
    return "<p class=\"" + klasse + "\">" + Html.sikker(tekst) + "</p>\n";
  }

  /** The attrition. */
  static String frafald(Beskyttet b, Ord ord) {
    StringBuilder ud = new StringBuilder();
    List<List<String>> linjer = Tabel.frafald(b).linjer();
    aabn(ud, ord.t("rapport.frafald"), "", ord);
    ud.append("<caption>").append(Html.sikker(Overskrift.af("frafald", ord.sprog())));
    ud.append("</caption>\n<thead><tr>");
    for (int i = 0; i < linjer.getFirst().size(); i++) {
      ud.append(i == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"tal\">");
      String navn = linjer.getFirst().get(i);
      ud.append(
              Html.sikker(
                  navn.equals("forloeb")
                      ? ord.stor(Tragt.enhed(b.studie(), ord))
                      : Overskrift.af(navn, ord.sprog())))
          .append("</th>");
    }
    ud.append("</tr></thead>\n<tbody>\n");
    for (List<String> linje : linjer.subList(1, linjer.size())) {
      ud.append("<tr><th scope=\"row\">");
      ud.append(Html.sikker(Overskrift.noegle(linje.getFirst(), ord.sprog()))).append("</th>");
      linje.subList(1, linje.size()).forEach(c -> celle(ud, new Celle(c), "", false, ord));
      ud.append("</tr>\n");
    }
    ud.append("</tbody></table></div>\n");
    tegn(
        ud, linjer.stream().skip(1).flatMap(l -> l.stream().skip(1)).map(Celle::new).toList(), ord);
    return ud.append(note("note", ord.t("tabel.fil", "frafald.csv"))).toString();
  }

  /** A frame that can be scrolled by keyboard. */
  private static void aabn(StringBuilder ud, String navn, String klasser, Ord ord) {
    ud.append("<div class=\"ramme").append(klasser).append("\" role=\"region\" tabindex=\"0\"");
    ud.append(" aria-label=\"").append(Html.sikker(ord.t("tabel.navn", navn)));
    ud.append("\"><table>");
  }

  private static void celle(StringBuilder ud, Celle c, String adresse, boolean maerket, Ord ord) {
    ud.append("<td class=\"tal").append(c.skjult() ? " sk" : maerket ? " maerket" : "");
    ud.append("\">");
    if (!adresse.isEmpty()) {
      ud.append("<a href=\"").append(Html.sikker(adresse)).append("\">");
    }
    ud.append(Html.sikker(c.vist(ord))).append(adresse.isEmpty() ? "" : "</a>");
    if (maerket) {
      ud.append("<span class=\"kunlyd\"> ").append(Html.sikker(ord.t("tabel.skjules")));
      ud.append("</span>");
    }
    ud.append("</td>");
  }

  /** What the signs in these cells mean; nothing when there are none. */
  private static void tegn(StringBuilder ud, List<Celle> celler, Ord ord) {
    boolean skjult = celler.stream().anyMatch(Celle::skjult);
    boolean udefineret = celler.stream().anyMatch(Celle::udefineret);
    if (skjult || udefineret) {
      ud.append("<p class=\"note\">");
      ud.append(skjult ? "<b>..</b> " + Html.sikker(ord.t("tegn.skjult")) + " " : "");
      ud.append(udefineret ? "<b>:</b> " + Html.sikker(ord.t("tegn.udefineret")) : "");
      ud.append("</p>\n");
    }
  }
}
