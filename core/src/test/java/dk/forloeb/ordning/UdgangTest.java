package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.lov.Afgoerelsen.Slags;
import dk.forloeb.ordning.Beslutning.Henlaeggelse.Grund;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.tid.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a case can end in, what a decision rests on, and what a plan must be able to say. */
class UdgangTest extends Sagsproeve {
  private static final LocalDate D = LocalDate.of(2023, 3, 1);

  private static Spor k(LocalDate dag) {
    return Digter.spor(Rolle.KOORDINATOR, dag);
  }

  private void iGang() {
    sag = Forvaltning.bevilget(D);
    indfoert(new Begivenhed.ForloebBegyndt(k(D), Optional.of(D)));
  }

  private void nytMoede(LocalDate d, Anbefaling hvad) {
    Spor m = Digter.spor(Rolle.MOEDELEDER, d);
    indfoert(new Begivenhed.ForberedendeDelSkrevet(k(d), Digter.del(d)));
    indfoert(new Begivenhed.AttestModtaget(k(d), Digter.attest(d)));
    indfoert(new Begivenhed.TeammoedeHoldt(m, Digter.moede(d)));
    indfoert(new Begivenhed.IndstillingAfgivet(m, Digter.indstilling(d, hvad)));
  }

  @Test
  void et_forloeb_slutter_i_fleksjob_eller_pension_kun_efter_deres_regler() {
    for (Udgang u : List.of(Udgang.FLEKSJOB, Udgang.FOERTIDSPENSION)) {
      iGang();
      LocalDate d = D.plusYears(1);
      assertFalse(grunde(Digter.ophoer(d, u)).isEmpty(), "teamet har kun indstillet et forløb");
      nytMoede(d, u == Udgang.FLEKSJOB ? Anbefaling.FLEKSJOB : Anbefaling.FOERTIDSPENSION);
      assertEquals(List.of(), grunde(Digter.ophoer(d, u)));
      indfoert(Digter.ophoer(d, u));
      assertEquals(Tilstand.AFSLUTTET, sag.tilstand());
      assertEquals(u, sag.afslutning().orElseThrow().aarsag());
    }
  }

  @Test
  void et_fleksjob_uden_betingelserne_standses_ogsaa_naar_et_forloeb_slutter() {
    iGang();
    LocalDate d = D.plusYears(1);
    nytMoede(d, Anbefaling.FLEKSJOB);
    Beslutning.AndetForloeb uden = Forvaltning.fleksjob(d, false);
    Beslutning.Ophoersafgoerelse o =
        new Beslutning.Ophoersafgoerelse(
            uden.spor(),
            Udgang.FLEKSJOB,
            d,
            uden.visitation(),
            Optional.empty(),
            uden.fleksjob(),
            uden.brev());
    assertEquals(1, grunde(o).size(), grunde(o).toString());
    assertTrue(grunde(o).getFirst().contains("fleksjob"), grunde(o).toString());
    assertEquals(List.of(), grunde(Digter.ophoer(d, Udgang.ORDINAERT_ARBEJDE)));
    assertEquals(1, grunde(Digter.ophoer(d, Udgang.LEDIGHEDSYDELSE)).size(), "ikke visiteret");
  }

