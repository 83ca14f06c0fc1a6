package dk.forloeb.ordning;

import dk.forloeb.ordning.indhold.Forberedelsesfelt;
import dk.forloeb.ordning.indhold.ForberedendeDel;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Laegeattest;
import dk.forloeb.ordning.indhold.Teammoede;
import dk.forloeb.ordning.indhold.Teammoede.Omraade;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The part of {@link Dommer} that looks at part 1 and at the team. */
final class Teamdommer {
  private static final LocalDate D2022 = LocalDate.of(2022, 1, 1);

  /** From then on our setting lets the team's rules stop nothing. */
  private static final LocalDate UDEN_TEAM = LocalDate.of(2026, 7, 1);

  private static final LocalDate D2025 = LocalDate.of(2025, 1, 1);

  private final Borger borger;
  private final List<Haendelse> log;
  private final Set<Integer> samme;
  private final LocalDate dag;
  private final Set<String> brud;

  Teamdommer(
      Borger borger, List<Haendelse> log, Set<Integer> samme, LocalDate dag, Set<String> brud) {
    this.samme = samme;
    this.borger = borger;
    this.log = log;
    this.dag = dag;
    this.brud = brud;
  }

  private void hvis(boolean fejl, String regel) {
    if (fejl) {
      brud.add(regel);
    }
  }

  private <T extends Haendelse> Optional<T> sidste(Class<T> slags) {
    Optional<T> ud = Optional.empty();
    for (Haendelse h : log) {
      ud = slags.isInstance(h) ? Optional.of(slags.cast(h)) : ud;
    }
    return ud;
  }

  /** What the team said since it first met on this matter; anything older is of another one. */
  private List<Indstilling> sagt() {
    LocalDate runde =
        sidste(Begivenhed.TeammoedeHoldt.class).map(m -> m.moede().dato()).orElse(LocalDate.MIN);
    List<Indstilling> ud = new ArrayList<>();
    for (Haendelse h : log) {
      if (h instanceof Begivenhed.IndstillingAfgivet i && !i.indstilling().dato().isBefore(runde)) {
        ud.add(i.indstilling());
      }
    }
    return ud;
  }

  private Optional<Indstilling> indstilling() {
    return sagt().isEmpty() ? Optional.empty() : Optional.of(sagt().getLast());
  }

  private Optional<ForberedendeDel> forberedt() {
    return sidste(Begivenhed.ForberedendeDelSkrevet.class)
        .map(Begivenhed.ForberedendeDelSkrevet::del);
  }

  Optional<Teammoede> moede() {
    Optional<Teammoede> ud = Optional.empty();
    for (Haendelse h : log) {
      ud =
          switch (h) {
            case Begivenhed.TeammoedeHoldt t -> Optional.of(t.moede());
            case Begivenhed.Genbehandlet g -> Optional.of(g.moede());
            default -> ud;
          };
    }
    return ud;
  }

  private static boolean udenTeam(LocalDate dag) {
    return !dag.isBefore(UDEN_TEAM);
  }

  /** What is older than the scheme, or younger than the decision, cannot bear it. */
  private void dato(LocalDate dato) {
    hvis(dato.isBefore(Dommer.D2013), "ORDEN");
  }

  void del() {
    Optional<ForberedendeDel> del = forberedt();
    if (del.isEmpty()) {
      hvis(!udenTeam(dag), "R070");
      return;
    }
    dato(del.get().dato());
    hvis(del.get().dato().isAfter(dag), "ORDEN");
    if (udenTeam(dag) || udenTeam(del.get().dato())) {
      return;
    }
    for (Forberedelsesfelt f : Forberedelsesfelt.values()) {
      ForberedendeDel.Felt felt = del.get().felter().get(f);
      hvis(felt == null || (felt.tekst().isBlank() && !felt.ikkeRelevant()), "R071");
    }
    Optional<Laegeattest> attest =
        sidste(Begivenhed.AttestModtaget.class).map(Begivenhed.AttestModtaget::attest);
    hvis(attest.filter(Laegeattest::konsultation).isEmpty(), "R073");
    hvis(
        attest
            .filter(a ->
                a.helbredsfakta().isBlank()
                    || a.saerligeHensyn().isBlank()
                    || a.bemaerkninger().isBlank()
                    || a.andreForhold().isBlank())
            .isPresent(),
        "R074");
  }

  /** The team's work that a decision rests on. */
  void team() {
    del();
    Optional<Indstilling> i = indstilling();
    i.ifPresent(x -> dato(x.dato()));
    Optional<Teammoede> m = moede();
    m.ifPresent(x -> dato(x.dato()));
    if (udenTeam(dag)) {
      return;
    }
    hvis(i.filter(x -> !x.dato().isAfter(dag)).isEmpty(), "R051");
    i.ifPresent(x -> brud.addAll(indstilling(x)));
    if (m.isEmpty()) {
      brud.add("MOEDE");
      return;
    }
    brud.addAll(moede(borger, m.get()));
    hvis(
        !udenTeam(m.get().dato())
            && forberedt().filter(d -> d.dato().isAfter(m.get().dato())).isPresent(),
        "R070");
  }

