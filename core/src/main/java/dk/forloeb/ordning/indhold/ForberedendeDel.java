package dk.forloeb.ordning.indhold;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Part 1 of the rehabiliteringsplan: it describes and documents, and leaves the future effort to
 * the team (rule R072).
 *
 * @param dato the day this version was written
 * @param felter what is written, by field; a field that is left out is empty
 * @param medBorgeren whether it was prepared together with the citizen
 * @param vurdererFremtidigIndsats whether it judges the future effort, which it should not
 */
public record ForberedendeDel(
    LocalDate dato,
    Map<Forberedelsesfelt, Felt> felter,
    boolean medBorgeren,
    boolean vurdererFremtidigIndsats) {
  /**
   * What stands in a field.
   *
   * @param ikkeRelevant whether somebody has said that the field does not apply to the citizen
   * @param bilag documents behind it, perhaps none
   */
  public record Felt(String tekst, boolean ikkeRelevant, List<String> bilag) {
    /** Copies the documents. */
    public Felt {
      bilag = List.copyOf(bilag);
    }

    /** A field with a text and no documents. */
    public static Felt af(String tekst) {
      return new Felt(tekst, false, List.of());
    }

    boolean udfyldt() {
      return ikkeRelevant || !tekst.isBlank();
    }
  }

  /** Copies the fields. */
  public ForberedendeDel {
    felter = felter.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(felter));
  }

  /** Whether what is said of health has a document behind it, or does not apply. */
  public boolean helbredDokumenteret() {
    return felter.entrySet().stream()
        .filter(e -> e.getKey().id().equals("helbred"))
        .anyMatch(e -> e.getValue().ikkeRelevant() || !e.getValue().bilag().isEmpty());
  }

  /** The ids of which all fields say something, or say that they do not apply. */
  public Set<String> udfyldte() {
    Set<String> ud = new TreeSet<>();
    for (Forberedelsesfelt f : Forberedelsesfelt.values()) {
      ud.add(f.id());
    }
    for (Forberedelsesfelt f : Forberedelsesfelt.values()) {
      Felt felt = felter.get(f);
      if (felt == null || !felt.udfyldt()) {
        ud.remove(f.id());
      }
    }
    return Collections.unmodifiableSet(ud);
  }

  /** The fields that are written and should have documents behind them, but have none. */
  public List<String> udenBilag() {
    return felter.entrySet().stream()
        .filter(e -> e.getKey().kraeverBilag())
        .filter(e -> !e.getValue().tekst().isBlank() && e.getValue().bilag().isEmpty())
        .map(e -> e.getKey().dansk())
        .toList();
  }
}
