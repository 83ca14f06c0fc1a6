package dk.forloeb.diskretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.stoej.Stoejtabel;
import dk.forloeb.diskretion.stoej.Stoejvalg;
import dk.forloeb.motor.Folk;
import dk.forloeb.motor.Koersel;
import dk.forloeb.motor.Noeglekoersel;
import dk.forloeb.motor.hurtig.HurtigMotor;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.register.Noegler;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * An attacker against the open page. He knows the method, the table and everybody in a municipality
 * but one invented person; he does not know the secret. Did she have a course that ended in week 12
 * of 2014, when no one else's did? He asks once (up to week 12), or twice (up to week 11 too).
 */
class ForskelsangrebTest {
  private static final int PAR = Boolean.getBoolean("forloeb.long") ? 10_000 : 500;

  private static final Stoejtabel TABEL = new Stoejtabel(Stoejvalg.STANDARD);

  private static Studie til(String uge) {
    String tekst =
        """
        study: angreb
        title: { da: x, en: x }
        source: { da: x, en: x }
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        keep: { ended: true, end: 2014-W01..SIDST }
        place: municipality-at-end
        tables:
          t: { rows: place, measures: { personer: { count: persons } } }
        """;
    return new Studiekatalog.Kildetekst("angreb.yaml", tekst.replace("SIDST", uge)).laes(List.of());
  }

  private static long antal(Beskyttet b) {
    return b.tabel("t").raekker().stream()
        .filter(r -> r.noegler().getFirst().equals("101"))
        .mapToLong(r -> Long.parseLong(r.vaerdier().getFirst()))
        .sum();
  }

  @Test
  void angriberen_gaetter_ikke_bedre_end_den_oplyste_graense() {
    Studie uden = til("2014-W11");
    Studie med = til("2014-W12");
    Random r = new Random(20);
    int afEt = 0;
    int afTo = 0;
    int udenStoej = 0;
    double ventetEt = 0;
    double ventetTo = 0;
    for (int i = 0; i < PAR; i++) {
      int andre = r.nextInt(30);
      boolean er = r.nextBoolean();
      Folk folk = new Folk().og(andre, 101, "2014-W02..2014-W10=810");
      folk.og(1, 101, er ? "2014-W02..2014-W12=810" : "2014-W02..2014-W12=130");
      HukommelsesRegister register = folk.register();
      byte[] hemmelighed = new byte[32];
      r.nextBytes(hemmelighed);
      HurtigMotor motor = new HurtigMotor(1);
      AabenSide side =
          new AabenSide(new Noeglekoersel(motor, register, Noegler.af(register, hemmelighed)));
      long foer = antal(side.svar(uden, List.of()));
      long efter = antal(side.svar(med, List.of()));
      boolean gaet = TABEL.sandsynlighed(andre + 1, efter) > TABEL.sandsynlighed(andre, efter);
      afEt += gaet == er ? 1 : 0;
      // Without her both numbers count the same persons, and are the same.
      afTo += (foer != efter) == er ? 1 : 0;
      ventetEt += 0.5 + TABEL.afstand(andre) / 2;
      ventetTo += 0.5 + TABEL.parafstand(andre) / 2;
      long eksakt =
          antal(
              new Diskretion(5)
                  .anvend(new Koersel(motor).koer(med, List.of(), register), Tilstand.NONE));
      udenStoej += (eksakt == andre + 1) == er ? 1 : 0;
    }
    // Four standard deviations of what a coin would give.
    double usikkerhed = 4 * Math.sqrt(0.25 / PAR);
    String hvor = afEt + " and " + afTo + " of " + PAR;
    assertTrue((double) afEt / PAR <= TABEL.graense() + usikkerhed, hvor);
    assertTrue((double) afTo / PAR <= TABEL.pargraense() + usikkerhed, hvor);
    // He guesses as well as can be, so the bounds are no better than they look.
    assertEquals(ventetEt / PAR, (double) afEt / PAR, usikkerhed, hvor);
    assertEquals(ventetTo / PAR, (double) afTo / PAR, usikkerhed, hvor);
    assertEquals(PAR, udenStoej, "without noise he is always right");
  }
}
