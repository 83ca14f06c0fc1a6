package dk.forloeb.ordning;

import dk.forloeb.lov.Regelbog;
import dk.forloeb.ordning.indhold.ForberedendeDel;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Laegeattest;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whole cases and decisions without faults, for tests in other packages. */
public final class Forvaltning {
  private static final Sagsmaskine MASKINE = new Sagsmaskine(Regelbog.faelles());

  private Forvaltning() {}

  public static ForberedendeDel del(LocalDate dag) {
    return Digter.del(dag);
  }

  public static Laegeattest attest(LocalDate dag) {
    return Digter.attest(dag);
  }

  public static Beslutning.AndetForloeb pension(LocalDate dag) {
    return Digter.pension(dag, true);
  }

  /** Fleksjob, with or without the condition that ordinary work is out of reach. */
  public static Beslutning.AndetForloeb fleksjob(LocalDate dag, boolean opfyldt) {
    Beslutning.AndetForloeb a = Digter.fleksjob(dag);
    Beslutning.Fleksjobvurdering f = a.fleksjob().orElseThrow();
    return new Beslutning.AndetForloeb(
        a.spor(),
        a.slags(),
        a.visitation(),
        a.pension(),
        Optional.of(
            new Beslutning.Fleksjobvurdering(
                f.varigeBegraensninger(),
                Optional.of(Digter.skoen(opfyldt)),
                f.andenPension(),
                f.tidligPensionBrugt(),
                f.udviklesIndenRimeligTid(),
                f.tilbudUdtoemt(),
                f.tilbudFormaalsloese(),
                f.maaneder(),
                f.permanent(),
                f.tidligereFleksjob(),
                f.fastholdelse())),
        a.brev());
  }

  /** From the application to a grant on the day, each step a week after the other. */
  public static Sag bevilget(LocalDate dag) {
    Sag sag = Sag.ny("F-1", Digter.borger());
    for (Haendelse h : vejen(dag)) {
      sag = ((Svar.Udfoert) MASKINE.anvend(sag, h)).sag();
    }
    return sag;
  }

  static List<Haendelse> vejen(LocalDate dag) {
    Spor s = Digter.spor(Rolle.SAGSBEHANDLER, dag.minusDays(21));
    Spor m = Digter.spor(Rolle.MOEDELEDER, dag.minusDays(7));
    return List.of(
        new Begivenhed.Henvendelse(s, true),
        new Begivenhed.SagAabnet(s, true),
        new Begivenhed.ForberedendeDelSkrevet(s, Digter.del(s.sket())),
        new Begivenhed.AttestModtaget(s, Digter.attest(s.sket())),
        new Beslutning.Klarmelding(s),
        new Begivenhed.TeammoedeHoldt(m, Digter.moede(m.sket())),
        new Begivenhed.IndstillingAfgivet(
            m, Digter.indstilling(m.sket(), Indstilling.Anbefaling.RESSOURCEFORLOEB)),
        Digter.bevilling(dag, new Periode(dag, dag.plusYears(2)), true));
  }

  /** The team saw a running course again. */
  public static Begivenhed.SeksMaanederBehandlet behandlet(LocalDate dag) {
    return new Begivenhed.SeksMaanederBehandlet(
        Digter.spor(Rolle.MOEDELEDER, dag), Digter.moede(dag), "venteliste", true);
  }
}
