package dk.forloeb.ordning;

import dk.forloeb.Brugerfejl;
import dk.forloeb.lov.Afgoerelsen;
import dk.forloeb.lov.Klagen;
import dk.forloeb.lov.Skoen;
import dk.forloeb.ordning.indhold.Brev;
import dk.forloeb.ordning.indhold.Fleksjob;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Maalgruppevurdering;
import dk.forloeb.ordning.indhold.Sanktion;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.ordning.indhold.Ydelse;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decision of the authority. It is carried out only if no rule stops it. */
public sealed interface Beslutning extends Haendelse {
  /** Part 1 is complete, and the case can go to the team. */
  record Klarmelding(Spor spor) implements Beslutning {}

  /** The municipality wants something else than the team, and asks it to look again. */
  record Genforelaeggelse(Spor spor, Afgoerelsen.Slags oensket, String grund)
      implements Beslutning {}

  /**
   * A course is granted: the first, or a new one after it.
   *
   * @param periode first and last planned day
   * @param laengdeBegrundelse why this form and length
   * @param oenskerForloeb whether the citizen wishes it; nothing when not asked
   * @param frasigerYdelse whether the citizen renounces the benefit, which ends the right (R005)
   * @param paaregnet efforts the municipality can point at, each with why it can be expected to
   *     help
   * @param tekst the words of the grant, as the citizen reads them
   */
  record Bevilling(
      Spor spor,
      Periode periode,
      String laengdeBegrundelse,
      Maalgruppevurdering maalgruppe,
      Optional<Boolean> oenskerForloeb,
      boolean frasigerYdelse,
      List<Indsatslinje> paaregnet,
      String tekst,
      Brev brev)
      implements Beslutning {
    /** Copies the efforts. */
    public Bevilling {
      paaregnet = List.copyOf(paaregnet);
    }
  }

  /** A course is refused. */
  record Afslag(Spor spor, String grund, Brev brev) implements Beslutning {}

  /**
   * Something else than a course is decided: fleksjob, førtidspension, revalidering or another
   * effort.
   *
   * @param visitation hours and date, with fleksjob
   * @param pension what førtidspension asks, with that
   * @param fleksjob what fleksjob asks, with that
   */
  record AndetForloeb(
      Spor spor,
      Afgoerelsen.Slags slags,
      Optional<Fleksjob.Visitation> visitation,
      Optional<Pensionsvurdering> pension,
      Optional<Fleksjobvurdering> fleksjob,
      Brev brev)
      implements Beslutning {
    /** Refuses what is a decision of its own, and one without what it decides. */
    public AndetForloeb {
      switch (slags) {
        case RESSOURCEFORLOEB, AFSLAG, SANKTION, OPHOER ->
            throw new Brugerfejl(
                slags.dansk() + " er en beslutning for sig; brug den og ikke en anden afgørelse");
        case FLEKSJOB -> Indhold.kraevFleksjob(visitation, fleksjob);
        case FOERTIDSPENSION -> Indhold.kraevPension(pension);
        default -> {}
      }
    }
  }

  /** What a decision cannot be without. */
  final class Indhold {
    private Indhold() {}

    static void kraevFleksjob(
        Optional<Fleksjob.Visitation> visitation, Optional<Fleksjobvurdering> fleksjob) {
      if (visitation.isEmpty() || fleksjob.isEmpty()) {
        throw new Brugerfejl(
            "en afgørelse om fleksjob mangler visitationen eller vurderingen; skriv begge");
      }
    }

    static void kraevPension(Optional<Pensionsvurdering> pension) {
      if (pension.isEmpty()) {
        throw new Brugerfejl("en afgørelse om førtidspension mangler vurderingen; skriv den");
      }
    }
  }

  /** What førtidspension asks (pensionsloven § 16; rules R158 to R160). */
  record Pensionsvurdering(
      Optional<Skoen> varigtNedsat,
      Optional<Skoen> udelukkerSelvforsoergelse,
      Optional<Skoen> dokumenteretIngenUdvikling,
      Optional<Skoen> aabenbartIngenUdvikling) {}

