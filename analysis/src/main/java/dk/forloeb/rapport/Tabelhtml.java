package dk.forloeb.rapport;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.rapport.Tavle.Linje;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.tabel.Tabel;
import java.util.List;

/** Tables as HTML: a caption, headers with scope, Danish numbers, signs explained under them. */
final class Tabelhtml {
  /** A longer table is read in its file. */
  static final int FLEST = 1500;

  /** A longer table gets its own scroll bar beside the figure. */
  private static final int RULLER = 32;

  /** A longer table is not printed on paper. */
  private static final int PAPIR = 150;

  private Tabelhtml() {}

  static String af(Tavle t, Cellepynt pynt) {
    String fil = t.navn() + ".csv";
    if (t.linjer().size() > FLEST) {
      return "<p class=\"note\">Tabellen har "
          + Dansk.antal(t.linjer().size(), "række", "rækker")
          + " og står i filen "
          + Html.sikker(fil)
          + ".</p>\n";
    }
    String navn = t.label();
    StringBuilder ud = new StringBuilder();
    boolean ruller = t.linjer().size() > RULLER;
    boolean langt = t.linjer().size() > PAPIR;
    aabn(ud, navn, (ruller ? " ruller" : "") + (langt ? " langt" : ""));
    ud.append("<caption>").append(Html.sikker(navn)).append("</caption>\n<thead><tr>");
    for (Dimension d : t.dimensioner()) {
      ud.append("<th scope=\"col\">").append(Html.sikker(d.label())).append("</th>");
    }
    for (Kolonne k : t.kolonner()) {
      ud.append("<th scope=\"col\" class=\"tal\">");
      ud.append(Html.sikker(Overskrift.af(k.id()))).append("</th>");
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
            pynt.maerket(t.navn(), l.koder(), kolonne));
      }
      ud.append("</tr>\n");
    }
    ud.append("</tbody></table></div>\n");
    if (langt) {
      ud.append("<p class=\"note kunpapir\">Tabellen har ");
      ud.append(Dansk.antal(t.linjer().size(), "række", "rækker"));
      ud.append(" og er ikke trykt; den står i filen ").append(Html.sikker(fil)).append(".</p>\n");
    }
    tegn(ud, t.linjer().stream().flatMap(l -> l.celler().stream()).toList());
    ud.append("<p class=\"note\">Fil: ").append(Html.sikker(fil)).append(". ");
    if (!t.indhold().regler().isEmpty()) {
      ud.append("Skjult: ").append(Html.sikker(String.join("; ", t.indhold().regler())));
      ud.append(". ");
    }
    ud.append(Html.sikker(Dansk.stor(t.indhold().stempel()))).append(".</p>\n");
    return ud.toString();
  }

  /** The attrition. */
  static String frafald(Beskyttet b) {
    StringBuilder ud = new StringBuilder();
    List<List<String>> linjer = Tabel.frafald(b).linjer();
    aabn(ud, "Frafald", "");
    ud.append("<caption>").append(Html.sikker(Overskrift.af("frafald")));
    ud.append("</caption>\n<thead><tr>");
    for (int i = 0; i < linjer.getFirst().size(); i++) {
      ud.append(i == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"tal\">");
      String navn = linjer.getFirst().get(i);
      ud.append(
              Html.sikker(
                  navn.equals("forloeb")
                      ? Dansk.stor(Tragt.enhed(b.studie()))
                      : Overskrift.af(navn)))
          .append("</th>");
    }
    ud.append("</tr></thead>\n<tbody>\n");
    for (List<String> linje : linjer.subList(1, linjer.size())) {
      ud.append("<tr><th scope=\"row\">").append(Html.sikker(Overskrift.noegle(linje.getFirst())));
      ud.append("</th>");
      linje.subList(1, linje.size()).forEach(c -> celle(ud, new Celle(c), "", false));
      ud.append("</tr>\n");
    }
    ud.append("</tbody></table></div>\n");
    tegn(ud, linjer.stream().skip(1).flatMap(l -> l.stream().skip(1)).map(Celle::new).toList());
    return ud.append("<p class=\"note\">Fil: frafald.csv.</p>\n").toString();
  }

  /** A frame that can be scrolled by keyboard. */
  private static void aabn(StringBuilder ud, String navn, String klasser) {
    ud.append("<div class=\"ramme").append(klasser).append("\" role=\"region\" tabindex=\"0\"");
    ud.append(" aria-label=\"Tabel: ").append(Html.sikker(navn)).append("\"><table>");
  }

  private static void celle(StringBuilder ud, Celle c, String adresse, boolean maerket) {
    ud.append("<td class=\"tal").append(c.skjult() ? " sk" : maerket ? " maerket" : "");
    ud.append("\">");
    if (!adresse.isEmpty()) {
      ud.append("<a href=\"").append(Html.sikker(adresse)).append("\">");
    }
    ud.append(Html.sikker(c.dansk())).append(adresse.isEmpty() ? "" : "</a>");
    ud.append(maerket ? "<span class=\"kunlyd\"> (skjules)</span></td>" : "</td>");
  }

  /** What the signs in these cells mean; nothing when there are none. */
  private static void tegn(StringBuilder ud, List<Celle> celler) {
    boolean skjult = celler.stream().anyMatch(Celle::skjult);
    boolean udefineret = celler.stream().anyMatch(Celle::udefineret);
    if (skjult || udefineret) {
      ud.append("<p class=\"note\">");
      ud.append(skjult ? "<b>..</b> skjult af hensyn til diskretion. " : "");
      ud.append(udefineret ? "<b>:</b> kan ikke regnes ud eller findes ikke." : "");
      ud.append("</p>\n");
    }
  }
}
