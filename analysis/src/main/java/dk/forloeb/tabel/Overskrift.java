package dk.forloeb.tabel;

import dk.forloeb.studie.Kategoriord;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Tekster;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people read where files have keys: {@code til_ressourceforloeb}, {@code 2013H1}, a group.
 */
public final class Overskrift {
  private static final Pattern PERIODE = Pattern.compile("(\\d{4})([HK])([1-4])");
  private static final Locale DANSK = Locale.forLanguageTag("da");
  private static final Tekster TEKSTER = Tekster.ved(Overskrift.class, "overskrifter");

  private Overskrift() {}

  /** The heading of a table or a column. */
  public static String af(String noegle, Sprog sprog) {
    return TEKSTER.find(sprog, noegle).orElse(noegle);
  }

  /** The heading of a row. */
  public static String noegle(String noegle, Sprog sprog) {
    Matcher periode = PERIODE.matcher(noegle);
    if (periode.matches()) {
      // No break inside a period, however narrow the screen.
      return TEKSTER.paa(
          sprog,
          periode.group(2).equals("H") ? "periode.halvaar" : "periode.kvartal",
          periode.group(3),
          periode.group(1));
    }
    int skel = noegle.indexOf('/');
    // Some categories have a slash of their own; a step of the attrition has one before its name.
    if (skel > 0 && erTrin(noegle.substring(skel + 1))) {
      return TEKSTER.paa(
          sprog,
          "trin.i",
          af(noegle.substring(0, skel), sprog),
          lille(trin(noegle.substring(skel + 1), sprog), sprog));
    }
    return trin(noegle, sprog);
  }

  /**
   * The name that stands beside a code in the files, which have it in Danish: a place keeps it, and
   * so does what somebody wrote himself.
   */
  public static String navn(String navn, Sprog sprog) {
    String uden = TEKSTER.paa(Sprog.DA, "navn.uden.betydning", "");
    return navn.endsWith(uden)
        ? TEKSTER.paa(
            sprog, "navn.uden.betydning", navn.substring(0, navn.length() - uden.length()))
        : TEKSTER.find(sprog, "navn." + navn.replace(' ', '_')).orElse(navn);
  }

  private static boolean erTrin(String noegle) {
    return noegle.startsWith("vist-") || TEKSTER.find(Sprog.DA, noegle).isPresent();
  }

  /** A step of the attrition; {@code vist-figur-1} is the step of a table. */
  private static String trin(String noegle, Sprog sprog) {
    return noegle.startsWith("vist-")
        ? TEKSTER.paa(sprog, "trin.vist", lille(af(noegle.substring(5), sprog), sprog))
        : TEKSTER.find(sprog, noegle).orElseGet(() -> Kategoriord.paa(noegle, sprog));
  }

  /** Inside a sentence. */
  private static String lille(String tekst, Sprog sprog) {
    return sprog == Sprog.DA
        ? tekst.toLowerCase(DANSK)
        : tekst.substring(0, 1).toLowerCase(Locale.ENGLISH) + tekst.substring(1);
  }
}
