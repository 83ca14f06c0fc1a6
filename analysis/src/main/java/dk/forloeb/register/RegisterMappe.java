package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
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
      return new RegisterMappe(mappe, manifest(fil));
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

  @Override
  public Ugestroem stroem() {
    List<Person> personer = new ArrayList<>();
    forHver(personer::add);
    return Ugestroembygger.af(personer, observation);
  }

  /**
   * Hands over every person and holds the files against the version id on the way.
   *
   * @throws Brugerfejl when the files are damaged, or are not those the version id was made of
   */
  @Override
  public void forHver(Consumer<Person> modtager) {
    Registerversion fundet = new Registerversion(observation);
    try {
      forHver(
          mappe,
          p -> {
            if (!indenFor(p.ydelser()) || !indenFor(p.bopael())) {
              throw beskadiget("en uge ligger uden for de observerede", null);
            }
            fundet.tilfoej(p);
            modtager.accept(p);
          });
    } catch (IOException e) {
      throw beskadiget(
          String.valueOf(e.getMessage()).lines().findFirst().orElse("kan ikke læses"), e);
    }
    if (!fundet.id().equals(version())) {
      throw beskadiget("indholdet passer ikke til versionen", null);
    }
  }

  private boolean indenFor(List<Spell> spells) {
    return spells.isEmpty()
        || (spells.getFirst().fra() >= observation.foerste().indeks()
            && spells.getLast().til() <= observation.sidste().indeks());
  }

  private Brugerfejl beskadiget(String hvad, @Nullable Exception aarsag) {
    return new Brugerfejl(
        mappe + ": " + hvad + "; registret er beskadiget, indlæs det igen", aarsag);
  }

  /** Walks the four sorted files side by side. */
  static void forHver(Path mappe, Consumer<Person> modtager) throws IOException {
    Properties valg = new Properties();
    valg.setProperty("jdbc_stream_results", "true");
    valg.setProperty("autoinstall_known_extensions", "false");
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:", valg);
        Personstroem personer = new Personstroem(db, mappe)) {
      Person p = personer.naeste();
      while (p != null) {
        modtager.accept(p);
        p = personer.naeste();
      }
    } catch (SQLException e) {
      throw new IOException("registret kan ikke læses: " + e.getMessage(), e);
    }
  }
}
