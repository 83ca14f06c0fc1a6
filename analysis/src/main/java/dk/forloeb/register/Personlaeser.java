package dk.forloeb.register;

import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The persons of the four Parquet files, merged by key; refuses files that are not in step. */
final class Personlaeser implements AutoCloseable {
  /** Persons handed over at a time. */
  private static final int BLOK = 512;

  private final HardwoodContext faelles = HardwoodContext.create();
  private final Map<Tabelfil, Parquetfil> filer = new EnumMap<>(Tabelfil.class);
  private Personblok forrige = new Personblok();

  private Personlaeser(Path mappe) throws IOException {
    try {
      aabn(mappe, Tabelfil.PERSONER, 1, "koen", "alder9131");
      aabn(mappe, Tabelfil.YDELSER, 3, "fra_uge", "antal_uger", "kode");
      aabn(mappe, Tabelfil.BOPAEL, 3, "fra_uge", "antal_uger", "kommune");
      aabn(mappe, Tabelfil.BESKAEFTIGELSE, 1, "maaned", "timer", "grad");
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private void aabn(Path mappe, Tabelfil t, int heltal, String... kolonner) throws IOException {
    filer.put(t, new Parquetfil(faelles, t.i(mappe), t == Tabelfil.PERSONER, heltal, kolonner));
  }

  private Parquetfil fil(Tabelfil t) {
    return Objects.requireNonNull(filer.get(t));
  }

  /**
   * Hands over all persons in the order of their keys, some at a time, to each receiver in a thread
   * of its own; a block is used again when they are done with it.
   *
   * @param foerst sees every block before the others do
   * @throws IOException when the files cannot be read, are not sorted or not of one register
   */
  static void forHver(Path mappe, Blokmodtager foerst, Blokmodtager... modtagere)
      throws IOException {
    try (Personlaeser laeser = aabn(mappe);
        Fordeler fordeler = new Fordeler(modtagere)) {
      for (Personblok blok = fordeler.ledig(); laeser.fyld(blok); blok = fordeler.ledig()) {
        foerst.modtag(blok);
        fordeler.send(blok);
        laeser.forrige = blok;
      }
      fordeler.slut();
    }
  }

  /** Hands over the persons' keys, in order. */
  static void forHverNoegle(Path mappe, Consumer<byte[]> modtager) throws IOException {
    try (HardwoodContext faelles = HardwoodContext.create();
        Parquetfil personer = new Parquetfil(faelles, Tabelfil.PERSONER.i(mappe), false, 0)) {
      while (personer.harRaekke()) {
        modtager.accept(
            Arrays.copyOfRange(personer.noegler(), personer.noegleFra(), personer.noegleTil()));
        personer.spring(1);
      }
    } catch (RuntimeException e) {
      throw ulaeselig(e);
    }
  }

  /** What the packed stream of these files will be, without its version. */
  static Stroemhoved hoved(Path mappe, Observation observation) throws IOException {
    return Stroemhoved.af(
        observation,
        Math.toIntExact(raekker(mappe, Tabelfil.PERSONER)),
        pakkede(mappe, Tabelfil.YDELSER),
        pakkede(mappe, Tabelfil.BOPAEL),
        Tabelfil.aftryk(mappe));
  }

  private static long raekker(Path mappe, Tabelfil tabel) throws IOException {
    try (ParquetFileReader fil = ParquetFileReader.open(InputFile.of(tabel.i(mappe)))) {
      return fil.getFileMetaData().numRows();
    } catch (RuntimeException e) {
      throw ulaeselig(e);
    }
  }

  /** How many packed spells the table's spells become, see {@link Ugestroem}. */
  private static long pakkede(Path mappe, Tabelfil tabel) throws IOException {
    try {
      return Parquetfil.sum(tabel.i(mappe), "antal_uger", Ugestroem::stykker);
    } catch (RuntimeException e) {
      throw ulaeselig(e);
    }
  }

  private static Personlaeser aabn(Path mappe) throws IOException {
    try {
      return new Personlaeser(mappe);
    } catch (RuntimeException e) {
      throw ulaeselig(e);
    }
  }

  /** The reader of Parquet has no one exception for a file that is none. */
  static IOException ulaeselig(Exception e) {
    return new IOException("registret kan ikke læses: " + e.getMessage(), e);
  }

  /** Fills the block with the next persons; false when there are none. */
  private boolean fyld(Personblok blok) throws IOException {
    blok.ryd();
    try {
      Parquetfil personer = fil(Tabelfil.PERSONER);
      while (blok.antal() < BLOK && personer.harRaekke()) {
        person(personer, blok);
      }
    } catch (RuntimeException e) {
      throw ulaeselig(e);
    }
    if (blok.antal() > 0) {
      return true;
    }
    for (Parquetfil fil : filer.values()) {
      if (fil.harRaekke()) {
        throw new IOException("filerne hører ikke sammen");
      }
    }
    return false;
  }

  private void person(Parquetfil personer, Personblok blok) throws IOException {
    int nr = blok.antal();
    blok.begynd(
        personer.noegler(),
        personer.noegleFra(),
        personer.noegleTil(),
        personer.heltal(0)[personer.raekke()],
        personer.decimaltal(0)[personer.raekke()]);
    personer.spring(1);
    int fra = blok.noegleFra(nr);
    int til = blok.noegleFra(nr + 1);
    spells(fil(Tabelfil.YDELSER), blok.ydelser(), blok.noegler(), fra, til);
    spells(fil(Tabelfil.BOPAEL), blok.bopael(), blok.noegler(), fra, til);
    Parquetfil loen = fil(Tabelfil.BESKAEFTIGELSE);
    for (int n = loen.af(blok.noegler(), fra, til); n > 0; n = loen.af(blok.noegler(), fra, til)) {
      blok.maaneder(loen.heltal(0), loen.decimaltal(0), loen.decimaltal(1), loen.raekke(), n);
      loen.spring(n);
    }
    blok.slut();
    boolean sorteret =
        nr > 0
            ? Personblok.stigende(blok, nr - 1, blok, nr)
            : forrige.antal() == 0 || Personblok.stigende(forrige, forrige.antal() - 1, blok, nr);
    if (!sorteret) {
      throw new IOException("personerne er ikke sorteret");
    }
  }

  private static void spells(Parquetfil fil, Spelkolonner ud, byte[] noegler, int fra, int til)
      throws IOException {
    for (int n = fil.af(noegler, fra, til); n > 0; n = fil.af(noegler, fra, til)) {
      int[] uger = fil.heltal(1);
      for (int i = fil.raekke(); i < fil.raekke() + n; i++) {
        if (uger[i] < 1) {
          throw new IOException("en række har ingen uger");
        }
      }
      ud.tilfoej(fil.heltal(0), uger, fil.heltal(2), fil.raekke(), n);
      fil.spring(n);
    }
  }

  @Override
  public void close() throws IOException {
    try (faelles) {
      for (Parquetfil fil : filer.values()) {
        fil.close();
      }
    }
  }
}
