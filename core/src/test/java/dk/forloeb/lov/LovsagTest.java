package dk.forloeb.lov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law cases hold, and there are enough of them. */
class LovsagTest {
  private static final Regelbog BOG = Regelbog.faelles();

  static List<Lovsag> sager() {
    return Lovsager.faelles();
  }

  @ParameterizedTest
  @MethodSource("sager")
  void lovsagen_holder(Lovsag sag) {
    assertEquals(List.of(), sag.afvigelser(BOG), sag.sted() + ": " + sag.navn());
  }

  @Test
  void en_forkert_lovsag_ses() {
    String sag =
        """
        - navn: forkert
          regel: R140
          hjemmel: LAB § 1
          fakta: {klage: {modtaget: 2023-03-29}, afgoerelse: {modtaget: 2023-03-01}}
          forvent: ikke opfyldt
          spaerrer: ja
          sidste: 2023-03-30
          fordi: [påske]
        - navn: forkert tid
          regel: R034
          hjemmel: LAB § 113
          dato: 2021-12-31
          fakta: {}
          forvent: opfyldt
        """;
    List<Lovsag> sager = Lovsager.laes("a.yaml", sag);
    assertEquals(
        List.of(
            "udfaldet er opfyldt, ikke ikke opfyldt",
            "reglen spærrer ikke, men skulle",
            "forklaringen siger ikke \"påske\"",
            "hjemlen \"LAB § 1\" står ikke i forklaringen",
            "fristen er 2023-03-29, ikke 2023-03-30"),
        sager.getFirst().afvigelser(BOG));
    assertEquals(List.of("reglen gælder ikke, men skulle"), sager.getLast().afvigelser(BOG));
  }

  @Test
  void hver_regel_har_sine_lovsager_og_hver_der_spaerrer_baade_spaerrer_og_tillader() {
    List<String> mangler = new ArrayList<>();
    for (Regel r : BOG.regler()) {
      List<Lovsag> sager = Lovsager.om(r.id());
      if (sager.isEmpty()) {
        mangler.add(r.id());
      }
      if (r.spaerrer()) {
        Set<Boolean> spaerret =
            sager.stream().map(s -> s.vurder(BOG).spaerrer()).collect(Collectors.toSet());
        if (spaerret.size() < 2) {
          mangler.add(r.id() + " spærrer kun " + spaerret);
        }
      }
    }
    assertEquals(List.of(), mangler);
    assertTrue(sager().size() >= 400, "lovsager: " + sager().size());
  }

  /** Rules whose law is not seen, or that only permit, have no case where they are not met. */
  private static final Set<String> UDEN_NEJ =
      Set.of("R084", "R089", "R130", "R146", "R206", "R214");

  @Test
  void hver_regel_er_set_baade_opfyldt_og_ikke_opfyldt() {
    TreeSet<String> uden = new TreeSet<>();
    for (Regel r : BOG.regler()) {
      Set<Udfald> set =
          Lovsager.om(r.id()).stream().map(s -> s.vurder(BOG).udfald()).collect(Collectors.toSet());
      if (!set.contains(Udfald.IKKE_OPFYLDT)) {
        uden.add(r.id());
      }
    }
    assertEquals(new TreeSet<>(UDEN_NEJ), uden);
  }

  @Test
  void kildernes_eksempler_er_med() {
    Set<String> eksempler =
        sager().stream().flatMap(s -> s.eksempel().stream()).collect(Collectors.toSet());
    for (char c = 'A'; c <= 'M'; c++) {
      assertTrue(eksempler.contains(String.valueOf(c)), "eksempel " + c);
    }
    assertFalse(eksempler.contains("N"));
  }

  @Test
  void ingen_to_sager_om_samme_regel_hedder_det_samme() {
    List<String> navne = sager().stream().map(s -> s.emne() + " " + s.navn()).toList();
    assertEquals(navne.size(), Set.copyOf(navne).size());
  }
}
