package dk.forloeb.diskretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.forloeb.motor.Folk;
import dk.forloeb.motor.Koersel;
import dk.forloeb.motor.Raaresultat;
import dk.forloeb.motor.ReferenceMotor;
import dk.forloeb.studie.Studiekatalog.Kildetekst;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some persons or places asked for alone, beside everybody. */
class FilterdiskretionTest {
  @TempDir private Path mappe;

  private static Kildetekst studie(String keep, String sted, String tabel) {
    return new Kildetekst(
        "min.yaml",
        """
        study: min
        title: t
        source: s
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        keep: { ended: true%s }
        place: municipality-at-%s
        tables:
          t: { %s, show: occurring, measures: { n: { count: courses } } }
        """
            .formatted(keep, sted, tabel));
  }

  private Beskyttet udgiv(Kildetekst t, Folk folk) throws IOException {
    Raaresultat r =
        new Koersel(new ReferenceMotor()).koer(t.laes(List.of()), List.of(), folk.register());
    try (Fortegnelse f = Fortegnelse.aabn(mappe)) {
      return f.udgiv(t, r);
    }
  }

  private static String celle(Beskyttet b, String noegle) {
    return b.tabel("t").raekker().stream()
        .filter(r -> r.noegler().contains(noegle))
        .map(r -> r.vaerdier().getFirst())
        .findFirst()
        .orElse("");
  }

  private static String trin(Beskyttet b, String trin) {
    return b.frafald().stream()
        .filter(t -> t.trin().equals(trin))
        .findFirst()
        .orElseThrow()
        .forloeb();
  }

  private static void slut(Folk folk, int antal, int kommune, String aar) {
    folk.og(antal, kommune, aar + "-W10..%s-W30=810".formatted(aar));
  }

  private static Folk tre(int koebenhavn, int frederiksberg, int hedensted) {
    Folk folk = new Folk();
    slut(folk, koebenhavn, 101, "2013");
    slut(folk, frederiksberg, 147, "2013");
    slut(folk, hedensted, 766, "2013");
    return folk;
  }

  /** Two in Hedensted are a hidden row: asked for alone, they are the same two. */
  @Test
  void en_kommune_alene_er_raekken_i_tabellen() throws IOException {
    Folk folk = tre(40, 30, 2);
    Beskyttet alle = udgiv(studie("", "end", "rows: place"), folk);
    assertEquals(Beskyttet.SKJULT, celle(alle, "766"));
    Beskyttet ene = udgiv(studie(", municipality: 766", "end", "rows: { year: end }"), folk);
    assertEquals(Beskyttet.SKJULT, celle(ene, "2013"));
    assertEquals(Beskyttet.SKJULT, trin(ene, "i-udsnittet"));
    assertEquals(Beskyttet.SKJULT, trin(ene, "observerbar"));
  }

  /** All but two live in the region: what it leaves of everybody is the two. */
  @Test
  void resten_uden_for_udsnittet_er_ogsaa_et_tal() throws IOException {
    Folk folk = tre(40, 30, 2);
    assertEquals("72", celle(udgiv(studie("", "end", "rows: { year: end }"), folk), "2013"));
    Beskyttet region = udgiv(studie(", region: 1084", "end", "rows: { year: end }"), folk);
    assertEquals(Beskyttet.SKJULT, celle(region, "2013"), "72 less 70 is the 2");
    assertEquals(Beskyttet.SKJULT, trin(region, "i-udsnittet"));
    assertEquals("72", trin(region, "i-perioden"));
  }

  /** The same with eight: nothing is hidden, so that the test above is of the two. */
  @Test
  void en_stor_rest_skjuler_intet() throws IOException {
    Folk folk = tre(40, 30, 8);
    udgiv(studie("", "end", "rows: { year: end }"), folk);
    assertEquals(
        "70", celle(udgiv(studie(", region: 1084", "end", "rows: { year: end }"), folk), "2013"));
  }

  /** One municipality and another leave the third, though no answer is by municipality. */
  @Test
  void flere_udsnit_der_tilsammen_er_naesten_alle() throws IOException {
    Folk folk = tre(40, 30, 2);
    assertEquals("72", celle(udgiv(studie("", "end", "rows: { year: end }"), folk), "2013"));
    Beskyttet en = udgiv(studie(", municipality: 101", "end", "rows: { year: end }"), folk);
    Beskyttet to = udgiv(studie(", municipality: 147", "end", "rows: { year: end }"), folk);
    assertEquals("40", celle(en, "2013"));
    assertNotEquals("30", celle(to, "2013"), "72 less 40 less 30 is the 2");
  }

  /** Where the place is read elsewhere, nobody of the one need be of the other. */
  @Test
  void et_andet_sted_er_et_andet_udsnit() throws IOException {
    Folk folk = tre(40, 30, 2);
    udgiv(studie(", region: 1084", "start", "rows: { year: end }"), folk);
    Beskyttet slut = udgiv(studie(", municipality: 101", "end", "rows: { year: end }"), folk);
    assertEquals("40", celle(slut, "2013"));
  }

  /** Sex: the row of the table, and the answer of that sex alone. */
  @Test
  void et_koen_alene_er_raekken_i_tabellen() throws IOException {
    Folk folk = new Folk();
    slut(folk, 40, 101, "2013");
    Beskyttet alle = udgiv(studie("", "end", "rows: sex"), folk);
    assertEquals("40", celle(alle, "UOPLYST"));
    assertEquals(
        "40", celle(udgiv(studie(", sex: UOPLYST", "end", "rows: { year: end }"), folk), "2013"));
    assertEquals(
        "0", trin(udgiv(studie(", sex: 1", "end", "rows: { year: end }"), folk), "i-udsnittet"));
  }

  /** Two were 39 at the end of a course and 40 at the end of the last: who has any, or the last. */
  @Test
  void det_sidste_forloeb_i_udsnittet_er_ikke_ethvert() throws IOException {
    Folk folk = new Folk();
    for (int i = 0; i < 42; i++) {
      folk.person(1, 10.5, 101, "2013-W02..2013-W10=810");
    }
    for (int i = 0; i < 2; i++) {
      folk.person(1, 17.5, 101, "2013-W02..2013-W10=810", "2014-W02..2014-W30=810");
    }
    for (int i = 0; i < 50; i++) {
      folk.person(1, 30.5, 101, "2013-W02..2013-W10=810");
    }
    String alder = ", age: { at: end, years: ..39 }";
    assertEquals("44", celle(udgiv(studie(alder, "end", "rows: sex"), folk), "1"));
    Beskyttet foerste = udgiv(studie(", per-person: first" + alder, "end", "rows: sex"), folk);
    assertEquals("44", celle(foerste, "1"));
    Beskyttet sidste = udgiv(studie(", per-person: last" + alder, "end", "rows: sex"), folk);
    assertNotEquals("42", celle(sidste, "1"), "44 less 42 is the 2");
  }
}
