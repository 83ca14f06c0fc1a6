package dk.forloeb.lov;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** Facts of the benefit and of what was deducted. */
public final class Ydelsen {
  static final Faktatype.Samler S = new Faktatype.Samler("ydelse");

  /** Satsgruppe. */
  public static final Faktum<Gruppe> GRUPPE =
      S.ny("gruppe", "satsgruppe", Faktatype.af(Gruppe.class, Gruppe::dansk));

  /** Ydelsen før forløbet. */
  public static final Faktum<Foer> FOER =
      S.ny("foer", "ydelsen før forløbet", Faktatype.af(Foer.class, Foer::dansk));

  /** Den dag, ydelsen gælder. */
  public static final Faktum<LocalDate> MAANED = S.dato("maaned", "den dag, ydelsen gælder");

  /** Den anvendte månedssats. */
  public static final Faktum<BigDecimal> SATS = S.kroner("sats", "den anvendte månedssats");

  /** Det tidligere niveau pr. måned. */
  public static final Faktum<BigDecimal> TIDLIGERE_NIVEAU =
      S.kroner("tidligere_niveau", "det tidligere niveau pr. måned");

  /** Den dag, sygedagpengene ville være ophørt. */
  public static final Faktum<LocalDate> SYGEDAGPENGE_UDLOEB =
      S.dato("sygedagpenge_udloeb", "den dag, sygedagpengene ville være ophørt");

  /** Den dag, borgeren blev forsørger. */
  public static final Faktum<LocalDate> BARN_FOEDT =
      S.dato("barn_foedt", "den dag, borgeren blev forsørger");

  /** Månedens lønindtægt inkl. pension. */
  public static final Faktum<BigDecimal> LOEN =
      S.kroner("loen", "månedens lønindtægt inkl. pension");

  /** Det fradrag, der er taget for løn. */
  public static final Faktum<BigDecimal> LOENFRADRAG =
      S.kroner("loenfradrag", "det fradrag, der er taget for løn");

  /** Anden indtægt, der fradrages krone for krone. */
  public static final Faktum<BigDecimal> ANDEN_INDTAEGT =
      S.kroner("anden_indtaegt", "anden indtægt, der fradrages krone for krone");

  /** Det fradrag, der er taget for anden indtægt. */
  public static final Faktum<BigDecimal> FRADRAG_ANDET =
      S.kroner("fradrag_andet", "det fradrag, der er taget for anden indtægt");

  /** Det, der er lagt til grund i beregningen. */
  public static final Faktum<Set<String>> MEDREGNET =
      S.ny("medregnet", "det, der er lagt til grund i beregningen", Faktatype.ORD);

  /** Om borgeren aktivt har frasagt sig ydelsen. */
  public static final Faktum<Boolean> FRASAGT =
      S.jaNej("frasagt", "om borgeren aktivt har frasagt sig ydelsen");

  /** Om ydelsen er fradraget til nul. */
  public static final Faktum<Boolean> FRADRAGET_TIL_NUL =
      S.jaNej("fradraget_til_nul", "om ydelsen er fradraget til nul");

  /** Om borgeren regnes som modtager af ydelsen. */
  public static final Faktum<Boolean> REGNES_SOM_MODTAGER =
      S.jaNej("regnes_som_modtager", "om borgeren regnes som modtager af ydelsen");

  /** Den dag, feriepengene blev udbetalt. */
  public static final Faktum<LocalDate> FERIEPENGE_UDBETALT =
      S.dato("feriepenge_udbetalt", "den dag, feriepengene blev udbetalt");

  /** Den måned, feriepengene blev fradraget (en dag i den). */
  public static final Faktum<LocalDate> FERIEPENGE_FRADRAGET =
      S.dato("feriepenge_fradraget", "den måned, feriepengene blev fradraget (en dag i den)");

  /** Om feriepengene er fradraget efter reglen om løn. */
  public static final Faktum<Boolean> FERIEPENGE_SOM_LOEN =
      S.jaNej("feriepenge_som_loen", "om feriepengene er fradraget efter reglen om løn");

  /** Om erstatning for ikke-økonomisk skade er fradraget. */
  public static final Faktum<Boolean> ERSTATNING_FRADRAGET =
      S.jaNej("erstatning_fradraget", "om erstatning for ikke-økonomisk skade er fradraget");

  /** Om borgeren står til rådighed for planens tilbud. */
  public static final Faktum<Boolean> TIL_RAADIGHED =
      S.jaNej("til_raadighed", "om borgeren står til rådighed for planens tilbud");

  /** Om borgeren deltager i opfølgningssamtalerne. */
  public static final Faktum<Boolean> DELTAGER_I_SAMTALER =
      S.jaNej("deltager_i_samtaler", "om borgeren deltager i opfølgningssamtalerne");

  private Ydelsen() {}

  /** Which ordinary rate. */
  public enum Gruppe {
    FORSOERGER("forsørger"),
    IKKE_FORSOERGER("ikke-forsørger"),
    UNDER_25_HJEMME("under 25 år og hjemmeboende"),
    UNDER_25_HJEMME_BIDRAG("under 25 år og hjemmeboende med bidragspligt");

    private final String dansk;

    Gruppe(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }

  /** The benefit before the course. */
  public enum Foer {
    KONTANTHJAELP("kontanthjælp eller uddannelseshjælp"),
    SYGEDAGPENGE("sygedagpenge"),
    LEDIGHEDSYDELSE("ledighedsydelse"),
    FOERTIDSPENSION("førtidspension"),
    ANDET("andet");

    private final String dansk;

    Foer(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }
}
