package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A delivery on disk: a {@code .csv} or {@code .csv.gz} file. */
public record Filkilde(Path fil) implements Kilde {
  /**
   * Looks at the file before anything is read.
   *
   * @throws Brugerfejl when it is missing, a folder, empty, unreadable or of another kind
   */
  public Filkilde {
    if (!Files.exists(fil)) {
      throw new Brugerfejl(fil + ": filen findes ikke; kontrollér stien");
    }
    if (Files.isDirectory(fil)) {
      throw new Brugerfejl(fil + ": er en mappe; angiv selve filen (.csv eller .csv.gz)");
    }
    String lille = fil.getFileName().toString().toLowerCase(Locale.ROOT);
    if (!lille.endsWith(".csv") && !lille.endsWith(".csv.gz")) {
      throw new Brugerfejl(
          fil
              + ": kan ikke indlæses; DREAM's brede layout læses som .csv eller .csv.gz"
              + (lille.endsWith(".parquet")
                  ? " (lav den om med DuckDB: COPY (FROM 'x.parquet') TO 'x.csv' (HEADER))"
                  : ""));
    }
    if (!Files.isReadable(fil)) {
      throw new Brugerfejl(fil + ": må ikke læses af dig; kontrollér filens rettigheder");
    }
  }

  @Override
  public String navn() {
    return fil.getFileName().toString();
  }

  @Override
  public InputStream aabn() throws IOException {
    return Files.newInputStream(fil);
  }

  @Override
  public long bytes() {
    try {
      return Files.size(fil);
    } catch (IOException e) {
      // Only the progress display asks; it can do without.
      return -1;
    }
  }

  @Override
  public boolean gzip() {
    return navn().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** A pipe gives its bytes once. */
  @Override
  public boolean kanLaesesIgen() {
    return Files.isRegularFile(fil);
  }
}
