package dk.forloeb.ordning;

import dk.forloeb.lov.Klagen;
import dk.forloeb.lov.Seksmaaneder;
import dk.forloeb.ordning.indhold.Afslutning;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.tid.Pause;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case: a citizen, a state and the log of all that happened. Everything else is read off the log,
 * so nothing can say something else than it. A value; {@link Sagsmaskine} makes the next one.
 *
 * @param id names the case; never a CPR number
 * @param log in the order of recording, which need not be the order of happening
 */
public record Sag(String id, Borger borger, Tilstand tilstand, List<Indfoersel> log) {
  /** Copies the log. */
  public Sag {
    log = List.copyOf(log);
  }

  /** A case that nothing has happened in yet. */
  public static Sag ny(String id, Borger borger) {
    return new Sag(id, borger, Tilstand.HENVENDELSE, List.of());
  }

  Sag med(Indfoersel indfoersel) {
    List<Indfoersel> ny = new ArrayList<>(log);
    ny.add(indfoersel);
    return new Sag(id, borger, indfoersel.efter(), ny);
  }

  /** The events, as they were recorded. */
  public List<Haendelse> haendelser() {
    return log.stream().map(Indfoersel::haendelse).toList();
  }

  /** All events of the kind, also decisions that were made elsewhere. */
  public <T extends Haendelse> List<T> alle(Class<T> slags) {
    return af(slags, 0);
  }

  /** The latest recorded event of the kind. */
  public <T extends Haendelse> Optional<T> sidste(Class<T> slags) {
    return sidste(alle(slags));
  }

  private static <T> Optional<T> sidste(List<T> liste) {
    return liste.isEmpty() ? Optional.empty() : Optional.of(liste.getLast());
  }

  private <T extends Haendelse> List<T> af(Class<T> slags, int fra) {
    List<T> ud = new ArrayList<>();
    for (Indfoersel i : log.subList(fra, log.size())) {
      if (slags.isInstance(i.kerne())) {
        ud.add(slags.cast(i.kerne()));
      }
    }
    return ud;
  }

  /** The events of the kind since the latest grant, or from the beginning when there is none. */
  public <T extends Haendelse> List<T> iForloebet(Class<T> slags) {
    return af(slags, Math.max(0, bevillingsnummer()));
  }

  private int bevillingsnummer() {
    for (int i = log.size() - 1; i >= 0; i--) {
      if (log.get(i).kerne() instanceof Beslutning.Bevilling) {
        return i;
      }
    }
    return -1;
  }

  /** The latest grant. */
  public Optional<Beslutning.Bevilling> bevilling() {
    int n = bevillingsnummer();
    return n < 0 ? Optional.empty() : Optional.of((Beslutning.Bevilling) log.get(n).kerne());
  }

  /** The day the present course really began. */
  public Optional<LocalDate> begyndt() {
    return sidste(iForloebet(Begivenhed.ForloebBegyndt.class)).map(b -> b.spor().sket());
  }

  /** The latest version of the present course's plan. */
  public Optional<Indsatsdel> indsatsdel() {
    return sidste(iForloebet(Begivenhed.IndsatsdelSkrevet.class))
        .map(Begivenhed.IndsatsdelSkrevet::del);
  }

  /** The line of the plan with this id, in its latest wording. */
  public Optional<Indsatslinje> linje(String linje) {
    return indsatsdel()
        .flatMap(d -> d.linjer().stream().filter(l -> l.id().equals(linje)).findFirst());
  }

  /** The latest recommendation. */
  public Optional<Indstilling> indstilling() {
    return sidste(Begivenhed.IndstillingAfgivet.class)
        .map(Begivenhed.IndstillingAfgivet::indstilling);
  }

  /**
   * An effort that was begun in the present course.
   *
   * @param slut its last day; nothing while it runs
   */
  public record Forsoeg(String linje, String type, LocalDate start, Optional<LocalDate> slut) {
    /** Whether it ran on the day. */
    public boolean loeb(LocalDate dag) {
      return !start.isAfter(dag) && slut.filter(s -> s.isBefore(dag)).isEmpty();
    }
  }

  /** The efforts that were begun in the present course, in that order. */
  public List<Forsoeg> forsoeg() {
    Map<String, List<Forsoeg>> ud = new LinkedHashMap<>();
    for (Haendelse h : iForloebet(Haendelse.class)) {
      switch (h) {
        case Begivenhed.IndsatsBegyndt b ->
            ud.computeIfAbsent(b.linje(), l -> new ArrayList<>())
                .add(new Forsoeg(b.linje(), b.type(), b.spor().sket(), Optional.empty()));
        case Begivenhed.IndsatsSluttet s -> {
          List<Forsoeg> hidtil = ud.get(s.linje());
          if (hidtil != null) {
            hidtil.replaceAll(f ->
                f.slut().isEmpty()
                    ? new Forsoeg(f.linje(), f.type(), f.start(), Optional.of(s.spor().sket()))
                    : f);
          }
        }
        default -> {}
      }
    }
    return ud.values().stream().flatMap(List::stream).toList();
  }

