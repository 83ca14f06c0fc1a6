package dk.forloeb.lov;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.forloeb.Ressource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Where the rules were read: {@code kilder.csv} beside this class. */
final class Kilder {
  private static final Map<String, String> EFTER_ID = laes();

  private Kilder() {}

  private static Map<String, String> laes() {
    Map<String, String> ud = new LinkedHashMap<>();
    String csv = Ressource.tekst(Kilder.class, "kilder.csv");
    for (NamedCsvRecord r : CsvReader.builder().ofNamedCsvRecord(csv).stream().toList()) {
      ud.put(r.getField("id"), r.getField("kilde"));
    }
    return Collections.unmodifiableMap(ud);
  }

  static Map<String, String> alle() {
    return EFTER_ID;
  }

  /** The source, which must be listed. */
  static String kilde(String id) {
    return Objects.requireNonNull(EFTER_ID.get(id), id);
  }
}
