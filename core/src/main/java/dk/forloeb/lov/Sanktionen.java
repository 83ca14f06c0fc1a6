package dk.forloeb.lov;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** Facts of a sanction. */
public final class Sanktionen {
  static final Faktatype.Samler S = new Faktatype.Samler("sanktion");

  /** Hændelsens slags. */
  public static final Faktum<Slags> SLAGS =
      S.ny("slags", "hændelsens slags", Faktatype.af(Slags.class, Slags::dansk));

  /** Hændelsens dato. */
  public static final Faktum<LocalDate> HAENDELSE = S.dato("haendelse", "hændelsens dato");

  /** Borgeren havde en rimelig grund. */
  public static final Faktum<Skoen> RIMELIG_GRUND =
      S.skoen("rimelig_grund", "borgeren havde en rimelig grund");

  /** Den dag, kontakten blev genoprettet. */
  public static final Faktum<LocalDate> KONTAKT =
      S.dato("kontakt", "den dag, kontakten blev genoprettet");

  /** Den dag, borgeren selv bookede samtalen. */
  public static final Faktum<LocalDate> BOOKET =
      S.dato("booket", "den dag, borgeren selv bookede samtalen");

  /** Antal dage, der er fradraget. */
  public static final Faktum<Integer> DAGE = S.tal("dage", "antal dage, der er fradraget");

  /** Fradraget pr. dag. */
  public static final Faktum<BigDecimal> DAGSBELOEB = S.kroner("dagsbeloeb", "fradraget pr. dag");

  /** Om kommunen har truffet afgørelsen. */
  public static final Faktum<Boolean> AFGJORT_AF_KOMMUNEN =
      S.jaNej("afgjort_af_kommunen", "om kommunen har truffet afgørelsen");

  /** Den dag, borgeren senest før hændelsen blev vejledt. */
  public static final Faktum<LocalDate> VEJLEDT =
      S.dato("vejledt", "den dag, borgeren senest før hændelsen blev vejledt");

  /** Den dag, borgeren første gang blev vejledt. */
  public static final Faktum<LocalDate> FOERST_VEJLEDT =
      S.dato("foerst_vejledt", "den dag, borgeren første gang blev vejledt");

  /** Dagen for den første jobsamtale. */
  public static final Faktum<LocalDate> FOERSTE_SAMTALE =
      S.dato("foerste_samtale", "dagen for den første jobsamtale");

  /** Vejledningens form. */
  public static final Faktum<Form> VEJLEDNINGSFORM =
      S.ny("vejledningsform", "vejledningens form", Faktatype.af(Form.class, Form::dansk));

  /** Vejledningens led. */
  public static final Faktum<Set<String>> VEJLEDNING =
      S.ny("vejledning", "vejledningens led", Faktatype.ORD);

  /** Det, der er dokumenteret om vejledningen. */
  public static final Faktum<Set<String>> VEJLEDNING_DOKUMENTERET =
      S.ny("vejledning_dokumenteret", "det, der er dokumenteret om vejledningen", Faktatype.ORD);

  /** Den dag, borgeren blev hørt. */
  public static final Faktum<LocalDate> HOERT = S.dato("hoert", "den dag, borgeren blev hørt");

  /** Om sanktionen er registreret. */
  public static final Faktum<Boolean> REGISTRERET =
      S.jaNej("registreret", "om sanktionen er registreret");

  private Sanktionen() {}

  /** What the citizen is said to have done. */
  public enum Slags {
    TILBUD("udeblivelse fra eller afvisning af et tilbud"),
    SAMTALE("udeblivelse fra en jobsamtale"),
    BOOKING("manglende selvbooking"),
    PUNKT("hændelse med punktsanktion");

    private final String dansk;

    Slags(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }

  /** How guidance was given. */
  public enum Form {
    INDIVIDUEL("individuelt"),
    GRUPPE("på et gruppemøde");

    private final String dansk;

    Form(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }
}
