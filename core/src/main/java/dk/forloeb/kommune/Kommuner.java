package dk.forloeb.kommune;

import de.siegmar.fastcsv.reader.CsvReader;
import dk.forloeb.Ressource;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The 98 municipalities since 2007, in code order. Source: {@code kommuner.csv} beside this class
 * (DAWA/Dataforsyningen, 2021; Statistics Denmark, FOLK1A). Christiansø (411) is not a
 * municipality.
 */
public final class Kommuner {
  /** What a residence outside the 98 is shown as. */
  public static final String UOPLYST = "UOPLYST";

  private static final Map<Integer, Kommune> ALLE = laes();

  private Kommuner() {}

  /** By code, ascending. */
  public static Map<Integer, Kommune> alle() {
    return ALLE;
  }

  /** Whether the code is one of the 98. */
  public static boolean findes(int kode) {
    return ALLE.containsKey(kode);
  }

  private static Map<Integer, Kommune> laes() {
    Map<Integer, Kommune> alle = new TreeMap<>();
    CsvReader.builder().ofNamedCsvRecord(Ressource.tekst(Kommuner.class, "kommuner.csv")).stream()
        .map(r ->
            new Kommune(
                Integer.parseInt(r.getField("code")),
                r.getField("name"),
                Integer.parseInt(r.getField("region_code")),
                r.getField("region"),
                Integer.parseInt(r.getField("population_2014"))))
        .forEach(k -> alle.put(k.kode(), k));
    return Collections.unmodifiableMap(alle);
  }
}
