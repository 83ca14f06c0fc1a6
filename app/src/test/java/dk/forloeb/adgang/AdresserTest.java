package dk.forloeb.adgang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.web.Proeveserver;
import dk.forloeb.web.Proeveserver.Gaest;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every address has a rule, each rule is kept, and what is not there is not found. */
class AdresserTest {
  /** The addresses that code answers, read off all classes of the program. */
  private static Set<String> besvarede() throws Exception {
    Set<String> ud = new TreeSet<>();
    SimpleMetadataReaderFactory laeser = new SimpleMetadataReaderFactory();
    for (var r :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:dk/forloeb/**/*.class")) {
      MetadataReader m = laeser.getMetadataReader(r);
      for (Map.Entry<Class<?>, String> e :
          Map.<Class<?>, String>of(
                  GetMapping.class, "GET ", PostMapping.class, "POST ", RequestMapping.class, "* ")
              .entrySet()) {
        for (var metode : m.getAnnotationMetadata().getAnnotatedMethods(e.getKey().getName())) {
          for (String sti :
              metode.getAnnotations().get(e.getKey().getName()).getStringArray("value")) {
            ud.add(e.getValue() + sti);
          }
        }
      }
    }
    // A mapping is found by its own name and by what it stands for.
    ud.removeIf(s -> s.startsWith("* ") && !s.equals("* /error"));
    return ud;
  }

  @Test
  void hver_adresse_i_koden_har_en_regel() throws Exception {
    Set<String> uden = new TreeSet<>(besvarede());
    assertTrue(uden.size() > 10, "the code's addresses are found: " + uden);
    for (Rute r : Rute.values()) {
      uden.remove(r.metode() + " " + r.moenster());
    }
    // Errors are shown by forwarding inside the server; nobody can ask for the page of them.
    assertEquals(Set.of("* /error", "GET /statisk/rapport.css"), uden);
    assertTrue(Rute.af("GET", "/statisk/rapport.css").isPresent());
    assertEquals(404, new Gaest().hent("/error").statusCode());
  }

  @Test
  void hver_regel_har_en_adresse_i_koden() throws Exception {
    Set<String> kode = besvarede();
    List<String> tomme = new ArrayList<>();
    for (Rute r : Rute.values()) {
      boolean vores = r.slags() == Rute.Slags.SIDE || r.slags() == Rute.Slags.SPOERGSMAAL;
      if (vores && !kode.contains(r.metode() + " " + r.moenster())) {
        tomme.add(r.name());
      }
    }
    assertEquals(List.of(), tomme);
  }

  /** One real address for each pattern that is read. */
  private static Map<Rute, String> laeses() {
    Map<Rute, String> ud = new LinkedHashMap<>();
    for (Rute r : Rute.values()) {
      if (r.metode().equals("GET") && r.slags() != Rute.Slags.SIKKERHED) {
        ud.put(
            r,
            switch (r) {
              case TAL -> "/opgoerelse/kommuner-2017/tal?tabel=figur-1&kolonne=andel&noegle=766";
              case STATISK -> "/statisk/forloeb.css";
              case HENT_KURVE -> "/opgoerelse/kommuner-2017/kurve/hent/kurve.csv";
              case HENT_USIKKERHED -> "/opgoerelse/kommuner-2017/usikkerhed/hent/tragt.svg";
              case HENT_BRO ->
                  r.moenster() + "?fra=kommuner-2017/figur-1&til=kommuner-2017/figur-1/viste";
              default ->
                  r.moenster().replace("{studie}", "kommuner-2017").replace("{fil}", "figur-1.csv");
            });
      }
    }
    return ud;
  }

  @ParameterizedTest
  @EnumSource(Rolle.class)
  void hver_rolle_ser_det_den_maa_og_intet_andet(Rolle rolle) throws Exception {
    Gaest g = rolle == Rolle.OFFENTLIG ? new Gaest() : new Gaest().som(rolle.navn());
    List<String> forkerte = new ArrayList<>();
    for (Map.Entry<Rute, String> e : laeses().entrySet()) {
      int kode = g.hent(e.getValue()).statusCode();
      boolean maa = e.getKey().adgang().tillader(rolle);
      int ellers = rolle == Rolle.OFFENTLIG ? 302 : 403;
      if (kode != (maa ? 200 : ellers)) {
        forkerte.add(e.getKey() + " " + kode);
      }
    }
    assertEquals(List.of(), forkerte);
  }

  @Test
  void maalekoden_lukker_ind_til_maalingerne_og_intet_andet() throws Exception {
    String kode = "Bearer " + Proeveserver.MAALEKODE;
    HttpResponse<String> ind = new Gaest().hent("/maalinger", "Authorization", kode);
    assertEquals(200, ind.statusCode());
    assertTrue(ind.body().contains("jvm_memory"), "metrics");
    assertTrue(
        ind.headers().allValues("Set-Cookie").stream().noneMatch(c -> c.contains("SESSION")));
    for (String forkert : List.of("Bearer x", "Bearer ", "Basic " + Proeveserver.MAALEKODE)) {
      assertEquals(
          401, new Gaest().hent("/maalinger", "Authorization", forkert).statusCode(), forkert);
    }
    assertEquals(302, new Gaest().hent("/registre", "Authorization", kode).statusCode());
  }

