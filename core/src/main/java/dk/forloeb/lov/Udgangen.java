package dk.forloeb.lov;

import java.time.LocalDate;

/** Facts of what comes after: fleksjob and bonus, pensions, and how an end is measured. */
public final class Udgangen {
  static final Faktatype.Samler S = new Faktatype.Samler("udgang");

  /** Arbejdsevnen er varigt og væsentligt begrænset. */
  public static final Faktum<Skoen> VARIGE_BEGRAENSNINGER =
      S.skoen("varige_begraensninger", "arbejdsevnen er varigt og væsentligt begrænset");

  /** Borgeren kan ikke få eller beholde arbejde på normale vilkår. */
  public static final Faktum<Skoen> KAN_IKKE_NORMALE_VILKAAR =
      S.skoen(
          "kan_ikke_normale_vilkaar",
          "borgeren kan ikke få eller beholde arbejde på normale vilkår");

  /** Om borgeren får førtidspension. */
  public static final Faktum<Boolean> FAAR_FOERTIDSPENSION =
      S.jaNej("faar_foertidspension", "om borgeren får førtidspension");

  /** Om borgeren får seniorpension. */
  public static final Faktum<Boolean> FAAR_SENIORPENSION =
      S.jaNej("faar_seniorpension", "om borgeren får seniorpension");

  /** Om retten til tidlig pension er brugt. */
  public static final Faktum<Boolean> TIDLIG_PENSION_BRUGT =
      S.jaNej("tidlig_pension_brugt", "om retten til tidlig pension er brugt");

  /** Den aktuelle arbejdsevne er meget begrænset. */
  public static final Faktum<Skoen> MEGET_BEGRAENSET =
      S.skoen("meget_begraenset", "den aktuelle arbejdsevne er meget begrænset");

  /** Arbejdsevnen kan udvikles inden for rimelig tid. */
  public static final Faktum<Skoen> UDVIKLES_INDEN_RIMELIG_TID =
      S.skoen("udvikles_inden_rimelig_tid", "arbejdsevnen kan udvikles inden for rimelig tid");

  /** Alle relevante tilbud er afprøvet. */
  public static final Faktum<Skoen> TILBUD_UDTOEMT =
      S.skoen("tilbud_udtoemt", "alle relevante tilbud er afprøvet");

  /** Det er åbenbart formålsløst at afprøve tilbud. */
  public static final Faktum<Skoen> TILBUD_FORMAALSLOESE =
      S.skoen("tilbud_formaalsloese", "det er åbenbart formålsløst at afprøve tilbud");

  /** Fleksjobbevillingens længde i måneder. */
  public static final Faktum<Integer> FLEKSJOB_MAANEDER =
      S.tal("fleksjob_maaneder", "fleksjobbevillingens længde i måneder");

  /** Om fleksjobbet er permanent. */
  public static final Faktum<Boolean> FLEKSJOB_PERMANENT =
      S.jaNej("fleksjob_permanent", "om fleksjobbet er permanent");

  /** Om borgeren har haft et fleksjob før. */
  public static final Faktum<Boolean> TIDLIGERE_FLEKSJOB =
      S.jaNej("tidligere_fleksjob", "om borgeren har haft et fleksjob før");

  /** Timer pr. uge i fleksjobbet. */
  public static final Faktum<Integer> BONUS_TIMER =
      S.tal("bonus_timer", "timer pr. uge i fleksjobbet");

  /** Sammenhængende måneder i fleksjobbet. */
  public static final Faktum<Integer> BONUS_MAANEDER =
      S.tal("bonus_maaneder", "sammenhængende måneder i fleksjobbet");

  /** Fleksjobbets første dag. */
  public static final Faktum<LocalDate> FLEKSJOB_START =
      S.dato("fleksjob_start", "fleksjobbets første dag");

  /** Den dag, der blev søgt om bonus. */
  public static final Faktum<LocalDate> BONUS_ANSOEGT =
      S.dato("bonus_ansoegt", "den dag, der blev søgt om bonus");

  /** Om arbejdsgiveren er privat med CVR-nummer. */
  public static final Faktum<Boolean> BONUS_PRIVAT =
      S.jaNej("bonus_privat", "om arbejdsgiveren er privat med CVR-nummer");

  /** Om det er den første bonus for borgeren. */
  public static final Faktum<Boolean> BONUS_FOERSTE =
      S.jaNej("bonus_foerste", "om det er den første bonus for borgeren");

