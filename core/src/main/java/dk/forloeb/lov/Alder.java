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
    return med((s, aar) -> {
      int graense = s.heltal(parameter);
      return s.af(
          aar < graense,
          "Borgeren er " + aar + " år ved afgørelsen; grænsen er " + graense + " år.");
    });
  }

  /** The citizen is at least as old as the parameter says. */
  static Betingelse mindst(String parameter) {
    return Led.ikke(under(parameter));
  }

  static Betingelse medPensionsdag(MedPensionsdag saa) {
    return Led.med(
        Borgeren.FOEDSELSDATO,
        Afgoerelsen.DATO,
        (s, foedt, dag) -> saa.proev(s, dag, folkepension(foedt)));
  }

  /**
   * The day of folkepensionsalder (lov om social pension § 1 a, stk. 1). Later rises for those born
   * from 1971 on are not in the text that was read.
   */
  static LocalDate folkepension(LocalDate foedt) {
    return foedt.plusMonths(pensionsmaaneder(foedt));
  }

  private static int pensionsmaaneder(LocalDate foedt) {
    if (foedt.isBefore(LocalDate.of(1954, 1, 1))) {
      return 65 * 12;
    }
    if (foedt.isBefore(LocalDate.of(1954, 7, 1))) {
      return 65 * 12 + 6;
    }
    if (foedt.isBefore(LocalDate.of(1955, 1, 1))) {
      return 66 * 12;
    }
    if (foedt.isBefore(LocalDate.of(1955, 7, 1))) {
      return 66 * 12 + 6;
    }
    if (foedt.isBefore(LocalDate.of(1963, 1, 1))) {
      return 67 * 12;
    }
    return foedt.isBefore(LocalDate.of(1967, 1, 1)) ? 68 * 12 : 69 * 12;
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
