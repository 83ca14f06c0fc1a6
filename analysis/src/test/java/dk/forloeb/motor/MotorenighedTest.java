package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.motor.Saerlinge.Saerhed;
import dk.forloeb.motor.hurtig.HurtigMotor;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated studies on generated registers: both engines count the same, to the digit. */
class MotorenighedTest {
  private static final long PAR =
      Long.getLong("forloeb.par", 0) > 0
          ? Long.getLong("forloeb.par")
          : Boolean.getBoolean("forloeb.long") ? 10_000 : 400;

  /** Enough to reach everything; the coverage tests say so. */
  private static final int PROEVE = 400;

  private static Studie studie(long seed) {
    String tekst = Studiegenerator.lav(seed);
    try {
      return new Studiekatalog.Kildetekst("lavet.yaml", tekst).laes(List.of());
    } catch (Brugerfejl e) {
      throw new AssertionError("seed " + seed + ": " + e.besked() + "\n" + tekst, e);
    }
  }

  private static void ens(Studie studie, HukommelsesRegister register, String hvor) {
    Plan plan = Plan.af(studie);
    Optaelling reference = new ReferenceMotor().taelSammen(plan, register);
    Optaelling hurtig = new HurtigMotor(2).taelSammen(plan, register);
    assertEquals(reference.hold(), hurtig.hold(), hvor);
    for (int i = 0; i < reference.tabeller().size(); i++) {
      assertEquals(reference.tabeller().get(i), hurtig.tabeller().get(i), hvor + ", table " + i);
    }
    assertEquals(reference, hurtig, hvor);
  }

  @Test
  void begge_motorer_taeller_det_samme() {
    long besvarede = 0;
    for (long seed = 0; seed < PAR; seed++) {
      Studie studie = studie(seed);
      HukommelsesRegister register = Saerlinge.register(seed);
      ens(studie, register, "seed " + seed + "\n" + Studiegenerator.lav(seed));
      besvarede += spurgt(studie, register) ? 1 : 0;
    }
    assertTrue(besvarede > PAR / 3, besvarede + " of " + PAR + " could be asked");
  }

  /** The whole way from the register to tables, where the register can answer at all. */
  private static boolean spurgt(Studie studie, HukommelsesRegister register) {
    try {
      Raaresultat a = new Koersel(new ReferenceMotor()).koer(studie, List.of(), register);
      Raaresultat b = new Koersel(new HurtigMotor(1)).koer(studie, List.of(), register);
      assertEquals(a.tabeller(), b.tabeller());
      return true;
    } catch (Brugerfejl e) {
      return false;
    }
  }

  static List<String> ider() {
    return Studiekatalog.ider();
  }

  @ParameterizedTest
  @MethodSource("ider")
  void de_medfoelgende_studier_taelles_ens(String id) {
    for (long seed = 0; seed < PAR / 4; seed++) {
      ens(Studiekatalog.find(id).laes(List.of()), Saerlinge.register(seed), id + ", seed " + seed);
    }
  }

  @Test
  void mange_blokke_og_traade_giver_det_samme() {
    Folk folk = new Folk();
    for (int i = 0; i < 30; i++) {
      folk.efterRessourceforloeb(300 + i, 101 + i * 3, 771).pension(200, 2012 + i % 4);
    }
    HukommelsesRegister register = folk.register();
    for (String id : ider()) {
      Plan plan = Plan.af(Studiekatalog.find(id).laes(List.of()));
      Optaelling en = new HurtigMotor(1).taelSammen(plan, register);
      assertEquals(en, new HurtigMotor(7).taelSammen(plan, register), id);
      assertEquals(en, new ReferenceMotor().taelSammen(plan, register), id);
    }
  }

  /** A checker that cannot fail proves nothing: one person more must be seen. */
  @Test
  void en_forskel_ses() {
    HukommelsesRegister faerre = new Folk().efterRessourceforloeb(9, 101, 771).register();
    HukommelsesRegister flere = new Folk().efterRessourceforloeb(10, 101, 771).register();
    Plan plan = Plan.af(Studiekatalog.find("kommuner-2017").laes(List.of()));
    assertTrue(
        !new ReferenceMotor()
            .taelSammen(plan, faerre)
            .equals(new HurtigMotor(2).taelSammen(plan, flere)));
  }

