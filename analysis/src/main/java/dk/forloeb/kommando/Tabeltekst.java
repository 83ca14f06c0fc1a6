package dk.forloeb.kommando;

import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Tabel;
import dk.forloeb.tabel.Talform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table on a terminal: aligned, with Danish numbers, and cut after some rows. */
final class Tabeltekst {
  private static final int FLEST = 12;

  private Tabeltekst() {}

  /**
   * The lines.
   *
   * @param noegler how many key columns stand to the left
   */
  static List<String> linjer(Tabel tabel, int noegler) {
    List<List<String>> alle = tabel.linjer();
    List<List<String>> viste = alle.subList(0, Math.min(alle.size(), FLEST + 1));
    int[] bredde = new int[alle.getFirst().size()];
    for (List<String> linje : viste) {
      for (int i = 0; i < bredde.length; i++) {
        bredde[i] = Math.max(bredde[i], celle(linje.get(i), i, noegler).length());
      }
    }
    List<String> ud = new ArrayList<>();
    for (List<String> linje : viste) {
      StringBuilder tekst = new StringBuilder(" ");
      for (int i = 0; i < bredde.length; i++) {
        String form = "  %" + (i < noegler ? "-" : "") + bredde[i] + "s";
        tekst.append(String.format(Locale.ROOT, form, celle(linje.get(i), i, noegler)));
      }
      ud.add(tekst.toString().stripTrailing());
    }
    if (alle.size() > viste.size()) {
      ud.add("   … og " + (alle.size() - viste.size()) + " rækker til i filen");
    }
    return ud;
  }

  private static String celle(String tekst, int kolonne, int noegler) {
    return kolonne < noegler ? tekst : Talform.af(tekst, Sprog.DA);
  }
}
