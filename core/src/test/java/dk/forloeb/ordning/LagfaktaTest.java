package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.lov.Regelbog;
import dk.forloeb.lov.Udfald;
import dk.forloeb.lov.Ydelsen;
import dk.forloeb.ordning.indhold.Fleksjob;
import dk.forloeb.ordning.indhold.Indberetning;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Samtale;
import dk.forloeb.ordning.indhold.Slutvurdering;
import dk.forloeb.ordning.indhold.Ydelse;
import dk.forloeb.tid.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies beside a course reaches the rules: benefit, talks, reports, the next step, bonus. */
class LagfaktaTest extends Sagsproeve {
  private static final LocalDate START = LocalDate.of(2022, 3, 1);

  private static Spor k(LocalDate dag) {
    return Digter.spor(Rolle.KOORDINATOR, dag);
  }

  private Udfald svar(String regel, LocalDate dag) {
    return Regelbog.faelles().vurder(regel, Sagsfakta.paa(sag, dag)).udfald();
  }

  @BeforeEach
  void begynd() {
    sker(Digter.udenOm(Digter.bevilling(START, new Periode(START, START.plusYears(2)), true)));
    sker(new Begivenhed.KoordinatorUdpeget(k(START), "koordinator"));
    sker(
        new Begivenhed.IndsatsdelSkrevet(
            k(START), Digter.plan(START, Digter.linje("p", "virksomhedspraktik"))));
    sker(new Begivenhed.ForloebBegyndt(k(START), Optional.of(START)));
  }

  /** What a benefit that was fixed elsewhere breaks; here it is stopped for the same. */
  private List<String> ydelse(
      LocalDate fra, Ydelsen.Foer foer, int sats, Ydelse.Niveau niveau, Ydelse.Andet andet) {
    Ydelse y = Digter.ydelse(fra);
    Beslutning b =
        new Beslutning.Ydelsesafgoerelse(
            Digter.spor(Rolle.YDELSESKONTOR, START),
            new Ydelse(
                fra,
                y.gruppe(),
                Optional.of(foer),
                BigDecimal.valueOf(sats),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                niveau,
                andet),
            Digter.brev(START));
    boolean standset = maskine.anvend(sag, b) instanceof Svar.Standset;
    List<String> brudt = sker(Digter.udenOm(b));
    assertEquals(standset, !brudt.isEmpty(), brudt.toString());
    return brudt;
  }

  private static Ydelse.Niveau niveau(int tidligere, LocalDate til, Optional<LocalDate> barn) {
    return new Ydelse.Niveau(
        Optional.of(BigDecimal.valueOf(tidligere)),
        Optional.of(til),
        barn,
        Optional.of(true),
        Optional.of(true));
  }

  @Test
  void et_beholdt_niveau_er_ingen_fejl_og_et_der_er_udloebet_er() {
    LocalDate til = LocalDate.of(2022, 6, 30);
    Ydelse.Niveau n = niveau(19_000, til, Optional.empty());
    assertEquals(List.of(), ydelse(til, Ydelsen.Foer.SYGEDAGPENGE, 19_000, n, Ydelse.Andet.INTET));
    assertEquals(
        List.of("R108"),
        ydelse(til.plusDays(1), Ydelsen.Foer.SYGEDAGPENGE, 19_000, n, Ydelse.Andet.INTET));
    assertEquals(
        List.of("R109"), ydelse(til, Ydelsen.Foer.LEDIGHEDSYDELSE, 11_716, n, Ydelse.Andet.INTET));
    assertEquals(
        List.of("R203"), ydelse(til, Ydelsen.Foer.FOERTIDSPENSION, 11_716, n, Ydelse.Andet.INTET));
    assertEquals(
        List.of("R106"), ydelse(til, Ydelsen.Foer.KONTANTHJAELP, 19_000, n, Ydelse.Andet.INTET));
  }

  @Test
  void forsoergersatsen_kraeves_fra_barnet_er_foedt() {
    LocalDate fra = LocalDate.of(2022, 6, 1);
    for (int dage : List.of(0, 1)) {
      Ydelse.Niveau n = niveau(0, fra, Optional.of(fra.plusDays(dage)));
      List<String> brudt = ydelse(fra, Ydelsen.Foer.KONTANTHJAELP, 11_716, n, Ydelse.Andet.INTET);
      assertEquals(dage == 0 ? List.of("R110") : List.of(), brudt);
    }
  }

  private List<String> andet(int indtaegt, int fradrag, LocalDate fradraget, boolean regnes) {
    LocalDate fra = LocalDate.of(2022, 6, 1);
    return ydelse(
        fra,
        Ydelsen.Foer.KONTANTHJAELP,
        11_716,
        Ydelse.Niveau.UKENDT,
        new Ydelse.Andet(
            BigDecimal.valueOf(indtaegt),
            BigDecimal.valueOf(fradrag),
            Optional.of(new Ydelse.Feriepenge(fra, fradraget, true)),
            false,
            Optional.of(regnes)));
  }

  @Test
  void anden_indtaegt_feriepenge_og_en_ydelse_paa_nul() {
    LocalDate juni = LocalDate.of(2022, 6, 30);
    assertEquals(List.of(), andet(500, 500, juni, false));
    assertEquals(List.of("R113"), andet(500, 499, juni, false));
    assertEquals(List.of("R204"), andet(500, 500, juni.plusDays(1), false));
    assertEquals(List.of("R006"), andet(11_716, 11_716, juni, false));
    assertEquals(List.of(), andet(11_716, 11_716, juni, true));
    assertEquals(List.of(), andet(11_715, 11_715, juni, false));
  }

