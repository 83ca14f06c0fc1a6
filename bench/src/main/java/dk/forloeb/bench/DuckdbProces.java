package dk.forloeb.bench;

import dk.forloeb.register.RegisterMappe;
import java.nio.file.Path;
import java.util.SortedMap;

/** The peer as a process of its own: opens the Parquet files, asks for the flows, and ends. */
public final class DuckdbProces {
  private DuckdbProces() {}

  /** Prints the number of rows and the sum of persons. */
  public static void main(String[] args) throws Exception {
    Path mappe = Path.of(args[0]);
    try (Duckdb db =
        new Duckdb(mappe, RegisterMappe.aabn(mappe).observation(), Integer.parseInt(args[1]))) {
      SortedMap<String, Long> svar = db.overgange();
      System.out.println(
          svar.size() + " " + svar.values().stream().mapToLong(Long::longValue).sum());
    }
  }
}
