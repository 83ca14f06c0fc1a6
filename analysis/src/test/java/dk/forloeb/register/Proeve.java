package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Imports of small files: those that go well, and those that must leave nothing. */
final class Proeve {
  static final Clock UR = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
  static final Importvalg NUL_TOM = new Importvalg(true, false, new TreeMap<>());
  static final Importvalg HUNDREDE_ARBEJDE = new Importvalg(false, true, new TreeMap<>());

  private Proeve() {}

  static Manifest indlaes(Path fil, Path mappe) {
    return indlaes(fil, mappe, Importvalg.intet());
  }

  static Manifest indlaes(Path fil, Path mappe, Importvalg valg) {
    try {
      return new Indlaeser(valg, UR, Fremdrift.INGEN).indlaes(new Filkilde(fil), mappe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports the text from a new folder of its own, and opens the register. */
  static RegisterMappe register(Path rod, String tekst, Importvalg valg) throws IOException {
    Path mappe = Files.createTempDirectory(rod, "leverance");
    Path fil = Files.writeString(mappe.resolve("dream.csv"), tekst);
    indlaes(fil, mappe.resolve("register"), valg);
    return RegisterMappe.aabn(mappe.resolve("register"));
  }

  static RegisterMappe register(Path rod, String tekst) throws IOException {
    return register(rod, tekst, Importvalg.intet());
  }

  static String afvist(Path rod, String tekst, String... naevner) throws IOException {
    return afvist(rod, "dream.csv", tekst.getBytes(StandardCharsets.UTF_8), naevner);
  }

  static String afvist(Path rod, String navn, byte[] indhold, String... naevner)
      throws IOException {
    return afvist(rod, navn, indhold, Importvalg.intet(), naevner);
  }

  /**
   * The import refuses the file in one line that names it and the given words, and leaves the disk
   * as it was.
   */
  static String afvist(Path rod, String navn, byte[] indhold, Importvalg valg, String... naevner)
      throws IOException {
    Path mappe = Files.createTempDirectory(rod, "leverance");
    Path fil = Files.write(mappe.resolve(navn), indhold);
    return afvist(fil, mappe.resolve("register"), valg, naevner);
  }

  static String afvist(Path fil, Path maal, Importvalg valg, String... naevner) throws IOException {
    Path over = Objects.requireNonNull(maal.toAbsolutePath().getParent());
    SortedMap<String, String> foer = indhold(over);
    Brugerfejl fejl = assertThrows(Brugerfejl.class, () -> indlaes(fil, maal, valg));
    assertEquals(foer, indhold(over), "what lies on the disk after: " + fejl.besked());
    String besked = fejl.besked();
    assertFalse(besked.isBlank());
    assertFalse(besked.matches("(?s).*\\R.*"), "more than one line: " + besked);
    for (String ord : naevner) {
      assertTrue(besked.contains(ord), "\"" + ord + "\" is not in: " + besked);
    }
    return besked;
  }

  /** Every file and folder below, with what it holds. */
  static SortedMap<String, String> indhold(Path rod) throws IOException {
    SortedMap<String, String> ud = new TreeMap<>();
    try (Stream<Path> alt = Files.walk(rod)) {
      for (Path sti : alt.toList()) {
        ud.put(
            rod.relativize(sti).toString(),
            Files.isDirectory(sti)
                ? "mappe"
                : new String(Files.readAllBytes(sti), StandardCharsets.ISO_8859_1));
      }
    }
    return ud;
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(ud)) {
      gzip.write(bytes);
    }
    return ud.toByteArray();
  }
}
