package dk.forloeb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.kommando.Svar;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemosideTest {
  private static final int AFGANGE = 13_654;

  private final HttpClient klient =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
  private final List<Beskyttet> svar = new ArrayList<>();
  private Demoside side;
  private String html = "";

  DemosideTest() throws IOException {
    side = Demoside.paaPort(0);
  }

  @BeforeAll
  void vist() throws Exception {
    Svar spoerg = new Svar(nation());
    for (String id : Studiekatalog.ider()) {
      svar.add(spoerg.paa(id, List.of(), Tilstand.NONE));
    }
    side.start(svar, log::add);
    html = hent("/").body();
  }

  /** So many who leave a fleksjob in one half-year, a course and a pension. */
  private static HukommelsesRegister nation() {
    Uge foerste = Uge.parse("2012-W01");
    Uge sidste = Uge.parse("2016-W52");
    int i = Uge.parse("2013-W10").indeks();
    int slut = Uge.parse("2014-W10").indeks();
    List<Person> ud = new ArrayList<>();
    for (int nr = 0; nr < AFGANGE; nr++) {
      ud.add(person("f" + nr, List.of(new Spell(i, 2, 771))));
    }
    ud.add(person("r", List.of(new Spell(i, 20, 810), new Spell(slut, 30, 783))));
    return new HukommelsesRegister(
        new Observation(new Ugeinterval(foerste, sidste), Collections.emptySortedSet()), ud);
  }

  private static Person person(String id, List<Spell> ydelser) {
    return new Person(id, null, null, ydelser, List.of(), List.of());
  }

  @AfterAll
  void lukket() {
    side.close();
  }

  @BeforeEach
  void tomLog() {
    log.clear();
  }

  private int port() {
    return URI.create(side.adresse()).getPort();
  }

  private HttpRequest.Builder til(String sti) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + sti))
        .timeout(Duration.ofSeconds(20));
  }

  private HttpResponse<String> send(HttpRequest.Builder b) throws Exception {
    return klient.send(b.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> hent(String sti) throws Exception {
    return send(til(sti));
  }

  private String loglinje() throws InterruptedException {
    String linje = log.poll(10, TimeUnit.SECONDS);
    return linje == null ? "(none)" : linje;
  }

  @Test
  void siden_er_dansk_og_i_utf_8() throws Exception {
    HttpResponse<String> s = hent("/");
    assertEquals(200, s.statusCode());
    assertEquals("text/html; charset=utf-8", s.headers().firstValue("Content-Type").orElse(""));
    assertTrue(s.body().contains("<html lang=\"da\">"));
    assertTrue(s.body().contains("Ressourceforløb") && s.body().contains("København"));
    assertTrue(s.body().contains("Førtidspension") && s.body().contains("Sådan har vi gjort"));
    assertEquals(1, Sidekontrol.tekster(s.body(), "h1").size());
    assertFalse(Sidekontrol.tekster(s.body(), "title").getFirst().isBlank());
  }

  @Test
  void alle_tabeller_vises_og_tallene_er_danske() {
    long tabeller = svar.stream().mapToLong(b -> b.tabeller().size() + 1L).sum();
    assertEquals(tabeller, Pattern.compile("<table>").matcher(html).results().count());
    assertEquals(tabeller, Sidekontrol.tekster(html, "caption").size());
    assertTrue(html.contains(">13.654<"), "a thousand has a point");
    assertFalse(html.contains(">13654<"));
    assertTrue(html.contains(">0,0<"), "a decimal has a comma");
    for (Beskyttet b : svar) {
      assertTrue(html.contains("id=\"" + b.studie().id() + "\""), b.studie().id());
    }
  }

  @Test
  void siden_siger_at_personerne_er_opdigtede_og_tallene_eksakte() {
    assertTrue(html.contains("opdigtede") && html.contains("eksakt"));
  }

  @Test
  void siden_er_velformet_og_tabellerne_kan_laeses_op() {
    assertEquals(List.of(), Sidekontrol.fejl(html));
    assertEquals(List.of(), Sidekontrol.fejl(Tabelside.fejl("a < b & \"c\"")));
  }

  @Test
  void kontrollen_ser_daarlige_sider() {
    String top = "<!doctype html>\n";
    for (String daarlig :
        List.of(
            "<p>uden top</p>",
            top + "<p><b>x</p></b>",
            top + "<p>x",
            top + "<table><tr></tr></table>",
            top + "<table><caption>a</caption><tr><th>x</th></tr></table>",
            top + "<p>a < b</p>",
            top + "<p>a & b</p>",
            top + "<p style=\"color: red\">x</p>",
            top + "<script>x</script>",
            top + "<p id=\"a\">x</p><p id=\"a\">y</p>",
            top + "<a href=\"#x\">x</a>")) {
      assertFalse(Sidekontrol.fejl(daarlig).isEmpty(), daarlig);
    }
  }

  @Test
  void siden_viser_ord_og_ikke_maskinens_noegler() {
    List<String> overskrifter = new ArrayList<>(Sidekontrol.tekster(html, "th"));
    overskrifter.addAll(Sidekontrol.tekster(html, "caption"));
    Set<String> noegler = new TreeSet<>();
    for (String o : overskrifter) {
      if (o.contains("_") || o.matches("[a-z]+(-[a-z0-9]+)+|[A-Z]{4,}|[a-z].*/.*")) {
        noegler.add(o);
      }
    }
    assertEquals(Set.of(), noegler);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/stil.css", "/findes-ikke", "/rapport/findes-ikke"})
  void alle_svar_har_sikkerhedens_hoveder(String sti) throws Exception {
    HttpResponse<String> s = hent(sti);
    String csp = s.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(csp.contains("default-src 'none'"), csp);
    assertTrue(csp.contains("style-src 'self'") && csp.contains("frame-ancestors 'none'"), csp);
    assertFalse(csp.contains("unsafe"), csp);
    assertEquals("nosniff", s.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertEquals("no-referrer", s.headers().firstValue("Referrer-Policy").orElse(""));
  }

  @Test
  void stilen_er_css() throws Exception {
    HttpResponse<String> s = hent("/stil.css");
    assertEquals(200, s.statusCode());
    assertEquals("text/css; charset=utf-8", s.headers().firstValue("Content-Type").orElse(""));
    assertTrue(s.body().contains("body {"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/findes-ikke",
        "/stil.css/",
        "/rapport",
        "/rapport/kommuner-2017/",
        "/../pom.xml",
        "/%2e%2e/pom.xml",
        "/index.html",
        "/a%0Ab",
        "/STIL.CSS"
      })
  void en_ukendt_adresse_giver_en_dansk_side(String sti) throws Exception {
    HttpResponse<String> s = hent(sti);
    assertEquals(404, s.statusCode());
    assertTrue(s.body().contains("Siden findes ikke"), s.body());
    assertFalse(s.body().contains("Exception") || s.body().contains("\tat "), s.body());
    assertEquals(List.of(), Sidekontrol.fejl(s.body()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void intet_kan_skrives(String metode) throws Exception {
    for (Rute rute : Rute.values()) {
      HttpResponse<String> s = send(til(rute.sti()).method(metode, BodyPublishers.ofString("x=1")));
      assertEquals(405, s.statusCode(), rute.sti());
      assertTrue(s.body().contains("læses"), s.body());
    }
  }

  /** RFC 9110, section 15.5.6. */
  @Test
  void et_afvist_kald_siger_hvad_der_er_tilladt() throws Exception {
    HttpResponse<String> s = send(til("/").POST(BodyPublishers.ofString("x=1")));
    assertEquals("GET, HEAD", s.headers().firstValue("Allow").orElse(""));
    assertTrue(s.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    HttpResponse<String> stil = send(til("/stil.css").POST(BodyPublishers.ofString("x=1")));
    assertTrue(stil.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
  }

  @Test
  void head_har_ingen_krop() throws Exception {
    HttpResponse<String> s = send(til("/").method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, s.statusCode());
    assertEquals("", s.body());
  }

  @Test
  void hvert_kald_giver_en_loglinje_uden_forespoergsel_og_ukendt_sti() throws Exception {
    hent("/?cpr=0102031234&navn=anna");
    assertEquals("GET / 200", loglinje());
    hent("/stil.css?hemmelig=1");
    assertEquals("GET /stil.css 200", loglinje());
    hent("/sag/0102031234?x=1");
    String ukendt = loglinje();
    assertTrue(ukendt.startsWith("GET ") && ukendt.endsWith(" 404"), ukendt);
    assertFalse(ukendt.contains("sag") || ukendt.contains("0102031234"), ukendt);
    send(til("/0102031234").POST(BodyPublishers.ofString("cpr=0102031234")));
    String skrevet = loglinje();
    assertTrue(skrevet.matches(".* 40[45]"), skrevet);
    assertFalse(skrevet.contains("0102031234"), skrevet);
    assertEquals(List.of(), List.copyOf(log));
  }

  @Test
  void en_fremmed_metode_kan_ikke_skrive_i_loggen() throws Exception {
    send(til("/").method("CPR0102031234", BodyPublishers.noBody()));
    assertFalse(loglinje().contains("0102031234"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vrøvl",
        "GET",
        "GET // HTTP/1.1",
        "GET / HTTP/9.9",
        "GET mailto:a HTTP/1.1",
        "\u0000"
      })
  void vroevl_paa_linjen_stopper_ikke_siden(String linje) throws Exception {
    String svaret = raat(linje + "\r\nHost: x\r\n\r\n");
    assertFalse(svaret.contains("\tat ") || svaret.contains("dk.forloeb"), svaret);
    assertEquals(200, hent("/").statusCode());
  }

  @Test
  void siden_lytter_kun_paa_maskinen_selv() throws Exception {
    assertTrue(InetAddress.getLoopbackAddress().isLoopbackAddress());
    for (NetworkInterface net : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress a : Collections.list(net.getInetAddresses())) {
        if (!a.isLoopbackAddress() && !a.isLinkLocalAddress()) {
          assertFalse(svarer(a), a + " answers");
        }
      }
    }
    assertTrue(svarer(InetAddress.getLoopbackAddress()));
  }

  private boolean svarer(InetAddress adresse) throws IOException {
    try (Socket s = new Socket()) {
      s.connect(new InetSocketAddress(adresse, port()), 2000);
      return true;
    } catch (ConnectException | SocketTimeoutException e) {
      return false;
    }
  }

  @Test
  void en_optaget_port_naevnes_med_hvad_man_goer() throws Exception {
    try (ServerSocket anden = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int optaget = anden.getLocalPort();
      Brugerfejl fejl = assertThrows(Brugerfejl.class, () -> Demoside.paaPort(optaget).close());
      assertTrue(fejl.besked().contains(String.valueOf(optaget)), fejl.besked());
      assertTrue(fejl.besked().contains("--port"), fejl.besked());
    }
  }

  /** From the front page, by every link, the addresses with a rule are reached, and no others. */
  @Test
  void enhver_adresse_har_en_adgangsregel() throws Exception {
    Set<String> fundne = new TreeSet<>(Set.of("/"));
    Matcher m = Pattern.compile("(?:href|src|action)=\"([^\"#]*)").matcher(html);
    while (m.find()) {
      if (!m.group(1).isEmpty()) {
        fundne.add(URI.create("/").resolve(m.group(1)).getPath());
      }
    }
    Set<String> medRegel = new TreeSet<>();
    for (Rute rute : Rute.values()) {
      assertNotNull(rute.adgang(), rute.sti());
      for (String sti : stier(rute)) {
        medRegel.add(sti);
        assertEquals(200, hent(sti).statusCode(), sti);
      }
    }
    assertEquals(medRegel, fundne);
  }

  private static List<String> stier(Rute rute) {
    List<String> ider = rute == Rute.RAPPORT ? Studiekatalog.ider() : List.of("");
    return ider.stream().map(id -> rute.sti() + id).toList();
  }

  @Test
  void hvert_studie_har_sin_rapport_der_intet_henter() throws Exception {
    for (Beskyttet b : svar) {
      HttpResponse<String> s = hent("/rapport/" + b.studie().id());
      assertEquals("GET /rapport/" + b.studie().id() + " 200", loglinje());
      assertTrue(s.body().contains(b.studie().titel().dansk()) && !s.body().contains("<script"));
      String csp = s.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(csp.startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src"), csp);
    }
    assertFalse(hent("/rapport/0102031234").body().contains("0102031234"));
    assertEquals("GET /rapport/ 404", loglinje());
  }

  /** Another site's page could ask for this address under a name of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"ond.example", "localhost.ond.example", "127.0.0.1.ond.example:80", ""})
  void en_fremmed_vaert_faar_intet_at_se(String vaert) throws Exception {
    for (Rute rute : Rute.values()) {
      String svaret =
          raat("GET " + stier(rute).getFirst() + " HTTP/1.0\r\nHost: " + vaert + "\r\n\r\n");
      assertTrue(svaret.startsWith("HTTP/1.1 403"), svaret);
      assertFalse(svaret.contains("13.654"), "nothing of the page is shown");
    }
    String egen = "localhost:" + port();
    assertTrue(raat("GET / HTTP/1.0\r\nHost: " + egen + "\r\n\r\n").contains("13.654"));
  }

  private String raat(String kald) throws IOException {
    try (Socket s = new Socket()) {
      s.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), 5000);
      s.setSoTimeout(5000);
      s.getOutputStream().write(kald.getBytes(StandardCharsets.UTF_8));
      s.shutdownOutput();
      return new String(s.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
