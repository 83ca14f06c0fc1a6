package dk.forloeb.diskretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.stoej.Stoejvalg;
import dk.forloeb.motor.Folk;
import dk.forloeb.motor.Koersel;
import dk.forloeb.motor.Noeglekoersel;
import dk.forloeb.motor.Raaresultat;
import dk.forloeb.motor.ReferenceMotor;
import dk.forloeb.motor.hurtig.HurtigMotor;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.register.Noegler;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.studie.Tabeldef;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AabenSideTest {
  private static final String ALLE = "tables.figur-1.at-least={}";

  private static Folk folk() {
    Folk f = new Folk();
    int[] kommuner = {101, 147, 461, 751, 766, 851, 360, 400};
    for (int i = 0; i < kommuner.length; i++) {
      f.efterRessourceforloeb(10 + 3 * i, kommuner[i], 783);
      f.efterRessourceforloeb(i == 3 ? 1 : 9 + i, kommuner[i], 771);
      f.og(5 + i, kommuner[i], "2012-W01..2013-W20=771", "2013-W22..2013-W40=810");
    }
    for (int aar = 2012; aar < 2018; aar++) {
      f.pension(5 + aar % 4, aar);
    }
    return f;
  }

  private static Map<List<String>, List<String>> raekker(Beskyttet b, String tabel) {
    return b.tabel(tabel).raekker().stream()
        .collect(Collectors.toMap(Beskyttet.Raekke::noegler, Beskyttet.Raekke::vaerdier));
  }

  @Test
  void hvert_antal_er_flyttet_lidt_og_nul_er_nul() {
    int flyttede = 0;
    int nuller = 0;
    for (String id : Studiekatalog.ider()) {
      Studie studie = Studiekatalog.find(id).laes(List.of());
      Beskyttet eksakt = folk().svar(id, Tilstand.NONE, 5);
      Beskyttet aaben = folk().svar(id, Tilstand.LIVE, 5);
      List<List<String>> par = new ArrayList<>();
      for (Beskyttet.Tabelindhold t : aaben.tabeller()) {
        Map<List<String>, List<String>> sande = raekker(eksakt, t.navn());
        for (Beskyttet.Raekke r : t.raekker()) {
          for (int i = 0; sande.containsKey(r.noegler()) && i < t.kolonner().size(); i++) {
            if (erAntal(studie, t.navn(), t.kolonner().get(i))) {
              par.add(
                  List.of(sande.getOrDefault(r.noegler(), List.of()).get(i), r.vaerdier().get(i)));
            }
          }
        }
      }
      for (int i = 0; i < aaben.frafald().size(); i++) {
        Beskyttet.Trin sandt = eksakt.frafald().get(i);
        Beskyttet.Trin trykt = aaben.frafald().get(i);
        boolean vist = sandt.trin().contains("vist-");
        if (!vist) {
          par.add(List.of(sandt.personer(), trykt.personer()));
        }
        if (!vist && !sandt.forloeb().equals(":")) {
          par.add(List.of(sandt.forloeb(), trykt.forloeb()));
        }
      }
      for (int i = 0; i < aaben.kvalitet().size(); i++) {
        par.add(
            List.of(
                eksakt.kvalitet().get(i).fraFoersteUge(), aaben.kvalitet().get(i).fraFoersteUge()));
      }
      for (List<String> p : par) {
        long sandt = Long.parseLong(p.getFirst());
        long trykt = Long.parseLong(p.getLast());
        assertTrue(Math.abs(trykt - sandt) <= Stoejvalg.STANDARD.stoerst(), id + ": " + p);
        assertEquals(0, trykt % Stoejvalg.STANDARD.trin(), id + ": " + p);
        assertTrue(sandt != 0 || trykt == 0, id + ": " + p);
        flyttede += trykt == sandt ? 0 : 1;
        nuller += sandt == 0 ? 1 : 0;
      }
      assertEquals(Beskyttet.SKJULT, aaben.ukendteUger());
    }
    assertTrue(flyttede > 50 && nuller > 50, flyttede + " moved, " + nuller + " zeros");
  }

  private static boolean erAntal(Studie studie, String tabel, String kolonne) {
    return studie.tabeller().stream()
        .anyMatch(t ->
            t.navn().equals(tabel)
                && t instanceof Tabeldef.Opstilling o
                && o.ialt() != Tabeldef.Ialt.SUM
                && o.maal().get(kolonne) instanceof Maal.Antal);
  }

  /** Nobody ends between the weeks, so all of these ask for the same persons. */
  @Test
  void de_samme_personer_faar_samme_aendring_hvordan_der_end_spoerges() {
    Map<List<String>, List<String>> en = figur1(folk());
    assertEquals(en, figur1(folk(), "keep.end=2013-W30..2014-W10"));
    assertEquals(en, figur1(folk(), "course.ends.weeks-without=3"));
    assertEquals(en, figur1(folk(), "place=municipality-at-start"));
    assertNotEquals(en, figur1(folk(), "keep.end=2013-W30..2014-W09"));
    Folk flere = folk().efterRessourceforloeb(7, 101, 783);
    Map<List<String>, List<String>> nyt = figur1(flere);
    assertTrue(nyt.entrySet().removeIf(r -> r.getKey().getFirst().equals("101")));
    assertTrue(en.entrySet().removeIf(r -> r.getKey().getFirst().equals("101")));
    assertEquals(en, nyt, "a later register in which only Copenhagen has more");
  }

  /** Everyone has one course: in two tables, and as persons or courses, they are the same. */
  @Test
  void hverken_tabellen_eller_enheden_indgaar_i_aendringen() {
    String tekst =
        """
        study: ens
        title: { da: x, en: x }
        source: { da: x, en: x }
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        keep: { ended: true }
        place: municipality-at-end
        tables:
          en: { rows: place, measures: { n: { count: courses } } }
          to: { rows: place, measures: { n: { count: persons } } }
        """;
    Studie studie = new Studiekatalog.Kildetekst("ens.yaml", tekst).laes(List.of());
    HukommelsesRegister register = folk().register();
    Noegler noegler = Noegler.af(register, Folk.HEMMELIGHED);
    Beskyttet b =
        new AabenSide(new Noeglekoersel(new HurtigMotor(1), register, noegler))
            .svar(studie, List.of());
    assertEquals(raekker(b, "en"), raekker(b, "to"));
    assertTrue(raekker(b, "en").values().stream().filter(v -> !v.contains("0")).count() > 6);
  }

  private static Map<List<String>, List<String>> figur1(Folk folk, String... aendringer) {
    List<String> alle = new ArrayList<>(List.of(aendringer));
    alle.add(ALLE);
    return raekker(
        folk.svar("kommuner-2017", Tilstand.LIVE, 5, alle.toArray(String[]::new)), "figur-1");
  }

  @Test
  void andele_og_orden_er_af_de_aendrede_tal() {
    Beskyttet b = folk().svar("kommuner-2017", Tilstand.LIVE, 5, ALLE);
    BigDecimal foer = new BigDecimal(101);
    int med = 0;
    for (Beskyttet.Raekke r : b.tabel("figur-1").raekker()) {
      List<String> v = r.vaerdier();
      if (!v.getFirst().equals("0")) {
        BigDecimal andel =
            new BigDecimal(v.get(1))
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(v.getFirst()), 1, RoundingMode.HALF_UP);
        assertEquals(andel.min(new BigDecimal("100.0")).toPlainString(), v.get(2), r.toString());
        assertTrue(new BigDecimal(v.get(2)).compareTo(foer) <= 0, "in order");
        foer = new BigDecimal(v.get(2));
        med++;
      }
    }
    assertTrue(med > 6, med + " rows with courses");
  }

  @Test
  void en_mindstegraense_er_af_de_aendrede_tal() {
    int graense = 30;
    Beskyttet b =
        folk()
            .svar("kommuner-2017", Tilstand.LIVE, 5, "tables.figur-1.at-least.forloeb=" + graense);
    List<Long> viste =
        b.tabel("figur-1").raekker().stream()
            .map(r -> Long.valueOf(r.vaerdier().getFirst()))
            .toList();
    long alle =
        figur1(folk()).values().stream()
            .filter(v -> Long.parseLong(v.getFirst()) >= graense)
            .count();
    assertTrue(viste.size() > 2 && viste.stream().allMatch(n -> n >= graense), viste.toString());
    assertEquals(alle, viste.size());
  }

  @Test
  void gennemsnitlige_varigheder_vises_ikke_og_grunden_staar_der() {
    Beskyttet b = folk().svar("ressourceforloeb-2015", Tilstand.LIVE, 5);
    int skjulte = 0;
    for (Beskyttet.Tabelindhold t : b.tabeller()) {
      int kolonne = t.kolonner().indexOf("varighed_dage");
      for (Beskyttet.Raekke r : t.raekker()) {
        for (int i = 0; i < r.vaerdier().size(); i++) {
          assertEquals(i == kolonne, r.vaerdier().get(i).equals(Beskyttet.SKJULT), t.navn());
          skjulte += i == kolonne ? 1 : 0;
        }
      }
      assertEquals(kolonne >= 0, t.regler().toString().contains("varigheder"), t.navn());
      assertEquals(Beskyttet.AABEN, t.stempel());
    }
    assertTrue(skjulte > 0, "the study has a mean");
  }

  @Test
  void begge_motorer_giver_det_samme_svar() {
    HukommelsesRegister register = folk().register();
    Noegler noegler = Noegler.af(register, Folk.HEMMELIGHED);
    for (String id : Studiekatalog.ider()) {
      Studie studie = Studiekatalog.find(id).laes(List.of());
      Beskyttet a =
          new AabenSide(new Noeglekoersel(new ReferenceMotor(), register, noegler))
              .svar(studie, List.of());
      Beskyttet b =
          new AabenSide(new Noeglekoersel(new HurtigMotor(2), register, noegler))
              .svar(studie, List.of());
      assertEquals(a.tabeller(), b.tabeller(), id);
      assertEquals(a.frafald(), b.frafald(), id);
      assertEquals(a.kvalitet(), b.kvalitet(), id);
    }
  }

  @Test
  void det_talte_kan_ikke_vises_paa_den_aabne_side() {
    Studie studie = Studiekatalog.find("kommuner-2017").laes(List.of());
    Raaresultat talt = new Koersel(new ReferenceMotor()).koer(studie, List.of(), folk().register());
    assertThrows(
        IllegalArgumentException.class, () -> new Diskretion(5).anvend(talt, Tilstand.LIVE));
  }

  @Test
  void forklaringen_siger_graenserne_paa_begge_sprog() {
    for (Sprog s : Sprog.values()) {
      String tekst = String.join(" ", AabenSide.forklaring(s));
      assertTrue(tekst.contains(" 67") && tekst.contains(" 78"), tekst);
    }
  }
}
