package dk.forloeb.ordning;

import dk.forloeb.lov.Klagen;
import dk.forloeb.ordning.indhold.Afslutning;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Sanktion;
import dk.forloeb.ordning.indhold.Teammoede;
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

  /** The events of the kind since the course was granted, or from the beginning if none was. */
  public <T extends Haendelse> List<T> iForloebet(Class<T> slags) {
    return af(slags, Math.max(0, forloebsnummer()));
  }

  /**
   * Where the present course was granted. A grant that moved nothing, one entered twice or a course
   * prolonged on paper, makes no new course: plan and efforts go on.
   */
  private int forloebsnummer() {
    for (int i = log.size() - 1; i >= 0; i--) {
      if (nytForloeb(log.get(i))) {
        return i;
      }
    }
    return -1;
  }

  static boolean nytForloeb(Indfoersel i) {
    return i.kerne() instanceof Beslutning.Bevilling && i.overgang().isPresent();
  }

  /** The latest grant. */
  public Optional<Beslutning.Bevilling> bevilling() {
    return sidste(Beslutning.Bevilling.class);
  }

  /** The day the present course really began; told twice, it still began once. */
  public Optional<LocalDate> begyndt() {
    return iForloebet(Begivenhed.ForloebBegyndt.class).stream()
        .map(b -> b.spor().sket())
        .findFirst();
  }

  /** Whether the course before the one that is granted is still running. */
  boolean forrigeLoeber() {
    return tilstand == Tilstand.BEVILGET && foer().filter(Sag::loeber).isPresent();
  }

  private boolean loeber() {
    return begyndt().isPresent() && Forloebsslut.af(this).isEmpty();
  }

  /** The case up to the present course's grant. */
  private Optional<Sag> foer() {
    int n = forloebsnummer();
    return n <= 0
        ? Optional.empty()
        : Optional.of(new Sag(id, borger, log.get(n - 1).efter(), log.subList(0, n)));
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

  /** The team's latest meeting on what to decide. */
  Optional<Teammoede> moede() {
    List<Teammoede> ud = new ArrayList<>();
    for (Haendelse h : alle(Haendelse.class)) {
      switch (h) {
        case Begivenhed.TeammoedeHoldt t -> ud.add(t.moede());
        case Begivenhed.Genbehandlet g -> ud.add(g.moede());
        default -> {}
      }
    }
    return sidste(ud);
  }

  /** The latest recommendation of the team's present round; an older one is of another matter. */
  public Optional<Indstilling> indstilling() {
    return sidste(indstillinger());
  }

  /** The recommendations that were given at the latest first meeting, or after it. */
  List<Indstilling> indstillinger() {
    Optional<LocalDate> runde = sidste(Begivenhed.TeammoedeHoldt.class).map(t -> t.moede().dato());
    return alle(Begivenhed.IndstillingAfgivet.class).stream()
        .map(Begivenhed.IndstillingAfgivet::indstilling)
        .filter(i -> runde.filter(i.dato()::isBefore).isEmpty())
        .toList();
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
    return forsoeg(iForloebet(Haendelse.class));
  }

  /** Whether the effort runs, in whichever course it was begun. */
  boolean loeber(String linje) {
    return forsoeg(alle(Haendelse.class)).stream()
        .anyMatch(f -> f.linje().equals(linje) && f.slut().isEmpty());
  }

  private static List<Forsoeg> forsoeg(List<Haendelse> haendelser) {
    Map<String, List<Forsoeg>> ud = new LinkedHashMap<>();
    for (Haendelse h : haendelser) {
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
    return Lag.pauser(iForloebet(Haendelse.class));
  }

  /** How far this sanction case has come; nothing when there is none of that id. */
  public Optional<Sanktionstrin> sanktionstrin(String sanktion) {
    return Optional.ofNullable(Lag.sanktioner(this).get(sanktion));
  }

  /** The ids of sanction cases that wait for their decision, the oldest first. */
  public Set<String> aabneSanktioner() {
    Set<String> ud = new LinkedHashSet<>();
    Lag.sanktioner(this)
        .forEach((id, trin) -> {
          if (trin.aaben()) {
            ud.add(id);
          }
        });
    return ud;
  }

  /** What the sanction case is about. */
  Optional<Sanktion.Udeblivelse> udeblivelse(String sanktion) {
    return sidste(
        alle(Begivenhed.Udebleven.class).stream()
            .map(Begivenhed.Udebleven::udeblivelse)
            .filter(u -> u.id().equals(sanktion))
            .toList());
  }

  /** The latest hearing in the sanction case. */
  Optional<Sanktion.Hoering> hoering(String sanktion) {
    return sidste(
        alle(Begivenhed.Hoert.class).stream()
            .map(Begivenhed.Hoert::hoering)
            .filter(h -> h.sanktion().equals(sanktion))
            .toList());
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
        case Begivenhed.KlageTrukket k -> ud.remove(k.klage());
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
    List<Periode> alle = Bevillinger.perioder(this);
    List<Periode> ud = new ArrayList<>(borger.tidligere());
    ud.addAll(alle.subList(0, Math.max(0, alle.size() - 1)));
    return ud;
  }

  /** All courses up to now, the present one among them. */
  List<Periode> forloebHidtil() {
    List<Periode> ud = new ArrayList<>(borger.tidligere());
    ud.addAll(Bevillinger.perioder(this));
    return ud;
  }

  /** The end of the present course with planned and actual length, when it has ended. */
  public Optional<Afslutning> afslutning() {
    return Forloebsslut.af(this);
  }

  /** The ends of all courses of this case that have ended, in order. */
  public List<Afslutning> afslutninger() {
    List<Afslutning> ud = new ArrayList<>();
    Optional<Sag> foer = foer();
    if (foer.isPresent()) {
      ud.addAll(foer.get().afslutninger());
      if (foer.get().loeber()) {
        begyndt().flatMap(d -> Forloebsslut.afloest(foer.get(), d)).ifPresent(ud::add);
      }
    }
    afslutning().ifPresent(ud::add);
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