  /** What a recommendation lacks. */
  static Set<String> indstilling(Indstilling x) {
    boolean mangler =
        x.vurdering().isBlank()
            || x.begrundelse().isBlank()
            || x.indsats().isBlank()
            || x.formaal().isBlank();
    return mangler && !udenTeam(x.dato()) ? Set.of("R058") : Set.of();
  }

  /** What a meeting lacks, by the law of its day. */
  static Set<String> moede(Borger borger, Teammoede m) {
    Set<String> ud = sammensat(borger, m);
    if (udenTeam(m.dato())) {
      return ud;
    }
    Teammoede.Borgerdeltagelse b = m.borgeren();
    boolean medBorgeren = b.deltog() && m.sagsbehandlerDeltog() && b.bisidderTilbudt();
    boolean uden = !b.deltog() && Dommer.ja(b.formaalsloest());
    if (!medBorgeren && !uden) {
      ud.add("R056");
    }
    return ud;
  }

  /** The members and the health advice. */
  static Set<String> sammensat(Borger borger, Teammoede m) {
    Set<String> ud = new TreeSet<>();
    if (udenTeam(m.dato())) {
      return ud;
    }
    Set<Omraade> med = EnumSet.noneOf(Omraade.class);
    m.medlemmer().stream().filter(Teammoede.Medlem::deltog).forEach(x -> med.add(x.omraade()));
    Set<Omraade> faste = EnumSet.of(Omraade.BESKAEFTIGELSE, Omraade.SUNDHEDSKOORDINATOR);
    if (m.dato().isBefore(D2025)) {
      faste.addAll(Set.of(Omraade.SUNDHED, Omraade.SOCIALT));
      if (!med.containsAll(faste)) {
        ud.add("R053");
      }
      int alder = Period.between(borger.foedselsdato(), m.dato()).getYears();
      if (alder < 30 && !borger.erhvervskompetence() && !med.contains(Omraade.UDDANNELSE)) {
        ud.add("R054");
      }
    } else {
      boolean andre = !faste.containsAll(med);
      if (!med.containsAll(faste) || (andre && m.oevrigeBegrundelse().isBlank())) {
        ud.add("R055");
      }
    }
    if (m.helbredskilder().contains(Teammoede.Helbredskilde.ANDEN)) {
      ud.add("R063");
    }
    return ud;
  }

  /**
   * A departure asks for a new look by the team: after the recommendation that is departed from,
   * and not after the decision.
   */
  void fraveget(Predicate<Indstilling.Anbefaling> afviger) {
    if (udenTeam(dag) || indstilling().map(Indstilling::anbefaling).filter(afviger).isEmpty()) {
      return;
    }
    hvis(!genforelagt(), "R060");
  }

  private boolean genforelagt() {
    LocalDate foerste =
        sagt().stream().map(Indstilling::dato).min(LocalDate::compareTo).orElseThrow();
    boolean igen = false;
    for (int i = 0; i < log.size(); i++) {
      if (log.get(i) instanceof Begivenhed.Genbehandlet g) {
        igen |= g.moede().dato().isAfter(foerste) && !g.moede().dato().isAfter(dag);
      } else if (log.get(i) instanceof Beslutning.Bevilling && !samme.contains(i)) {
        // The look led to a decision, and the next departure needs one of its own.
        igen = false;
      }
    }
    return igen;
  }

  boolean nytEfter(LocalDate forrige) {
    boolean moede =
        moede().filter(m -> m.dato().isAfter(forrige) && !m.dato().isAfter(dag)).isPresent();
    return moede && forberedt().filter(d -> d.dato().isAfter(forrige)).isPresent();
  }

  /** What the team recommended, it has to have described; of another thing it need say nothing. */
  private boolean anbefalet(Indstilling.Anbefaling hvad) {
    return !udenTeam(dag)
        && indstilling().filter(i -> !udenTeam(i.dato()) && i.anbefaling() == hvad).isPresent();
  }

  private Indstilling.Fagligt fagligt() {
    return indstilling().map(Indstilling::fagligt).orElse(Indstilling.Fagligt.INTET);
  }

  void fagligtOmFleksjob(boolean megetBegraenset) {
    Indstilling.Fagligt t = fagligt();
    boolean mangler =
        t.beskaeftigelse().isBlank()
            || t.fleksjobtyper().isBlank()
            || indstilling().filter(i -> i.begrundelse().isBlank()).isPresent()
            || (megetBegraenset && t.udviklingIndenRimeligTid().isBlank());
    boolean spurgt =
        indstilling().filter(i -> !i.dato().isBefore(D2022)).isPresent()
            && anbefalet(Indstilling.Anbefaling.FLEKSJOB);
    hvis(mangler && spurgt, "R213");
  }

  void fagligtOmPension() {
    Indstilling.Fagligt t = fagligt();
    boolean mangler =
        t.beskaeftigelse().isBlank()
            || t.socialt().isBlank()
            || t.helbred().isBlank()
            || t.forklaring().isBlank();
    hvis(mangler && anbefalet(Indstilling.Anbefaling.FOERTIDSPENSION), "R059");
  }
}
