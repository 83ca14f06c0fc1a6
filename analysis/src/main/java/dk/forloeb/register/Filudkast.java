package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file on its way: it grows under a hidden name beside the one it is meant for, and takes its
 * place in one step. Whatever happens before that step leaves no file of that name. Only its owner
 * may read it: it may hold persons.
 */
public final class Filudkast implements AutoCloseable {
  private final Path maal;
  private final Path fil;

  /** Persons' data must not lie behind when the process is asked to stop. */
  private final Thread oprydning = new Thread(this::rydOp);

  /**
   * Begins a draft.
   *
   * @throws Brugerfejl when the name is taken, or its folder is not there
   */
  public Filudkast(Path maal) throws IOException {
    this.maal = maal;
    Path over = kraevLedig(maal);
    fil = Files.createTempFile(over, "." + maal.getFileName() + ".", ".under-skrivning");
    Runtime.getRuntime().addShutdownHook(oprydning);
  }

  /**
   * Looks at the name only.
   *
   * @return the folder that the file will lie in
   * @throws Brugerfejl when the name is taken, or its folder is not there
   */
  public static Path kraevLedig(Path maal) {
    if (Files.exists(maal)) {
      throw new Brugerfejl(maal + ": findes allerede; slet den, eller vælg et andet navn");
    }
    Path over = maal.toAbsolutePath().getParent();
    if (over == null || !Files.isDirectory(over)) {
      throw new Brugerfejl(maal + ": mappen findes ikke; lav den først");
    }
    return over;
  }

  /** Where to write until it is whole. */
  public Path fil() {
    return fil;
  }

  /** Puts the whole file in its place. */
  public void faerdig() throws IOException {
    try (FileChannel kanal = FileChannel.open(fil, StandardOpenOption.WRITE)) {
      kanal.force(true);
    }
    // The move would take the place of a file that has come meanwhile.
    kraevLedig(maal);
    Files.move(fil, maal, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes the draft, if it did not become the file. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(oprydning);
    } catch (IllegalStateException e) {
      // The process is stopping already, and the hook does the work.
      return;
    }
    Files.deleteIfExists(fil);
  }

  private void rydOp() {
    try {
      Files.deleteIfExists(fil);
    } catch (IOException e) {
      System.getLogger(Filudkast.class.getName())
          .log(System.Logger.Level.WARNING, "left behind: {0}", fil);
    }
  }
}
