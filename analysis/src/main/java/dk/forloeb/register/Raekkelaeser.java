package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The careful scanner: comma-separated bytes to rows of trimmed cells. It knows quotes (doubled
 * inside), line ends of both kinds and the byte-order mark, and holds one row at a time. A row's
 * cells are ranges of one byte array that the next row overwrites.
 */
final class Raekkelaeser implements Closeable {
  /** No row of the layout comes near this; a longer one is a quote that was never closed. */
  private static final int STOERSTE_RAEKKE = 16 << 20;

  private final String filnavn;
  private final InputStream ind;
  private final byte[] buffer = new byte[1 << 16];
  private int fyldt;
  private int laest;

  private byte[] raekke = new byte[1 << 13];
  private int laengde;
  private int[] start = new int[64];
  private int[] slut = new int[64];
  private int celler;
  private long linje = 1;
  private long raekkensLinje = 1;
  private List<String> kolonner = List.of();
  private boolean uafsluttet;

  Raekkelaeser(String filnavn, InputStream ind) throws IOException {
    this.filnavn = filnavn;
    this.ind = ind;
    if (kig() == 0xEF) {
      spring("\u00EF\u00BB\u00BF");
    }
  }

  /** The names that messages call the columns by, once the header is known. */
  void navngiv(List<String> navne) {
    kolonner = List.copyOf(navne);
  }

  int antal() {
    return celler;
  }

  /** The line, from 1, on which the current row begins. */
  long linje() {
    return raekkensLinje;
  }

  byte[] bytes() {
    return raekke;
  }

  /** Where the trimmed cell begins in {@link #bytes()}. */
  int start(int celle) {
    return start[celle];
  }

  /** Where the trimmed cell ends, exclusive. */
  int slut(int celle) {
    return slut[celle];
  }

  /** The cell as text: UTF-8, or Latin-1 where the bytes are not UTF-8. */
  String tekst(int celle) {
    byte[] b = Arrays.copyOfRange(raekke, start[celle], slut[celle]);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(b)).toString();
    } catch (CharacterCodingException e) {
      return new String(b, StandardCharsets.ISO_8859_1);
    }
  }

  /** Whether the last row read ended with the file, not with a line end. */
  boolean udenLinjeslut() {
    return uafsluttet;
  }

  /** Whether the current row is an empty line. */
  boolean tomLinje() {
    return celler == 1 && start[0] == slut[0];
  }

  /**
   * Reads the next row.
   *
   * @return false at the end of the file
   */
  boolean naeste() throws IOException {
    laengde = 0;
    celler = 0;
    raekkensLinje = linje;
    if (kig() < 0) {
      return false;
    }
    while (celle()) {
      // One cell at a time until the line ends.
    }
    return true;
  }

  /** Reads one cell; true when another follows in the same row. */
  private boolean celle() throws IOException {
    int fra = laengde;
    while (true) {
      int c = laes();
      if (c == '"' && erBlank(fra, laengde)) {
        laengde = fra;
        return citeretCelle();
      }
      if (c == ',' || c == '\n' || c < 0) {
        afslut(fra, laengde);
        return faerdig(c);
      }
      tilfoej(c);
    }
  }

  private boolean citeretCelle() throws IOException {
    int fra = laengde;
    long aabnet = linje;
    while (true) {
      int c = laes();
      if (c < 0) {
        throw aldrigLukket(aabnet);
      }
      if (c != '"') {
        if (c == '\n') {
          linje++;
        }
        tilfoej(c);
        if (laengde >= STOERSTE_RAEKKE) {
          throw aldrigLukket(aabnet);
        }
        continue;
      }
      if (kig() == '"') {
        laes();
        tilfoej('"');
        continue;
      }
      int til = laengde;
      while (true) {
        c = laes();
        if (c == ',' || c == '\n' || c < 0) {
          afslut(fra, til);
          return faerdig(c);
        }
        if (c != ' ' && c != '\t' && c != '\r') {
          throw fejl(
              aabnet, celler, "der står tekst efter et afsluttende citationstegn; ret filen");
        }
      }
    }
  }

  private boolean faerdig(int c) {
    uafsluttet = c < 0;
    if (c == '\n') {
      linje++;
    }
    return c == ',';
  }

  private void afslut(int fra, int til) {
    int f = fra;
    int t = til;
    while (f < t && hvidt(raekke[f])) {
      f++;
    }
    while (t > f && hvidt(raekke[t - 1])) {
      t--;
    }
    if (celler == start.length) {
      start = Arrays.copyOf(start, celler * 2);
      slut = Arrays.copyOf(slut, celler * 2);
    }
    start[celler] = f;
    slut[celler] = t;
    celler++;
  }

  private boolean erBlank(int fra, int til) {
    for (int i = fra; i < til; i++) {
      if (!hvidt(raekke[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean hvidt(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  private void tilfoej(int c) {
    if (laengde == raekke.length) {
      if (laengde >= STOERSTE_RAEKKE) {
        throw fejl(raekkensLinje, celler, "linjen er over 16 MB; er det en DREAM-fil?");
      }
      raekke = Arrays.copyOf(raekke, laengde * 2);
    }
    raekke[laengde++] = (byte) c;
  }

  private Brugerfejl aldrigLukket(long aabnet) {
    return fejl(aabnet, celler, "et citationstegn lukkes aldrig; ret filen eller hent den igen");
  }

  /** An error at a line and a cell, which is named by its column once the header is known. */
  Brugerfejl fejl(long paaLinje, int celle, String hvad) {
    String kolonne = celle < kolonner.size() ? kolonner.get(celle) : String.valueOf(celle + 1);
    return new Brugerfejl(filnavn + ", linje " + paaLinje + ", kolonne " + kolonne + ": " + hvad);
  }

  /** An error in a cell of the current row. */
  Brugerfejl fejl(int celle, String hvad) {
    return fejl(raekkensLinje, celle, hvad);
  }

  private int laes() throws IOException {
    if (laest == fyldt && !fyld()) {
      return -1;
    }
    return buffer[laest++] & 0xFF;
  }

  private int kig() throws IOException {
    if (laest == fyldt && !fyld()) {
      return -1;
    }
    return buffer[laest] & 0xFF;
  }

  private boolean fyld() throws IOException {
    fyldt = Math.max(0, ind.readNBytes(buffer, 0, buffer.length));
    laest = 0;
    return fyldt > 0;
  }

  private void spring(String tegn) throws IOException {
    for (int i = 0; i < tegn.length(); i++) {
      if (kig() != tegn.charAt(i)) {
        return;
      }
      laes();
    }
  }

  @Override
  public void close() throws IOException {
    ind.close();
  }
}
