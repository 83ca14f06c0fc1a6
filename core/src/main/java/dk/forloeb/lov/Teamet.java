package dk.forloeb.lov;

import java.time.LocalDate;
import java.util.Set;

/** Facts of the rehabiliteringsteam, its meeting and its indstilling. */
public final class Teamet {
  static final Faktatype.Samler S = new Faktatype.Samler("team");

  /** Dagen for teamets møde. */
  public static final Faktum<LocalDate> MOEDE = S.dato("moede", "dagen for teamets møde");

  /** Indstillingens dato. */
  public static final Faktum<LocalDate> INDSTILLING = S.dato("indstilling", "indstillingens dato");

  /** Den dag, teamet revurderede sagen. */
  public static final Faktum<LocalDate> GENFORELAGT =
      S.dato("genforelagt", "den dag, teamet revurderede sagen");

  /** Det, teamet indstiller til. */
  public static final Faktum<Afgoerelsen.Slags> ANBEFALER =
      S.ny(
          "anbefaler",
          "det, teamet indstiller til",
          Faktatype.af(Afgoerelsen.Slags.class, Afgoerelsen.Slags::dansk));

  /** Om kommunen vil afvige fra indstillingen. */
  public static final Faktum<Boolean> AFVIGER =
      S.jaNej("afviger", "om kommunen vil afvige fra indstillingen");

  /** De områder, der er repræsenteret i teamet. */
  public static final Faktum<Set<String>> OMRAADER =
      S.ny("omraader", "de områder, der er repræsenteret i teamet", Faktatype.ORD);

  /** Om de øvrige områders deltagelse er begrundet i sagen. */
  public static final Faktum<Boolean> SAMMENSAETNING_BEGRUNDET =
      S.jaNej("sammensaetning_begrundet", "om de øvrige områders deltagelse er begrundet i sagen");

  /** Om borgeren deltog i mødet. */
  public static final Faktum<Boolean> BORGER_DELTOG =
      S.jaNej("borger_deltog", "om borgeren deltog i mødet");

  /** Om sagsbehandleren deltog i mødet. */
  public static final Faktum<Boolean> SAGSBEHANDLER_DELTOG =
      S.jaNej("sagsbehandler_deltog", "om sagsbehandleren deltog i mødet");

  /** Om borgeren fik at vide, at en bisidder kan komme med. */
  public static final Faktum<Boolean> BISIDDER_TILBUDT =
      S.jaNej("bisidder_tilbudt", "om borgeren fik at vide, at en bisidder kan komme med");

  /** Teamets vurdering af mulighederne for job eller uddannelse. */
  public static final Faktum<String> VURDERING =
      S.tekst("vurdering", "teamets vurdering af mulighederne for job eller uddannelse");

  /** Indstillingens begrundelse. */
  public static final Faktum<String> BEGRUNDELSE =
      S.tekst("begrundelse", "indstillingens begrundelse");

  /** Den anbefalede indsats. */
  public static final Faktum<String> INDSATS = S.tekst("indsats", "den anbefalede indsats");

  /** Indsatsens formål. */
  public static final Faktum<String> FORMAAL = S.tekst("formaal", "indsatsens formål");

  /** De beskæftigelsesmæssige forhold, der vejede. */
  public static final Faktum<String> BESKAEFTIGELSESFORHOLD =
      S.tekst("beskaeftigelsesforhold", "de beskæftigelsesmæssige forhold, der vejede");

  /** De sociale forhold, der vejede. */
  public static final Faktum<String> SOCIALE_FORHOLD =
      S.tekst("sociale_forhold", "de sociale forhold, der vejede");

  /** De helbredsmæssige forhold, der vejede. */
  public static final Faktum<String> HELBREDSFORHOLD =
      S.tekst("helbredsforhold", "de helbredsmæssige forhold, der vejede");

  /** Den faglige forklaring. */
  public static final Faktum<String> FAGLIG_FORKLARING =
      S.tekst("faglig_forklaring", "den faglige forklaring");

  /** Typer af fleksjob og særlige hensyn. */
  public static final Faktum<String> FLEKSJOBTYPER =
      S.tekst("fleksjobtyper", "typer af fleksjob og særlige hensyn");

  /** Begrundelsen for, at evnen kan udvikles inden for rimelig tid. */
  public static final Faktum<String> UDVIKLING_INDEN_RIMELIG_TID =
      S.tekst(
          "udvikling_inden_rimelig_tid",
          "begrundelsen for, at evnen kan udvikles inden for rimelig tid");

  /** Hvem der har givet sundhedsfaglig rådgivning. */
  public static final Faktum<Set<String>> HELBREDSKILDER =
      S.ny("helbredskilder", "hvem der har givet sundhedsfaglig rådgivning", Faktatype.ORD);

  /** Om sagen har været forelagt teamet. */
  public static final Faktum<Boolean> FORELAGT =
      S.jaNej("forelagt", "om sagen har været forelagt teamet");

  /** Om sundhedskoordinatoren har udtalt sig. */
  public static final Faktum<Boolean> SK_UDTALELSE =
      S.jaNej("sk_udtalelse", "om sundhedskoordinatoren har udtalt sig");

  /** Om borgeren er uafvendeligt døende. */
  public static final Faktum<Boolean> UAFVENDELIGT_SYG =
      S.jaNej("uafvendeligt_syg", "om borgeren er uafvendeligt døende");

  /** Om der er en samlet beskrivelse af borgerens forudsætninger. */
  public static final Faktum<Boolean> SAMLET_BESKRIVELSE =
      S.jaNej("samlet_beskrivelse", "om der er en samlet beskrivelse af borgerens forudsætninger");

  /** Om sundhedskoordinatoren har rådgivet. */
  public static final Faktum<Boolean> SK_RAADGIVNING =
      S.jaNej("sk_raadgivning", "om sundhedskoordinatoren har rådgivet");

  private Teamet() {}
}
