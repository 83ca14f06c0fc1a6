package dk.forloeb.kommando;

import dk.forloeb.kontrol.Dom;
import dk.forloeb.kontrol.Kontrol;
import dk.forloeb.kontrol.Kontroltekst;
import dk.forloeb.studie.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: whether published tables can be true as printed. */
@Command(
    name = "check",
    description = "Regn trykte tabeller efter: summer, andele, gennemsnit, og hvad de røber.",
    footer = {
      "",
      "Ordet kilder er de tabeller, der følger med programmet.",
      "",
      "Eksempler:",
      "  ./forloeb check kilder",
      "  ./forloeb check tabel.csv mappe/med/tabeller --strict"
    })
public final class KontrolKommando implements Callable<Integer> {
  @Mixin private Faelles faelles = new Faelles();

  @Parameters(
      paramLabel = "STI",
      arity = "1..*",
      description = "En CSV-fil, en mappe med tables.csv, eller ordet kilder.")
  private List<String> stier = new ArrayList<>();

  @Option(names = "--strict", description = "Slut med kode 1, hvis der er en fejl.")
  private boolean streng;

  @Option(names = "--lang", paramLabel = "da|en", description = "Sproget (da).")
  private Sprog sprog = Sprog.DA;

  @Override
  public Integer call() {
    // All is read before anything is written, so that bad input leaves no half answer.
    List<Kontrol.Afsnit> afsnit =
        stier.stream().flatMap(s -> Kontrol.af(s, sprog).stream()).toList();
    Kontroltekst tekst = new Kontroltekst(sprog);
    for (Kontrol.Afsnit a : afsnit) {
      tekst.linjer(a).forEach(faelles::skriv);
      faelles.skriv("");
    }
    faelles.skriv(tekst.opsummering(afsnit));
    boolean fejl =
        afsnit.stream().anyMatch(a -> a.fund().stream().anyMatch(f -> f.dom() == Dom.FEJL));
    return streng && fejl ? 1 : 0;
  }
}
