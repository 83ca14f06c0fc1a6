package dk.forloeb.ordning;

import dk.forloeb.lov.Afgoerelsen.Slags;
import dk.forloeb.lov.Sanktionen;
import dk.forloeb.lov.Skoen;
import dk.forloeb.ordning.indhold.Brev;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Maalgruppevurdering;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says by itself which rules a decision breaks, from the case's content and the words of the rules.
 * It uses neither the rule book nor the table of transitions, so that it can find them wrong.
 */
final class Dommer {
  private static final LocalDate D2013 = LocalDate.of(2013, 1, 1);
  private static final LocalDate D2018 = LocalDate.of(2018, 6, 1);
  private static final LocalDate D2020 = LocalDate.of(2020, 1, 1);
  private static final LocalDate D2022 = LocalDate.of(2022, 1, 1);
  private static final LocalDate UDEN_TEAM = LocalDate.of(2026, 7, 1);
  private static final LocalDate D2026 = LocalDate.of(2026, 2, 1);

  private final Sag sag;
  private final LocalDate dag;
  private final Set<String> brud = new TreeSet<>();
  private final Teamdommer team;

  private Dommer(Sag sag, LocalDate dag) {
    this.sag = sag;
    this.dag = dag;
    this.team = new Teamdommer(sag, dag, brud);
  }

  /** The rules that this decision in this case would break; a lawful one breaks none. */
  static Set<String> brud(Sag sag, Beslutning b) {
    Dommer d = new Dommer(sag, b.spor().sket());
    if (d.dag.isBefore(D2013)) {
      return Set.of("ORDEN");
    }
    switch (b) {
      case Beslutning.Klarmelding k -> {
        d.stod(Tilstand.FORBEREDELSE);
        d.team.del();
      }
      case Beslutning.Bevilling v -> d.bevilling(v);
      case Beslutning.Afslag a -> {
        d.stod(Tilstand.AFGOERELSE_AFVENTER);
        d.fraveget(Indstilling.Anbefaling.ANDEN_INDSATS);
        d.brev(a.brev());
      }
      case Beslutning.AndetForloeb a -> d.andet(a);
      case Beslutning.Henlaeggelse h ->
          d.hvis(
              d.har(Begivenhed.Henvendelse.class, Begivenhed.Henvendelse::ansoegning)
                  && (h.grund() == Beslutning.Henlaeggelse.Grund.KAN_IKKE_SOEGES
                      || !h.andenHjaelpVurderet()),
              "R020");
      case Beslutning.Ophoersafgoerelse o -> d.brev(o.brev());
      case Beslutning.Ydelsesafgoerelse y -> d.brev(y.brev());
      case Beslutning.Sanktionsafgoerelse s -> d.sanktion(s);
      case Beslutning.Genvurdering g -> d.hvis(!sag.aabneKlager().contains(g.klage()), "ORDEN");
      case Beslutning.Genforelaeggelse g -> d.stod(Tilstand.AFGOERELSE_AFVENTER);
      case Beslutning.Sanktionsfrafald s -> d.hvis(!d.aabenSanktion(), "ORDEN");
    }
    return d.brud;
  }

  private void hvis(boolean fejl, String regel) {
    if (fejl) {
      brud.add(regel);
    }
  }

  private void stod(Tilstand... tilladt) {
    hvis(!List.of(tilladt).contains(sag.tilstand()), "ORDEN");
  }

  private <T extends Haendelse> boolean har(Class<T> slags, java.util.function.Predicate<T> p) {
    return sag.alle(slags).stream().anyMatch(p);
  }

  static boolean ja(Optional<Skoen> s) {
    return s.filter(x -> x.begrundet() && x.svar()).isPresent();
  }

  private static boolean nej(Optional<Skoen> s) {
    return s.filter(x -> x.begrundet() && !x.svar()).isPresent();
  }

  private void brev(Brev b) {
    boolean grunde =
        !b.retsregler().isBlank() || !b.hovedhensyn().isBlank() || !b.fakta().isBlank();
    hvis(!b.fuldtMedhold() && !grunde, "R180");
    hvis(
        grunde && (b.retsregler().isBlank() || b.hovedhensyn().isBlank() || b.fakta().isBlank()),
        "R181");
    boolean vejledt =
        b.klage()
            .filter(k -> !k.instans().isBlank() && !k.hvordan().isBlank() && !k.frist().isBlank())
            .isPresent();
    hvis(!b.fuldtMedhold() && !vejledt, "R182");
    hvis(
        b.ukendtTilUgunst()
            && !b.hoeringUndtaget()
            && b.hoert().filter(h -> h.isBefore(dag)).isEmpty(),
        "R183");
    hvis(!b.oplyst(), "R218");
  }

