package dk.forloeb.rapport;

import dk.forloeb.diskretion.AabenSide;
import dk.forloeb.diskretion.Diskretion;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.studie.Sprog;

/** What a mode of disclosure means, for a reader who meets it for the first time. */
final class Evidens {
  private Evidens() {}

  static String betydning(Tilstand tilstand) {
    return switch (tilstand) {
      case NONE ->
          "Intet er skjult. Resultatet er for den, der selv har registret, og er ikke til"
              + " offentliggørelse.";
      case PUBLISHED ->
          "Antal fra 1 til "
              + (Diskretion.TAERSKEL - 1)
              + ", og hvad der hviler på dem eller røber dem, er skjult, og så meget mere, at de ikke"
              + " kan regnes ud af det viste efter de sammenhænge, programmet kender.";
      case LIVE -> String.join(" ", AabenSide.forklaring(Sprog.DA));
    };
  }
}
