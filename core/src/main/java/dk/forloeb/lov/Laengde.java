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

  /** Earlier courses and the planned one together are no longer than the parameter says. */
  static Betingelse samletHoejst(String parameter) {
    return Led.med(
        Forloebet.TIDLIGERE,
        Forloebet.START,
        Forloebet.SLUT,
        (s, tidligere, start, slut) -> {
          int hoejst = s.heltal(parameter);
          if (slut.isBefore(start)) {
            return s.ikke(
                "Forløbet slutter "
                    + Dansk.dato(slut)
                    + ", før det begynder "
                    + Dansk.dato(start)
                    + ".");
          }
          List<Periode> alle = new ArrayList<>(tidligere);
          alle.add(new Periode(start, slut));
          long maaneder = 0;
          long dage = 0;
          for (Periode p : alle) {
            long hele = ChronoUnit.MONTHS.between(p.fom(), p.tom());
            maaneder += hele;
            dage += ChronoUnit.DAYS.between(p.fom().plusMonths(hele), p.tom());
          }
          // What is left over of each course is counted in months of thirty days.
          maaneder += dage / 30;
          dage %= 30;
          return s.af(
              maaneder < hoejst || (maaneder == hoejst && dage == 0),
              "Forløbene varer tilsammen "
                  + maaneder
                  + " måneder"
                  + (dage == 0 ? "" : " og " + dage + " dage")
                  + "; grænsen er "
                  + hoejst
                  + " måneder.");
        });
  }
}
