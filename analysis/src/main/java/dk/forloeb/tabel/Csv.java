package dk.forloeb.tabel;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Lines as CSV: comma, LF, quotes where they are needed. */
public final class Csv {
  private Csv() {}

  /** The file's text; the header is the first of the lines. */
  public static String af(List<List<String>> linjer) {
    StringWriter ud = new StringWriter();
    // The writer keeps a buffer until it is closed.
    try (CsvWriter skriver = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(ud)) {
      linjer.forEach(skriver::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ud.toString();
  }
}
