package dk.forloeb.diskretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet.Raekke;
import dk.forloeb.motor.Folk;
import dk.forloeb.motor.Koersel;
import dk.forloeb.motor.Raaresultat;
import dk.forloeb.motor.ReferenceMotor;
import dk.forloeb.studie.Studiekatalog.Kildetekst;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published before is held against what is published now. */
class FortegnelseTest {
  private static final int RAEKKER = Boolean.getBoolean("forloeb.long") ? 10_000 : 500;

  private static final String STUDIE =
      """
      study: min
      title: t
      source: s
      course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
      keep: { ended: true, end: 2014-W01..TIL }
      place: municipality-at-end
      status: { weeks-after-end: 4, groups: figur-2 }
      tables:
      """;

  private static final Map<String, String> TABELLER =
      Map.of(
          "steder",
              "  steder: { rows: place, show: occurring, measures: { n: { count: courses } } }\n",
          "status", "  status: { rows: status, measures: { n: { count: courses } }, total: sum }\n",
          "begge",
              "  begge: { rows: [place, status], show: occurring, measures: { n: { count: courses } } }\n",
          "kvartaler",
              "  kvartaler: { rows: { quarter: end }, measures: { n: { count: courses } } }\n",
          "regioner",
              "  regioner: { rows: region, show: occurring, measures: { n: { count: courses } } }\n");

  @TempDir private Path mappe;

  private static Kildetekst studie(String til, String... tabeller) {
    StringBuilder ud = new StringBuilder(STUDIE.replace("TIL", til));
    Stream.of(tabeller).forEach(t -> ud.append(TABELLER.get(t)));
    return new Kildetekst("min.yaml", ud.toString());
  }

  private static Raaresultat svar(Kildetekst t, Folk folk) {
    return new Koersel(new ReferenceMotor()).koer(t.laes(List.of()), List.of(), folk.register());
  }

  private Beskyttet udgiv(Kildetekst t, Folk folk) throws IOException {
    try (Fortegnelse f = Fortegnelse.aabn(mappe)) {
      return f.udgiv(t, svar(t, folk));
    }
  }

  private static Folk folk() {
    return new Folk()
        .efterRessourceforloeb(30, 101, 783)
        .efterRessourceforloeb(40, 147, 783)
        .efterRessourceforloeb(25, 461, 771)
        .og(3, 101, "2014-W02..2014-W20=810", "2014-W21..2014-W50=783")
        .og(20, 147, "2014-W02..2014-W20=810", "2014-W21..2014-W50=783");
  }

  private static String celle(Beskyttet b, String tabel, String noegle) {
    return b.tabel(tabel).raekker().stream()
        .filter(r -> r.noegler().getFirst().equals(noegle))
        .map(r -> r.vaerdier().getFirst())
        .findFirst()
        .orElseThrow();
  }

