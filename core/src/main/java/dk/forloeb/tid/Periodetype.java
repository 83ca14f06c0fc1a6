package dk.forloeb.tid;

import java.time.LocalDate;
import java.time.YearMonth;

/** The calendar periods that tables are broken down by; a week belongs to that of its Thursday. */
public enum Periodetype {
  AAR(12, ""),
  HALVAAR(6, "H"),
  KVARTAL(3, "K");

  private final int maaneder;
  private final String bogstav;

  Periodetype(int maaneder, String bogstav) {
    this.maaneder = maaneder;
    this.bogstav = bogstav;
  }

  /** The key of the period the week belongs to: {@code 2013}, {@code 2013H1}, {@code 2013K1}. */
  public String noegle(Uge uge) {
    YearMonth maaned = uge.maaned();
    int nummer = (maaned.getMonthValue() - 1) / maaneder + 1;
    return maaned.getYear() + (this == AAR ? "" : bogstav + nummer);
  }

  /** Whether the text has the form of a key of this type. */
  public boolean erNoegle(String tekst) {
    return tekst.matches("\\d{4}" + (this == AAR ? "" : bogstav + "[1-" + 12 / maaneder + "]"));
  }

  /** All weeks of the period that the week belongs to. */
  public Ugeinterval uger(Uge uge) {
    YearMonth maaned = uge.maaned();
    int foerste = (maaned.getMonthValue() - 1) / maaneder * maaneder + 1;
    LocalDate fra = LocalDate.of(maaned.getYear(), foerste, 1);
    LocalDate til = fra.plusMonths(maaneder).minusDays(1);
    return new Ugeinterval(
        Ugeinterval.foersteMedTorsdagFra(fra), Ugeinterval.sidsteMedTorsdagTil(til));
  }
}
