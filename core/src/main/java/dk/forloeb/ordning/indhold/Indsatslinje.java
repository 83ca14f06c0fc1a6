package dk.forloeb.ordning.indhold;

import dk.forloeb.Brugerfejl;
import dk.forloeb.lov.Indsats.Lovgrundlag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One effort in the plan.
 *
 * @param id unique in the plan; a later version of it keeps the id
 * @param type an id of {@link Indsatskatalog}
 * @param betegnelse what it is, in the plan's own words; must be said of {@code anden}
 * @param lovgrundlag the law it is given under, which the municipality states; nothing when it is
 *     not stated, and then the kind may tell
 * @param leverandoer who gives it; empty while nobody is found
 * @param planlagtStart the day it should begin
 * @param planlagtSlut its last day as planned; nothing when none is set
 * @param timerPrUge hours a week, at least 0; nothing when not agreed
 * @param begrundelse how it brings the citizen closer to work. That it must be said is the
 *     project's own rule (proposed to Parliament in 2014), not law
 */
public record Indsatslinje(
    String id,
    String type,
    String betegnelse,
    Optional<Lovgrundlag> lovgrundlag,
    String leverandoer,
    Optional<LocalDate> planlagtStart,
    Optional<LocalDate> planlagtSlut,
    Optional<BigDecimal> timerPrUge,
    String begrundelse) {
  /** Refuses a line that nobody could find again or read later. */
  public Indsatslinje {
    Indsatskatalog.faelles().type(type);
    if (id.isBlank()) {
      throw new Brugerfejl("en indsats i planen mangler sit nummer; giv hver linje et");
    }
    if (type.equals(Indsatskatalog.ANDEN) && betegnelse.isBlank()) {
      throw new Brugerfejl("indsatsen " + id + " er en anden indsats; skriv, hvad den er");
    }
    if (timerPrUge.filter(t -> t.signum() < 0).isPresent()) {
      throw new Brugerfejl("indsatsen " + id + " har et negativt antal timer; skriv 0 eller mere");
    }
    if (planlagtStart.isPresent()
        && planlagtSlut.filter(planlagtStart.get()::isAfter).isPresent()) {
      throw new Brugerfejl("indsatsen " + id + " slutter, før den begynder; ret datoerne");
    }
  }

  /** The law it is given under: as stated, or else what its kind tells. */
  public Lovgrundlag hjemmel() {
    return lovgrundlag.orElseGet(() -> Indsatskatalog.faelles().type(type).lovgrundlag());
  }

  /** What it is called: its own words, or else the kind's. */
  public String navn() {
    return betegnelse.isBlank() ? Indsatskatalog.faelles().type(type).navn() : betegnelse;
  }
}
