package dk.forloeb.diskretion.sammenhaeng;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.spaerring.Talsystem;
import dk.forloeb.motor.Lavede;
import dk.forloeb.motor.Raaresultat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The equations between printed numbers are true, whatever was asked. */
class SammenhaengTest {
  private static final int STUDIER = Boolean.getBoolean("forloeb.long") ? 10_000 : 400;

  /** An equation that the true values do not fit is refused when the system is built. */
  @Test
  void alle_ligninger_passer_paa_de_sande_tal() {
    int svar = 0;
    for (long seed = 0; seed < STUDIER; seed++) {
      Raaresultat r = Lavede.svar(seed).orElse(null);
      if (r != null) {
        Sammenhaeng s = new Sammenhaeng(5, 10);
        try {
          s.svar(Opgoerelse.af(r));
          s.forbind();
          Talsystem t = s.byg(List.of());
          if (Boolean.getBoolean("forloeb.vis")) {
            System.out.println("SYS " + seed + " " + t.antalCeller() + " krav " + t.krav().size());
          }
        } catch (RuntimeException e) {
          throw new AssertionError("seed " + seed + "\n" + Lavede.tekst(seed).tekst(), e);
        }
        svar++;
      }
    }
    assertTrue(svar > STUDIER / 3, svar + " of " + STUDIER + " could be asked");
  }
}
