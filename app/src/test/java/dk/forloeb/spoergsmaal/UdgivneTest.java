package dk.forloeb.spoergsmaal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Fortegnelse;
import dk.forloeb.kommando.Svar;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.tabel.Tabel;
import dk.forloeb.web.Proeveserver;
import dk.forloeb.web.Proeveserver.Gaest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages publish: the same as the command line does, once, and of one register. */
class UdgivneTest {
  @TempDir static Path mappe;

  @Test
  void siderne_og_kommandolinjen_udgiver_det_samme_ciffer_for_ciffer() throws Exception {
    Gaest offentlig = new Gaest();
    int tabeller = 0;
    int skjulte = 0;
    try (Fortegnelse ude = Fortegnelse.aabn(mappe.resolve("ude"))) {
      Svar svar = new Svar(RegisterMappe.aabn(Proeveserver.register()));
      for (String id : Studiekatalog.ider()) {
        Beskyttet b = svar.udgiv(id, List.of(), ude);
        for (Beskyttet.Tabelindhold t : b.tabeller()) {
          String side = offentlig.hent("/opgoerelse/" + id + "/hent/" + t.navn() + ".csv").body();
          assertEquals(Tabel.af(b, t.navn()).csv(), side, id + ", " + t.navn());
          tabeller++;
          skjulte += t.skjulte();
        }
        assertEquals(
            Tabel.frafald(b).csv(),
            offentlig.hent("/opgoerelse/" + id + "/hent/frafald.csv").body(),
            id);
      }
    }
    assertTrue(tabeller >= 12 && skjulte > 0, tabeller + " tables, " + skjulte + " hidden");
  }

  @Test
  void siden_siger_at_svaret_er_holdt_op_mod_de_andre() throws Exception {
    assertTrue(
        new Gaest()
            .hent("/opgoerelse/kommuner-2017/hent/figur-1.jsonstat.json")
            .body()
            .contains(Beskyttet.SAMMEN.dansk()));
  }

  /** Two versions of the same persons tell of those who came between. */
  @Test
  void kun_det_foerste_register_er_for_alle() throws Exception {
    String andet = RegisterMappe.aabn(Proeveserver.andetRegister()).version();
    List<String> forkerte = new ArrayList<>();
    for (String rolle : List.of("", "analytiker", "dataforvalter", "analytiker-mikrodata")) {
      Gaest g = rolle.isEmpty() ? new Gaest() : new Gaest().som(rolle);
      for (String sti :
          List.of(
              "/opgoerelse/kommuner-2017?register=",
              "/opgoerelse/kommuner-2017?visning=levende&register=",
              "/opgoerelse/kommuner-2017/kurve?register=",
              "/opgoerelse/kommuner-2017/kurve/hent/kurve.csv?register=",
              "/opgoerelse/kommuner-2017/usikkerhed?register=",
              "/opgoerelse/kommuner-2017/usikkerhed/hent/usikkerhed.csv?register=",
              "/opgoerelse/kommuner-2017/tal?tabel=gennemsnit&kolonne=vaerdi&noegle=pulje-alle&register=",
              "/opgoerelse/kommuner-2017/hent/figur-2.csv?register=")) {
        HttpResponse<String> s = g.hent(sti + andet);
        boolean maa = rolle.equals("analytiker-mikrodata");
        if (s.statusCode() != (maa ? 200 : 422) || maa == s.body().contains("ret til mikrodata:")) {
          forkerte.add(rolle + " " + sti + " " + s.statusCode());
        }
      }
    }
    assertEquals(List.of(), forkerte);
  }

  private static Udgivne udgivne(Path fortegnelse) {
    return new Udgivne(
        RegisterMappe.aabn(Proeveserver.andetRegister()), fortegnelse, Duration.ofMillis(50));
  }

  private static String alle(Udgivne u) throws InterruptedException {
    StringBuilder ud = new StringBuilder();
    for (String id : Studiekatalog.ider()) {
      Beskyttet b = naarKlar(u, id);
      b.tabeller().forEach(t -> ud.append(Tabel.af(b, t.navn()).csv()));
    }
    return ud.toString();
  }

  private static Beskyttet naarKlar(Udgivne u, String id) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      try {
        return u.svar(id);
      } catch (IkkeKlar e) {
        Thread.sleep(200);
      }
    }
    throw new AssertionError(id + " never came");
  }

  @Test
  void efter_en_genstart_siges_det_samme_og_intet_nyt_skrives() throws Exception {
    Path ude = mappe.resolve("genstart");
    Udgivne foerste = udgivne(ude);
    foerste.begynd();
    String sagt = alle(foerste);
    long filer = filer(ude);
    assertEquals(Studiekatalog.ider().size(), filer);
    Udgivne anden = udgivne(ude);
    anden.begynd();
    assertEquals(sagt, alle(anden));
    String id = Studiekatalog.ider().getFirst();
    Beskyttet igen = anden.igen(id);
    assertEquals(
        Tabel.frafald(anden.svar(id)).csv(), Tabel.frafald(igen).csv(), "a recount says the same");
    assertEquals(filer, filer(ude));
  }

  private static long filer(Path ude) throws IOException {
    try (Stream<Path> f = Files.list(ude)) {
      return f.filter(x -> x.toString().endsWith(".json")).count();
    }
  }

  /** The command line has it for a while: the pages wait, and nobody comes before the first. */
  @Test
  void en_fortegnelse_i_brug_ventes_der_paa() throws Exception {
    Path ude = mappe.resolve("i-brug");
    Udgivne u = udgivne(ude);
    String id = Studiekatalog.ider().getLast();
    try (Fortegnelse anden = Fortegnelse.aabn(ude)) {
      assertNotNull(anden);
      u.begynd();
      assertThrows(IkkeKlar.class, () -> u.svar(id));
      assertThrows(IkkeKlar.class, () -> u.igen(id));
      assertEquals(0, filer(ude));
    }
    assertTrue(naarKlar(u, id).tabeller().size() > 0);
  }

  @Test
  void en_fortegnelse_fra_et_andet_program_siges_uden_dens_sted() throws Exception {
    Path ude = Files.createDirectories(mappe.resolve("fremmed"));
    Files.writeString(ude.resolve("udgivelse-000001.json"), "{\"format\":99}");
    Udgivne u = udgivne(ude);
    u.begynd();
    Brugerfejl e =
        assertThrows(Brugerfejl.class, () -> naarKlar(u, Studiekatalog.ider().getFirst()));
    assertTrue(e.besked().contains("kan ikke offentliggøres"), e.besked());
    assertFalse(e.besked().contains(mappe.toString()), e.besked());
  }
}
