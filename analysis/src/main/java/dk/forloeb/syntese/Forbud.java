package dk.forloeb.syntese;

import dk.forloeb.tid.Ugeinterval;
import dk.forloeb.ugekode.Katalog;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What background lives may not do, so that they cannot touch a planted count. A life that breaks
 * it is drawn anew, oddities included.
 *
 * @param udelukket states never entered
 * @param fleksafgang weeks that no course in the fleksjob scheme may leave in, the week after its
 *     last counting as the one it leaves in
 * @param pensionsstart weeks that no course of førtidspension may start in
 */
record Forbud(
    Set<Livstilstand> udelukket,
    @Nullable Ugeinterval fleksafgang,
    @Nullable Ugeinterval pensionsstart) {

  static final Forbud INTET = new Forbud(EnumSet.noneOf(Livstilstand.class), null, null);

  /** Somewhat wider than the published tables, so that a reader may move their periods a little. */
  static final Forbud DEMONSTRATION =
      new Forbud(
          EnumSet.of(Livstilstand.RESSOURCEFORLOEB),
          periode(LocalDate.of(2012, 7, 1), LocalDate.of(2016, 12, 31)),
          periode(LocalDate.of(2012, 1, 1), LocalDate.of(2013, 12, 31)));

  /** Four weeks without the benefit end a course, here as in the analyses that use this. */
  private static final int HUL = 4;

  private static final boolean[] FLEKSORDNING = koder("FLEKSJOB", "LEDIGHEDSYDELSE");
  private static final boolean[] FOERTIDSPENSION = koder("FOERTIDSPENSION");

  boolean tillader(Liv liv) {
    return (fleksafgang == null || !forladerIndenFor(liv, fleksafgang))
        && (pensionsstart == null || !starterIndenFor(liv, pensionsstart));
  }

  private static boolean forladerIndenFor(Liv liv, Ugeinterval uger) {
    for (int i = uger.fra().indeks() - 1; i < uger.til().indeks(); i++) {
      if (er(liv, i, FLEKSORDNING) && ingen(liv, i + 1, i + HUL, FLEKSORDNING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean starterIndenFor(Liv liv, Ugeinterval uger) {
    for (int i = uger.fra().indeks(); i <= uger.til().indeks(); i++) {
      if (er(liv, i, FOERTIDSPENSION) && ingen(liv, i - HUL, i - 1, FOERTIDSPENSION)) {
        return true;
      }
    }
    return false;
  }

  private static boolean er(Liv liv, int uge, boolean[] koder) {
    int vaerdi = liv.vaerdi(uge);
    return vaerdi > 0 && koder[vaerdi];
  }

  private static boolean ingen(Liv liv, int fra, int til, boolean[] koder) {
    for (int i = fra; i <= til; i++) {
      if (er(liv, i, koder)) {
        return false;
      }
    }
    return true;
  }

  private static Ugeinterval periode(LocalDate fra, LocalDate til) {
    return new Ugeinterval(
        Ugeinterval.foersteMedTorsdagFra(fra), Ugeinterval.sidsteMedTorsdagTil(til));
  }

  private static boolean[] koder(String... grupper) {
    boolean[] ud = new boolean[Katalog.STOERSTE_KODE + 1];
    Set<String> navne = Set.of(grupper);
    Katalog.faelles().koder().forEach(k -> ud[k.kode()] = navne.contains(k.gruppe().id()));
    return ud;
  }
}
