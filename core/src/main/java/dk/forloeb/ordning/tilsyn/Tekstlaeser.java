package dk.forloeb.ordning.tilsyn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads Danish reasons by their words, part of a sentence by part. It is a rough reader: it finds
 * what a person should look at, and decides nothing.
 */
final class Tekstlaeser {
  private static final Locale DANSK = Locale.of("da", "DK");
  private static final Pattern DELER =
      Pattern.compile("[.,;:!?()\\n]|\\smen\\s|\\sså\\s|\\sog\\s(?=(kan|skal|vil|får|har)\\s)");

  private final Tilsynsgraenser graenser;

  Tekstlaeser(Tilsynsgraenser graenser) {
    this.graenser = graenser;
  }

  /** Whether the text says anything of work that is more than what every course is for. */
  boolean talerOmArbejde(String tekst) {
    String renset = tekst.toLowerCase(DANSK);
    for (String f : graenser.floskler()) {
      renset = renset.replace(f, " ");
    }
    for (String led : led(renset)) {
      if (naegtet(led)) {
        continue;
      }
      String uden = led;
      for (String i : graenser.ikkeArbejde()) {
        uden = uden.replaceAll("(?<!\\p{L})" + Pattern.quote(i), " ");
      }
      if (naevner(uden, graenser.arbejde())) {
        return true;
      }
    }
    return false;
  }

  /** The words by which the text says that the citizen can take part in nothing; none if not. */
  List<String> ingenEvne(String tekst) {
    return ingenEvne(tekst, false);
  }

  /** The same where the text also tells of earlier years, which are then passed over. */
  List<String> ingenEvneNu(String tekst) {
    return ingenEvne(tekst, true);
  }

  private List<String> ingenEvne(String tekst, boolean kunNu) {
    Set<String> ud = new LinkedHashSet<>();
    for (String l : led(tekst.toLowerCase(DANSK).replaceAll("\\s+", " "))) {
      if (graenser.delvis().stream().noneMatch(l::contains) && !(kunNu && fortid(l))) {
        graenser.ingenEvne().stream().filter(l::contains).forEach(ud::add);
      }
    }
    return List.copyOf(ud);
  }

  /** Whether the text promises one of these, which are beginnings of words. */
  boolean lover(String tekst, List<String> ord) {
    return led(tekst.toLowerCase(DANSK)).stream()
        .anyMatch(l -> naevner(l, ord) && !naegtet(l) && !fortid(l));
  }

  /** Whether the text says that one of these will not be. */
  boolean udelukker(String tekst, List<String> ord) {
    return led(tekst.toLowerCase(DANSK)).stream()
        .anyMatch(l -> naevner(l, ord) && naegtet(l) && !fortid(l));
  }

  private static List<String> led(String tekst) {
    List<String> ud = new ArrayList<>();
    for (String l : DELER.split(" " + tekst + " ", -1)) {
      ud.add(" " + l.strip() + " ");
    }
    return ud;
  }

  private boolean naegtet(String led) {
    return graenser.naegtelser().stream().anyMatch(n -> led.contains(" " + n + " "));
  }

  private boolean fortid(String led) {
    return graenser.fortid().stream().anyMatch(n -> led.contains(" " + n));
  }

  private static boolean naevner(String led, List<String> begyndelser) {
    return begyndelser.stream().anyMatch(b -> begynder(led, b));
  }

  /** A word begins with it; a digit or a letter before it would make it the end of another. */
  private static boolean begynder(String led, String ord) {
    for (int i = led.indexOf(ord); i >= 0; i = led.indexOf(ord, i + 1)) {
      if (i == 0 || !Character.isLetterOrDigit(led.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
