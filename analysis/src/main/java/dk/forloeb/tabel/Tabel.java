package dk.forloeb.tabel;

import dk.forloeb.diskretion.Beskyttet;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that may be shown: header and rows of text. It can only be made from what is protected.
 */
public final class Tabel {
  private final String navn;
  private final List<List<String>> linjer;

  /** For this package alone; others go by what is protected. */
  Tabel(String navn, List<List<String>> linjer) {
    this.navn = navn;
    this.linjer = linjer;
  }

  /** The table with this name, which the protected result has. */
  public static Tabel af(Beskyttet b, String navn) {
    Beskyttet.Tabelindhold t = b.tabel(navn);
    List<List<String>> linjer = new ArrayList<>();
    linjer.add(sammen(t.noegler(), t.kolonner()));
    for (Beskyttet.Raekke r : t.raekker()) {
      linjer.add(sammen(r.noegler(), r.vaerdier()));
    }
    return new Tabel(t.navn(), List.copyOf(linjer));
  }

  /** The attrition of a protected result. */
  public static Tabel frafald(Beskyttet b) {
    List<List<String>> linjer = new ArrayList<>();
    linjer.add(List.of("trin", "personer", "forloeb"));
    for (Beskyttet.Trin t : b.frafald()) {
      linjer.add(List.of(t.trin(), t.personer(), t.forloeb()));
    }
    return new Tabel("frafald", List.copyOf(linjer));
  }

  private static List<String> sammen(List<String> a, List<String> b) {
    List<String> ud = new ArrayList<>(a);
    ud.addAll(b);
    return List.copyOf(ud);
  }

  /** The table's name, also that of its files. */
  public String navn() {
    return navn;
  }

  /** Header and rows. */
  public List<List<String>> linjer() {
    return linjer;
  }

  /** UTF-8 text, comma-separated, with header and LF. */
  public String csv() {
    return Csv.af(linjer);
  }
}
