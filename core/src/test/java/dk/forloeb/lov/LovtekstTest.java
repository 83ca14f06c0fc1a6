package dk.forloeb.lov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LovtekstTest {
  private static final Regelbog BOG = Regelbog.faelles();
  private static final LocalDate JUNI_2022 = LocalDate.of(2022, 6, 1);

  private static Faktafil fil(String tekst) {
    return Faktafil.laes("s.yaml", tekst);
  }

  @Test
  void listen_har_alle_regler_og_siger_hvor_mange() {
    String liste = Lovtekst.liste(BOG);
    BOG.regler().forEach(r -> assertTrue(liste.contains("  " + r.id() + "  "), r.id()));
    assertTrue(
        liste.contains("154 regler (vilkår 104, frist 13, indberetning 7, adgang 2,"), liste);
    assertTrue(liste.lines().allMatch(l -> l.length() <= 140));
  }

  @Test
  void en_regel_vises_med_hjemmel_datoer_sikkerhed_kilde_og_lovsager() {
    String r = Lovtekst.regel(BOG, "R034");
    for (String del :
        List.of(
            "LAB § 113",
            "fra 2022-01-01 til 2026-01-31",
            "Sikkerhed   høj",
            "spærrer en afgørelse",
            "[S06]",
            "Lovsager (9)",
            "B: 51-årig")) {
      assertTrue(r.contains(del), del + "\n" + r);
    }
    assertTrue(Lovtekst.regel(BOG, "R076").contains("produktets eget ønske, ikke lov"));
    assertTrue(Lovtekst.regel(BOG, "R010").contains("et skøn"));
    assertTrue(Lovtekst.regel(BOG, "R100").contains("start ikke set"));
    assertTrue(Lovtekst.regel(BOG, "R050").contains("fra 2013-01-01, slut ikke set"));
    assertTrue(Lovtekst.regel(BOG, "R064").contains("fra 2026-02-01 (ikke set)"));
  }

  @Test
  void forklaringen_er_et_trae_med_hjemmel_og_opgaver_til_sidst() {
    Faktafil f =
        fil(
            """
            navn: prøve
            vurder: R034
            fakta: {borger: {foedselsdato: 1971-01-01}, forloeb: {tidligere: [{fom: 2018-01-01, tom: 2019-01-01}]}}
            """);
    assertEquals(
        """
        ? R034 Er det for en borger over 50 det første forløb, eller ønsker borgeren selv et forløb mere?
          Det kan ikke vurderes. Forbehold: Den nøjagtige grænse ved 50 år er ikke set (indstillingen
          alder.over50.fra). Tidligere forløb tæller med, uanset hvornår de begyndte; sådan er kildens
          eksempel (B) læst. [LAB § 113]
          ? Reglen er i spil, og kravet gælder: [LAB § 113]
            + Borgeren er 51 år ved afgørelsen; grænsen er 51 år. Vores valg (alder.over50.fra): grænsen ved
              50 år er ikke set. [LAB § 113]
            ? Ét af dette skal være opfyldt: [LAB § 113]
              - Borgeren har haft 1 ressourceforløb før (1. januar 2018 til 1. januar 2019). [LAB § 113]
              ? Ikke oplyst: om borgeren selv ønsker forløbet. [LAB § 113]

        Det skal et menneske gøre først
          - Oplys, om borgeren selv ønsker forløbet. (R034)
        """,
        Lovtekst.forklaring(f.vurder(BOG, JUNI_2022).getFirst()));
  }

  @Test
  void hver_node_i_enhver_forklaring_har_hjemmel_og_hvert_ukendt_svar_en_opgave() {
    int ukendte = 0;
    for (Lovsag s : Lovsager.faelles()) {
      Forklaring f = s.vurder(BOG);
      for (Forklaring n : f.noder()) {
        assertFalse(n.hjemmel().isEmpty(), s.navn());
        assertFalse(n.tekst().isBlank(), s.navn());
      }
      assertEquals(f.udfald() == Udfald.KAN_IKKE_VURDERES, !f.opgaver().isEmpty(), s.navn());
      ukendte += f.opgaver().size();
    }
    assertTrue(ukendte > 15, "tasks: " + ukendte);
  }

  @Test
  void intet_kendt_er_en_opgave_og_aldrig_et_ja_eller_et_nej_der_spaerrer() {
    for (Regel r : BOG.regler()) {
      LocalDate dag =
          r.gaelder().fom().isBefore(LocalDate.of(2023, 1, 1))
                  && r.gaelder(LocalDate.of(2023, 1, 1))
              ? LocalDate.of(2023, 1, 1)
              : r.gaelder().aaben() ? r.gaelder().fom() : r.gaelder().tom();
      Forklaring f = BOG.vurder(r.id(), Fakta.tom(), dag);
      assertTrue(f.gaelder(), r.id());
      assertEquals(
          Set.of("R065", "R214").contains(r.id()) ? Udfald.OPFYLDT : Udfald.KAN_IKKE_VURDERES,
          f.udfald(),
          r.id());
    }
  }

  @Test
  void tabellen_viser_dagene_side_om_side() {
    Faktafil f =
        fil(
            """
            navn: prøve
            vurder: [R040, R041, R084]
            fakta: {forloeb: {start: 2022-01-01, slut: 2026-01-01}}
            """);
    String tabel = Lovtekst.tabel(BOG, f, List.of(LocalDate.of(2021, 6, 1), JUNI_2022));
    assertTrue(tabel.contains("2021-06-01  2022-06-01"), tabel);
    assertTrue(tabel.contains("  R040  ja          ·"), tabel);
    assertTrue(tabel.contains("  R041  ·           NEJ"), tabel);
    assertFalse(tabel.contains("R084"), "a rule that is in force on none of the days is left out");
  }

  @Test
  void uden_afgoerelsesdato_taenkes_afgoerelsen_truffet_den_dag_og_ellers_ikke() {
    Faktafil uden = fil("navn: a\nvurder: R001\nfakta: {}\n");
    assertEquals(Optional.of(JUNI_2022), uden.fakta(JUNI_2022).find(Afgoerelsen.DATO));
    Faktafil med = fil("navn: a\nvurder: R001\nfakta: {afgoerelse: {dato: 2020-01-01}}\n");
    assertEquals(
        Optional.of(LocalDate.of(2020, 1, 1)), med.fakta(JUNI_2022).find(Afgoerelsen.DATO));
  }

  @Test
  void et_saet_og_en_regel_i_samme_fil_spoerges_hver_for_sig_men_hver_regel_kun_en_gang() {
    Faktafil f = fil("navn: a\nvurder: [seniorpension, R215]\nfakta: {}\n");
    assertEquals(List.of("R215", "R216"), f.regler());
    assertEquals(2, f.vurder(BOG, JUNI_2022).size());
  }

  @Test
  void fejl_i_filen_siger_hvor_og_hvad() {
    assertEquals(
        "s.yaml, linje 2: reglen eller regelsættet \"bevillng\" kendes ikke; mente du \"bevilling\"?",
        assertThrows(Brugerfejl.class, () -> fil("navn: a\nvurder: bevillng\nfakta: {}\n"))
            .besked());
    assertTrue(
        assertThrows(Brugerfejl.class, () -> fil("navn: a\nfakta: {}\n"))
            .besked()
            .contains("filen mangler \"vurder\""));
  }

  @Test
  void raad_og_undtagelser_vises_i_et_saet_men_afgoer_intet() {
    Fakta f = Fakta.tom().med(Udgangen.FOERTIDSPENSION_OVERVEJES, true).med(Borgeren.ALDER, 50);
    Forklaring saet = BOG.vurder(Regelsaet.FOERTIDSPENSION, f, JUNI_2022);
    List<String> spurgt = saet.opgaver().stream().map(Opgave::regel).distinct().toList();
    assertTrue(spurgt.contains("R160"), spurgt.toString());
    assertFalse(spurgt.contains("R037"), "R037 is advice: " + spurgt);
    assertTrue(saet.grunde().stream().anyMatch(g -> g.regel().orElseThrow().id().equals("R037")));
  }

  @Test
  void et_saet_uden_regler_i_kraft_siger_det() {
    Forklaring f = BOG.vurder(Regelsaet.SENIORPENSION, Fakta.tom(), LocalDate.of(2015, 1, 1));
    assertFalse(f.gaelder());
    assertEquals(
        "Seniorpension efter reglerne den 1. januar 2015: ingen af reglerne gælder.", f.tekst());
  }

  @Test
  void et_nej_siger_hvad_det_hviler_paa() {
    int middel = 0;
    for (Lovsag sag : Lovsager.faelles()) {
      Forklaring f = sag.vurder(BOG);
      if (f.regel().isEmpty() || f.udfald() != Udfald.IKKE_OPFYLDT) {
        continue;
      }
      Regel r = f.regel().orElseThrow();
      assertEquals(r.eget(), f.tekst().contains("eget ønske, ikke lov"), sag.navn());
      assertEquals(
          r.sikkerhed() == Sikkerhed.LAV, f.tekst().contains("spærrer aldrig"), sag.navn());
      boolean usikkert = r.sikkerhed() == Sikkerhed.MIDDEL && !r.eget();
      assertEquals(usikkert, f.tekst().contains("middel sikkerhed"), sag.navn());
      assertEquals(usikkert && r.spaerrer(), f.tekst().contains("Afslaget hviler på"), sag.navn());
      middel += usikkert && r.spaerrer() ? 1 : 0;
    }
    assertTrue(middel > 10, "refusals on medium confidence: " + middel);
  }
}