  @Test
  void et_ophoer_ude_i_fremtiden_slutter_foerst_den_dag() {
    iGang();
    LocalDate d = D.plusYears(1);
    indfoert(
        new Beslutning.Ophoersafgoerelse(
            Digter.spor(Rolle.LEDER, d),
            Udgang.UDDANNELSE,
            d.plusDays(30),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Digter.brev(d)));
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand());
    Spor paa = Digter.spor(Rolle.SYSTEM, d.plusDays(30));
    indfoert(new Begivenhed.SlutdatoPasseret(paa));
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand(), "den sidste dag er med");
    indfoert(new Begivenhed.SlutdatoPasseret(Digter.spor(Rolle.SYSTEM, d.plusDays(31))));
    assertEquals(Tilstand.AFSLUTTET, sag.tilstand());
    assertEquals(Optional.of(Overgang.T33), sag.log().getLast().overgang());
  }

  @Test
  void en_anden_afgoerelse_er_ikke_en_bevilling_et_afslag_en_sanktion_eller_et_ophoer() {
    for (Slags s : Slags.values()) {
      boolean fremmed =
          List.of(Slags.RESSOURCEFORLOEB, Slags.AFSLAG, Slags.SANKTION, Slags.OPHOER).contains(s);
      boolean tom = s == Slags.FLEKSJOB || s == Slags.FOERTIDSPENSION;
      if (fremmed || tom) {
        assertThrows(Brugerfejl.class, () -> andet(s, D), s.name());
      } else {
        assertEquals(s, andet(s, D).slags());
      }
    }
  }

  private static Beslutning.AndetForloeb andet(Slags slags, LocalDate dag) {
    return new Beslutning.AndetForloeb(
        Digter.spor(Rolle.LEDER, dag),
        slags,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Digter.brev(dag));
  }

  @Test
  void tilskud_til_selvstaendige_hviler_paa_teamets_arbejde() {
    for (Slags s : List.of(Slags.TILSKUD_SELVSTAENDIG, Slags.ANDET)) {
      sag = Sag.ny("S", Digter.borger());
      Spor m = Digter.spor(Rolle.MOEDELEDER, D);
      indfoert(
          new Begivenhed.TeammoedeHoldt(
              m, Digter.moede(D, dk.forloeb.ordning.indhold.Teammoede.Omraade.SUNDHED)));
      indfoert(
          new Begivenhed.IndstillingAfgivet(
              m,
              Digter.indstilling(
                  D,
                  s == Slags.ANDET ? Anbefaling.ANDEN_INDSATS : Anbefaling.TILSKUD_SELVSTAENDIG)));
      assertEquals(s == Slags.ANDET, grunde(andet(s, D)).isEmpty(), s.name());
    }
  }

  @Test
  void naar_teamet_har_sagen_henlaegges_den_kun_naar_borgeren_traekker_sig_eller_doer() {
    List<Haendelse> vejen = Forvaltning.vejen(D);
    for (int skridt : List.of(2, 5, 6, 7)) {
      sag = Sag.ny("S", Digter.borger());
      vejen.subList(0, skridt).forEach(this::sker);
      boolean hosTeamet = skridt > 2;
      for (Grund g : Grund.values()) {
        Beslutning.Henlaeggelse h =
            new Beslutning.Henlaeggelse(Digter.spor(Rolle.LEDER, D), g, true);
        boolean ulovlig = g == Grund.KAN_IKKE_SOEGES || (g == Grund.ANDEN_HJAELP && hosTeamet);
        assertEquals(ulovlig, !grunde(h).isEmpty(), skridt + " " + g);
      }
    }
  }

  @Test
  void uden_ansoegning_henlaegges_heller_ikke_fordi_man_ikke_kan_soege() {
    assertEquals(
        1,
        grunde(
                new Beslutning.Henlaeggelse(
                    Digter.spor(Rolle.LEDER, D), Grund.KAN_IKKE_SOEGES, true))
            .size());
  }

  /** A case of 2023 whose papers say 2012 must not escape the rules that 2012 had not. */
  @Test
  void papirer_fra_foer_ordningen_baerer_ingen_afgoerelse() {
    LocalDate gammel = LocalDate.of(2012, 6, 1);
    Spor s = Digter.spor(Rolle.SAGSBEHANDLER, D);
    indfoert(new Begivenhed.SagAabnet(s, true));
    indfoert(new Begivenhed.ForberedendeDelSkrevet(s, Digter.del(gammel)));
    indfoert(new Begivenhed.AttestModtaget(s, Digter.attest(gammel)));
    assertEquals(1, grunde(new Beslutning.Klarmelding(s)).size());
    indfoert(new Begivenhed.ForberedendeDelSkrevet(s, Digter.del(D)));
    indfoert(new Beslutning.Klarmelding(s));
    Spor m = Digter.spor(Rolle.MOEDELEDER, gammel);
    indfoert(new Begivenhed.TeammoedeHoldt(m, Digter.moede(gammel)));
    indfoert(
        new Begivenhed.IndstillingAfgivet(
            m, Digter.indstilling(gammel, Anbefaling.RESSOURCEFORLOEB)));
    Beslutning.Bevilling b = Digter.bevilling(D, new Periode(D, D.plusYears(1)), true);
    assertTrue(
        grunde(b).contains("Teamets indstilling er dateret 1. juni 2012, før ordningen fandtes."),
        grunde(b).toString());
    assertTrue(
        indfoert(Digter.udenOm(b)).afvigelser().stream()
            .anyMatch(a -> a.tekst().contains("juni 2012")));
  }

  @Test
  void en_tom_del_fra_2012_undgaar_ikke_reglen_om_felterne() {
    LocalDate gammel = LocalDate.of(2012, 6, 1);
    Spor s = Digter.spor(Rolle.SAGSBEHANDLER, D);
    indfoert(new Begivenhed.SagAabnet(s, true));
    indfoert(
        new Begivenhed.ForberedendeDelSkrevet(
            s,
            new dk.forloeb.ordning.indhold.ForberedendeDel(
                gammel, java.util.Map.of(), true, false)));
    assertTrue(grunde(new Beslutning.Klarmelding(s)).size() >= 2, "datoen og de tomme felter");
  }

  @Test
  void en_klarmelding_er_ikke_aeldre_end_det_den_melder_klar() {
    Spor s = Digter.spor(Rolle.SAGSBEHANDLER, D);
    indfoert(new Begivenhed.SagAabnet(s, true));
    indfoert(new Begivenhed.ForberedendeDelSkrevet(s, Digter.del(D)));
    indfoert(new Begivenhed.AttestModtaget(s, Digter.attest(D)));
    Spor foer = Digter.spor(Rolle.SAGSBEHANDLER, D.minusDays(1));
    assertEquals(
        List.of("Den forberedende del er først skrevet 1. marts 2023."),
        grunde(new Beslutning.Klarmelding(foer)));
    assertEquals(List.of(), grunde(new Beslutning.Klarmelding(s)));
  }

  @Test
  void en_tom_plan_naevnes_ved_starten_som_vores_eget_oenske() {
    for (boolean tom : List.of(true, false)) {
      sag = Forvaltning.bevilget(D);
      indfoert(new Begivenhed.KoordinatorUdpeget(k(D), "en"));
      Indsatsdel plan =
          tom ? Digter.plan(D) : Digter.plan(D, Digter.linje("a", "virksomhedspraktik"));
      indfoert(new Begivenhed.IndsatsdelSkrevet(k(D), plan));
      assertEquals(
          tom ? List.of("R076") : List.of(),
          indfoert(new Begivenhed.ForloebBegyndt(k(D), Optional.of(D))).afvigelser().stream()
              .map(Afvigelse::regel)
              .toList());
    }
  }

  @Test
  void hvem_der_afgjorde_og_hvem_der_skrev_det_ind_er_to_roller() {
    Beslutning.Bevilling b = Digter.bevilling(D, new Periode(D, D.plusYears(1)), true);
    Beslutning.Bevilling egen =
        new Beslutning.Bevilling(
            Digter.spor(Rolle.SAGSBEHANDLER, D),
            b.periode(),
            b.laengdeBegrundelse(),
            b.maalgruppe(),
            b.oenskerForloeb(),
            false,
            b.paaregnet(),
            b.tekst(),
            b.brev());
    Spor s = Digter.spor(Rolle.SAGSBEHANDLER, D.plusDays(400));
    assertTrue(Rettigheder.maaGoere(new Begivenhed.TruffetUdenOm(s, b)));
    assertFalse(Rettigheder.maaGoere(new Begivenhed.TruffetUdenOm(s, egen)), "ikke hans at give");
    Spor borger = Digter.spor(Rolle.BORGER, D);
    assertFalse(Rettigheder.maaGoere(new Begivenhed.TruffetUdenOm(borger, b)));
    Spor y = Digter.spor(Rolle.YDELSESKONTOR, D);
    assertTrue(
        Rettigheder.maaGoere(
            new Begivenhed.TruffetUdenOm(
                y, new Beslutning.Ydelsesafgoerelse(y, Digter.ydelse(D), Digter.brev(D)))));
    assertEquals(D, new Begivenhed.TruffetUdenOm(s, b).spor().sket());
    Spor foer = Digter.spor(Rolle.SAGSBEHANDLER, D.minusDays(1));
    assertThrows(Brugerfejl.class, () -> new Begivenhed.TruffetUdenOm(foer, b));
  }

  private static Indsatslinje linje(String id, String type, String betegnelse, int timer) {
    return new Indsatslinje(
        id,
        type,
        betegnelse,
        Optional.empty(),
        "",
        Optional.of(D),
        Optional.of(D.plusDays(7)),
        Optional.of(BigDecimal.valueOf(timer)),
        "job");
  }

  @Test
  void en_linje_i_planen_kan_laeses_igen() {
    assertEquals("ridefysioterapi", linje("a", "anden", "ridefysioterapi", 2).navn());
    assertEquals("mentor", linje("a", "mentor", "", 2).navn());
    assertThrows(Brugerfejl.class, () -> linje("a", "yoga", "yoga", 2), "findes ikke");
    assertThrows(Brugerfejl.class, () -> linje("a", "anden", " ", 2), "hvad er det?");
    assertThrows(Brugerfejl.class, () -> linje(" ", "mentor", "", 2), "intet nummer");
    assertThrows(Brugerfejl.class, () -> linje("a", "mentor", "", -1), "negative timer");
    Indsatslinje a = linje("a", "mentor", "", 2);
    assertThrows(Brugerfejl.class, () -> Digter.plan(D, a, a), "samme nummer to gange");
    assertThrows(
        Brugerfejl.class,
        () ->
            new Indsatslinje(
                "a",
                "mentor",
                "",
                Optional.empty(),
                "",
                Optional.of(D),
                Optional.of(D.minusDays(1)),
                Optional.empty(),
                ""));
  }
}
