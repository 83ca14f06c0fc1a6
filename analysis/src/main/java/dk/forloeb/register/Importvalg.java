package dk.forloeb.register;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What whoever imports must say, since no source does.
 *
 * @param kode0Tom read the digit 0 in a week as "no benefit"; refused otherwise
 * @param kode100Arbejde read 100 in a week as work: the week is without benefit, and its month has
 *     a wage; refused otherwise
 * @param kon what the values of {@code kon} mean: {@code 1 -> mand}
 */
public record Importvalg(boolean kode0Tom, boolean kode100Arbejde, SortedMap<Integer, String> kon) {
  /** Nothing said. */
  public static Importvalg intet() {
    return new Importvalg(false, false, new TreeMap<>());
  }
}
