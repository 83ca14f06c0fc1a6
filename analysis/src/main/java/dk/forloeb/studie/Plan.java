package dk.forloeb.studie;

import dk.forloeb.ugekode.Katalog;
import dk.forloeb.ugekode.Ugekode;
import java.util.ArrayList;
import java.util.Collections;
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
   * @param saet the sets of weekly codes that make a course, one for each group where each has its
   *     own courses; none for a flow
   */
  public record Hold(Population population, List<Kodesaet> saet) {
    /** Names the population by its content: two studies that ask of the same people agree. */
    public String noegle() {
      Population uden =
          switch (population) {
            case Population.Forloeb f -> f.medNavn("");
            case Population.Overgange o -> o.medNavn("");
          };
      return Kanonisk.sha256(new Hold(uden, saet));
    }
  }

  /**
   * A set of weekly codes.
   *
   * @param navn the id of its group where each has its own courses, otherwise empty
   */
  public record Kodesaet(String navn, SortedSet<Integer> koder) {}

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
   * @param udenAktivitet whether only courses without an active week count
   */
  public record Tal(Grundtal grundtal, @Nullable SortedSet<Integer> hvor, boolean udenAktivitet) {}

  /**
   * What one table needs counted.
   *
   * @param hold the number of its population
   */
  public record Taelling(String tabel, int hold, List<Akse> akser, List<Tal> tal) {
    /** Whether one course, or one person of a flow, can stand in several rows. */
    public boolean flere() {
      return akser.stream().anyMatch(Akse::flere);
    }

    /** Where a measure's basic count stands. */
    public int plads(Tal t) {
      return tal.indexOf(t);
    }
  }

  /** The count that a column shows or rests on. */
  public static Tal tal(Maal maal) {
    return switch (maal) {
      case Maal.Antal a ->
          new Tal(
              a.enhed() == Maal.Enhed.COURSES ? Grundtal.COURSES : Grundtal.PERSONS,
              a.hvor(),
              a.udenAktivitet());
      case Maal.Middel m -> UGER;
      case Maal.Andel a -> throw new IllegalArgumentException("a share is not counted: " + a);
      case Maal.Aendring a -> throw new IllegalArgumentException("a change is not counted: " + a);
    };
  }

  /** The sum of weeks. */
  public static final Tal UGER = new Tal(Grundtal.WEEKS, null, false);

  /** All courses: every table has them counted, for its attrition. */
  public static final Tal FORLOEB = new Tal(Grundtal.COURSES, null, false);

  /** Resolves a study. */
  public static Plan af(Studie studie) {
    Katalog katalog = Katalog.faelles();
    List<Hold> hold = new ArrayList<>();
    for (Population p : studie.populationer()) {
      hold.add(new Hold(p, p instanceof Population.Forloeb f ? saet(f) : List.of()));
    }
    List<Taelling> taellinger = new ArrayList<>();
    for (Tabeldef t : studie.tabeller()) {
      if (t instanceof Tabeldef.Opstilling o) {
        int nummer = studie.populationer().indexOf(studie.population(o.population()));
        taellinger.add(new Taelling(o.navn(), nummer, o.akser(), tal(o.maal())));
      }
    }
    return new Plan(
        studie.id(),
        katalog.version(),
        List.copyOf(hold),
        List.copyOf(taellinger),
        studie.tabeller());
  }

  private static List<Kodesaet> saet(Population.Forloeb p) {
    List<Kodesaet> ud = new ArrayList<>();
    for (String navn : Raekkenoegler.kodesaet(p)) {
      SortedSet<Integer> koder = new TreeSet<>();
      for (Ugekode k : Katalog.faelles().koder()) {
        String gruppe = k.gruppe().id();
        if (navn.isEmpty() ? p.grupper().contains(gruppe) : navn.equals(gruppe)) {
          koder.add(k.kode());
        }
      }
      ud.add(new Kodesaet(navn, Collections.unmodifiableSortedSet(koder)));
    }
    return List.copyOf(ud);
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
