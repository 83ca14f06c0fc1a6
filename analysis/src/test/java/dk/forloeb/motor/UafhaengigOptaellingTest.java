package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Diskretion;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Registergenerator.Udtraek;
import dk.forloeb.register.Person;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.tabel.Tabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UafhaengigOptaellingTest {
  private static final int REGISTRE = Boolean.getBoolean("forloeb.long") ? 2_000 : 150;

  @ParameterizedTest
  @CsvSource({
    "fleksjob-afgang-2016, 0",
    "ressourceforloeb-2015, 0",
    "kommuner-2017, 50",
    "kommuner-2017, 3",
    "kommuner-2017, 0",
    "foertidspension-tilgang, 0",
    "aktivitet, 0",
    "overgange, 0"
  })
  void hver_celle_er_den_samme_talt_i_haanden(String studie, int mindst) {
    List<String> aendringer =
        studie.equals("kommuner-2017")
            ? List.of("tables.figur-1.at-least.forloeb=" + mindst)
            : List.of();
    int besvarede = 0;
    Set<String> rige = new TreeSet<>();
    Set<String> navne = new TreeSet<>();
    for (int seed = 0; seed < REGISTRE; seed++) {
      // Few of the generated courses last two years, and none of them without activity.
      Udtraek u =
          studie.equals("aktivitet") && seed % 2 == 1
              ? Registergenerator.langvarige(seed)
              : Registergenerator.lav(seed);
      Map<String, List<List<String>>> ventet = Haandstudier.svar(studie, u, mindst);
      Raaresultat raa = koer(studie, aendringer, u);
      String hvor = studie + ", seed " + seed + ", " + u.observation().uger();
      if (raa == null) {
        assertNull(ventet, () -> hvor + " should have been answered");
        continue;
      }
      Objects.requireNonNull(ventet, () -> hvor + " should have been refused");
      besvarede++;
      navne.addAll(ventet.keySet());
      Beskyttet b = new Diskretion(5).anvend(raa, Tilstand.NONE);
      Map<String, List<List<String>>> faktisk = new LinkedHashMap<>();
      b.tabeller().forEach(t -> faktisk.put(t.navn(), Tabel.af(b, t.navn()).linjer()));
      faktisk.put("frafald", Tabel.frafald(b).linjer());
      assertEquals(ventet.keySet(), faktisk.keySet(), hvor);
      ventet.forEach((navn, linjer) -> {
        if (linjer.stream()
            .skip(1)
            .anyMatch(l -> l.getLast().matches("-?\\d*[1-9]\\d*(\\.\\d)?"))) {
          rige.add(navn);
        }
      });
      ventet.forEach((navn, linjer) ->
          assertEquals(
              tekst(navn, linjer),
              tekst(navn, faktisk.getOrDefault(navn, List.of())),
              () -> hvor + ", " + navn));
    }
    assertTrue(besvarede > REGISTRE / 2, studie + ": only " + besvarede + " were answered");
    assertEquals(navne, rige, "tables that held something at least once");
  }

  @Test
  void ukendte_koder_i_alle_uger_taelles() {
    for (int seed = 0; seed < 30; seed++) {
      Udtraek u = Registergenerator.lav(seed);
      long ventet = 0;
      for (Person p : u.personer()) {
        Haandtaelling h = new Haandtaelling(p, u.observation());
        for (int i = h.foerste; i <= h.sidste; i++) {
          ventet += h.kode(i) > 0 && Haandtaelling.gruppe(h.kode(i)).equals("UKENDT") ? 1 : 0;
        }
      }
      Raaresultat raa = Objects.requireNonNull(koer("foertidspension-tilgang", List.of(), u));
      assertEquals(ventet, raa.optaelling().ukendteUger(), "seed " + seed);
    }
  }

  /** Counted units with start, end or outcome in the last 13 observed weeks; ended courses only. */
  @Test
  void foreloebige_afsluttede_forloeb_taelles() {
    for (int seed = 0; seed < 60; seed++) {
      Udtraek u = Registergenerator.lav(seed);
      Raaresultat raa = koer("kommuner-2017", List.of("keep.per-person=all"), u);
      if (raa == null) {
        continue;
      }
      int fra = Registergenerator.uge("2013-W01");
      int til = Registergenerator.uge("2016-W26");
      long foreloebige = 0;
      long fraFoerste = 0;
      long ukendte = 0;
      for (Person p : u.personer()) {
        Haandtaelling h = new Haandtaelling(p, u.observation());
        for (Haandtaelling.Forl f : h.forloeb(Set.of("RESSOURCEFORLOEB"), x -> x + 4)) {
          if (f.afsluttet() && fra <= f.slut() && f.slut() <= til && f.slut() + 13 <= h.sidste) {
            foreloebige += f.slut() + 13 > h.sidste - 13 ? 1 : 0;
            fraFoerste += f.start() == h.foerste ? 1 : 0;
            ukendte += h.status(f.slut() + 13).equals("UKENDT") ? 1 : 0;
          }
        }
      }
      Holdtal tal = raa.optaelling().hold().getFirst();
      assertEquals(
          List.of(foreloebige, fraFoerste, ukendte),
          List.of(tal.foreloebige(), tal.fraFoersteUge(), tal.ukendtUdfald()),
          "seed " + seed);
    }
  }

  /** The definition gives an ongoing course an end too: its last week with the benefit. */
  @Test
  void et_igangvaerende_forloeb_med_sin_sidste_uge_sidst_i_registret_er_foreloebigt() {
    Folk folk =
        new Folk().og(1, 101, "2014-W01..2017-W52=783").og(1, 101, "2014-W01..2014-W40=783");
    Raaresultat raa =
        new Koersel(new ReferenceMotor())
            .koer(
                Studiekatalog.find("foertidspension-tilgang").laes(List.of()),
                List.of(),
                folk.register());
    assertEquals(1, raa.optaelling().hold().getFirst().foreloebige());
  }

  @Test
  void raekker_med_delvist_observeret_periode_naevnes_og_kun_de() {
    List<String> fejl = new ArrayList<>();
    for (int seed = 0; seed < 60; seed++) {
      Udtraek u = Registergenerator.lav(seed);
      Raaresultat raa = koer("foertidspension-tilgang", List.of(), u);
      if (raa == null) {
        continue;
      }
      List<String> delvise = raa.tabeller().getFirst().delvise();
      for (Raatabel.Raekke r : raa.tabeller().getFirst().raekker()) {
        int aar = Integer.parseInt(r.noegler().getFirst());
        boolean hel =
            u.observation().foerste().mandag().isBefore(java.time.LocalDate.of(aar, 1, 5))
                && !u.observation()
                    .sidste()
                    .soendag()
                    .isBefore(java.time.LocalDate.of(aar, 12, 28));
        if (hel == delvise.contains("" + aar)) {
          fejl.add("seed " + seed + ": " + aar);
        }
      }
      assertEquals(
          !delvise.isEmpty(),
          raa.advarsler().stream()
              .anyMatch(a ->
                  delvise.stream().allMatch(a.dansk()::contains) && a.dansk().contains("tabel-1")),
          "seed " + seed);
    }
    assertEquals(List.of(), fejl);
  }

  private static @org.jspecify.annotations.Nullable Raaresultat koer(
      String studie, List<String> aendringer, Udtraek u) {
    try {
      return new Koersel(new ReferenceMotor())
          .koer(Studiekatalog.find(studie).laes(aendringer), aendringer, u.register());
    } catch (Brugerfejl e) {
      return null;
    }
  }

  /** Tables of groups have no contracted order: compared as sets of lines. */
  private static String tekst(String tabel, List<List<String>> linjer) {
    List<String> ud = new ArrayList<>();
    linjer.forEach(l -> ud.add(String.join(" | ", l)));
    if (tabel.equals("andet") || tabel.equals("oevrige")) {
      ud.subList(1, ud.size()).sort(null);
    }
    return String.join("\n", ud);
  }
}
