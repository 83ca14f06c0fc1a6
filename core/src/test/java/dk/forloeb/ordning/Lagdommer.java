package dk.forloeb.ordning;

import dk.forloeb.lov.Klagen;
import dk.forloeb.lov.Sanktionen;
import dk.forloeb.lov.Ydelsen;
import dk.forloeb.ordning.indhold.Klagesag;
import dk.forloeb.ordning.indhold.Sanktion;
import dk.forloeb.ordning.indhold.Ydelse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The part of {@link Dommer} that looks at the layers: sanction, benefit and complaint. */
final class Lagdommer {
  private static final LocalDate D2020 = LocalDate.of(2020, 1, 1);
  private static final LocalDate D2014 = LocalDate.of(2014, 7, 1);

  private final List<Haendelse> log;
  private final LocalDate dag;
  private final Set<String> brud;

  Lagdommer(List<Haendelse> log, LocalDate dag, Set<String> brud) {
    this.log = log;
    this.dag = dag;
    this.brud = brud;
  }

  private void hvis(boolean fejl, String regel) {
    if (fejl) {
      brud.add(regel);
    }
  }

  void klage(String id) {
    Set<String> aabne = new LinkedHashSet<>();
    for (Haendelse h : log) {
      switch (h) {
        case Begivenhed.KlageModtaget k -> aabne.add(k.klage().id());
        case Begivenhed.KlageTrukket k -> aabne.remove(k.klage());
        case Begivenhed.Ankeafgoerelse a -> aabne.remove(a.klage());
        case Beslutning.Genvurdering g when g.svar() != Klagen.Svar.FASTHOLDT ->
            aabne.remove(g.klage());
        default -> {}
      }
    }
    hvis(!aabne.contains(id), "ORDEN");
  }

  void aaben(String id) {
    boolean aaben = false;
    for (Haendelse h : log) {
      switch (h) {
        case Begivenhed.Udebleven u when u.udeblivelse().id().equals(id) -> aaben = true;
        case Beslutning.Sanktionsafgoerelse s when s.sanktion().equals(id) -> aaben = false;
        case Beslutning.Sanktionsfrafald s when s.sanktion().equals(id) -> aaben = false;
        default -> {}
      }
    }
    hvis(!aaben, "ORDEN");
  }

  /** The exemptions, and the year's rate where it was printed in a source. */
  void ydelse(Ydelse y) {
    hvis(medregnet(y, "formue", "aegtefaelles_indkomst"), "R100");
    hvis(medregnet(y, "kontanthjaelpsloft", "225_timer", "gensidig_forsoergelse"), "R101");
    LocalDate fra = y.fra();
    Integer rigtig = Lagvandrer.MAANED.get(fra.getYear());
    boolean faar = fra.isBefore(LocalDate.of(fra.getYear(), 1, foersteDag(fra.getYear())));
    boolean beholdt = y.foer().filter(f -> f == Ydelsen.Foer.LEDIGHEDSYDELSE).isPresent();
    if (beholdt) {
      // The level from before is kept, whatever the year's rate is.
      hvis(y.niveau().tidligere().filter(n -> n.compareTo(y.sats()) != 0).isPresent(), "R109");
    } else if (rigtig != null && !faar && y.sats().intValueExact() != rigtig) {
      brud.add("SATS");
    }
  }

  private static int foersteDag(int aar) {
    return aar == 2015 ? 5 : aar == 2017 ? 2 : 1;
  }

  private static boolean medregnet(Ydelse y, String... ord) {
    return Set.of(ord).stream().anyMatch(y.medregnet()::contains);
  }

  void sanktion(Beslutning.Sanktionsafgoerelse s) {
    aaben(s.sanktion());
    Sanktion.Fradrag f = s.fradrag();
    hvis(!Dommer.nej(f.rimeligGrund()), "R120");
    hvis(f.afvistBehandling() && !dag.isBefore(D2014), "R094");
    hvis(!f.afgjortAfKommunen(), "R123");
    Optional<Sanktion.Udeblivelse> u = Optional.empty();
    Optional<Sanktion.Hoering> hoert = Optional.empty();
    boolean satsen = false;
    for (Haendelse h : log) {
      switch (h) {
        case Begivenhed.Udebleven x when x.udeblivelse().id().equals(s.sanktion()) ->
            u = Optional.of(x.udeblivelse());
        case Begivenhed.Hoert x when x.hoering().sanktion().equals(s.sanktion()) ->
            hoert = Optional.of(x.hoering());
        case Beslutning.Bevilling b -> satsen = false;
        case Beslutning.Ydelsesafgoerelse y -> satsen = true;
        default -> {}
      }
    }
    hvis(hoert.filter(h -> h.dato().isBefore(dag)).isEmpty(), "R127");
    hvis(
        hoert
            .filter(h ->
                h.borgerensSvar().isBlank() && h.frist().filter(x -> !x.isBefore(dag)).isPresent())
            .isPresent(),
        "ORDEN");
    if (u.isEmpty()) {
      return;
    }
    LocalDate haendelse = u.get().dato();
    brud.addAll(vejledning(log, haendelse));
    dage(u.get(), f);
    Integer rigtig = Lagvandrer.DAG.get(haendelse.getYear());
    hvis(satsen && rigtig != null && f.dagsbeloeb().intValueExact() != rigtig, "DAGSBELOEB");
  }

  private void dage(Sanktion.Udeblivelse u, Sanktion.Fradrag f) {
    hvis(forkert(u, f, f.kontakt()) && u.slags() == Sanktionen.Slags.SAMTALE, "R121");
    Optional<LocalDate> foerst =
        Stream.concat(f.kontakt().stream(), f.booket().stream()).min(LocalDate::compareTo);
    hvis(forkert(u, f, foerst) && u.slags() == Sanktionen.Slags.BOOKING, "R122");
  }

  private static boolean forkert(
      Sanktion.Udeblivelse u, Sanktion.Fradrag f, Optional<LocalDate> til) {
    return til.filter(d -> f.dage() != Math.max(1, ChronoUnit.DAYS.between(u.dato(), d)))
        .isPresent();
  }

  /** Guidance by the day of the event: given, individually, and in all its parts. */
  static Set<String> vejledning(List<Haendelse> log, LocalDate haendelse) {
    if (haendelse.isBefore(D2020)) {
      return Set.of();
    }
    Optional<Sanktion.Vejledning> v = Optional.empty();
    for (Haendelse h : log) {
      if (h instanceof Begivenhed.Vejledt x && !x.vejledning().dato().isAfter(haendelse)) {
        v = Optional.of(x.vejledning());
      }
    }
    if (v.isEmpty()) {
      return Set.of("R124");
    }
    Set<String> ud = new TreeSet<>();
    if (v.get().form() == Sanktionen.Form.GRUPPE) {
      ud.add("R200");
    }
    if (v.get().led().size() < 3) {
      ud.add("R125");
    }
    return ud;
  }

  /** What a complaint breaks, where it can be said from the complaint alone. */
  static Set<String> klagen(Klagesag k) {
    Set<String> ud = new TreeSet<>();
    if (k.klager() == Klagen.Klager.ANDEN) {
      ud.add("R144");
    }
    if (!k.hosKommunen()) {
      ud.add("R141");
    }
    if (k.over() == Klagen.Genstand.INDSTILLING) {
      ud.add("R062");
    }
    return ud;
  }
}
