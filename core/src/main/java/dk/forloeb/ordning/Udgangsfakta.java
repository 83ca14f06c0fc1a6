package dk.forloeb.ordning;

import dk.forloeb.lov.Afgoerelsen;
import dk.forloeb.lov.Fakta;
import dk.forloeb.lov.Teamet;
import dk.forloeb.lov.Udgangen;
import dk.forloeb.lov.Ydelsen;
import dk.forloeb.ordning.indhold.Fleksjob;
import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.ordning.indhold.Ydelse;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decisions on something else than a course, and on the benefit, as facts. */
final class Udgangsfakta {
  private Udgangsfakta() {}

  static Fakta af(Fakta f, Sag sag, Beslutning.AndetForloeb a) {
    Fakta ud = f.med(Afgoerelsen.SLAGS, a.slags());
    // Without a recommendation there is nothing to depart from; R051 asks where there must be one.
    ud = Sagsfakta.afviger(ud.med(Teamet.AFVIGER, false), sag, svarer(a.slags()));
    if (a.visitation().isPresent()) {
      Fleksjob.Visitation v = a.visitation().get();
      ud = ud.medHvis(Udgangen.MEGET_BEGRAENSET, v.megetBegraenset());
    }
    if (a.fleksjob().isPresent()) {
      ud = fleksjob(ud, a.fleksjob().get());
    }
    if (a.pension().isPresent()) {
      Beslutning.Pensionsvurdering p = a.pension().get();
      ud =
          ud.medHvis(Udgangen.VARIGT_NEDSAT, p.varigtNedsat())
              .medHvis(Udgangen.UDELUKKER_SELVFORSOERGELSE, p.udelukkerSelvforsoergelse())
              .medHvis(Udgangen.DOKUMENTERET_INGEN_UDVIKLING, p.dokumenteretIngenUdvikling())
              .medHvis(Udgangen.AABENBART_INGEN_UDVIKLING, p.aabenbartIngenUdvikling());
    }
    return ud.med(
        Udgangen.FOERTIDSPENSION_OVERVEJES, a.slags() == Afgoerelsen.Slags.FOERTIDSPENSION);
  }

  /** A course that ends in fleksjob or førtidspension is also a decision on that. */
  static Fakta ophoer(Fakta f, Sag sag, Beslutning.Ophoersafgoerelse o) {
    return o.somAndet().map(a -> af(f, sag, a)).orElse(f);
  }

  private static Anbefaling svarer(Afgoerelsen.Slags slags) {
    return switch (slags) {
      case FLEKSJOB -> Anbefaling.FLEKSJOB;
      case FOERTIDSPENSION -> Anbefaling.FOERTIDSPENSION;
      case TILSKUD_SELVSTAENDIG -> Anbefaling.TILSKUD_SELVSTAENDIG;
      case RESSOURCEFORLOEB -> Anbefaling.RESSOURCEFORLOEB;
      default -> Anbefaling.ANDEN_INDSATS;
    };
  }

  private static Fakta fleksjob(Fakta f, Beslutning.Fleksjobvurdering v) {
    return f.medHvis(Udgangen.VARIGE_BEGRAENSNINGER, v.varigeBegraensninger())
        .medHvis(Udgangen.KAN_IKKE_NORMALE_VILKAAR, v.kanIkkeNormaleVilkaar())
        .medHvis(Udgangen.TIDLIG_PENSION_BRUGT, v.tidligPensionBrugt())
        .med(Udgangen.FAAR_FOERTIDSPENSION, v.andenPension())
        .med(Udgangen.FAAR_SENIORPENSION, v.andenPension())
        .medHvis(Udgangen.UDVIKLES_INDEN_RIMELIG_TID, v.udviklesIndenRimeligTid())
        .medHvis(Udgangen.TILBUD_UDTOEMT, v.tilbudUdtoemt())
        .medHvis(Udgangen.TILBUD_FORMAALSLOESE, v.tilbudFormaalsloese())
        .med(Udgangen.FLEKSJOB_MAANEDER, v.maaneder())
        .med(Udgangen.FLEKSJOB_PERMANENT, v.permanent())
        .med(Udgangen.TIDLIGERE_FLEKSJOB, v.tidligereFleksjob())
        .med(Udgangen.FASTHOLDELSE, v.fastholdelse().isPresent())
        .medHvis(Udgangen.MAANEDER_PAA_SAERLIGE_VILKAAR, v.fastholdelse());
  }

