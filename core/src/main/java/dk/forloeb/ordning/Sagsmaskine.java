package dk.forloeb.ordning;

import dk.forloeb.lov.Art;
import dk.forloeb.lov.Dansk;
import dk.forloeb.lov.Fakta;
import dk.forloeb.lov.Forklaring;
import dk.forloeb.lov.Maalgruppen;
import dk.forloeb.lov.Opgave;
import dk.forloeb.lov.Regel;
import dk.forloeb.lov.Regelbog;
import dk.forloeb.lov.Udfald;
import dk.forloeb.lov.Virkning;
import dk.forloeb.ordning.indhold.Sanktion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds events to cases. A decision is carried out only if the table has it from the case's state,
 * the role may make it, no rule stops it, and no rule that could stop it waits for a fact or a
 * judgment. Something that happened is always added, with what it broke named.
 */
public final class Sagsmaskine {
  private static final String ORDNINGEN_AABEN = "R001";
  private static final String PLANEN_ER_MERE_END_EN_SKAL = "R076";

  private static final Set<String> MOEDET_UDEN_BORGEREN = Set.of("R056", "R057");

  private final Regelbog bog;

  public Sagsmaskine(Regelbog bog) {
    this.bog = bog;
  }

  /** The case with the event, or why it was stopped. */
  public Svar anvend(Sag sag, Haendelse h) {
    Vej vej = Vej.af(sag, h);
    List<Forklaring> forklaringer = spoerg(sag, h, vej);
    if (h instanceof Beslutning b) {
      List<String> grunde = grunde(vej, b, forklaringer);
      if (!grunde.isEmpty()) {
        return new Svar.Standset(grunde, forklaringer, opgaver(forklaringer));
      }
    }
    return new Svar.Udfoert(
        sag.med(
            new Indfoersel(
                h,
                vej.overgang(),
                vej.til(),
                afvigelser(vej, h, forklaringer),
                forklaringer,
                bog.version())));
  }

  /**
   * A case made again from its events.
   *
   * @throws IllegalStateException when a decision among them would be stopped today, by other rules
   *     than those of its day
   */
  public Sag genopbyg(String id, Borger borger, List<Haendelse> haendelser) {
    Sag sag = Sag.ny(id, borger);
    for (Haendelse h : haendelser) {
      sag =
          switch (anvend(sag, h)) {
            case Svar.Udfoert u -> u.sag();
            case Svar.Standset s ->
                throw new IllegalStateException(h.getClass().getSimpleName() + s.grunde());
          };
    }
    return sag;
  }

  private List<Forklaring> spoerg(Sag sag, Haendelse h, Vej vej) {
    Haendelse kerne = h.kerne();
    List<String> regler = vej.raekke().map(o -> Regler.af(o, kerne)).orElse(List.of());
    if (regler.isEmpty()) {
      return List.of();
    }
    Fakta fakta = Sagsfakta.af(sag, kerne);
    List<Forklaring> ud = new ArrayList<>();
    for (String id : regler) {
      spoerg(id, moedets(id, Sagsfakta.til(id, fakta, sag), sag, kerne), kerne)
          .filter(Forklaring::gaelder)
          .ifPresent(ud::add);
    }
    return ud;
  }

  /** That a citizen was not at the meeting is excused by what was judged then, and not later. */
  private static Fakta moedets(String id, Fakta f, Sag sag, Haendelse h) {
    return MOEDET_UDEN_BORGEREN.contains(id) && h instanceof Beslutning
        ? f.uden(Maalgruppen.FORMAALSLOEST)
            .medHvis(
                Maalgruppen.FORMAALSLOEST, sag.moede().flatMap(m -> m.borgeren().formaalsloest()))
        : f;
  }

  /**
   * Before the scheme there is no law of it to ask, except whether it was open. What is older than
   * the scheme escapes no rule when something later rests on it: it is asked as on the first day.
   */
  private Optional<Forklaring> spoerg(String id, Fakta fakta, Haendelse h) {
    if (id.equals(ORDNINGEN_AABEN)) {
      return Optional.of(bog.vurder(id, fakta, aabnet()));
    }
    if (h.spor().sket().isBefore(aabnet())) {
      return Optional.empty();
    }
    return Optional.of(
        fakta.find(bog.regel(id).skaering()).filter(d -> d.isBefore(aabnet())).isPresent()
            ? bog.vurder(id, fakta, aabnet())
            : bog.vurder(id, fakta));
  }

  private LocalDate aabnet() {
    return bog.regel(ORDNINGEN_AABEN).gaelder().fom();
  }

