package dk.forloeb.register;

import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.Validity;
import dev.hardwood.schema.ColumnProjection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One Parquet file, read forward in columns; it stands on a row, or after the last. */
final class Parquetfil implements AutoCloseable {
  /** Rows decoded at a time and column. Small, since four files are open at once. */
  private static final int BUNDT = 1 << 13;

  /** The library tells on the log of each process what its machine can do; nobody asked. */
  private static final Logger STILLE = Logger.getLogger("dev.hardwood");

  /** How many pages of a column are decoded ahead; a page of ours is a group of 122,880 rows. */
  private static final String SIDER_FORUD = "hardwood.internal.maxOutstanding";

  static {
    STILLE.setLevel(Level.WARNING);
    // Its own eight would take more memory than an import may, for fourteen columns at once.
    if (System.getProperty(SIDER_FORUD) == null) {
      System.setProperty(SIDER_FORUD, "2");
    }
  }

  private static final byte[] INGEN = new byte[0];

  private final ParquetFileReader fil;
  private final ColumnReaders kolonner;
  private final int antal;
  private byte[] noegler = INGEN;
  private int[] noegleFra = new int[1];
  private final int[][] heltal;
  private final double[][] decimaltal;
  private final boolean maaMangle;
  private int raekker;
  private int raekke;

  /**
   * Opens the file and goes to its first row.
   *
   * @param maaMangle whether a whole number may be missing; then it is {@link
   *     Personblok#UKENDT_KOEN}
   * @param heltalskolonner how many of the columns after {@code person} are whole numbers; the rest
   *     are decimal
   */
  Parquetfil(
      HardwoodContext faelles, Path sti, boolean maaMangle, int heltalskolonner, String... navne)
      throws IOException {
    fil = ParquetFileReader.open(InputFile.of(sti), faelles);
    String[] alle = new String[navne.length + 1];
    alle[0] = "person";
    System.arraycopy(navne, 0, alle, 1, navne.length);
    kolonner = fil.buildColumnReaders(ColumnProjection.columns(alle)).batchSize(BUNDT).build();
    antal = navne.length;
    this.maaMangle = maaMangle;
    heltal = new int[heltalskolonner][];
    decimaltal = new double[antal - heltalskolonner][];
    hent();
  }

  private void hent() throws IOException {
    raekke = 0;
    raekker = 0;
    while (raekker == 0) {
      if (!kolonner.nextBatch()) {
        return;
      }
      raekker = kolonner.getRecordCount();
    }
    ColumnReader person = kolonner.getColumnReader(0);
    if (person.getLeafValidity().hasNulls()) {
      throw new IOException("en person er uden nøgle");
    }
    noegler = person.getBinaryValues();
    noegleFra = person.getBinaryOffsets();
    for (int k = 0; k < antal; k++) {
      ColumnReader r = kolonner.getColumnReader(k + 1);
      Validity gyldige = r.getLeafValidity();
      if (k >= heltal.length) {
        decimaltal[k - heltal.length] = ellerNaN(r.getDoubles(), gyldige);
      } else {
        heltal[k] = r.getInts();
        if (gyldige.hasNulls()) {
          heltal[k] = ellers(heltal[k], gyldige);
        }
      }
    }
  }

  private double[] ellerNaN(double[] tal, Validity gyldige) {
    double[] ud = Arrays.copyOf(tal, raekker);
    for (int i = 0; gyldige.hasNulls() && i < raekker; i++) {
      if (gyldige.isNull(i)) {
        ud[i] = Double.NaN;
      }
    }
    return ud;
  }

  private int[] ellers(int[] tal, Validity gyldige) throws IOException {
    if (!maaMangle) {
      throw new IOException("et tal mangler");
    }
    int[] ud = Arrays.copyOf(tal, raekker);
    for (int i = 0; i < raekker; i++) {
      if (gyldige.isNull(i)) {
        ud[i] = Personblok.UKENDT_KOEN;
      }
    }
    return ud;
  }

  /** Whether there is a row. */
  boolean harRaekke() {
    return raekke < raekker;
  }

  byte[] noegler() {
    return noegler;
  }

  int noegleFra() {
    return noegleFra[raekke];
  }

  int noegleTil() {
    return noegleFra[raekke + 1];
  }

  /** The row it stands on, among those decoded. */
  int raekke() {
    return raekke;
  }

  /** How many rows are decoded. */
  int raekker() {
    return raekker;
  }

  /** How many rows from here on, of those decoded, are of the person with this key. */
  int af(byte[] b, int fra, int til) {
    int slut = raekke;
    while (slut < raekker
        && Arrays.equals(noegler, noegleFra[slut], noegleFra[slut + 1], b, fra, til)) {
      slut++;
    }
    return slut - raekke;
  }

  /** Goes on by so many of the rows that are decoded. */
  void spring(int antalRaekker) throws IOException {
    raekke += antalRaekker;
    if (raekke >= raekker) {
      hent();
    }
  }

  /** The column of whole numbers, by row. */
  int[] heltal(int kolonne) {
    return heltal[kolonne];
  }

  /** A column of decimal numbers, by row, NaN where there is none. */
  double[] decimaltal(int kolonne) {
    return decimaltal[kolonne];
  }

  @Override
  public void close() throws IOException {
    try (fil) {
      kolonner.close();
    }
  }
}
