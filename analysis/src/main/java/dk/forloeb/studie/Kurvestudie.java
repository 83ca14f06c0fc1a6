package dk.forloeb.studie;

import dk.forloeb.Brugerfejl;
import dk.forloeb.ugekode.Gruppering;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A study of courses turned into one that follows their status week by week after the end: the same
 * courses of the same people, one table, layers of status in percent of each week.
 */
public final class Kurvestudie {
  /** The table's name. */
  public static final String TABEL = "kurve";

  /** Two years. */
  public static final int UGER = 104;

  /** What statuses are told apart by where the study has no grouping of its own. */
  private static final String GRUPPERING = "figur-2";

  private Kurvestudie() {}

  /**
   * The curve of a study, from the last week of the course to so many weeks after.
   *
   * @param studie as it was read, with its changes
   * @param til from 1 to 2080
   * @throws Brugerfejl when the study has no courses
   */
  public static Studie af(Studie studie, int til) {
    Population.Forloeb p = population(studie);
    Population.Status foer = p.status();
    Inddeling inddeling =
        foer != null && foer.inddeling().navn() != null
            ? foer.inddeling()
            : Inddeling.af(Objects.requireNonNull(Gruppering.alle().get(GRUPPERING)));
    Population.Forloeb kurve =
        new Population.Forloeb(
            "",
            p.grupper(),
            p.hverForSig(),
            p.gap(),
            // What has not ended has no week after.
            true,
            p.ikkeFraFoersteUge(),
            p.perioder(),
            p.perPerson(),
            p.filtre(),
            p.filtre().stream().anyMatch(Kendetegnsfilter::omSted) ? p.sted() : null,
            new Population.Status(
                new Aflaesning.Kurve(0, til), inddeling, Collections.emptySortedSet(), List.of()));
    return new Studie(
        id(studie),
        new Tosproget(
            "Uge for uge efter forløbet: " + studie.titel().dansk(),
            "Week by week after the course: " + studie.titel().engelsk()),
        studie.kilde(),
        studie.noter(),
        List.of(kurve),
        List.of(tabel()),
        List.of());
  }

  /** What the curve of a study is called, its files too. */
  public static String id(Studie studie) {
    return studie.id() + "-" + TABEL;
  }

  /** The population whose outcome the study reads; where none is, the first. */
  private static Population.Forloeb population(Studie studie) {
    Population.@Nullable Forloeb foerste = null;
    for (Population p : studie.populationer()) {
      if (p instanceof Population.Forloeb f) {
        if (f.status() != null) {
          return f;
        }
        foerste = foerste == null ? f : foerste;
      }
    }
    if (foerste == null) {
      throw new Brugerfejl(
          studie.id() + ": har ingen forløb og derfor ingen kurve; vælg et studie med forløb");
    }
    return foerste;
  }

  private static Tabeldef tabel() {
    Map<String, Maal> maal = new LinkedHashMap<>();
    maal.put("forloeb", new Maal.Antal(Maal.Enhed.COURSES, null, false, null));
    maal.put("andel", new Maal.Andel("forloeb", Maal.Helhed.FIRST_KEY, null));
    return new Tabeldef.Opstilling(
        TABEL,
        "",
        List.of(new Akse.Kurveuge(), new Akse.Status()),
        Collections.unmodifiableMap(maal),
        Tabeldef.Vis.ALL,
        null,
        Collections.unmodifiableSortedSet(new TreeSet<>()),
        Collections.unmodifiableSortedMap(new TreeMap<>()),
        null,
        false,
        null,
        List.of(Figur.LAYERS));
  }
}
