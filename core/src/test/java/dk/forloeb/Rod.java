package dk.forloeb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The repository's own files, as git knows them, or as they lie where there is no git. */
final class Rod {
  /** A larger file is data that somebody left in the folder. */
  private static final long STOERST = 1 << 20;

  private static final Set<String> BYGGET = Set.of("target", ".git", ".forloeb");

  private final Path mappe;

  private Rod(Path mappe) {
    this.mappe = mappe;
  }

  /** A text file, its path from the root. */
  record Fil(String sti, String tekst) {}

  static Rod fundet() {
    return new Rod(Path.of(System.getProperty("forloeb.rod", "..")));
  }

  String tekst(String sti) throws IOException {
    return Files.readString(mappe.resolve(sti));
  }

  List<Fil> java() throws IOException {
    return filer().stream().filter(f -> f.sti().endsWith(".java")).toList();
  }

  List<Fil> hovedkode() throws IOException {
    return java().stream().filter(f -> f.sti().contains("/src/main/java/")).toList();
  }

  /** What people wrote here; licences are others' texts. */
  List<Fil> tekster() throws IOException {
    return filer().stream().filter(f -> !f.sti().matches("(.*/)?LICENSE.*")).toList();
  }

  /** All files that hold text. */
  List<Fil> filer() throws IOException {
    List<Fil> ud = new ArrayList<>();
    for (String sti : stier()) {
      Path fil = mappe.resolve(sti);
      if (Files.isRegularFile(fil) && Files.size(fil) <= STOERST) {
        byte[] b = Files.readAllBytes(fil);
        if (erTekst(b)) {
          ud.add(new Fil(sti, new String(b, StandardCharsets.UTF_8)));
        }
      }
    }
    return List.copyOf(ud);
  }

  private static boolean erTekst(byte[] b) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(b));
    } catch (CharacterCodingException e) {
      return false;
    }
    for (byte c : b) {
      if (c == 0) {
        return false;
      }
    }
    return true;
  }

  private List<String> stier() throws IOException {
    if (Files.exists(mappe.resolve(".git"))) {
      try {
        Process git =
            new ProcessBuilder("git", "ls-files", "-z", "-co", "--exclude-standard")
                .directory(mappe.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String ud = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() == 0) {
          return Arrays.stream(ud.split("\0", -1)).filter(s -> !s.isEmpty()).toList();
        }
      } catch (IOException e) {
        return gaaet();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return gaaet();
  }

  private List<String> gaaet() {
    List<String> ud = new ArrayList<>();
    try {
      Files.walkFileTree(
          mappe,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path d, BasicFileAttributes a) {
              return d.getFileName() != null && BYGGET.contains(d.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path f, BasicFileAttributes a) {
              ud.add(mappe.relativize(f).toString().replace('\\', '/'));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(ud);
  }

  /** Java without its comments and texts; lines stay where they are. */
  static String udenTekster(String java) {
    StringBuilder ud = new StringBuilder(java.length());
    int i = 0;
    while (i < java.length()) {
      int til = slutPaaTekst(java, i);
      if (til == i) {
        ud.append(java.charAt(i++));
        continue;
      }
      java.substring(i, til).chars().filter(c -> c == '\n').forEach(c -> ud.append('\n'));
      i = til;
    }
    return ud.toString();
  }

  /** Where the comment or text that begins here ends; here, if none begins. */
  private static int slutPaaTekst(String java, int fra) {
    if (java.startsWith("//", fra)) {
      return efter(java, "\n", fra) - 1;
    } else if (java.startsWith("/*", fra)) {
      return efter(java, "*/", fra + 2);
    } else if (java.startsWith("\"\"\"", fra)) {
      return lukket(java, "\"\"\"", fra + 3);
    } else if (java.startsWith("\"", fra)) {
      return lukket(java, "\"", fra + 1);
    } else if (java.startsWith("'", fra)) {
      return lukket(java, "'", fra + 1);
    }
    return fra;
  }

  private static int efter(String java, String slut, int fra) {
    int hvor = java.indexOf(slut, fra);
    return hvor < 0 ? java.length() + (slut.equals("\n") ? 1 : 0) : hvor + slut.length();
  }

  private static int lukket(String java, String slut, int fra) {
    for (int i = fra; i < java.length(); i++) {
      if (java.charAt(i) == '\\') {
        i++;
      } else if (java.startsWith(slut, i)) {
        return i + slut.length();
      }
    }
    return java.length();
  }
}