  private List<String> grunde(Vej vej, Beslutning b, List<Forklaring> forklaringer) {
    List<String> ud = new ArrayList<>();
    if (!vej.orden().isEmpty()) {
      ud.add(vej.orden());
    }
    if (b.spor().sket().isBefore(aabnet())) {
      ud.add(
          "Ordningen begyndte " + Dansk.dato(aabnet()) + "; der er intet at afgøre før den dag.");
    }
    ud.addAll(Rettigheder.mangler(b));
    for (Forklaring f : forklaringer) {
      if (f.spaerrer() || regnetForkert(f)) {
        ud.add(f.tekst());
      } else if (venter(f)) {
        ud.add(f.tekst() + " " + ventetPaa(f).getFirst().tekst());
      }
    }
    return ud;
  }

  /**
   * Whether a rule that can stop a decision waits for a fact or a judgment. Law that we have not
   * seen stops nobody.
   */
  private static boolean venter(Forklaring f) {
    return f.udfald() == Udfald.KAN_IKKE_VURDERES
        && f.regel().filter(Regel::spaerrer).isPresent()
        && !ventetPaa(f).isEmpty();
  }

  private static List<Opgave> ventetPaa(Forklaring f) {
    return f.opgaver().stream().filter(o -> o.slags() != Opgave.Slags.JURA).toList();
  }

  /**
   * A rate, a count of days or an exemption that is known to be wrong stops the decision that
   * carries it. Where the right amount is not known, nothing is stopped.
   */
  private static boolean regnetForkert(Forklaring f) {
    return f.gaelder()
        && f.udfald() == Udfald.IKKE_OPFYLDT
        && f.regel()
            .filter(r -> r.art() == Art.BEREGNING && r.virkning() == Virkning.AFVIGELSE)
            .isPresent();
  }

  private static List<Opgave> opgaver(List<Forklaring> forklaringer) {
    return forklaringer.stream()
        .filter(Sagsmaskine::venter)
        .flatMap(f -> f.opgaver().stream())
        .distinct()
        .toList();
  }

  private static List<Afvigelse> afvigelser(Vej vej, Haendelse h, List<Forklaring> forklaringer) {
    List<Afvigelse> ud = new ArrayList<>();
    if (!vej.orden().isEmpty()) {
      ud.add(new Afvigelse(Afvigelse.ORDEN, vej.orden()));
    }
    Rettigheder.mangler(h).forEach(t -> ud.add(new Afvigelse(Afvigelse.RET, t)));
    ubegrundet(h).forEach(t -> ud.add(new Afvigelse(Afvigelse.BEGRUNDELSE, t)));
    if (h instanceof Begivenhed.Hoert x) {
      hoering(x.hoering()).forEach(t -> ud.add(new Afvigelse(Afvigelse.HOERING, t)));
    }
    for (Forklaring f : forklaringer) {
      f.regel()
          .filter(r -> f.udfald() == brudt(h) && navngives(r))
          .ifPresent(r -> ud.add(new Afvigelse(r.id(), f.tekst())));
    }
    return ud;
  }

  /** That six months have passed is wrong when the rule says that nothing is due. */
  private static Udfald brudt(Haendelse h) {
    return h instanceof Begivenhed.SeksMaanederGaaet ? Udfald.OPFYLDT : Udfald.IKKE_OPFYLDT;
  }

  /** Our own rule, not law: an effort says how it leads to work, a departure why. */
  private static List<String> ubegrundet(Haendelse h) {
    return switch (h) {
      case Begivenhed.IndsatsdelSkrevet d ->
          d.del().linjer().stream()
              .filter(l -> l.begrundelse().isBlank())
              .map(l ->
                  "Indsatsen "
                      + l.id()
                      + " siger ikke, hvordan den fører tættere på arbejde (vores egen regel).")
              .toList();
      case Begivenhed.LaegeFraveget f when f.fravigelse().begrundelse().isBlank() ->
          List.of("Lægens udtalelse er fraveget uden begrundelse (vores egen regel).");
      default -> List.of();
    };
  }

  /** What the letter of a hearing has to say, so that the citizen can answer. */
  private static List<String> hoering(Sanktion.Hoering h) {
    List<String> ud = new ArrayList<>();
    if (h.fakta().isBlank()) {
      ud.add("Høringen siger ikke, hvilke oplysninger det gælder.");
    }
    if (h.frist().isEmpty()) {
      ud.add("Høringen har ingen frist for at svare.");
    }
    if (!h.spurgtOmGrund()) {
      ud.add("Borgeren er ikke spurgt, om der var en rimelig grund.");
    }
    return ud;
  }

  /** R076 is our wish and not law, and is named like the others of ours. */
  private static boolean navngives(Regel r) {
    return r.virkning() == Virkning.SPAERRER
        || r.virkning() == Virkning.AFVIGELSE
        || r.id().equals(PLANEN_ER_MERE_END_EN_SKAL);
  }
}
