package dk.forloeb.yaml;

import dk.forloeb.Brugerfejl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.AnchorNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML document as a tree of three kinds of node. Each node says where it stands, so that every
 * message about it can. Scalars are text: what a text means is decided by whoever reads it.
 */
public sealed interface Yaml {
  /** File and line, as shown to a user: {@code studie.yaml, linje 7}. */
  String sted();

  /** A scalar. */
  record Tekst(String sted, String tekst) implements Yaml {}

  /** A sequence. */
  record Liste(String sted, List<Yaml> led) implements Yaml {}

  /** A mapping, in the order of the file; {@code steder} says where each name stands. */
  record Felter(String sted, Map<String, Yaml> felter, Map<String, String> steder) implements Yaml {
    /** Fields that stand where their values do. */
    public Felter(String sted, Map<String, Yaml> felter) {
      this(sted, felter, Map.of());
    }

    /** This mapping, whose names are all among the known ones. */
    public Felter kun(String hvad, Set<String> kendte) {
      felter.forEach((navn, vaerdi) -> {
        if (!kendte.contains(navn)) {
          throw new Tekst(steder.getOrDefault(navn, vaerdi.sted()), navn)
              .ukendt(hvad, navn, kendte);
        }
      });
      return this;
    }

    /** The field, if it is there. */
    public Optional<Yaml> felt(String navn) {
      return Optional.ofNullable(felter.get(navn));
    }

    /** The field, which must be there. */
    public Yaml kraev(String navn, String hvad) {
      return felt(navn)
          .orElseThrow(() -> new Brugerfejl(sted + ": " + hvad + " mangler \"" + navn + "\""));
    }
  }

  /** The largest file that is read; a study is a page of text, not a data set. */
  int STOERST = 1 << 20;

  /**
   * Reads one document.
   *
   * @param navn the file's name, for messages
   * @throws Brugerfejl when the text is not YAML, is empty, too large or nested too deeply
   */
  static Yaml laes(String navn, String tekst) {
    if (tekst.length() > STOERST) {
      throw new Brugerfejl(
          navn + ": filen er for stor (over 1 MB) til at være en definition; er det den rigtige?");
    }
    LoadSettings indstillinger =
        LoadSettings.builder()
            .setLabel(navn)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(STOERST)
            .build();
    Optional<Node> rod;
    try {
      rod = new Compose(indstillinger).composeString(tekst);
    } catch (MarkedYamlEngineException e) {
      // The library explains in English; the place is what helps.
      int linje = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      int tegn = e.getProblemMark().map(m -> m.getColumn() + 1).orElse(1);
      throw new Brugerfejl(
          navn
              + ", linje "
              + linje
              + ": ikke gyldig YAML ved tegn "
              + tegn
              + "; ret indrykning og tegn her",
          e);
    } catch (YamlEngineException | IllegalArgumentException | StackOverflowError e) {
      // The parser lets a tag with blanks in it through as an IllegalArgumentException.
      throw new Brugerfejl(navn + ": kan ikke læses som YAML", e);
    }
    return oversaet(
        navn,
        rod.orElseThrow(
            () -> new Brugerfejl(navn + ": filen er tom; skriv den, eller vælg en anden")),
        0);
  }

  private static String sted(String navn, Node node) {
    return navn + ", linje " + node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
  }

