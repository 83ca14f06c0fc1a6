package dk.forloeb.ordning;

import dk.forloeb.lov.Afgoerelsen;
import dk.forloeb.lov.Klagen;
import dk.forloeb.ordning.indhold.Afgoerelsesnavn;
import dk.forloeb.ordning.indhold.Fleksjob;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indsatskatalog;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Klagesag;
import dk.forloeb.ordning.indhold.Laegefravigelse;
import dk.forloeb.ordning.indhold.Opfoelgning;
import dk.forloeb.ordning.indhold.Samtale;
import dk.forloeb.ordning.indhold.Slutvurdering;
import dk.forloeb.ordning.indhold.Teamindkaldelse;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.tid.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Chooses the next event of a walk: mostly what belongs to the state, sometimes anything. */
final class Rejse {
  private static final List<Klagen.Svar> AENDRET =
      List.of(Klagen.Svar.AENDRET, Klagen.Svar.FULDT_MEDHOLD);

  private final SplittableRandom r;
  private final Vandrer v;
  private final Lagvandrer lag;
  private LocalDate dag;
  private int klager;
  private int sanktioner;

  Rejse(SplittableRandom r, Vandrer v) {
    this.r = r;
    this.v = v;
    this.lag = new Lagvandrer(v);
    this.dag = v.start();
  }

  Haendelse naeste(Sag sag) {
    LocalDate foer = dag;
    dag = dag.plusDays(r.nextInt(r.nextInt(6) == 0 ? 200 : 12));
    if (v.fejl()) {
      // Dated back: somebody makes a decision older than what it rests on.
      dag = dag.minusDays(20);
      Haendelse h = v.en(mulige(sag.tilstand(), sag));
      dag = foer;
      return h;
    }
    if (sag.tilstand().koerer() && !sag.aabneSanktioner().isEmpty() && r.nextInt(3) != 0) {
      return sanktionsskridt(sag, sanktion(sag));
    }
    Tilstand t = v.tal(12) == 0 ? v.en(List.of(Tilstand.values())) : sag.tilstand();
    Haendelse h =
        (sag.tilstand().koerer() && r.nextInt(3) == 0) || r.nextInt(25) == 0
            ? lag(sag)
            : v.en(mulige(t, sag));
    return h instanceof Beslutning b && r.nextInt(25) == 0 ? v.udenOm(b) : h;
  }

  private Spor spor(Rolle rolle) {
    return v.spor(rolle, dag);
  }

  private Spor k() {
    return spor(Rolle.KOORDINATOR);
  }

  private Spor s() {
    return spor(Rolle.SAGSBEHANDLER);
  }

  private List<Haendelse> mulige(Tilstand t, Sag sag) {
    return switch (t) {
      case HENVENDELSE ->
          List.of(
              new Begivenhed.Henvendelse(s(), r.nextBoolean()),
              aabnet(),
              aabnet(),
              aabnet(),
              henlagt());
      case FORBEREDELSE ->
          List.of(
              del(),
              del(),
              attest(),
              attest(),
              new Beslutning.Klarmelding(s()),
              new Beslutning.Klarmelding(s()),
              r.nextInt(5) == 0 ? henlagt() : del());
      case KLAR_TIL_TEAM ->
          List.of(
              moede(),
              moede(),
              moede(),
              moede(),
              moede(),
              new Begivenhed.MangelFundet(s(), "cv"),
              r.nextInt(6) == 0 ? henlagt() : attest());
      case TEAM_BEHANDLET -> List.of(indstilling());
      case GENFORELAEGGES ->
          List.of(new Begivenhed.Genbehandlet(spor(Rolle.MOEDELEDER), v.moede(dag)));
      case AFGOERELSE_AFVENTER ->
          List.of(
              v.bevilling(dag),
              v.bevilling(dag),
              v.bevilling(dag),
              v.bevilling(dag),
              new Beslutning.Afslag(spor(Rolle.LEDER), "ikke i målgruppen", v.brev(dag)),
              v.andet(dag, sag.indstilling()),
              v.andet(dag, sag.indstilling()),
              new Beslutning.Genforelaeggelse(s(), Afgoerelsen.Slags.FLEKSJOB, "uenig"),
              r.nextInt(5) == 0 ? henlagt() : v.bevilling(dag));
      case BEVILGET ->
          List.of(
              new Begivenhed.KoordinatorUdpeget(s(), "koordinator"),
              plan(sag),
              plan(sag),
              new Begivenhed.Vejledt(k(), lag.vejledning(dag)),
              begyndt(),
              begyndt(),
              r.nextInt(4) == 0 ? ophoert() : modtaget(),
              ydelse());
      case AKTIV_UDEN_INDSATS ->
          List.of(
              indsats(sag),
              indsats(sag),
              indsats(sag),
              seks(),
              plan(sag),
              slutpasseret(sag),
              ophoert(),
              v.tal(3) == 0 ? ophoersafgoerelse() : indsats(sag));
      case AKTIV_MED_INDSATS ->
          List.of(
              indsats(sag),
              sluttet(sag),
              sluttet(sag),
              vurdering(),
              vurdering(),
              plan(sag),
              slutpasseret(sag),
              v.tal(3) == 0 ? ophoersafgoerelse() : ophoert());
      case SEKSMAANEDERS_FORELAEGGELSE ->
          List.of(
              new Begivenhed.SeksMaanederBehandlet(
                  spor(Rolle.MOEDELEDER), v.moede(dag), "ventede", true),
              new Begivenhed.SeksMaanederBehandlet(k(), v.moede(dag), "ventede", false),
              indsats(sag),
              slutpasseret(sag),
              ophoersafgoerelse());
      case SLUTVURDERING, FORTSAETTER_UDEN_AFGOERELSE ->
          List.of(
              del(),
              attest(),
              moede(),
              moede(),
              indstilling(),
              indstilling(),
              v.bevilling(dag),
              v.bevilling(dag),
              v.bevilling(dag),
              slutpasseret(sag),
              ophoersafgoerelse());
      default -> List.of(efter(), modtaget(), lag(sag));
    };
  }

