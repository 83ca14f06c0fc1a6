package dk.forloeb.web;

import dk.forloeb.Brugerfejl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The running application. */
public final class Server implements AutoCloseable {
  /**
   * What a server is started with.
   *
   * @param port 0 for any free one
   * @param db the address of an outside database; empty for the program's own
   * @param data the folder for what must outlive the server
   * @param registre the registers it answers from; the first is for everybody
   * @param demo whether anyone may sign in as any role; registers must then hold invented persons
   */
  public record Opsaetning(int port, String db, Path data, List<Path> registre, boolean demo) {}

  private final ConfigurableApplicationContext kontekst;

  private Server(ConfigurableApplicationContext kontekst) {
    this.kontekst = kontekst;
  }

  /**
   * Starts it.
   *
   * @param ur the one clock
   * @throws Brugerfejl when the port is taken, a register cannot be opened, or the folder is in use
   */
  public static Server start(Opsaetning o, Clock ur) {
    Map<String, Object> valg = new LinkedHashMap<>();
    valg.put("server.port", o.port());
    valg.put("forloeb.db", o.db());
    valg.put("forloeb.data", o.data().toString());
    valg.put("forloeb.registre", o.registre().stream().map(Path::toString).toArray(String[]::new));
    valg.put("forloeb.demo", o.demo());
    try {
      return new Server(
          new SpringApplicationBuilder(Webapplikation.class)
              .bannerMode(Banner.Mode.OFF)
              .logStartupInfo(false)
              .registerShutdownHook(true)
              .initializers(k -> {
                // What the command says holds over what the environment says.
                k.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("kommandolinjen", valg));
                k.getBeanFactory().registerSingleton("ur", ur);
              })
              .run());
    } catch (RuntimeException e) {
      throw aarsag(e, o);
    }
  }

  /**
   * Says that a port is taken before anybody has waited for what comes first.
   *
   * @throws Brugerfejl when another program has it
   */
  public static void kraevLedig(int port) {
    try (ServerSocket s = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      s.getLocalPort();
    } catch (IOException e) {
      throw optaget(port, e);
    }
  }

  private static Brugerfejl optaget(int port, Exception e) {
    return String.valueOf(e.getMessage()).contains("Permission denied")
        ? new Brugerfejl("port " + port + " kræver særlige rettigheder; vælg en over 1023", e)
        : new Brugerfejl(
            "port " + port + " er optaget af et andet program; vælg en anden med --port", e);
  }

  /** What the user can mend is told as such; the rest goes on as it is. */
  private static RuntimeException aarsag(RuntimeException e, Opsaetning o) {
    int port = o.port();
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof Brugerfejl b) {
        return b;
      }
      if (t instanceof PortInUseException) {
        return optaget(port, e);
      }
      if (!o.db().isEmpty() && t.getClass().getSimpleName().endsWith("SQLException")) {
        return new Brugerfejl(
            "databasen på --db kan ikke bruges: adresse, bruger eller kodeord er forkert, eller den"
                + " svarer ikke",
            e);
      }
    }
    return e;
  }

  /** The address to open in a browser on this machine. */
  public String adresse() {
    int port =
        Objects.requireNonNull(((WebServerApplicationContext) kontekst).getWebServer()).getPort();
    return "http://localhost:" + port + "/";
  }

  /** Waits until the process is stopped. */
  public void vent() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kontekst.close();
  }
}
