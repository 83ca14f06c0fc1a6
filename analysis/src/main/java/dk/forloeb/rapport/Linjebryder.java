package dk.forloeb.rapport;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line of the PDF may end: never inside a number, or between it and its sign. */
final class Linjebryder implements FSTextBreaker {
  private final BreakIterator steder = BreakIterator.getLineInstance(Locale.forLanguageTag("da"));
  private String tekst = "";

  @Override
  public void setText(String nyTekst) {
    tekst = nyTekst;
    steder.setText(nyTekst);
  }

  @Override
  public int next() {
    int sted = steder.next();
    while (sted != BreakIterator.DONE && iTal(sted)) {
      sted = steder.next();
    }
    return sted;
  }

  private boolean iTal(int sted) {
    return sted > 0
        && sted < tekst.length()
        && Character.isDigit(tekst.charAt(sted))
        && ",.\u2212+-".indexOf(tekst.charAt(sted - 1)) >= 0;
  }
}
