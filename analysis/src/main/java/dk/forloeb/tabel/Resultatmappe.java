package dk.forloeb.tabel;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Sha256;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.register.Json;
import dk.forloeb.register.Kladde;
import dk.forloeb.register.Stier;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Tosproget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a result's files: the tables, the attrition and the evidence, all or nothing. */
public final class Resultatmappe {
  /** The evidence: what the tables are, and what it takes to make them again. */
  public static final String BEVIS = "resultat.json";

  private static final String FORAN = ".under-skrivning-";

  /** Where the files of an earlier run wait in a draft until the new ones are in place. */
  private static final String GAMLE = "gamle";

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
      List<Filbevis> flereFiler,
      List<Beskyttet.Trin> frafald,
      List<Beskyttet.Kvalitet> kvalitet,
      String ukendteUger,
      List<String> advarsler,
      List<Bemaerkningsbevis> bemaerkninger,
      List<String> saadanHarViGjort) {}

  record Bemaerkningsbevis(String alvor, String art, String tekst) {}

  /**
   * @param celler all cells of numbers
   * @param skjultFordi why some are hidden
   */
  record Tabelbevis(
      String fil,
      String sha256,
      int celler,
      int skjulteCeller,
      List<String> skjultFordi,
      String stempel) {}

  /** The same answer in another form. */
  record Filbevis(String fil, String sha256) {}

  /**
   * Writes all files into the folder, replacing those of an earlier run with the same names.
   *
   * @param flere the same answer in other forms, by file name
   * @return the files, in order
   */
  public static List<Path> skriv(Beskyttet b, Map<String, byte[]> flere, Path mappe)
      throws IOException {
    Map<String, byte[]> filer = filer(b, flere);
    Stier.kraevMappe(mappe);
    for (String navn : filer.keySet()) {
      if (Files.isDirectory(mappe.resolve(navn))) {
        throw new Brugerfejl(mappe.resolve(navn) + ": er en mappe; flyt den, eller vælg en anden");
      }
    }
    Files.createDirectories(mappe);
    Kladde.fej(mappe, FORAN, doed -> genopret(doed.resolve(GAMLE), mappe));
    Kladde kladde = Kladde.ny(mappe, FORAN);
    Path gamle = kladde.mappe().resolve(GAMLE);
    try {
      Files.createDirectory(gamle);
      for (Map.Entry<String, byte[]> fil : filer.entrySet()) {
        Files.write(kladde.mappe().resolve(fil.getKey()), fil.getValue());
      }
      return udskift(mappe, kladde.mappe(), gamle, filer.keySet());
    } finally {
      ryd(kladde, gamle, mappe);
    }
  }

  /** A process that was killed while it exchanged the files: the old ones are put back, all. */
  private static void genopret(Path gamle, Path mappe) throws IOException {
    if (!Files.exists(mappe.resolve(BEVIS)) && Files.exists(gamle.resolve(BEVIS))) {
      for (Path fil : filer(gamle)) {
        if (!fil.endsWith(BEVIS)) {
          Files.move(fil, mappe.resolve(fil.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      Files.move(gamle.resolve(BEVIS), mappe.resolve(BEVIS), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static List<Path> filer(Path mappe) throws IOException {
    try (Stream<Path> filer = Files.list(mappe)) {
      return filer.toList();
    }
  }

  /** Removes the draft, unless it holds old results that could not be put back. */
  private static void ryd(Kladde kladde, Path gamle, Path mappe) throws IOException {
    for (Path gammel : Files.exists(gamle) ? filer(gamle) : List.<Path>of()) {
      if (!Files.exists(mappe.resolve(gammel.getFileName()))) {
        kladde.slip();
        throw new IOException("de tidligere filer står i " + gamle);
      }
    }
    kladde.close();
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
      try {
        for (Path ny : nye) {
          Files.deleteIfExists(ny);
        }
        for (Path gammel : filer(gamle)) {
          Files.move(gammel, mappe.resolve(gammel.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
      } catch (IOException f) {
        // Why it failed at first is what the user can do something about.
        e.addSuppressed(f);
      }
      throw e;
    }
  }

  private static List<String> danske(List<Tosproget> tekster) {
    return tekster.stream().map(Tosproget::dansk).toList();
  }

  /** All files by name; the evidence last. */
  static Map<String, byte[]> filer(Beskyttet b, Map<String, byte[]> flere) {
    Map<String, byte[]> filer = new LinkedHashMap<>();
    List<Tabelbevis> tabeller = new ArrayList<>();
    for (Beskyttet.Tabelindhold t : b.tabeller()) {
      byte[] csv = Tabel.af(b, t.navn()).csv().getBytes(StandardCharsets.UTF_8);
      filer.put(t.navn() + ".csv", csv);
      tabeller.add(
          new Tabelbevis(
              t.navn() + ".csv",
              Sha256.af(csv),
              t.raekker().size() * t.kolonner().size(),
              t.skjulte(),
              danske(t.regler()),
              t.stempel().dansk()));
    }
    filer.put("frafald.csv", Tabel.frafald(b).csv().getBytes(StandardCharsets.UTF_8));
    List<Filbevis> flereFiler = new ArrayList<>();
    flere.forEach((navn, bytes) -> {
      filer.put(navn, bytes);
      flereFiler.add(new Filbevis(navn, Sha256.af(bytes)));
    });
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
            b.tilstand().navn().dansk(),
            tabeller,
            flereFiler,
            b.frafald(),
            b.kvalitet(),
            b.ukendteUger(),
            danske(b.advarsler()),
            b.bemaerkninger().stream()
                .map(n ->
                    new Bemaerkningsbevis(
                        n.art().alvor().name().toLowerCase(Locale.ROOT),
                        n.art().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        n.tekst().dansk()))
                .toList(),
            Prosa.af(b.studie(), Sprog.DA));
    filer.put(BEVIS, Json.paent().writeValueAsBytes(bevis));
    return filer;
  }
}
