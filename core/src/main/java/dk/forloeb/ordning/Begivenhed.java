package dk.forloeb.ordning;

import dk.forloeb.lov.Skoen;
import dk.forloeb.ordning.indhold.Afgoerelsesnavn;
import dk.forloeb.ordning.indhold.Fleksjob;
import dk.forloeb.ordning.indhold.ForberedendeDel;
import dk.forloeb.ordning.indhold.Indberetning;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indsatskatalog;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Klagesag;
import dk.forloeb.ordning.indhold.Laegeattest;
import dk.forloeb.ordning.indhold.Laegefravigelse;
import dk.forloeb.ordning.indhold.Opfoelgning;
import dk.forloeb.ordning.indhold.Samtale;
import dk.forloeb.ordning.indhold.Sanktion;
import dk.forloeb.ordning.indhold.Slutvurdering;
import dk.forloeb.ordning.indhold.Teamindkaldelse;
import dk.forloeb.ordning.indhold.Teammoede;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened. It is always accepted, with each deviation from a rule named on it: a
 * course that ran without a plan did run.
 */
public sealed interface Begivenhed extends Haendelse {
  /** The citizen applied, or the caseworker took it up. */
  record Henvendelse(Spor spor, boolean ansoegning) implements Begivenhed {}

  /** The case was opened. */
  record SagAabnet(Spor spor, boolean mindreIndgribendeOvervejet) implements Begivenhed {}

  /** Part 1 was written, or written anew. */
  record ForberedendeDelSkrevet(Spor spor, ForberedendeDel del) implements Begivenhed {
    /** Ties the dates together. */
    public ForberedendeDelSkrevet {
      spor.senest(del.dato(), "den forberedende del");
    }
  }

  /** The doctor's part came. */
  record AttestModtaget(Spor spor, Laegeattest attest) implements Begivenhed {
    /** Ties the dates together. */
    public AttestModtaget {
      spor.senest(attest.dato(), "lægeattesten");
    }
  }

  /** The doctor was asked for the LÆ265. */
  record AttestBestilt(Spor spor, String hosHvem) implements Begivenhed {}

  /** The citizen was called to the team's meeting. */
  record TeamIndkaldt(Spor spor, Teamindkaldelse indkaldelse) implements Begivenhed {}

  /** The citizen said something to a part of the case, in the citizen's own words. */
  record BorgerKommenterede(Spor spor, String til, String ord) implements Begivenhed {}

  /** Part 1 has to be mended. */
  record MangelFundet(Spor spor, String hvad) implements Begivenhed {}

  /** The team met. */
  record TeammoedeHoldt(Spor spor, Teammoede moede) implements Begivenhed {
    /** Ties the dates together. */
    public TeammoedeHoldt {
      spor.paaDagen(moede.dato(), "mødet");
    }
  }

  /** The team recommended. */
  record IndstillingAfgivet(Spor spor, Indstilling indstilling) implements Begivenhed {
    /** Ties the dates together. */
    public IndstillingAfgivet {
      spor.senest(indstilling.dato(), "indstillingen");
    }
  }

  /** The team looked at the case again. */
  record Genbehandlet(Spor spor, Teammoede moede) implements Begivenhed {
    /** Ties the dates together. */
    public Genbehandlet {
      spor.paaDagen(moede.dato(), "mødet");
    }
  }

  /** The citizen received this decision; never assumed, and entered only when it is known. */
  record AfgoerelseModtaget(Spor spor, Afgoerelsesnavn afgoerelse) implements Begivenhed {}

  /** A koordinerende sagsbehandler was named. */
  record KoordinatorUdpeget(Spor spor, String navn) implements Begivenhed {}

  /** The plan's part 2 was written or changed. */
  record IndsatsdelSkrevet(Spor spor, Indsatsdel del) implements Begivenhed {}

  /**
   * The start date was reached.
   *
   * @param indberettet the day the contact group was reported; nothing when it was not yet
   * @param indberetning what was reported, where somebody has looked
   */
  record ForloebBegyndt(
      Spor spor, Optional<LocalDate> indberettet, Optional<Indberetning> indberetning)
      implements Begivenhed {
    /** One whose report nobody has looked at. */
    public ForloebBegyndt(Spor spor, Optional<LocalDate> indberettet) {
      this(spor, indberettet, Optional.empty());
    }
  }

  /**
   * An effort began.
   *
   * @param linje the line's id in the plan; one that the plan does not have is an effort outside it
   * @param type an id of the effort catalogue
   */
  record IndsatsBegyndt(Spor spor, String linje, String type) implements Begivenhed {
    /** Refuses a kind of effort that the catalogue does not know. */
    public IndsatsBegyndt {
      type = Indsatskatalog.faelles().type(type).id();
    }
  }

  /** An effort ended. */
  record IndsatsSluttet(Spor spor, String linje, String hvorfor) implements Begivenhed {}

  /** The citizen took part in an effort on that day. */
  record Fremmoede(Spor spor, String linje) implements Begivenhed {}

  /** Six counted months have passed. */
  record SeksMaanederGaaet(Spor spor) implements Begivenhed {}

  /** There are special reasons not to take the case to the team again. */
  record SaerligGrund(Spor spor, Skoen grund) implements Begivenhed {}

