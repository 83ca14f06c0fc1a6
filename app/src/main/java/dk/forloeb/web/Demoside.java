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
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * The demonstration's page on this machine alone. Access rule of every address: whoever sits at the
 * machine may read, since the server listens on the loopback address only and every person is
 * invented; nothing can be written. Each request gives one log line without its query.
 */
public final class Demoside implements AutoCloseable {
  private static final Map<String, String> SIKKERHED =
      Map.of(
          "Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
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
      boolean laes = x.getRequestMethod().equals("GET") || x.getRequestMethod().equals("HEAD");
      boolean stil = sti.equals("/stil.css");
      int kode = !laes ? 405 : stil || sti.equals("/") ? 200 : 404;
      byte[] krop =
          switch (kode) {
            case 200 -> (stil ? Tabelside.STIL : side.html()).getBytes(StandardCharsets.UTF_8);
            case 404 -> Tabelside.fejl("Siden findes ikke").getBytes(StandardCharsets.UTF_8);
            default -> Tabelside.fejl("Siden kan kun læses").getBytes(StandardCharsets.UTF_8);
          };
      SIKKERHED.forEach(x.getResponseHeaders()::set);
      x.getResponseHeaders()
          .set("Content-Type", (stil ? "text/css" : "text/html") + "; charset=utf-8");
      boolean hoved = x.getRequestMethod().equals("HEAD");
      x.sendResponseHeaders(kode, hoved ? -1 : krop.length);
      if (!hoved) {
        try (OutputStream ud = x.getResponseBody()) {
          ud.write(krop);
        }
      }
      log.accept(x.getRequestMethod() + " " + (kode == 200 ? sti : "(ukendt)") + " " + kode);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
