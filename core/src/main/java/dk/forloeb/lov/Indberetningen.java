package dk.forloeb.lov;

import java.time.LocalDate;
import java.util.Set;

/** Facts of what was reported to the common data basis. */
public final class Indberetningen {
  static final Faktatype.Samler S = new Faktatype.Samler("indberetning");

  /** Den dag, kontaktgruppen blev indberettet. */
  public static final Faktum<LocalDate> KONTAKTGRUPPE =
      S.dato("kontaktgruppe", "den dag, kontaktgruppen blev indberettet");

  /** Forløbets faktiske slutdato. */
  public static final Faktum<LocalDate> SLUT = S.dato("slut", "forløbets faktiske slutdato");

  /** Den dag, slutdatoen blev indberettet. */
  public static final Faktum<LocalDate> SLUT_INDBERETTET =
      S.dato("slut_indberettet", "den dag, slutdatoen blev indberettet");

  /** Den dag, kommunen fik kendskab til slutdatoen. */
  public static final Faktum<LocalDate> SLUT_KENDT =
      S.dato("slut_kendt", "den dag, kommunen fik kendskab til slutdatoen");

  /** Felterne i indberetningen. */
  public static final Faktum<Set<String>> FELTER =
      S.ny("felter", "felterne i indberetningen", Faktatype.ORD);

  /** Om indsatsdelen er indberettet. */
  public static final Faktum<Boolean> INDSATSDEL =
      S.jaNej("indsatsdel", "om indsatsdelen er indberettet");

  /** Målgruppens nummer i LAB § 6. */
  public static final Faktum<Integer> MAALGRUPPE =
      S.tal("maalgruppe", "målgruppens nummer i LAB § 6");

  /** Om den koordinerende sagsbehandler er registreret. */
  public static final Faktum<Boolean> KOORDINATOR =
      S.jaNej("koordinator", "om den koordinerende sagsbehandler er registreret");

  private Indberetningen() {}
}