  /** Periods that the six-month clock does not count. */
  public List<Pause> pauser() {
    return iForloebet(Begivenhed.Pauseret.class).stream()
        .map(p ->
            new Pause(
                p.periode(),
                p.fritaget() ? Seksmaaneder.FRITAGET : Seksmaaneder.UDEN_KONTAKT,
                Seksmaaneder.PAUSEREGEL))
        .toList();
  }

  /** The steps of a sanction case. */
  public enum Sanktionstrin {
    HAENDELSE,
    HOERT,
    AFGJORT,
    FRAFALDET;

    boolean aaben() {
      return this == HAENDELSE || this == HOERT;
    }
  }

  /** How far the latest sanction case has come; nothing when there is none. */
  public Optional<Sanktionstrin> sanktionstrin() {
    Optional<Sanktionstrin> trin = Optional.empty();
    for (Haendelse h : iForloebet(Haendelse.class)) {
      switch (h) {
        case Begivenhed.Udebleven u -> trin = Optional.of(Sanktionstrin.HAENDELSE);
        case Begivenhed.Hoert a -> trin = trin.map(t -> t.aaben() ? Sanktionstrin.HOERT : t);
        case Beslutning.Sanktionsafgoerelse s -> trin = Optional.of(Sanktionstrin.AFGJORT);
        case Beslutning.Sanktionsfrafald s -> trin = Optional.of(Sanktionstrin.FRAFALDET);
        default -> {}
      }
    }
    return trin;
  }

  /** Whether a sanction case waits for its decision. */
  public boolean sanktionAaben() {
    return sanktionstrin().filter(Sanktionstrin::aaben).isPresent();
  }

  /** The ids of complaints that have not been answered to the end. */
  public Set<String> aabneKlager() {
    Set<String> ud = new LinkedHashSet<>();
    for (Haendelse h : alle(Haendelse.class)) {
      switch (h) {
        case Begivenhed.KlageModtaget k -> ud.add(k.klage().id());
        case Beslutning.Genvurdering g when g.svar() != Klagen.Svar.FASTHOLDT ->
            ud.remove(g.klage());
        case Begivenhed.Ankeafgoerelse a -> ud.remove(a.klage());
        default -> {}
      }
    }
    return ud;
  }

  /** The state, and KLAGE over it while a complaint is open. */
  public Set<Tilstand> tilstande() {
    Set<Tilstand> ud = EnumSet.of(tilstand);
    if (!aabneKlager().isEmpty()) {
      ud.add(Tilstand.KLAGE);
    }
    return ud;
  }

  /** The courses of this case before the present one, and those before the case. */
  public List<Periode> tidligereForloeb() {
    List<Periode> ud = new ArrayList<>(borger.tidligere());
    List<Beslutning.Bevilling> her = alle(Beslutning.Bevilling.class);
    her.stream()
        .limit(Math.max(0, her.size() - 1))
        .map(Beslutning.Bevilling::periode)
        .forEach(ud::add);
    return ud;
  }

  /** The end of the present course with planned and actual length, when it has ended. */
  public Optional<Afslutning> afslutning() {
    return bevilling()
        .flatMap(b ->
            slut()
                .map(s -> {
                  LocalDate fra = begyndt().orElse(b.periode().fom());
                  LocalDate til = s.dag().isBefore(fra) ? fra : s.dag();
                  return new Afslutning(s.aarsag(), b.periode(), new Periode(fra, til));
                }));
  }

  private record Slut(Udgang aarsag, LocalDate dag) {}

  private Optional<Slut> slut() {
    Optional<Slut> ud = Optional.empty();
    for (Haendelse h : iForloebet(Haendelse.class)) {
      switch (h) {
        case Begivenhed.Ophoert o -> ud = Optional.of(new Slut(o.aarsag(), o.spor().sket()));
        case Beslutning.Ophoersafgoerelse o ->
            ud = Optional.of(new Slut(o.aarsag(), o.sidsteDag()));
        default -> {}
      }
    }
    return ud;
  }

  /** The case as it was on the day: what had happened by then, in the order it stands. */
  public Sag paa(LocalDate dag) {
    Sag ud = ny(id, borger);
    for (Indfoersel i : log) {
      if (!i.haendelse().spor().sket().isAfter(dag)) {
        Vej vej = Vej.af(ud, i.haendelse());
        ud =
            ud.med(
                new Indfoersel(
                    i.haendelse(),
                    vej.overgang(),
                    vej.til(),
                    i.afvigelser(),
                    i.forklaringer(),
                    i.regelversion()));
      }
    }
    return ud;
  }
}
