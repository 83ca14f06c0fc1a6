package dk.forloeb.register;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder for what is not finished. A lock that the system takes back when a process ends,
 * however it ends, tells a draft that somebody works on from one that was left behind.
 */
public final class Kladde implements AutoCloseable {
  private static final String LAAS = ".laas";

  private final Path mappe;
  private final FileChannel laas;

  private Kladde(Path mappe, FileChannel laas) {
    this.mappe = mappe;
    this.laas = laas;
  }

  /**
   * Makes a draft.
   *
   * @param over the folder it lies in, which exists
   * @param foran how its name begins
   */
  public static Kladde ny(Path over, String foran) throws IOException {
    while (true) {
      Path mappe = Files.createTempDirectory(over, foran);
      FileChannel laas =
          FileChannel.open(
              mappe.resolve(LAAS), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tag(laas)) {
        return new Kladde(mappe, laas);
      }
      // Somebody who clears up took it for a dead one, in the moment before it was locked.
      laas.close();
    }
  }

  /** What becomes of a draft that was left behind, before it is deleted. */
  @FunctionalInterface
  public interface Redning {
    void red(Path kladde) throws IOException;
  }

  /**
   * Deletes the drafts that processes left behind when they were killed.
   *
   * @param iNavn what their names contain
   * @param redning may save something first
   */
  public static void fej(Path over, String iNavn, Redning redning) throws IOException {
    for (Path kladde : kladder(over, iNavn)) {
      try (FileChannel laas = aabn(kladde)) {
        if (laas != null && tag(laas)) {
          redning.red(kladde);
          slet(kladde);
        }
      }
    }
  }

  /** How many drafts lie there that no process works on. */
  static int efterladte(Path over, String iNavn) throws IOException {
    int ud = 0;
    for (Path kladde : kladder(over, iNavn)) {
      try (FileChannel laas = aabn(kladde)) {
        ud += laas != null && tag(laas) ? 1 : 0;
      }
    }
    return ud;
  }

  private static List<Path> kladder(Path over, String iNavn) throws IOException {
    if (!Files.isDirectory(over)) {
      return List.of();
    }
    try (Stream<Path> indhold = Files.list(over)) {
      return indhold
          .filter(p -> p.getFileName().toString().contains(iNavn) && Files.isDirectory(p))
          .toList();
    }
  }

  /** The lock of a draft; null when it is being made or deleted, or is another user's. */
  private static @Nullable FileChannel aabn(Path kladde) throws IOException {
    try {
      return FileChannel.open(kladde.resolve(LAAS), StandardOpenOption.WRITE);
    } catch (FileSystemException e) {
      return null;
    }
  }

  private static boolean tag(FileChannel kanal) throws IOException {
    try {
      return kanal.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Another thread of this process works on it.
      return false;
    }
  }

  public Path mappe() {
    return mappe;
  }

  /** What lies in it, without what is its own. */
  public List<Path> indhold() throws IOException {
    try (Stream<Path> alt = Files.list(mappe)) {
      return alt.filter(p -> !p.endsWith(LAAS)).toList();
    }
  }

  /** The folder is finished, and may be moved: nothing in it is the draft's own any longer. */
  public void slip() throws IOException {
    Files.deleteIfExists(mappe.resolve(LAAS));
    laas.close();
  }

  /** Deletes a folder with all that is in it, if it is there. */
  public static void slet(Path rod) throws IOException {
    if (!Files.exists(rod)) {
      return;
    }
    try (Stream<Path> alt = Files.walk(rod)) {
      for (Path sti : alt.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(sti);
      }
    }
  }

  /** Deletes the draft, if it was not moved. */
  @Override
  public void close() throws IOException {
    try (laas) {
      slet(mappe);
    }
  }
}
