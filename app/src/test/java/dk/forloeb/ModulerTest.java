package dk.forloeb;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The application's modules, as Spring Modulith sees them: what each may use, and no circles. */
class ModulerTest {
  private static final Set<String> MODULER =
      Set.of("adgang", "database", "spoergsmaal", "start", "web");

  @Test
  void modulerne_bruger_kun_hinandens_aabne_typer_og_det_de_siger() {
    ApplicationModules m =
        ApplicationModules.of(
            "dk.forloeb",
            describe(
                "are not the application's",
                (JavaClass k) ->
                    MODULER.stream().noneMatch(n -> k.getPackageName().equals("dk.forloeb." + n))));
    Set<String> navne = new TreeSet<>();
    for (ApplicationModule x : m) {
      navne.add(x.getIdentifier().toString());
    }
    assertEquals(new TreeSet<>(MODULER), navne);
    m.verify();
  }
}
