package dk.forloeb.web;

import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people read where files have keys: {@code til_ressourceforloeb}, {@code 2013H1}, a group.
 */
final class Overskrift {
  private static final Pattern HALVAAR = Pattern.compile("(\\d{4})H([12])");
  private static final Properties TEKSTER = tekster();

  private Overskrift() {}

  /** The heading of a table or a column. */
  static String af(String noegle) {
    return TEKSTER.getProperty(noegle, noegle);
  }

  /** The heading of a row. */
  static String noegle(String noegle) {
    Matcher halvaar = HALVAAR.matcher(noegle);
    if (halvaar.matches()) {
      return halvaar.group(2) + ". halvår " + halvaar.group(1);
    }
    Gruppe gruppe = Katalog.faelles().grupperEfterId().get(noegle);
    if (gruppe != null) {
      return gruppe.dansk();
    }
    String sidste = noegle.substring(noegle.indexOf('/') + 1);
    if (sidste.startsWith("vist-")) {
      return af(sidste.length() == noegle.length() ? "" : noegle.substring(0, noegle.indexOf('/')))
          .concat(sidste.length() == noegle.length() ? "" : ": ")
          .concat(
              "vist i "
                  + af(sidste.substring(5)).toLowerCase(java.util.Locale.forLanguageTag("da")));
    }
    if (sidste.length() < noegle.length() && TEKSTER.containsKey(sidste)) {
      return af(noegle.substring(0, noegle.indexOf('/'))) + ": " + af(sidste);
    }
    return af(noegle);
  }

  private static Properties tekster() {
    Properties p = new Properties();
    try (InputStream ind = Overskrift.class.getResourceAsStream("overskrifter.properties")) {
      p.load(new InputStreamReader(Objects.requireNonNull(ind), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return p;
  }
}
