package dk.forloeb.studie;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A table as the study asks for it. */
public sealed interface Tabeldef {
  /** Also the name of its file. */
  String navn();

  /** Which rows are shown. */
  enum Vis {
    /** Every row there could be, 0 when empty. */
    ALL,
    /** The rows that hold something. */
    OCCURRING,
    /** The periods of which at least one week is observed. */
    OBSERVED
  }

  /** The row {@code I alt}. */
  enum Ialt {
    /** Sums of the rows shown. */
    SUM,
    /** Everybody counted once, whatever the rows. */
    DISTINCT
  }

  /**
   * Counts by row.
   *
   * @param population the name of the population it counts
   * @param akser what the rows are broken down by, in the order of the key columns; none for one
   *     row
   * @param maal the columns, in order
   * @param ialt null for no such row
   * @param uden keys whose rows are never shown
   * @param mindst rows are shown from these values on, by column
   * @param orden the column to order by; null for the order of the keys
   * @param faldende largest first
   * @param sidst the key of a row that stands last whatever the order
   * @param figurer how a report draws it, in order
   */
  record Opstilling(
      String navn,
      String population,
      List<Akse> akser,
      Map<String, Maal> maal,
      Vis vis,
      @Nullable Ialt ialt,
      SortedSet<String> uden,
      SortedMap<String, Integer> mindst,
      @Nullable String orden,
      boolean faldende,
      @Nullable String sidst,
      @Prosaord List<Figur> figurer)
      implements Tabeldef {

    /**
     * The first column that is the share of a part in its whole: of the same unit, and counting no
     * one that the other does not.
     */
    public Optional<String> delAfHelhed() {
      return maal.entrySet().stream()
          .filter(e ->
              e.getValue() instanceof Maal.Andel a
                  && a.naevner() != null
                  && maal.get(a.taeller()) instanceof Maal.Antal del
                  && maal.get(a.naevner()) instanceof Maal.Antal hele
                  && erDel(del, hele))
          .map(Map.Entry::getKey)
          .findFirst();
    }

    private static boolean erDel(Maal.Antal del, Maal.Antal hele) {
      boolean udfald =
          hele.hvor() == null || (del.hvor() != null && hele.hvor().containsAll(del.hvor()));
      return del.enhed() == hele.enhed()
          && udfald
          && (del.udenAktivitet() || !hele.udenAktivitet());
    }
  }

  /** Which average. */
  enum Snit {
    /** The share of all together, shown or not. */
    POOLED_ALL,
    /** The share of the shown rows together. */
    POOLED_SHOWN,
    /** The mean of the shown rows' shares. */
    MEAN_SHOWN
  }

  /**
   * Averages of a share in another table.
   *
   * @param af that table
   * @param kolonne its column, a share of two counts
   * @param raekker the averages by the key of their row, in order
   */
  record Gennemsnit(String navn, String af, String kolonne, Map<String, Snit> raekker)
      implements Tabeldef {}
}