  private List<Path> filer() throws IOException {
    try (Stream<Path> f = Files.list(mappe)) {
      return f.filter(n -> n.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** Thirty to week 10, thirty-three to week 20: three of one municipality ended between. */
  @Test
  void forskellen_mellem_to_perioder_er_ogsaa_et_antal() throws IOException {
    Folk folk = folk();
    assertEquals("30", celle(udgiv(studie("2014-W10", "steder"), folk), "steder", "101"));
    Beskyttet anden = udgiv(studie("2014-W20", "steder"), folk);
    assertEquals(Beskyttet.SKJULT, celle(anden, "steder", "101"));
    assertEquals(Beskyttet.SAMMEN, anden.tabel("steder").stempel());
    Beskyttet alene =
        new Diskretion(5).anvend(svar(studie("2014-W20", "steder"), folk), Tilstand.PUBLISHED);
    assertEquals("33", celle(alene, "steder", "101"));
    assertEquals(Beskyttet.FOR_SIG, alene.tabel("steder").stempel());
  }

  @Test
  void fem_imellem_er_ikke_for_faa() throws IOException {
    Folk folk = folk().og(2, 101, "2014-W02..2014-W20=810", "2014-W21..2014-W50=783");
    assertEquals("30", celle(udgiv(studie("2014-W10", "steder"), folk), "steder", "101"));
    assertEquals("35", celle(udgiv(studie("2014-W20", "steder"), folk), "steder", "101"));
  }

  /** What one table hid, the next must not print: neither the number nor the sum that gives it. */
  @Test
  void hvad_der_var_skjult_forbliver_skjult() throws IOException {
    Folk folk =
        new Folk()
            .efterRessourceforloeb(30, 101, 783)
            .efterRessourceforloeb(3, 147, 783)
            .efterRessourceforloeb(12, 461, 783);
    Beskyttet foerste = udgiv(studie("2014-W10", "steder"), folk);
    assertEquals(Beskyttet.SKJULT, celle(foerste, "steder", "147"));
    // Municipality 461 hides 147 in the first answer; the regions have one each.
    Beskyttet anden = udgiv(studie("2014-W10", "regioner"), folk);
    assertEquals(Beskyttet.SKJULT, celle(anden, "regioner", "1083"));
    assertEquals(
        "12",
        celle(
            new Diskretion(5)
                .anvend(svar(studie("2014-W10", "regioner"), folk), Tilstand.PUBLISHED),
            "regioner",
            "1083"));
  }

  @Test
  void samme_svar_skrives_ind_en_gang_og_er_det_samme() throws IOException {
    Folk folk = folk();
    Beskyttet foerste = udgiv(studie("2014-W20", "steder", "status"), folk);
    Beskyttet igen = udgiv(studie("2014-W20", "steder", "status"), folk);
    assertEquals(foerste.tabeller(), igen.tabeller());
    assertEquals(foerste.frafald(), igen.frafald());
    assertEquals(1, filer().size());
    assertEquals("udgivelse-000001.json", filer().getFirst().getFileName().toString());
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(filer().getFirst())));
  }

  @Test
  void en_anden_version_af_registret_er_andre_tal() throws IOException {
    udgiv(studie("2014-W10", "steder"), folk());
    Folk flere = folk().og(1, 147, "2014-W02..2014-W20=810");
    assertEquals("33", celle(udgiv(studie("2014-W20", "steder"), flere), "steder", "101"));
    assertEquals(2, filer().size());
  }

  @Test
  void kun_en_ad_gangen() throws IOException {
    try (Fortegnelse f = Fortegnelse.aabn(mappe)) {
      Brugerfejl e = assertThrows(Brugerfejl.class, () -> Fortegnelse.aabn(mappe));
      assertTrue(e.besked().contains("fortegnelsen er i brug"), e.besked());
      Kildetekst t = studie("2014-W10", "steder");
      f.udgiv(t, svar(t, folk()));
      assertEquals(1, filer().size());
    }
  }

  @Test
  void andre_filer_og_beskadigede_afvises_med_navn() throws IOException {
    Path fremmed = Files.writeString(mappe.resolve("noter.txt"), "x");
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> Fortegnelse.aabn(mappe));
    assertTrue(e.besked().startsWith(fremmed + ": hører ikke til"), e.besked());
    Files.delete(fremmed);
    udgiv(studie("2014-W10", "steder"), folk());
    Path fil = filer().getFirst();
    String hel = Files.readString(fil);
    Files.writeString(fil, hel.substring(0, hel.length() / 2));
    e = assertThrows(Brugerfejl.class, () -> udgiv(studie("2014-W20", "steder"), folk()));
    assertTrue(e.besked().startsWith(fil + ": kan ikke læses"), e.besked());
    Files.writeString(fil, hel.replaceFirst("\"studiehash\" *: *\"..", "\"studiehash\" : \"zz"));
    e = assertThrows(Brugerfejl.class, () -> udgiv(studie("2014-W20", "steder"), folk()));
    assertTrue(e.besked().startsWith(fil + ": studiet forstås ikke"), e.besked());
    Files.writeString(fil, hel.replaceFirst("\"format\" *: *2", "\"format\" : 3"));
    e = assertThrows(Brugerfejl.class, () -> udgiv(studie("2014-W20", "steder"), folk()));
    assertTrue(e.besked().startsWith(fil + ": filen forstås ikke"), e.besked());
    Brugerfejl ikkeMappe = assertThrows(Brugerfejl.class, () -> Fortegnelse.aabn(fil));
    assertTrue(ikkeMappe.besked().contains("er ikke en mappe"), ikkeMappe.besked());
  }

