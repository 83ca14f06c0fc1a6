package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.forloeb.motor.hurtig.HurtigMotor;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.register.Noegler;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Studiekatalog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums of keys beside the counts: both engines, generated studies on generated registers. */
class NoeglesummerTest {
  private static final long PAR = Boolean.getBoolean("forloeb.long") ? 10_000 : 400;

  private static Plan plan(long seed) {
    String tekst = Studiegenerator.lav(seed);
    return Plan.af(new Studiekatalog.Kildetekst("lavet.yaml", tekst).laes(List.of()));
  }

  @Test
  void begge_motorer_summer_de_samme_noegler() {
    for (long seed = 0; seed < PAR; seed++) {
      Plan plan = plan(seed);
      HukommelsesRegister register = Saerlinge.register(seed);
      Noegler noegler = Noegler.af(register, Folk.HEMMELIGHED);
      Noeglesummer reference = new ReferenceMotor().taelMedNoegler(plan, register, noegler);
      String hvor = "seed " + seed + "\n" + Studiegenerator.lav(seed);
      assertEquals(new HurtigMotor(2).taelSammen(plan, register), reference.tal(), hvor);
      assertEquals(reference, new HurtigMotor(2).taelMedNoegler(plan, register, noegler), hvor);
    }
  }

  @Test
  void de_medfoelgende_studier_summeres_ens_over_blokke_og_traade() {
    Folk folk = new Folk();
    for (int i = 0; i < 30; i++) {
      folk.efterRessourceforloeb(180 + i, 101 + i * 3, 771).pension(100, 2012 + i % 4);
    }
    HukommelsesRegister register = folk.register();
    Noegler noegler = Noegler.af(register, Folk.HEMMELIGHED);
    for (String id : Studiekatalog.ider()) {
      Plan plan = Plan.af(Studiekatalog.find(id).laes(List.of()));
      Noeglesummer en = new HurtigMotor(1).taelMedNoegler(plan, register, noegler);
      assertEquals(en, new HurtigMotor(5).taelMedNoegler(plan, register, noegler), id);
      assertEquals(en.tal(), new ReferenceMotor().taelSammen(plan, register), id);
    }
  }

  /** A checker that cannot fail proves nothing: another secret must be seen. */
  @Test
  void en_anden_hemmelighed_giver_andre_summer_og_samme_tal() {
    HukommelsesRegister register = new Folk().efterRessourceforloeb(9, 101, 771).register();
    Plan plan = Plan.af(Studiekatalog.find("kommuner-2017").laes(List.of()));
    byte[] anden = "en anden hemmelighed".getBytes(StandardCharsets.UTF_8);
    Noeglesummer a =
        new ReferenceMotor().taelMedNoegler(plan, register, Noegler.af(register, Folk.HEMMELIGHED));
    Noeglesummer b = new HurtigMotor(2).taelMedNoegler(plan, register, Noegler.af(register, anden));
    assertEquals(a.tal(), b.tal());
    assertNotEquals(a.noegler(), b.noegler());
  }

  @Test
  void noegler_af_et_andet_register_afvises() {
    HukommelsesRegister et = new Folk().efterRessourceforloeb(9, 101, 771).register();
    HukommelsesRegister andet = new Folk().efterRessourceforloeb(8, 101, 771).register();
    Plan plan = Plan.af(Studiekatalog.find("kommuner-2017").laes(List.of()));
    Noegler noegler = Noegler.af(andet, Folk.HEMMELIGHED);
    assertThrows(
        IllegalArgumentException.class, () -> new HurtigMotor(2).taelMedNoegler(plan, et, noegler));
  }
}
