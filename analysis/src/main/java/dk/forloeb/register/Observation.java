package dk.forloeb.register;

import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a register can see.
 *
 * @param uger the observed weeks, first to last without holes
 * @param loenmaaneder the months ({@code YYYYMM}) whose wages the source tells of: those with a
 *     wage column, and those with a week read as work by {@link Importvalg#kode100Arbejde}
 */
public record Observation(Ugeinterval uger, SortedSet<Integer> loenmaaneder) {
  public Observation {
    loenmaaneder = Collections.unmodifiableSortedSet(new TreeSet<>(loenmaaneder));
  }

  public Uge foerste() {
    return uger.fra();
  }

  public Uge sidste() {
    return uger.til();
  }
}
