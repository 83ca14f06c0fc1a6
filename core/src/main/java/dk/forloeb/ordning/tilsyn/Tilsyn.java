package dk.forloeb.ordning.tilsyn;

import dk.forloeb.lov.Fakta;
import dk.forloeb.lov.Forklaring;
import dk.forloeb.lov.Regelbog;
import dk.forloeb.lov.Udfald;
import dk.forloeb.ordning.Begivenhed;
import dk.forloeb.ordning.Beslutning.Bevilling;
import dk.forloeb.ordning.Sag;
import dk.forloeb.ordning.Sagsfakta;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indsatskatalog;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.tid.Frist;
import dk.forloeb.tid.Periode;
import dk.forloeb.tid.Ur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds parked courses: named questions to a case on a day, each answered with what it rests on. A
 * case that has no running or granted course is never parked.
 */
public final class Tilsyn {
  private final Regelbog bog;
  private final Tilsynsgraenser graenser;
  private final Tekstlaeser laeser;

  public Tilsyn(Regelbog bog, Tilsynsgraenser graenser) {
    this.bog = bog;
    this.graenser = graenser;
    this.laeser = new Tekstlaeser(graenser);
  }

  /** What is found in the case as it was on the day, in the order of {@link Moenster}. */
  public List<Fund> fund(Sag hele, LocalDate dag) {
    Sag sag = hele.paa(dag);
    Optional<Bevilling> b = sag.bevilling();
    if (b.isEmpty() || sag.afslutning().filter(a -> !a.dato().isAfter(dag)).isPresent()) {
      return List.of();
    }
    List<Fund> ud = new ArrayList<>();
    ingenIndsats(sag, b.get(), dag).ifPresent(ud::add);
    enligTynd(sag, dag).ifPresent(ud::add);
    alleSluttet(sag, dag).ifPresent(ud::add);
    indsatsdel(sag, b.get(), dag).ifPresent(ud::add);
    begrundelser(sag, dag).ifPresent(ud::add);
    modsigelse(sag, b.get(), dag).ifPresent(ud::add);
    seksMaaneder(sag, dag).ifPresent(ud::add);
    return ud;
  }

  private static LocalDate bevilget(Bevilling b) {
    return b.spor().sket();
  }

  /** The first day after so many counted days; days in pauses do not count. */
  private static LocalDate foerste(Sag sag, LocalDate fra, int dage) {
    LocalDate sidste = new Ur(fra, Frist.dage(dage), sag.pauser()).sidste();
    return sidste.equals(Periode.EVIG) ? sidste : sidste.plusDays(1);
  }

  /** Who has ordinary hours works, with or without a plan. */
  private static boolean arbejder(Sag sag) {
    return !sag.iForloebet(Begivenhed.OrdinaereTimer.class).isEmpty();
  }

  private Optional<Fund> ingenIndsats(Sag sag, Bevilling b, LocalDate dag) {
    LocalDate siden = foerste(sag, bevilget(b), graenser.udenIndsatsDage());
    if (!sag.forsoeg().isEmpty() || arbejder(sag) || dag.isBefore(siden)) {
      return Optional.empty();
    }
    return fund(
        Moenster.INGEN_INDSATS,
        siden,
        "Forløbet blev bevilget "
            + bevilget(b)
            + ", og "
            + ChronoUnit.DAYS.between(bevilget(b), dag)
            + " dage senere er ingen indsats begyndt; grænsen er "
            + graenser.udenIndsatsDage()
            + " dage, pauser ikke medregnet.");
  }

  private Optional<Fund> enligTynd(Sag sag, LocalDate dag) {
    List<Sag.Forsoeg> loebende = sag.forsoeg().stream().filter(f -> f.loeb(dag)).toList();
    if (loebende.size() != 1 || arbejder(sag)) {
      return Optional.empty();
    }
    Sag.Forsoeg f = loebende.getFirst();
    LocalDate siden = alene(sag, f, dag).plusDays(graenser.tyndEfterDage());
    if (dag.isBefore(siden) || iPause(sag, dag)) {
      return Optional.empty();
    }
    return tynd(sag, f, dag)
        .flatMap(hvorfor ->
            fund(
                Moenster.ENLIG_TYND_INDSATS,
                siden,
                "Den eneste indsats er "
                    + Indsatskatalog.faelles().type(f.type()).navn()
                    + ", begyndt "
                    + f.start()
                    + ": "
                    + hvorfor));
  }

  /** The day from which this effort has been the only one. */
  private static LocalDate alene(Sag sag, Sag.Forsoeg f, LocalDate dag) {
    return sag.forsoeg().stream()
        .filter(a -> !a.equals(f))
        .flatMap(a -> a.slut().stream())
        .filter(s -> s.isAfter(f.start()) && !s.isAfter(dag))
        .max(LocalDate::compareTo)
        .orElse(f.start());
  }

  private Optional<String> tynd(Sag sag, Sag.Forsoeg f, LocalDate dag) {
    Optional<BigDecimal> timer = sag.linje(f.linje()).flatMap(Indsatslinje::timerPrUge);
    if (timer.isPresent()) {
      return timer
          .filter(t -> t.compareTo(BigDecimal.valueOf(graenser.tyndTimerPrUge())) < 0)
          .map(t -> t + " timer om ugen; grænsen er " + graenser.tyndTimerPrUge() + " timer.");
    }
    long uger = Math.max(1, ChronoUnit.DAYS.between(f.start(), dag) / 7);
    long gange =
        sag.iForloebet(Begivenhed.Fremmoede.class).stream()
            .filter(m -> m.linje().equals(f.linje()))
            .count();
    return gange < uger
        ? Optional.of("borgeren er mødt " + gange + " gange på " + uger + " uger.")
        : Optional.empty();
  }

