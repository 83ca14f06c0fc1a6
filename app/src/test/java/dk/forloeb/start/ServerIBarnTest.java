package dk.forloeb.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.register.RegisterMappe;
import dk.forloeb.web.Proeveserver;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own, killed and started again. */
class ServerIBarnTest {
  @TempDir Path mappe;

  private final List<Process> boern = new ArrayList<>();
  private final HttpClient klient = HttpClient.newHttpClient();

  @AfterEach
  void ingenEfterladte() throws Exception {
    for (Process p : boern) {
      p.destroy();
      p.waitFor(30, TimeUnit.SECONDS);
      p.destroyForcibly();
    }
  }

  private Process start(int port, Path ud) throws IOException {
    return start(port, Proeveserver.register(), ud);
  }

  private Process start(int port, Path register, Path ud) throws IOException {
    return barn(
        ud,
        "serve",
        "--port",
        Integer.toString(port),
        "--data",
        mappe.resolve("data").toString(),
        "--register",
        register.toString());
  }

  private Process barn(Path ud, String... ord) throws IOException {
    return barn(Map.of(), ud, ord);
  }

  private Process barn(Map<String, String> miljoe, Path ud, String... ord) throws IOException {
    List<String> kommando = new ArrayList<>();
    kommando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    kommando.addAll(
        List.of("-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp"));
    kommando.add(System.getProperty("java.class.path"));
    kommando.add(Forloeb.class.getName());
    kommando.addAll(List.of(ord));
    ProcessBuilder b =
        new ProcessBuilder(kommando).redirectErrorStream(true).redirectOutput(ud.toFile());
    b.environment().putAll(miljoe);
    Process p = b.start();
    boern.add(p);
    return p;
  }

  private static int ledigPort() throws IOException {
    try (ServerSocket s = new ServerSocket(0)) {
      return s.getLocalPort();
    }
  }

  private int spoerg(int port, String sti) {
    try {
      return klient
          .send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + sti))
                  .timeout(Duration.ofMinutes(1))
                  .build(),
              BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private void vent(Process p, int port, Path ud) throws Exception {
    long til = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (spoerg(port, "/sundhed") != 200) {
      assertTrue(p.isAlive() && System.nanoTime() < til, Files.readString(ud));
      Thread.sleep(200);
    }
  }

  @Test
  void en_draebt_server_starter_rent_igen_og_siger_hvad_den_fandt() throws Exception {
    int port = ledigPort();
    Path foerste = mappe.resolve("1.txt");
    Process p = start(port, foerste);
    vent(p, port, foerste);
    assertEquals(200, spoerg(port, "/opgoerelse/foertidspension-tilgang"));

    Path samtidig = mappe.resolve("2.txt");
    Process anden = start(ledigPort(), samtidig);
    assertTrue(anden.waitFor(2, TimeUnit.MINUTES));
    assertEquals(2, anden.exitValue(), Files.readString(samtidig));
    assertTrue(
        Files.readString(samtidig).contains("en anden server bruger mappen"),
        Files.readString(samtidig));

    // The front page's answers are being found still: some question is under way.
    p.destroyForcibly();
    assertTrue(p.waitFor(1, TimeUnit.MINUTES));

    int ny = ledigPort();
    Path tredje = mappe.resolve("3.txt");
    Process q = start(ny, tredje);
    vent(q, ny, tredje);
    String sagt = Files.readString(tredje);
    assertTrue(sagt.contains("blev slået ihjel, kører endnu"), sagt);
    assertEquals(200, spoerg(ny, "/opgoerelse/foertidspension-tilgang"));

    q.destroy();
    assertTrue(q.waitFor(1, TimeUnit.MINUTES), "a polite stop ends it");
    Path fjerde = mappe.resolve("4.txt");
    int sidste = ledigPort();
    Process r = start(sidste, fjerde);
    vent(r, sidste, fjerde);
    assertFalse(Files.readString(fjerde).contains("slået ihjel"), Files.readString(fjerde));
  }

  @Test
  void en_optaget_port_siges_i_en_linje() throws Exception {
    try (ServerSocket s = new ServerSocket(0)) {
      Path ud = mappe.resolve("ud.txt");
      Process p = start(s.getLocalPort(), ud);
      assertTrue(p.waitFor(2, TimeUnit.MINUTES));
      assertEquals(2, p.exitValue(), Files.readString(ud));
      assertTrue(Files.readString(ud).contains("er optaget"), Files.readString(ud));
    }
  }

  @Test
  void en_for_kort_maalekode_siges_i_en_linje() throws Exception {
    Path ud = mappe.resolve("ud.txt");
    Process p =
        barn(
            Map.of("FORLOEB_MAALEKODE", "nitten-tegn-er-for-"),
            ud,
            "serve",
            "--port",
            Integer.toString(ledigPort()),
            "--data",
            mappe.resolve("data").toString(),
            "--register",
            Proeveserver.andetRegister().toString());
    assertTrue(p.waitFor(2, TimeUnit.MINUTES));
    assertEquals(2, p.exitValue());
    List<String> sagt = Files.readAllLines(ud);
    assertEquals(1, sagt.size(), sagt.toString());
    assertTrue(sagt.getFirst().contains("har 19 tegn; den skal have mindst 20"), sagt.toString());
  }

  /** An import is a program of its own: it holds no question up, and its end is told. */
  @Test
  void en_draebt_import_siges_ved_naeste_start_og_der_svares_imens() throws Exception {
    Path registre = Files.createDirectories(mappe.resolve("registre"));
    Path a = registre.resolve("a");
    Kald.med("register", "synth", "--persons", "300", "--seed", "1", "--into", a.toString())
        .lykkes();
    int port = ledigPort();
    Path foerste = mappe.resolve("1.txt");
    Process server = start(port, a, foerste);
    vent(server, port, foerste);

    Path b = registre.resolve("b");
    Process importen =
        barn(
            mappe.resolve("import.txt"),
            "register",
            "synth",
            "--persons",
            "60000",
            "--seed",
            "5",
            "--into",
            b.toString());
    long til = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (indhold(registre) < 2 && System.nanoTime() < til) {
      Thread.sleep(20);
    }
    assertEquals(0, RegisterMappe.afbrudteIndlaesninger(a), "it is not broken off yet");
    assertEquals(200, spoerg(port, "/opgoerelse/kommuner-2017?visning=levende"));
    assertTrue(importen.isAlive(), "the import was under way");
    importen.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    server.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    assertFalse(Files.exists(b), "no half register");

    int ny = ledigPort();
    Path anden = mappe.resolve("2.txt");
    Process q = start(ny, a, anden);
    vent(q, ny, anden);
    assertTrue(Files.readString(anden).contains("1 indlæsning(er) afbrudt"));
    assertEquals(200, spoerg(ny, "/opgoerelse/kommuner-2017?visning=levende"));
  }

  private static long indhold(Path mappe) throws IOException {
    try (Stream<Path> alt = Files.list(mappe)) {
      return alt.count();
    }
  }
}
