package dk.forloeb.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Child processes, and files that are read from the disk and not from memory. */
final class Proces {
  private Proces() {}

  /** The command line of this program in a process of its own. */
  static List<String> forloeb(String heap, String... argumenter) {
    List<String> ud = java(heap);
    ud.add("dk.forloeb.start.Forloeb");
    ud.addAll(List.of(argumenter));
    return ud;
  }

  /** A Java process with this one's class path. */
  static List<String> java(String heap) {
    List<String> ud = new ArrayList<>();
    ud.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ud.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-Xmx" + heap,
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-Dforloeb.hjem=" + System.getProperty("forloeb.hjem", "."),
            "-cp",
            System.getProperty("java.class.path")));
    return ud;
  }

  /** Runs it and gives what it printed; a process that fails ends the benchmark. */
  static String koer(List<String> kommando) throws IOException, InterruptedException {
    Process p = new ProcessBuilder(kommando).redirectErrorStream(true).start();
    String ud = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (p.waitFor() != 0) {
      throw new IOException(String.join(" ", kommando) + " fejlede:\n" + ud);
    }
    return ud;
  }

  /** Puts the folder's files out of the page cache. */
  static void kold(Path mappe) throws IOException, InterruptedException {
    List<Path> filer;
    try (Stream<Path> alle = Files.list(mappe)) {
      filer = alle.filter(Files::isRegularFile).toList();
    }
    for (Path fil : filer) {
      glem(fil);
    }
  }

  private static void glem(Path fil) throws IOException, InterruptedException {
    koer(List.of("dd", "if=" + fil, "iflag=nocache", "count=0"));
  }

  /**
   * Fills the page cache with a file by reading it from the disk, as when it is read for the first
   * time; what was just written lies there in smaller pieces.
   */
  static void varm(Path fil) throws IOException, InterruptedException {
    glem(fil);
    try (InputStream ind = Files.newInputStream(fil)) {
      ind.transferTo(OutputStream.nullOutputStream());
    }
  }
}