  /** Periods that grow by a week or more, tables drawn at random, all read beside each other. */
  @Test
  void raekker_af_udgivelser_giver_ingen_smaa_forskelle() throws IOException {
    int smaa = 0;
    for (int seed = 0; seed < RAEKKER; seed++) {
      Random r = new Random(seed);
      Folk folk = new Folk();
      for (int i = 0; i < 12; i++) {
        int sidste = 10 + r.nextInt(8);
        int kommune = new int[] {101, 147, 461, 400}[r.nextInt(4)];
        int kode = new int[] {783, 771, 130, 890}[r.nextInt(4)];
        folk.og(
            1 + (int) Math.pow(r.nextDouble() * 5, 2),
            kommune,
            "2014-W02..2014-W" + sidste + "=810",
            "2014-W" + (sidste + 1) + "..2014-W50=" + kode);
      }
      Map<String, Map<String, List<String>>> ude = new HashMap<>();
      Map<String, Map<String, List<String>>> sandt = new HashMap<>();
      Map<Integer, Set<Long>> tidslinje = new TreeMap<>();
      try (Fortegnelse f = Fortegnelse.aabn(mappe.resolve("r" + seed))) {
        for (int n = 0; n < 3; n++) {
          int uge = 10 + r.nextInt(8);
          String til = "2014-W" + uge;
          List<String> navne = new ArrayList<>(TABELLER.keySet().stream().sorted().toList());
          Collections.shuffle(navne, r);
          Kildetekst t = studie(til, navne.subList(0, 1 + r.nextInt(3)).toArray(String[]::new));
          Raaresultat raat = svar(t, folk);
          Beskyttet b = f.udgiv(t, raat);
          gem(ude, til, b);
          punkter(tidslinje, uge, b);
          gem(sandt, til, new Diskretion(5).anvend(raat, Tilstand.NONE));
        }
      }
      assertAfstand(tidslinje, "seed " + seed);
      for (var celle : ude.entrySet()) {
        smaa +=
            ens(
                celle.getValue(),
                Objects.requireNonNull(sandt.get(celle.getKey())),
                "seed " + seed + " " + celle.getKey());
      }
    }
    assertTrue(smaa > RAEKKER, "too few small numbers were there to hide: " + smaa);
  }

  /** The last week of the first quarter of 2014. */
  private static final int KVARTAL = 13;

  /** How many had ended by each week, as far as the attrition and the quarters tell. */
  private static void punkter(Map<Integer, Set<Long>> ud, int uge, Beskyttet b) {
    Set<Long> her = new TreeSet<>();
    for (Beskyttet.Trin t : b.frafald()) {
      if (List.of("i-perioden", "efter-personregel", "observerbar").contains(t.trin())
          && t.forloeb().matches("\\d+")) {
        her.add(Long.parseLong(t.forloeb()));
      }
    }
    ud.computeIfAbsent(uge, n -> new TreeSet<>()).addAll(her);
    Set<Long> kvartal = ud.computeIfAbsent(KVARTAL, n -> new TreeSet<>());
    for (Beskyttet.Tabelindhold t : b.tabeller()) {
      if (t.navn().equals("kvartaler")) {
        for (Raekke r : t.raekker()) {
          String v = r.vaerdier().getFirst();
          if (v.matches("\\d+") && r.noegler().getFirst().equals("2014K1") && uge >= KVARTAL) {
            kvartal.add(Long.parseLong(v));
          } else if (v.matches("\\d+") && r.noegler().getFirst().equals("2014K2")) {
            her.forEach(n -> kvartal.add(n - Long.parseLong(v)));
          }
        }
      }
    }
  }

  private static void assertAfstand(Map<Integer, Set<Long>> tidslinje, String hvor) {
    List<Long> alle = tidslinje.values().stream().flatMap(Set::stream).toList();
    for (long a : alle) {
      for (long b : alle) {
        assertTrue(a == b || Math.abs(a - b) >= 5, hvor + ": " + tidslinje);
      }
    }
  }

  /** By table and row, and then by period, what was printed. */
  private static void gem(Map<String, Map<String, List<String>>> ude, String til, Beskyttet b) {
    b.tabeller()
        .forEach(t -> {
          for (Raekke r : t.raekker()) {
            ude.computeIfAbsent(t.navn() + r.noegler(), n -> new HashMap<>())
                .computeIfAbsent(til, n -> new ArrayList<>())
                .add(r.vaerdier().getFirst());
          }
        });
  }

  private static int ens(
      Map<String, List<String>> ude, Map<String, List<String>> sandt, String hvor) {
    int smaa = 0;
    for (var p : ude.entrySet()) {
      String sand = Objects.requireNonNull(sandt.get(p.getKey())).getFirst();
      smaa += sand.matches("[1-4]") ? 1 : 0;
      for (String v : p.getValue()) {
        assertFalse(v.matches("[1-4]"), hvor);
        for (var q : ude.entrySet()) {
          for (String w : q.getValue()) {
            if (v.matches("\\d+") && w.matches("\\d+")) {
              long d = Math.abs(Long.parseLong(v) - Long.parseLong(w));
              assertTrue(d == 0 || d >= 5, hvor + " " + ude);
            }
          }
        }
      }
    }
    return smaa;
  }
}
