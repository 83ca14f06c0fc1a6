package dk.forloeb.tabel;

import dk.forloeb.Ressource;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people read where files have keys: {@code til_ressourceforloeb}, {@code 2013H1}, a group.
 */
public final class Overskrift {
  private static final Pattern PERIODE = Pattern.compile("(\\d{4})([HK])([1-4])");
  private static final Locale DANSK = Locale.forLanguageTag("da");
  private static final Properties TEKSTER = tekster();

  private Overskrift() {}

  /** The heading of a table or a column. */
  public static String af(String noegle) {
    return TEKSTER.getProperty(noegle, noegle);
  }

  /** The heading of a row. */
  public static String noegle(String noegle) {
    Matcher periode = PERIODE.matcher(noegle);
    if (periode.matches()) {
      // No break inside a period, however narrow the screen.
      String navn = periode.group(2).equals("H") ? "halvår" : "kvartal";
      return periode.group(3) + ".\u00a0" + navn + "\u00a0" + periode.group(1);
    }
    Gruppe gruppe = Katalog.faelles().grupperEfterId().get(noegle);
    if (gruppe != null) {
      return gruppe.dansk();
    }
    int skel = noegle.indexOf('/');
    // Some categories have a slash of their own; a step of the attrition has one before its name.
    if (skel > 0 && erTrin(noegle.substring(skel + 1))) {
      return af(noegle.substring(0, skel))
          + ": "
          + trin(noegle.substring(skel + 1)).toLowerCase(DANSK);
    }
    return trin(noegle);
  }

  private static boolean erTrin(String noegle) {
    return noegle.startsWith("vist-") || TEKSTER.containsKey(noegle);
  }

  /** A step of the attrition; {@code vist-figur-1} is the step of a table. */
  private static String trin(String noegle) {
    return noegle.startsWith("vist-")
        ? "Vist i " + af(noegle.substring(5)).toLowerCase(DANSK)
        : af(noegle);
  }

  private static Properties tekster() {
    Properties p = new Properties();
    try {
      p.load(new StringReader(Ressource.tekst(Overskrift.class, "overskrifter.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return p;
  }
}
