package dk.forloeb.web;

import com.sun.net.httpserver.HttpExchange;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Every address that is answered, each with its access rule; there are no others. */
enum Rute {
  FORSIDE("/", "text/html", Adgang.DENNE_MASKINE),
  STIL("/stil.css", "text/css", Adgang.DENNE_MASKINE),
  /** With a study's id after it. */
  RAPPORT("/rapport/", "text/html", Adgang.DENNE_MASKINE);

  /** Who may read an address. */
  enum Adgang {
    /**
     * Whoever sits at this machine: the request comes from the loopback address, and names it, so
     * that no other site's page can ask in the reader's name.
     */
    DENNE_MASKINE;

    boolean tillader(HttpExchange x) {
      String vaert = x.getRequestHeaders().getFirst("Host");
      String navn = vaert == null ? "" : vaert.replaceFirst(":\\d+$", "");
      return x.getRemoteAddress().getAddress().isLoopbackAddress()
          && Set.of("localhost", "127.0.0.1", "[::1]").contains(navn);
    }
  }

  private final String sti;
  private final String type;
  private final Adgang adgang;

  Rute(String sti, String type, Adgang adgang) {
    this.sti = sti;
    this.type = type;
    this.adgang = adgang;
  }

  static Optional<Rute> paa(String sti) {
    return Arrays.stream(values())
        .filter(r -> r == RAPPORT ? sti.startsWith(r.sti) : sti.equals(r.sti))
        .findFirst();
  }

  String sti() {
    return sti;
  }

  String type() {
    return type;
  }

  Adgang adgang() {
    return adgang;
  }

  /** What may be loaded: a report has its style and its icon in itself. */
  String politik() {
    return this == RAPPORT
        ? "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'"
        : "default-src 'none'; style-src 'self'; frame-ancestors 'none'";
  }

  /** The content of an address of this kind; nothing where there is none. */
  Optional<String> indhold(Tabelside side, String hele) {
    return switch (this) {
      case FORSIDE -> Optional.of(side.html());
      case STIL -> Optional.of(Tabelside.STIL);
      case RAPPORT -> side.rapport(hele.substring(sti.length()));
    };
  }
}
