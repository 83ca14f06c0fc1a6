package dk.forloeb.lov;

/** Facts and judgments of the target group and the development perspective. */
public final class Maalgruppen {
  static final Faktatype.Samler S = new Faktatype.Samler("maalgruppe");

  /** Komplekse problemer ud over ledighed. */
  public static final Faktum<Skoen> KOMPLEKSE_PROBLEMER =
      S.skoen("komplekse_problemer", "komplekse problemer ud over ledighed");

  /** Problemerne kunne ikke løses ved en indsats efter LAB eller LAS. */
  public static final Faktum<Skoen> IKKE_LOEST =
      S.skoen("ikke_loest", "problemerne kunne ikke løses ved en indsats efter LAB eller LAS");

  /** Behov for en helhedsorienteret kombination af indsatser. */
  public static final Faktum<Skoen> BEHOV_FOR_KOMBINATION =
      S.skoen("behov_for_kombination", "behov for en helhedsorienteret kombination af indsatser");

  /** Om borgeren har fået langvarig offentlig forsørgelse. */
  public static final Faktum<Boolean> LANGVARIG_FORSOERGELSE =
      S.jaNej("langvarig_forsoergelse", "om borgeren har fået langvarig offentlig forsørgelse");

  /** Om borgeren har deltaget i tilbud eller revalidering uden nærmere tilknytning. */
  public static final Faktum<Boolean> TILBUD_UDEN_TILKNYTNING =
      S.jaNej(
          "tilbud_uden_tilknytning",
          "om borgeren har deltaget i tilbud eller revalidering uden nærmere tilknytning");

  /** Behov for en længere indsats, før der kan sættes et konkret mål. */
  public static final Faktum<Skoen> LAENGERE_INDSATS =
      S.skoen(
          "laengere_indsats", "behov for en længere indsats, før der kan sættes et konkret mål");

  /** Udviklingsperspektiv for arbejdsevnen. */
  public static final Faktum<Skoen> UDVIKLINGSPERSPEKTIV =
      S.skoen("udviklingsperspektiv", "udviklingsperspektiv for arbejdsevnen");

  /** Det er dokumenteret, at arbejdsevnen ikke kan forbedres. */
  public static final Faktum<Skoen> DOKUMENTERET_INGEN_UDVIKLING =
      S.skoen(
          "dokumenteret_ingen_udvikling",
          "det er dokumenteret, at arbejdsevnen ikke kan forbedres");

  /** Det er på grund af særlige forhold helt åbenbart, at arbejdsevnen ikke kan forbedres. */
  public static final Faktum<Skoen> AABENBART_INGEN_UDVIKLING =
      S.skoen(
          "aabenbart_ingen_udvikling",
          "det er på grund af særlige forhold helt åbenbart, at arbejdsevnen ikke kan forbedres");

  /** Det er åbenbart formålsløst at udvikle arbejdsevnen. */
  public static final Faktum<Skoen> FORMAALSLOEST =
      S.skoen("formaalsloest", "det er åbenbart formålsløst at udvikle arbejdsevnen");

  /** Om ledighed er det eneste problem. */
  public static final Faktum<Boolean> KUN_LEDIGHED =
      S.jaNej("kun_ledighed", "om ledighed er det eneste problem");

  private Maalgruppen() {}
}
