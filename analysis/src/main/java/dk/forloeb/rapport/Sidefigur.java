package dk.forloeb.rapport;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.studie.Kurvestudie;
import dk.forloeb.studie.Sprog;
import dk.forloeb.usikkerhed.Usikkerhed;
import java.util.Optional;

/**
 * A figure for a page that is no report: the same drawings from the same printed numbers.
 *
 * @param overskrift what it says, as text
 * @param undertekst what is measured, as text
 * @param bred the drawing for 720 pixels, an {@code svg} element of class {@code bred}
 * @param smal the drawing for 328 pixels, of class {@code smal}; the style sheet shows one
 * @param forklaring what signs mean, as HTML; empty when the drawing says it itself
 */
public record Sidefigur(
    String overskrift, String undertekst, String bred, String smal, String forklaring) {

  /**
   * A funnel plot of a table's share.
   *
   * @param u made in the same language
   * @param id unique in the page
   */
  public static Sidefigur tragtdiagram(Beskyttet b, Usikkerhed u, String id, Sprog sprog) {
    return af(new Tragtdiagram(Tavle.af(b, u.tabel(), sprog), u), id);
  }

  /** A forest plot of a table's share. */
  public static Sidefigur skovdiagram(Beskyttet b, Usikkerhed u, String id, Sprog sprog) {
    return af(new Skovdiagram(Tavle.af(b, u.tabel(), sprog), u), id);
  }

  /** The layers of status week by week, of an answer to a {@link Kurvestudie}. */
  public static Sidefigur kurve(Beskyttet b, String id, Sprog sprog) {
    return af(new Lag(Tavle.af(b, Kurvestudie.TABEL, sprog)), id);
  }

  /** The wide drawing as a file of its own. */
  public String svg() {
    return Svg.fil(bred);
  }

  /**
   * A small drawing of an answer, for a place where it stands among others; empty where no table
   * has numbers to draw.
   */
  public static Optional<String> miniature(Beskyttet b, String id, Sprog sprog) {
    return b.tabeller().stream()
        .map(t -> Tavle.af(b, t.navn(), sprog))
        .filter(Miniature::kanTegnes)
        .findFirst()
        .map(t -> new Miniature(t).html(id));
  }

  private static Sidefigur af(Tegning t, String id) {
    return new Sidefigur(
        t.overskrift(),
        t.undertekst(),
        t.tegn(Tegning.BRED).html(id + "b", "bred", t.overskrift(), t.beskrivelse()),
        t.tegn(Tegning.SMAL).html(id + "s", "smal", t.overskrift(), t.beskrivelse()),
        t.forklaring());
  }
}
