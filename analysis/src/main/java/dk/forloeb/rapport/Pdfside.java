package dk.forloeb.rapport;

import dk.forloeb.Ressource;
import dk.forloeb.diskretion.Beskyttet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The page of the report as a PDF is laid out from it: the body as it stands, a style sheet for
 * paper, and each figure with its own style, its size in whole pixels and its text alternative.
 */
final class Pdfside {
  private static final String SVG = "http://www.w3.org/2000/svg";

  /**
   * What a figure may take of a page, in pixels: A4 within its margins, and room for a headline.
   */
  private static final int BREDDE = 672;

  private static final int HOEJDE = 760;

  /** Letters that reach a little past the drawing are seen on a screen, and would be cut here. */
  private static final int KANT = 8;

  /** The sign of what is hidden, hatched as in the figures: the style sheet knows no hatching. */
  private static final String TOM_PROEVE = "<span class=\"proeve skrav\"></span>";

  private Pdfside() {}

  static Document af(Beskyttet svar) {
    String html = Rapport.html(svar);
    String krop = html.substring(html.indexOf("<body"), html.indexOf("</html>"));
    String titel = Html.sikker(svar.studie().titel().dansk());
    Document side =
        laes(
            "<html lang=\"da\"><head><title>"
                + titel
                + "</title><meta name=\"description\" content=\""
                + titel
                + "\"/><style>"
                + Html.sikker(stil(svar))
                + "</style></head>"
                + medProever(krop)
                    .replace("<svg ", "<svg xmlns=\"" + SVG + "\" ")
                    .replaceAll("<(br|hr|wbr|img)\\b([^>]*?)/?>", "<$1$2/>")
                + "</html>");
    for (Element svg : alle(side.getDocumentElement(), "svg")) {
      if (klasse(svg, "smal")) {
        svg.getParentNode().removeChild(svg);
      } else {
        tilpas(svg);
      }
    }
    return side;
  }

  private static String medProever(String krop) {
    StringBuilder ud = new StringBuilder(krop);
    for (int nr = 1, i; (i = ud.indexOf(TOM_PROEVE)) >= 0; nr++) {
      Svg proeve = new Svg(24, 11).skraveret(0.5, 0.5, 23, 10);
      String svg = proeve.html("proeve" + nr, "proevesvg", "Skraveret", "et tal er skjult");
      ud.replace(i, i + TOM_PROEVE.length(), "<span class=\"skrav\">" + svg + "</span>");
    }
    return ud.toString();
  }

  private static Document laes(String xml) {
    try {
      DocumentBuilderFactory fabrik = DocumentBuilderFactory.newDefaultNSInstance();
      fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return fabrik.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the report's body is no XML", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stil(Beskyttet svar) {
    String personer = svar.register().opdigtet() ? "opdigtede personer" : "registerstatistik";
    return Ressource.tekst(Pdfside.class, "pdf.css")
            .replace(
                "(fod)",
                "Forløb · " + personer + " · diskretion: " + svar.tilstand().navn().dansk())
        + Figurstil.proever();
  }

  private static List<Element> alle(Element under, String navn) {
    NodeList liste = under.getElementsByTagNameNS(SVG, navn);
    List<Element> ud = new ArrayList<>();
    for (int i = 0; i < liste.getLength(); i++) {
      ud.add((Element) liste.item(i));
    }
    return ud;
  }

  private static boolean klasse(Element e, String klasse) {
    return List.of(e.getAttribute("class").split(" ", -1)).contains(klasse);
  }

  private static void tilpas(Element svg) {
    String[] boks = svg.getAttribute("viewBox").split(" ", -1);
    int bredde = (int) Math.ceil(Double.parseDouble(boks[2])) + 2 * KANT;
    int hoejde = (int) Math.ceil(Double.parseDouble(boks[3]));
    double skala = Math.min(1, Math.min(BREDDE / (double) bredde, HOEJDE / (double) hoejde));
    svg.setAttribute("viewBox", -KANT + " 0 " + bredde + " " + hoejde);
    svg.setAttribute(
        "style",
        "width: "
            + Math.round(bredde * skala)
            + "px; height: "
            + Math.round(hoejde * skala)
            + "px");
    svg.setAttribute("alt", tekst(svg, "title") + ". " + tekst(svg, "desc"));
    for (Element t : alle(svg, "text")) {
      if (klasse(t, "hvidkant")) {
        t.getParentNode().insertBefore(bund(t), t);
      }
    }
    Element stil = svg.getOwnerDocument().createElementNS(SVG, "style");
    stil.setAttribute("type", "text/css");
    stil.setTextContent(Figurstil.figurer());
    svg.insertBefore(stil, svg.getFirstChild());
  }

  /** White behind a text that a line would run through; on a screen a halo does it. */
  private static Element bund(Element tekst) {
    double bredde = Svg.bredde(tekst.getTextContent(), 13);
    double x = Double.parseDouble(tekst.getAttribute("x"));
    double y = Double.parseDouble(tekst.getAttribute("y"));
    String anker = tekst.getAttribute("text-anchor");
    Element ud = tekst.getOwnerDocument().createElementNS(SVG, "rect");
    ud.setAttribute("x", Svg.n(x - bredde * (anker.equals("end") ? 1 : anker.isEmpty() ? 0 : 0.5)));
    ud.setAttribute("y", Svg.n(y - 11));
    ud.setAttribute("width", Svg.n(bredde));
    ud.setAttribute("height", "13");
    ud.setAttribute("fill", "#ffffff");
    return ud;
  }

  private static String tekst(Element svg, String navn) {
    return alle(svg, navn).getFirst().getTextContent();
  }
}
