package dk.forloeb.ordning;

import dk.forloeb.lov.Afgoerelsen.Slags;
import dk.forloeb.lov.Klagen;
import dk.forloeb.lov.Skoen;
import dk.forloeb.ordning.Beslutning.Henlaeggelse.Grund;
import dk.forloeb.ordning.indhold.Brev;
import dk.forloeb.ordning.indhold.Fleksjob;
import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.ordning.indhold.Klagesag;
import dk.forloeb.ordning.indhold.Maalgruppevurdering;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says by itself which rules a decision breaks, from the events and the words of the rules. It uses
 * neither the rule book, nor the table of transitions, nor what {@link Sag} reads off its log, so
 * that it can find them wrong: of a case it takes the citizen, the events and the state's number.
 */
final class Dommer {
  static final LocalDate D2013 = LocalDate.of(2013, 1, 1);
  private static final LocalDate D2018 = LocalDate.of(2018, 6, 1);
  private static final LocalDate D2020 = LocalDate.of(2020, 1, 1);
  private static final LocalDate D2022 = LocalDate.of(2022, 1, 1);

  /** From then on tidlig pension, once used, shuts out fleksjob. */
  private static final LocalDate D2024 = LocalDate.of(2024, 3, 1);

  private static final LocalDate D2026 = LocalDate.of(2026, 2, 1);

  private final Borger borger;
  private final List<Haendelse> log = new ArrayList<>();

  /** Lines that grant what is already granted or running: they say its end anew. */
  private final Set<Integer> samme = new TreeSet<>();

  private final String tilstand;
  private final LocalDate dag;
  private final Set<String> brud = new TreeSet<>();
  private final Teamdommer team;
  private final Lagdommer lag;

  private Dommer(Sag sag, LocalDate dag) {
    this.borger = sag.borger();
    String foer = "S0";
    for (Indfoersel i : sag.log()) {
      if (i.haendelse().kerne() instanceof Beslutning.Bevilling
          && Set.of("S6", "S8", "S9", "S10").contains(foer)
          && !i.efter().nummer().equals("S6")) {
        samme.add(log.size());
      } else if (i.haendelse().kerne() instanceof Beslutning.Bevilling && foer.equals("S6")) {
        samme.add(log.size());
      }
      foer = i.efter().nummer();
      log.add(i.haendelse() instanceof Begivenhed.TruffetUdenOm t ? t.beslutning() : i.haendelse());
    }
    this.tilstand = sag.tilstand().nummer();
    this.dag = dag;
    this.team = new Teamdommer(borger, log, samme, dag, brud);
    this.lag = new Lagdommer(log, dag, brud);
  }

  /** The rules that this decision in this case would break; a lawful one breaks none. */
  static Set<String> brud(Sag sag, Beslutning b) {
    Dommer d = new Dommer(sag, b.spor().sket());
    if (d.dag.isBefore(D2013)) {
      return Set.of("ORDEN");
    }
    switch (b) {
      case Beslutning.Klarmelding k -> {
        d.stod("S1");
        d.team.del();
      }
      case Beslutning.Genforelaeggelse g -> d.stod("S5");
      case Beslutning.Bevilling v -> d.bevilling(v);
      case Beslutning.Afslag a -> {
        d.stod("S5");
        d.team.fraveget(x -> x != Anbefaling.ANDEN_INDSATS);
        d.brev(a.brev());
      }
      case Beslutning.AndetForloeb a -> {
        d.stod("S5");
        d.andet(a);
      }
      case Beslutning.Henlaeggelse h -> d.henlaeggelse(h);
      case Beslutning.Ophoersafgoerelse o -> d.ophoer(o);
      case Beslutning.Ydelsesafgoerelse y -> {
        d.stod("S6", "S8", "S9", "S10", "S11", "S13");
        d.brev(y.brev());
        d.lag.ydelse(y.ydelse());
      }
      case Beslutning.Sanktionsafgoerelse s -> {
        d.koerer();
        d.brev(s.brev());
        d.lag.sanktion(s);
      }
      case Beslutning.Sanktionsfrafald s -> {
        d.koerer();
        d.lag.aaben(s.sanktion());
      }
      case Beslutning.Genvurdering g -> d.lag.klage(g.klage());
    }
    return d.brud;
  }

