package dk.forloeb.kontrol;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.forloeb.Brugerfejl;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A CSV file of a printed table: UTF-8, a header with distinct names, rows as long as the header.
 * Commas between the fields, or semicolons where the header has more of them.
 */
record Trykfil(String fil, List<String> hoved, List<Linje> linjer) {
  /** A printed table is a page or two, not a data set. */
  static final int STOERST = 1 << 20;

  private static final int FLEST_KOLONNER = 40;

  private static final int FLEST_RAEKKER = 2000;

  private static final int LAENGSTE_CELLE = 1000;

  /** One row, with the line it begins on. */
  record Linje(int nr, List<String> felter) {}

  /**
   * Reads the file.
   *
   * @throws Brugerfejl when it is not such a file: with line, and column and value where there is
   *     one
   */
  static Trykfil laes(String fil, byte[] bytes) {
    String tekst = tekst(fil, bytes);
    List<Linje> alle = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(skilletegn(tekst))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .ofCsvRecord(tekst)) {
      for (CsvRecord r : csv) {
        alle.add(new Linje((int) r.getStartingLineNumber(), felter(fil, r)));
      }
    } catch (CsvParseException | java.io.IOException e) {
      int linje = alle.isEmpty() ? 1 : alle.getLast().nr() + 1;
      throw new Brugerfejl(
          fil + ", fra linje " + linje + ": anførselstegnene passer ikke; skriv dem dobbelt", e);
    }
    if (alle.isEmpty()) {
      throw new Brugerfejl(fil + ": filen er tom; den skal have en linje med kolonnenavne");
    }
    if (tekst.chars().filter(c -> c == '"').count() % 2 != 0) {
      throw new Brugerfejl(
          fil
              + ", fra linje "
              + alle.getLast().nr()
              + ": et anførselstegn lukkes ikke; luk det, eller skriv det dobbelt");
    }
    List<String> hoved = alle.removeFirst().felter();
    kraevHoved(fil, hoved);
    if (alle.size() > FLEST_RAEKKER) {
      throw new Brugerfejl(
          fil
              + ": "
              + alle.size()
              + " rækker er for mange til en trykt tabel; højst "
              + FLEST_RAEKKER);
    }
    for (Linje l : alle) {
      if (l.felter().size() != hoved.size()) {
        throw new Brugerfejl(
            fil
                + ", linje "
                + l.nr()
                + ": har "
                + l.felter().size()
                + " felter, men kolonnerne er "
                + hoved.size()
                + "; sæt anførselstegn om et tal med komma");
      }
    }
    return new Trykfil(fil, hoved, List.copyOf(alle));
  }

  private static void kraevHoved(String fil, List<String> hoved) {
    if (hoved.size() > FLEST_KOLONNER) {
      throw new Brugerfejl(
          fil + ", linje 1: " + hoved.size() + " kolonner er for mange; højst " + FLEST_KOLONNER);
    }
    Set<String> sete = new LinkedHashSet<>();
    for (int i = 0; i < hoved.size(); i++) {
      String her = fil + ", linje 1, kolonne " + (i + 1) + ": ";
      if (hoved.get(i).isEmpty()) {
        throw new Brugerfejl(her + "kolonnen har intet navn; giv den et");
      }
      if (!sete.add(hoved.get(i))) {
        throw new Brugerfejl(
            her + "\"" + hoved.get(i) + "\" står der to gange; giv den ene et andet navn");
      }
    }
  }

  /** Fields on one line each, with nothing in them that could steer a terminal. */
  private static List<String> felter(String fil, CsvRecord r) {
    List<String> ud = new ArrayList<>();
    for (String felt : r.getFields()) {
      if (felt.length() > LAENGSTE_CELLE) {
        throw new Brugerfejl(
            fil
                + ", linje "
                + r.getStartingLineNumber()
                + ", kolonne "
                + (ud.size() + 1)
                + ": \""
                + felt.substring(0, 20)
                + "…\" er "
                + felt.length()
                + " tegn lang; er det en tabel?");
      }
      ud.add(
          felt.replaceAll("[\\s\u00a0]+", " ")
              .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?")
              .strip());
    }
    return ud;
  }

  /** The text of a file in UTF-8, without a byte order mark. */
  static String tekst(String fil, byte[] bytes) {
    if (bytes.length > STOERST) {
      throw new Brugerfejl(
          fil + ": filen er for stor (over 1 MB) til at være en trykt tabel; er det den rigtige?");
    }
    ByteBuffer ind = ByteBuffer.wrap(bytes);
    CharBuffer ud = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(ind, ud, true).isError()) {
      String foer = new String(bytes, 0, ind.position(), StandardCharsets.UTF_8);
      long linje = foer.chars().filter(c -> c == '\n').count() + 1;
      throw new Brugerfejl(
          fil
              + ", linje "
              + linje
              + ": et tegn er ikke UTF-8 (byte "
              + String.format("%02X", bytes[ind.position()] & 0xff)
              + "); gem filen som UTF-8");
    }
    String tekst = ud.flip().toString();
    return tekst.startsWith("\ufeff") ? tekst.substring(1) : tekst;
  }

  private static char skilletegn(String tekst) {
    String hoved = tekst.lines().findFirst().orElse("");
    long semikolon = hoved.chars().filter(c -> c == ';').count();
    return semikolon > hoved.chars().filter(c -> c == ',').count() ? ';' : ',';
  }
}
