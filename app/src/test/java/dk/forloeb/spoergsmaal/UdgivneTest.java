package dk.forloeb.spoergsmaal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Fortegnelse;
import dk.forloeb.kommando.Svar;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.tabel.Tabel;
import dk.forloeb.web.Proeveserver;
import dk.forloeb.web.Proeveserver.Gaest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            .contains(Beskyttet.SAMMEN));
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
              "/opgoerelse/kommuner-2017/hent/figur-1.csv?register=")) {
        HttpResponse<String> s = g.hent(sti + andet);
        boolean maa = rolle.equals("analytiker-mikrodata");
        if (s.statusCode() != (maa ? 200 : 422) || maa == s.body().contains("ret til mikrodata:")) {
          forkerte.add(rolle + " " + sti + " " + s.statusCode());
        }
      }
    }
    assertEquals(List.of(), forkerte);
  }
}
