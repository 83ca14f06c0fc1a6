package dk.forloeb.kommando;

import dk.forloeb.Brugerfejl;
import dk.forloeb.register.Dreameksport;
import dk.forloeb.register.Filkilde;
import dk.forloeb.register.Fremdrift;
import dk.forloeb.register.Importvalg;
import dk.forloeb.register.Indlaeser;
import dk.forloeb.register.Kilde;
import dk.forloeb.register.Manifest;
import dk.forloeb.register.Parquetkilde;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.studie.Sprog;
import dk.forloeb.syntese.Nation;
import dk.forloeb.syntese.Nationskilde;
import dk.forloeb.syntese.Syntese;
import dk.forloeb.tabel.Talform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code register}: into a register and out of it, and what it holds. */
@Command(
    name = "register",
    synopsisSubcommandLabel = "KOMMANDO",
    description = "Indlæs, opdigt, beskriv og eksportér registre.",
    footer = {"", "Eksempel:", "  ./forloeb register import dream.csv.gz --into register/mit"},
    subcommands = {
      RegisterKommando.Indlaes.class,
      RegisterKommando.Opdigt.class,
      RegisterKommando.Beskriv.class,
      RegisterKommando.Eksport.class
    })
public final class RegisterKommando {

  /** {@code register import}. */
  @Command(
      name = "import",
      description = "Indlæs et DREAM-udtræk i det brede layout (.csv, .csv.gz eller .parquet).",
      footer = {
        "",
        "Eksempel:",
        "  ./forloeb register import dream202509.csv.gz --into register/2025-09 --kon 1=mand,2=kvinde"
      })
  static final class Indlaes implements Runnable {
    @Mixin private Faelles faelles = new Faelles();

    @Parameters(paramLabel = "FIL", description = "Udtrækket.")
    private Path fil = Path.of("");

    @Option(names = "--into", paramLabel = "MAPPE", required = true, description = "Ny mappe.")
    private Path mappe = Path.of("");

    @Option(
        names = "--kode-0",
        paramLabel = "tom",
        description = "Cifret 0 i en uge betyder uden ydelse.")
    private @Nullable String kode0;

    @Option(
        names = "--kode-100",
        paramLabel = "arbejde",
        description = "100 i en uge betyder arbejde: uden ydelse, og måneden har løn.")
    private @Nullable String kode100;

    @Option(
        names = "--kon",
        paramLabel = "1=mand,2=kvinde",
        description = "Hvad værdierne i kolonnen kon betyder.")
    private @Nullable String kon;

    @Override
    public void run() {
      Importvalg valg =
          new Importvalg(
              ord("--kode-0", kode0, "tom"), ord("--kode-100", kode100, "arbejde"), kon(kon));
      Kilde kilde = Parquetkilde.passer(fil) ? new Parquetkilde(fil) : new Filkilde(fil);
      indlaes(kilde, mappe, valg, faelles);
    }

    private static boolean ord(String valg, @Nullable String givet, String kendt) {
      if (givet != null && !givet.equals(kendt)) {
        throw new Brugerfejl(valg + " " + givet + ": kan kun være " + kendt);
      }
      return givet != null;
    }

    static SortedMap<Integer, String> kon(@Nullable String tekst) {
      SortedMap<Integer, String> ud = new TreeMap<>();
      if (tekst == null) {
        return ud;
      }
      for (String del : tekst.split(",", -1)) {
        String[] par = del.split("=", -1);
        boolean ok =
            par.length == 2
                && par[0].strip().matches("\\d{1,4}")
                && Set.of("mand", "kvinde").contains(par[1].strip());
        if (!ok || ud.put(Integer.parseInt(par[0].strip()), par[1].strip()) != null) {
          throw new Brugerfejl("--kon " + tekst + ": skal være som 1=mand,2=kvinde");
        }
      }
      return ud;
    }
  }

  /** {@code register synth}. */
  @Command(
      name = "synth",
      description = "Opdigt en nation i vilkårlig størrelse, eller lav demonstrationens.",
      footer = {
        "",
        "Eksempler:",
        "  ./forloeb register synth --persons 50000 --seed 7 --into register/prøve",
        "  ./forloeb register synth --demo --as-dream-csv demo.csv --into register/demo"
      })
  static final class Opdigt implements Runnable {
    @Mixin private Faelles faelles = new Faelles();

    @Option(names = "--persons", paramLabel = "N", description = "Hvor mange personer.")
    private @Nullable Long personer;

    @Option(names = "--seed", paramLabel = "S", description = "Samme frø giver samme nation.")
    private @Nullable Long froe;

    @Option(names = "--demo", description = "Demonstrationens nation med de plantede forløb.")
    private boolean demo;

    @Option(names = "--into", paramLabel = "MAPPE", required = true, description = "Ny mappe.")
    private Path mappe = Path.of("");

    @Option(
        names = "--as-dream-csv",
        paramLabel = "FIL",
        description = "Gem også nationen i DREAM's brede layout.")
    private @Nullable Path csv;

