package dk.forloeb.start;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.kommando.Faelles;
import dk.forloeb.kommando.Kildetal;
import dk.forloeb.kommando.Maskinfejl;
import dk.forloeb.kommando.StudieKommando;
import dk.forloeb.register.Fremdrift;
import dk.forloeb.register.Importvalg;
import dk.forloeb.register.Indlaeser;
import dk.forloeb.register.Program;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.syntese.Nationskilde;
import dk.forloeb.syntese.Syntese;
import dk.forloeb.tabel.Talform;
import dk.forloeb.web.Demoside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: the sources' figures out of an invented nation, and a page of its tables. */
@Command(
    name = "demo",
    description =
        "Lav demonstrationens nation, vis kildernes tal af den, og vis tabellerne i browseren.",
    footer = {"", "Eksempler:", "  ./forloeb demo --no-serve", "  ./forloeb demo --port 8090"})
final class DemoKommando implements Callable<Integer> {
  private static final long FROE = 1;

  @Mixin private Faelles faelles = new Faelles();

  @Option(names = "--no-serve", description = "Vis ikke siden i browseren.")
  private boolean udenSide;

  @Option(names = "--port", paramLabel = "PORT", description = "Sidens port (8080).")
  private int port = 8080;

  @Override
  public Integer call() {
    if (port < 1 || port > 65535) {
      throw new Brugerfejl("--port " + port + ": skal ligge i 1-65535");
    }
    try (Demoside side = udenSide ? null : Demoside.paaPort(port)) {
      RegisterMappe register = register();
      boolean alleStemmer = tal(register);
      skjult(register);
      if (side != null) {
        vis(side, register);
      }
      return alleStemmer ? 0 : 1;
    } catch (IOException e) {
      throw new Maskinfejl("demonstrationen kunne ikke køre", e);
    }
  }

  /** The demonstration's register, made once for each version of the program. */
  private RegisterMappe register() throws IOException {
    Path mappe =
        Path.of(System.getProperty("forloeb.hjem", "."), ".forloeb", "demo", Program.version());
    if (!Files.exists(mappe)) {
      faelles.skriv("Laver demonstrationens nation i " + mappe + " …");
      try (Fremdrift fremdrift = faelles.fremdrift("Indlæser", -1)) {
        new Indlaeser(Importvalg.intet(), Clock.systemUTC(), fremdrift)
            .indlaes(new Nationskilde(Syntese.demonstration(FROE)), mappe);
      }
    }
    RegisterMappe register = RegisterMappe.aabn(mappe);
    faelles.skriv(
        "Register "
            + register.version().substring(0, 12)
            + ": "
            + Talform.dansk(register.manifest().raekker().getOrDefault("personer", 0L))
            + " opdigtede personer, uge "
            + register.observation().foerste()
            + " til "
            + register.observation().sidste()
            + ".");
    return register;
  }

  private boolean tal(RegisterMappe register) {
    boolean alle = true;
    String kilde = "";
    int antal = 0;
    for (Kildetal.Linje l : Kildetal.sammenlign(register)) {
      if (!l.kilde().equals(kilde)) {
        kilde = l.kilde();
        faelles.skriv("");
        faelles.skriv(linje(kilde, "Trykt", "Her", ""));
      }
      faelles.skriv(
          linje("  " + l.tal(), l.trykt(), Talform.dansk(l.her()), l.stemmer() ? "ok" : "AFVIGER"));
      if (!l.forklaring().isEmpty()) {
        faelles.skriv("      " + l.forklaring());
      }
      alle &= l.stemmer();
      antal++;
    }
    faelles.skriv("");
    faelles.skriv(
        alle
            ? "Alle " + antal + " tal kom ud, som de skal."
            : "Mindst ét tal afviger; se AFVIGER ovenfor.");
    faelles.skriv(
        "Alle personer er opdigtede, og forløbene bag kildernes tal er plantet: at tallene kommer ud,"
            + " viser, at der tælles rigtigt, ikke at de er sande.");
    return alle;
  }

  private static String linje(String a, String b, String c, String d) {
    return String.format(Locale.ROOT, "%-56s %20s %10s  %s", a, b, c, d).stripTrailing();
  }

  /** What the published mode would hide of the same tables. */
  private void skjult(RegisterMappe register) {
    faelles.skriv("");
    faelles.skriv("Tallene er vist eksakt. Offentliggjort ville dette være skjult:");
    for (String id : Studiekatalog.ider()) {
      Beskyttet b = StudieKommando.svar(id, List.of(), register, Tilstand.PUBLISHED);
      for (Beskyttet.Tabelindhold t : b.tabeller()) {
        if (t.skjulte() > 0) {
          faelles.skriv("  " + id + ", " + t.navn() + ": " + raekker(t));
        }
      }
    }
  }

  private static String raekker(Beskyttet.Tabelindhold t) {
    List<String> ud = new ArrayList<>();
    for (Beskyttet.Raekke r : t.raekker()) {
      if (r.vaerdier().contains(Beskyttet.SKJULT)) {
        ud.add(r.noegler().isEmpty() ? "hele rækken" : r.noegler().getLast());
      }
    }
    String flere = ud.size() > 6 ? " og " + (ud.size() - 6) + " til" : "";
    return ud.stream().limit(6).collect(Collectors.joining(", ")) + flere;
  }

  private void vis(@Nullable Demoside side, RegisterMappe register) {
    if (side == null) {
      return;
    }
    List<Beskyttet> svar = new ArrayList<>();
    for (String id : Studiekatalog.ider()) {
      svar.add(StudieKommando.svar(id, List.of(), register, Tilstand.NONE));
    }
    faelles.skriv("");
    faelles.skriv("Tabellerne vises på " + side.adresse() + " (stop med Ctrl-C).");
    side.vis(svar, faelles::skriv);
  }
}
