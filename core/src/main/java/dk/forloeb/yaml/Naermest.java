package dk.forloeb.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant. */
public final class Naermest {
  private Naermest() {}

  /** The known word that is fewest edits away, if it is near enough to be a slip. */
  public static Optional<String> ord(String skrevet, Collection<String> kendte) {
    String bedste = null;
    int faerrest = Integer.MAX_VALUE;
    for (String kendt : kendte.stream().sorted().toList()) {
      int afstand = afstand(skrevet.toLowerCase(Locale.ROOT), kendt.toLowerCase(Locale.ROOT));
      if (afstand < faerrest) {
        faerrest = afstand;
        bedste = kendt;
      }
    }
    int hoejst = Math.max(2, skrevet.length() / 2);
    return faerrest <= hoejst ? Optional.ofNullable(bedste) : Optional.empty();
  }

  /** Levenshtein distance: insertions, deletions and substitutions. */
  private static int afstand(String a, String b) {
    int[] forrige = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      forrige[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] denne = new int[b.length() + 1];
      denne[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int skift = forrige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        denne[j] = Math.min(skift, Math.min(forrige[j], denne[j - 1]) + 1);
      }
      forrige = denne;
    }
    return forrige[b.length()];
  }
}
