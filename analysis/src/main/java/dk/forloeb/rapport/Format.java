package dk.forloeb.rapport;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.yaml.Naermest;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The forms of a result's files. CSV is always written. */
public enum Format {
  CSV("csv"),
  HTML("html"),
  JSONSTAT("jsonstat"),
  XLSX("xlsx"),
  PDF("pdf");

  private final String ord;

  Format(String ord) {
    this.ord = ord;
  }

  /**
   * Reads {@code csv,html}.
   *
   * @throws Brugerfejl at a word that is unknown or stands twice
   */
  public static Set<Format> laes(String liste) {
    Set<Format> ud = EnumSet.noneOf(Format.class);
    List<String> kendte = Stream.of(values()).map(f -> f.ord).toList();
    for (String o : liste.split(",", -1)) {
      Format format =
          Stream.of(values())
              .filter(f -> f.ord.equals(o))
              .findFirst()
              .orElseThrow(() ->
                  new Brugerfejl(
                      "--format: \""
                          + o
                          + "\" kendes ikke"
                          + Naermest.ord(o, kendte)
                              .map(n -> "; mente du " + n + "?")
                              .orElse("; vælg blandt " + String.join(", ", kendte))));
      if (!ud.add(format)) {
        throw new Brugerfejl("--format: \"" + o + "\" er angivet to gange");
      }
    }
    return ud;
  }

  /** Whether a file of this name could be one of this form's, so that it is worth making. */
  public boolean mulig(Beskyttet b, String fil) {
    return switch (this) {
      case CSV -> false;
      case JSONSTAT -> fil.endsWith(".jsonstat.json");
      case HTML, XLSX, PDF -> fil.equals(b.studie().id() + "." + ord);
    };
  }

  /** The files beside the tables in CSV, by name. */
  public static Map<String, byte[]> filer(Beskyttet b, Set<Format> formater) {
    Map<String, byte[]> ud = new LinkedHashMap<>();
    if (formater.contains(JSONSTAT)) {
      b.tabeller().forEach(t -> ud.put(t.navn() + ".jsonstat.json", JsonStat.af(b, t.navn())));
    }
    if (formater.contains(HTML)) {
      ud.put(b.studie().id() + ".html", Rapport.html(b).getBytes(StandardCharsets.UTF_8));
    }
    if (formater.contains(XLSX)) {
      ud.put(b.studie().id() + ".xlsx", Regneark.xlsx(b));
    }
    if (formater.contains(PDF)) {
      ud.put(b.studie().id() + ".pdf", Pdf.af(b));
    }
    return ud;
  }
}
