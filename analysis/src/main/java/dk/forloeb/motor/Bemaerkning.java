package dk.forloeb.motor;

import dk.forloeb.studie.Tekster;
import dk.forloeb.studie.Tosproget;

/**
 * Something that the author or the reader of a study should know before trusting its numbers.
 *
 * @param tekst one sentence that says where, what, and what to do
 */
public record Bemaerkning(Art art, Tosproget tekst) {
  /** The sentences, by kind. */
  static final Tekster TEKSTER = Tekster.ved(Bemaerkning.class, "bemaerkninger");

  /** Of this kind, with what the sentence has places for: first of all where it is. */
  static Bemaerkning af(Art art, String... indsat) {
    return new Bemaerkning(art, TEKSTER.begge(art.name(), indsat));
  }

  /** Of this kind in other words. */
  static Bemaerkning iAndreOrd(Art art, String hvilke, String... indsat) {
    return new Bemaerkning(art, TEKSTER.begge(art.name() + "." + hvilke, indsat));
  }

  /** How much it matters. */
  public enum Alvor {
    /** The study cannot be run. */
    FEJL,
    /** The numbers do not mean what they seem to. */
    ADVARSEL,
    /** Worth knowing. */
    BEMAERK
  }

  /** The kinds. */
  public enum Art {
    /** Two periods that no course can lie in both of. */
    UMULIG_PERIODE(Alvor.FEJL),
    /** Two filters that no course can be kept by both of. */
    UMULIGT_UDSNIT(Alvor.FEJL),
    /** The period lies wholly outside the observed weeks. */
    PERIODE_UDENFOR(Alvor.FEJL),
    /** No course's end and outcome can be seen in the register. */
    UDFALD_EFTER_REGISTRET(Alvor.FEJL),
    /** The period is not observed in whole. */
    PERIODE_DELVIS(Alvor.ADVARSEL),
    /** Late courses cannot be followed to their outcome. */
    UDFALD_DELVIS(Alvor.ADVARSEL),
    /** None of a group's codes exists in the period. */
    GRUPPE_UDEN_KODE(Alvor.ADVARSEL),
    /** The outcome is read before the course has ended by its own rule. */
    UDFALD_I_HULLET(Alvor.ADVARSEL),
    /** Periods whose courses have not been followed for equally long are compared. */
    ULIGE_OPFOELGNING(Alvor.ADVARSEL),
    /** Only short courses can have ended yet. */
    KORTE_FORLOEB(Alvor.ADVARSEL),
    /** The length of courses that still run. */
    LAENGDE_AF_IGANGVAERENDE(Alvor.ADVARSEL),
    /** Years are compared, and one has 53 weeks. */
    UGE_53(Alvor.ADVARSEL),
    /** Rows are ranked by a share, however few are behind it. */
    RANGORDEN_AF_FAA(Alvor.ADVARSEL),
    /** A job cannot be told from self-support before 2008. */
    JOB_FOER_2008(Alvor.ADVARSEL),
    /** Months of the outcome have no wage column. */
    LOEN_MANGLER(Alvor.ADVARSEL),
    /** The status is read and used nowhere. */
    UBRUGT_STATUS(Alvor.BEMAERK),
    /** Success is defined, and no column counts it. */
    UBRUGT_SUCCES(Alvor.BEMAERK),
    /** The municipality is read and used nowhere. */
    UBRUGT_STED(Alvor.BEMAERK),
    /** A population that no table counts. */
    UBRUGT_POPULATION(Alvor.BEMAERK),
    /** Two tables count the same. */
    SAMME_TABEL(Alvor.BEMAERK),
    /** Courses and persons cannot differ. */
    SAMME_TAL(Alvor.BEMAERK),
    /** A column in percent of itself. */
    ANDEL_AF_SIG_SELV(Alvor.BEMAERK),
    /** The sum of rows counts a person once for each. */
    PERSONER_I_FLERE_RAEKKER(Alvor.BEMAERK),
    /** Rows are shown from fewer on than may be published. */
    MINDST_UNDER_TAERSKEL(Alvor.BEMAERK),
    /** The person can be back in the same benefit at the outcome. */
    IGEN_I_FORLOEB(Alvor.BEMAERK),
    /** Courses may have begun before the register. */
    BEGYNDT_FOER_REGISTRET(Alvor.BEMAERK),
    /** The last weeks, which late registration may still change, are in the period. */
    FORELOEBIGE_UGER(Alvor.BEMAERK),
    /** What the values of sex mean was not said at import. */
    KOEN_UDEN_BETYDNING(Alvor.BEMAERK);

    private final Alvor alvor;

    Art(Alvor alvor) {
      this.alvor = alvor;
    }

    /** How much it matters. */
    public Alvor alvor() {
      return alvor;
    }
  }
}
