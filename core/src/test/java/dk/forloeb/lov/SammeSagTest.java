package dk.forloeb.lov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The same facts by the law of several days. */
class SammeSagTest {
  private static final Regelbog BOG = Regelbog.faelles();

  private static final List<LocalDate> SEKS =
      List.of(
          LocalDate.of(2013, 6, 1),
          LocalDate.of(2014, 6, 1),
          LocalDate.of(2018, 7, 1),
          LocalDate.of(2020, 6, 1),
          LocalDate.of(2022, 6, 1),
          LocalDate.of(2026, 3, 1));

  private static Faktafil eksempel() throws IOException {
    return Faktafil.laes(
        "fire-aars-forloeb.yaml",
        Files.readString(
            Path.of(
                System.getProperty("forloeb.rod", ".."), "docs/eksempler/fire-aars-forloeb.yaml")));
  }

  private static String raekke(Faktafil f, String id) {
    StringBuilder ud = new StringBuilder(id);
    for (LocalDate d : SEKS) {
      ud.append(' ').append(tegn(BOG.vurder(id, f.fakta(d), d)));
    }
    return ud.toString();
  }

  private static String tegn(Forklaring f) {
    if (!f.gaelder()) {
      return ".";
    }
    return f.spaerrer() ? "NEJ" : Lovtekst.tegn(f.udfald());
  }

  @Test
  void eksemplet_er_bedoemt_forskelligt_netop_hvor_loven_er_forskellig() throws IOException {
    Faktafil f = eksempel();
    assertEquals(
        """
        R001 + + + + + .
        R002 . . . . . NEJ
        R003 + + + . . .
        R004 . . . - - .
        R005 . . . NEJ NEJ NEJ
        R010 + + + + + .
        R011 + + + + + .
        R012 + + + + + .
        R013 + + + + + .
        R014 . . NEJ NEJ NEJ .
        R015 . . + + + .
        R016 + + . . . .
        R017 . . + + + .
        R018 + + + + + .
        R019 + + + + + .
        R031 + + + + . .
        R032 . . . . + .
        R033 . . . . + .
        R034 . . . . + .
        R035 . . . . + .
        R040 + + + + . .
        R041 . . . . NEJ .
        R042 . . . . + .
        R044 + + + + + +
        R047 + + + + + +
        R051 + + + + + +
        R060 + + + + + +
        R180 + + + + + +
        R181 + + + + + +
        R182 + + + + + +
        R183 + + + + + +
        R218 + + + + + +
        R050 + + + + + +
        R053 NEJ NEJ NEJ NEJ NEJ .
        R054 + + + + + .
        R055 . . . . . +
        R056 + + + + + +
        R063 + + + + + +
        R070 + + + + + +
        """,
        String.join("\n", f.regler().stream().map(id -> raekke(f, id)).toList()) + "\n");
  }

  /** Days on which anything in the rules changes: a rule begins or is over, a number is new. */
  private static Set<LocalDate> skel() {
    TreeSet<LocalDate> ud = new TreeSet<>();
    for (Regel r : BOG.regler()) {
      ud.add(r.gaelder().fom());
      if (!r.gaelder().aaben()) {
        ud.add(r.gaelder().tom().plusDays(1));
      }
    }
    BOG.parametre().alle().forEach(p -> ud.addAll(p.skift()));
    return new TreeSet<>(
        ud.subSet(LocalDate.of(2013, 1, 1), true, LocalDate.of(2026, 12, 31), false));
  }

  @Test
  void mellem_to_lovaendringer_er_svaret_det_samme_hver_dag() {
    List<LocalDate> skel = new ArrayList<>(skel());
    Set<String> skifter = new HashSet<>();
    int sammenlignet = 0;
    for (Lovsag sag : Lovsager.faelles()) {
      if (Regelsaet.med(sag.emne()).isPresent()) {
        continue;
      }
      String foer = "";
      for (int i = 0; i + 1 < skel.size(); i++) {
        LocalDate sidste = skel.get(i + 1).minusDays(1);
        String her = tegn(BOG.vurder(sag.emne(), sag.fakta(), skel.get(i)));
        assertEquals(
            her,
            tegn(BOG.vurder(sag.emne(), sag.fakta(), sidste)),
            sag.sted() + " " + skel.get(i) + " - " + sidste);
        if (!foer.isEmpty() && !foer.equals(her)) {
          skifter.add(sag.emne() + " " + skel.get(i));
        }
        foer = her;
        sammenlignet++;
      }
    }
    assertTrue(sammenlignet > 10_000, "compared: " + sammenlignet);
    assertTrue(skifter.contains("R034 2022-01-01"), skifter.toString());
    assertTrue(skifter.contains("R014 2018-06-01"), skifter.toString());
  }
}
