package dk.forloeb.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of the benchmark. */
final class Stier {
  private Stier() {}

  /** A folder with the same files, but for one. */
  static void link(Path fra, Path til, String undtagen) throws IOException {
    slet(til);
    Files.createDirectories(til);
    try (Stream<Path> alle = Files.list(fra)) {
      for (Path fil : alle.toList()) {
        if (!fil.getFileName().toString().equals(undtagen)) {
          Files.createLink(til.resolve(fil.getFileName()), fil);
        }
      }
    }
  }

  /** Deletes the folder with all in it, if it is there. */
  static void slet(Path mappe) throws IOException {
    if (Files.exists(mappe)) {
      List<Path> alle;
      try (Stream<Path> s = Files.walk(mappe)) {
        alle = s.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path p : alle) {
        Files.delete(p);
      }
    }
  }
}
