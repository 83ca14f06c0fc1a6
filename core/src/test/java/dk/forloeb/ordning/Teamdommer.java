package dk.forloeb.ordning;

import dk.forloeb.lov.Skoen;
import dk.forloeb.ordning.indhold.Forberedelsesfelt;
import dk.forloeb.ordning.indhold.ForberedendeDel;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Laegeattest;
import dk.forloeb.ordning.indhold.Teammoede;
import dk.forloeb.ordning.indhold.Teammoede.Omraade;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part of {@link Dommer} that looks at part 1 and at the team. */
final class Teamdommer {
  private static final LocalDate D2013 = LocalDate.of(2013, 1, 1);

  /** From then on our setting lets the team's rules stop nothing. */
  private static final LocalDate UDEN_TEAM = LocalDate.of(2026, 7, 1);

  private static final LocalDate D2025 = LocalDate.of(2025, 1, 1);

  private final Sag sag;
  private final LocalDate dag;
  private final Set<String> brud;

  Teamdommer(Sag sag, LocalDate dag, Set<String> brud) {
    this.sag = sag;
    this.dag = dag;
    this.brud = brud;
  }

  private void hvis(boolean fejl, String regel) {
    if (fejl) {
      brud.add(regel);
    }
  }

  private int alder(LocalDate dag) {
    return Period.between(sag.borger().foedselsdato(), dag).getYears();
  }

  void del() {
    if (!dag.isBefore(UDEN_TEAM)) {
      return;
    }
    List<Begivenhed.ForberedendeDelSkrevet> dele =
        sag.alle(Begivenhed.ForberedendeDelSkrevet.class);
    List<Begivenhed.AttestModtaget> attester = sag.alle(Begivenhed.AttestModtaget.class);
    if (dele.isEmpty()) {
      brud.add("R070");
      return;
    }
    ForberedendeDel d = dele.getLast().del();
    if (d.dato().isBefore(D2013) || !d.dato().isBefore(UDEN_TEAM)) {
      return;
    }
    for (Forberedelsesfelt f : Forberedelsesfelt.values()) {
      ForberedendeDel.Felt felt = d.felter().get(f);
      hvis(felt == null || (felt.tekst().isBlank() && !felt.ikkeRelevant()), "R071");
    }
    hvis(attester.isEmpty() || !attester.getLast().attest().konsultation(), "R073");
    if (!attester.isEmpty()) {
      Laegeattest a = attester.getLast().attest();
      hvis(
          a.helbredsfakta().isBlank()
              || a.saerligeHensyn().isBlank()
              || a.bemaerkninger().isBlank()
              || a.andreForhold().isBlank(),
          "R074");
    }
  }

  Optional<Teammoede> moede() {
    Optional<Teammoede> ud = Optional.empty();
    for (Haendelse h : sag.haendelser()) {
      if (h instanceof Begivenhed.TeammoedeHoldt t) {
        ud = Optional.of(t.moede());
      } else if (h instanceof Begivenhed.Genbehandlet g) {
        ud = Optional.of(g.moede());
      }
    }
    return ud;
  }

  /** The team's work that a decision rests on. */
  void team(Optional<Skoen> formaalsloest) {
    if (!dag.isBefore(UDEN_TEAM)) {
      return;
    }
    del();
    Optional<Indstilling> i = sag.indstilling();
    hvis(i.filter(x -> !x.dato().isAfter(dag)).isEmpty(), "R051");
    i.filter(x -> x.dato().isBefore(UDEN_TEAM))
        .ifPresent(x ->
            hvis(
                x.vurdering().isBlank()
                    || x.begrundelse().isBlank()
                    || x.indsats().isBlank()
                    || x.formaal().isBlank(),
                "R058"));
    if (moede().isEmpty()) {
      brud.add("R051");
      return;
    }
    Teammoede m = moede().orElseThrow();
    Set<Omraade> med = EnumSet.noneOf(Omraade.class);
    m.medlemmer().stream().filter(Teammoede.Medlem::deltog).forEach(x -> med.add(x.omraade()));
    if (m.dato().isBefore(D2013) || !m.dato().isBefore(UDEN_TEAM)) {
      return;
    }
    if (m.dato().isBefore(D2025)) {
      hvis(
          !med.containsAll(
              List.of(
                  Omraade.BESKAEFTIGELSE,
                  Omraade.SUNDHED,
                  Omraade.SOCIALT,
                  Omraade.SUNDHEDSKOORDINATOR)),
          "R053");
      hvis(
          alder(m.dato()) < 30
              && !sag.borger().erhvervskompetence()
              && !med.contains(Omraade.UDDANNELSE),
          "R054");
    } else {
      Set<Omraade> faste = EnumSet.of(Omraade.BESKAEFTIGELSE, Omraade.SUNDHEDSKOORDINATOR);
      Set<Omraade> andre = EnumSet.copyOf(EnumSet.allOf(Omraade.class));
      andre.removeAll(faste);
      andre.retainAll(med);
      hvis(!med.containsAll(faste), "R055");
      hvis(!andre.isEmpty() && m.oevrigeBegrundelse().isBlank(), "R055");
    }
    Teammoede.Borgerdeltagelse b = m.borgeren();
    hvis(b.deltog() && !(m.sagsbehandlerDeltog() && b.bisidderTilbudt()), "R056");
    hvis(!b.deltog() && !Dommer.ja(formaalsloest.or(b::formaalsloest)), "R056");
    hvis(m.helbredskilder().contains(Teammoede.Helbredskilde.ANDEN), "R063");
    hvis(
        sag.sidste(Begivenhed.ForberedendeDelSkrevet.class)
            .filter(d -> d.del().dato().isAfter(m.dato()))
            .isPresent(),
        "R070");
  }
}
