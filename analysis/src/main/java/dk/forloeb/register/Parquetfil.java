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
import org.jspecify.annotations.Nullable;

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
  private final @Nullable Validity[] gyldige;
  private int raekker;
  private int raekke;

  /**
   * Opens the file and goes to its first row.
   *
   * @param heltalskolonner how many of the columns after {@code person} are whole numbers; the rest
   *     are decimal
   */
  Parquetfil(HardwoodContext faelles, Path sti, int heltalskolonner, String... navne)
      throws IOException {
    fil = ParquetFileReader.open(InputFile.of(sti), faelles);
    String[] alle = new String[navne.length + 1];
    alle[0] = "person";
    System.arraycopy(navne, 0, alle, 1, navne.length);
    kolonner = fil.buildColumnReaders(ColumnProjection.columns(alle)).batchSize(BUNDT).build();
    antal = navne.length;
    heltal = new int[heltalskolonner][];
    decimaltal = new double[antal - heltalskolonner][];
    gyldige = new Validity[antal];
    raekke = -1;
    videre();
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
      gyldige[k] = r.getLeafValidity();
      if (k < heltal.length) {
        heltal[k] = r.getInts();
      } else {
        decimaltal[k - heltal.length] = r.getDoubles();
      }
    }
  }

  /** Whether there is a row. */
  boolean harRaekke() {
    return raekke < raekker;
  }

  void videre() throws IOException {
    raekke++;
    if (raekke >= raekker) {
      hent();
    }
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

  /** Whether there is a row, and it is of the person with this key. */
  boolean er(byte[] b, int fra, int til) {
    return raekke < raekker
        && Arrays.equals(noegler, noegleFra[raekke], noegleFra[raekke + 1], b, fra, til);
  }

  /** A whole number that must be there. */
  int heltal(int kolonne) throws IOException {
    if (mangler(kolonne)) {
      throw new IOException("et tal mangler");
    }
    return heltal[kolonne][raekke];
  }

  int heltal(int kolonne, int ellers) {
    return mangler(kolonne) ? ellers : heltal[kolonne][raekke];
  }

  /** A decimal number, NaN where there is none; columns are counted with the whole numbers. */
  double decimaltal(int kolonne) {
    return mangler(kolonne) ? Double.NaN : decimaltal[kolonne - heltal.length][raekke];
  }

  private boolean mangler(int kolonne) {
    Validity g = gyldige[kolonne];
    return g != null && g.hasNulls() && g.isNull(raekke);
  }

  @Override
  public void close() throws IOException {
    try (fil) {
      kolonner.close();
    }
  }
}