  private int alder() {
    return Period.between(sag.borger().foedselsdato(), dag).getYears();
  }

  /** What the team said must be what is decided, unless it has looked again. */
  private void fraveget(Indstilling.Anbefaling hvad) {
    Optional<Indstilling> i = sag.indstilling();
    if (dag.isBefore(D2013) || !dag.isBefore(UDEN_TEAM)) {
      return;
    }
    boolean afviger = i.filter(x -> x.anbefaling() != hvad).isPresent();
    if (!afviger) {
      return;
    }
    boolean igen = false;
    for (Haendelse h : siden()) {
      if (h instanceof Begivenhed.Genbehandlet g && !g.moede().dato().isAfter(dag)) {
        igen |= indstillet(g.moede().dato());
      }
    }
    hvis(!igen, "R060");
  }

  private boolean indstillet(LocalDate foer) {
    return har(Begivenhed.IndstillingAfgivet.class, x -> x.indstilling().dato().isBefore(foer));
  }

  private List<Haendelse> siden() {
    List<Haendelse> ud = new ArrayList<>();
    for (Indfoersel i : sag.log()) {
      if (i.kerne() instanceof Beslutning.Bevilling) {
        ud.clear();
      }
      ud.add(i.kerne());
    }
    return ud;
  }

  private void bevilling(Beslutning.Bevilling v) {
    stod(
        Tilstand.AFGOERELSE_AFVENTER, Tilstand.SLUTVURDERING, Tilstand.FORTSAETTER_UDEN_AFGOERELSE);
    if (dag.isBefore(D2013) || !dag.isBefore(D2026)) {
      brud.add("R001");
      return;
    }
    team.team(v.maalgruppe().formaalsloest());
    fraveget(Indstilling.Anbefaling.RESSOURCEFORLOEB);
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

  private void alderOgLaengde(Beslutning.Bevilling v) {
    LocalDate fra = v.periode().fom();
    LocalDate til = v.periode().tom();
    List<Periode> foer = new ArrayList<>(sag.borger().tidligere());
    sag.alle(Beslutning.Bevilling.class).forEach(b -> foer.add(b.periode()));
    boolean oensker = v.oenskerForloeb().orElse(false);
    if (dag.isBefore(D2022)) {
      hvis(til.isAfter(fra.plusYears(5)) || til.isBefore(fra.plusYears(1).minusDays(1)), "R040");
      hvis(alder() >= 40 && !foer.isEmpty() && !oensker, "R031");
    } else {
      hvis(til.isAfter(fra.plusYears(3)), "R041");
      hvis(alder() > 50 && !foer.isEmpty() && !oensker, "R034");
      // Whether older courses count is not known, so they alone must not stop anything.
      long dage = v.periode().dage();
      for (Periode p : foer) {
        dage += p.fom().isBefore(D2022) ? 0 : p.dage();
      }
      // A week's slack: how parts of months are added up is not the law's matter.
      hvis(alder() >= 40 && alder() <= 50 && dage > 5 * 365 + 10 && !oensker, "R033");
      hvis(dag.isAfter(pension().minusYears(6)) && !oensker, "R035");
    }
    if (!foer.isEmpty()) {
      LocalDate forrige = foer.stream().map(Periode::fom).max(LocalDate::compareTo).orElseThrow();
      boolean nyt =
          team.moede().filter(m -> m.dato().isAfter(forrige) && !m.dato().isAfter(dag)).isPresent();
      boolean nyDel =
          sag.sidste(Begivenhed.ForberedendeDelSkrevet.class)
              .filter(d -> d.del().dato().isAfter(forrige))
              .isPresent();
      hvis(!nyt || !nyDel, "R044");
    }
  }

  private LocalDate pension() {
    LocalDate f = sag.borger().foedselsdato();
    if (f.isBefore(LocalDate.of(1955, 7, 1))) {
      return f.plusYears(66).plusMonths(6);
    }
    return f.plusYears(f.getYear() < 1963 ? 67 : f.getYear() < 1967 ? 68 : 69);
  }

  private boolean anbefalet(Indstilling.Anbefaling hvad) {
    return dag.isBefore(UDEN_TEAM)
        && sag.indstilling()
            .filter(i -> i.dato().isBefore(UDEN_TEAM) && i.anbefaling() == hvad)
            .isPresent();
  }

  private Indstilling.Fagligt fagligt() {
    return sag.indstilling().map(Indstilling::fagligt).orElse(Indstilling.Fagligt.INTET);
  }

  private void andet(Beslutning.AndetForloeb a) {
    stod(Tilstand.AFGOERELSE_AFVENTER);
    brev(a.brev());
    if (a.slags() == Slags.FLEKSJOB) {
      team.team(Optional.empty());
      fraveget(Indstilling.Anbefaling.FLEKSJOB);
      Indstilling.Fagligt t = fagligt();
      boolean mangler =
          t.beskaeftigelse().isBlank()
              || t.fleksjobtyper().isBlank()
              || (!nej(a.visitation().orElseThrow().megetBegraenset())
                  && t.udviklingIndenRimeligTid().isBlank());
      mangler &= anbefalet(Indstilling.Anbefaling.FLEKSJOB);
      hvis(mangler && sag.indstilling().filter(i -> !i.dato().isBefore(D2022)).isPresent(), "R213");
      hvis(
          !dag.isBefore(D2020)
              && dag.isBefore(pension().minusYears(6))
              && a.fleksjob().orElseThrow().fastholdelse().filter(m -> m < 12).isPresent(),
          "R219");
      hvis(!dag.isBefore(pension()), "R150");
      Beslutning.Fleksjobvurdering f = a.fleksjob().orElseThrow();
      hvis(
          !ja(f.varigeBegraensninger()) || !ja(f.kanIkkeNormaleVilkaar()) || f.andenPension(),
          "R150");
      hvis(!dag.isBefore(LocalDate.of(2024, 3, 1)) && f.tidligPensionBrugt().orElse(true), "R150");
      boolean begraenset = !nej(a.visitation().orElseThrow().megetBegraenset());
      hvis(begraenset && !ja(f.udviklesIndenRimeligTid()), "R151");
      hvis(!ja(f.tilbudUdtoemt()) && !ja(f.tilbudFormaalsloese()), "R152");
      hvis(!f.permanent() && f.maaneder() > 60, "R153");
      hvis(f.permanent() && (alder() < 40 || !f.tidligereFleksjob()), "R154");
      hvis(alder() < 40 && f.maaneder() != 60, "R154");
    } else if (a.slags() == Slags.FOERTIDSPENSION) {
      team.team(Optional.empty());
      fraveget(Indstilling.Anbefaling.FOERTIDSPENSION);
      Indstilling.Fagligt t = fagligt();
      hvis(
          anbefalet(Indstilling.Anbefaling.FOERTIDSPENSION)
              && (t.beskaeftigelse().isBlank()
                  || t.socialt().isBlank()
                  || t.helbred().isBlank()
                  || t.forklaring().isBlank()),
          "R059");
      Beslutning.Pensionsvurdering p = a.pension().orElseThrow();
      hvis(!ja(p.varigtNedsat()) || !ja(p.udelukkerSelvforsoergelse()), "R160");
      hvis(
          alder() < 40 && !ja(p.dokumenteretIngenUdvikling()) && !ja(p.aabenbartIngenUdvikling()),
          "R158");
    }
  }

  private boolean aabenSanktion() {
    boolean aaben = false;
    for (Haendelse h : siden()) {
      aaben =
          switch (h) {
            case Begivenhed.Udebleven u -> true;
            case Beslutning.Sanktionsafgoerelse s -> false;
            case Beslutning.Sanktionsfrafald s -> false;
            default -> aaben;
          };
    }
    return aaben;
  }

  private void sanktion(Beslutning.Sanktionsafgoerelse s) {
    hvis(!aabenSanktion(), "ORDEN");
    brev(s.brev());
    hvis(!nej(s.fradrag().rimeligGrund()), "R120");
    hvis(s.fradrag().afvistBehandling(), "R094");
    hvis(!s.fradrag().afgjortAfKommunen(), "R123");
    Optional<LocalDate> hvornaar = Optional.empty();
    Optional<LocalDate> hoert = Optional.empty();
    for (Haendelse h : siden()) {
      if (h instanceof Begivenhed.Udebleven u) {
        hvornaar = Optional.of(u.udeblivelse().dato());
        hoert = Optional.empty();
      } else if (h instanceof Begivenhed.Hoert x) {
        hoert = Optional.of(x.hoering().dato());
      }
    }
    hvis(hoert.filter(h -> h.isBefore(dag)).isEmpty(), "R127");
    LocalDate haendelse = hvornaar.orElse(dag);
    if (!haendelse.isBefore(D2020)) {
      var vejledt =
          sag.alle(Begivenhed.Vejledt.class).stream()
              .map(Begivenhed.Vejledt::vejledning)
              .filter(x -> !x.dato().isAfter(haendelse))
              .reduce((a, b) -> b);
      hvis(vejledt.isEmpty(), "R124");
      hvis(vejledt.filter(x -> x.form() == Sanktionen.Form.GRUPPE).isPresent(), "R200");
      hvis(vejledt.filter(x -> x.led().size() < 3).isPresent(), "R125");
    }
  }
}
