package dk.forloeb.start;

import dk.forloeb.Brugerfejl;
import dk.forloeb.kommando.Faelles;
import dk.forloeb.lov.Faktafil;
import dk.forloeb.lov.Forklaring;
import dk.forloeb.lov.Lovtekst;
import dk.forloeb.lov.Regelbog;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lov}: the rules, one rule, and a case of facts judged by the law of a day. */
@Command(
    name = "lov",
    synopsisSubcommandLabel = "[KOMMANDO]",
    description = "Vis reglerne om ressourceforløb, eller vurdér en sag efter dem.",
    subcommands = LovKommando.Vurder.class,
    footer = {
      "",
      "Eksempler:",
      "  ./forloeb lov",
      "  ./forloeb lov R034",
      "  ./forloeb lov vurder docs/eksempler/fire-aars-forloeb.yaml --dato 2022-06-01"
    })
final class LovKommando implements Runnable {
  @Mixin private Faelles faelles = new Faelles();

  @Parameters(arity = "0..1", paramLabel = "REGEL", description = "En regel, fx R034.")
  private @Nullable String regel;

  @Override
  public void run() {
    Regelbog bog = Regelbog.faelles();
    faelles.skriv(
        (regel == null ? Lovtekst.liste(bog) : Lovtekst.regel(bog, regel)).stripTrailing());
  }

  /** {@code lov vurder}. */
  @Command(
      name = "vurder",
      description = "Vurdér en sag efter reglerne en eller flere dage.",
      footer = {
        "",
        "Med flere --dato vises dagene side om side. Uden en afgørelsesdato i filen tænkes afgørelsen",
        "truffet den dag, der spørges om.",
        "",
        "Eksempler:",
        "  ./forloeb lov vurder docs/eksempler/fire-aars-forloeb.yaml --dato 2022-06-01",
        "  ./forloeb lov vurder min-sag.yaml --dato 2018-07-01 --dato 2022-06-01"
      })
  static final class Vurder implements Runnable {
    /** A file of facts is a page of text. */
    private static final long STOERST = 1 << 20;

    @Mixin private Faelles faelles = new Faelles();

    @Parameters(arity = "1", paramLabel = "FIL", description = "Sagens fakta (YAML).")
    private Path fil = Path.of("");

    @Option(
        names = "--dato",
        paramLabel = "DATO",
        required = true,
        description = "Den dag, hvis regler gælder (2022-06-01); kan gentages.")
    private List<String> datoer = new ArrayList<>();

    @Override
    public void run() {
      Faktafil sag = Faktafil.laes(String.valueOf(fil.getFileName()), tekst());
      Regelbog bog = Regelbog.faelles();
      List<LocalDate> dage = datoer.stream().map(Vurder::dag).distinct().toList();
      if (dage.size() > 1) {
        faelles.skriv(Lovtekst.tabel(bog, sag, dage).stripTrailing());
        return;
      }
      faelles.skriv(sag.navn());
      for (Forklaring f : sag.vurder(bog, dage.getFirst())) {
        faelles.skriv("\n" + Lovtekst.forklaring(f).stripTrailing());
      }
    }

    private static LocalDate dag(String tekst) {
      try {
        return LocalDate.parse(tekst);
      } catch (DateTimeException e) {
        throw new Brugerfejl("--dato " + tekst + ": skriv en dato som 2022-06-01", e);
      }
    }

    private String tekst() {
      try {
        if (Files.isRegularFile(fil) && Files.size(fil) > STOERST) {
          throw new Brugerfejl(fil + ": filen er for stor (over 1 MB) til at være en sags fakta");
        }
        return Files.readString(fil);
      } catch (MalformedInputException e) {
        throw new Brugerfejl(fil + ": er ikke tekst i UTF-8; gem den som UTF-8", e);
      } catch (IOException e) {
        throw new Brugerfejl(fil + ": kan ikke læses; findes filen?", e);
      }
    }
  }
}
