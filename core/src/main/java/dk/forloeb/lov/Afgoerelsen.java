package dk.forloeb.lov;

import java.time.LocalDate;

/** Facts of the decision that is judged. */
public final class Afgoerelsen {
  static final Faktatype.Samler S = new Faktatype.Samler("afgoerelse");

  /** Afgørelsens slags. */
  public static final Faktum<Slags> SLAGS =
      S.ny("slags", "afgørelsens slags", Faktatype.af(Slags.class, Slags::dansk));

  /** Afgørelsens dato. */
  public static final Faktum<LocalDate> DATO = S.dato("dato", "afgørelsens dato");

  /** Om der er truffet afgørelse. */
  public static final Faktum<Boolean> TRUFFET = S.jaNej("truffet", "om der er truffet afgørelse");

  /** Den dag, borgeren modtog afgørelsen. */
  public static final Faktum<LocalDate> MODTAGET =
      S.dato("modtaget", "den dag, borgeren modtog afgørelsen");

  /** De paragraffer, afgørelsen nævner. */
  public static final Faktum<String> HJEMMEL =
      S.tekst("hjemmel", "de paragraffer, afgørelsen nævner");

  /** Om borgeren får fuldt medhold. */
  public static final Faktum<Boolean> FULDT_MEDHOLD =
      S.jaNej("fuldt_medhold", "om borgeren får fuldt medhold");

  /** Om afgørelsen er skriftlig. */
  public static final Faktum<Boolean> SKRIFTLIG =
      S.jaNej("skriftlig", "om afgørelsen er skriftlig");

  /** Om afgørelsen kan påklages til en anden myndighed. */
  public static final Faktum<Boolean> KAN_PAAKLAGES =
      S.jaNej("kan_paaklages", "om afgørelsen kan påklages til en anden myndighed");

  /** Om afgørelsen er begrundet. */
  public static final Faktum<Boolean> BEGRUNDET =
      S.jaNej("begrundet", "om afgørelsen er begrundet");

  /** Hovedhensynene i skønnet. */
  public static final Faktum<String> HOVEDHENSYN =
      S.tekst("hovedhensyn", "hovedhensynene i skønnet");

  /** De oplysninger, der vejede. */
  public static final Faktum<String> FAKTISKE_OPLYSNINGER =
      S.tekst("faktiske_oplysninger", "de oplysninger, der vejede");

  /** Klageinstansen i klagevejledningen. */
  public static final Faktum<String> KLAGEINSTANS =
      S.tekst("klageinstans", "klageinstansen i klagevejledningen");

  /** Hvordan man klager, i klagevejledningen. */
  public static final Faktum<String> KLAGE_HVORDAN =
      S.tekst("klage_hvordan", "hvordan man klager, i klagevejledningen");

  /** Klagefristen i klagevejledningen. */
  public static final Faktum<String> KLAGE_FRIST =
      S.tekst("klage_frist", "klagefristen i klagevejledningen");

  /** Om klageinstansens kompetence er begrænset. */
  public static final Faktum<Boolean> KOMPETENCE_BEGRAENSET =
      S.jaNej("kompetence_begraenset", "om klageinstansens kompetence er begrænset");

  /** Grænserne for klageinstansens kompetence, i klagevejledningen. */
  public static final Faktum<String> KLAGE_KOMPETENCE =
      S.tekst("klage_kompetence", "grænserne for klageinstansens kompetence, i klagevejledningen");

  /** Om der indgår væsentlige oplysninger til ugunst, som borgeren ikke kender. */
  public static final Faktum<Boolean> UKENDT_TIL_UGUNST =
      S.jaNej(
          "ukendt_til_ugunst",
          "om der indgår væsentlige oplysninger til ugunst, som borgeren ikke kender");

  /** Om en undtagelse fra partshøring er dokumenteret. */
  public static final Faktum<Boolean> HOERING_UNDTAGET =
      S.jaNej("hoering_undtaget", "om en undtagelse fra partshøring er dokumenteret");

  /** Den dag, borgeren blev partshørt. */
  public static final Faktum<LocalDate> PARTSHOERT =
      S.dato("partshoert", "den dag, borgeren blev partshørt");

  private Afgoerelsen() {}

  /** What is decided. */
  public enum Slags {
    RESSOURCEFORLOEB("ressourceforløb"),
    FLEKSJOB("fleksjob"),
    TILSKUD_SELVSTAENDIG("tilskud til selvstændigt erhvervsdrivende"),
    FOERTIDSPENSION("førtidspension"),
    REVALIDERING("revalidering"),
    JOBAFKLARING("jobafklaringsforløb"),
    AFSLAG("afslag"),
    SANKTION("sanktion"),
    OPHOER("ophør"),
    YDELSE("ydelsen"),
    ANDET("andet");

    private final String dansk;

    Slags(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }
}
