package dk.forloeb.ordning.indhold;

import java.time.LocalDate;
import java.util.List;

/**
 * What the team recommends. It is no decision, and nobody can complain of it alone (rule R062).
 *
 * @param vurdering the chances of a job or an education
 * @param indsats the recommended effort
 * @param formaal what the effort is for
 * @param fagligt what fleksjob and førtidspension need besides; empty texts otherwise
 * @param dissens what members said against it, perhaps nothing
 */
public record Indstilling(
    LocalDate dato,
    Anbefaling anbefaling,
    String vurdering,
    String begrundelse,
    String indsats,
    String formaal,
    Fagligt fagligt,
    List<Dissens> dissens) {
  /** What is recommended. */
  public enum Anbefaling {
    RESSOURCEFORLOEB("ressourceforløb"),
    FLEKSJOB("fleksjob"),
    TILSKUD_SELVSTAENDIG("tilskud til selvstændigt erhvervsdrivende"),
    FOERTIDSPENSION("førtidspension"),
    ANDEN_INDSATS("en anden indsats");

    private final String dansk;

    Anbefaling(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }

  /**
   * The professional explanation (rules R059 and R213).
   *
   * @param udviklingIndenRimeligTid why a very limited capacity can develop in a reasonable time
   */
  public record Fagligt(
      String beskaeftigelse,
      String socialt,
      String helbred,
      String forklaring,
      String fleksjobtyper,
      String udviklingIndenRimeligTid) {
    /** Nothing said. */
    public static final Fagligt INTET = new Fagligt("", "", "", "", "", "");
  }

  /** A member's disagreement. */
  public record Dissens(Teammoede.Omraade omraade, String hvad, String hvorfor) {}

  /** Copies the disagreements. */
  public Indstilling {
    dissens = List.copyOf(dissens);
  }
}