  @Test
  void reglerne_skelner_mellem_rollerne() {
    assertTrue(Rute.Adgang.EKSAKT.tillader(Rolle.ANALYTIKER_MIKRODATA));
    for (Rolle r : Rolle.values()) {
      assertTrue(Rute.Adgang.ALLE.tillader(r));
      assertEquals(r == Rolle.DATAFORVALTER, Rute.Adgang.DATAFORVALTERE.tillader(r));
      assertEquals(r == Rolle.ANALYTIKER_MIKRODATA, r.eksakt());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/findes-ikke",
        "/opgoerelse",
        "/opgoerelse/findes-ikke",
        "/opgoerelse/kommuner-2017/",
        "/opgoerelse/..%2f..%2fpom.xml",
        "/opgoerelse/pom.xml",
        "/opgoerelse/kommuner-2017/hent/findes-ikke.csv",
        "/statisk/",
        "/statisk/../application.properties",
        "/statisk/%2e%2e/serverlog.xml",
        "/health",
        "/actuator",
        "/actuator/env",
        "/env",
        "/sundhed/db",
        "/application.properties",
        "/index.html"
      })
  void det_der_ikke_er_der_findes_ikke(String sti) throws Exception {
    HttpResponse<String> s = new Gaest().hent(sti);
    assertTrue(Set.of(400, 404).contains(s.statusCode()), sti + " " + s.statusCode());
    assertFalse(s.body().contains("Exception") || s.body().contains("\tat "), s.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/opgoerelse/kommuner-2017", "/findes-ikke", "/statisk/forloeb.css"})
  void alle_svar_har_sikkerhedens_hoveder(String sti) throws Exception {
    HttpResponse<String> s = new Gaest().hent(sti);
    String csp = s.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(csp.contains("default-src 'none'") && csp.contains("script-src 'self'"), csp);
    assertFalse(csp.contains("unsafe"), csp);
    assertEquals("nosniff", s.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertEquals("DENY", s.headers().firstValue("X-Frame-Options").orElse(""));
    assertEquals("same-origin", s.headers().firstValue("Referrer-Policy").orElse(""));
  }

  @Test
  void ingen_side_har_script_eller_stil_i_sig() throws Exception {
    Pattern inde = Pattern.compile("<script(?![^>]*\\ssrc=)|<style|\\son[a-z]+=|\\sstyle=");
    for (String sti :
        Stream.of(
                "/",
                "/rundtur",
                "/kontrol?eksempel=1",
                "/ind",
                "/opgoerelse/kommuner-2017",
                "/opgoerelse/overgange",
                "/opgoerelse/aktivitet")
            .toList()) {
      String krop = new Gaest().hent(sti).body();
      assertFalse(inde.matcher(krop).find(), sti);
    }
    assertTrue(inde.matcher("<p style=\"x\">").find() && inde.matcher("<script>").find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void en_side_kan_ikke_skrives(String metode) throws Exception {
    HttpResponse<String> s =
        new Gaest()
            .send(new Gaest().til("/rundtur").method(metode, BodyPublishers.ofString("x=1")));
    assertTrue(Set.of(403, 405).contains(s.statusCode()), metode + " " + s.statusCode());
  }

  @Test
  void en_formular_uden_sidens_tegn_afvises() throws Exception {
    Gaest g = new Gaest();
    HttpResponse<String> s =
        g.send(
            g.til("/ind", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("rolle=analytiker-mikrodata")));
    assertEquals(403, s.statusCode());
    assertEquals(302, g.hent("/registre").statusCode());
  }

  @Test
  void efter_log_ud_er_man_ude() throws Exception {
    Gaest g = new Gaest().som("dataforvalter");
    assertEquals(200, g.hent("/registre").statusCode());
    assertEquals(302, g.post("/registre", "/ud", "").statusCode());
    assertEquals(302, g.hent("/registre").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://ond.dk", "//ond.dk", "/\\ond.dk", "javascript:alert(1)"})
  void indgangen_sender_ingen_til_en_fremmed_side(String til) throws Exception {
    HttpResponse<String> s =
        new Gaest()
            .post(
                "/ind",
                "/ind",
                "rolle=analytiker&til=" + URLEncoder.encode(til, StandardCharsets.UTF_8));
    assertEquals(
        "/", s.headers().firstValue("Location").orElse("").replace(Proeveserver.adresse(), ""));
  }

  /** Another site's page can lead a browser to this machine by a name of its own. */
  @Test
  void demonstrationen_svarer_kun_paa_maskinens_eget_navn() throws Exception {
    try (var s =
        new Socket(
            InetAddress.getLoopbackAddress(), URI.create(Proeveserver.adresse()).getPort())) {
      s.setSoTimeout(10_000);
      s.getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: ond.dk\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String svar = new String(s.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(svar.startsWith("HTTP/1.1 400"), svar.substring(0, 40));
    }
  }
}
