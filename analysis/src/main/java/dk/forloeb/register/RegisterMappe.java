package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import dk.forloeb.ugekode.Katalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A register in its folder. */
public final class RegisterMappe implements Register {
  static final String MANIFEST = "manifest.json";

  private final Path mappe;
  private final Manifest manifest;
  private final Observation observation;
  private @Nullable Ugestroem stroem;

  private RegisterMappe(Path mappe, Manifest manifest) {
    this.mappe = mappe;
    this.manifest = manifest;
    this.observation =
        new Observation(
            new Ugeinterval(Uge.parse(manifest.foersteUge()), Uge.parse(manifest.sidsteUge())),
            manifest.loenmaaneder());
  }

  /**
   * Opens a register.
   *
   * @throws Brugerfejl when the folder holds none, one of a newer program, or a damaged one
   */
  public static RegisterMappe aabn(Path mappe) {
    Path fil = mappe.resolve(MANIFEST);
    if (!Files.exists(mappe)) {
      throw new Brugerfejl(mappe + ": mappen findes ikke; lav et register med register import");
    }
    if (!Files.isDirectory(mappe)) {
      throw new Brugerfejl(mappe + ": er en fil; angiv registrets mappe");
    }
    if (!Files.isRegularFile(fil)) {
      throw new Brugerfejl(mappe + ": er ikke et register (manifest.json mangler)");
    }
    for (Tabelfil t : Tabelfil.values()) {
      if (!Files.isRegularFile(t.i(mappe))) {
        throw new Brugerfejl(
            t.i(mappe) + ": filen mangler; registret er beskadiget, indlæs det igen");
      }
    }
    try {
      Manifest manifest = manifest(fil);
      if (!manifest.segletHolder()) {
        throw new Brugerfejl(
            fil + ": er rettet siden indlæsningen; registret er beskadiget, indlæs det igen");
      }
      return new RegisterMappe(mappe, manifest);
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      throw new Brugerfejl(fil + ": kan ikke læses; registret er beskadiget, indlæs det igen", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manifest manifest(Path fil) throws IOException {
    JsonNode json = Json.MAPPER.readTree(Files.readAllBytes(fil));
    if (json.path("format").asInt(0) > Manifest.FORMAT) {
      throw new Brugerfejl(
          fil + ": registret er skrevet af et nyere program; opdatér Forløb, eller indlæs igen");
    }
    Manifest manifest = Json.MAPPER.treeToValue(json, Manifest.class);
    if (manifest == null) {
      throw new IllegalArgumentException("the manifest says null");
    }
    return manifest;
  }

  /** How many persons the register holds. */
  public long personer() {
    return manifest.raekker().getOrDefault(Tabelfil.PERSONER.navn(), 0L);
  }

  public Manifest manifest() {
    return manifest;
  }

  /**
   * How many imports into this folder or beside it were broken off. What they left is no register,
   * and the next import there deletes it.
   */
  public static int afbrudteIndlaesninger(Path mappe) {
    try {
      return Udkast.afbrudte(mappe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Observation observation() {
    return observation;
  }

  @Override
  public String version() {
    return manifest.version();
  }

  @Override
  public boolean opdigtet() {
    return manifest.opdigtet();
  }

  @Override
  public SortedMap<Integer, String> koen() {
    return manifest.kon();
  }

  /**
   * The packed stream, from its file or, where that is missing, damaged or of something else, made
   * from the Parquet files.
   *
   * @throws Brugerfejl when the Parquet files are damaged, or the weeks reach past what the stream
   *     can number
   */
  @Override
  public synchronized Ugestroem stroem() {
    Ugestroem ud = stroem;
    if (ud == null) {
      if (!Stroemfil.kanPakke(observation)) {
        throw new Brugerfejl(
            mappe
                + ": den sidste uge ("
                + observation.sidste()
                + ") ligger efter "
                + new Uge(Ugestroem.SIDSTE_UGE)
                + ", som den hurtige motor når til; brug --engine reference");
      }
      ud = Stroemfil.aabn(mappe, observation, manifest);
      stroem = ud == null ? lavStroem() : ud;
      ud = stroem;
    }
    return ud;
  }

  private Ugestroem lavStroem() {
    Stroemhoved hoved;
    try {
      hoved = Personlaeser.hoved(mappe, observation);
    } catch (IOException e) {
      throw ulaeselig(e);
    }
    try {
      return Stroemfil.lav(mappe, hoved, manifest, this::fyld);
    } catch (IOException e) {
      // What cannot be read has been told of already: this is the disk.
      throw new UncheckedIOException(e);
    }
  }

  /** Files that are those of the import need not be hashed once more by value. */
  private String fyld(Stroembygger bygger) {
    try {
      if (filerneErImportens()) {
        Stroempas.laes(mappe, bygger);
      } else {
        gennemgaa(bygger::tilfoej);
      }
    } catch (IOException e) {
      throw ulaeselig(e);
    }
    return version();
  }

  /** Whether every file is byte for byte the one that was sealed. */
  boolean filerneErImportens() {
    return manifest.segl() != null
        && Arrays.stream(Tabelfil.values())
            .parallel()
            .allMatch(t -> {
              try {
                return Stier.sha256(t.i(mappe)).equals(manifest.filer().get(t.filnavn()));
              } catch (IOException e) {
                // Whoever reads its values tells what is the matter.
                return false;
              }
            });
  }

  /**
   * Hands over every person and holds the files against the version id on the way.
   *
   * @throws Brugerfejl when the files are damaged, or are not those the version id was made of
   */
  @Override
  public void forHver(Consumer<Person> modtager) {
    try {
      gennemgaa(blok -> {
        for (int i = 0; i < blok.antal(); i++) {
          modtager.accept(blok.person(i));
        }
      });
    } catch (IOException e) {
      throw ulaeselig(e);
    }
  }

  /**
   * Reads nothing but the keys.
   *
   * @throws Brugerfejl when the file of persons is damaged
   */
  @Override
  public void forHverNoegle(Consumer<byte[]> modtager) {
    try {
      Personlaeser.forHverNoegle(mappe, modtager);
    } catch (IOException e) {
      throw ulaeselig(e);
    }
  }

  private void gennemgaa(Blokmodtager modtager) throws IOException {
    Registerversion fundet = new Registerversion(observation);
    Personlaeser.forHver(mappe, this::kraevObserveret, fundet::tilfoej, modtager);
    if (!fundet.id().equals(version())) {
      throw beskadiget("indholdet passer ikke til versionen", null);
    }
  }

  private void kraevObserveret(Personblok blok) {
    kraevIndenFor(blok.ydelser(), 1);
    kraevIndenFor(blok.bopael(), 0);
    for (int i = 0; i < blok.loen(); i++) {
      if (!observation.loenmaaneder().contains(blok.maaned(i))) {
        throw beskadiget("en lønmåned er ikke blandt dem, kilden fortæller om", null);
      }
    }
  }

  private void kraevIndenFor(Spelkolonner k, int mindst) {
    int foerste = observation.foerste().indeks();
    int sidste = observation.sidste().indeks();
    for (int i = 0; i < k.laengde(); i++) {
      if (k.fra(i) < foerste || k.antal(i) > sidste - k.fra(i) + 1) {
        throw beskadiget("en uge ligger uden for de observerede", null);
      }
      if (k.vaerdi(i) < mindst || k.vaerdi(i) > Katalog.STOERSTE_KODE) {
        throw beskadiget("en kode er ikke en, der findes", null);
      }
    }
  }

  private Brugerfejl ulaeselig(IOException e) {
    return beskadiget(
        String.valueOf(e.getMessage()).lines().findFirst().orElse("kan ikke læses"), e);
  }

  private Brugerfejl beskadiget(String hvad, @Nullable Exception aarsag) {
    return new Brugerfejl(
        mappe + ": " + hvad + "; registret er beskadiget, indlæs det igen", aarsag);
  }
}