  /**
   * What fleksjob asks (LAB § 116; rules R150 to R154).
   *
   * @param maaneder the length of the grant in months
   * @param tidligPensionBrugt whether the right to tidlig pension was used; nothing when not asked
   * @param andenPension whether the citizen has førtidspension or seniorpension
   * @param fastholdelse whole months on special terms, when the job is at the present workplace;
   *     nothing when it is not
   * @param tidligereFleksjob whether the citizen has had one before
   */
  record Fleksjobvurdering(
      Optional<Skoen> varigeBegraensninger,
      Optional<Skoen> kanIkkeNormaleVilkaar,
      boolean andenPension,
      Optional<Boolean> tidligPensionBrugt,
      Optional<Skoen> udviklesIndenRimeligTid,
      Optional<Skoen> tilbudUdtoemt,
      Optional<Skoen> tilbudFormaalsloese,
      int maaneder,
      boolean permanent,
      boolean tidligereFleksjob,
      Optional<Integer> fastholdelse) {}

  /** The case is put aside: withdrawn, or other help is enough. */
  record Henlaeggelse(Spor spor, Grund grund, boolean andenHjaelpVurderet) implements Beslutning {
    /** Why. */
    public enum Grund {
      BORGEREN_TRAK_SIG("borgeren har trukket sig"),
      BORGEREN_DOED("borgeren er død"),
      ANDEN_HJAELP("anden hjælp er nok"),
      /** Not lawful (principafgørelse 83-15, rule R020): here so that it can be refused. */
      KAN_IKKE_SOEGES("man kan ikke søge om ressourceforløb");

      private final String dansk;

      Grund(String dansk) {
        this.dansk = dansk;
      }

      public String dansk() {
        return dansk;
      }
    }
  }

  /**
   * The course is ended, for this reason.
   *
   * @param sidsteDag the course's last day, which may lie ahead
   * @param visitation hours and date, when it ends in fleksjob
   * @param pension what førtidspension asks, when it ends in that
   * @param fleksjob what fleksjob asks, when it ends in that
   */
  record Ophoersafgoerelse(
      Spor spor,
      Udgang aarsag,
      LocalDate sidsteDag,
      Optional<Fleksjob.Visitation> visitation,
      Optional<Pensionsvurdering> pension,
      Optional<Fleksjobvurdering> fleksjob,
      Brev brev)
      implements Beslutning {
    /** Refuses an end in fleksjob or førtidspension without what these ask. */
    public Ophoersafgoerelse {
      if (aarsag == Udgang.FLEKSJOB) {
        Indhold.kraevFleksjob(visitation, fleksjob);
      } else if (aarsag == Udgang.FOERTIDSPENSION) {
        Indhold.kraevPension(pension);
      }
    }

    /** The end as the decision on something else that it also is; nothing if it is none. */
    Optional<AndetForloeb> somAndet() {
      return Optional.ofNullable(
              switch (aarsag) {
                case FLEKSJOB -> Afgoerelsen.Slags.FLEKSJOB;
                case FOERTIDSPENSION -> Afgoerelsen.Slags.FOERTIDSPENSION;
                default -> null;
              })
          .map(s -> new AndetForloeb(spor, s, visitation, pension, fleksjob, brev));
    }
  }

  /** The benefit is fixed. */
  record Ydelsesafgoerelse(Spor spor, Ydelse ydelse, Brev brev) implements Beslutning {}

  /** A sanction is decided; {@code sanktion} is the id of what the citizen stayed away from. */
  record Sanktionsafgoerelse(Spor spor, String sanktion, Sanktion.Fradrag fradrag, Brev brev)
      implements Beslutning {}

  /** No sanction follows. */
  record Sanktionsfrafald(Spor spor, String sanktion, String grund) implements Beslutning {}

  /**
   * The municipality has looked at its own decision again.
   *
   * @param klage the complaint's id
   * @param brevSendt whether the citizen was told in writing
   * @param videresendt the day it went to Ankestyrelsen; nothing when the decision was changed
   */
  record Genvurdering(
      Spor spor, String klage, Klagen.Svar svar, boolean brevSendt, Optional<LocalDate> videresendt)
      implements Beslutning {}
}
