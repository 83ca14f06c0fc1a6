package dk.forloeb.lov;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Age at the decision, and the day of folkepension. */
final class Alder {
  private Alder() {}

  /** What to do with an age in whole years. */
  interface MedAlder {
    Forklaring proev(Sagsbillede s, int aar);
  }

  /** What to do with the day the citizen reaches folkepensionsalder. */
  interface MedPensionsdag {
    Forklaring proev(Sagsbillede s, LocalDate afgoerelse, LocalDate pensionsdag);
  }

  /**
   * The age on the day of the decision. For the ages of the course itself, which day the law means
   * was not seen, and the setting says.
   */
  private static Betingelse med(String parameter, MedAlder saa) {
    return s -> {
      Faktum<LocalDate> dag = dag(s, parameter);
      Optional<Integer> oplyst = s.fakta().find(Borgeren.ALDER);
      return oplyst.isPresent() && dag == Afgoerelsen.DATO
          ? saa.proev(s, oplyst.get())
          : Led.med(Borgeren.FOEDSELSDATO, dag, (b, f, d) -> saa.proev(b, aar(f, d))).proev(s);
    };
  }

  private static Faktum<LocalDate> dag(Sagsbillede s, String parameter) {
    return parameter.startsWith("alder.") && s.heltal("alder.regnes_ved_start") == 1
        ? Forloebet.START
        : Afgoerelsen.DATO;
  }

  private static int aar(LocalDate foedt, LocalDate dag) {
    return Math.max(0, Period.between(foedt, dag).getYears());
  }

  /** The citizen is younger than the parameter says. */
  static Betingelse under(String parameter) {
    return med(parameter, (s, aar) -> s.af(aar < s.heltal(parameter), tekst(s, aar, parameter)));
  }

  /**
   * The citizen is younger on that day, such as a meeting's, than the parameter says. The age at
   * the decision says nothing of it.
   */
  static Betingelse underPaa(Faktum<LocalDate> dag, String parameter) {
    return Led.med(
        Borgeren.FOEDSELSDATO,
        dag,
        (s, f, d) -> {
          int graense = s.heltal(parameter);
          return s.af(
              aar(f, d) < graense,
              "Borgeren er "
                  + aar(f, d)
                  + " år "
                  + Dansk.dato(d)
                  + "; grænsen er "
                  + graense
                  + " år.");
        });
  }

  /** The citizen is at least as old as the parameter says. */
  static Betingelse mindst(String parameter) {
    return med(parameter, (s, aar) -> s.af(aar >= s.heltal(parameter), tekst(s, aar, parameter)));
  }

  private static String tekst(Sagsbillede s, int aar, String parameter) {
    return "Borgeren er "
        + aar
        + " år ved "
        + (dag(s, parameter) == Forloebet.START ? "forløbets start" : "afgørelsen")
        + "; grænsen er "
        + s.heltal(parameter)
        + " år."
        + s.forbehold(parameter);
  }

  static Betingelse medPensionsdag(MedPensionsdag saa) {
    return Led.med(
        Borgeren.FOEDSELSDATO,
        Afgoerelsen.DATO,
        (s, foedt, dag) -> saa.proev(s, dag, folkepension(s, foedt)));
  }

  /** The day of folkepensionsalder, by the table in {@code kalender.yaml} of birth dates. */
  static LocalDate folkepension(Sagsbillede s, LocalDate foedt) {
    return foedt.plusMonths(
        s.parametre().parameter("folkepensionsalder").vaerdi(foedt).tal().intValueExact());
  }

  /** At least as long before folkepension as the parameter says. */
  static Betingelse mindstTilFolkepension(String parameter) {
    return medPensionsdag((s, dag, pension) -> {
      int aar = s.heltal(parameter);
      LocalDate graense = pension.minusYears(aar);
      return s.af(
          !dag.isAfter(graense),
          "Folkepensionsalderen nås "
              + Dansk.dato(pension)
              + ", så "
              + Dansk.dato(graense)
              + " er den sidste dag med "
              + aar
              + " år tilbage; afgørelsen er fra "
              + Dansk.dato(dag)
              + ".");
    });
  }
}
