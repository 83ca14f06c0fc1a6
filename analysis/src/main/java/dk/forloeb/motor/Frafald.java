package dk.forloeb.motor;

import dk.forloeb.motor.Optaelling.Trin;
import dk.forloeb.studie.Population;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attrition of a run: from everybody in the register to the rows shown. */
public final class Frafald {
  private Frafald() {}

  /**
   * One step.
   *
   * @param trin its key; with several populations {@code population/trin}
   * @param population whose step it is; empty for the register and for a study with one population
   * @param tabel the table whose rows it counts; null for a step of the population
   * @param forloeb -1 where there are no courses to speak of
   */
  public record Trinraekke(
      String trin, String population, @Nullable String tabel, long personer, long forloeb) {}

  /** All steps, in order: for each population, then its tables. */
  public static List<Trinraekke> af(Raaresultat r) {
    List<Trinraekke> ud = new ArrayList<>();
    List<Population> populationer = r.studie().populationer();
    for (int i = 0; i < populationer.size(); i++) {
      Population p = populationer.get(i);
      String foran = p.navn().isEmpty() ? "" : p.navn() + "/";
      for (Trin t : r.optaelling().hold().get(i).trin()) {
        boolean alle = t.forloeb() < 0;
        if (!alle || i == 0) {
          ud.add(
              new Trinraekke(
                  alle ? t.navn() : foran + t.navn(),
                  alle ? "" : p.navn(),
                  null,
                  t.personer(),
                  t.forloeb()));
        }
      }
      for (Raatabel t : r.tabeller()) {
        Trin vist = t.vist();
        if (vist != null && r.studie().opstilling(t.navn()).population().equals(p.navn())) {
          ud.add(
              new Trinraekke(
                  foran + "vist-" + t.navn(), p.navn(), t.navn(), vist.personer(), vist.forloeb()));
        }
      }
    }
    return ud;
  }
}
