package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A delivery on disk: a {@code .csv} or {@code .csv.gz} file. */
public record Filkilde(Path sti) implements Kilde {
  /**
   * Looks at the file before anything is read.
   *
   * @throws Brugerfejl when it is missing, a folder, empty, unreadable or of another kind
   */
  public Filkilde {
    kraevFil(sti);
    String lille = sti.getFileName().toString().toLowerCase(Locale.ROOT);
    if (!lille.endsWith(".csv") && !lille.endsWith(".csv.gz")) {
      throw new Brugerfejl(
          sti + ": kan ikke indlæses; DREAM's brede layout læses som .csv, .csv.gz eller .parquet");
    }
    kraevLaeselig(sti);
  }

  /**
   * Looks at a file of any kind.
   *
   * @throws Brugerfejl when it is missing, a folder or unreadable
   */
  static void kraevLaeselig(Path sti) {
    kraevFil(sti);
    if (!Files.isReadable(sti)) {
      throw new Brugerfejl(sti + ": må ikke læses af dig; kontrollér filens rettigheder");
    }
  }

  private static void kraevFil(Path sti) {
    if (!Files.exists(sti)) {
      throw new Brugerfejl(sti + ": filen findes ikke; kontrollér stien");
    }
    if (Files.isDirectory(sti)) {
      throw new Brugerfejl(sti + ": er en mappe; angiv selve filen (.csv, .csv.gz eller .parquet)");
    }
  }

  @Override
  public String navn() {
    return sti.getFileName().toString();
  }

  @Override
  public InputStream aabn() throws IOException {
    return Files.newInputStream(sti);
  }

  @Override
  public long bytes() {
    try {
      return Files.size(sti);
    } catch (IOException e) {
      // Only the progress display asks; it can do without.
      return -1;
    }
  }

  @Override
  public boolean gzip() {
    return navn().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  @Override
  public @Nullable Path fil() {
    return kanLaesesIgen() ? sti : null;
  }

  /** A pipe gives its bytes once. */
  @Override
  public boolean kanLaesesIgen() {
    return Files.isRegularFile(sti);
  }
}
