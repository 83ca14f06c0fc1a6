package dk.forloeb.ordning;

import dk.forloeb.lov.Skoen;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Sanktion;
import dk.forloeb.ordning.indhold.Teammoede;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says by itself what must be named on something that happened. Like {@link Dommer} it takes of a
 * case the citizen, the events and the state's number only, and it asks for no less than a name:
 * that a rule waits for a fact is not one.
 */
final class Faktadommer {
  private static final LocalDate D2021 = LocalDate.of(2021, 3, 8);
  private static final LocalDate D2022 = LocalDate.of(2022, 1, 1);

  private Faktadommer() {}

  static Set<String> brud(Sag sag, Begivenhed b) {
    LocalDate dag = b.spor().sket();
    Set<String> ud = new TreeSet<>();
    if (b instanceof Begivenhed.TruffetUdenOm || dag.isBefore(Dommer.D2013)) {
      return ud;
    }
    List<Haendelse> log = new ArrayList<>();
    for (Indfoersel i : sag.log()) {
      log.add(i.haendelse() instanceof Begivenhed.TruffetUdenOm t ? t.beslutning() : i.haendelse());
    }
    String tilstand = sag.tilstand().nummer();
    switch (b) {
      case Begivenhed.TeammoedeHoldt t -> {
        ud.addAll(moede(sag.borger(), t.moede()));
        hvis(ud, List.of("S0", "S1", "S4", "S7").contains(tilstand), "ORDEN");
      }
      case Begivenhed.Genbehandlet g -> ud.addAll(moede(sag.borger(), g.moede()));
      case Begivenhed.SeksMaanederBehandlet s -> {
        ud.addAll(Teamdommer.sammensat(sag.borger(), s.moede()));
        hvis(ud, !tilstand.equals("S10"), "ORDEN");
      }
      case Begivenhed.IndstillingAfgivet i -> ud.addAll(Teamdommer.indstilling(i.indstilling()));
      case Begivenhed.ForloebBegyndt f -> begyndt(ud, log, f, tilstand);
      case Begivenhed.KlageModtaget k -> ud.addAll(Lagdommer.klagen(k.klage()));
      case Begivenhed.Hoert h -> hoert(ud, log, h.hoering());
      case Begivenhed.KlageTrukket k -> lukketKlage(ud, log, dag, k.klage());
      case Begivenhed.Ankeafgoerelse a -> lukketKlage(ud, log, dag, a.klage());
      case Begivenhed.SundhedskoordinatorOensket s ->
          hvis(
              ud,
              !dag.isBefore(D2022)
                  && s.aftalt().isEmpty()
                  && List.of("S8", "S9", "S10", "S11", "S13").contains(tilstand),
              "R093");
      case Begivenhed.IndsatsdelSkrevet d ->
          hvis(
              ud,
              d.del().linjer().stream().anyMatch(l -> l.begrundelse().isBlank()),
              Afvigelse.BEGRUNDELSE);
      case Begivenhed.MangelFundet m -> hvis(ud, !tilstand.equals("S2"), "ORDEN");
      default -> {}
    }
    hvis(ud, !Rettigheder.maa(b).contains(b.spor().rolle()), Afvigelse.RET);
    return ud;
  }

  /**
   * Whether a citizen could be left out waits for a judgment that nobody made, or gave reasons for.
   */
  private static Set<String> moede(Borger borger, Teammoede m) {
    Set<String> ud = Teamdommer.moede(borger, m);
    boolean uvist =
        !m.borgeren().deltog() && m.borgeren().formaalsloest().filter(Skoen::begrundet).isEmpty();
    if (uvist) {
      ud.remove("R056");
    }
    return ud;
  }

  private static void hvis(Set<String> ud, boolean fejl, String regel) {
    if (fejl) {
      ud.add(regel);
    }
  }

  /** The latest plan and coordinator since the grant that the start belongs to. */
  private static void begyndt(
      Set<String> ud, List<Haendelse> log, Begivenhed.ForloebBegyndt f, String tilstand) {
    if (!tilstand.equals("S6")) {
      ud.add("ORDEN");
      return;
    }
    Optional<Indsatsdel> plan = Optional.empty();
    boolean koordinator = false;
    boolean bevilget = false;
    boolean aaben = false;
    for (Haendelse h : log) {
      switch (h) {
        case Beslutning.Bevilling v -> {
          // Granted twice before it began, a course is one, and what was written for it stays.
          plan = aaben ? plan : Optional.empty();
          koordinator = aaben && koordinator;
          bevilget = true;
          aaben = true;
        }
        case Begivenhed.ForloebBegyndt x -> aaben = false;
        case Begivenhed.Ophoert x -> aaben = false;
        case Beslutning.Ophoersafgoerelse x -> aaben = false;
        case Beslutning.Afslag x -> aaben = false;
        case Beslutning.AndetForloeb x -> aaben = false;
        case Begivenhed.Ankeafgoerelse x -> aaben = false;
        case Begivenhed.IndsatsdelSkrevet d -> plan = Optional.of(d.del());
        case Begivenhed.KoordinatorUdpeget k -> koordinator = true;
        default -> {}
      }
    }
    if (!bevilget) {
      return;
    }
    hvis(ud, plan.filter(p -> p.linjer().isEmpty()).isPresent(), "R076");
    LocalDate dag = f.spor().sket();
    hvis(
        ud,
        !dag.isBefore(D2021) && f.indberettet().filter(d -> d.isAfter(dag)).isPresent(),
        "R170");
    hvis(ud, !koordinator, "KOORDINATOR");
    hvis(ud, plan.isEmpty(), "PLAN");
  }

  private static void hoert(Set<String> ud, List<Haendelse> log, Sanktion.Hoering h) {
    hvis(ud, h.fakta().isBlank() || h.frist().isEmpty() || !h.spurgtOmGrund(), Afvigelse.HOERING);
    Set<String> aaben = new TreeSet<>();
    new Lagdommer(log, h.dato(), aaben).aaben(h.sanktion());
    ud.addAll(aaben);
    for (Haendelse e : log) {
      if (e instanceof Begivenhed.Udebleven u
          && u.udeblivelse().id().equals(h.sanktion())
          && u.udeblivelse().dato().isAfter(h.dato())) {
        ud.add("ORDEN");
      }
    }
  }

  private static void lukketKlage(
      Set<String> ud, List<Haendelse> log, LocalDate dag, String klage) {
    new Lagdommer(log, dag, ud).klage(klage);
  }
}