  /** The citizen had ordinary hours in a firm. */
  record OrdinaereTimer(Spor spor) implements Begivenhed {}

  /** The citizen had løntilskud by § 15 of the act on compensation for handicap (R091). */
  record HandicapLoentilskud(Spor spor) implements Begivenhed {}

  /**
   * The team looked at a running course again after six months.
   *
   * @param moede the meeting, with those who came
   * @param hvorforIntet why nothing had begun
   */
  record SeksMaanederBehandlet(Spor spor, Teammoede moede, String hvorforIntet, boolean planAendret)
      implements Begivenhed {
    /** Ties the dates together. */
    public SeksMaanederBehandlet {
      spor.paaDagen(moede.dato(), "mødet");
    }
  }

  /**
   * A period without the duty to be available, or without contact ({@code fritaget}: the first).
   */
  record Pauseret(Spor spor, Periode periode, boolean fritaget) implements Begivenhed {}

  /** A pause was ended, or cut short: no pause that holds this day goes beyond it. */
  record PauseSluttet(Spor spor, LocalDate sidsteDag) implements Begivenhed {}

  /** The citizen asked for a talk (rule R083). */
  record SamtaleOensket(Spor spor) implements Begivenhed {}

  /** A talk was held. */
  record SamtaleHoldt(Spor spor, Samtale samtale) implements Begivenhed {
    /** Ties the dates together. */
    public SamtaleHoldt {
      spor.paaDagen(samtale.dato(), "samtalen");
    }
  }

  /** The citizen asked for the sundhedskoordinator, because a tilbud disregards health. */
  record SundhedskoordinatorOensket(Spor spor, Optional<LocalDate> aftalt) implements Begivenhed {}

  /** The municipality did otherwise than a medical opinion says. */
  record LaegeFraveget(Spor spor, Laegefravigelse fravigelse) implements Begivenhed {}

  /** Guidance on rights, duties and sanctions was given. */
  record Vejledt(Spor spor, Sanktion.Vejledning vejledning) implements Begivenhed {
    /** Ties the dates together. */
    public Vejledt {
      spor.paaDagen(vejledning.dato(), "vejledningen");
    }
  }

  /** The citizen stayed away. */
  record Udebleven(Spor spor, Sanktion.Udeblivelse udeblivelse) implements Begivenhed {
    /** Ties the dates together. */
    public Udebleven {
      spor.paaDagen(udeblivelse.dato(), "udeblivelsen");
    }
  }

  /** The citizen was heard before a sanction. */
  record Hoert(Spor spor, Sanktion.Hoering hoering) implements Begivenhed {
    /** Ties the dates together. */
    public Hoert {
      spor.paaDagen(hoering.dato(), "høringen");
    }
  }

  /** A complaint came. */
  record KlageModtaget(Spor spor, Klagesag klage) implements Begivenhed {
    /** Ties the dates together. */
    public KlageModtaget {
      spor.senest(klage.modtaget(), "klagen");
    }
  }

  /** The citizen took the complaint back. */
  record KlageTrukket(Spor spor, String klage) implements Begivenhed {}

  /**
   * Ankestyrelsen answered.
   *
   * @param tilbageTil with a remittal: how far back the case goes (S1, S2 or S5)
   */
  record Ankeafgoerelse(
      Spor spor, String klage, Klagesag.Ankesvar svar, Optional<Tilstand> tilbageTil)
      implements Begivenhed {}

  /** The assessment before the end was opened or written. */
  record Slutvurderet(Spor spor, Slutvurdering vurdering) implements Begivenhed {
    /** Ties the dates together. */
    public Slutvurderet {
      spor.senest(vurdering.dato(), "vurderingen");
    }
  }

  /** The last planned day has passed. */
  record SlutdatoPasseret(Spor spor) implements Begivenhed {}

  /** The course ended by itself: work, education, death, a move. */
  record Ophoert(Spor spor, Udgang aarsag, Optional<LocalDate> indberettet) implements Begivenhed {}

  /** The citizen began in a fleksjob. */
  record FleksjobBegyndt(Spor spor, Fleksjob.Ansaettelse ansaettelse) implements Begivenhed {}

  /** A step in the matter of a fleksjobbonus. */
  record BonusRegistreret(Spor spor, Fleksjob.Bonus bonus) implements Begivenhed {}

  /** Where the citizen was some time after. */
  record OpfoelgningRegistreret(Spor spor, Opfoelgning opfoelgning) implements Begivenhed {}

  /**
   * A decision that has already been made outside this program, on paper or before it was in use.
   * That it should not have been made does not undo it: rules it breaks are named. Its own {@link
   * #spor()} is the decision's: who made it, and when.
   *
   * @param optaget who entered it here, in what role, and on which day
   */
  record TruffetUdenOm(Spor optaget, Beslutning beslutning) implements Begivenhed {
    /** Refuses to enter what has not been decided yet. */
    public TruffetUdenOm {
      optaget.senest(beslutning.spor().sket(), "afgørelsen");
    }

    @Override
    public Spor spor() {
      return beslutning.spor();
    }

    @Override
    public Haendelse kerne() {
      return beslutning;
    }
  }
}
