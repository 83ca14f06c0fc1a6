package dk.forloeb.diskretion;

import dk.forloeb.diskretion.sammenhaeng.Opgoerelse;
import dk.forloeb.diskretion.sammenhaeng.Sammenhaeng;
import dk.forloeb.motor.Lavede;
import dk.forloeb.motor.Raaresultat;
import java.util.List;
import org.junit.jupiter.api.Test;

class TidSkrabTest {
  @Test
  void tid() {
    for (long seed = 0; seed < 500; seed++) {
      Raaresultat r = Lavede.svar(seed).orElse(null);
      if (r != null) {
        long t = System.nanoTime();
        Beskyttet b = new Diskretion(5).anvend(r, Tilstand.PUBLISHED);
        long ms = (System.nanoTime() - t) / 1_000_000;
        if (ms > 700) {
          Sammenhaeng s = new Sammenhaeng(5, 10);
          s.svar(Opgoerelse.af(r));
          s.forbind();
          System.out.println("TID " + seed + " ms " + ms + " celler " + s.byg(List.of()).antalCeller() + " krav " + s.byg(List.of()).krav().size() + " " + b.tabeller().stream().map(x -> x.navn() + ":" + x.raekker().size() + ":" + x.skjulte() + x.regler().stream().anyMatch(z -> z.contains("detaljeret"))).toList());
        }
      }
    }
  }
}
