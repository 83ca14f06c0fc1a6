package dk.forloeb.database;

import dk.forloeb.Brugerfejl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a server keeps what must outlive it. One server at a time may have it; the
 * system lets the lock go with the process, however that ends.
 */
public final class Datamappe implements AutoCloseable {
  private final Path mappe;
  private final FileChannel kanal;

  private Datamappe(Path mappe, FileChannel kanal) {
    this.mappe = mappe;
    this.kanal = kanal;
  }

  /**
   * Takes the folder, which is made when it is not there.
   *
   * @throws Brugerfejl when another server has it, or it cannot be written
   */
  public static Datamappe tag(Path mappe) {
    try {
      Files.createDirectories(mappe);
      FileChannel kanal =
          FileChannel.open(
              mappe.resolve("server.laas"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (laas(kanal) == null) {
        kanal.close();
        throw new Brugerfejl(
            mappe + ": en anden server bruger mappen; stop den først, eller brug en anden mappe");
      }
      return new Datamappe(mappe, kanal);
    } catch (IOException e) {
      throw new Brugerfejl(mappe + ": mappen kan ikke skrives; vælg en anden med --data", e);
    }
  }

  private static @Nullable FileLock laas(FileChannel kanal) throws IOException {
    try {
      return kanal.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** A place in it. */
  public Path sti(String navn) {
    return mappe.resolve(navn);
  }

  /** A password of 256 random bits in a file that the owner alone may read; made once. */
  Path kodeord() {
    Path fil = sti("database.kodeord");
    try {
      if (!Files.exists(fil)) {
        byte[] tilfaeldig = new byte[32];
        new SecureRandom().nextBytes(tilfaeldig);
        Path kladde = sti("database.kodeord.kladde");
        Files.deleteIfExists(kladde);
        Files.createFile(
            kladde,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(kladde, HexFormat.of().formatHex(tilfaeldig), StandardCharsets.US_ASCII);
        Files.move(kladde, fil);
      }
      return fil;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      kanal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
