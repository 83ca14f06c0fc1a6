package dk.forloeb.rapport;

import dk.forloeb.diskretion.AabenSide;
import dk.forloeb.diskretion.Diskretion;
import dk.forloeb.diskretion.Tilstand;

/** What a mode of disclosure means, for a reader who meets it for the first time. */
final class Evidens {
  private Evidens() {}

  static String betydning(Tilstand tilstand, Ord ord) {
    return switch (tilstand) {
      case NONE -> ord.t("betydning.NONE");
      case PUBLISHED -> ord.t("betydning.PUBLISHED", Integer.toString(Diskretion.TAERSKEL - 1));
      case LIVE -> String.join(" ", AabenSide.forklaring(ord.sprog()));
    };
  }
}
