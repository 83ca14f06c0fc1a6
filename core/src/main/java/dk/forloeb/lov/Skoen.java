package dk.forloeb.lov;

import java.util.List;

/**
 * A judgment that a person made, as it is recorded: no points and no sum.
 *
 * @param svar whether the criterion of the rule is met, in that person's judgment
 * @param kriterier what was looked at
 * @param hensyn the considerations that decided
 * @param hvorfor why they did
 */
public record Skoen(boolean svar, List<String> kriterier, List<String> hensyn, String hvorfor) {
  /** Copies the lists. */
  public Skoen {
    kriterier = List.copyOf(kriterier);
    hensyn = List.copyOf(hensyn);
  }

  /** Whether it says what it rests on; a bare yes or no is not a judgment that can be used. */
  public boolean begrundet() {
    return !kriterier.isEmpty() && !hensyn.isEmpty() && !hvorfor.isBlank();
  }
}
