package dk.forloeb.lov;

import java.time.LocalDate;

/** Facts of a complaint. */
public final class Klagen {
  static final Faktatype.Samler S = new Faktatype.Samler("klage");

  /** Det, der klages over. */
  public static final Faktum<Genstand> OVER =
      S.ny("over", "det, der klages over", Faktatype.af(Genstand.class, Genstand::dansk));

  /** Den, der klager. */
  public static final Faktum<Klager> KLAGER =
      S.ny("klager", "den, der klager", Faktatype.af(Klager.class, Klager::dansk));

  /** Den dag, klagen kom til kommunen. */
  public static final Faktum<LocalDate> MODTAGET =
      S.dato("modtaget", "den dag, klagen kom til kommunen");

  /** Om klagen er indgivet til kommunen. */
  public static final Faktum<Boolean> HOS_KOMMUNEN =
      S.jaNej("hos_kommunen", "om klagen er indgivet til kommunen");

  /** Genvurderingens svar. */
  public static final Faktum<Svar> GENVURDERING =
      S.ny("genvurdering", "genvurderingens svar", Faktatype.af(Svar.class, Svar::dansk));

  /** Den dag, klagen blev sendt videre. */
  public static final Faktum<LocalDate> VIDERESENDT =
      S.dato("videresendt", "den dag, klagen blev sendt videre");

  /** Om borgeren har fået skriftlig besked om ændringen. */
  public static final Faktum<Boolean> BREV_SENDT =
      S.jaNej("brev_sendt", "om borgeren har fået skriftlig besked om ændringen");

  /** Om kommunen selv har lagt klagen væk. */
  public static final Faktum<Boolean> HENLAGT_AF_KOMMUNEN =
      S.jaNej("henlagt_af_kommunen", "om kommunen selv har lagt klagen væk");

  /** Om klagen er afvist, fordi der ikke kan klages over det. */
  public static final Faktum<Boolean> AFVIST =
      S.jaNej("afvist", "om klagen er afvist, fordi der ikke kan klages over det");

  /** Om en anden aktør traf afgørelsen. */
  public static final Faktum<Boolean> ANDEN_AKTOER =
      S.jaNej("anden_aktoer", "om en anden aktør traf afgørelsen");

  /** Om aktøren har genvurderet sagen. */
  public static final Faktum<Boolean> GENVURDERET_AF_AKTOER =
      S.jaNej("genvurderet_af_aktoer", "om aktøren har genvurderet sagen");

  /** Den dag, den genvurderede klage var hos jobcenteret. */
  public static final Faktum<LocalDate> HOS_JOBCENTER =
      S.dato("hos_jobcenter", "den dag, den genvurderede klage var hos jobcenteret");

  private Klagen() {}

  /** What is complained of. */
  public enum Genstand {
    BEVILLING("bevillingen"),
    AFSLAG("afslaget"),
    INDHOLD("forløbets indhold"),
    VARIGHED("forløbets varighed"),
    PLAN("en enkelt linje i planen"),
    TILBUD("et tilbud"),
    SANKTION("en sanktion"),
    YDELSE("ydelsen"),
    OPHOER("ophøret"),
    INDSTILLING("teamets indstilling"),
    VEJLEDNING("vejledningen");

    private final String dansk;

    Genstand(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }

  /** Who complains. */
  public enum Klager {
    PART("borgeren selv"),
    FULDMAGT("en fuldmagtshaver med skriftlig fuldmagt"),
    VAERGE("værgen"),
    ANDEN("en anden");

    private final String dansk;

    Klager(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }

  /** What the reassessment came to. */
  public enum Svar {
    FASTHOLDT("fastholdt"),
    AENDRET("ændret"),
    FULDT_MEDHOLD("ændret, så klageren har fået fuldt medhold");

    private final String dansk;

    Svar(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }
}
