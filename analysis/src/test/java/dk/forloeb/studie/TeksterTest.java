package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.forloeb.motor.Bemaerkning;
import dk.forloeb.rapport.Rapport;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.ugekode.Gruppering;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TeksterTest {
  private static final Pattern PLADS = Pattern.compile("\\{[^}]*\\}");

  static Stream<Tekster> filerne() {
    return Stream.of(
        Tekster.ved(Rapport.class, "rapport"),
        Tekster.ved(Overskrift.class, "overskrifter"),
        Tekster.ved(Bemaerkning.class, "bemaerkninger"));
  }

  /** Each key in both, with the same places; and no text that holds nothing. */
  @ParameterizedTest
  @MethodSource("filerne")
  void filerne_har_de_samme_noegler_og_pladser(Tekster t) {
    assertFalse(t.noegler(Sprog.DA).isEmpty());
    assertEquals(t.noegler(Sprog.DA), t.noegler(Sprog.EN));
    for (String noegle : t.noegler(Sprog.DA)) {
      String dansk = t.find(Sprog.DA, noegle).orElseThrow();
      String engelsk = t.find(Sprog.EN, noegle).orElseThrow();
      assertEquals(pladser(dansk), pladser(engelsk), noegle);
      assertEquals(List.of(), pladser(dansk).stream().filter(p -> !p.matches(".\\d.")).toList());
      assertFalse(dansk.isBlank() || engelsk.isBlank(), noegle);
    }
  }

  private static Set<String> pladser(String tekst) {
    return PLADS.matcher(tekst).results().map(m -> m.group()).collect(Collectors.toSet());
  }

  @Test
  void det_indsatte_staar_som_det_er_skrevet() {
    Tekster t = Tekster.ved(Rapport.class, "rapport");
    assertEquals(
        "Notes on {0} $1 it's in percent", t.paa(Sprog.EN, "maal.procent", "Notes on {0} $1 it's"));
    assertEquals(new Tosproget("1 af 2", "1 of 2"), t.begge("af", "1", "2"));
    assertThrows(IllegalStateException.class, () -> t.paa(Sprog.EN, "findes.ikke"));
  }

  @Test
  void hver_celle_i_en_gruppering_har_et_engelsk_navn() {
    Set<String> celler = new TreeSet<>();
    Gruppering.alle().values().forEach(g -> celler.addAll(g.celler()));
    for (String celle : celler) {
      assertFalse(Gruppering.engelsk(celle).equals(celle), celle);
      assertEquals(Gruppering.engelsk(celle), Kategoriord.paa(celle, Sprog.EN), celle);
      assertEquals(celle, Kategoriord.paa(celle, Sprog.DA), celle);
    }
    assertEquals("Skive", Gruppering.engelsk("Skive"));
    assertEquals("Disability pension", Kategoriord.paa("FOERTIDSPENSION", Sprog.EN));
    assertEquals("Resource course", Kategoriord.paa("Ressourceforløb", Sprog.EN));
  }
}
