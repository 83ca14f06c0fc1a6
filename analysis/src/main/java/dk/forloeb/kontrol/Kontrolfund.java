package dk.forloeb.kontrol;

import java.util.List;

/**
 * One finding.
 *
 * @param vurdering a person's reviewed judgment, not only arithmetic
 * @param sted where: row, column and line, or the sentence; empty when it is the whole table
 * @param regnestykke the arithmetic written out
 * @param foelge what follows, or empty
 * @param celler the printed cells that took part, each as {@code linje 9, kolonne 3}
 */
public record Kontrolfund(
    Dom dom,
    boolean vurdering,
    String sted,
    String regnestykke,
    String foelge,
    List<String> celler) {
  static Kontrolfund af(
      Dom dom, String sted, String regnestykke, String foelge, List<Celle> celler) {
    return new Kontrolfund(
        dom, false, sted, regnestykke, foelge, celler.stream().map(Celle::plads).toList());
  }

  static Kontrolfund af(Dom dom, String sted, String regnestykke, List<Celle> celler) {
    return af(dom, sted, regnestykke, "", celler);
  }
}
