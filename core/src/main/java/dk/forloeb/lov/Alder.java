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
   * The age on the day of the decision. Whether the law means that day or the day of the start was
   * not seen.
   */
  static Betingelse med(MedAlder saa) {
    return s -> {
      Optional<Integer> oplyst = s.fakta().find(Borgeren.ALDER);
      return oplyst.isPresent()
          ? saa.proev(s, oplyst.get())
          : Led.med(
                  Borgeren.FOEDSELSDATO,
                  Afgoerelsen.DATO,
                  (b, f, d) -> saa.proev(b, Math.max(0, Period.between(f, d).getYears())))
              .proev(s);
    };
  }

  /** The citizen is younger than the parameter says. */
  static Betingelse under(String parameter) {
    return med((s, aar) -> s.af(aar < s.heltal(parameter), tekst(s, aar, parameter)));
  }

  /** The citizen is younger on that day, such as a meeting's, than the parameter says. */
  static Betingelse underPaa(Faktum<LocalDate> dag, String parameter) {
    return s ->
        s.fakta().kendt(Borgeren.ALDER)
            ? under(parameter).proev(s)
            : Led.med(
                    Borgeren.FOEDSELSDATO,
                    dag,
                    (b, f, d) -> {
                      int aar = Math.max(0, Period.between(f, d).getYears());
                      int graense = b.heltal(parameter);
                      return b.af(
                          aar < graense,
                          "Borgeren er "
                              + aar
                              + " år "
                              + Dansk.dato(d)
                              + "; grænsen er "
                              + graense
                              + " år.");
                    })
                .proev(s);
  }

  /** The citizen is at least as old as the parameter says. */
  static Betingelse mindst(String parameter) {
    return med((s, aar) -> s.af(aar >= s.heltal(parameter), tekst(s, aar, parameter)));
  }

  private static String tekst(Sagsbillede s, int aar, String parameter) {
    return "Borgeren er " + aar + " år ved afgørelsen; grænsen er " + s.heltal(parameter) + " år.";
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
