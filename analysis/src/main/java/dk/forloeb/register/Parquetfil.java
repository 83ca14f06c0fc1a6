package dk.forloeb.register;

import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.Validity;
import dev.hardwood.schema.ColumnProjection;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One Parquet file, read forward in columns; it stands on a row, or after the last. */
final class Parquetfil implements AutoCloseable {
  /** Rows decoded at a time and column: few in a small heap, since four files are open at once. */
  private static final int BUNDT =
      Math.clamp(Runtime.getRuntime().maxMemory() >> 14, 1 << 13, 1 << 16);

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
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

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

  /** Adds up something of every value of a column of whole numbers, and reads nothing else. */
  static long sum(Path sti, String kolonne, IntUnaryOperator af) throws IOException {
    long ud = 0;
    try (ParquetFileReader fil = ParquetFileReader.open(InputFile.of(sti));
        ColumnReader tal = fil.columnReader(kolonne)) {
      while (tal.nextBatch()) {
        if (tal.getLeafValidity().hasNulls()) {
          throw new IOException("et tal mangler");
        }
        int[] vaerdier = tal.getInts();
        for (int i = 0; i < tal.getRecordCount(); i++) {
          ud += af.applyAsInt(vaerdier[i]);
        }
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
    int laengde = til - fra;
    int slut = raekke;
    if (laengde < Long.BYTES || laengde > 2 * Long.BYTES) {
      while (slut < raekker
          && Arrays.equals(noegler, noegleFra[slut], noegleFra[slut + 1], b, fra, til)) {
        slut++;
      }
      return slut - raekke;
    }
    // Keys of most lengths are two numbers, which may overlap.
    long foerste = (long) LONG.get(b, fra);
    long sidste = (long) LONG.get(b, til - Long.BYTES);
    while (slut < raekker
        && noegleFra[slut + 1] - noegleFra[slut] == laengde
        && (long) LONG.get(noegler, noegleFra[slut + 1] - Long.BYTES) == sidste
        && (long) LONG.get(noegler, noegleFra[slut]) == foerste) {
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
