package dk.forloeb.start;

import dk.forloeb.Brugerfejl;
import dk.forloeb.kommando.Faelles;
import dk.forloeb.web.Server;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the pages, from registers that are imported already. */
@Command(
    name = "serve",
    description = "Vis siderne: opgørelser, kontrol og registre.",
    footer = {
      "",
      "Adresse, indgang og andre indstillinger: se docs/drift.md.",
      "",
      "Eksempler:",
      "  ./forloeb serve --register register/2025-09",
      "  ./forloeb serve --register register/2025-09 --db jdbc:postgresql://vært/forloeb"
    })
final class ServerKommando implements Runnable {
  @Mixin private Faelles faelles = new Faelles();

  @Option(names = "--port", paramLabel = "PORT", description = "Porten (8080).")
  private int port = 8080;

  @Option(
      names = "--db",
      paramLabel = "URL",
      description = "En PostgreSQL; ellers kører programmet sin egen i datamappen.")
  private String db = "";

  @Option(
      names = "--data",
      paramLabel = "MAPPE",
      description = "Mappe til det, der skal overleve serveren (forloeb-data).")
  private Path data = Path.of("forloeb-data");

  @Option(
      names = "--register",
      paramLabel = "MAPPE",
      required = true,
      description =
          "Et register at svare fra; det første er for alle, de andre for dem med ret til"
              + " mikrodata.")
  private List<Path> registre = new ArrayList<>();

  @Override
  public void run() {
    if (port < 1 || port > 65535) {
      throw new Brugerfejl("--port " + port + ": skal ligge i 1-65535");
    }
    Server.kraevLedig(port);
    try (Server server =
        Server.start(
            new Server.Opsaetning(port, db, data, List.copyOf(registre), false),
            Clock.systemUTC())) {
      faelles.skriv("Åbn " + server.adresse() + " i en browser (stop med Ctrl-C).");
      server.vent();
    }
  }
}
