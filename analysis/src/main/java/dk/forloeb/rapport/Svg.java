package dk.forloeb.rapport;

import java.util.Locale;
import java.util.regex.Matcher;

/** Writes one drawing. Colours and type stand in the style sheet, by class. */
final class Svg {
  /** Where a text's point lies. */
  enum Anker {
    START,
    MIDDLE,
    END
  }

  private final double bredde;
  private final double hoejde;
  private final StringBuilder krop = new StringBuilder();

  Svg(double bredde, double hoejde) {
    this.bredde = bredde;
    this.hoejde = hoejde;
  }

  /** One decimal is a tenth of a pixel: enough, and the same everywhere. */
  static String n(double v) {
    String s = String.format(Locale.ROOT, "%.1f", v);
    return s.endsWith(".0") ? s.substring(0, s.length() - 2) : s;
  }

  Svg firkant(double x, double y, double b, double h, String klasse) {
    krop.append("<rect class=\"").append(klasse).append("\" x=\"").append(n(x));
    krop.append("\" y=\"").append(n(y)).append("\" width=\"").append(n(Math.max(b, 0)));
    krop.append("\" height=\"").append(n(Math.max(h, 0))).append("\"/>");
    return this;
  }

  /** A rectangle of hidden or missing numbers; its size says nothing. */
  Svg skraveret(double x, double y, double b, double h) {
    krop.append("<rect class=\"skjult\" fill=\"url(#@)\" x=\"").append(n(x)).append("\" y=\"");
    krop.append(n(y)).append("\" width=\"").append(n(b)).append("\" height=\"").append(n(h));
    krop.append("\"/>");
    return this;
  }

  Svg linje(double x1, double y1, double x2, double y2, String klasse) {
    krop.append("<line class=\"").append(klasse).append("\" x1=\"").append(n(x1));
    krop.append("\" y1=\"").append(n(y1)).append("\" x2=\"").append(n(x2));
    krop.append("\" y2=\"").append(n(y2)).append("\"/>");
    return this;
  }

  Svg sti(String d, String klasse) {
    krop.append("<path class=\"").append(klasse).append("\" d=\"").append(d).append("\"/>");
    return this;
  }

  /** A hatched path. */
  Svg skraveretSti(String d) {
    krop.append("<path class=\"skjult\" fill=\"url(#@)\" d=\"").append(d).append("\"/>");
    return this;
  }

  Svg tekst(double x, double y, Anker anker, String klasse, String tekst) {
    krop.append("<text class=\"").append(klasse).append("\" x=\"").append(n(x)).append("\" y=\"");
    krop.append(n(y)).append('"');
    if (anker != Anker.START) {
      krop.append(" text-anchor=\"").append(anker.name().toLowerCase(Locale.ROOT)).append('"');
    }
    krop.append('>').append(Html.sikker(tekst)).append("</text>");
    return this;
  }

  /** What the pointer shows over what comes until {@link #slut}. */
  Svg om(String titel) {
    krop.append("<g><title>").append(Html.sikker(titel)).append("</title>");
    return this;
  }

  Svg slut() {
    krop.append("</g>\n");
    return this;
  }

  /**
   * The whole element.
   *
   * @param id unique in the page
   * @param klasse at which widths it is seen
   */
  String html(String id, String klasse, String titel, String beskrivelse) {
    String moenster = id + "-m";
    return "<svg class=\""
        + klasse
        + "\" id=\""
        + id
        + "\" role=\"img\" aria-labelledby=\""
        + id
        + "-t "
        + id
        + "-d\" viewBox=\"0 0 "
        + n(bredde)
        + " "
        + n(hoejde)
        + "\" width=\""
        + n(bredde)
        + "\" height=\""
        + n(hoejde)
        + "\">\n<title id=\""
        + id
        + "-t\">"
        + Html.sikker(titel)
        + "</title><desc id=\""
        + id
        + "-d\">"
        + Html.sikker(beskrivelse)
        + "</desc>\n"
        + (krop.indexOf("url(#@)") < 0
            ? ""
            : "<defs><pattern id=\""
                + moenster
                + "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><rect class=\"skravbund\" width=\"6\""
                + " height=\"6\"/><rect class=\"skravstreg\" width=\"1.6\""
                + " height=\"6\"/></pattern></defs>\n")
        + krop.toString().replace("url(#@)", "url(#" + moenster + ")")
        + "</svg>\n";
  }

  /** An element of {@link #html} as a file of its own, with its colours and type in it. */
  static String fil(String html) {
    return html.replaceFirst("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ")
        .replaceFirst(
            "</desc>", "</desc>\n<style>" + Matcher.quoteReplacement(Rapport.stil()) + "</style>");
  }

  /**
   * About how wide a text is, on the wide side: type differs between machines.
   *
   * @param stoerrelse the size of the type
   */
  static double bredde(String tekst, double stoerrelse) {
    double sum = 0;
    for (int i = 0; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      if ("ijltfr.,:;'|() \u00a0-1I".indexOf(c) >= 0) {
        sum += 0.36;
      } else if ("mwMW%".indexOf(c) >= 0 || Character.isUpperCase(c)) {
        sum += 0.78;
      } else {
        sum += 0.57;
      }
    }
    return sum * stoerrelse;
  }
}