    @Override
    public void run() {
      if (demo == (personer != null)) {
        throw new Brugerfejl("register synth: angiv enten --demo eller --persons N");
      }
      if (personer != null && personer < 1) {
        throw new Brugerfejl("--persons " + personer + ": skal være mindst 1");
      }
      if (personer != null && froe == null) {
        throw new Brugerfejl("register synth --persons: angiv også --seed S");
      }
      long seed = froe == null ? 1 : froe;
      Nation nation =
          personer == null ? Syntese.demonstration(seed) : Syntese.nation(personer, seed);
      Kilde kilde = new Nationskilde(nation);
      if (csv != null) {
        // A nation takes long to write; a taken folder is better said first.
        Indlaeser.kraevLedig(mappe);
        kilde = gem(kilde, csv);
      }
      indlaes(kilde, mappe, Importvalg.intet(), faelles);
    }

    private static Kilde gem(Kilde kilde, Path csv) {
      try {
        Dreameksport.skriv(kilde, csv);
      } catch (IOException e) {
        throw new Maskinfejl(csv + ": kunne ikke skrives", e);
      }
      return new Filkilde(csv);
    }
  }

  /** {@code register info}. */
  @Command(
      name = "info",
      description = "Dækning, antal efter gruppe og år, ukendte koder og fund.",
      footer = {"", "Eksempel:", "  ./forloeb register info register/demo"})
  static final class Beskriv implements Runnable {
    @Mixin private Faelles faelles = new Faelles();

    @Parameters(paramLabel = "MAPPE", description = "Registret.")
    private Path mappe = Path.of("");

    @Override
    public void run() {
      RegisterMappe register = RegisterMappe.aabn(mappe);
      List<String> linjer;
      try (Fremdrift fremdrift = faelles.fremdrift("Tæller", register.personer(), "pers.", 1)) {
        linjer = Registerinfo.linjer(register, fremdrift);
      }
      linjer.forEach(faelles::skriv);
    }
  }

  /** {@code register export}. */
  @Command(
      name = "export",
      description = "Skriv et register i DREAM's brede layout (.csv eller .csv.gz).",
      footer = {
        "",
        "Eksempel:",
        "  ./forloeb register export register/2025-09 --as-dream-csv dream202509.csv.gz"
      })
  static final class Eksport implements Runnable {
    @Mixin private Faelles faelles = new Faelles();

    @Parameters(paramLabel = "MAPPE", description = "Registret.")
    private Path mappe = Path.of("");

    @Option(
        names = "--as-dream-csv",
        paramLabel = "FIL",
        required = true,
        description = "Ny fil; indlæst igen giver den samme version.")
    private Path fil = Path.of("");

    @Override
    public void run() {
      Dreameksport.kraevLedig(fil);
      RegisterMappe register = RegisterMappe.aabn(mappe);
      long antal;
      try (Fremdrift fremdrift = faelles.fremdrift("Skriver", register.personer(), "pers.", 1)) {
        antal = Dreameksport.skriv(register, fil, fremdrift);
      } catch (IOException e) {
        throw new Maskinfejl(fil + ": kunne ikke skrives", e);
      }
      faelles.skriv("Skrevet: " + fil);
      faelles.skriv("  version    " + register.version() + " (den samme, når filen indlæses)");
      faelles.skriv("  personer   " + Talform.af(antal, Sprog.DA));
      if (!register.koen().isEmpty()) {
        String kon =
            register.koen().entrySet().stream()
                .map(k -> k.getKey() + "=" + k.getValue())
                .collect(Collectors.joining(","));
        faelles.skriv("  kon        filen har kun tallene; indlæs med --kon " + kon);
      }
      if (register.opdigtet()) {
        faelles.skriv("  Alle personer er opdigtede.");
      }
    }
  }

  private static void indlaes(Kilde kilde, Path mappe, Importvalg valg, Faelles faelles) {
    Manifest m;
    try (Fremdrift fremdrift = faelles.fremdrift("Indlæser", kilde.bytes(), "MB", 1_000_000)) {
      m = new Indlaeser(valg, Clock.systemUTC(), fremdrift).indlaes(kilde, mappe);
    } catch (IOException e) {
      throw new Maskinfejl(kilde.navn() + ": kunne ikke indlæses i " + mappe, e);
    }
    faelles.skriv("Registret " + mappe + " er klar.");
    faelles.skriv("  version    " + m.version());
    faelles.skriv("  uger       " + m.foersteUge() + " til " + m.sidsteUge());
    faelles.skriv("  personer   " + Talform.af(m.raekker().getOrDefault("personer", 0L), Sprog.DA));
    faelles.skriv("  fund       " + Talform.af(m.fund().size(), Sprog.DA) + " (se register info)");
    if (m.opdigtet()) {
      faelles.skriv("  Alle personer er opdigtede.");
    }
  }
}
