package dk.forloeb.kommando;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.forloeb.Ressource;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.tabel.Tabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The published figures of the sources beside what a register gives: {@code
 * offentliggjorte-tal.csv} beside this class says where each stands and what must come out of the
 * demonstration nation.
 */
public final class Kildetal {
  private Kildetal() {}

  /**
   * One figure.
   *
   * @param trykt as the source prints it; a dash where it prints none
   * @param her as the register gives it
   * @param stemmer whether it is what must come out
   * @param forklaring what a reader must know, or empty
   */
  public record Linje(
      String kilde, String tal, String trykt, String her, boolean stemmer, String forklaring) {}

  /** All figures, each counted in the register with nothing hidden. */
  public static List<Linje> sammenlign(Svar svar) {
    List<Linje> ud = new ArrayList<>();
    for (NamedCsvRecord r : raekker()) {
      String studie = r.getField("studie");
      String saet = r.getField("saet");
      Beskyttet b =
          svar.paa(
              studie,
              saet.isEmpty() ? List.of() : Arrays.asList(saet.split(" ", -1)),
              Tilstand.NONE);
      String her = vaerdi(b, r.getField("tabel"), r.getField("raekke"), r.getField("kolonne"));
      ud.add(
          new Linje(
              r.getField("kilde"),
              r.getField("tal"),
              r.getField("trykt"),
              her,
              stemmer(her, r.getField("ventet")),
              r.getField("forklaring")));
    }
    return ud;
  }

  private static boolean stemmer(String her, String ventet) {
    if (ventet.startsWith("<=")) {
      return her.matches("\\d+") && Integer.parseInt(her) <= Integer.parseInt(ventet.substring(2));
    }
    return her.equals(ventet);
  }

  /** The cell's text; {@code mangler} where there is no such row. */
  private static String vaerdi(Beskyttet b, String tabel, String raekke, String kolonne) {
    List<List<String>> linjer =
        (tabel.equals("frafald") ? Tabel.frafald(b) : Tabel.af(b, tabel)).linjer();
    List<List<String>> indhold = linjer.subList(1, linjer.size());
    if (kolonne.equals("antal-raekker")) {
      return String.valueOf(indhold.size());
    }
    for (int i = 0; i < indhold.size(); i++) {
      if (raekke.isEmpty() || indhold.get(i).getFirst().equals(raekke)) {
        return kolonne.equals("plads")
            ? String.valueOf(i + 1)
            : indhold.get(i).get(linjer.getFirst().indexOf(kolonne));
      }
    }
    return "mangler";
  }

  private static List<NamedCsvRecord> raekker() {
    String tekst = Ressource.tekst(Kildetal.class, "offentliggjorte-tal.csv");
    return CsvReader.builder().ofNamedCsvRecord(tekst).stream().toList();
  }
}
