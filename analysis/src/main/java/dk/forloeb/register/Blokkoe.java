package dk.forloeb.register;

import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table as DuckDB asks for them, from blocks that arrive in order. A block that has
 * not come yet is waited for.
 */
final class Blokkoe implements DuckDBTableFunction<Blokkoe, Blokkoe, Blokkoe> {
  /** After the last block. */
  static final Personblok SLUT = new Personblok();

  /** In the place of a block: nothing more will come, and the table must not be finished. */
  static final Personblok AFBRUDT = new Personblok();

  private final Tabelfil tabel;
  private final BlockingQueue<Personblok> koe = new ArrayBlockingQueue<>(2);
  private @Nullable Personblok blok;
  private int person;
  private int raekke;
  private byte[] noegle = new byte[0];
  private byte[][] noegler = new byte[0][];

  Blokkoe(Tabelfil tabel) {
    this.tabel = tabel;
  }

  BlockingQueue<Personblok> koe() {
    return koe;
  }

  @Override
  public Blokkoe bind(DuckDBTableFunctionBindInfo info) throws Exception {
    info.addResultColumn("person", DuckDBColumnType.VARCHAR);
    switch (tabel) {
      case PERSONER -> {
        info.addResultColumn("koen", DuckDBColumnType.INTEGER);
        info.addResultColumn("alder9131", DuckDBColumnType.DOUBLE);
      }
      case YDELSER, BOPAEL -> {
        info.addResultColumn("fra_uge", DuckDBColumnType.INTEGER);
        info.addResultColumn("antal_uger", DuckDBColumnType.INTEGER);
        info.addResultColumn(
            tabel == Tabelfil.YDELSER ? "kode" : "kommune", DuckDBColumnType.INTEGER);
      }
      case BESKAEFTIGELSE -> {
        info.addResultColumn("maaned", DuckDBColumnType.INTEGER);
        info.addResultColumn("grad", DuckDBColumnType.DOUBLE);
      }
    }
    return this;
  }

  @Override
  public Blokkoe init(DuckDBTableFunctionInitInfo info) throws Exception {
    info.setMaxThreads(1);
    return this;
  }

  @Override
  public Blokkoe localInit(DuckDBTableFunctionInitInfo info) {
    return this;
  }

  @Override
  public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter ud) throws Exception {
    int plads = (int) ud.capacity();
    if (noegler.length != plads) {
      noegler = new byte[plads][];
    }
    DuckDBWritableVector a = ud.vector(1);
    DuckDBWritableVector b = ud.vector(2);
    @Nullable DuckDBWritableVector c =
        tabel == Tabelfil.YDELSER || tabel == Tabelfil.BOPAEL ? ud.vector(3) : null;
    int n = 0;
    while (n < plads) {
      Personblok her = blok();
      if (her == SLUT) {
        break;
      }
      if (person == her.antal()) {
        blok = null;
        continue;
      }
      n = raekker(her, n, plads, a, b, c);
    }
    if (n > 0) {
      ud.vector(0).setStringUtf8Batch(0, n == plads ? noegler : Arrays.copyOf(noegler, n));
    }
    return n;
  }

  private Personblok blok() throws Exception {
    Personblok her = blok;
    if (her == null) {
      her = koe.take();
      blok = her;
      person = 0;
      raekke = 0;
      noegle = new byte[0];
    }
    if (her == AFBRUDT) {
      throw new IllegalStateException("the import has stopped");
    }
    return her;
  }

  /** As many rows of the person under way as there is room for; how many rows there are then. */
  private int raekker(
      Personblok her,
      int fra,
      int plads,
      DuckDBWritableVector a,
      DuckDBWritableVector b,
      @Nullable DuckDBWritableVector c)
      throws Exception {
    if (noegle.length == 0) {
      noegle = Arrays.copyOfRange(her.noegler(), her.noegleFra(person), her.noegleFra(person + 1));
    }
    int n = fra;
    int til;
    switch (tabel) {
      case PERSONER -> {
        heltal(a, n, her.koen(person));
        decimaltal(b, n, her.alder(person));
        noegler[n++] = noegle;
        raekke = 1;
        til = 1;
      }
      case YDELSER, BOPAEL -> {
        boolean ydelser = tabel == Tabelfil.YDELSER;
        Spelkolonner k = ydelser ? her.ydelser() : her.bopael();
        til = ydelser ? her.ydelserFra(person + 1) : her.bopaelFra(person + 1);
        for (; n < plads && raekke < til && c != null; n++, raekke++) {
          a.setInt(n, k.fra(raekke));
          b.setInt(n, k.antal(raekke));
          c.setInt(n, k.vaerdi(raekke));
          noegler[n] = noegle;
        }
      }
      case BESKAEFTIGELSE -> {
        til = her.loenFra(person + 1);
        for (; n < plads && raekke < til; n++, raekke++) {
          a.setInt(n, her.maaned(raekke));
          decimaltal(b, n, her.grad(raekke));
          noegler[n] = noegle;
        }
      }
      default -> throw new AssertionError(tabel);
    }
    if (raekke == til) {
      person++;
      noegle = new byte[0];
    }
    return n;
  }

  private static void heltal(DuckDBWritableVector v, int raekke, int tal) throws Exception {
    if (tal == Personblok.UKENDT_KOEN) {
      v.setNull(raekke);
    } else {
      v.setInt(raekke, tal);
    }
  }

  private static void decimaltal(DuckDBWritableVector v, int raekke, double tal) throws Exception {
    if (Double.isNaN(tal)) {
      v.setNull(raekke);
    } else {
      v.setDouble(raekke, tal);
    }
  }
}