  private Haendelse aabnet() {
    return new Begivenhed.SagAabnet(s(), !v.fejl());
  }

  private Haendelse henlagt() {
    Beslutning.Henlaeggelse.Grund g = v.en(List.of(Beslutning.Henlaeggelse.Grund.values()));
    return new Beslutning.Henlaeggelse(s(), g, !v.fejl());
  }

  private Haendelse del() {
    return new Begivenhed.ForberedendeDelSkrevet(s(), v.del(dag));
  }

  private Haendelse attest() {
    return new Begivenhed.AttestModtaget(s(), v.attest(dag));
  }

  private Haendelse moede() {
    return new Begivenhed.TeammoedeHoldt(spor(Rolle.MOEDELEDER), v.moede(dag));
  }

  private Haendelse indstilling() {
    return new Begivenhed.IndstillingAfgivet(spor(Rolle.MOEDELEDER), v.indstilling(dag));
  }

  private Haendelse modtaget() {
    return new Begivenhed.AfgoerelseModtaget(s(), navn());
  }

  private Afgoerelsesnavn navn() {
    return new Afgoerelsesnavn(v.start(), v.en(List.of(Afgoerelsen.Slags.values())));
  }

  private Haendelse ydelse() {
    return new Beslutning.Ydelsesafgoerelse(
        spor(Rolle.YDELSESKONTOR), lag.ydelse(dag), v.brev(dag));
  }

  private Haendelse begyndt() {
    return new Begivenhed.ForloebBegyndt(
        k(), v.fejl() ? Optional.empty() : Optional.of(dag.plusDays(v.fejl() ? 1 : 0)));
  }

  private Haendelse plan(Sag sag) {
    List<Indsatslinje> linjer =
        new ArrayList<>(sag.indsatsdel().map(Indsatsdel::linjer).orElse(List.of()));
    if (!v.fejl()) {
      linjer.add(v.linje("l" + linjer.size()));
    }
    return new Begivenhed.IndsatsdelSkrevet(
        k(), Digter.plan(dag, linjer.toArray(Indsatslinje[]::new)));
  }

  private Haendelse indsats(Sag sag) {
    List<Indsatslinje> linjer = sag.indsatsdel().map(Indsatsdel::linjer).orElse(List.of());
    return linjer.isEmpty() || v.fejl()
        ? new Begivenhed.IndsatsBegyndt(k(), "uden", v.en(Indsatskatalog.faelles().typer()).id())
        : begynd(v.en(linjer));
  }

  private Haendelse begynd(Indsatslinje l) {
    return new Begivenhed.IndsatsBegyndt(k(), l.id(), l.type());
  }

  private Haendelse sluttet(Sag sag) {
    List<Sag.Forsoeg> i = sag.forsoeg().stream().filter(f -> f.slut().isEmpty()).toList();
    return new Begivenhed.IndsatsSluttet(k(), i.isEmpty() ? "l9" : v.en(i).linje(), "færdig");
  }

  private Haendelse seks() {
    if (!v.fejl()) {
      dag = dag.plusDays(r.nextInt(190));
    }
    return new Begivenhed.SeksMaanederGaaet(spor(Rolle.SYSTEM));
  }

  private Haendelse vurdering() {
    return new Begivenhed.Slutvurderet(k(), new Slutvurdering(dag, "10 timer", "bedre", "job"));
  }

  private Haendelse slutpasseret(Sag sag) {
    LocalDate slut =
        Forudsaetning.besluttetSlut(sag)
            .or(() -> sag.bevilling().map(b -> b.periode().tom()))
            .orElse(dag);
    if (dag.isBefore(slut) && !v.fejl()) {
      return v.tal(3) == 0 ? passeret(slut) : plan(sag);
    }
    return new Begivenhed.SlutdatoPasseret(spor(Rolle.SYSTEM));
  }

  private Haendelse passeret(LocalDate slut) {
    dag = slut.plusDays(1);
    return new Begivenhed.SlutdatoPasseret(spor(Rolle.SYSTEM));
  }

