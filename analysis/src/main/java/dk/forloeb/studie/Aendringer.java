package dk.forloeb.studie;

import dk.forloeb.Brugerfejl;
import dk.forloeb.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code --set PATH=VALUE}: changes a study's text before it is read, so that a changed parameter
 * is checked exactly as a written one. The path follows the file; the value is YAML.
 */
final class Aendringer {
  private Aendringer() {}

  static Yaml anvend(Yaml rod, List<String> aendringer) {
    Yaml ny = rod;
    for (String aendring : aendringer) {
      int lig = aendring.indexOf('=');
      String sti = lig < 0 ? "" : aendring.substring(0, lig).strip();
      if (sti.isEmpty() || sti.startsWith(".") || sti.endsWith(".") || sti.contains("..")) {
        throw new Brugerfejl(
            "--set " + aendring + ": skal være STI=VÆRDI, fx status.weeks-after-end=26");
      }
      if (List.of("study", "cases", "title", "source", "notes").contains(sti.split("\\.", 2)[0])) {
        throw new Brugerfejl(
            "--set " + aendring + ": kun studiets parametre kan ændres, ikke dets tekster");
      }
      String sted = "--set " + sti;
      if (aendring.substring(lig + 1).isBlank()) {
        throw new Brugerfejl(sted + ": værdien mangler efter =");
      }
      Yaml vaerdi = maerk(Yaml.laes(sted, aendring.substring(lig + 1)), sted);
      ny = indsaet(ny, List.of(sti.split("\\.")), vaerdi, sted);
    }
    return ny;
  }

  private static Yaml indsaet(Yaml node, List<String> sti, Yaml vaerdi, String sted) {
    if (sti.isEmpty()) {
      return vaerdi;
    }
    // A single word can become a set of fields: "ends: rolling-month" by course.ends.weeks-without.
    Map<String, Yaml> felter =
        node instanceof Yaml.Felter f ? new LinkedHashMap<>(f.felter()) : new LinkedHashMap<>();
    String foerste = sti.getFirst();
    Yaml barn = felter.getOrDefault(foerste, new Yaml.Felter(sted, Map.of()));
    felter.put(foerste, indsaet(barn, sti.subList(1, sti.size()), vaerdi, sted));
    Map<String, String> steder = node instanceof Yaml.Felter f ? f.steder() : Map.of();
    return new Yaml.Felter(node.sted(), felter, steder);
  }

  /** A message about a changed value points to the command line, which has no lines. */
  private static Yaml maerk(Yaml y, String sted) {
    return switch (y) {
      case Yaml.Tekst t -> new Yaml.Tekst(sted, t.tekst());
      case Yaml.Liste l -> new Yaml.Liste(sted, l.led().stream().map(e -> maerk(e, sted)).toList());
      case Yaml.Felter f -> {
        Map<String, Yaml> felter = new LinkedHashMap<>();
        f.felter().forEach((navn, e) -> felter.put(navn, maerk(e, sted)));
        yield new Yaml.Felter(sted, felter);
      }
    };
  }
}
