package dk.forloeb.lov;

import java.time.LocalDate;
import java.util.Set;

/** Facts of the case as such, and of how it is handled. */
public final class Sagen {
  static final Faktatype.Samler S = new Faktatype.Samler("sag");

  /** Den dag, sagen er opgjort. */
  public static final Faktum<LocalDate> OPGJORT = S.dato("opgjort", "den dag, sagen er opgjort");

  /** Det, der vides ikke at være sket på den dag, sagen er opgjort. */
  public static final Faktum<Set<String>> IKKE_SKET =
      S.ny(
          "ikke_sket",
          "det, der vides ikke at være sket på den dag, sagen er opgjort",
          Faktatype.ORD);

  /** Den dag, ansøgningen kom. */
  public static final Faktum<LocalDate> ANSOEGT = S.dato("ansoegt", "den dag, ansøgningen kom");

  /** Om ansøgningen er afvist, fordi man ikke kan søge. */
  public static final Faktum<Boolean> AFVIST_SOM_UMULIG_AT_SOEGE =
      S.jaNej("afvist_som_umulig_at_soege", "om ansøgningen er afvist, fordi man ikke kan søge");

  /** Om al mulig hjælp er vurderet. */
  public static final Faktum<Boolean> ANDEN_HJAELP_VURDERET =
      S.jaNej("anden_hjaelp_vurderet", "om al mulig hjælp er vurderet");

  /** Antal koordinerende sagsbehandlere. */
  public static final Faktum<Integer> KOORDINATORER =
      S.tal("koordinatorer", "antal koordinerende sagsbehandlere");

  /** Om kommunen har et rehabiliteringsteam. */
  public static final Faktum<Boolean> TEAM_FINDES =
      S.jaNej("team_findes", "om kommunen har et rehabiliteringsteam");

  /** Kommunens egen frist for sagen i dage. */
  public static final Faktum<Integer> KOMMUNENS_FRIST_DAGE =
      S.tal("kommunens_frist_dage", "kommunens egen frist for sagen i dage");

  /** Om borgeren har fået besked om, at fristen ikke holder. */
  public static final Faktum<Boolean> FRIST_MEDDELT =
      S.jaNej("frist_meddelt", "om borgeren har fået besked om, at fristen ikke holder");

  /** Om sagen er tilstrækkeligt oplyst. */
  public static final Faktum<Boolean> OPLYST =
      S.jaNej("oplyst", "om sagen er tilstrækkeligt oplyst");

  /** Den dag, borgeren flyttede til en anden kommune. */
  public static final Faktum<LocalDate> FLYTTET =
      S.dato("flyttet", "den dag, borgeren flyttede til en anden kommune");

  /** Om den nye kommune har overtaget ansvaret. */
  public static final Faktum<Boolean> NY_KOMMUNE_ANSVARLIG =
      S.jaNej("ny_kommune_ansvarlig", "om den nye kommune har overtaget ansvaret");

  /** Om oplysninger og væsentlige skridt er noteret. */
  public static final Faktum<Boolean> NOTERET =
      S.jaNej("noteret", "om oplysninger og væsentlige skridt er noteret");

  /** Journalens dato. */
  public static final Faktum<LocalDate> JOURNAL_DATO = S.dato("journal_dato", "journalens dato");

  /** Journalens emne. */
  public static final Faktum<String> JOURNAL_EMNE = S.tekst("journal_emne", "journalens emne");

  /** Om brugeren har brug for sagen i sit arbejde. */
  public static final Faktum<Boolean> BRUGER_HAR_ARBEJDSBEHOV =
      S.jaNej("bruger_har_arbejdsbehov", "om brugeren har brug for sagen i sit arbejde");

  /** Om brugeren er bemyndiget til sagen. */
  public static final Faktum<Boolean> BRUGER_BEMYNDIGET =
      S.jaNej("bruger_bemyndiget", "om brugeren er bemyndiget til sagen");

  /** Antal personer i en celle, der vises. */
  public static final Faktum<Integer> CELLE_ANTAL =
      S.tal("celle_antal", "antal personer i en celle, der vises");

  private Sagen() {}
}
