package dk.forloeb.start;

import dk.forloeb.yaml.Naermest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Danish line what is wrong with a command. */
final class Kommandofejl {
  private Kommandofejl() {}

  static String linje(ParameterException e, String[] ord) {
    CommandLine kommando = e.getCommandLine();
    String navn = "./" + kommando.getCommandSpec().qualifiedName();
    String hvad =
        switch (e) {
          case UnmatchedArgumentException u -> ukendt(u, kommando);
          case MissingParameterException m when stavet(ord, kommando) != null ->
              stavet(ord, kommando);
          case MissingParameterException m ->
              "mangler "
                  + m.getMissing().stream()
                      .map(a ->
                          a.isOption()
                              ? ((CommandLine.Model.OptionSpec) a).longestName()
                                  + " "
                                  + a.paramLabel()
                              : a.paramLabel())
                      .collect(Collectors.joining(", "));
          default -> vaerdi(e);
        };
    return hvad + "; se " + navn + " --help";
  }

  private static String vaerdi(ParameterException e) {
    String besked = e.getMessage() == null ? "" : e.getMessage();
    if (e.getArgSpec() instanceof CommandLine.Model.OptionSpec o && o.arity().max() == 0) {
      return o.longestName() + " tager ingen værdi";
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      String felt =
          e.getArgSpec().isOption()
              ? ((CommandLine.Model.OptionSpec) e.getArgSpec()).longestName()
              : e.getArgSpec().paramLabel();
      return felt
          + ": \""
          + e.getValue()
          + "\" kan ikke bruges her ("
          + e.getArgSpec().paramLabel()
          + ")";
    }
    if (besked.startsWith("Missing required subcommand")) {
      return "mangler en kommando: "
          + String.join(", ", e.getCommandLine().getSubcommands().keySet());
    }
    if (besked.startsWith("Expected parameter for option")) {
      return besked.replaceAll(".*option '([^' ]+).*", "$1") + " mangler sin værdi";
    }
    if (besked.contains("should be specified only once")) {
      return besked.replaceAll(".*option '([^' ]+).*", "$1") + " er angivet to gange";
    }
    return besked;
  }

  private static String ukendt(UnmatchedArgumentException u, CommandLine kommando) {
    return ukendt(u.getUnmatched().getFirst(), kommando);
  }

  /** What picocli takes for a missing option is often a misspelt one. */
  private static @Nullable String stavet(String[] ord, CommandLine kommando) {
    for (String o : ord) {
      String navn = o.split("=", 2)[0];
      if (navn.startsWith("--") && kommando.getCommandSpec().findOption(navn) == null) {
        return ukendt(navn, kommando);
      }
    }
    return null;
  }

  private static String ukendt(String skrevet, CommandLine kommando) {
    List<String> kendte = new ArrayList<>(kommando.getSubcommands().keySet());
    kommando.getCommandSpec().options().forEach(o -> kendte.addAll(List.of(o.names())));
    return "\""
        + skrevet
        + "\" kendes ikke"
        + Naermest.ord(skrevet, kendte).map(n -> "; mente du " + n + "?").orElse("");
  }
}
