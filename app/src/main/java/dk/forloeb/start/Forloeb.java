package dk.forloeb.start;

import dk.forloeb.Brugerfejl;
import dk.forloeb.kommando.KontrolKommando;
import dk.forloeb.kommando.Maskinfejl;
import dk.forloeb.kommando.RegisterKommando;
import dk.forloeb.kommando.StudieKommando;
import dk.forloeb.register.Program;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/**
 * The command line. Exit codes: 0 done; 2 wrong use or bad input; 1 our own or the machine's fault.
 */
@Command(
    name = "forloeb",
    synopsisSubcommandLabel = "KOMMANDO",
    description = "Ressourceforløb i tal: fra ugekoder til kontrollerede svar.",
    versionProvider = Forloeb.Version.class,
    subcommands = {
      DemoKommando.class,
      RegisterKommando.class,
      StudieKommando.class,
      KontrolKommando.class,
      LovKommando.class
    },
    footer = {
      "",
      "Eksempler:",
      "  ./forloeb demo                                          kildernes tal af en opdigtet nation",
      "  ./forloeb verify                                        kør alle prøver",
      "  ./forloeb register import dream.csv.gz --into register/mit",
      "  ./forloeb study run kommuner-2017 --register register/mit --out svar",
      "  ./forloeb check kilder",
      "  ./forloeb lov R034"
    })
@SuppressWarnings("UnusedVariable") // picocli reads the fields
public final class Forloeb {
  @Option(
      names = "--help",
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      description = "Vis hjælpen.")
  private boolean hjaelp;

  @Option(names = "--version", versionHelp = true, description = "Vis programmets version.")
  private boolean version;

  /** The version as {@code --version} prints it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Forløb " + Program.version()};
    }
  }

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    Hukommelsen.vogt();
    int kode;
    try {
      kode =
          koer(
              new PrintWriter(System.out, true, StandardCharsets.UTF_8),
              new PrintWriter(System.err, true, StandardCharsets.UTF_8),
              args);
    } catch (OutOfMemoryError e) {
      kode = Hukommelsen.slapOp();
    }
    System.exit(kode);
  }

  /** Runs the command line with these outputs. */
  public static int koer(PrintWriter ud, PrintWriter fejl, String... args) {
    CommandLine linje = new CommandLine(new Forloeb());
    linje.setOut(ud);
    linje.setErr(fejl);
    linje.setCaseInsensitiveEnumValuesAllowed(true);
    linje.setUsageHelpWidth(100);
    linje.setExpandAtFiles(false);
    linje.setResourceBundle(ResourceBundle.getBundle("dk.forloeb.start.hjaelp"));
    linje.setParameterExceptionHandler((e, a) -> skriv(fejl, Kommandofejl.linje(e, a), 2));
    linje.setExecutionExceptionHandler((e, c, r) -> behandl(e, fejl));
    return linje.execute(args);
  }

  private static int behandl(Exception e, PrintWriter fejl) {
    if (Hukommelsen.erSkylden(e)) {
      return Hukommelsen.slapOp();
    }
    return switch (e) {
      case Brugerfejl b -> skriv(fejl, b.besked(), 2);
      case InvalidPathException p -> skriv(fejl, p.getInput() + ": er ikke en gyldig sti", 2);
      case Maskinfejl m -> skriv(fejl, m.linje(), 1);
      case UncheckedIOException u ->
          skriv(fejl, "kunne ikke læse eller skrive: " + u.getMessage(), 1);
      default ->
          skriv(
              fejl,
              "uventet fejl i programmet ("
                  + e.getClass().getSimpleName()
                  + (e.getMessage() == null ? "" : ": " + e.getMessage())
                  + "); meld den gerne",
              1);
    };
  }

  private static int skriv(PrintWriter fejl, String besked, int kode) {
    fejl.println("forloeb: " + besked.replaceAll("\\s*\\R\\s*", " "));
    fejl.flush();
    return kode;
  }
}
