package dk.forloeb.ordning.indhold;

import dk.forloeb.lov.Skoen;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A meeting of the rehabiliteringsteam on one case.
 *
 * @param medlemmer who was called, by area, and whether they came; only who came counts
 * @param bilag the papers that the members had
 * @param borgeren how the citizen took part
 * @param sagsbehandlerDeltog whether the citizen's caseworker was there
 * @param oevrigeBegrundelse why other areas than the two fixed ones did or did not take part, which
 *     the municipality decides for each case from 2025 (rule R055); empty when nobody has said
 * @param helbredskilder who gave health advice (rule R063)
 */
public record Teammoede(
    LocalDate dato,
    List<Medlem> medlemmer,
    List<String> bilag,
    Borgerdeltagelse borgeren,
    boolean sagsbehandlerDeltog,
    String oevrigeBegrundelse,
    Set<Helbredskilde> helbredskilder) {
  /** The area a member speaks for. */
  public enum Omraade {
    BESKAEFTIGELSE("beskæftigelse"),
    SUNDHED("sundhed"),
    SOCIALT("det sociale område"),
    UDDANNELSE("uddannelse"),
    SUNDHEDSKOORDINATOR("regionens sundhedskoordinator"),
    PRAKTISERENDE_LAEGE("praktiserende læge");

    private final String dansk;

    Omraade(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }

    /** The name that rules know the area by. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who may advise on health: only the first two. */
  public enum Helbredskilde {
    KLINISK_FUNKTION,
    PRAKTISERENDE_LAEGE,
    ANDEN;

    /** The name that rules know the source by. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A member, and whether the member came. */
  public record Medlem(Omraade omraade, boolean deltog) {}

  /**
   * The citizen at the meeting.
   *
   * @param bisidderTilbudt whether the citizen was told that a bisidder may come
   * @param formaalsloest the judgment that developing the capacity is evidently futile, which alone
   *     allows a meeting without the citizen (rule R057)
   * @param egneOrd what the citizen said, in the citizen's own words; empty when nothing was noted
   */
  public record Borgerdeltagelse(
      boolean deltog,
      boolean bisidderTilbudt,
      boolean bisidderDeltog,
      Optional<Skoen> formaalsloest,
      String egneOrd) {}

  /** Copies the lists. */
  public Teammoede {
    medlemmer = List.copyOf(medlemmer);
    bilag = List.copyOf(bilag);
    helbredskilder = Set.copyOf(helbredskilder);
  }

  /** The ids of the areas that were there. */
  public Set<String> omraader() {
    Set<String> ud = new TreeSet<>();
    medlemmer.stream().filter(Medlem::deltog).forEach(m -> ud.add(m.omraade().id()));
    return Collections.unmodifiableSet(ud);
  }
}
