package dk.forloeb.ordning.tilsyn;

import static dk.forloeb.ordning.tilsyn.Kvalitet.Grad.I_HOEJ_GRAD;
import static dk.forloeb.ordning.tilsyn.Kvalitet.Grad.I_NOGEN_GRAD;
import static dk.forloeb.ordning.tilsyn.Kvalitet.Grad.I_RINGE_GRAD;
import static dk.forloeb.ordning.tilsyn.Kvalitet.Grad.KAN_IKKE_VURDERES;
import static dk.forloeb.ordning.tilsyn.Kvalitet.Grad.SLET_IKKE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.lov.Skoen;
import dk.forloeb.ordning.Begivenhed;
import dk.forloeb.ordning.Beslutning;
import dk.forloeb.ordning.Digter;
import dk.forloeb.ordning.Forvaltning;
import dk.forloeb.ordning.Haendelse;
import dk.forloeb.ordning.Rolle;
import dk.forloeb.ordning.Sag;
import dk.forloeb.ordning.Spor;
import dk.forloeb.ordning.indhold.Forberedelsesfelt;
import dk.forloeb.ordning.indhold.ForberedendeDel;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.ordning.indhold.Laegeattest;
import dk.forloeb.ordning.indhold.Maalgruppevurdering;
import dk.forloeb.ordning.tilsyn.Kvalitet.Grad;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KvalitetsmaalingTest {
  private static final LocalDate D = LocalDate.of(2014, 3, 3);
  private static final Spor SPOR = Digter.spor(Rolle.SAGSBEHANDLER, D);
  private final List<Haendelse> sket = new ArrayList<>();

  private Grad grad(Kvalitetspunkt punkt) {
    Sag sag = Maerkesag.byg(sket);
    List<Kvalitet> alle = Kvalitetsmaaling.af(sag);
    assertEquals(List.of(Kvalitetspunkt.values()), alle.stream().map(Kvalitet::punkt).toList());
    return alle.get(List.of(Kvalitetspunkt.values()).indexOf(punkt)).forhaand();
  }

  private void del(int felter, boolean medBorgeren) {
    del(felter, medBorgeren, List.of("journal"));
  }

  private void del(int felter, boolean medBorgeren, List<String> bilag) {
    Map<Forberedelsesfelt, ForberedendeDel.Felt> ud = new EnumMap<>(Forberedelsesfelt.class);
    for (Forberedelsesfelt f : List.of(Forberedelsesfelt.values()).subList(0, felter)) {
      ud.put(f, new ForberedendeDel.Felt("tekst", false, bilag));
    }
    sket.add(
        new Begivenhed.ForberedendeDelSkrevet(
            SPOR, new ForberedendeDel(D, ud, medBorgeren, false)));
  }

  private void attest(boolean konsultation, String andet) {
    sket.add(
        new Begivenhed.AttestModtaget(
            SPOR, new Laegeattest(D, konsultation, "ryg", "hvile", "enig", andet)));
  }

  private void indstil(Anbefaling hvad, String begrundelse, String formaal) {
    sket.add(
        new Begivenhed.IndstillingAfgivet(
            SPOR,
            new Indstilling(
                D,
                hvad,
                "godt",
                begrundelse,
                "praktik",
                formaal,
                Indstilling.Fagligt.INTET,
                List.of())));
  }

  private void bevilg() {
    sket.add(Digter.udenOm(Digter.bevilling(D, new Periode(D, D.plusYears(2)), "et forløb")));
  }

  private void bevilg(Optional<Skoen> komplekse) {
    var b = Digter.bevilling(D, new Periode(D, D.plusYears(2)), "et forløb");
    var m = b.maalgruppe();
    var ny =
        new Maalgruppevurdering(
            komplekse,
            m.ikkeLoest(),
            m.behovForKombination(),
            true,
            true,
            m.laengereIndsats(),
            m.udviklingsperspektiv(),
            m.dokumenteretIngenUdvikling(),
            m.aabenbartIngenUdvikling(),
            m.formaalsloest(),
            false);
    sket.add(
        Digter.udenOm(
            new Beslutning.Bevilling(
                b.spor(),
                b.periode(),
                "",
                ny,
                Optional.of(true),
                false,
                b.paaregnet(),
                "",
                b.brev())));
  }

  private void plan(List<Indsatsdel.Maal> maal, Indsatslinje... linjer) {
    sket.add(
        new Begivenhed.IndsatsdelSkrevet(
            SPOR, new Indsatsdel(D, maal, List.of(linjer), "k", Optional.empty(), "", "")));
  }

  private static Indsatslinje linje(String grund) {
    return linje("a", grund);
  }

  private static Indsatslinje linje(String id, String grund) {
    return new Indsatslinje(
        id,
        "traening",
        "",
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        grund);
  }

  @Test
  void m1_oplysningsgrundlaget() {
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M1));
    del(10, true);
    assertEquals(I_NOGEN_GRAD, grad(Kvalitetspunkt.M1), "uden attest");
    attest(true, "ingen");
    assertEquals(I_HOEJ_GRAD, grad(Kvalitetspunkt.M1));
    del(10, true, List.of());
    assertEquals(I_NOGEN_GRAD, grad(Kvalitetspunkt.M1), "helbredet uden dokumentation");
    del(8, true);
    assertEquals(I_NOGEN_GRAD, grad(Kvalitetspunkt.M1));
    del(7, true);
    assertEquals(I_RINGE_GRAD, grad(Kvalitetspunkt.M1));
  }

  @Test
  void m2_maalgruppen() {
    assertEquals(KAN_IKKE_VURDERES, grad(Kvalitetspunkt.M2));
    bevilg();
    assertEquals(I_HOEJ_GRAD, grad(Kvalitetspunkt.M2));
    sket.clear();
    bevilg(Optional.empty());
    assertEquals(I_RINGE_GRAD, grad(Kvalitetspunkt.M2), "skønnet mangler");
    sket.clear();
    bevilg(Optional.of(new Skoen(false, List.of("sagen"), List.of("helheden"), "kun ledighed")));
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M2));
    Kvalitet k = Kvalitetsmaaling.af(Maerkesag.byg(sket)).get(1);
    assertEquals(1, k.grunde().size());
    assertTrue(k.grunde().getFirst().contains("komplekse problemer"), k.grunde().toString());
  }

  @Test
  void m3_den_forberedende_del() {
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M3));
    del(0, true);
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M3), "tom");
    del(3, true);
    assertEquals(I_NOGEN_GRAD, grad(Kvalitetspunkt.M3));
    del(10, true);
    assertEquals(I_HOEJ_GRAD, grad(Kvalitetspunkt.M3));
    del(3, false);
    assertEquals(I_RINGE_GRAD, grad(Kvalitetspunkt.M3));
  }

  @Test
  void m4_laegens_vurdering() {
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M4));
    attest(false, "ingen");
    assertEquals(I_RINGE_GRAD, grad(Kvalitetspunkt.M4));
    attest(true, "");
    assertEquals(I_NOGEN_GRAD, grad(Kvalitetspunkt.M4));
    attest(true, "ingen");
    assertEquals(I_HOEJ_GRAD, grad(Kvalitetspunkt.M4));
  }

  @Test
  void m5_indsatsdelen() {
    assertEquals(KAN_IKKE_VURDERES, grad(Kvalitetspunkt.M5));
    bevilg();
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M5));
    List<Indsatsdel.Maal> maal = List.of(new Indsatsdel.Maal("job", List.of()));
    plan(maal);
    assertEquals(I_RINGE_GRAD, grad(Kvalitetspunkt.M5));
    plan(maal, linje("a", "job"), linje("b", " "));
    assertEquals(I_NOGEN_GRAD, grad(Kvalitetspunkt.M5));
    plan(List.of(), linje("job"));
    assertEquals(I_NOGEN_GRAD, grad(Kvalitetspunkt.M5));
    plan(maal, linje("job"));
    assertEquals(I_HOEJ_GRAD, grad(Kvalitetspunkt.M5));
  }

  @Test
  void m6_indstillingen() {
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M6));
    indstil(Anbefaling.RESSOURCEFORLOEB, "", "job");
    assertEquals(I_RINGE_GRAD, grad(Kvalitetspunkt.M6));
    indstil(Anbefaling.RESSOURCEFORLOEB, "fordi", "");
    assertEquals(I_NOGEN_GRAD, grad(Kvalitetspunkt.M6));
    indstil(Anbefaling.RESSOURCEFORLOEB, "fordi", "job");
    assertEquals(I_HOEJ_GRAD, grad(Kvalitetspunkt.M6));
  }

  @Test
  void m7_genforelaeggelsen() {
    indstil(Anbefaling.RESSOURCEFORLOEB, "fordi", "job");
    assertEquals(KAN_IKKE_VURDERES, grad(Kvalitetspunkt.M7));
    bevilg();
    assertEquals(I_HOEJ_GRAD, grad(Kvalitetspunkt.M7));
    sket.clear();
    indstil(Anbefaling.FLEKSJOB, "fordi", "job");
    bevilg();
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M7), "teamet så ikke sagen igen");
  }

  @Test
  void m8_og_m9_afgoerelsen() {
    assertEquals(KAN_IKKE_VURDERES, grad(Kvalitetspunkt.M8));
    indstil(Anbefaling.RESSOURCEFORLOEB, "fordi", "job");
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M8), "pligten til at afgøre");
    assertEquals(KAN_IKKE_VURDERES, grad(Kvalitetspunkt.M9));
    bevilg();
    assertEquals(I_HOEJ_GRAD, grad(Kvalitetspunkt.M8));
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M9), "hverken forberedende del eller møde");
    sket.clear();
    del(10, true);
    attest(true, "ingen");
    sket.add(new Begivenhed.TeammoedeHoldt(SPOR, Digter.moede(D)));
    indstil(Anbefaling.RESSOURCEFORLOEB, "fordi", "job");
    bevilg();
    assertEquals(I_HOEJ_GRAD, grad(Kvalitetspunkt.M9));
    indstil(Anbefaling.RESSOURCEFORLOEB, "", "job");
    bevilg();
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M9), "indstillingen er ikke begrundet");
  }

  @Test
  void m8_en_ny_indstilling_venter_paa_sin_afgoerelse() {
    indstil(Anbefaling.RESSOURCEFORLOEB, "fordi", "job");
    bevilg();
    LocalDate senere = D.plusYears(2);
    sket.add(
        new Begivenhed.IndstillingAfgivet(
            Digter.spor(Rolle.SAGSBEHANDLER, senere), indstillet(senere, "fordi")));
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M8));
  }

  private static Indstilling indstillet(LocalDate dag, String begrundelse) {
    return new Indstilling(
        dag,
        Anbefaling.RESSOURCEFORLOEB,
        "godt",
        begrundelse,
        "praktik",
        "job",
        Indstilling.Fagligt.INTET,
        List.of());
  }

  @Test
  void m9_det_ingen_har_skrevet_er_ikke_i_orden() {
    indstil(Anbefaling.RESSOURCEFORLOEB, "fordi", "job");
    bevilg();
    assertTrue(
        List.of(I_RINGE_GRAD, SLET_IKKE).contains(grad(Kvalitetspunkt.M9)),
        "hverken forberedende del, læge eller møde");
  }

  @Test
  void m9_en_sag_gaaet_lovens_vej_er_i_orden_og_uden_et_skoen_er_den_ikke() {
    Sag sag = Forvaltning.bevilget(D.plusYears(5));
    assertEquals(I_HOEJ_GRAD, Kvalitetsmaaling.af(sag).getLast().forhaand());
    assertEquals(I_HOEJ_GRAD, Kvalitetsmaaling.af(sag).getFirst().forhaand());
  }

  @Test
  void m1_m4_og_m6_papirer_der_kom_efter_afgoerelsen_taeller_ikke() {
    bevilg();
    LocalDate senere = D.plusDays(1);
    Spor spor = Digter.spor(Rolle.SAGSBEHANDLER, senere);
    sket.add(new Begivenhed.ForberedendeDelSkrevet(spor, Forvaltning.del(senere)));
    sket.add(new Begivenhed.AttestModtaget(spor, Forvaltning.attest(senere)));
    sket.add(new Begivenhed.IndstillingAfgivet(spor, indstillet(senere, "fordi")));
    for (Kvalitetspunkt p :
        List.of(Kvalitetspunkt.M1, Kvalitetspunkt.M3, Kvalitetspunkt.M4, Kvalitetspunkt.M6)) {
      assertEquals(SLET_IKKE, grad(p), p.name());
    }
  }

  @Test
  void m2_fleksjob_og_pension_maales_paa_deres_egne_betingelser() {
    sket.add(Digter.udenOm(Forvaltning.fleksjob(D, true)));
    assertEquals(I_HOEJ_GRAD, grad(Kvalitetspunkt.M2));
    sket.clear();
    sket.add(Digter.udenOm(Forvaltning.fleksjob(D, false)));
    assertEquals(SLET_IKKE, grad(Kvalitetspunkt.M2));
    sket.clear();
    sket.add(Digter.udenOm(Forvaltning.pension(D)));
    assertEquals(I_HOEJ_GRAD, grad(Kvalitetspunkt.M2));
  }

  @Test
  void revisors_karakter_staar_ved_siden_af_og_retter_ikke_den_anden() {
    Kvalitet k = Kvalitetsmaaling.af(Maerkesag.byg(List.of())).getFirst();
    Kvalitet med = k.med(new Kvalitet.Manuel(I_HOEJ_GRAD, "revisor", "set på papir"));
    assertEquals(SLET_IKKE, med.forhaand());
    assertEquals(I_HOEJ_GRAD, med.manuel().orElseThrow().grad());
    assertTrue(k.manuel().isEmpty());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Kvalitet(Kvalitetspunkt.M1, I_HOEJ_GRAD, List.of(), Optional.empty()));
  }
}