  private void hvis(boolean fejl, String regel) {
    if (fejl) {
      brud.add(regel);
    }
  }

  private void stod(String... tilladt) {
    hvis(!List.of(tilladt).contains(tilstand), "ORDEN");
  }

  /** A course is running: by its state, or an old one while the next is granted and not begun. */
  private void koerer() {
    if (!tilstand.equals("S6")) {
      stod("S8", "S9", "S10", "S11", "S13");
      return;
    }
    boolean loeber = false;
    boolean foer = false;
    for (Haendelse h : log) {
      switch (h) {
        case Beslutning.Bevilling b -> foer = foer || loeber;
        case Begivenhed.ForloebBegyndt f -> {
          loeber = true;
          foer = false;
        }
        case Begivenhed.Ophoert o -> {
          loeber = false;
          foer = false;
        }
        case Beslutning.Ophoersafgoerelse o -> {
          loeber = false;
          foer = false;
        }
        default -> {}
      }
    }
    hvis(!foer, "ORDEN");
  }

  static boolean ja(Optional<Skoen> s) {
    return s.filter(x -> x.begrundet() && x.svar()).isPresent();
  }

  static boolean nej(Optional<Skoen> s) {
    return s.filter(x -> x.begrundet() && !x.svar()).isPresent();
  }

  private void brev(Brev b) {
    boolean tom = b.retsregler().isBlank() && b.hovedhensyn().isBlank() && b.fakta().isBlank();
    boolean fuld = !b.retsregler().isBlank() && !b.hovedhensyn().isBlank() && !b.fakta().isBlank();
    hvis(!b.fuldtMedhold() && tom, "R180");
    hvis(!tom && !fuld, "R181");
    boolean vejledt =
        b.klage()
            .filter(k -> !k.instans().isBlank() && !k.hvordan().isBlank() && !k.frist().isBlank())
            .isPresent();
    hvis(!b.fuldtMedhold() && !vejledt, "R182");
    boolean hoert = b.hoert().filter(h -> h.isBefore(dag)).isPresent();
    hvis(b.ukendtTilUgunst() && !b.hoeringUndtaget() && !hoert, "R183");
    hvis(!b.oplyst(), "R218");
  }

  private int alder() {
    return Period.between(borger.foedselsdato(), dag).getYears();
  }

  private void henlaeggelse(Beslutning.Henlaeggelse h) {
    stod("S0", "S1", "S2", "S3", "S4", "S5");
    hvis(h.grund() == Grund.KAN_IKKE_SOEGES, "ORDEN");
    hvis(h.grund() == Grund.ANDEN_HJAELP && !List.of("S0", "S1").contains(tilstand), "ORDEN");
    boolean ansoegt =
        log.stream().anyMatch(x -> x instanceof Begivenhed.Henvendelse a && a.ansoegning());
    hvis(ansoegt && !h.andenHjaelpVurderet(), "R020");
  }

  private void ophoer(Beslutning.Ophoersafgoerelse o) {
    stod("S6", "S8", "S9", "S10", "S11", "S13");
    brev(o.brev());
    hvis(o.aarsag() == Udgang.LEDIGHEDSYDELSE && !borger.fleksjobvisiteret(), "ORDEN");
    if (o.aarsag() == Udgang.FLEKSJOB) {
      fleksjob(o.visitation().orElseThrow(), o.fleksjob().orElseThrow());
    } else if (o.aarsag() == Udgang.FOERTIDSPENSION) {
      pension(o.pension().orElseThrow());
    }
  }

