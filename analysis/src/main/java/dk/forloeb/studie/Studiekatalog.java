package dk.forloeb.studie;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Ressource;
import dk.forloeb.yaml.Naermest;
import dk.forloeb.yaml.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds studies: those that ship with the program, by id, and others by file. */
public final class Studiekatalog {
  private Studiekatalog() {}

  /**
   * A study's text and where it came from.
   *
   * @param navn for messages
   */
  public record Kildetekst(String navn, String tekst) {
    /** The study, with parameters changed for one run. */
    public Studie laes(List<String> aendringer) {
      return Studielaeser.laes(navn, tekst, aendringer);
    }
  }

  /** The ids of the shipped studies, in the order they are shown. */
  public static List<String> ider() {
    return Ressource.tekst(Studiekatalog.class, "studier.txt").lines().toList();
  }

  /**
   * The shipped study with this id, or the file with this path.
   *
   * @throws Brugerfejl when there is neither
   */
  public static Kildetekst find(String idEllerFil) {
    if (ider().contains(idEllerFil)) {
      return new Kildetekst(
          idEllerFil + ".yaml", Ressource.tekst(Studiekatalog.class, idEllerFil + ".yaml"));
    }
    Path fil = Path.of(idEllerFil);
    if (Files.isDirectory(fil)) {
      throw new Brugerfejl(fil + ": er en mappe; angiv et studie (.yaml)");
    }
    if (!Files.exists(fil)) {
      String forslag =
          Naermest.ord(idEllerFil, ider())
              .map(n -> "mente du " + n + "?")
              .orElse("kendte: " + String.join(", ", ider()));
      throw new Brugerfejl(
          "studiet \"" + idEllerFil + "\" findes ikke, hverken som id eller fil; " + forslag);
    }
    try {
      if (Files.size(fil) > Yaml.STOERST) {
        throw new Brugerfejl(fil + ": filen er for stor (over 1 MB) til at være et studie");
      }
      return new Kildetekst(
          fil.getFileName().toString(),
          new String(Files.readAllBytes(fil), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
