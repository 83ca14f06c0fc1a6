package dk.forloeb.ordning.tilsyn;

import dk.forloeb.lov.Dansk;
import dk.forloeb.lov.Skoen;
import dk.forloeb.ordning.Begivenhed;
import dk.forloeb.ordning.Begivenhed.IndsatsdelSkrevet;
import dk.forloeb.ordning.Beslutning.Bevilling;
import dk.forloeb.ordning.Haendelse;
import dk.forloeb.ordning.Sag;
import dk.forloeb.ordning.indhold.ForberedendeDel;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indsatskatalog;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Maalgruppevurdering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two patterns that are found by words: silent reasons, and a grant against its plan. */
final class Ordtilsyn {
  private final Tekstlaeser laeser;
  private final Indsatskatalog katalog;

  Ordtilsyn(Tilsynsgraenser graenser, Indsatskatalog katalog) {
    this.laeser = new Tekstlaeser(graenser);
    this.katalog = katalog;
  }

  Optional<Fund> begrundelser(Sag sag) {
    return siden(sag, d -> !tavse(d).isEmpty())
        .map(siden ->
            new Fund(
                Moenster.BEGRUNDELSE_UDEN_ARBEJDE,
                siden,
                "Det fremgår ikke, hvordan indsatsen fører tættere på arbejde: "
                    + sag.indsatsdel().stream()
                        .flatMap(d -> tavse(d).stream())
                        .collect(Collectors.joining("; "))
                    + "."));
  }

  private List<String> tavse(Indsatsdel d) {
    return d.linjer().stream()
        .filter(l -> !laeser.talerOmArbejde(l.begrundelse()))
        .map(l -> l.navn() + " (\"" + l.begrundelse() + "\")")
        .toList();
  }

  /** The first day of the row of versions, up to the latest, that all have the fault. */
  static Optional<LocalDate> siden(Sag sag, Function<Indsatsdel, Boolean> fejl) {
    Optional<LocalDate> ud = Optional.empty();
    for (IndsatsdelSkrevet v : sag.iForloebet(IndsatsdelSkrevet.class)) {
      if (!fejl.apply(v.del())) {
        ud = Optional.empty();
      } else if (ud.isEmpty()) {
        ud = Optional.of(v.spor().sket());
      }
    }
    return ud;
  }

  Optional<Fund> modsigelse(Sag sag, Bevilling b) {
    Map<String, List<String>> evne = ingenEvne(sag, b);
    if (!evne.isEmpty()) {
      return Optional.of(
          new Fund(
              Moenster.BEVILLING_MODSIGER_PLAN,
              b.spor().sket(),
              evne.entrySet().stream()
                      .map(
                          e -> e.getKey() + " siger \"" + String.join("\", \"", e.getValue()) + '"')
                      .collect(Collectors.joining("; "))
                  + ", men et forløb skal udvikle arbejdsevnen ved indsatser."));
    }
    return siden(sag, d -> !uens(b, d).isEmpty())
        .map(siden ->
            new Fund(
                Moenster.BEVILLING_MODSIGER_PLAN,
                siden,
                sag.indsatsdel().stream()
                    .flatMap(d -> uens(b, d).stream())
                    .collect(Collectors.joining("; ", "", "."))
                    .replaceFirst("^b", "B")));
  }

  private List<String> uens(Bevilling b, Indsatsdel d) {
    List<Indsatslinje> linjer = d.linjer();
    List<String> ud = new ArrayList<>();
    for (Indsatskatalog.Type t : katalog.typer()) {
      boolean iPlan = linjer.stream().anyMatch(l -> l.type().equals(t.id()));
      if (!iPlan && laeser.lover(b.tekst(), t.ord())) {
        ud.add("bevillingen lover " + t.navn() + ", som planen ikke har");
      } else if (iPlan && laeser.udelukker(b.tekst(), t.ord())) {
        ud.add("bevillingen udelukker " + t.navn() + ", som planen har");
      }
    }
    return ud;
  }

  /**
   * What says that the citizen can take part in nothing: the grant, or what it rests on. A
   * municipality may have assessed so right before it grants, and write nothing of it in the grant.
   */
  private Map<String, List<String>> ingenEvne(Sag sag, Bevilling b) {
    Map<String, List<String>> ud = new LinkedHashMap<>();
    tilfoej(ud, "Bevillingen", laeser.ingenEvne(b.tekst()));
    foer(sag, b, Begivenhed.ForberedendeDelSkrevet.class)
        .ifPresent(d -> tilfoej(ud, "Den forberedende del", nu(felter(d.del()))));
    foer(sag, b, Begivenhed.IndstillingAfgivet.class)
        .ifPresent(i -> tilfoej(ud, "Teamets indstilling", nu(indstilling(i.indstilling()))));
    tilfoej(ud, "Vurderingen af målgruppen", skoen(b.maalgruppe(), b.spor().sket()));
    return ud;
  }

  private static void tilfoej(Map<String, List<String>> ud, String hvor, List<String> ord) {
    if (!ord.isEmpty()) {
      ud.put(hvor, ord);
    }
  }

  private List<String> nu(Stream<String> tekster) {
    return tekster.flatMap(t -> laeser.ingenEvneNu(t).stream()).distinct().toList();
  }

  private static Stream<String> felter(ForberedendeDel d) {
    return d.felter().values().stream().map(ForberedendeDel.Felt::tekst);
  }

  private static Stream<String> indstilling(Indstilling i) {
    return Stream.of(i.vurdering(), i.begrundelse());
  }

  private List<String> skoen(Maalgruppevurdering m, LocalDate dag) {
    List<String> ud = new ArrayList<>();
    // The same thought under two names: until June 2018 "formålsløst", and then the other two.
    boolean ingen =
        Stream.of(m.dokumenteretIngenUdvikling(), m.aabenbartIngenUdvikling(), m.formaalsloest())
            .anyMatch(s -> s.filter(Skoen::svar).isPresent());
    if (ingen) {
      ud.add("arbejdsevnen kan ikke udvikles (" + Dansk.dato(dag) + ")");
    }
    Stream.of(
            m.komplekseProblemer(),
            m.ikkeLoest(),
            m.behovForKombination(),
            m.laengereIndsats(),
            m.udviklingsperspektiv(),
            m.dokumenteretIngenUdvikling(),
            m.aabenbartIngenUdvikling(),
            m.formaalsloest())
        .flatMap(Optional::stream)
        .flatMap(s -> laeser.ingenEvneNu(s.hvorfor()).stream())
        .distinct()
        .forEach(ud::add);
    return ud;
  }

  /** The latest of its kind that the grant can have rested on. */
  private static <T extends Haendelse> Optional<T> foer(Sag sag, Bevilling b, Class<T> slags) {
    return sag.alle(slags).stream()
        .filter(h -> !h.spor().sket().isAfter(b.spor().sket()))
        .reduce((a, c) -> c);
  }
}