  private List<String> samtale(LocalDate dag) {
    return sker(
        new Begivenhed.SamtaleHoldt(
            k(dag), new Samtale(dag, Samtale.Slags.JOBSAMTALE, false, "talt")));
  }

  @Test
  void en_samtale_borgeren_bad_om_mangler_til_den_er_holdt() {
    LocalDate d = START.plusDays(300);
    assertEquals(Udfald.OPFYLDT, svar("R083", d), "ingen har bedt om noget");
    samtale(d.minusDays(1));
    sker(new Begivenhed.SamtaleOensket(k(d)));
    assertEquals(Udfald.IKKE_OPFYLDT, svar("R083", d.plusDays(30)));
    samtale(d.plusDays(31));
    assertEquals(Udfald.OPFYLDT, svar("R083", d.plusDays(31)));
  }

  @Test
  void et_skift_af_ydelse_begynder_de_fire_samtaler_forfra() {
    LocalDate skift = START.plusMonths(4);
    ydelse(skift, Ydelsen.Foer.KONTANTHJAELP, 11_716, Ydelse.Niveau.UKENDT, Ydelse.Andet.INTET);
    for (int i = 0; i < 4; i++) {
      samtale(START.plusMonths(i));
    }
    assertEquals(List.of("R082"), samtale(skift.plusMonths(6).plusDays(1)));
    assertFalse(samtale(skift.plusMonths(6)).contains("R081"));
  }

  private List<String> slutvurderet(int planDage, int slutDage) {
    LocalDate slut = START.plusDays(200);
    sker(new Begivenhed.IndsatsBegyndt(k(START.plusDays(20)), "p", "virksomhedspraktik"));
    LocalDate plan = slut.minusDays(planDage);
    sker(
        new Begivenhed.IndsatsdelSkrevet(
            k(plan), Digter.plan(plan, Digter.linje("p", "virksomhedspraktik"))));
    sker(new Begivenhed.IndsatsSluttet(k(slut), "p", "færdig"));
    LocalDate d = slut.plusDays(slutDage);
    return sker(new Begivenhed.Slutvurderet(k(d), new Slutvurdering(d, "", "", "job")));
  }

  @Test
  void en_praktik_der_loeber_maales_paa_sin_planlagte_sidste_dag() {
    LocalDate slut = START.plusDays(60);
    sker(
        new Begivenhed.IndsatsdelSkrevet(
            k(START),
            Digter.plan(
                START,
                new Indsatslinje(
                    "p",
                    "virksomhedspraktik",
                    "",
                    Optional.empty(),
                    "kommunen",
                    Optional.of(START),
                    Optional.of(slut),
                    Optional.empty(),
                    "flere timer"))));
    sker(new Begivenhed.IndsatsBegyndt(k(START.plusDays(1)), "p", "virksomhedspraktik"));
    assertEquals(Udfald.OPFYLDT, svar("R208", slut.minusDays(14)));
    assertEquals(Udfald.IKKE_OPFYLDT, svar("R208", slut.minusDays(13)));
  }

  @Test
  void naeste_skridt_besluttes_to_uger_foer_praktikken_slutter() {
    Sag foer = sag;
    assertFalse(slutvurderet(14, 20).contains("R208"));
    sag = foer;
    assertTrue(slutvurderet(13, 20).contains("R208"));
  }

  @Test
  void det_indberettede_proeves_hvor_nogen_har_set_efter() {
    Set<String> felter = Set.of("person", "registreringsdato", "kontaktgruppe", "start", "slut");
    for (int gruppe : List.of(8, 7)) {
      sag = sag.paa(START.minusDays(1));
      sker(Digter.udenOm(Digter.bevilling(START, new Periode(START, START.plusYears(2)), true)));
      List<String> brudt =
          sker(
              new Begivenhed.ForloebBegyndt(
                  k(START),
                  Optional.of(START),
                  Optional.of(new Indberetning(felter, gruppe, true, true))));
      assertEquals(gruppe == 7, brudt.contains("R174"), brudt.toString());
      assertFalse(brudt.contains("R172") || brudt.contains("R175"), brudt.toString());
    }
  }

  @Test
  void en_bonus_der_ikke_skulle_vaere_udbetalt_naevnes() {
    LocalDate fra = LocalDate.of(2014, 3, 1);
    for (int timer : List.of(10, 11)) {
      sag = Sag.ny("S-2", Digter.borger());
      sker(
          new Begivenhed.FleksjobBegyndt(
              k(fra), new Fleksjob.Ansaettelse(fra, BigDecimal.valueOf(timer), true, false)));
      assertEquals(List.of(), bonus(LocalDate.of(2014, 5, 1), Fleksjob.Bonusstatus.ANSOEGT));
      List<String> brudt = bonus(LocalDate.of(2014, 12, 1), Fleksjob.Bonusstatus.UDBETALT);
      assertEquals(timer == 11, brudt.contains("R157"), brudt.toString());
    }
  }

  private List<String> bonus(LocalDate dag, Fleksjob.Bonusstatus status) {
    return sker(
        new Begivenhed.BonusRegistreret(
            k(dag), new Fleksjob.Bonus(dag, status, BigDecimal.valueOf(20_000))));
  }
}
