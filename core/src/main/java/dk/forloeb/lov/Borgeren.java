package dk.forloeb.lov;

import java.time.LocalDate;

/** Facts of the citizen. */
public final class Borgeren {
  static final Faktatype.Samler S = new Faktatype.Samler("borger");

  /** Fødselsdato. */
  public static final Faktum<LocalDate> FOEDSELSDATO = S.dato("foedselsdato", "fødselsdato");

  /** Alder på afgørelsesdagen i hele år (når fødselsdatoen ikke bruges). */
  public static final Faktum<Integer> ALDER =
      S.tal("alder", "alder på afgørelsesdagen i hele år (når fødselsdatoen ikke bruges)");

  /** Om borgeren selv ønsker forløbet. */
  public static final Faktum<Boolean> OENSKER_FORLOEB =
      S.jaNej("oensker_forloeb", "om borgeren selv ønsker forløbet");

  /** Om borgeren er visiteret til fleksjob. */
  public static final Faktum<Boolean> FLEKSJOBVISITERET =
      S.jaNej("fleksjobvisiteret", "om borgeren er visiteret til fleksjob");

  /** Om borgeren har en erhvervskompetencegivende uddannelse. */
  public static final Faktum<Boolean> ERHVERVSKOMPETENCE =
      S.jaNej("erhvervskompetence", "om borgeren har en erhvervskompetencegivende uddannelse");

  /** Om borgeren har afvist lægelig behandling. */
  public static final Faktum<Boolean> AFVISTE_BEHANDLING =
      S.jaNej("afviste_behandling", "om borgeren har afvist lægelig behandling");

  private Borgeren() {}
}
