package dk.forloeb.lov;

import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The length of courses, from date to date: one that begins on 1 March 2023 and ends on 1 March
 * 2026 is three years long. No source says whether that last day is one too many, so it is not held
 * against anybody.
 */
final class Laengde {
  private static final String FOER_TAELLER = "forloeb.foer2022.taeller";

  private Laengde() {}

  /** The planned course is no longer than the parameter says. */
  static Betingelse hoejst(String parameter) {
    return Led.med(
        Forloebet.START,
        Forloebet.SLUT,
        (s, start, slut) -> {
          int maaneder = s.heltal(parameter);
          LocalDate graense = start.plusMonths(maaneder);
          return s.af(
              !slut.isAfter(graense) && !slut.isBefore(start),
              tekst(start, slut, "højst", maaneder, "senest", graense));
        });
  }

  /** The planned course is no shorter than the parameter says. */
  static Betingelse mindst(String parameter) {
    return Led.med(
        Forloebet.START,
        Forloebet.SLUT,
        (s, start, slut) -> {
          int maaneder = s.heltal(parameter);
          LocalDate graense = start.plusMonths(maaneder).minusDays(1);
          return s.af(
              !slut.isBefore(graense), tekst(start, slut, "mindst", maaneder, "tidligst", graense));
        });
  }

  private static String tekst(
      LocalDate start, LocalDate slut, String ord, int maaneder, String naar, LocalDate graense) {
    return "Forløbet går fra "
        + Dansk.dato(start)
        + " til "
        + Dansk.dato(slut)
        + "; det skal være "
        + ord
        + " "
        + aar(maaneder)
        + " og altså slutte "
        + naar
        + " "
        + Dansk.dato(graense)
        + ".";
  }

  static String aar(int maaneder) {
    return maaneder % 12 == 0 ? maaneder / 12 + " år" : maaneder + " måneder";
  }

  /**
   * Earlier courses and the planned one together are no longer than the parameter says. Whether
   * courses from before the rule count was not seen; where they alone go over it, the setting says.
   */
  static Betingelse samletHoejst(String parameter) {
    return Led.med(
        Forloebet.TIDLIGERE,
        Forloebet.START,
        Forloebet.SLUT,
        (s, tidligere, start, slut) -> {
          if (slut.isBefore(start)) {
            return s.ikke(
                "Forløbet slutter "
                    + Dansk.dato(slut)
                    + ", før det begynder "
                    + Dansk.dato(start)
                    + ".");
          }
          int hoejst = s.heltal(parameter);
          Periode nyt = new Periode(start, slut);
          LocalDate fra = s.regel().gaelder().fom();
          Varighed alle = sum(tidligere, nyt);
          Varighed nye = sum(tidligere.stream().filter(p -> !p.fom().isBefore(fra)).toList(), nyt);
          String tekst =
              "Forløbene varer tilsammen "
                  + alle.ord()
                  + (alle.equals(nye)
                      ? ""
                      : ", og " + nye.ord() + " uden dem, der begyndte før " + Dansk.dato(fra))
                  + "; grænsen er "
                  + hoejst
                  + " måneder.";
          if (alle.hoejst(hoejst)) {
            return s.opfyldt(tekst);
          }
          return !nye.hoejst(hoejst) || s.heltal(FOER_TAELLER) == 1
              ? s.ikke(tekst)
              : s.jura(tekst + s.forbehold(FOER_TAELLER));
        });
  }

  /** Whole months, and the days left over. */
  private record Varighed(long maaneder, long dage) {
    boolean hoejst(int graense) {
      return maaneder < graense || (maaneder == graense && dage == 0);
    }

    String ord() {
      return maaneder
          + " måneder"
          + (dage == 0 ? "" : " og " + dage + (dage == 1 ? " dag" : " dage"));
    }
  }

  /** What is left over of each course is counted in months of thirty days. */
  private static Varighed sum(List<Periode> tidligere, Periode nyt) {
    List<Periode> alle = new ArrayList<>();
    // A course without an end has run until the new one begins.
    tidligere.forEach(p ->
        alle.add(p.aaben() && p.fom().isBefore(nyt.fom()) ? new Periode(p.fom(), nyt.fom()) : p));
    alle.add(nyt);
    long maaneder = 0;
    long dage = 0;
    for (Periode p : alle) {
      long hele = ChronoUnit.MONTHS.between(p.fom(), p.tom());
      maaneder += hele;
      dage += ChronoUnit.DAYS.between(p.fom().plusMonths(hele), p.tom());
    }
    return new Varighed(maaneder + dage / 30, dage % 30);
  }
}
