package dk.forloeb.ordning;

import dk.forloeb.lov.Afgoerelsen;
import dk.forloeb.lov.Fakta;
import dk.forloeb.lov.Teamet;
import dk.forloeb.lov.Udgangen;
import dk.forloeb.lov.Ydelsen;
import dk.forloeb.ordning.indhold.Fleksjob;
import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.ordning.indhold.Ydelse;

/** Decisions on something else than a course, and on the benefit, as facts. */
final class Udgangsfakta {
  private Udgangsfakta() {}

  static Fakta af(Fakta f, Sag sag, Beslutning.AndetForloeb a) {
    Fakta ud = f.med(Afgoerelsen.SLAGS, a.slags());
    // Without a recommendation there is nothing to depart from; R051 asks where there must be one.
    ud = Sagsfakta.afviger(ud.med(Teamet.AFVIGER, false), sag, svarer(a.slags()));
    if (a.visitation().isPresent()) {
      Fleksjob.Visitation v = a.visitation().get();
      ud = ud.med(Udgangen.MEGET_BEGRAENSET, v.megetBegraenset());
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
        .med(Udgangen.KAN_IKKE_NORMALE_VILKAAR, v.kanIkkeNormaleVilkaar())
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

  static Fakta ydelse(Fakta f, Ydelse y) {
    return f.med(Afgoerelsen.SLAGS, Afgoerelsen.Slags.ANDET)
        .med(Ydelsen.MAANED, y.fra())
        .medHvis(Ydelsen.GRUPPE, y.gruppe())
        .medHvis(Ydelsen.FOER, y.foer())
        .med(Ydelsen.SATS, y.sats())
        .medHvis(Ydelsen.LOEN, y.loen())
        .medHvis(Ydelsen.LOENFRADRAG, y.loenfradrag())
        .med(Ydelsen.MEDREGNET, y.medregnet());
  }
}
