package dk.forloeb.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What plain C needs to read the same bytes once, with two threads. */
final class Cpas {
  private Cpas() {}

  /** The median time of a pass over the file, in memory. */
  static Maaling over(Path fil, int runder) throws IOException, InterruptedException {
    Path mappe = Files.createTempDirectory("forloeb-c-");
    try {
      Path kilde = Files.writeString(mappe.resolve("laes.c"), Duckdb.tekst("laes.c"));
      Path program = mappe.resolve("laes");
      Proces.koer(
          List.of(
              "gcc",
              "-O3",
              "-march=native",
              "-pthread",
              kilde.toString(),
              "-o",
              program.toString()));
      String ud =
          Proces.koer(List.of(program.toString(), fil.toString(), Integer.toString(runder + 2)));
      double[] tider =
          ud.lines()
              .filter(l -> l.contains("."))
              .skip(2)
              .mapToDouble(Double::parseDouble)
              .toArray();
      return Maaling.median(tider);
    } finally {
      for (String navn : List.of("laes.c", "laes")) {
        Files.deleteIfExists(mappe.resolve(navn));
      }
      Files.delete(mappe);
    }
  }
}
