package dk.forloeb;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.motor.Motor;
import dk.forloeb.register.Indlaeser;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.tabel.Tabel;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArkitekturTest {
  /** Each may use those after it, and core. */
  private static final List<String> ORDEN =
      List.of(
          "kommando",
          "kontrol",
          "rapport",
          "bro",
          "usikkerhed",
          "tabel",
          "diskretion",
          "motor",
          "studie",
          "register");

  private static final JavaClasses ALT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dk.forloeb");

  private static ArchRule brugerIkke(String pakke, List<String> forbudte) {
    return noClasses()
        .that()
        .resideInAPackage("dk.forloeb." + pakke + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            forbudte.stream().map(f -> "dk.forloeb." + f + "..").toArray(String[]::new))
        .allowEmptyShould(true);
  }

  private static boolean brudt(ArchRule regel) {
    return regel.evaluate(ALT).hasViolation();
  }

  @Test
  void enhver_pakke_bruger_kun_dem_efter_sig() {
    for (int i = 1; i < ORDEN.size(); i++) {
      List<String> foer = new ArrayList<>(ORDEN.subList(0, i));
      foer.add("syntese");
      brugerIkke(ORDEN.get(i), foer).check(ALT);
    }
    brugerIkke("syntese", ORDEN.subList(0, ORDEN.size() - 1)).check(ALT);
  }

  @Test
  void alle_pakker_har_en_plads_i_ordenen() {
    Set<String> kendte = new HashSet<>(ORDEN);
    kendte.addAll(Set.of("syntese", "tid", "ugekode", "kommune", "yaml", "lov", "ordning"));
    for (JavaClass k : ALT) {
      String pakke =
          k.getPackageName().replaceFirst("^dk\\.forloeb\\.?", "").replaceFirst("\\..*", "");
      assertTrue(pakke.isEmpty() || kendte.contains(pakke), k.getName());
    }
  }

  @Test
  void den_omvendte_orden_ses_som_brud() {
    assertTrue(brudt(brugerIkke("kommando", List.of("rapport"))));
    assertTrue(brudt(brugerIkke("kommando", List.of("kontrol"))));
    assertTrue(brudt(brugerIkke("kontrol", List.of("tabel"))));
    assertTrue(brudt(brugerIkke("rapport", List.of("tabel"))));
    assertTrue(brudt(brugerIkke("usikkerhed", List.of("tabel"))));
    assertTrue(brudt(brugerIkke("bro", List.of("diskretion"))));
    assertTrue(brudt(brugerIkke("tabel", List.of("diskretion"))));
    assertTrue(brudt(brugerIkke("diskretion", List.of("motor"))));
    assertTrue(brudt(brugerIkke("motor", List.of("studie"))));
    assertTrue(brudt(brugerIkke("motor", List.of("register"))));
    assertTrue(brudt(brugerIkke("syntese", List.of("register"))));
    assertTrue(brudt(brugerIkke("kommando", List.of("syntese"))));
  }

  /** A published table is checked by what is printed in it, never by a register. */
  @Test
  void kontrollen_ser_kun_det_trykte() {
    brugerIkke(
            "kontrol",
            List.of("rapport", "usikkerhed", "diskretion", "motor", "register", "syntese"))
        .check(ALT);
  }

  @Test
  void kernen_kender_ikke_analysen() {
    for (String kerne : List.of("tid", "lov", "ordning", "ugekode", "kommune", "yaml")) {
      List<String> analyse = new ArrayList<>(ORDEN);
      analyse.add("syntese");
      brugerIkke(kerne, analyse).check(ALT);
    }
  }

  @Test
  void sql_bor_kun_i_registret_og_spring_ingen_steder() {
    sqlKunI("register").check(ALT);
    assertTrue(brudt(sqlKunI("tabel")), "the rule sees the SQL of the register");
    ArchRule udenSpring =
        noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework..");
    udenSpring.check(ALT);
  }

  private static ArchRule sqlKunI(String pakke) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dk.forloeb." + pakke + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..");
  }

  @Test
  void kun_kommandoerne_giver_et_ur() {
    urKunI("kommando").check(ALT);
    assertTrue(brudt(urKunI("register")), "the rule sees the clock of the commands");
  }

  private static ArchRule urKunI(String pakke) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dk.forloeb." + pakke + "..")
        .should()
        .callMethodWhere(describe("reads the clock", ArkitekturTest::ur));
  }

  private static boolean ur(JavaMethodCall kald) {
    JavaClass ejer = kald.getTargetOwner();
    return (ejer.getPackageName().equals("java.time") && kald.getName().equals("now"))
        || (ejer.isEquivalentTo(Clock.class) && kald.getName().startsWith("system"))
        || (ejer.isEquivalentTo(System.class) && kald.getName().equals("currentTimeMillis"));
  }

  @Test
  void kun_diskretionen_laver_noget_beskyttet() {
    lavesKunI("diskretion").check(ALT);
    assertTrue(brudt(lavesKunI("tabel")), "the rule sees where protected results are made");
    for (Constructor<?> c : Beskyttet.class.getDeclaredConstructors()) {
      assertEquals(0, c.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED));
    }
  }

  /** The result and its parts: a row made elsewhere would be a way round. */
  private static ArchRule lavesKunI(String pakke) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dk.forloeb." + pakke + "..")
        .should()
        .callConstructorWhere(
            describe(
                "makes a protected result or a part of one",
                (JavaConstructorCall kald) ->
                    kald.getTargetOwner().getName().startsWith(Beskyttet.class.getName())));
  }

  @Test
  void en_tabel_kan_kun_laves_af_noget_beskyttet() {
    List<Executable> veje = new ArrayList<>(Arrays.asList(Tabel.class.getDeclaredConstructors()));
    Arrays.stream(Tabel.class.getDeclaredMethods())
        .filter(m -> Modifier.isStatic(m.getModifiers()) && m.getReturnType() == Tabel.class)
        .forEach(veje::add);
    List<Executable> aabne =
        veje.stream().filter(v -> Modifier.isPublic(v.getModifiers())).toList();
    assertTrue(aabne.size() >= 1);
    for (Executable vej : aabne) {
      assertTrue(
          Arrays.stream(vej.getParameterTypes()).anyMatch(ArkitekturTest::beskyttet),
          vej.toString());
      assertTrue(
          Arrays.stream(vej.getParameterTypes()).allMatch(p -> beskyttet(p) || p == String.class),
          vej.toString());
    }
  }

  private static boolean beskyttet(Class<?> c) {
    return c == Beskyttet.class || c.getEnclosingClass() == Beskyttet.class;
  }

  @Test
  void tabeller_og_diskretion_laeser_ingen_personer() {
    serIngenPersoner("rapport").check(ALT);
    serIngenPersoner("usikkerhed").check(ALT);
    serIngenPersoner("bro").check(ALT);
    serIngenPersoner("tabel").check(ALT);
    serIngenPersoner("diskretion").check(ALT);
    assertTrue(brudt(serIngenPersoner("motor")), "the rule sees who reads persons");
  }

  private static ArchRule serIngenPersoner(String pakke) {
    return noClasses()
        .that()
        .resideInAPackage("dk.forloeb." + pakke + "..")
        .should()
        .dependOnClassesThat(
            describe(
                "hold or read persons",
                (JavaClass k) ->
                    Set.of("Register", "RegisterMappe", "Person", "Spell", "Loenmaaned")
                            .contains(k.getSimpleName())
                        && k.getPackageName().equals("dk.forloeb.register")));
  }

  /** A figure that knew a count could give it away by a length. */
  @Test
  void rapporter_og_tabeller_ser_kun_det_trykte() {
    serIngenOptaelling("rapport").check(ALT);
    serIngenOptaelling("usikkerhed").check(ALT);
    serIngenOptaelling("bro").check(ALT);
    serIngenOptaelling("tabel").check(ALT);
    assertTrue(brudt(serIngenOptaelling("diskretion")), "the rule sees who reads counts");
  }

  private static ArchRule serIngenOptaelling(String pakke) {
    return noClasses()
        .that()
        .resideInAPackage("dk.forloeb." + pakke + "..")
        .should()
        .dependOnClassesThat(
            describe(
                "are counts, or exact values made of them",
                (JavaClass k) ->
                    k.getPackageName().equals("dk.forloeb.motor")
                        && k.getName().matches(".*\\.(Raa|Optaelling|Vaerdi).*")));
  }

  /**
   * An engine gets a plan and a register; folders, imports and the set-up of tables are not its.
   */
  @Test
  void motoren_ser_kun_planen_og_registret() {
    motorenSer(RegisterMappe.class, Indlaeser.class).check(ALT);
    brugerIkke("motor", List.of("diskretion", "tabel", "kommando", "syntese", "yaml")).check(ALT);
    assertTrue(brudt(motorenSer(dk.forloeb.register.Person.class)));
  }

  private static ArchRule motorenSer(Class<?>... forbudte) {
    return noClasses()
        .that()
        .resideInAPackage("dk.forloeb.motor")
        .should()
        .dependOnClassesThat(
            describe(
                "are among " + Arrays.toString(forbudte),
                (JavaClass k) -> Arrays.stream(forbudte).anyMatch(k::isEquivalentTo)));
  }

  /** Gaps, courses and status are written once for each engine: no engine borrows another's. */
  @Test
  void den_hurtige_motor_laaner_ikke_af_referencen() {
    laanerIkke("dk.forloeb.motor.hurtig").check(ALT);
    assertTrue(
        brudt(laanerIkke("dk.forloeb.motor")), "the rule sees who uses the reference's parts");
    classes()
        .that()
        .implement(Motor.class)
        .should()
        .resideInAnyPackage("dk.forloeb.motor", "dk.forloeb.motor.hurtig")
        .check(ALT);
  }

  private static ArchRule laanerIkke(String pakke) {
    return noClasses()
        .that()
        .resideInAPackage(pakke)
        .should()
        .dependOnClassesThat(
            describe(
                "are the reference's own",
                (JavaClass k) ->
                    k.getPackageName().equals("dk.forloeb.motor")
                        && Set.of(
                                "ReferenceMotor",
                                "Holdtaeller",
                                "Overgangstaeller",
                                "Tabeltaeller",
                                "Personuger",
                                "Hul",
                                "Udfald",
                                "Forloeb")
                            .contains(k.getSimpleName())))
        .allowEmptyShould(true);
  }

  @Test
  void der_er_ingen_kredse_mellem_pakkerne() {
    slices().matching("dk.forloeb.(*)..").should().beFreeOfCycles().check(ALT);
    assertTrue(brudt(slices().matching("dk.forloeb.(*)..").should().notDependOnEachOther()));
  }
}
