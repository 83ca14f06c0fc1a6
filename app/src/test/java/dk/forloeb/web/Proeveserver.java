package dk.forloeb.web;

import dk.forloeb.register.Fremdrift;
import dk.forloeb.register.Importvalg;
import dk.forloeb.register.Indlaeser;
import dk.forloeb.syntese.Nation;
import dk.forloeb.syntese.Nationskilde;
import dk.forloeb.syntese.Syntese;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * The demonstration's server with its nation, started once for all tests; it ends with them. What
 * it does not have: a browser's ideas of what to do with an answer.
 */
public final class Proeveserver {
  private static final Pattern TEGN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /** What lets a program in to the metrics. */
  public static final String MAALEKODE = "kun-til-proever-intet-andet";

  private static final class Faelles {
    private static final Path MAPPE = mappe();
    private static final Path REGISTER =
        register(Syntese.demonstration(1), MAPPE.resolve("register"));
    private static final Path ANDET = register(Syntese.nation(300, 1), MAPPE.resolve("andet"));
    private static final Server SERVER =
        Server.start(
            new Server.Opsaetning(0, "", MAPPE.resolve("data"), List.of(REGISTER, ANDET), true),
            Clock.systemUTC());

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(Faelles::slet));
    }

    private static void slet() {
      SERVER.close();
      try {
        FileSystemUtils.deleteRecursively(MAPPE);
      } catch (IOException e) {
        // Somebody else's folder of things that pass may keep it.
        return;
      }
    }
  }

  private Proeveserver() {}

  private static Path mappe() {
    // All tests ask as the same few users, faster than people do; the limit has a test of its own.
    System.setProperty("forloeb.takt.forraad", "1000000");
    System.setProperty("forloeb.maalekode", MAALEKODE);
    try {
      return Files.createTempDirectory("forloeb-server");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path register(Nation nation, Path til) {
    try {
      new Indlaeser(Importvalg.intet(), Clock.systemUTC(), Fremdrift.INGEN)
          .indlaes(new Nationskilde(nation), til);
      return til;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the demonstration's register. */
  public static Path register() {
    return Faelles.REGISTER;
  }

  /** The folder of a second register, which is not for everybody. */
  public static Path andetRegister() {
    return Faelles.ANDET;
  }

  /** {@code http://localhost:PORT}, without a slash. */
  public static String adresse() {
    return Faelles.SERVER.adresse().replaceFirst("/$", "");
  }

  /** Somebody with cookies of his own, who follows no redirect. */
  public static final class Gaest {
    private final HttpClient klient =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public HttpResponse<String> hent(String sti, String... hoveder) throws Exception {
      return send(til(sti, hoveder));
    }

    public HttpRequest.Builder til(String sti, String... hoveder) {
      HttpRequest.Builder b =
          HttpRequest.newBuilder(URI.create(adresse() + sti)).timeout(Duration.ofMinutes(2));
      return hoveder.length == 0 ? b : b.headers(hoveder);
    }

    public HttpResponse<String> send(HttpRequest.Builder b) throws Exception {
      return klient.send(b.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public byte[] bytes(String sti) throws Exception {
      return klient.send(til(sti).build(), BodyHandlers.ofByteArray()).body();
    }

    /** Sends a form with the secret sign of the page it stands on. */
    public HttpResponse<String> post(String side, String sti, String felter) throws Exception {
      Matcher m = TEGN.matcher(hent(side).body());
      String tegn = m.find() ? m.group(1) : "";
      return send(
          til(sti, "Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("_csrf=" + tegn + "&" + felter)));
    }

    /** Signed in as this role. */
    public Gaest som(String rolle) throws Exception {
      HttpResponse<String> s = post("/ind", "/ind", "rolle=" + rolle);
      if (s.statusCode() != 302) {
        throw new IllegalStateException("not signed in: " + s.statusCode());
      }
      return this;
    }
  }
}
