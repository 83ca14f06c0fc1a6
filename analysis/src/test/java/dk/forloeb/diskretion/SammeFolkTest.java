package dk.forloeb.diskretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.motor.Folk;
import dk.forloeb.motor.Koersel;
import dk.forloeb.motor.Raaresultat;
import dk.forloeb.motor.ReferenceMotor;
import dk.forloeb.studie.Studiekatalog.Kildetekst;
import dk.forloeb.tid.Uge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same people asked for in two ways: what one answer hides, the other must not print. */
class SammeFolkTest {
  private static final Uge SIDSTE = Uge.parse("2017-W52");

  @TempDir private Path mappe;

  private static Kildetekst studie(String kort, String grupper, String periode, String tabel) {
    return new Kildetekst(
        "min.yaml",
        """
        study: min
        title: t
        source: s
        course: { %s, ends: { weeks-without: 4 } }
        keep: { ended: true%s }
        place: municipality-at-end
        status: { weeks-after-end: 4, groups: figur-2 }
        %s
        tables:
          t: { %s, show: occurring, measures: { n: { count: courses } } }
        """
            .formatted(grupper, periode, kort, tabel));
  }

  private static Kildetekst ressource(String periode, String raekker) {
    return studie("", "of: [RESSOURCEFORLOEB]", periode, "rows: " + raekker);
  }

  private Beskyttet udgiv(Kildetekst t, Folk folk) throws IOException {
    Raaresultat r =
        new Koersel(new ReferenceMotor()).koer(t.laes(List.of()), List.of(), folk.register());
    try (Fortegnelse f = Fortegnelse.aabn(mappe)) {
      return f.udgiv(t, r);
    }
  }

