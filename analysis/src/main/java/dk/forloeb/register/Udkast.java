package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A register on its way: it grows in a hidden folder beside the one it is meant for, and takes its
 * place in one step. Whatever happens before that step leaves nothing that looks like a register.
 */
final class Udkast implements AutoCloseable {
  private static final String NAVN = ".under-indlaesning-";

  private final Path maal;
  private final Kladde kladde;
  private final Path mappe;
  private final List<Path> nyeMapper = new ArrayList<>();

  /** Persons' data must not lie behind when the process is asked to stop. */
  private final Thread oprydning = new Thread(this::rydOp);

  Udkast(Path maal) throws IOException {
    this.maal = maal.toAbsolutePath().normalize();
    kraevLedig(maal);
    Path over = this.maal.getParent();
    if (over == null) {
      throw new Brugerfejl(maal + ": kan ikke rumme et register; vælg en ny mappe");
    }
    for (Path p = over; p != null && !Files.exists(p); p = p.getParent()) {
      nyeMapper.add(p);
    }
    Files.createDirectories(over);
    Kladde.fej(over, NAVN, doed -> {});
    kladde = Kladde.ny(over, "." + this.maal.getFileName() + NAVN);
    mappe = kladde.mappe();
    Runtime.getRuntime().addShutdownHook(oprydning);
  }

  /** How many imports beside this folder were broken off, and left a draft. */
  static int afbrudte(Path maal) throws IOException {
    Path over = maal.toAbsolutePath().normalize().getParent();
    return over == null ? 0 : Kladde.efterladte(over, NAVN);
  }

  /** Refuses a folder that is taken. */
  static void kraevLedig(Path maal) throws IOException {
    Stier.kraevMappe(maal);
    if (Files.exists(maal)) {
      if (Files.exists(maal.resolve(RegisterMappe.MANIFEST))) {
        throw new Brugerfejl(
            maal + ": indeholder allerede et register; en version ændres aldrig, vælg en ny mappe");
      }
      try (Stream<Path> indhold = Files.list(maal)) {
        if (indhold.findAny().isPresent()) {
          throw new Brugerfejl(maal + ": mappen er ikke tom; vælg en ny mappe");
        }
      }
    }
  }

  Path mappe() {
    return mappe;
  }

  /** Begins again with an empty folder. */
  void toem() throws IOException {
    for (Path fil : kladde.indhold()) {
      Kladde.slet(fil);
    }
  }

  /** Writes the manifest, and puts the folder in its place. */
  void faerdig(Manifest manifest) throws IOException {
    for (Path fil : kladde.indhold()) {
      String navn = fil.getFileName().toString();
      if (!navn.endsWith(".parquet") && !navn.equals(Stroemfil.NAVN)) {
        Kladde.slet(fil);
      } else {
        paaDisk(fil);
      }
    }
    Path manifestfil = mappe.resolve(RegisterMappe.MANIFEST);
    Files.write(manifestfil, Json.paent().writeValueAsBytes(manifest));
    paaDisk(manifestfil);
    kladde.slip();
    try {
      Files.move(mappe, maal, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      // Systems have several names for a folder that is not empty.
      if (Files.exists(maal)) {
        throw new Brugerfejl(maal + ": blev taget i brug imens; vælg en ny mappe", e);
      }
      throw e;
    }
  }

  private static void paaDisk(Path fil) throws IOException {
    try (FileChannel kanal = FileChannel.open(fil, StandardOpenOption.WRITE)) {
      kanal.force(true);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(oprydning);
    } catch (IllegalStateException e) {
      // The process is stopping already, and the hook does the work.
      return;
    }
    fjern();
  }

  /** Threads of the import may still be writing: what they put back is removed again. */
  private void rydOp() {
    for (int forsoeg = 0; forsoeg < 50; forsoeg++) {
      try {
        fjern();
        return;
      } catch (IOException | UncheckedIOException e) {
        LockSupport.parkNanos(20_000_000);
      }
    }
    System.getLogger(Udkast.class.getName())
        .log(System.Logger.Level.WARNING, "left behind: {0}", mappe);
  }

  private void fjern() throws IOException {
    if (!Files.exists(mappe)) {
      return;
    }
    kladde.close();
    for (Path ny : nyeMapper) {
      try {
        Files.delete(ny);
      } catch (DirectoryNotEmptyException e) {
        // Somebody else has put something there meanwhile.
        return;
      }
    }
  }
}
