package dk.forloeb.web;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Beskyttet.Raekke;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cells by what tells them: the table, the keys of the row without names, and the column. */
final class Celler {
  private record Celle(String tabel, List<String> noegler, String kolonne) {}

  private Celler() {}

  /** The keys of a row; the name that stands beside a code is none. */
  static List<String> noegler(Tabelindhold t, Raekke r) {
    List<String> ud = new ArrayList<>();
    for (int i = 0; i < t.noegler().size(); i++) {
      if (!t.noegler().get(i).endsWith("_navn")) {
        ud.add(r.noegler().get(i));
      }
    }
    return ud;
  }

  /** The row with these keys. */
  static Optional<Raekke> raekke(Tabelindhold t, List<String> noegler) {
    return t.raekker().stream().filter(r -> noegler(t, r).equals(noegler)).findFirst();
  }

  /** What a published answer shows: what is not among it is hidden. */
  static final class Vist {
    private final Set<Celle> celler = new HashSet<>();

    Vist(Beskyttet udgivet) {
      for (Tabelindhold t : udgivet.tabeller()) {
        for (Raekke r : t.raekker()) {
          for (int i = 0; i < t.kolonner().size(); i++) {
            if (!r.vaerdier().get(i).equals(Beskyttet.SKJULT)) {
              celler.add(new Celle(t.navn(), noegler(t, r), t.kolonner().get(i)));
            }
          }
        }
      }
    }

    boolean har(String tabel, List<String> noegler, String kolonne) {
      return celler.contains(new Celle(tabel, noegler, kolonne));
    }
  }
}
