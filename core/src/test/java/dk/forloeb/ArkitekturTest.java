package dk.forloeb;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArkitekturTest {
  private static final JavaClasses KLASSER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dk.forloeb");

  /** The classes of this module that a package may not lean on. */
  private static ArchRule brugerKun(String pakke, List<String> naboer) {
    return noClasses()
        .that()
        .resideInAPackage("dk.forloeb." + pakke + "..")
        .should()
        .dependOnClassesThat(
            describe(
                "packages of the project that are neither the root nor " + naboer,
                (JavaClass k) ->
                    k.getPackageName().startsWith("dk.forloeb.")
                        && !k.getPackageName().equals("dk.forloeb." + pakke)
                        && naboer.stream()
                            .noneMatch(n -> k.getPackageName().equals("dk.forloeb." + n))));
  }

  private static ArchRule brugerIkke(String... pakker) {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(pakker)
        .allowEmptyShould(true);
  }

  private static ArchRule kalderIkkeUret() {
    return noClasses().should().callMethodWhere(describe("reads the clock", ArkitekturTest::ur));
  }

  private static boolean ur(JavaMethodCall kald) {
    JavaClass ejer = kald.getTargetOwner();
    boolean iTid = ejer.getPackageName().equals("java.time");
    return (iTid && kald.getName().equals("now"))
        || (ejer.isEquivalentTo(Clock.class) && kald.getName().startsWith("system"))
        || (ejer.isEquivalentTo(System.class)
            && List.of("currentTimeMillis", "nanoTime").contains(kald.getName()));
  }

  private static boolean brudt(ArchRule regel, JavaClasses klasser) {
    return regel.evaluate(klasser).hasViolation();
  }

  @Test
  void pakkerne_staar_i_orden_og_ugekode_oeverst() {
    brugerKun("ugekode", List.of("tid", "yaml")).check(KLASSER);
    brugerKun("kommune", List.of()).check(KLASSER);
    brugerKun("ordning.indhold", List.of("lov", "tid", "yaml")).check(KLASSER);
    brugerKun("yaml", List.of()).check(KLASSER);
    brugerKun("tid", List.of()).check(KLASSER);
    brugerKun("lov", List.of("tid", "yaml")).check(KLASSER);
  }

  @Test
  void ordningen_staar_over_loven_og_tilsynet_over_ordningen() {
    brugerKun("ordning", List.of("lov", "tid", "ordning.indhold", "ordning.tilsyn", "yaml"))
        .check(KLASSER);
    noClasses()
        .that()
        .resideInAPackage("dk.forloeb.ordning")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dk.forloeb.ordning.tilsyn")
        .check(KLASSER);
    assertTrue(brudt(brugerKun("ordning.tilsyn", List.of("lov", "tid", "yaml")), KLASSER));
  }

  @Test
  void roden_kender_ingen_af_sine_pakker() {
    roden(KLASSER).check(KLASSER);
    assertTrue(KLASSER.contain(Brugerfejl.class));
  }

  private static ArchRule roden(JavaClasses klasser) {
    assertFalse(klasser.isEmpty());
    return noClasses()
        .that()
        .resideInAPackage("dk.forloeb")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dk.forloeb.*..");
  }

  @Test
  void en_forkert_pakkeorden_ses() {
    assertTrue(brudt(brugerKun("ugekode", List.of("yaml")), KLASSER));
    assertTrue(brudt(brugerKun("ugekode", List.of("tid")), KLASSER));
    assertTrue(brudt(brugerKun("lov", List.of("tid")), KLASSER));
  }

  @Test
  void kernen_har_hverken_sql_filer_spring_eller_net() {
    brugerIkke(
            "java.sql..", "javax.sql..", "java.nio.file..", "org.springframework..", "java.net..")
        .check(KLASSER);
    assertTrue(brudt(brugerIkke("java.nio.charset.."), KLASSER), "the rule sees JDK packages");
  }

  @Test
  void kernen_laeser_aldrig_uret() {
    kalderIkkeUret().check(KLASSER);
    JavaClasses proeve = new ClassFileImporter().importClasses(LaeserUret.class);
    assertTrue(brudt(kalderIkkeUret(), proeve), "the rule sees a clock that is read");
  }

  @Test
  void der_er_ingen_kredse_mellem_pakkerne() {
    slices().matching("dk.forloeb.(*)..").should().beFreeOfCycles().check(KLASSER);
    assertTrue(
        brudt(slices().matching("dk.forloeb.(*)..").should().notDependOnEachOther(), KLASSER),
        "the slices see that one package uses another");
  }

  /** Deliberately wrong. */
  static final class LaeserUret {
    static Clock nu() {
      return Clock.systemUTC();
    }
  }
}
