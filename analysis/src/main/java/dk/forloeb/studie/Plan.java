package dk.forloeb.studie;

import dk.forloeb.ugekode.Katalog;
import dk.forloeb.ugekode.Ugekode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A study resolved into what an engine counts: code sets, weeks, cells and basic counts. All that
 * an answer depends on stands here, so that its hash names the question.
 */
public record Plan(
    String studie,
    String katalog,
    List<Hold> hold,
    List<Taelling> taellinger,
    List<Tabeldef> tabeller) {

  /**
   * A population, resolved.
   *
   * @param koder the weekly codes that make a course
   */
  public record Hold(Population population, SortedSet<Integer> koder) {}

  /** What one basic count counts. */
  public enum Grundtal {
    COURSES,
    PERSONS,
    WEEKS
  }

  /**
   * One number for each row.
   *
   * @param hvor the outcome groups, by number, that count; null for all
   */
  public record Tal(Grundtal grundtal, @Nullable SortedSet<Integer> hvor) {}

  /**
   * What one table needs counted.
   *
   * @param hold the number of its population
   */
  public record Taelling(String tabel, int hold, Raekker raekker, List<Tal> tal) {
    /** Where a measure's basic count stands. */
    public int plads(Tal t) {
      return tal.indexOf(t);
    }
  }

  /** The count that a column shows or rests on. */
  public static Tal tal(Maal maal) {
    return switch (maal) {
      case Maal.Antal a ->
          new Tal(a.enhed() == Maal.Enhed.COURSES ? Grundtal.COURSES : Grundtal.PERSONS, a.hvor());
      case Maal.Middel m -> UGER;
      case Maal.Andel a -> throw new IllegalArgumentException("a share is not counted: " + a);
      case Maal.Aendring a -> throw new IllegalArgumentException("a change is not counted: " + a);
    };
  }

  /** The sum of weeks. */
  public static final Tal UGER = new Tal(Grundtal.WEEKS, null);

  /** All courses: every table has them counted, for its attrition. */
  public static final Tal FORLOEB = new Tal(Grundtal.COURSES, null);

  /** Resolves a study. */
  public static Plan af(Studie studie) {
    Katalog katalog = Katalog.faelles();
    List<Hold> hold = new ArrayList<>();
    for (Population p : studie.populationer()) {
      SortedSet<Integer> koder = new TreeSet<>();
      for (Ugekode k : katalog.koder()) {
        if (p.grupper().contains(k.gruppe().id())) {
          koder.add(k.kode());
        }
      }
      hold.add(new Hold(p, koder));
    }
    List<Taelling> taellinger = new ArrayList<>();
    for (Tabeldef t : studie.tabeller()) {
      if (t instanceof Tabeldef.Opstilling o) {
        int nummer = studie.populationer().indexOf(studie.population(o.population()));
        taellinger.add(new Taelling(o.navn(), nummer, o.raekker(), tal(o.maal())));
      }
    }
    return new Plan(
        studie.id(),
        katalog.version(),
        List.copyOf(hold),
        List.copyOf(taellinger),
        studie.tabeller());
  }

  /** Names the question: equal plans, and only they, have equal hashes. */
  public String hash() {
    return Kanonisk.sha256(this);
  }

  private static List<Tal> tal(Map<String, Maal> maal) {
    List<Tal> ud = new ArrayList<>();
    ud.add(FORLOEB);
    for (Maal m : maal.values()) {
      if (m instanceof Maal.Antal || m instanceof Maal.Middel) {
        Tal t = tal(m);
        if (!ud.contains(t)) {
          ud.add(t);
        }
      }
    }
    return List.copyOf(ud);
  }

  /** The counting of that table. */
  public Taelling taelling(String tabel) {
    return taellinger.stream().filter(t -> t.tabel().equals(tabel)).findFirst().orElseThrow();
  }
}