  private void bevilling(Beslutning.Bevilling v) {
    stod("S5", "S11", "S13");
    if (!dag.isBefore(D2026)) {
      brud.add("R001");
      return;
    }
    team.team();
    team.fraveget(x -> x != Anbefaling.RESSOURCEFORLOEB);
    brev(v.brev());
    hvis(v.brev().retsregler().isBlank(), "R181");
    hvis(!dag.isBefore(D2020) && v.frasigerYdelse(), "R005");
    maalgruppe(v.maalgruppe());
    hvis(
        !dag.isBefore(D2018) && v.paaregnet().stream().allMatch(l -> l.begrundelse().isBlank()),
        "R017");
    alderOgLaengde(v);
  }

  private void maalgruppe(Maalgruppevurdering m) {
    hvis(!ja(m.komplekseProblemer()), "R010");
    hvis(!ja(m.ikkeLoest()), "R011");
    hvis(!ja(m.behovForKombination()), "R012");
    hvis(
        !m.langvarigForsoergelse() && !m.tilbudUdenTilknytning() && !ja(m.laengereIndsats()),
        "R013");
    if (dag.isBefore(D2018)) {
      // The team's meeting may have made the same judgment.
      hvis(
          !nej(m.formaalsloest().or(() -> team.moede().flatMap(x -> x.borgeren().formaalsloest()))),
          "R016");
    } else {
      hvis(!ja(m.udviklingsperspektiv()), "R014");
      hvis(!nej(m.dokumenteretIngenUdvikling()) || !nej(m.aabenbartIngenUdvikling()), "R015");
    }
    hvis(m.kunLedighed(), "R018");
  }

  /**
   * Courses before this one: those the citizen came with, and those that were granted here. A grant
   * that was sent back or changed is none, and one that is entered twice is one.
   */
  private List<Periode> tidligere() {
    Deque<Periode> her = new ArrayDeque<>();
    Set<String> omBevilling = new TreeSet<>();
    for (int i = 0; i < log.size(); i++) {
      switch (log.get(i)) {
        case Beslutning.Bevilling b -> {
          bort(her, samme.contains(i));
          her.addLast(b.periode());
        }
        case Begivenhed.KlageModtaget k when k.klage().over() == Klagen.Genstand.BEVILLING ->
            omBevilling.add(k.klage().id());
        case Begivenhed.Ankeafgoerelse a -> {
          boolean vaek =
              (a.svar() == Klagesag.Ankesvar.HJEMVIST && a.tilbageTil().isPresent())
                  || (a.svar() == Klagesag.Ankesvar.AENDRET && omBevilling.contains(a.klage()));
          bort(her, vaek);
        }
        case Beslutning.Genvurdering g -> {
          boolean vaek = g.svar() != Klagen.Svar.FASTHOLDT && omBevilling.contains(g.klage());
          bort(her, vaek);
        }
        default -> {}
      }
    }
    List<Periode> ud = new ArrayList<>(borger.tidligere());
    ud.addAll(her);
    return ud;
  }

  private static void bort(Deque<Periode> her, boolean vaek) {
    if (vaek && !her.isEmpty()) {
      her.removeLast();
    }
  }

  private void alderOgLaengde(Beslutning.Bevilling v) {
    LocalDate fra = v.periode().fom();
    LocalDate til = v.periode().tom();
    List<Periode> foer = tidligere();
    boolean oensker = v.oenskerForloeb().orElse(false);
    if (dag.isBefore(D2022)) {
      hvis(til.isAfter(fra.plusYears(5)) || til.isBefore(fra.plusYears(1).minusDays(1)), "R040");
      hvis(alder() >= 40 && !foer.isEmpty() && !oensker, "R031");
    } else {
      hvis(til.isAfter(fra.plusYears(3)), "R041");
      hvis(alder() > 50 && !foer.isEmpty() && !oensker, "R034");
      hvis(alder() >= 40 && alder() <= 50 && mereEnd5Aar(foer, v.periode()) && !oensker, "R033");
      hvis(dag.isAfter(pension().minusYears(6)) && !oensker, "R035");
    }
    if (!foer.isEmpty()) {
      LocalDate forrige = foer.stream().map(Periode::fom).max(LocalDate::compareTo).orElseThrow();
      hvis(!team.nytEfter(forrige), "R044");
    }
  }