  /** The job is taken to have gone on until the day of the step. */
  static Fakta bonus(Fakta f, Sag sag, Begivenhed.BonusRegistreret b) {
    List<Fleksjob.Bonus> trin = new ArrayList<>();
    sag.alle(Begivenhed.BonusRegistreret.class).forEach(x -> trin.add(x.bonus()));
    boolean foerste = trin.stream().noneMatch(x -> x.status() == Fleksjob.Bonusstatus.UDBETALT);
    trin.add(b.bonus());
    Optional<Fleksjob.Ansaettelse> job =
        sag.sidste(Begivenhed.FleksjobBegyndt.class).map(Begivenhed.FleksjobBegyndt::ansaettelse);
    return f.med(Udgangen.BONUS_FOERSTE, foerste)
        .med(
            Udgangen.BONUS_FORHAANDSGODKENDT,
            trin.stream().anyMatch(x -> x.status() == Fleksjob.Bonusstatus.FORHAANDSGODKENDT))
        .medHvis(
            Udgangen.BONUS_ANSOEGT,
            trin.stream()
                .filter(x -> x.status() == Fleksjob.Bonusstatus.ANSOEGT)
                .map(Fleksjob.Bonus::dato)
                .min(LocalDate::compareTo))
        .medHvis(Udgangen.FLEKSJOB_START, job.map(Fleksjob.Ansaettelse::start))
        .medHvis(Udgangen.BONUS_PRIVAT, job.map(Fleksjob.Ansaettelse::privatMedCvr))
        .medHvis(
            Udgangen.BONUS_TIMER,
            job.map(j -> j.timerPrUge().setScale(0, RoundingMode.CEILING).intValueExact()))
        .medHvis(
            Udgangen.BONUS_MAANEDER,
            job.map(j -> (int) ChronoUnit.MONTHS.between(j.start(), b.bonus().dato())));
  }

  static Fakta ydelse(Fakta f, Ydelse y) {
    Ydelse.Niveau n = y.niveau();
    Ydelse.Andet a = y.andet();
    Fakta ud =
        f.med(Afgoerelsen.SLAGS, Afgoerelsen.Slags.YDELSE)
            .medHvis(Ydelsen.TIDLIGERE_NIVEAU, n.tidligere())
            .medHvis(Ydelsen.SYGEDAGPENGE_UDLOEB, n.sygedagpengeTil())
            .medHvis(Ydelsen.TIL_RAADIGHED, n.tilRaadighed())
            .medHvis(Ydelsen.DELTAGER_I_SAMTALER, n.deltager())
            .med(Ydelsen.ANDEN_INDTAEGT, a.indtaegt())
            .med(Ydelsen.FRADRAG_ANDET, a.fradrag())
            .med(Ydelsen.ERSTATNING_FRADRAGET, a.erstatningFradraget())
            .med(Ydelsen.FRADRAGET_TIL_NUL, y.fradragetTilNul())
            .medHvis(Ydelsen.REGNES_SOM_MODTAGER, a.regnesSomModtager())
            .medHvis(Ydelsen.FERIEPENGE_FRADRAGET, a.feriepenge().map(Ydelse.Feriepenge::fradraget))
            .medHvis(Ydelsen.FERIEPENGE_SOM_LOEN, a.feriepenge().map(Ydelse.Feriepenge::somLoen));
    ud =
        Loebendefakta.maaske(
            ud, Ydelsen.FERIEPENGE_UDBETALT, a.feriepenge().map(Ydelse.Feriepenge::udbetalt));
    return Loebendefakta.maaske(ud, Ydelsen.BARN_FOEDT, n.barnFoedt())
        .med(Ydelsen.MAANED, y.fra())
        .medHvis(Ydelsen.GRUPPE, y.gruppe())
        .medHvis(Ydelsen.FOER, y.foer())
        .med(Ydelsen.SATS, y.sats())
        .medHvis(Ydelsen.LOEN, y.loen())
        .medHvis(Ydelsen.LOENFRADRAG, y.loenfradrag())
        .med(Ydelsen.MEDREGNET, y.medregnet());
  }
}
