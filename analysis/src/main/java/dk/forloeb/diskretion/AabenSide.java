package dk.forloeb.diskretion;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.stoej.Stoejtabel;
import dk.forloeb.diskretion.stoej.Stoejvalg;
import dk.forloeb.motor.Noeglekoersel;
import dk.forloeb.motor.Talaendring;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studie;
import java.util.List;

/**
 * Answers for the page where anyone may ask anything: no number is hidden but every count is
 * changed a little, by the cell-key method (ADR 0021). The same persons always get the same change,
 * so that asking again tells nothing more. One for each opened register; any number of threads.
 */
public final class AabenSide {
  private static final Stoejvalg VALG = Stoejvalg.STANDARD;
  private static final Stoejtabel TABEL = new Stoejtabel(VALG);

  /** Lengths are not bounded by a person, so no sum of them is given. */
  private static final Talaendring STOEJ =
      new Talaendring() {
        @Override
        public long antal(long antal, long noeglesum) {
          return TABEL.trykt(antal, noeglesum);
        }

        @Override
        public long uger(long uger) {
          return 0;
        }
      };

  private final Noeglekoersel koersel;

  /** Of a register and its keys. */
  public AabenSide(Noeglekoersel koersel) {
    this.koersel = koersel;
  }

  /**
   * Runs a study.
   *
   * @param aendringer what was changed from the study's file, for the evidence
   * @throws Brugerfejl when the register cannot answer
   */
  public Beskyttet svar(Studie studie, List<String> aendringer) {
    return new Diskretion(Diskretion.TAERSKEL)
        .anvend(koersel.koer(studie, aendringer, STOEJ), Tilstand.LIVE, Skjuleplan.aaben(studie));
  }

  /** What the changes are and what they do not protect against, a sentence each. */
  public static List<String> forklaring(Sprog sprog) {
    int et = procent(TABEL.graense());
    int to = procent(TABEL.pargraense());
    return switch (sprog) {
      case DA ->
          List.of(
              "Tallene har små tilfældige ændringer, så de ikke røber enkelte personer.",
              "Hvert antal er flyttet højst "
                  + VALG.stoerst()
                  + " op eller ned, til et tal i "
                  + VALG.trin()
                  + "-tabellen, og lige så meget op som ned i det lange løb; 0 er altid 0.",
              "De samme personer får altid samme ændring, hvordan der end spørges.",
              "Summer er ændret for sig, så rækkerne ikke altid giver det, der står i alt.",
              "Andele og rækkefølge er regnet af de ændrede tal; gennemsnitlige varigheder vises"
                  + " ikke.",
              "Den, der kender alle andre i et tal, gætter rigtigt om den sidste person i højst "
                  + et
                  + " af 100 tilfælde, hvor plat og krone giver 50.",
              "To tal, som kun den ene person er til forskel imellem, giver højst "
                  + to
                  + " af 100, men flere sådanne par giver mere.",
              "Ændringerne skjuler ikke, at alle i en gruppe har samme udfald.");
      case EN ->
          List.of(
              "The numbers have small random changes, so that they do not give single persons"
                  + " away.",
              "Each count is moved by at most "
                  + VALG.stoerst()
                  + " up or down, to a multiple of "
                  + VALG.trin()
                  + ", and as much up as down in the long run; 0 is always 0.",
              "The same persons always get the same change, however they are asked for.",
              "Sums are changed for themselves, so rows do not always add up to the total.",
              "Shares and order are worked out from the changed numbers; mean lengths are not"
                  + " shown.",
              "Who knows everyone else in a number guesses right about the last person in at most "
                  + et
                  + " of 100 cases, where tossing a coin gives 50.",
              "Two numbers that only that person sets apart give at most "
                  + to
                  + " of 100, but more such pairs give more.",
              "The changes do not hide that everyone in a group has the same outcome.");
    };
  }

  private static int procent(double andel) {
    return (int) Math.ceil(100 * andel - 1e-9);
  }
}