  @Test
  void de_lavede_studier_naar_hver_knude_i_modellen() {
    Set<String> moedte = new TreeSet<>();
    for (long seed = 0; seed < PROEVE; seed++) {
      Studie s = studie(seed);
      saml(s, moedte);
      saml(Plan.af(s), moedte);
    }
    Set<String> alle = new TreeSet<>();
    Set<Class<?>> sete = new HashSet<>();
    knuder(Studie.class, alle, sete);
    knuder(Plan.class, alle, sete);
    // Cases are persons with an answer, which no generator can give, and only they hold intervals.
    alle.removeIf(k -> k.startsWith("Case") || k.equals("Ugeinterval"));
    alle.removeAll(moedte);
    assertEquals(Set.of(), alle);
  }

  /** The kinds of node that stand in a value. */
  private static void saml(Object o, Set<String> ud) {
    switch (o) {
      case Record r -> {
        ud.add(navn(r.getClass()));
        for (RecordComponent k : r.getClass().getRecordComponents()) {
          try {
            Object v = k.getAccessor().invoke(r);
            if (v != null) {
              saml(v, ud);
            }
          } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
          }
        }
      }
      case Enum<?> e -> ud.add(navn(e.getDeclaringClass()) + "." + e.name());
      case Collection<?> c -> c.forEach(v -> saml(v, ud));
      case Map<?, ?> m -> m.values().forEach(v -> saml(v, ud));
      default -> {}
    }
  }

  /** Every kind of node that the types allow. */
  private static void knuder(Type type, Set<String> ud, Set<Class<?>> sete) {
    if (type instanceof ParameterizedType p) {
      Arrays.stream(p.getActualTypeArguments()).forEach(t -> knuder(t, ud, sete));
    }
    if (!(type instanceof Class<?> k)
        || !k.getPackageName().startsWith("dk.forloeb")
        || !sete.add(k)) {
      return;
    }
    if (k.isEnum()) {
      for (Object e : k.getEnumConstants()) {
        ud.add(navn(k) + "." + ((Enum<?>) e).name());
      }
    } else if (k.isSealed()) {
      Arrays.stream(k.getPermittedSubclasses()).forEach(t -> knuder(t, ud, sete));
    } else if (k.isRecord()) {
      ud.add(navn(k));
      for (RecordComponent c : k.getRecordComponents()) {
        knuder(c.getGenericType(), ud, sete);
      }
    }
  }

  private static String navn(Class<?> k) {
    return k.getName().replaceFirst(".*\\.", "");
  }

  @Test
  void de_lavede_registre_har_hver_saerhed() {
    Map<Saerhed, Integer> antal = Saerlinge.ingen();
    int udenLoenkolonner = 0;
    int medHul = 0;
    int foer2008 = 0;
    for (long seed = 0; seed < PROEVE; seed++) {
      HukommelsesRegister r = Saerlinge.register(seed);
      Saerlinge.tael(r, antal);
      var maaneder = r.observation().loenmaaneder();
      udenLoenkolonner += maaneder.isEmpty() ? 1 : 0;
      medHul += maaneder.size() > 1 && !maaneder.contains(naeste(maaneder.first())) ? 1 : 0;
      foer2008 += r.observation().foerste().aar() < 2008 ? 1 : 0;
    }
    assertEquals(EnumSet.allOf(Saerhed.class), antal.keySet());
    assertTrue(udenLoenkolonner > 5, "registers without wage columns: " + udenLoenkolonner);
    assertTrue(medHul > 5, "registers with a month missing: " + medHul);
    assertTrue(foer2008 > 5, "registers from before 2008: " + foer2008);
  }

  private static int naeste(int maaned) {
    return maaned % 100 == 12 ? maaned + 89 : maaned + 1;
  }
}
