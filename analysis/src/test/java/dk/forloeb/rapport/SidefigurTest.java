package dk.forloeb.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.motor.Folk;
import dk.forloeb.studie.Sprog;
import dk.forloeb.usikkerhed.Usikkerhed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures of uncertainty, from a small register with large and small municipalities. */
class SidefigurTest {
  private static final Pattern NAVN =
      Pattern.compile(
          "<text class=\"b hvidkant\" x=\"([\\d.-]+)\" y=\"([\\d.-]+)\">([^<]*)</text>");

  private static Beskyttet svar(Tilstand tilstand) {
    return Svarene.folk().svar("kommuner-2017", tilstand, 5, "tables.figur-1.at-least.forloeb=1");
  }

  private static Usikkerhed u(Tilstand tilstand) {
    return Usikkerhed.af(svar(tilstand), "figur-1", Sprog.DA);
  }

  private static long taeller(String svg, String hvad) {
    return Pattern.compile(Pattern.quote(hvad)).matcher(svg).results().count();
  }

  @Test
  void hver_vist_kommune_er_et_punkt_i_tragten() {
    Sidefigur f = Sidefigur.tragtdiagram(svar(Tilstand.NONE), u(Tilstand.NONE), "x", Sprog.DA);
    for (Usikkerhed.Raekke r : u(Tilstand.NONE).raekker()) {
      assertEquals(1, taeller(f.bred(), "<g><title>" + r.navn() + " "), r.navn());
      assertEquals(1, taeller(f.smal(), "<g><title>" + r.navn() + " "), r.navn());
    }
    assertEquals(2, taeller(f.bred(), "class=\"graense95\""));
    assertEquals(2, taeller(f.bred(), "class=\"graense998\""));
    assertTrue(f.bred().contains("<title id=\"xb-t\">") && f.bred().contains("<desc id=\"xb-d\">"));
    assertFalse((f.bred() + f.smal() + f.forklaring()).contains("style="));
  }

  @Test
  void det_skjulte_er_hverken_punkt_eller_streg() {
    Beskyttet b = svar(Tilstand.PUBLISHED);
    Usikkerhed u = u(Tilstand.PUBLISHED);
    List<Usikkerhed.Raekke> skjulte =
        u.raekker().stream().filter(r -> r instanceof Usikkerhed.Ukendt).toList();
    assertFalse(skjulte.isEmpty());
    String tragt = Sidefigur.tragtdiagram(b, u, "x", Sprog.DA).bred();
    Sidefigur skov = Sidefigur.skovdiagram(b, u, "y", Sprog.DA);
    for (Usikkerhed.Raekke r : skjulte) {
      assertEquals(0, taeller(tragt, "<g><title>" + r.navn()));
      assertEquals(1, taeller(skov.bred(), "<g><title>" + r.navn() + " skjult</title>"));
    }
    assertEquals(skjulte.size(), taeller(skov.bred(), "class=\"skjult\""));
    assertEquals(
        3L * u.maalte().size(),
        taeller(skov.bred(), "<line class=\"interval"),
        "a line and two ends each");
  }

  /** Forty points on one another: each name that stands covers no other, nor any point. */
  @Test
  void intet_navn_daekker_et_andet() {
    for (int bredde : new int[] {Tegning.BRED, Tegning.SMAL}) {
      Folk folk = new Folk();
      int i = 0;
      for (int kode : List.of(101, 147, 151, 153, 155, 157, 159, 161, 163, 165, 167, 169, 173)) {
        folk.efterRessourceforloeb(i % 2 == 0 ? 30 : 2, kode, 771);
        folk.efterRessourceforloeb(i++ % 2 == 0 ? 20 : 50, kode, 783);
      }
      Beskyttet b = folk.svar("kommuner-2017", Tilstand.NONE, 5);
      Usikkerhed u = Usikkerhed.af(b, "figur-1", Sprog.DA);
      String svg =
          new Tragtdiagram(Tavle.af(b, "figur-1", Sprog.DA), u).tegn(bredde).html("x", "y", "", "");
      List<double[]> felter = new ArrayList<>();
      Matcher m = NAVN.matcher(svg);
      while (m.find()) {
        double x = Double.parseDouble(m.group(1));
        double y = Double.parseDouble(m.group(2));
        felter.add(new double[] {x, y - 12, x + Svg.bredde(m.group(3), 13), y + 3});
      }
      assertTrue(felter.size() >= 2, "names: " + felter.size());
      for (int a = 0; a < felter.size(); a++) {
        double[] p = felter.get(a);
        assertTrue(p[0] >= 0 && p[2] <= bredde);
        for (double[] q : felter.subList(a + 1, felter.size())) {
          assertFalse(p[0] < q[2] && q[0] < p[2] && p[1] < q[3] && q[1] < p[3]);
        }
      }
    }
  }

  @Test
  void udsnittet_staar_under_figuren() {
    Beskyttet b =
        Svarene.folk()
            .svar("kommuner-2017", Tilstand.NONE, 5, "keep.region=1083", "keep.sex=UOPLYST");
    assertTrue(
        new Bjaelker(
                Tavle.af(b, "figur-2", Sprog.DA), Tavle.af(b, "figur-2", Sprog.DA).hovedkolonne())
            .undertekst()
            .endsWith(
                ", hvor personens køn i kilden er uoplyst, hvor regionen er Region Syddanmark."));
  }
}
