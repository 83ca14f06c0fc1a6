package dk.forloeb.diskretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.Beskyttet.Raekke;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import dk.forloeb.diskretion.sammenhaeng.Opgoerelse;
import dk.forloeb.diskretion.sammenhaeng.Plads;
import dk.forloeb.motor.Lavede;
import dk.forloeb.motor.Raaresultat;
import dk.forloeb.studie.Tabeldef;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Generated studies are published, and a reader tries to work out what they hide. */
class AngrebTest {
  private static final int STUDIER = Boolean.getBoolean("forloeb.long") ? 10_000 : 500;

  @Test
  void intet_skjult_lille_antal_kan_regnes_ud_af_det_trykte() {
    int angrebne = 0;
    for (long seed = 0; seed < STUDIER; seed++) {
      Raaresultat r = Lavede.svar(seed).orElse(null);
      if (r != null) {
        String hvor = "seed " + seed;
        Beskyttet b = new Diskretion(5).anvend(r, Tilstand.PUBLISHED);
        angrebne += smaa(r, b, hvor).size();
        assertEquals(
            Map.of(),
            afsloerede(r, b),
            () -> hvor + "\n" + r.studie() + "\n" + b.tabeller() + "\n" + b.frafald());
      }
    }
    assertTrue(angrebne > STUDIER, "too few hidden cells were attacked: " + angrebne);
  }

  /** Without the second step, the same reader finds many. */
  @Test
  void uden_vaernet_kan_mange_regnes_ud() {
    int fundet = 0;
    for (long seed = 0; seed < 250; seed++) {
      Raaresultat r = Lavede.svar(seed).orElse(null);
      if (r != null) {
        Diskretion d = new Diskretion(5);
        Beskyttet b = d.anvend(r, Tilstand.PUBLISHED, smaaAlene(r));
        fundet += afsloerede(r, b).size();
      }
    }
    assertTrue(fundet > 25, "only " + fundet);
  }

  /** Rows with a small count hidden, and nothing more. */
  private static Skjuleplan smaaAlene(Raaresultat r) {
    Set<Plads> ud = new LinkedHashSet<>();
    Beskyttet eksakt = new Diskretion(5).anvend(r, Tilstand.NONE);
    for (Tabeldef t : r.studie().tabeller()) {
      if (t instanceof Tabeldef.Opstilling o) {
        Tabelindhold i = eksakt.tabel(o.navn());
        for (Raekke n : i.raekker()) {
          boolean lille =
              Trykangreb.forloeb(o).stream()
                  .anyMatch(k -> n.vaerdier().get(i.kolonner().indexOf(k)).matches("[1-4]"));
          if (lille) {
            ud.add(
                n.ialt()
                    ? new Plads.Ialt(o.navn())
                    : new Plads.Raekke(o.navn(), Opgoerelse.noegle(o, n.noegler())));
          }
        }
      }
    }
    return new Skjuleplan(ud, Set.of(), Map.of(), Beskyttet.IKKE_UD);
  }

  /** The hidden small counts of courses that the reader bounds more closely than the rule. */
  private static Map<String, String> afsloerede(Raaresultat r, Beskyttet b) {
    Map<String, Trykangreb.Spaend> fundet = Trykangreb.paa(b);
    Map<String, String> ud = new TreeMap<>();
    smaa(r, b, "")
        .forEach((navn, sand) -> {
          Trykangreb.Spaend s = fundet.get(navn);
          if (s != null && (s.fra > 1 || s.til < 4)) {
            ud.put(navn, sand + " found to be " + s);
          }
        });
    return ud;
  }

  /** The true values of the hidden small counts of courses. */
  private static Map<String, String> smaa(Raaresultat r, Beskyttet b, String hvor) {
    Map<String, String> ud = new TreeMap<>();
    Beskyttet eksakt = new Diskretion(5).anvend(r, Tilstand.NONE);
    for (Tabeldef t : r.studie().tabeller()) {
      if (t instanceof Tabeldef.Opstilling o) {
        Tabelindhold i = b.tabel(o.navn());
        for (Raekke sand : eksakt.tabel(o.navn()).raekker()) {
          for (String k : Trykangreb.forloeb(o)) {
            int kolonne = i.kolonner().indexOf(k);
            String v = sand.vaerdier().get(kolonne);
            if (v.matches("[1-4]")) {
              ud.put(Trykangreb.navn(i, sand, k), v);
              assertTrue(
                  i.raekker().stream()
                      .filter(n -> n.noegler().equals(sand.noegler()))
                      .noneMatch(n -> n.vaerdier().get(kolonne).equals(v)),
                  hvor + ": " + i.navn() + " prints " + sand);
            }
          }
        }
      }
    }
    return ud;
  }
}
