package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import dk.forloeb.register.Kolonner.Art;
import dk.forloeb.ugekode.Katalog;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipException;

/**
 * Import: a delivery in DREAM's wide layout becomes a register. Either the whole register stands in
 * its folder at the end, or nothing does.
 */
public final class Indlaeser {
  private final Importvalg valg;
  private final Clock ur;
  private final Fremdrift fremdrift;

  public Indlaeser(Importvalg valg, Clock ur, Fremdrift fremdrift) {
    this.valg = valg;
    this.ur = ur;
    this.fremdrift = fremdrift;
  }

  /**
   * Looks at the folder only.
   *
   * @throws Brugerfejl when no register can be put there
   */
  public static void kraevLedig(Path mappe) {
    try {
      Udkast.kraevLedig(mappe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the source into the folder, which must not exist or be empty.
   *
   * @throws Brugerfejl when the delivery breaks the layout (file, line, column and value named) or
   *     the folder is taken
   * @throws IOException when reading or writing fails
   */
  public Manifest indlaes(Kilde kilde, Path mappe) throws IOException {
    try (Udkast udkast = new Udkast(mappe)) {
      Manifest manifest = manifest(kilde, udkast.mappe(), laes(kilde, udkast));
      udkast.faerdig(manifest);
      return manifest;
    } catch (SQLException e) {
      throw new IOException("registret kunne ikke skrives: " + e.getMessage(), e);
    }
  }

  /** The fast way where it goes, the careful way where it does not; both give the same register. */
  private Indlaest laes(Kilde kilde, Udkast udkast) throws IOException, SQLException {
    if (kilde.kanLaesesIgen()) {
      try {
        return hurtigt(kilde, udkast);
      } catch (Raekkeskanner.Opgivet | Brugerfejl | EOFException | ZipException e) {
        // The careful way finds the same, and says where.
        udkast.toem();
      }
    }
    return OmhyggeligIndlaesning.laes(kilde, valg, fremdrift, udkast.mappe());
  }

  private Indlaest hurtigt(Kilde kilde, Udkast udkast) throws IOException, SQLException {
    try {
      return HurtigIndlaesning.sorteret(kilde, valg, fremdrift, udkast.mappe());
    } catch (HurtigIndlaesning.Usorteret e) {
      udkast.toem();
      return HurtigIndlaesning.usorteret(kilde, valg, fremdrift, udkast.mappe());
    }
  }

  private Manifest manifest(Kilde kilde, Path mappe, Indlaest indlaest) throws IOException {
    Observation observation = indlaest.observation();
    Kolonner kolonner = indlaest.kolonner();
    SortedMap<String, Long> raekker = new TreeMap<>();
    String version = laesTilbage(mappe, observation, raekker);
    SortedMap<String, String> filer = new TreeMap<>();
    for (Tabelfil fil : Tabelfil.values()) {
      raekker.putIfAbsent(fil.navn(), 0L);
      filer.put(fil.filnavn(), Stier.sha256(fil.i(mappe)));
    }
    Path raa = kilde.raa();
    var kommuneaar = new TreeSet<>(kolonner.positioner(Art.KOMMUNE).keySet());
    return new Manifest(
            Manifest.FORMAT,
            version,
            indlaest.opdigtet(),
            observation.foerste().toString(),
            observation.sidste().toString(),
            observation.loenmaaneder(),
            new TreeSet<>(kolonner.positioner(Art.BRANCHE).keySet()),
            new TreeSet<>(kolonner.positioner(Art.GRAD).keySet()),
            kommuneaar,
            raekker,
            Katalog.faelles().version(),
            valg.kon(),
            kolonner.udeladte(),
            indlaest.fund().fund(observation, kommuneaar),
            filer,
            Stroemfil.summer(mappe),
            null,
            new Manifest.Oprindelse(
                kilde.navn(),
                raa == null ? indlaest.sha256() : Stier.sha256(raa),
                raa == null ? indlaest.bytes() : Files.size(raa),
                ur.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                Program.version()))
        .forseglet();
  }

  /**
   * Reads back what was written: the version id is that of the files, not of what we meant. The
   * packed stream is made on the way.
   */
  private static String laesTilbage(
      Path mappe, Observation observation, SortedMap<String, Long> raekker) throws IOException {
    Registerversion version = new Registerversion(observation);
    Blokmodtager taelles =
        blok -> {
          raekker.merge(Tabelfil.PERSONER.navn(), (long) blok.antal(), Long::sum);
          raekker.merge(Tabelfil.YDELSER.navn(), (long) blok.ydelser().laengde(), Long::sum);
          raekker.merge(Tabelfil.BOPAEL.navn(), (long) blok.bopael().laengde(), Long::sum);
          raekker.merge(Tabelfil.BESKAEFTIGELSE.navn(), (long) blok.loen(), Long::sum);
        };
    if (!Stroemfil.kanPakke(observation)) {
      Personlaeser.forHver(mappe, taelles, version::tilfoej);
      return version.id();
    }
    Stroemhoved hoved = Personlaeser.hoved(mappe, observation);
    String[] id = new String[1];
    Stroemfil.skriv(
        mappe.resolve(Stroemfil.NAVN),
        hoved,
        bygger -> {
          Personlaeser.forHver(mappe, taelles, version::tilfoej, bygger::tilfoej);
          id[0] = version.id();
          return id[0];
        });
    return id[0];
  }
}