  /** One after the other on the calendar; a last day too many is not held against anybody. */
  private static boolean mereEnd5Aar(List<Periode> foer, Periode denne) {
    LocalDate nu = denne.fom();
    for (Periode p : foer) {
      // Whether older courses count is not known, so they alone must not stop anything.
      nu = p.fom().isBefore(D2022) ? nu : nu.plus(Period.between(p.fom(), p.tom()));
    }
    nu = nu.plus(Period.between(denne.fom(), denne.tom()));
    return nu.isAfter(denne.fom().plusYears(5));
  }

  private LocalDate pension() {
    LocalDate f = borger.foedselsdato();
    if (f.isBefore(LocalDate.of(1955, 7, 1))) {
      return f.plusYears(66).plusMonths(6);
    }
    return f.plusYears(f.getYear() < 1963 ? 67 : f.getYear() < 1967 ? 68 : 69);
  }

  private void andet(Beslutning.AndetForloeb a) {
    brev(a.brev());
    switch (a.slags()) {
      case FLEKSJOB -> fleksjob(a.visitation().orElseThrow(), a.fleksjob().orElseThrow());
      case FOERTIDSPENSION -> pension(a.pension().orElseThrow());
      case TILSKUD_SELVSTAENDIG -> {
        team.team();
        team.fraveget(x -> x != Anbefaling.TILSKUD_SELVSTAENDIG);
      }
      default -> team.fraveget(x -> x != Anbefaling.ANDEN_INDSATS);
    }
  }

  private void fleksjob(Fleksjob.Visitation v, Beslutning.Fleksjobvurdering f) {
    // Whether the capacity is very limited is a judgment; until it says no, more is asked.
    boolean megetBegraenset = !nej(v.megetBegraenset());
    team.team();
    team.fraveget(x -> x != Anbefaling.FLEKSJOB);
    team.fagligtOmFleksjob(megetBegraenset);
    hvis(
        !dag.isBefore(D2020)
            && dag.isBefore(pension().minusYears(6))
            && f.fastholdelse().filter(m -> m < 12).isPresent(),
        "R219");
    hvis(!dag.isBefore(pension()), "R150");
    hvis(
        !ja(f.varigeBegraensninger()) || !ja(f.kanIkkeNormaleVilkaar()) || f.andenPension(),
        "R150");
    hvis(!dag.isBefore(D2024) && f.tidligPensionBrugt().orElse(true), "R150");
    hvis(megetBegraenset && !ja(f.udviklesIndenRimeligTid()), "R151");
    hvis(!ja(f.tilbudUdtoemt()) && !ja(f.tilbudFormaalsloese()), "R152");
    hvis(!f.permanent() && f.maaneder() > 60, "R153");
    hvis(f.permanent() && (alder() < 40 || !f.tidligereFleksjob()), "R154");
    hvis(alder() < 40 && f.maaneder() != 60, "R154");
  }

  private void pension(Beslutning.Pensionsvurdering p) {
    team.team();
    team.fraveget(x -> x != Anbefaling.FOERTIDSPENSION);
    team.fagligtOmPension();
    hvis(!ja(p.varigtNedsat()) || !ja(p.udelukkerSelvforsoergelse()), "R160");
    hvis(
        alder() < 40 && !ja(p.dokumenteretIngenUdvikling()) && !ja(p.aabenbartIngenUdvikling()),
        dag.isBefore(D2018) ? "R158" : "R159");
  }

  /** Whether the decision is one of those that the team must have seen. */
  static boolean kraeverTeam(Slags s) {
    return s == Slags.FLEKSJOB || s == Slags.FOERTIDSPENSION || s == Slags.TILSKUD_SELVSTAENDIG;
  }
}
