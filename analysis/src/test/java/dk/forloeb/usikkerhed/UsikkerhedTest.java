package dk.forloeb.usikkerhed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.motor.Folk;
import dk.forloeb.studie.Sprog;
import dk.forloeb.usikkerhed.Usikkerhed.Maalt;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Read off a printed table: what it hides has no interval and no rank. */
class UsikkerhedTest {
  /** Of those in 101 a third come into fleksjob, in 461 one in ten, in 766 three of fifteen. */
  private static Folk folk() {
    return new Folk()
        .efterRessourceforloeb(30, 101, 771)
        .efterRessourceforloeb(60, 101, 783)
        .efterRessourceforloeb(20, 461, 771)
        .efterRessourceforloeb(180, 461, 783)
        .efterRessourceforloeb(10, 751, 771)
        .efterRessourceforloeb(20, 751, 783)
        .efterRessourceforloeb(3, 766, 771)
        .efterRessourceforloeb(12, 766, 783);
  }

  private static Beskyttet svar(Tilstand tilstand, String... aendringer) {
    List<String> alle = new ArrayList<>(List.of(aendringer));
    alle.add("tables.figur-1.at-least.forloeb=1");
    return folk().svar("kommuner-2017", tilstand, 5, alle.toArray(new String[0]));
  }

  @Test
  void hver_raekke_har_interval_rang_og_plads_i_tragten() {
    Usikkerhed u = Usikkerhed.af(svar(Tilstand.NONE), "figur-1", Sprog.DA);
    assertEquals("andel", u.kolonne());
    assertEquals(
        List.of("København 1", "Aarhus 1", "Hedensted 3", "Odense 4"),
        u.maalte().stream().map(m -> m.navn() + " " + m.rang()).toList());
    Maalt odense = u.maalte().getLast();
    assertEquals(20, odense.succes());
    assertEquals(200, odense.antal());
    assertEquals(Interval.wilson(20, 200), odense.interval());
    // 63 of 335 is 18.8 percent; 200 courses would have hardly one in ten.
    assertTrue(u.landErAlle());
    assertEquals(0.188, u.land());
    assertEquals(63 / 335.0, u.puljet(), 1e-12);
    assertEquals((1 / 3.0 + 0.1 + 1 / 3.0 + 0.2) / 4, u.middel(), 1e-12);
    assertEquals(Tragtsted.LANGT_UNDER, odense.sted());
    assertEquals(Tragtsted.LANGT_OVER, u.maalte().getFirst().sted());
    assertEquals(Tragtsted.INDEN_FOR, u.maalte().get(2).sted());
    assertEquals(new Rangspaend(1, 4), u.maalte().get(2).held());
    assertEquals(4, odense.egen().til());
  }

  @Test
  void det_skjulte_har_hverken_interval_eller_rang() {
    Beskyttet b = svar(Tilstand.PUBLISHED);
    Usikkerhed u = Usikkerhed.af(b, "figur-1", Sprog.DA);
    List<Usikkerhed.Raekke> skjulte =
        u.raekker().stream().filter(r -> r instanceof Usikkerhed.Ukendt).toList();
    assertTrue(skjulte.stream().anyMatch(r -> r.navn().equals("Hedensted")), u.toString());
    assertTrue(assertInstanceOf(Usikkerhed.Ukendt.class, skjulte.getFirst()).skjult());
    List<String> prikker =
        u.csv().lines().filter(l -> l.matches("[^,]+,[^,]+(,\\.\\.){10}")).toList();
    assertEquals(skjulte.size(), prikker.size(), u.csv());
    assertEquals(skjulte.size(), u.csv().lines().filter(l -> l.contains("..")).count());
    assertEquals(b.tabel("figur-1").raekker().size(), u.raekker().size());
    for (Maalt m : u.maalte()) {
      assertTrue(m.rang() <= u.maalte().size());
      assertTrue(m.held().til() <= u.maalte().size());
    }
    // The average of all is hidden with the rows, and the shown ones stand for it.
    assertFalse(u.landErAlle());
    assertEquals(u.puljet(), u.land());
  }

  @Test
  void uden_en_andel_af_en_del_siges_det() {
    Beskyttet b = svar(Tilstand.NONE);
    assertEquals(
        "figur-2: har ingen andel, hvis tæller er en del af nævneren; usikkerhed kan kun siges om"
            + " sådan en",
        assertThrows(Brugerfejl.class, () -> Usikkerhed.af(b, "figur-2", Sprog.DA)).besked());
    assertEquals(
        "gennemsnit: er ingen tabel med antal; vælg en anden",
        assertThrows(Brugerfejl.class, () -> Usikkerhed.af(b, "gennemsnit", Sprog.DA)).besked());
  }
}