  /** Om bonussen var forhåndsgodkendt. */
  public static final Faktum<Boolean> BONUS_FORHAANDSGODKENDT =
      S.jaNej("bonus_forhaandsgodkendt", "om bonussen var forhåndsgodkendt");

  /** Om virksomheden har flere fleksjobbere med bonus. */
  public static final Faktum<Boolean> BONUS_FLERE =
      S.jaNej("bonus_flere", "om virksomheden har flere fleksjobbere med bonus");

  /** Om hver af dem arbejder så tæt som muligt på det timetal, der er vurderet. */
  public static final Faktum<Boolean> BONUS_TIMER_SOM_VURDERET =
      S.jaNej(
          "bonus_timer_som_vurderet",
          "om hver af dem arbejder så tæt som muligt på det timetal, der er vurderet");

  /** Om samtykkeerklæringen foreligger. */
  public static final Faktum<Boolean> BONUS_SAMTYKKE =
      S.jaNej("bonus_samtykke", "om samtykkeerklæringen foreligger");

  /** Det er dokumenteret, at arbejdsevnen ikke kan forbedres ved relevante foranstaltninger. */
  public static final Faktum<Skoen> DOKUMENTERET_INGEN_UDVIKLING =
      S.skoen(
          "dokumenteret_ingen_udvikling",
          "det er dokumenteret, at arbejdsevnen ikke kan forbedres ved relevante foranstaltninger");

  /** Det er helt åbenbart, at arbejdsevnen ikke kan forbedres. */
  public static final Faktum<Skoen> AABENBART_INGEN_UDVIKLING =
      S.skoen(
          "aabenbart_ingen_udvikling", "det er helt åbenbart, at arbejdsevnen ikke kan forbedres");

  /** Arbejdsevnen er varigt nedsat. */
  public static final Faktum<Skoen> VARIGT_NEDSAT =
      S.skoen("varigt_nedsat", "arbejdsevnen er varigt nedsat");

  /** Nedsættelsen udelukker selvforsørgelse, også i fleksjob. */
  public static final Faktum<Skoen> UDELUKKER_SELVFORSOERGELSE =
      S.skoen(
          "udelukker_selvforsoergelse", "nedsættelsen udelukker selvforsørgelse, også i fleksjob");

  /** Om førtidspension overvejes. */
  public static final Faktum<Boolean> FOERTIDSPENSION_OVERVEJES =
      S.jaNej("foertidspension_overvejes", "om førtidspension overvejes");

  /** Den anvendte definition på et afsluttet forløb. */
  public static final Faktum<String> SLUTDEFINITION =
      S.tekst("slutdefinition", "den anvendte definition på et afsluttet forløb");

  /** År på arbejdsmarkedet. */
  public static final Faktum<Integer> ARBEJDSAAR = S.tal("arbejdsaar", "år på arbejdsmarkedet");

  /** Timer om ugen, borgeren varigt kan arbejde. */
  public static final Faktum<Integer> TIMER_OM_UGEN =
      S.tal("timer_om_ugen", "timer om ugen, borgeren varigt kan arbejde");

  /** Arbejdsevnen er varigt højst så stor i forhold til det seneste job. */
  public static final Faktum<Skoen> TIMER_VARIGT =
      S.skoen("timer_varigt", "arbejdsevnen er varigt højst så stor i forhold til det seneste job");

  /** Der er arbejdsrettede tilbud, der kan udvikle arbejdsevnen. */
  public static final Faktum<Skoen> ARBEJDSRETTEDE_TILBUD =
      S.skoen(
          "arbejdsrettede_tilbud", "der er arbejdsrettede tilbud, der kan udvikle arbejdsevnen");

  /** Den dag, der blev søgt om seniorpension. */
  public static final Faktum<LocalDate> SENIORPENSION_ANSOEGT =
      S.dato("seniorpension_ansoegt", "den dag, der blev søgt om seniorpension");

  /** Om fleksjobbet er på den nuværende arbejdsplads. */
  public static final Faktum<Boolean> FASTHOLDELSE =
      S.jaNej("fastholdelse", "om fleksjobbet er på den nuværende arbejdsplads");

  /** Måneder på særlige vilkår på arbejdspladsen. */
  public static final Faktum<Integer> MAANEDER_PAA_SAERLIGE_VILKAAR =
      S.tal("maaneder_paa_saerlige_vilkaar", "måneder på særlige vilkår på arbejdspladsen");

  private Udgangen() {}
}
