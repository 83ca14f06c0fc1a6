package dk.forloeb.diskretion;

import dk.forloeb.diskretion.Beskyttet.Raekke;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import dk.forloeb.register.Registerbevis;
import dk.forloeb.studie.Studie;
import java.util.List;

/** Protected results of any content, for tests of what shows them. */
public final class Proevesvar {
  private Proevesvar() {}

  /**
   * A result with one table.
   *
   * @param linjer each {@code key,key|value,value}; the first the headers
   */
  public static Beskyttet med(Studie studie, Tilstand tilstand, String tabel, String... linjer) {
    List<List<List<String>>> alle =
        List.of(linjer).stream()
            .map(l ->
                List.of(l.split("\\|", -1)).stream()
                    .map(d -> d.isEmpty() ? List.<String>of() : List.of(d.split(",", -1)))
                    .toList())
            .toList();
    List<Raekke> raekker =
        alle.stream()
            .skip(1)
            .map(l -> new Raekke(l.get(0), l.get(1), l.get(0).contains("I alt")))
            .toList();
    int skjulte =
        (int)
            raekker.stream()
                .flatMap(r -> r.vaerdier().stream())
                .filter(Beskyttet.SKJULT::equals)
                .count();
    List<String> noegler = alle.getFirst().get(0);
    List<String> kolonner = alle.getFirst().get(1);
    return new Beskyttet(
        tilstand,
        studie,
        "5".repeat(64),
        List.of(),
        new Registerbevis("a".repeat(64), true, "2011-W01", "2017-W52"),
        List.of(
            new Tabelindhold(
                tabel, noegler, kolonner, raekker, skjulte, List.of(), Beskyttet.FOR_SIG)),
        List.of(new Beskyttet.Trin("i-registeret", "2000", ":")),
        List.of(new Beskyttet.Kvalitet("", "0", "0", "0")),
        "0",
        List.of(),
        List.of());
  }
}
