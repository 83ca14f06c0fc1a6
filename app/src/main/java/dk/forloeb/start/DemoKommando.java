package dk.forloeb.start;

import dk.forloeb.Brugerfejl;
import dk.forloeb.database.Datamappe;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Fortegnelse;
import dk.forloeb.kommando.Faelles;
import dk.forloeb.kommando.Kildetal;
import dk.forloeb.kommando.Maskinfejl;
import dk.forloeb.kommando.Svar;
import dk.forloeb.register.Fremdrift;
import dk.forloeb.register.Importvalg;
import dk.forloeb.register.Indlaeser;
import dk.forloeb.register.Program;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.studie.Tosproget;
import dk.forloeb.syntese.Nationskilde;
import dk.forloeb.syntese.Syntese;
import dk.forloeb.tabel.Talform;
import dk.forloeb.web.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: the sources' figures out of an invented nation, and a page of its tables. */
@Command(
    name = "demo",
    description =
        "Lav demonstrationens nation, vis kildernes tal af den, og vis tabellerne i browseren.",
    footer = {"", "Eksempler:", "  ./forloeb demo --no-serve", "  ./forloeb demo --port 8090"})
final class DemoKommando implements Runnable {
  private static final long FROE = 1;

  @Mixin private Faelles faelles = new Faelles();

  @Option(names = "--no-serve", description = "Vis ikke siden i browseren.")
  private boolean udenSide;

  @Option(names = "--port", paramLabel = "PORT", description = "Sidens port (8080).")
  private int port = 8080;

  @Override
  public void run() {
    if (port < 1 || port > 65535) {
      throw new Brugerfejl("--port " + port + ": skal ligge i 1-65535");
    }
    if (!udenSide) {
      Server.kraevLedig(port);
    }
    try {
      RegisterMappe register = register();
      Svar svar = new Svar(register);
      boolean alleStemmer = tal(svar);
      skjult(svar);
      if (!alleStemmer) {
        throw new Maskinfejl("mindst ét tal afviger fra det, der skal komme ud; se AFVIGER", null);
      }
    } catch (IOException e) {
      throw new Maskinfejl("demonstrationen kunne ikke køre", e);
    }
    if (!udenSide) {
      vis();
    }
  }

  private static Path mappe() {
    return hjem().resolve("demo").resolve(Program.version());
  }

  private static Path hjem() {
    return Path.of(System.getProperty("forloeb.hjem", "."), ".forloeb");
  }

  /** The demonstration's register, made once for each version of the program. */
  private RegisterMappe register() throws IOException {
    Path mappe = mappe();
    if (!Files.exists(mappe)) {
      if (RegisterMappe.afbrudteIndlaesninger(mappe) > 0) {
        faelles.skriv("En tidligere indlæsning blev afbrudt; det halve register slettes.");
      }
      faelles.skriv("Laver demonstrationens nation i " + mappe + " …");
      try (Fremdrift fremdrift = faelles.fremdrift("Indlæser", -1, "MB", 1_000_000)) {
        new Indlaeser(Importvalg.intet(), Clock.systemUTC(), fremdrift)
            .indlaes(new Nationskilde(Syntese.demonstration(FROE)), mappe);
      }
    }
    RegisterMappe register = RegisterMappe.aabn(mappe);
    faelles.skriv(
        "Register "
            + register.version().substring(0, 12)
            + ": "
            + Talform.af(register.personer(), Sprog.DA)
            + " opdigtede personer, uge "
            + register.observation().foerste()
            + " til "
            + register.observation().sidste()
            + ".");
    return register;
  }

  private boolean tal(Svar svar) {
    boolean alle = true;
    String kilde = "";
    int antal = 0;
    for (Kildetal.Linje l : Kildetal.sammenlign(svar)) {
      if (!l.kilde().equals(kilde)) {
        kilde = l.kilde();
        faelles.skriv("");
        faelles.skriv(linje(kilde, "Trykt", "Her", ""));
      }
      faelles.skriv(
          linje(
              "  " + l.tal(),
              l.trykt(),
              Talform.af(l.her(), Sprog.DA),
              l.stemmer() ? "ok" : "AFVIGER"));
      if (!l.forklaring().isEmpty()) {
        faelles.skriv("      " + l.forklaring());
      }
      alle &= l.stemmer();
      antal++;
    }
    faelles.skriv("");
    if (alle) {
      faelles.skriv("Alle " + antal + " tal kom ud, som de skal.");
    }
    faelles.skriv(
        "Alle personer er opdigtede, og forløbene bag kildernes tal er plantet: at tallene kommer ud,"
            + " viser, at der tælles rigtigt, ikke at de er sande.");
    return alle;
  }

  private static String linje(String a, String b, String c, String d) {
    return String.format(Locale.ROOT, "%-56s %20s %10s  %s", a, b, c, d).stripTrailing();
  }

  /** What the published mode would hide of the same tables. */
  private void skjult(Svar svar) throws IOException {
    faelles.skriv("");
    faelles.skriv("Tallene er vist eksakt. Offentliggjort ville dette være skjult:");
    try (Datamappe egen = Datamappe.tag(data());
        Fortegnelse ude = forfra(egen.sti("fortegnelse"))) {
      for (String id : Studiekatalog.ider()) {
        skjult(id, svar.udgiv(id, List.of(), ude));
      }
    }
  }

  /** Invented persons are published to nobody: the demonstration's ledger begins anew. */
  private static Fortegnelse forfra(Path mappe) throws IOException {
    if (Files.isDirectory(mappe)) {
      try (Stream<Path> filer = Files.list(mappe)) {
        for (Path f : filer.toList()) {
          Files.delete(f);
        }
      }
    }
    return Fortegnelse.aabn(mappe);
  }

  private void skjult(String id, Beskyttet b) {
    for (Beskyttet.Tabelindhold t : b.tabeller()) {
      if (t.skjulte() > 0) {
        faelles.skriv("  " + id + ", " + t.navn() + ": " + raekker(t));
      } else if (!t.regler().isEmpty()) {
        faelles.skriv(
            "  "
                + id
                + ", "
                + t.navn()
                + ": "
                + String.join("; ", t.regler().stream().map(Tosproget::dansk).toList()));
      }
    }
  }

  /** The rows that are wholly hidden, and how many single cells besides. */
  private static String raekker(Beskyttet.Tabelindhold t) {
    List<String> hele = new ArrayList<>();
    int andre = t.skjulte();
    for (Beskyttet.Raekke r : t.raekker()) {
      if (r.vaerdier().stream().allMatch(Beskyttet.SKJULT::equals)) {
        hele.add(r.noegler().isEmpty() ? "tallene" : r.noegler().getLast());
        andre -= r.vaerdier().size();
      }
    }
    String navne = hele.size() > 6 ? hele.size() + " rækker" : String.join(", ", hele);
    return navne + (andre > 0 ? " og " + andre + " andre celler" : "");
  }

  private static Path data() {
    return hjem().resolve("demo-data");
  }

  private void vis() {
    Server.Opsaetning valg = new Server.Opsaetning(port, "", data(), List.of(mappe()), true);
    try (Server server = Server.start(valg, Clock.systemUTC())) {
      faelles.skriv("");
      faelles.skriv("Åbn " + server.adresse() + " i en browser (stop med Ctrl-C).");
      server.vent();
    }
  }
}
