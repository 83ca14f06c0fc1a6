package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import dk.forloeb.register.Stroemhoved.Plads;
import dk.forloeb.register.Ugestroem.Afsnit;
import dk.forloeb.ugekode.Katalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * {@code ugestroem.bin}, the packed stream in the folder of a register: mapped when it is whole and
 * of this register, otherwise made again from Parquet.
 */
final class Stroemfil {
  /** The file's name. */
  static final String NAVN = "ugestroem.bin";

  /** Bytes summed up at a time: what one buffer can show. */
  private static final long STYKKE = 1L << 30;

  private Stroemfil() {}

  /** Whether the weeks are within what the stream can number. */
  static boolean kanPakke(Observation observation) {
    return observation.sidste().indeks() <= Ugestroem.SIDSTE_UGE;
  }

  /** Makes the file while a reader hands over persons, and sums the version up. */
  @FunctionalInterface
  interface Gennemgang {
    /** Reads everything into the builder; the version id of what was read. */
    String laes(Stroembygger bygger) throws IOException;
  }

  /** Writes the stream to a file that is empty or does not exist. */
  static void skriv(Path fil, Stroemhoved hoved, Gennemgang gennemgang) throws IOException {
    try (FileChannel kanal =
        FileChannel.open(fil, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      Stroembygger bygger = new Stroembygger(kanal, hoved);
      bygger.slut(gennemgang.laes(bygger));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Makes the stream of a register that has none, or a bad one: beside the old file, and into its
   * place when it is whole. Where it cannot be written in the folder, it lies in a temporary file
   * for as long as it is used.
   *
   * @throws IOException when it cannot be written there either
   * @throws Brugerfejl when it is not the one that the import made
   */
  static Ugestroem lav(Path mappe, Stroemhoved hoved, Manifest manifest, Gennemgang gennemgang)
      throws IOException {
    try {
      return lav(
          Files.createTempFile(mappe, "." + NAVN + "-", ".udkast"),
          mappe.resolve(NAVN),
          hoved,
          manifest,
          gennemgang);
    } catch (IOException | UncheckedIOException e) {
      // A register may lie where we may only read, or where there is no room.
      return lav(Files.createTempFile("ugestroem-", ".bin"), null, hoved, manifest, gennemgang);
    }
  }

  private static Ugestroem lav(
      Path fil,
      @Nullable Path blivende,
      Stroemhoved hoved,
      Manifest manifest,
      Gennemgang gennemgang)
      throws IOException {
    try {
      skriv(fil, hoved, gennemgang);
      try (FileChannel kanal =
          FileChannel.open(fil, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        Stroemhoved faerdigt = hoved(kanal);
        if (faerdigt == null) {
          throw new IOException("the packed stream could not be read back");
        }
        if (!erImportens(faerdigt, manifest)) {
          throw new Brugerfejl(
              (blivende == null ? fil : blivende)
                  + ": den pakkede strøm blev ikke som ved indlæsningen; registret er beskadiget,"
                  + " indlæs det igen");
        }
        if (blivende != null) {
          kanal.force(true);
          flyt(fil, blivende);
        }
        return stroem(kort(kanal), faerdigt);
      }
    } finally {
      Files.deleteIfExists(fil);
    }
  }

  private static void flyt(Path fra, Path til) {
    try {
      Files.move(fra, til, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // It serves this process all the same; the next one makes it again.
      System.getLogger(Stroemfil.class.getName())
          .log(System.Logger.Level.DEBUG, "not moved into place: {0}", til);
    }
  }

  /**
   * The stream in the folder, or null when there is none that is whole and of this register.
   *
   * @param manifest of the register
   */
  static @Nullable Ugestroem aabn(Path mappe, Observation observation, Manifest manifest) {
    try (FileChannel kanal = FileChannel.open(mappe.resolve(NAVN), StandardOpenOption.READ)) {
      Stroemhoved hoved = hoved(kanal);
      if (hoved == null
          || !hoved.version().equals(manifest.version())
          || !erImportens(hoved, manifest)) {
        return null;
      }
      Stroemhoved ventet =
          Stroemhoved.af(
              observation,
              hoved.personer(),
              hoved.antal(Afsnit.YDELSER),
              hoved.antal(Afsnit.BOPAEL),
              Tabelfil.aftryk(mappe));
      if (!hoved.sammeForm(ventet) || kanal.size() != hoved.filbytes()) {
        return null;
      }
      MemorySegment kort = kort(kanal);
      boolean hel = hoved.afsnit().values().parallelStream().allMatch(p -> sum(kort, p) == p.crc());
      return hel ? stroem(kort, hoved) : null;
    } catch (IOException | IllegalArgumentException e) {
      // Missing or unreadable: whoever asked makes it again.
      return null;
    }
  }

  /** The sum of each section of the stream in the folder, or null when there is none. */
  static @Nullable SortedMap<String, Integer> summer(Path mappe) throws IOException {
    Path fil = mappe.resolve(NAVN);
    if (!Files.exists(fil)) {
      return null;
    }
    try (FileChannel kanal = FileChannel.open(fil, StandardOpenOption.READ)) {
      Stroemhoved hoved = hoved(kanal);
      return hoved == null ? null : summer(hoved);
    }
  }

  private static SortedMap<String, Integer> summer(Stroemhoved hoved) {
    SortedMap<String, Integer> ud = new TreeMap<>();
    hoved.afsnit().forEach((a, p) -> ud.put(a.name(), p.crc()));
    return ud;
  }

  /** Whether a stream has the sections of the import; the groups are those of a catalogue. */
  private static boolean erImportens(Stroemhoved hoved, Manifest manifest) {
    SortedMap<String, Integer> ventet = manifest.stroem();
    if (ventet == null) {
      return true;
    }
    SortedMap<String, Integer> fundet = summer(hoved);
    if (!hoved.katalog().equals(manifest.katalog())) {
      fundet.remove(Afsnit.MASKE.name());
      ventet = new TreeMap<>(ventet);
      ventet.remove(Afsnit.MASKE.name());
    }
    return fundet.equals(ventet);
  }

  private static @Nullable Stroemhoved hoved(FileChannel kanal) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Stroemhoved.BYTES);
    while (bytes.hasRemaining() && kanal.read(bytes, bytes.position()) >= 0) {
      // A read may give less than was asked for.
    }
    return bytes.hasRemaining() ? null : Stroemhoved.laes(bytes.array());
  }

  /** The whole file, until nobody holds it any longer. */
  private static MemorySegment kort(FileChannel kanal) throws IOException {
    return kanal.map(MapMode.READ_ONLY, 0, kanal.size(), Arena.ofAuto());
  }

  private static int sum(MemorySegment kort, Plads p) {
    CRC32C crc = new CRC32C();
    for (long fra = p.fra(); fra < p.efter(); fra += STYKKE) {
      crc.update(kort.asSlice(fra, Math.min(STYKKE, p.efter() - fra)).asByteBuffer());
    }
    return (int) crc.getValue();
  }

  private static Ugestroem stroem(MemorySegment kort, Stroemhoved hoved) {
    Map<Afsnit, MemorySegment> afsnit = new EnumMap<>(Afsnit.class);
    hoved.afsnit().forEach((a, p) -> afsnit.put(a, kort.asSlice(p.fra(), p.laengde())));
    if (!hoved.katalog().equals(Katalog.faelles().version())) {
      afsnit.put(Afsnit.MASKE, maske(afsnit, hoved.personer()));
    }
    return new Ugestroem(hoved.personer(), hoved.foersteMaaned(), hoved.ord(), afsnit);
  }

  /** The groups of a newer catalogue: all else in the stream is codes. */
  private static MemorySegment maske(Map<Afsnit, MemorySegment> afsnit, int personer) {
    MemorySegment fra = afsnit.getOrDefault(Afsnit.YDELSER_FRA, MemorySegment.NULL);
    MemorySegment ydelser = afsnit.getOrDefault(Afsnit.YDELSER, MemorySegment.NULL);
    int[] bit = Ugestroem.gruppebit();
    int[] ud = new int[personer];
    for (int p = 0; p < personer; p++) {
      int efter = fra.getAtIndex(Ugestroem.INT, p + 1L);
      for (int i = fra.getAtIndex(Ugestroem.INT, p); i < efter; i++) {
        ud[p] |= bit[Ugestroem.vaerdi(ydelser.getAtIndex(Ugestroem.INT, i))];
      }
    }
    MemorySegment maske = Arena.ofAuto().allocate(ValueLayout.JAVA_INT, personer);
    MemorySegment.copy(MemorySegment.ofArray(ud), 0, maske, 0, 4L * personer);
    return maske;
  }
}
