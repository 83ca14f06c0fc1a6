package dk.forloeb.lov;

import dk.forloeb.Brugerfejl;
import dk.forloeb.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All facts by id, and how they are read from YAML: a mapping of topics, each one of facts. */
public final class Faktakatalog {
  private static final Map<String, Faktum<?>> EFTER_ID = alleEfterId();

  private Faktakatalog() {}

  private static Map<String, Faktum<?>> alleEfterId() {
    Map<String, Faktum<?>> ud = new LinkedHashMap<>();
    Stream.of(
            Sagen.S,
            Borgeren.S,
            Afgoerelsen.S,
            Maalgruppen.S,
            Forloebet.S,
            Teamet.S,
            Planen.S,
            Samtalerne.S,
            Seksmaaneder.S,
            Ydelsen.S,
            Sanktionen.S,
            Klagen.S,
            Udgangen.S,
            Indberetningen.S)
        .flatMap(s -> s.alle().stream())
        .forEach(f -> {
          if (ud.put(f.id(), f) != null) {
            throw new IllegalStateException("fact twice: " + f);
          }
        });
    return ud;
  }

  /** All facts, topic by topic. */
  public static List<Faktum<?>> alle() {
    return List.copyOf(EFTER_ID.values());
  }

  private static Set<String> emner() {
    return EFTER_ID.keySet().stream()
        .map(id -> id.substring(0, id.indexOf('.')))
        .collect(Collectors.toSet());
  }

  /**
   * Reads facts.
   *
   * @throws Brugerfejl when a topic, a fact or a value is not known
   */
  static Fakta laes(Yaml yaml) {
    Fakta fakta = Fakta.tom();
    for (Map.Entry<String, Yaml> emne :
        yaml.felter("fakta").kun("emne", emner()).felter().entrySet()) {
      String navn = emne.getKey();
      Set<String> navne =
          EFTER_ID.keySet().stream()
              .filter(id -> id.startsWith(navn + "."))
              .map(id -> id.substring(navn.length() + 1))
              .collect(Collectors.toSet());
      for (Map.Entry<String, Yaml> e :
          emne.getValue().felter(navn).kun("faktum i " + navn, navne).felter().entrySet()) {
        Faktum<?> f = EFTER_ID.get(navn + "." + e.getKey());
        if (f != null) {
          fakta = med(fakta, f, e.getValue());
        }
      }
    }
    for (String id : fakta.find(Sagen.IKKE_SKET).orElse(Set.of())) {
      Faktum<?> f = EFTER_ID.get(id);
      if (f == null || !f.type().equals(Faktatype.DATO)) {
        throw yaml.ukendt("datoen i sag.ikke_sket", id, datoer());
      }
    }
    return fakta;
  }

  private static Set<String> datoer() {
    return EFTER_ID.values().stream()
        .filter(f -> f.type().equals(Faktatype.DATO))
        .map(Faktum::id)
        .collect(Collectors.toSet());
  }

  private static <T> Fakta med(Fakta fakta, Faktum<T> faktum, Yaml vaerdi) {
    return fakta.med(faktum, faktum.type().laes().apply(vaerdi, faktum.id()));
  }
}
