package dk.forloeb.ugekode;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.forloeb.Ressource;
import dk.forloeb.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The categories of one published table: every group lies in exactly one cell. Read from {@code
 * grupperinger.yaml} beside this class; a group that is missing or stands twice stops the program
 * when it starts, and so the build.
 *
 * @param navn as studies name it: {@code figur-2}
 * @param celler the cells in the published order
 * @param cellenummer for each group, by its number in the catalogue, the number of its cell
 */
public record Gruppering(String navn, List<String> celler, List<Integer> cellenummer) {
  private static final Map<String, Gruppering> ALLE = laes(Katalog.faelles());

  /** Beside the groupings and not in the catalogue, whose version names what numbers rest on. */
  private static final Map<String, String> ENGELSK = engelske();

  /** The groupings that ship with the program, by name. */
  public static Map<String, Gruppering> alle() {
    return ALLE;
  }

  /** What a cell of some grouping is called in English; what is no cell stands as it is. */
  public static String engelsk(String celle) {
    return ENGELSK.getOrDefault(celle, celle);
  }

  /** The cell that the group lies in. */
  public String celle(Gruppe gruppe) {
    return celler.get(cellenummer.get(gruppe.nummer()));
  }

  /**
   * Builds one grouping and checks that it is exhaustive and disjoint.
   *
   * @param celler for each cell the ids of its groups
   */
  static Gruppering af(String navn, Map<String, List<String>> celler, Katalog katalog) {
    List<String> navne = List.copyOf(celler.keySet());
    Integer[] numre = new Integer[katalog.grupper().size()];
    celler.forEach((celle, grupper) -> {
      for (String id : grupper) {
        Gruppe g = katalog.grupperEfterId().get(id);
        if (g == null) {
          throw new IllegalStateException(navn + ": no such group: " + id);
        }
        if (numre[g.nummer()] != null) {
          throw new IllegalStateException(navn + ": group in two cells: " + id);
        }
        numre[g.nummer()] = navne.indexOf(celle);
      }
    });
    for (Gruppe g : katalog.grupper()) {
      if (numre[g.nummer()] == null) {
        throw new IllegalStateException(navn + ": group without a cell: " + g.id());
      }
    }
    return new Gruppering(navn, navne, List.of(numre));
  }

  private static Map<String, Gruppering> laes(Katalog katalog) {
    String tekst = Ressource.tekst(Gruppering.class, "grupperinger.yaml");
    Map<String, Gruppering> alle = new LinkedHashMap<>();
    Yaml.laes("grupperinger.yaml", tekst)
        .felter("filen")
        .felter()
        .forEach((navn, celler) -> {
          Map<String, List<String>> ud = new LinkedHashMap<>();
          celler
              .felter(navn)
              .felter()
              .forEach((celle, g) -> ud.put(celle, new ArrayList<>(g.tekster(celle))));
          alle.put(navn, af(navn, ud, katalog));
        });
    return Map.copyOf(alle);
  }

  private static Map<String, String> engelske() {
    Map<String, String> ud = new LinkedHashMap<>();
    String csv = Ressource.tekst(Gruppering.class, "kategorier.csv");
    for (NamedCsvRecord r : CsvReader.builder().ofNamedCsvRecord(csv)) {
      ud.put(r.getField("dansk"), r.getField("engelsk"));
    }
    return Map.copyOf(ud);
  }
}