  private static Yaml oversaet(String navn, Node node, int dybde) {
    String sted = sted(navn, node);
    if (dybde > 20) {
      throw new Brugerfejl(sted + ": for dybt indlejret (højst 20 lag)");
    }
    if (node.getAnchor().isPresent()) {
      throw new Brugerfejl(sted + ": ankre og aliasser bruges ikke her");
    }
    return switch (node) {
      case ScalarNode s -> new Tekst(sted, s.getValue());
      case SequenceNode s -> {
        List<Yaml> led = new ArrayList<>();
        for (Node n : s.getValue()) {
          led.add(oversaet(navn, n, dybde + 1));
        }
        yield new Liste(sted, List.copyOf(led));
      }
      case MappingNode m -> {
        Map<String, Yaml> felter = new LinkedHashMap<>();
        Map<String, String> steder = new LinkedHashMap<>();
        for (NodeTuple par : m.getValue()) {
          if (!(par.getKeyNode() instanceof ScalarNode noegle)) {
            throw new Brugerfejl(sted + ": et navn skal være et enkelt ord");
          }
          String her = sted(navn, noegle);
          steder.put(noegle.getValue(), her);
          if (felter.put(noegle.getValue(), oversaet(navn, par.getValueNode(), dybde + 1))
              != null) {
            throw new Brugerfejl(her + ": \"" + noegle.getValue() + "\" står der to gange");
          }
        }
        yield new Felter(sted, felter, steder);
      }
      case AnchorNode a -> throw new Brugerfejl(sted + ": ankre og aliasser bruges ikke her");
      default -> throw new Brugerfejl(sted + ": uventet YAML");
    };
  }

  /** This node as a mapping; {@code hvad} names what it should say. */
  default Felter felter(String hvad) {
    if (this instanceof Felter f) {
      return f;
    }
    throw new Brugerfejl(sted() + ": " + hvad + " skal have felter (navn: værdi)");
  }

  /** This node as a text. */
  default String tekst(String hvad) {
    if (this instanceof Tekst t && !t.tekst().isBlank()) {
      return t.tekst();
    }
    throw new Brugerfejl(sted() + ": " + hvad + " skal være én værdi");
  }

  /** This node as a whole number from {@code mindst} to {@code hoejst}. */
  default int heltal(String hvad, int mindst, int hoejst) {
    String t = tekst(hvad);
    int tal;
    try {
      tal = Integer.parseInt(t);
    } catch (NumberFormatException e) {
      throw new Brugerfejl(sted() + ": " + hvad + " skal være et helt tal, ikke \"" + t + "\"", e);
    }
    if (tal < mindst || tal > hoejst) {
      throw new Brugerfejl(
          sted() + ": " + hvad + " skal ligge i " + mindst + "-" + hoejst + ", ikke " + tal);
    }
    return tal;
  }

  /** This node as yes or no. */
  default boolean jaNej(String hvad) {
    String t = tekst(hvad);
    return switch (t) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new Brugerfejl(
              sted() + ": " + hvad + " skal være true eller false, ikke \"" + t + "\"");
    };
  }

  /** This node as a list of at least one text; a single text is a list of one. */
  default List<String> mindstEn(String hvad) {
    List<String> ud = tekster(hvad);
    if (ud.isEmpty()) {
      throw new Brugerfejl(sted() + ": " + hvad + " er en tom liste; skriv mindst én");
    }
    return ud;
  }

  /** This node as a list of texts, perhaps empty; a single text is a list of one. */
  default List<String> tekster(String hvad) {
    if (this instanceof Tekst) {
      return List.of(tekst(hvad));
    }
    if (this instanceof Liste liste) {
      return liste.led().stream().map(y -> y.tekst(hvad)).toList();
    }
    throw new Brugerfejl(sted() + ": " + hvad + " skal være en liste");
  }

  /** This node's text, which must be one of the known words. */
  default String etAf(String hvad, Set<String> kendte) {
    String t = tekst(hvad);
    if (!kendte.contains(t)) {
      throw ukendt(hvad, t, kendte);
    }
    return t;
  }

  /** What this node's text stands for, which must be one of the known words. */
  default <T> T opslag(String hvad, Map<String, T> kendte) {
    return Objects.requireNonNull(kendte.get(etAf(hvad, kendte.keySet())));
  }

  /** The error for a word that is not known here, with the nearest one that is. */
  default Brugerfejl ukendt(String hvad, String skrevet, Set<String> kendte) {
    String forslag =
        Naermest.ord(skrevet, kendte)
            .map(n -> "mente du \"" + n + "\"?")
            .orElseGet(() ->
                "kendte: "
                    + String.join(", ", kendte.stream().sorted().limit(12).toList())
                    + (kendte.size() > 12 ? " …" : ""));
    return new Brugerfejl(sted() + ": " + hvad + " \"" + skrevet + "\" kendes ikke; " + forslag);
  }
}
