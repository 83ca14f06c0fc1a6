package dk.forloeb.ordning.tilsyn;

import dk.forloeb.lov.Dansk;
import dk.forloeb.lov.Fakta;
import dk.forloeb.lov.Forklaring;
import dk.forloeb.lov.Regelbog;
import dk.forloeb.lov.Udfald;
import dk.forloeb.ordning.Begivenhed;
import dk.forloeb.ordning.Beslutning.Bevilling;
import dk.forloeb.ordning.Haendelse;
import dk.forloeb.ordning.Sag;
import dk.forloeb.ordning.Sagsfakta;
import dk.forloeb.ordning.Tilstand;
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
import java.util.stream.Stream;

/**
 * Finds parked courses: named questions to a case on a day, each answered with what it rests on. A
 * case that has no running or granted course is never parked.
 */
public final class Tilsyn {
  private final Regelbog bog;
  private final Tilsynsgraenser graenser;
  private final Indsatskatalog katalog;
  private final Ordtilsyn ord;

  /** With the kinds of effort that ship with the program. */
  public Tilsyn(Regelbog bog, Tilsynsgraenser graenser) {
    this(bog, graenser, Indsatskatalog.faelles());
  }

  /** With a municipality's own catalogue. */
  public Tilsyn(Regelbog bog, Tilsynsgraenser graenser, Indsatskatalog katalog) {
    this.bog = bog;
    this.graenser = graenser;
    this.katalog = katalog;
    this.ord = new Ordtilsyn(graenser, katalog);
  }