  private static String celle(Beskyttet b, String... noegler) {
    return b.tabel("t").raekker().stream()
        .filter(r -> r.noegler().containsAll(List.of(noegler)))
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

  /** Courses of so many persons that end in this week. */
  private static void slut(Folk folk, int antal, int kommune, String uge) {
    String efter = Uge.parse(uge).plus(1).toString();
    Uge til = Uge.parse(uge).plus(30);
    til = til.compareTo(SIDSTE) < 0 ? til : SIDSTE;
    String fra = Uge.parse(uge).plus(-20).toString();
    folk.og(antal, kommune, fra + ".." + uge + "=810", efter + ".." + til + "=783");
  }

  /** Courses that end in 2013 in 101 and 147, and in 2014. */
  private static Folk toAar(int a, int b, int c, int d) {
    Folk folk = new Folk();
    slut(folk, a, 101, "2013-W30");
    slut(folk, b, 147, "2013-W30");
    slut(folk, c, 101, "2014-W30");
    slut(folk, d, 147, "2014-W30");
    return folk;
  }

  private static Kildetekst aendret(Kildetekst t, String... fraTil) {
    String ud = t.tekst();
    for (int i = 0; i < fraTil.length; i += 2) {
      assertTrue(ud.contains(fraTil[i]), fraTil[i]);
      ud = ud.replace(fraTil[i], fraTil[i + 1]);
    }
    return new Kildetekst("min.yaml", ud);
  }

  /** Two in one municipality in 2013; by itself the year is a row of the table by year. */
  @Test
  void et_aar_for_sig_og_det_samme_aar_som_raekke() throws IOException {
    Folk folk = toAar(2, 90, 6, 95);
    String begge = ", end: 2013-W01..2014-W52";
    Beskyttet alt = udgiv(ressource(begge, "[place, { year: end }]"), folk);
    assertEquals(Beskyttet.SKJULT, celle(alt, "101", "2013"));
    assertEquals("90", celle(alt, "147", "2013"));
    Beskyttet aaret = udgiv(ressource(", end: 2013-W01..2013-W52", "place"), folk);
    assertEquals(Beskyttet.SKJULT, celle(aaret, "101"));
    assertEquals("90", celle(aaret, "147"));
    assertEquals(Beskyttet.SKJULT, trin(aaret, "vist-t"), "92 less 90 is the hidden 2");
    assertEquals(Beskyttet.SKJULT, trin(aaret, "i-perioden"));
  }

  /** Ten in 2013 are shown by year; of a half of the year there are eight: two in the other. */
  @Test
  void en_periode_inde_i_en_raekke() throws IOException {
    Folk folk = new Folk();
    slut(folk, 8, 101, "2013-W10");
    slut(folk, 2, 101, "2013-W40");
    slut(folk, 20, 101, "2014-W30");
    Beskyttet alt = udgiv(ressource(", end: 2013-W01..2014-W52", "{ year: end }"), folk);
    assertEquals("10", celle(alt, "2013"));
    Beskyttet halve = udgiv(ressource(", end: 2013-W01..2013-W26", "place"), folk);
    assertEquals(Beskyttet.SKJULT, celle(halve, "101"));
    assertEquals(Beskyttet.SKJULT, trin(halve, "observerbar"));
  }

  /** Each group's courses, and one group's alone. */
  @Test
  void en_gruppe_for_sig_og_den_samme_gruppe_som_raekke() throws IOException {
    Folk folk = new Folk();
    slut(folk, 3, 101, "2013-W30");
    slut(folk, 90, 147, "2013-W30");
    folk.og(6, 101, "2013-W02..2013-W20=771", "2013-W21..2014-W10=111");
    folk.og(95, 147, "2013-W02..2013-W20=771", "2013-W21..2014-W10=111");
    Beskyttet alt =
        udgiv(
            studie("", "of-each: [RESSOURCEFORLOEB, FLEKSJOB]", "", "rows: [place, course-group]"),
            folk);
    assertEquals(Beskyttet.SKJULT, celle(alt, "101", "RESSOURCEFORLOEB"));
    assertEquals("90", celle(alt, "147", "RESSOURCEFORLOEB"));
    Beskyttet ene = udgiv(ressource("", "place"), folk);
    assertEquals(Beskyttet.SKJULT, celle(ene, "101"));
    assertEquals("90", celle(ene, "147"));
    assertEquals(Beskyttet.SKJULT, trin(ene, "observerbar"), "93 less 90 is the hidden 3");
  }

  /** A step that two questions have in common is one number, though their last steps differ. */
  @Test
  void et_trin_der_gaar_igen() throws IOException {
    Folk folk = new Folk();
    slut(folk, 40, 101, "2013-W20");
    slut(folk, 10, 101, "2013-W40");
    slut(folk, 3, 101, "2014-W30");
    folk.og(40, 101, "2013-W02..2017-W52=810");
    // Of 53 that ended, 50 are in 2013: the 3 are hidden by hiding one of the two numbers.
    Beskyttet aaret = udgiv(ressource(", end: 2013-W01..2013-W52", "place"), folk);
    assertNotEquals("5350", trin(aaret, "afsluttet") + trin(aaret, "i-perioden"));
    Beskyttet halve = udgiv(ressource(", end: 2013-W01..2013-W26", "place"), folk);
    assertNotEquals("5350", trin(halve, "afsluttet") + trin(aaret, "i-perioden"));
    assertEquals("40", trin(halve, "i-perioden"));
  }

  /** Of thirty, two whose outcome lies in the last weeks: printed, it would say who is left. */
  @Test
  void taellinger_af_kvalitet_er_ogsaa_tal() throws IOException {
    Folk folk = new Folk();
    slut(folk, 28, 101, "2013-W30");
    slut(folk, 2, 101, "2017-W40");
    Beskyttet b = udgiv(ressource("", "place"), folk);
    assertEquals("30", celle(b, "101"));
    assertEquals(Beskyttet.SKJULT, b.kvalitet().getFirst().foreloebige());
    assertEquals("0", b.kvalitet().getFirst().ukendtUdfald());
  }

  /** What is left of all of them is as telling as they are. */
  @Test
  void taellinger_af_kvalitet_er_ogsaa_forskelle() throws IOException {
    Folk folk = new Folk();
    slut(folk, 2, 101, "2013-W30");
    slut(folk, 28, 101, "2017-W40");
    Beskyttet b = udgiv(ressource("", "place"), folk);
    assertEquals("30", celle(b, "101"));
    assertEquals(Beskyttet.SKJULT, b.kvalitet().getFirst().foreloebige());
    folk = new Folk();
    slut(folk, 5, 101, "2013-W30");
    slut(folk, 28, 101, "2017-W40");
    assertEquals("28", udgiv(ressource("", "place"), folk).kvalitet().getFirst().foreloebige());
  }

  /** A period that begins where all of the larger population begins cuts through nothing. */
  @Test
  void et_aar_der_begynder_hvor_alt_begynder() throws IOException {
    Folk folk = toAar(2, 90, 6, 95);
    String begge = ", end: 2013-W14..2014-W52";
    assertEquals(
        "90", celle(udgiv(ressource(begge, "[place, { year: end }]"), folk), "147", "2013"));
    Beskyttet aaret = udgiv(ressource(", end: 2013-W14..2013-W52", "place"), folk);
    assertEquals("90", celle(aaret, "147"));
    assertEquals(Beskyttet.SKJULT, trin(aaret, "vist-t"), "92 less 90 is the hidden 2");
  }

  /** Where the place is read does not matter to a sum over all places. */
  @Test
  void stedet_laest_et_andet_sted() throws IOException {
    Folk folk = toAar(3, 90, 5, 95);
    Beskyttet alt = udgiv(ressource("", "[place, { year: end }]"), folk);
    assertEquals(Beskyttet.SKJULT, celle(alt, "101", "2013"));
    assertEquals("90", celle(alt, "147", "2013"));
    Kildetekst ved =
        aendret(ressource("", "{ year: end }"), "municipality-at-end", "municipality-at-start");
    assertEquals(Beskyttet.SKJULT, celle(udgiv(ved, folk), "2013"), "93 less 90 is the hidden 3");
  }

  /** All courses, or the last of each: where nobody has two, they are the same people. */
  @Test
  void personer_og_sidste_forloeb_er_de_samme() throws IOException {
    Folk folk = new Folk();
    slut(folk, 20, 101, "2013-W30");
    slut(folk, 2, 147, "2014-W30");
    slut(folk, 30, 147, "2013-W30");
    Kildetekst alle = aendret(ressource(", end: 2013-W01..2013-W52", "sex"), "courses", "persons");
    Beskyttet foerste = udgiv(alle, folk);
    String n = foerste.tabel("t").raekker().getFirst().vaerdier().getFirst();
    Kildetekst sidste = aendret(ressource("", "sex"), "keep: {", "keep: { per-person: last,");
    String m = udgiv(sidste, folk).tabel("t").raekker().getFirst().vaerdier().getFirst();
    assertNotEquals("5052", n + m, "two of them ended in 2014");
    assertTrue(n.equals("50") || m.equals("52"), n + " " + m);
  }

  /** What a study calls success says nothing of who they are. */
  @Test
  void et_andet_ord_for_succes() throws IOException {
    Folk folk = new Folk();
    slut(folk, 20, 101, "2013-W20");
    slut(folk, 2, 101, "2013-W40");
    Kildetekst foerste = ressource(", end: 2013-W01..2013-W26", "status");
    assertEquals("20", celle(udgiv(foerste, folk), "Førtidspension"));
    Kildetekst anden =
        aendret(
            ressource(", end: 2013-W01..2013-W52", "status"),
            "groups: figur-2 }",
            "groups: figur-2 }\nsuccess: { groups: figur-2, are: [Fleksjob] }");
    assertEquals(Beskyttet.SKJULT, celle(udgiv(anden, folk), "Førtidspension"));
  }

  /** Where each has one course, what persons leave of courses is a count too. */
  @Test
  void personer_ved_siden_af_forloeb() throws IOException {
    Folk folk = new Folk();
    slut(folk, 48, 101, "2013-W30");
    folk.og(2, 101, "2013-W02..2013-W30=810", "2013-W31..2014-W10=771");
    Kildetekst t =
        aendret(
            ressource("", "place"),
            "keep: {",
            "keep: { per-person: first,",
            "groups: figur-2 }",
            "groups: figur-2 }\nsuccess: { groups: figur-2, are: [Førtidspension] }",
            "{ n: { count: courses } }",
            "{ n: { count: persons }, m: { count: courses, where: success } }");
    assertEquals(Beskyttet.SKJULT, celle(udgiv(t, folk), "101"), "50 less 48 is 2");
  }

  /** Persons by group, and persons of all groups. */
  @Test
  void personer_efter_gruppe_og_i_alt() throws IOException {
    Folk folk = new Folk();
    slut(folk, 2, 101, "2013-W30");
    slut(folk, 6, 147, "2013-W30");
    folk.og(98, 101, "2013-W02..2013-W20=771", "2013-W21..2014-W10=111");
    folk.og(95, 147, "2013-W02..2013-W20=771", "2013-W21..2014-W10=111");
    Kildetekst t =
        aendret(
            studie("", "of-each: [RESSOURCEFORLOEB, FLEKSJOB]", "", "rows: place"),
            "keep: {",
            "keep: { per-person: first,",
            "count: courses",
            "count: persons");
    Kildetekst begge =
        new Kildetekst(
            "min.yaml",
            t.tekst()
                + "  u: { rows: [place, course-group], show: occurring,"
                + " measures: { n: { count: persons } } }\n");
    Beskyttet b = udgiv(begge, folk);
    String fleksjob =
        b.tabel("u").raekker().stream()
            .filter(r -> r.noegler().containsAll(List.of("101", "FLEKSJOB")))
            .map(r -> r.vaerdier().getFirst())
            .findFirst()
            .orElse("");
    assertNotEquals("10098", celle(b, "101") + fleksjob, "100 less 98 is the other group's 2");
  }
}
