package dk.forloeb;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.register.Registerbevis;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArkitekturTest {
  private static final Set<String> APP =
      Set.of("adgang", "database", "spoergsmaal", "start", "web");

  private static final JavaClasses ALT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dk.forloeb");

  private static ArchRule brugerIkke(String pakke, String... forbudte) {
    String[] navne = new String[forbudte.length];
    for (int i = 0; i < forbudte.length; i++) {
      navne[i] = "dk.forloeb." + forbudte[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage("dk.forloeb." + pakke + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(navne);
  }

  private static boolean brudt(ArchRule regel) {
    return regel.evaluate(ALT).hasViolation();
  }

  @Test
  void start_bruger_web_og_aldrig_omvendt() {
    brugerIkke("web", "start").check(ALT);
    assertTrue(brudt(brugerIkke("start", "web")), "the rule sees that start uses web");
  }

  /** A page shows what is protected and explained; it never counts and never sees a person. */
  @Test
  void sider_ser_hverken_personer_eller_ubeskyttede_tal() {
    siderSerIkke(Set.of("motor", "register", "syntese", "kommando")).check(ALT);
    assertTrue(brudt(siderSerIkke(Set.of("diskretion"))), "the rule sees what pages use");
  }

  private static ArchRule siderSerIkke(Set<String> forbudte) {
    return noClasses()
        .that()
        .resideInAPackage("dk.forloeb.web..")
        .should()
        .dependOnClassesThat(
            describe(
                "are of " + forbudte + " and not merely which register it was",
                (JavaClass k) ->
                    forbudte.contains(pakke(k)) && !k.isEquivalentTo(Registerbevis.class)));
  }

  @Test
  void analyse_og_kerne_kender_ikke_programmet_over_sig() {
    kenderIkke(APP, APP).check(ALT);
    assertTrue(brudt(kenderIkke(APP, Set.of("tid"))), "the rule sees what analysis uses");
  }

  private static ArchRule kenderIkke(Set<String> undtagen, Set<String> forbudte) {
    return noClasses()
        .that(describe("are not the app's", k -> !undtagen.contains(pakke(k))))
        .should()
        .dependOnClassesThat(
            describe("are of " + forbudte, (JavaClass k) -> forbudte.contains(pakke(k))));
  }

  private static String pakke(JavaClass k) {
    return k.getPackageName().replaceFirst("^dk\\.forloeb\\.", "");
  }

  @Test
  void programmet_laver_selv_intet_beskyttet() {
    lavesIkkeI("start", "web", "spoergsmaal").check(ALT);
    assertTrue(brudt(lavesIkkeI("diskretion")), "the rule sees where it is made");
  }

  private static ArchRule lavesIkkeI(String... pakker) {
    return noClasses()
        .that(describe("are in them", k -> Set.of(pakker).contains(pakke(k))))
        .should()
        .callConstructorWhere(
            describe(
                "makes a protected result or a part of one",
                (JavaConstructorCall kald) ->
                    kald.getTargetOwner().getName().startsWith(Beskyttet.class.getName())));
  }

  @Test
  void kun_start_og_programmets_opsaetning_giver_et_ur() {
    urIkkeI("spoergsmaal").check(ALT);
    urIkkeI("adgang").check(ALT);
    assertTrue(brudt(urIkkeI("start")), "the rule sees the clock of the start");
  }

  private static ArchRule urIkkeI(String pakke) {
    return noClasses()
        .that()
        .resideInAPackage("dk.forloeb." + pakke + "..")
        .should()
        .callMethodWhere(
            describe(
                "reads the clock",
                (JavaMethodCall kald) ->
                    kald.getName().equals("now")
                        || (kald.getTargetOwner().isEquivalentTo(Clock.class)
                            && kald.getName().startsWith("system"))));
  }

  @Test
  void sider_og_adgang_ser_ikke_databasen() {
    noClasses()
        .that(describe("are pages or access", k -> Set.of("web", "adgang").contains(pakke(k))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..", "javax.sql..", "org.duckdb..", "org.springframework.jdbc..")
        .check(ALT);
  }

  @Test
  void spring_naar_ikke_ned_under_programmet() {
    noClasses()
        .that(describe("are not the app's", k -> !APP.contains(pakke(k))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..")
        .check(ALT);
  }

  @Test
  void der_er_ingen_kredse_mellem_pakkerne() {
    slices().matching("dk.forloeb.(*)..").should().beFreeOfCycles().check(ALT);
    assertTrue(brudt(slices().matching("dk.forloeb.(*)..").should().notDependOnEachOther()));
  }
}
