package dk.forloeb.tabel;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Sha256;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.register.Json;
import dk.forloeb.register.Stier;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Sprog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a result's files: the tables, the attrition and the evidence, all or nothing. */
public final class Resultatmappe {
  /** The evidence: what the tables are, and what it takes to make them again. */
  public static final String BEVIS = "resultat.json";

  private Resultatmappe() {}

  /**
   * The content of {@code resultat.json}. It holds no clock and no path: the same question in the
   * same register gives the same bytes.
   */
  record Bevis(
      String studie,
      String titel,
      String kilde,
      String studiehash,
      List<String> aendringer,
      Map<String, Object> register,
      String program,
      String tilstand,
      List<Tabelbevis> tabeller,
      List<Beskyttet.Trin> frafald,
      List<Beskyttet.Kvalitet> kvalitet,
      String ukendteUger,
      List<String> advarsler,
      List<Bemaerkningsbevis> bemaerkninger,
      List<String> saadanHarViGjort) {}

  record Bemaerkningsbevis(String alvor, String art, String tekst) {}

  record Tabelbevis(String fil, String sha256, int skjulteCeller, String stempel) {}

  /**
   * Writes all files into the folder, replacing those of an earlier run with the same names.
   *
   * @return the files, in order
   */
  public static List<Path> skriv(Beskyttet b, Path mappe) throws IOException {
    Map<String, byte[]> filer = filer(b);
    Stier.kraevMappe(mappe);
    for (String navn : filer.keySet()) {
      if (Files.isDirectory(mappe.resolve(navn))) {
        throw new Brugerfejl(mappe.resolve(navn) + ": er en mappe; flyt den, eller vælg en anden");
      }
    }
    Files.createDirectories(mappe);
    Path udkast = Files.createTempDirectory(mappe, ".under-skrivning-");
    Path gamle = Files.createDirectory(udkast.resolve("gamle"));
    try {
      for (Map.Entry<String, byte[]> fil : filer.entrySet()) {
        Files.write(udkast.resolve(fil.getKey()), fil.getValue());
      }
      return udskift(mappe, udkast, gamle, filer.keySet());
    } finally {
      ryd(udkast, gamle, mappe);
    }
  }

  /** Removes the draft, unless it holds old results that could not be put back. */
  private static void ryd(Path udkast, Path gamle, Path mappe) throws IOException {
    try (Stream<Path> tilbage = Files.list(gamle)) {
      for (Path gammel : tilbage.toList()) {
        if (!Files.exists(mappe.resolve(gammel.getFileName()))) {
          throw new IOException("de tidligere filer står i " + gamle);
        }
      }
    }
    try (Stream<Path> rest = Files.walk(udkast)) {
      for (Path fil : rest.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(fil);
      }
    }
  }

  /** Moves the new files in, and the old ones back if that fails. */
  private static List<Path> udskift(Path mappe, Path udkast, Path gamle, Collection<String> navne)
      throws IOException {
    List<Path> nye = new ArrayList<>();
    try {
      // Old evidence goes first and new comes last: half a set of tables never has evidence.
      for (String navn : List.copyOf(navne).reversed()) {
        if (Files.exists(mappe.resolve(navn))) {
          Files.move(mappe.resolve(navn), gamle.resolve(navn), StandardCopyOption.ATOMIC_MOVE);
        }
      }
      for (String navn : navne) {
        nye.add(
            Files.move(udkast.resolve(navn), mappe.resolve(navn), StandardCopyOption.ATOMIC_MOVE));
      }
      return nye;
    } catch (IOException e) {
      for (Path ny : nye) {
        Files.deleteIfExists(ny);
      }
      for (String navn : navne) {
        if (Files.exists(gamle.resolve(navn))) {
          Files.move(gamle.resolve(navn), mappe.resolve(navn), StandardCopyOption.ATOMIC_MOVE);
        }
      }
      throw e;
    }
  }

  /** All files by name; the evidence last. */
  static Map<String, byte[]> filer(Beskyttet b) {
    Map<String, byte[]> filer = new LinkedHashMap<>();
    List<Tabelbevis> tabeller = new ArrayList<>();
    for (Beskyttet.Tabelindhold t : b.tabeller()) {
      byte[] csv = Tabel.af(b, t.navn()).csv().getBytes(StandardCharsets.UTF_8);
      filer.put(t.navn() + ".csv", csv);
      tabeller.add(new Tabelbevis(t.navn() + ".csv", Sha256.af(csv), t.skjulte(), t.stempel()));
    }
    filer.put("frafald.csv", Tabel.frafald(b).csv().getBytes(StandardCharsets.UTF_8));
    Map<String, Object> register = new LinkedHashMap<>();
    register.put("version", b.register().version());
    register.put("foersteUge", b.register().foersteUge());
    register.put("sidsteUge", b.register().sidsteUge());
    register.put("opdigtet", b.register().opdigtet());
    Bevis bevis =
        new Bevis(
            b.studie().id(),
            b.studie().titel().dansk(),
            b.studie().kilde().dansk(),
            b.studiehash(),
            b.aendringer(),
            register,
            b.program(),
            b.tilstand().dansk(),
            tabeller,
            b.frafald(),
            b.kvalitet(),
            b.ukendteUger(),
            b.advarsler(),
            b.bemaerkninger().stream()
                .map(n ->
                    new Bemaerkningsbevis(
                        n.art().alvor().name().toLowerCase(Locale.ROOT),
                        n.art().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        n.tekst()))
                .toList(),
            Prosa.af(b.studie(), Sprog.DA));
    filer.put(BEVIS, Json.paent().writeValueAsBytes(bevis));
    return filer;
  }
}