  /** What is found in the case as it was on the day, in the order of {@link Moenster}. */
  public List<Fund> fund(Sag hele, LocalDate dag) {
    Sag sag = hele.paa(dag);
    Optional<Bevilling> b = sag.bevilling();
    boolean loeber = sag.tilstand().koerer() || sag.tilstand() == Tilstand.BEVILGET;
    boolean slut = sag.afslutning().filter(a -> !a.dato().isAfter(dag)).isPresent();
    if (b.isEmpty() || !loeber || slut) {
      return List.of();
    }
    List<Fund> ud = new ArrayList<>();
    ingenIndsats(sag, b.get(), dag).ifPresent(ud::add);
    enligTynd(sag, dag).ifPresent(ud::add);
    alleSluttet(sag, b.get(), dag).ifPresent(ud::add);
    indsatsdel(sag, b.get(), dag).ifPresent(ud::add);
    ord.begrundelser(sag).ifPresent(ud::add);
    ord.modsigelse(sag, b.get()).ifPresent(ud::add);
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

  private static LocalDate senere(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /**
   * The first day after all that is covered by such events, each so many days; not before {@code
   * a}.
   */
  private static LocalDate efter(LocalDate a, List<? extends Haendelse> haendelser, int dage) {
    return haendelser.stream()
        .map(h -> h.spor().sket().plusDays(dage + 1L))
        .reduce(a, Tilsyn::senere);
  }

  /** Not while somebody has ordinary hours: who works is not parked, with or without a plan. */
  private LocalDate efterArbejde(LocalDate a, Sag sag) {
    return efter(a, sag.iForloebet(Begivenhed.OrdinaereTimer.class), graenser.ordinaereTimerDage());
  }

  private Optional<Fund> ingenIndsats(Sag sag, Bevilling b, LocalDate dag) {
    LocalDate tidligt = efterArbejde(foerste(sag, bevilget(b), graenser.udenAltDage()), sag);
    LocalDate senest = efterArbejde(foerste(sag, bevilget(b), graenser.udenIndsatsDage()), sag);
    Optional<LocalDate> roert = roert(sag);
    // What happened after the later limit does not make the time before it look better.
    boolean intet = roert.filter(d -> d.isBefore(senest)).isEmpty();
    LocalDate siden = intet ? tidligt : senest;
    if (!sag.forsoeg().isEmpty() || dag.isBefore(siden)) {
      return Optional.empty();
    }
    return fund(
        Moenster.INGEN_INDSATS,
        siden,
        "Forløbet blev bevilget "
            + Dansk.dato(bevilget(b))
            + ", og "
            + Antal.af(ChronoUnit.DAYS.between(bevilget(b), dag), "dag", "dage")
            + " senere er ingen indsats begyndt"
            + (roert.isEmpty() ? ", ingen plan skrevet og ingen samtale holdt" : "")
            + "; grænsen er "
            + Antal.af(intet ? graenser.udenAltDage() : graenser.udenIndsatsDage(), "dag", "dage")
            + ", pauser ikke medregnet.");
  }

  /** The first day on which somebody talked with the citizen, or put an effort into a plan. */
  private static Optional<LocalDate> roert(Sag sag) {
    return Stream.concat(
            sag.iForloebet(Begivenhed.SamtaleHoldt.class).stream(),
            sag.iForloebet(Begivenhed.IndsatsdelSkrevet.class).stream()
                .filter(v -> !v.del().linjer().isEmpty()))
        .map(h -> h.spor().sket())
        .min(LocalDate::compareTo);
  }

  private Optional<Fund> enligTynd(Sag sag, LocalDate dag) {
    List<Sag.Forsoeg> loebende = sag.forsoeg().stream().filter(f -> f.loeb(dag)).toList();
    if (loebende.size() != 1) {
      return Optional.empty();
    }
    Sag.Forsoeg f = loebende.getFirst();
    LocalDate foerst = new Ur(alene(sag, f), laenge(), sag.pauser()).sidste();
    Optional<String> hvorfor = tynd(sag, f, dag);
    if (dag.isBefore(foerst) || hvorfor.isEmpty()) {
      return Optional.empty();
    }
    LocalDate siden = dag;
    while (siden.isAfter(foerst) && tynd(sag, f, siden.minusDays(1)).isPresent()) {
      siden = siden.minusDays(1);
    }
    return fund(
        Moenster.ENLIG_TYND_INDSATS,
        siden,
        "Den eneste indsats er "
            + sag.linje(f.linje())
                .map(Indsatslinje::navn)
                .orElseGet(() -> katalog.type(f.type()).navn())
            + ", begyndt "
            + Dansk.dato(f.start())
            + ": "
            + hvorfor.get());
  }

  private Frist laenge() {
    return Frist.dage(graenser.tyndEfterDage());
  }

  /** The first day from which this effort has been the only one. */
  private static LocalDate alene(Sag sag, Sag.Forsoeg f) {
    return sag.forsoeg().stream()
        .filter(a -> !a.equals(f))
        .flatMap(a -> a.slut().stream())
        .map(s -> s.plusDays(1))
        .reduce(f.start(), Tilsyn::senere);
  }

  /**
   * Why the effort was thin on that day; nothing if it was not, or if nothing could be expected.
   */
  private Optional<String> tynd(Sag sag, Sag.Forsoeg f, LocalDate dag) {
    if (iPause(sag, dag) || dag.isBefore(efterArbejde(dag, foer(sag, dag)))) {
      return Optional.empty();
    }
    Optional<BigDecimal> timer = foer(sag, dag).linje(f.linje()).flatMap(Indsatslinje::timerPrUge);
    if (timer.isPresent()) {
      return timer
          .filter(t -> t.compareTo(BigDecimal.valueOf(graenser.tyndTimerPrUge())) < 0)
          .map(t ->
              Antal.timer(t)
                  + " om ugen; grænsen er "
                  + Antal.timer(BigDecimal.valueOf(graenser.tyndTimerPrUge()))
                  + ".");
    }
    List<LocalDate> moedt =
        sag.iForloebet(Begivenhed.Fremmoede.class).stream()
            .filter(m -> m.linje().equals(f.linje()))
            .map(m -> m.spor().sket())
            .filter(d -> !d.isAfter(dag))
            .toList();
    if (moedt.isEmpty()) {
      return Optional.of("der er hverken aftalt timer eller noteret fremmøde.");
    }
    LocalDate fra = vindue(sag, dag);
    long uger = graenser.tyndEfterDage() / 7;
    long gange = moedt.stream().filter(d -> !d.isBefore(fra)).count();
    return gange < uger
        ? Optional.of(
            "borgeren er mødt "
                + Antal.af(gange, "gang", "gange")
                + " i de seneste "
                + Antal.af(uger, "uge", "uger")
                + ".")
        : Optional.empty();
  }

  private static Sag foer(Sag sag, LocalDate dag) {
    return new Sag(
        sag.id(),
        sag.borger(),
        sag.tilstand(),
        sag.log().stream().filter(i -> !i.haendelse().spor().sket().isAfter(dag)).toList());
  }

  /** The first of the latest so many days, to and with that day, that lie in no pause. */
  private LocalDate vindue(Sag sag, LocalDate dag) {
    LocalDate fra = dag;
    int talt = 1;
    while (talt < graenser.tyndEfterDage()) {
      fra = fra.minusDays(1);
      talt += iPause(sag, fra) ? 0 : 1;
    }
    return fra;
  }

  private static boolean iPause(Sag sag, LocalDate dag) {
    return sag.pauser().stream().anyMatch(p -> p.periode().indeholder(dag));
  }

  private Optional<Fund> alleSluttet(Sag sag, Bevilling b, LocalDate dag) {
    List<Sag.Forsoeg> alle = sag.forsoeg();
    if (alle.isEmpty() || alle.stream().anyMatch(f -> f.slut().isEmpty())) {
      return Optional.empty();
    }
    LocalDate sidste = alle.stream().flatMap(f -> f.slut().stream()).reduce(Tilsyn::senere).get();
    LocalDate siden =
        efterVurdering(efterArbejde(foerste(sag, sidste, graenser.alleSluttetDage()), sag), sag, b);
    return dag.isBefore(siden)
        ? Optional.empty()
        : fund(
            Moenster.ALLE_INDSATSER_SLUTTET,
            siden,
            "Den sidste indsats sluttede "
                + Dansk.dato(sidste)
                + ", og forløbet løber videre; grænsen er "
                + Antal.af(graenser.alleSluttetDage(), "dag", "dage")
                + ", pauser ikke medregnet.");
  }

  /** An assessment speaks for a while, but not when the course's end has passed undecided. */
  private LocalDate efterVurdering(LocalDate a, Sag sag, Bevilling b) {
    LocalDate efterSlut = b.periode().tom().plusDays(1);
    LocalDate talt =
        efter(a, sag.iForloebet(Begivenhed.Slutvurderet.class), graenser.slutvurderingDage());
    return talt.isAfter(efterSlut) ? senere(a, efterSlut) : talt;
  }

  private Optional<Fund> indsatsdel(Sag sag, Bevilling b, LocalDate dag) {
    LocalDate frist = bevilget(b).plusDays(graenser.indsatsdelDage() + 1L);
    Optional<Indsatsdel> del = sag.indsatsdel();
    if (del.filter(d -> !d.linjer().isEmpty()).isPresent()) {
      return Optional.empty();
    }
    // A plan that was emptied later has only been empty since then.
    boolean haft =
        sag.iForloebet(Begivenhed.IndsatsdelSkrevet.class).stream()
            .anyMatch(v -> !v.del().linjer().isEmpty());
    LocalDate siden =
        haft ? senere(frist, Ordtilsyn.siden(sag, d -> d.linjer().isEmpty()).orElse(frist)) : frist;
    if (dag.isBefore(siden)) {
      return Optional.empty();
    }
    return fund(
        Moenster.INDSATSDEL_MANGLER,
        siden,
        (del.isEmpty() ? "Der er ingen indsatsdel" : "Indsatsdelen har ingen indsatser")
            + ", og forløbet blev bevilget "
            + Dansk.dato(bevilget(b))
            + "; grænsen er "
            + Antal.af(graenser.indsatsdelDage(), "dag", "dage")
            + ".");
  }

  private Optional<Fund> seksMaaneder(Sag sag, LocalDate dag) {
    if (sag.begyndt().isEmpty()) {
      return Optional.empty();
    }
    Fakta f = Sagsfakta.paa(sag, dag);
    Forklaring svar = bog.vurder("R085", f);
    // Also where an effort runs of which nobody has said under which law: somebody must look.
    if (!svar.gaelder() || svar.udfald() == Udfald.OPFYLDT) {
      return Optional.empty();
    }
    LocalDate siden = bog.ur("R085", f, dag).map(u -> u.sidste().plusDays(1)).orElse(dag);
    return fund(
        Moenster.SEKS_MAANEDER,
        siden,
        svar.tekst()
            + svar.opgaver().stream().map(o -> " " + o.tekst()).collect(Collectors.joining()));
  }

  private static Optional<Fund> fund(Moenster m, LocalDate siden, String forklaring) {
    return Optional.of(new Fund(m, siden, forklaring));
  }
}
