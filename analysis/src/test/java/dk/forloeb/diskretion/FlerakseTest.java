package dk.forloeb.diskretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.motor.Folk;
import dk.forloeb.motor.Koersel;
import dk.forloeb.motor.ReferenceMotor;
import dk.forloeb.studie.Studiekatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a hidden row of a table with several keys could be worked out from. */
class FlerakseTest {
  private static final String KURVE =
      """
      study: min
      title: t
      source: s
      course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
      keep: { ended: true }
      status: { weeks-after-end: 4..6 }
      tables:
        t: { rows: [AKSER], measures: { n: { count: courses } } }
      """;

  @Test
  void frafaldet_giver_ikke_en_skjult_gruppe_tilbage() {
    Folk folk =
        new Folk().og(60, 101, "2014-W02..2014-W40=130").og(4, 101, "2014-W02..2014-W40=810");
    Beskyttet b = folk.svar("aktivitet", Tilstand.PUBLISHED, 5);
    // Sixty-four may be shown, but then neither the four nor, in the week all start in, the sixty.
    for (Beskyttet.Raekke r : b.tabel("tabel-1").raekker()) {
      boolean foerste = r.noegler().getLast().equals("1");
      assertFalse(r.vaerdier().contains("4"), r.toString());
      assertFalse(foerste && r.vaerdier().contains("60"), r.toString());
    }
    assertTrue(b.frafald().stream().anyMatch(t -> t.forloeb().equals("64")), "" + b.frafald());
    assertEquals(
        "64",
        folk.svar("aktivitet", Tilstand.NONE, 5).frafald().stream()
            .filter(t -> t.trin().equals("i-perioden"))
            .findFirst()
            .orElseThrow()
            .forloeb());
  }

  /** Each week of a curve has the same courses, whichever key stands first. */
  @Test
  void en_skjult_celle_staar_aldrig_alene_i_sin_uge() {
    Folk folk =
        new Folk()
            .og(17, 101, "2014-W02..2014-W10=810", "2014-W11..2014-W40=771")
            .og(20, 101, "2014-W02..2014-W10=810", "2014-W11..2014-W40=783")
            .og(3, 101, "2014-W02..2014-W10=810", "2014-W11..2014-W40=890");
    for (String akser : List.of("week, status", "status, week")) {
      var studie =
          new Studiekatalog.Kildetekst("min.yaml", KURVE.replace("AKSER", akser)).laes(List.of());
      Beskyttet b =
          new Diskretion(5)
              .anvend(
                  new Koersel(new ReferenceMotor()).koer(studie, List.of(), folk.register()),
                  Tilstand.PUBLISHED);
      int uge = akser.startsWith("week") ? 0 : 1;
      for (int n = 4; n <= 6; n++) {
        String denne = Integer.toString(n);
        long skjulte =
            b.tabel("t").raekker().stream()
                .filter(r -> r.noegler().get(uge).equals(denne))
                .filter(r -> r.vaerdier().getFirst().equals(Beskyttet.SKJULT))
                .count();
        assertTrue(skjulte >= 2, akser + ", week " + n + ": " + b.tabel("t").raekker());
      }
    }
  }
}
