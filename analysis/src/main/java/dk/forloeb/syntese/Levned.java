package dk.forloeb.syntese;

import static dk.forloeb.syntese.Livstilstand.*;

import java.util.Set;

/** Lets a person live from one state to the next: each lasts its time, and pension ends them. */
final class Levned {
  /** Longer than any register. */
  private static final int ALTID = 4000;

  private final Liv liv;
  private final Tilfaeldig r;
  private final Pensel pensel;
  private final Overgang overgang;
  private final int pension;

  /**
   * @param udelukket states that this life never enters
   */
  Levned(Liv liv, Tilfaeldig r, Set<Livstilstand> udelukket) {
    this.liv = liv;
    this.r = r;
    this.pensel = new Pensel(liv, r);
    this.overgang = new Overgang(liv, r, udelukket);
    this.pension = Kalender.pensionsuge(liv.foedt);
  }

  /** Lives from youth, or from the first observed week, to and with a week. */
  void fraUngdom(int til) {
    int fra = Math.max(0, liv.foedt + Kalender.uger(r.mellem(17.0, 19.0)));
    if (fra <= til) {
      lev(overgang.foerste(fra), fra, til);
    }
  }

  /** Lives on after a state that ended the week before {@code fra}. */
  void videre(Livstilstand efter, int fra, int til) {
    if (fra <= til) {
      lev(overgang.efter(efter, fra), fra, til);
    }
  }

  /** Lives from the beginning of a state. */
  void lev(Livstilstand foerste, int fra, int til) {
    Livstilstand tilstand = foerste;
    int uge = fra;
    while (uge <= til) {
      if (uge >= pension) {
        pensel.mal(FOLKEPENSION, uge, til);
        return;
      }
      int slut = Math.min(Math.min(til, pension - 1), uge + varighed(tilstand, uge) - 1);
      pensel.mal(tilstand, uge, slut);
      uge = slut + 1;
      tilstand = overgang.efter(tilstand, Math.min(uge, Kalender.SIDSTE));
    }
  }

  private int varighed(Livstilstand tilstand, int uge) {
    double s = liv.skroebelighed;
    return switch (tilstand) {
      case JOB -> r.varighed(8, (liv.alder(uge) < 26 ? 80 : 210) * (1.15 - 0.85 * s));
      case FRI -> r.varighed(4, 44);
      case SU -> r.varighed(20, 120);
      case DAGPENGE -> Math.min(208, r.varighed(3, 20 + 16 * s));
      case KONTANTHJAELP -> r.varighed(4, 24 + 90 * s);
      case INTEGRATION -> r.varighed(20, 110);
      case SYGEDAGPENGE -> Math.min(104, r.varighed(2, 12 + 16 * s));
      case BARSEL -> liv.koen == 2 ? r.mellem(24, 54) : r.mellem(2, 12);
      case ORLOV -> r.mellem(13, 52);
      case VOKSENUDDANNELSE -> r.mellem(6, 60);
      case VOKSENLAERLING -> r.mellem(80, 180);
      case ROTATIONSVIKAR -> r.mellem(8, 26);
      case SERVICEJOB -> r.varighed(52, 200);
      case DAGPENGE_UDLOEB -> r.mellem(10, 70);
      case FORREVALIDERING -> r.varighed(8, 34);
      case REVALIDERING -> r.varighed(20, 90);
      case JOBAFKLARING -> r.varighed(10, 70);
      case RESSOURCEFORLOEB -> r.varighed(8, 110);
      case FLEKSJOB -> r.varighed(20, 170);
      case LEDIGHEDSYDELSE -> r.varighed(4, 40);
      case UDVANDRET -> r.chance(0.4) ? ALTID : r.varighed(20, 150);
      case OVERGANGSYDELSE -> Math.max(1, liv.foedt + Kalender.uger(60) - uge);
      case FOERTIDSPENSION, EFTERLOEN, FLEKSYDELSE, FOLKEPENSION, DOED -> ALTID;
    };
  }
}