  private static boolean iPause(Sag sag, LocalDate dag) {
    return sag.pauser().stream().anyMatch(p -> p.periode().indeholder(dag));
  }

  private Optional<Fund> alleSluttet(Sag sag, LocalDate dag) {
    List<Sag.Forsoeg> alle = sag.forsoeg();
    boolean slutvurderes = !sag.iForloebet(Begivenhed.Slutvurderet.class).isEmpty();
    if (alle.isEmpty() || alle.stream().anyMatch(f -> f.slut().isEmpty()) || slutvurderes) {
      return Optional.empty();
    }
    LocalDate sidste =
        alle.stream().flatMap(f -> f.slut().stream()).max(LocalDate::compareTo).orElseThrow();
    LocalDate siden = foerste(sag, sidste, graenser.alleSluttetDage());
    return dag.isBefore(siden) || arbejder(sag)
        ? Optional.empty()
        : fund(
            Moenster.ALLE_INDSATSER_SLUTTET,
            siden,
            "Den sidste indsats sluttede "
                + sidste
                + ", og forløbet løber videre; grænsen er "
                + graenser.alleSluttetDage()
                + " dage.");
  }

  private Optional<Fund> indsatsdel(Sag sag, Bevilling b, LocalDate dag) {
    LocalDate siden = bevilget(b).plusDays(graenser.indsatsdelDage() + 1L);
    Optional<Indsatsdel> del = sag.indsatsdel();
    if (dag.isBefore(siden) || del.filter(d -> !d.linjer().isEmpty()).isPresent()) {
      return Optional.empty();
    }
    return fund(
        Moenster.INDSATSDEL_MANGLER,
        siden,
        (del.isEmpty() ? "Der er ingen indsatsdel" : "Indsatsdelen har ingen indsatser")
            + ", og forløbet blev bevilget "
            + bevilget(b)
            + "; grænsen er "
            + graenser.indsatsdelDage()
            + " dage.");
  }

  private Optional<Fund> begrundelser(Sag sag, LocalDate dag) {
    List<String> tavse =
        sag.indsatsdel().map(Indsatsdel::linjer).orElse(List.of()).stream()
            .filter(l -> !laeser.talerOmArbejde(l.begrundelse()))
            .map(l ->
                Indsatskatalog.faelles().type(l.type()).navn() + " (\"" + l.begrundelse() + "\")")
            .toList();
    return tavse.isEmpty()
        ? Optional.empty()
        : fund(
            Moenster.BEGRUNDELSE_UDEN_ARBEJDE,
            sag.indsatsdel().map(Indsatsdel::dato).orElse(dag),
            "Det fremgår ikke, hvordan indsatsen fører tættere på arbejde: "
                + String.join("; ", tavse)
                + ".");
  }

  private Optional<Fund> modsigelse(Sag sag, Bevilling b, LocalDate dag) {
    List<String> evne = laeser.ingenEvne(b.tekst());
    if (!evne.isEmpty()) {
      return fund(
          Moenster.BEVILLING_MODSIGER_PLAN,
          bevilget(b),
          "Bevillingen siger \""
              + String.join("\", \"", evne)
              + "\", men et forløb skal udvikle arbejdsevnen ved indsatser.");
    }
    if (sag.indsatsdel().isEmpty()) {
      return Optional.empty();
    }
    List<Indsatslinje> linjer = sag.indsatsdel().orElseThrow().linjer();
    List<String> uens = new ArrayList<>();
    for (Indsatskatalog.Type t : Indsatskatalog.faelles().typer()) {
      boolean iPlan = linjer.stream().anyMatch(l -> l.type().equals(t.id()));
      if (!iPlan && laeser.lover(b.tekst(), t.ord())) {
        uens.add("bevillingen lover " + t.navn() + ", som planen ikke har");
      } else if (iPlan && laeser.udelukker(b.tekst(), t.ord())) {
        uens.add("bevillingen udelukker " + t.navn() + ", som planen har");
      }
    }
    return uens.isEmpty()
        ? Optional.empty()
        : fund(
            Moenster.BEVILLING_MODSIGER_PLAN,
            sag.indsatsdel().map(Indsatsdel::dato).orElse(dag),
            uens.stream().collect(Collectors.joining("; ", "", ".")).replaceFirst("^b", "B"));
  }

  private Optional<Fund> seksMaaneder(Sag sag, LocalDate dag) {
    if (sag.begyndt().isEmpty()) {
      return Optional.empty();
    }
    Fakta f = Sagsfakta.paa(sag, dag);
    Forklaring svar = bog.vurder("R085", f);
    if (!svar.gaelder() || svar.udfald() != Udfald.IKKE_OPFYLDT) {
      return Optional.empty();
    }
    LocalDate siden = bog.ur("R085", f, dag).map(u -> u.sidste().plusDays(1)).orElse(dag);
    return fund(Moenster.SEKS_MAANEDER, siden, svar.tekst());
  }

  private static Optional<Fund> fund(Moenster m, LocalDate siden, String forklaring) {
    return Optional.of(new Fund(m, siden, forklaring));
  }
}
