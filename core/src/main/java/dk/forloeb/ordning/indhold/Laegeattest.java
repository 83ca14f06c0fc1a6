package dk.forloeb.ordning.indhold;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The doctor's part, LÆ265 (BEK 2408 of 2021, § 4, stk. 3; rules R073 and R074).
 *
 * @param dato the day it was signed
 * @param konsultation whether the doctor saw the citizen for it
 * @param helbredsfakta relevant facts of health
 * @param saerligeHensyn considerations that are needed
 * @param bemaerkninger what the doctor says of the citizen's own view
 * @param andreForhold other facts; "ingen" when there are none
 */
public record Laegeattest(
    LocalDate dato,
    boolean konsultation,
    String helbredsfakta,
    String saerligeHensyn,
    String bemaerkninger,
    String andreForhold) {
  /** The ids of the four fields that say something, as rule R074 knows them. */
  public Set<String> udfyldte() {
    Set<String> ud = new TreeSet<>();
    tag(ud, "helbred", helbredsfakta);
    tag(ud, "skaanehensyn", saerligeHensyn);
    tag(ud, "borgerens_opfattelse", bemaerkninger);
    tag(ud, "andre_forhold", andreForhold);
    return Collections.unmodifiableSet(ud);
  }

  private static void tag(Set<String> ud, String navn, String tekst) {
    if (!tekst.isBlank()) {
      ud.add(navn);
    }
  }
}
