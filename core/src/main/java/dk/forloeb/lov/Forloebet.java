package dk.forloeb.lov;

import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;

/** Facts of the course. */
public final class Forloebet {
  static final Faktatype.Samler S = new Faktatype.Samler("forloeb");

  /** Den dag, forløbet blev bevilget. */
  public static final Faktum<LocalDate> BEVILGET =
      S.dato("bevilget", "den dag, forløbet blev bevilget");

  /** Forløbets første dag. */
  public static final Faktum<LocalDate> START = S.dato("start", "forløbets første dag");

  /** Forløbets planlagte sidste dag. */
  public static final Faktum<LocalDate> SLUT = S.dato("slut", "forløbets planlagte sidste dag");

  /** Den slutdato, der oprindelig blev bevilget. */
  public static final Faktum<LocalDate> SLUT_BEVILGET =
      S.dato("slut_bevilget", "den slutdato, der oprindelig blev bevilget");

  /** Tidligere ressourceforløb. */
  public static final Faktum<List<Periode>> TIDLIGERE =
      S.ny("tidligere", "tidligere ressourceforløb", Faktatype.PERIODER);

  /** Begrundelsen for forløbets form og længde. */
  public static final Faktum<String> LAENGDE_BEGRUNDELSE =
      S.tekst("laengde_begrundelse", "begrundelsen for forløbets form og længde");

  /** Den dag, det blev afgjort, hvad der skal ske efter forløbet. */
  public static final Faktum<LocalDate> NAESTE_AFGOERELSE =
      S.dato("naeste_afgoerelse", "den dag, det blev afgjort, hvad der skal ske efter forløbet");

  /** Om forløb og ydelse fortsætter. */
  public static final Faktum<Boolean> FORTSAETTER =
      S.jaNej("fortsaetter", "om forløb og ydelse fortsætter");

  /** Om forløbet er standset, fordi der er mindre end 6 år til folkepensionsalderen. */
  public static final Faktum<Boolean> STANDSET_PAA_GRUND_AF_ALDER =
      S.jaNej(
          "standset_paa_grund_af_alder",
          "om forløbet er standset, fordi der er mindre end 6 år til folkepensionsalderen");

  /** Om afvist behandling har påvirket retten til ydelsen. */
  public static final Faktum<Boolean> AFVIST_BEHANDLING_PAAVIRKER =
      S.jaNej(
          "afvist_behandling_paavirker", "om afvist behandling har påvirket retten til ydelsen");

  private Forloebet() {}
}
