package dk.forloeb.diskretion.spaerring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.spaerring.angreb.Angreb;
import dk.forloeb.diskretion.spaerring.angreb.Angriber;
import dk.forloeb.diskretion.spaerring.angreb.Tryk;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of every system, on many generated ones. */
class LovTest {
  private static final int ANTAL = Boolean.getBoolean("forloeb.long") ? 10_000 : 500;
  private static final Angriber ANGRIBER = new Angriber(200);

  @Test
  void intet_krav_brydes_og_uden_naboer_brydes_mange() {
    int umulige = 0;
    int krav = 0;
    int brudtFoer = 0;
    int loeste = 0;
    for (int nr = 0; nr < ANTAL; nr++) {
      Talsystem s = Systemer.nr(nr);
      switch (Spaerring.beskyt(s, Loft.NORMALT)) {
        case Udfald.Skjuling k -> {
          loeste++;
          assertEquals(List.of(), Bevisproeve.ubeviste(s, k), "system " + nr);
          Angreb efter = ANGRIBER.afsloerede(Tryk.af(s, k.skjulte()), s.krav());
          assertEquals(new Angreb(List.of(), List.of()), efter, "system " + nr);
          Angreb foer = ANGRIBER.afsloerede(Tryk.af(s, Systemer.kunTvungne(s)), s.krav());
          assertEquals(List.of(), foer.uafgjorte(), "system " + nr);
          krav += s.krav().size();
          brudtFoer += foer.afsloerede().size();
          assertSammenhaeng(s, k.skjulte(), nr);
        }
        case Udfald.Umulig u -> {
          umulige++;
          assertEquals(Udfald.Grund.UOPNAAELIGT, u.grund(), "system " + nr);
          Angreb alt = ANGRIBER.afsloerede(Tryk.af(s, Systemer.alleTrykte(s)), s.krav());
          assertTrue(
              alt.afsloerede().stream()
                  .anyMatch(f -> u.celler().contains(s.krav().get(f.krav()).celle())),
              "system " + nr + ": with all hidden the attacker still breaks " + u);
        }
      }
    }
    assertTrue(loeste > ANTAL * 0.6, "solved " + loeste + ", impossible " + umulige);
    assertTrue(umulige > 0, "some have no room at all");
    assertTrue(brudtFoer > 0.3 * krav, brudtFoer + " of " + krav + " broken by the first step");
  }

  private static void assertSammenhaeng(Talsystem s, BitSet skjulte, int nr) {
    for (int c = 0; c < s.antalCeller(); c++) {
      assertFalse(skjulte.get(c) && s.art(c) != Art.TRYKT, "system " + nr);
      assertEquals(skjulte.get(s.gruppe(c)), skjulte.get(c), "system " + nr + ", cell " + c);
    }
  }

  @Test
  void det_samme_system_giver_det_samme() {
    for (int nr = 0; nr < 70; nr++) {
      String en = som(Spaerring.beskyt(Systemer.nr(nr), Loft.NORMALT));
      assertEquals(en, som(Spaerring.beskyt(Systemer.nr(nr), Loft.NORMALT)));
    }
  }

  private static String som(Udfald ud) {
    return switch (ud) {
      case Udfald.Skjuling k -> k.skjulte() + " " + k.pris() + " " + k.beviser();
      case Udfald.Umulig u -> u.toString();
    };
  }

  /** The solver's attacker and the one that only counts see the same, hidden well or badly. */
  @Test
  void de_to_angribere_er_enige() {
    int brudte = 0;
    int holdte = 0;
    for (int nr = 0; nr < ANTAL; nr++) {
      Talsystem s = Systemer.nr(nr);
      BitSet skjulte = Systemer.kunTvungne(s);
      if (nr % 3 == 0 && Spaerring.beskyt(s, Loft.NORMALT) instanceof Udfald.Skjuling k) {
        skjulte = k.skjulte();
      } else if (nr % 3 == 1) {
        for (int c = nr % 5; c < s.antalCeller(); c += 4) {
          skjulte.set(c, s.art(c) == Art.TRYKT);
        }
      }
      if (Optaeller.antalUkendte(s, skjulte) > 12) {
        continue;
      }
      Angreb a = ANGRIBER.afsloerede(Tryk.af(s, skjulte), s.krav());
      assertEquals(List.of(), a.uafgjorte());
      List<Integer> solver = a.afsloerede().stream().map(Angreb.Fund::krav).toList();
      Optaeller o = new Optaeller(s, skjulte);
      List<Integer> talt =
          IntStream.range(0, s.krav().size())
              .filter(i -> !o.opfyldt(s.krav().get(i)))
              .boxed()
              .collect(Collectors.toList());
      assertEquals(talt, solver, "system " + nr);
      brudte += talt.size();
      holdte += s.krav().size() - talt.size();
    }
    assertTrue(brudte > ANTAL / 5, "broken " + brudte);
    assertTrue(holdte > ANTAL / 5, "held " + holdte);
  }
}