  private Haendelse ophoert() {
    return v.tal(4) == 0
        ? new Begivenhed.Ophoert(
            k(), v.en(List.of(Udgang.values())), v.fejl() ? Optional.empty() : Optional.of(dag))
        : new Begivenhed.Fremmoede(k(), "l1");
  }

  private Haendelse ophoersafgoerelse() {
    return v.ophoer(dag);
  }

  private Haendelse efter() {
    return switch (v.tal(3)) {
      case 0 ->
          new Begivenhed.OpfoelgningRegistreret(
              k(),
              new Opfoelgning(dag, Opfoelgning.Tidspunkt.TRETTEN_UGER, Udgang.FOERTIDSPENSION));
      case 1 ->
          new Begivenhed.FleksjobBegyndt(
              k(), new Fleksjob.Ansaettelse(dag, BigDecimal.valueOf(8), true, false));
      default ->
          new Begivenhed.BonusRegistreret(
              k(),
              new Fleksjob.Bonus(dag, Fleksjob.Bonusstatus.ANSOEGT, BigDecimal.valueOf(25_000)));
    };
  }

  /** The layers: complaint, sanction, benefit, pause, talks. */
  private Haendelse lag(Sag sag) {
    Optional<String> klage = sag.aabneKlager().stream().findFirst();
    return switch (v.tal(14)) {
      case 0 -> new Begivenhed.KlageModtaget(s(), lag.klage("k" + ++klager, dag, navn()));
      case 1, 2 -> genvurdering(klage.orElse("k0"));
      case 3 ->
          new Begivenhed.Ankeafgoerelse(
              s(),
              klage.orElse("k0"),
              v.en(List.of(Klagesag.Ankesvar.values())),
              Optional.of(v.en(List.of(Tilstand.FORBEREDELSE, Tilstand.AFGOERELSE_AFVENTER))));
      case 4, 5 -> new Begivenhed.Vejledt(k(), lag.vejledning(dag));
      case 6 -> new Begivenhed.Udebleven(k(), lag.udeblivelse("u" + ++sanktioner, dag));
      case 7 -> new Begivenhed.Hoert(k(), lag.hoering(sanktion(sag), dag));
      case 8, 9 ->
          new Beslutning.Sanktionsafgoerelse(
              spor(Rolle.LEDER), sanktion(sag), lag.fradrag(dag, sag, sanktion(sag)), v.brev(dag));
      case 10 -> new Beslutning.Sanktionsfrafald(k(), sanktion(sag), "god grund");
      case 11 ->
          new Begivenhed.SamtaleHoldt(
              k(), new Samtale(dag, Samtale.Slags.JOBSAMTALE, r.nextBoolean(), "talt"));
      case 12 ->
          new Begivenhed.SundhedskoordinatorOensket(
              k(), v.fejl() ? Optional.empty() : Optional.of(dag));
      default -> andet();
    };
  }

  private Haendelse sanktionsskridt(Sag sag, String sanktion) {
    if (sag.hoering(sanktion).isEmpty() && !v.fejl()) {
      return new Begivenhed.Hoert(k(), lag.hoering(sanktion, dag));
    }
    return new Beslutning.Sanktionsafgoerelse(
        spor(Rolle.LEDER), sanktion, lag.fradrag(dag, sag, sanktion), v.brev(dag));
  }

  private static String sanktion(Sag sag) {
    return sag.aabneSanktioner().stream().findFirst().orElse("u0");
  }

  private Haendelse andet() {
    return switch (v.tal(13)) {
      case 12 -> new Begivenhed.SamtaleOensket(k());
      case 0 -> new Begivenhed.Pauseret(k(), new Periode(dag, dag.plusDays(40)), r.nextBoolean());
      case 3 -> new Begivenhed.PauseSluttet(k(), dag);
      case 4 -> new Begivenhed.HandicapLoentilskud(k());
      case 5 -> new Begivenhed.SaerligGrund(k(), v.skoen(true).orElse(Digter.skoen(false)));
      case 6 -> new Begivenhed.KlageTrukket(s(), "k" + Math.max(1, klager));
      case 7 -> new Begivenhed.AttestBestilt(s(), "egen læge");
      case 8 ->
          new Begivenhed.TeamIndkaldt(
              s(), new Teamindkaldelse(dag.plusDays(14), "kl. 10", List.of("teamet"), !v.fejl()));
      case 9 -> new Begivenhed.BorgerKommenterede(spor(Rolle.BORGER), "planen", "det er for meget");
      case 1 -> new Begivenhed.OrdinaereTimer(k());
      case 2 -> ydelse();
      default ->
          new Begivenhed.LaegeFraveget(
              k(), new Laegefravigelse(dag, "højst 2 timer", "4 timer", "gik godt"));
    };
  }

  private Haendelse genvurdering(String klage) {
    boolean aendret = r.nextBoolean();
    return new Beslutning.Genvurdering(
        spor(Rolle.LEDER),
        klage,
        aendret ? v.en(AENDRET) : Klagen.Svar.FASTHOLDT,
        !v.fejl(),
        aendret ? Optional.empty() : Optional.of(dag.plusDays(v.fejl() ? 40 : 0)));
  }
}
