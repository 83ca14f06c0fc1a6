package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Diskretion;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.motor.hurtig.HurtigMotor;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.tabel.Tabel;
import java.util.ArrayList;
import java.util.List;

/** A handful of lives and the table of them, which both engines must come to. */
final class Haandregnet {
  private Haandregnet() {}

  /**
   * The tables as they are printed, each after its name, without the header; then the attrition.
   */
  static void giver(String studie, Folk folk, String ventet) {
    String hoved = "study: min\ntitle: t\nsource: s\n";
    Studie s = new Studiekatalog.Kildetekst("min.yaml", hoved + studie).laes(List.of());
    for (Motor motor : List.of(new ReferenceMotor(), new HurtigMotor(2))) {
      Raaresultat raa = new Koersel(motor).koer(s, List.of(), folk.register());
      Beskyttet b = new Diskretion(5).anvend(raa, Tilstand.NONE);
      List<String> ud = new ArrayList<>();
      b.tabeller().forEach(t -> skriv(t.navn(), Tabel.af(b, t.navn()), ud));
      skriv("frafald", Tabel.frafald(b), ud);
      assertEquals(ventet.strip(), String.join("\n", ud), () -> motor.getClass().getSimpleName());
    }
  }

  private static void skriv(String navn, Tabel tabel, List<String> ud) {
    ud.add(navn + ":");
    tabel.linjer().stream().skip(1).forEach(l -> ud.add("  " + String.join(" | ", l)));
  }
}
