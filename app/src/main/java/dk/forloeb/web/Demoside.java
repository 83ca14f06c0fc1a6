package dk.forloeb.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * The demonstration's page, for whoever sits at this machine: the server listens on the loopback
 * address only, and nothing can be written. What may be read, and by whom, stands in {@link Rute};
 * each request gives one log line without its query.
 */
public final class Demoside implements AutoCloseable {
  private static final Map<String, String> SIKKERHED =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cache-Control", "no-store");

  private final HttpServer server;

  private Demoside(HttpServer server) {
    this.server = server;
  }

  /**
   * Takes the port.
   *
   * @throws Brugerfejl when another program has it
   */
  public static Demoside paaPort(int port) throws IOException {
    try {
      InetAddress her = InetAddress.getLoopbackAddress();
      return new Demoside(HttpServer.create(new InetSocketAddress(her, port), 0));
    } catch (BindException e) {
      if (String.valueOf(e.getMessage()).contains("Permission")) {
        throw new Brugerfejl("port " + port + " kræver særlige rettigheder; vælg en over 1023", e);
      }
      throw new Brugerfejl(
          "port " + port + " er optaget af et andet program; vælg en anden med --port", e);
    }
  }

  public String adresse() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /** Shows the results until the process is stopped. */
  public void vis(List<Beskyttet> svar, Consumer<String> log) {
    start(svar, log);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts answering. */
  void start(List<Beskyttet> svar, Consumer<String> log) {
    Tabelside side = new Tabelside(svar);
    server.createContext("/", x -> besvar(x, side, log));
    server.start();
  }

  private static void besvar(HttpExchange x, Tabelside side, Consumer<String> log)
      throws IOException {
    try (x) {
      String sti = x.getRequestURI().getPath();
      Optional<Rute> rute = Rute.paa(sti);
      boolean laes = x.getRequestMethod().equals("GET") || x.getRequestMethod().equals("HEAD");
      boolean maa = rute.isPresent() && rute.get().adgang().tillader(x);
      Optional<String> indhold =
          maa && laes ? rute.flatMap(r -> r.indhold(side, sti)) : Optional.empty();
      int kode = indhold.isPresent() ? 200 : rute.isEmpty() ? 404 : !maa ? 403 : laes ? 404 : 405;
      String krop =
          switch (kode) {
            case 200 -> indhold.orElseThrow();
            case 403 -> Tabelside.fejl("Siden vises kun på denne maskine");
            case 404 -> Tabelside.fejl("Siden findes ikke");
            default -> Tabelside.fejl("Siden kan kun læses");
          };
      SIKKERHED.forEach(x.getResponseHeaders()::set);
      Rute som = kode == 200 ? rute.orElseThrow() : Rute.FORSIDE;
      x.getResponseHeaders().set("Content-Security-Policy", som.politik());
      x.getResponseHeaders().set("Content-Type", som.type() + "; charset=utf-8");
      if (kode == 405) {
        x.getResponseHeaders().set("Allow", "GET, HEAD");
      }
      // Logged before it is sent: a reader who hangs up has asked all the same. A path that is not
      // answered is not repeated: it may hold anything.
      String skrevet = kode == 200 ? sti : rute.map(Rute::sti).orElse("(ukendt)");
      log.accept((laes ? x.getRequestMethod() : "(anden)") + " " + skrevet + " " + kode);
      send(x, kode, krop.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void send(HttpExchange x, int kode, byte[] krop) throws IOException {
    boolean hoved = x.getRequestMethod().equals("HEAD");
    x.sendResponseHeaders(kode, hoved ? -1 : krop.length);
    if (!hoved) {
      try (OutputStream ud = x.getResponseBody()) {
        ud.write(krop);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
