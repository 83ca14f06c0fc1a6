package dk.forloeb.diskretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet.Raekke;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import dk.forloeb.motor.Koersel;
import dk.forloeb.motor.Raaresultat;
import dk.forloeb.motor.ReferenceMotor;
import dk.forloeb.motor.Registergenerator;
import dk.forloeb.studie.Studiekatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every published table, whatever the register. */
class DiskretionslovTest {
  private static final int REGISTRE = Boolean.getBoolean("forloeb.long") ? 300 : 40;

  /** Columns that count, by study and table. */
  private static final Map<String, List<String>> ANTAL =
      Map.of(
          "fleksjob-afgang-2016/tabel-1", List.of("afgang", "til_ressourceforloeb"),
          "ressourceforloeb-2015/tabel-1", List.of("forloeb", "personer"),
          "ressourceforloeb-2015/bilag-1", List.of("forloeb", "personer"),
          "ressourceforloeb-2015/tabel-2", List.of("afsluttede"),
          "ressourceforloeb-2015/tabel-3", List.of("personer"),
          "ressourceforloeb-2015/andet", List.of("personer"),
          "kommuner-2017/figur-1", List.of("forloeb", "succes"),
          "kommuner-2017/figur-2", List.of("personer"),
          "kommuner-2017/oevrige", List.of("personer"),
          "foertidspension-tilgang/tabel-1", List.of("nye_forloeb"));

  static List<String> ider() {
    return Studiekatalog.ider();
  }

  @ParameterizedTest
  @MethodSource("ider")
  void intet_vist_antal_og_ingen_forskel_i_en_raekke_er_fra_1_til_4(String id) {
    List<String> aendringer =
        id.equals("kommuner-2017") ? List.of("tables.figur-1.at-least.forloeb=0") : List.of();
    int skjulte = 0;
    for (int seed = 0; seed < REGISTRE; seed++) {
      Raaresultat raa;
      try {
        raa =
            new Koersel(new ReferenceMotor())
                .koer(
                    Studiekatalog.find(id).laes(aendringer),
                    aendringer,
                    Registergenerator.lav(seed).register());
      } catch (Brugerfejl e) {
        continue;
      }
      Beskyttet b = new Diskretion(5).anvend(raa, Tilstand.PUBLISHED);
      Beskyttet eksakt = new Diskretion(5).anvend(raa, Tilstand.NONE);
      for (Tabelindhold t : b.tabeller()) {
        String hvor = id + ", seed " + seed + ", " + t.navn();
        int celler = 0;
        for (Raekke r : t.raekker()) {
          List<Long> tal = new ArrayList<>();
          for (int i = 0; i < t.kolonner().size(); i++) {
            String v = r.vaerdier().get(i);
            celler += v.equals("..") ? 1 : 0;
            if (ANTAL.getOrDefault(id + "/" + t.navn(), List.of()).contains(t.kolonner().get(i))
                && !v.equals("..")) {
              tal.add(Long.parseLong(v));
            }
          }
          for (long a : tal) {
            assertTrue(a == 0 || a >= 5, hvor + ": " + r);
            for (long c : tal) {
              assertTrue(a == c || Math.abs(a - c) >= 5, hvor + ": " + r);
            }
          }
        }
        assertEquals(celler, t.skjulte(), hvor);
        assertEquals(Beskyttet.FOR_SIG, t.stempel(), hvor);
        // A table that is too detailed has no rows, or none with a number.
        assertTrue(
            t.raekker().size() == eksakt.tabel(t.navn()).raekker().size()
                || (t.raekker().isEmpty() && t.regler().toString().contains("for detaljeret")),
            hvor);
        skjulte += celler;
        // What is shown is the truth: hiding never changes a number.
        for (Raekke r : t.raekker()) {
          Raekke sand =
              eksakt.tabel(t.navn()).raekker().stream()
                  .filter(x -> x.noegler().equals(r.noegler()))
                  .findFirst()
                  .orElseThrow();
          for (int i = 0; i < r.vaerdier().size(); i++) {
            assertTrue(
                r.vaerdier().get(i).equals("..")
                    || r.vaerdier().get(i).equals(sand.vaerdier().get(i)),
                hvor + ": " + r + " is " + sand);
          }
        }
      }
      for (Beskyttet.Trin t : b.frafald()) {
        for (String v : List.of(t.personer(), t.forloeb())) {
          assertTrue(!v.matches("[1-4]"), id + ", seed " + seed + ": " + t);
        }
      }
    }
    assertTrue(skjulte > 0, id + ": nothing was ever hidden");
  }
}
