package dk.forloeb.studie;

import dk.forloeb.Ressource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of a package in both languages, from two message files beside a class: {@code rapport} is
 * {@code rapport.properties} in Danish and {@code rapport_en.properties} in English. A text has
 * {@code {0}} where something is put in; unlike those of the JDK it knows no quotes and formats no
 * numbers, so that an apostrophe is one and what is put in stands as it was written.
 */
public final class Tekster {
  private static final Pattern PLADS = Pattern.compile("\\{(\\d)\\}");

  private final Properties danske;
  private final Properties engelske;

  private Tekster(Properties danske, Properties engelske) {
    this.danske = danske;
    this.engelske = engelske;
  }

  /** The two files of that name beside the class. */
  public static Tekster ved(Class<?> klasse, String navn) {
    return new Tekster(laes(klasse, navn + ".properties"), laes(klasse, navn + "_en.properties"));
  }

  private static Properties laes(Class<?> klasse, String fil) {
    Properties ud = new Properties();
    try {
      ud.load(new StringReader(Ressource.tekst(klasse, fil)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ud;
  }

  /** The text with its places filled in order; the key must be in the file. */
  public String paa(Sprog sprog, String noegle, String... indsat) {
    String tekst =
        find(sprog, noegle).orElseThrow(() -> new IllegalStateException("no text: " + noegle));
    return PLADS
        .matcher(tekst)
        .replaceAll(m -> Matcher.quoteReplacement(indsat[Integer.parseInt(m.group(1))]));
  }

  /** The text in both languages, with the same put in. */
  public Tosproget begge(String noegle, String... indsat) {
    return new Tosproget(paa(Sprog.DA, noegle, indsat), paa(Sprog.EN, noegle, indsat));
  }

  /** The text as it stands in the file; empty where there is none. */
  public Optional<String> find(Sprog sprog, String noegle) {
    return Optional.ofNullable(filen(sprog).getProperty(noegle));
  }

  /** All keys, ascending. */
  public Set<String> noegler(Sprog sprog) {
    return new TreeSet<>(filen(sprog).stringPropertyNames());
  }

  private Properties filen(Sprog sprog) {
    return sprog == Sprog.DA ? danske : engelske;
  }
}
