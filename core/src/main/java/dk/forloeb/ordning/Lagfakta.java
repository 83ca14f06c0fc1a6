package dk.forloeb.ordning;

import static dk.forloeb.ordning.Loebendefakta.maaske;
import static dk.forloeb.ordning.Loebendefakta.sidste;

import dk.forloeb.lov.Afgoerelsen;
import dk.forloeb.lov.Borgeren;
import dk.forloeb.lov.Fakta;
import dk.forloeb.lov.Forloebet;
import dk.forloeb.lov.Indberetningen;
import dk.forloeb.lov.Klagen;
import dk.forloeb.lov.Sagen;
import dk.forloeb.lov.Sanktionen;
import dk.forloeb.lov.Ydelsen;
import dk.forloeb.ordning.indhold.Afgoerelsesnavn;
import dk.forloeb.ordning.indhold.Indberetning;
import dk.forloeb.ordning.indhold.Klagesag;
import dk.forloeb.ordning.indhold.Samtale;
import dk.forloeb.ordning.indhold.Sanktion;
import dk.forloeb.ordning.indhold.Udgang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The layers over a course as facts: complaint, sanction and report. */
final class Lagfakta {
  private Lagfakta() {}

  /** What an event, which is no decision, adds. */
  static Fakta af(Fakta f, Sag sag, Haendelse h) {
    return switch (h) {
      case Begivenhed.SagAabnet a ->
          f.med(Sagen.AFVIST_SOM_UMULIG_AT_SOEGE, false)
              .med(Sagen.ANDEN_HJAELP_VURDERET, a.mindreIndgribendeOvervejet());
      case Begivenhed.ForloebBegyndt b -> begyndt(f, b);
      case Begivenhed.Ophoert o -> ophoert(f, o);
      case Begivenhed.BonusRegistreret b -> Udgangsfakta.bonus(f, sag, b);
      case Begivenhed.KlageModtaget k -> klage(f, sag, k.klage());
      case Begivenhed.Hoert x -> hoering(f, sag, x);
      case Begivenhed.SlutdatoPasseret s ->
          f.ikkeSket(Forloebet.NAESTE_AFGOERELSE).med(Forloebet.FORTSAETTER, true);
      case Begivenhed.Slutvurderet s -> f.ikkeSket(Forloebet.NAESTE_AFGOERELSE);
      default -> f;
    };
  }

  private static Fakta begyndt(Fakta f, Begivenhed.ForloebBegyndt b) {
    return maaske(f, Indberetningen.KONTAKTGRUPPE, b.indberettet())
        .med(Forloebet.START, b.spor().sket())
        .medHvis(Indberetningen.FELTER, b.indberetning().map(Indberetning::felter))
        .medHvis(Indberetningen.MAALGRUPPE, b.indberetning().map(Indberetning::maalgruppe))
        .medHvis(Indberetningen.INDSATSDEL, b.indberetning().map(Indberetning::indsatsdel))
        .medHvis(Indberetningen.KOORDINATOR, b.indberetning().map(Indberetning::koordinator));
  }

  private static Fakta ophoert(Fakta f, Begivenhed.Ophoert o) {
    Fakta ud =
        f.med(Indberetningen.SLUT, o.spor().sket())
            .med(Indberetningen.SLUT_KENDT, o.spor().registreret().toLocalDate())
            .med(Forloebet.STANDSET_PAA_GRUND_AF_ALDER, o.aarsag() == Udgang.UNDER_SEKS_AAR);
    ud =
        maaske(
            ud,
            Sagen.FLYTTET,
            Optional.of(o.spor().sket()).filter(d -> o.aarsag() == Udgang.FLYTTET));
    return maaske(ud, Indberetningen.SLUT_INDBERETTET, o.indberettet());
  }

  private static Fakta klage(Fakta f, Sag sag, Klagesag k) {
    Fakta ud =
        f.med(Klagen.OVER, k.over())
            .med(Klagen.KLAGER, k.klager())
            .med(Klagen.MODTAGET, k.modtaget())
            .med(Klagen.HOS_KOMMUNEN, k.hosKommunen())
            .med(Klagen.HENLAGT_AF_KOMMUNEN, k.behandling() == Klagesag.Behandling.LAGT_VAEK)
            .med(Klagen.AFVIST, k.behandling() == Klagesag.Behandling.AFVIST)
            .med(Klagen.ANDEN_AKTOER, k.aktoer().isPresent())
            .medHvis(
                Klagen.GENVURDERET_AF_AKTOER, k.aktoer().flatMap(Klagesag.Aktoer::genvurderet));
    ud = maaske(ud, Klagen.HOS_JOBCENTER, k.aktoer().flatMap(Klagesag.Aktoer::hosJobcenter));
    return afgoerelse(ud.uden(Afgoerelsen.DATO), sag, k);
  }

  /** The decision that the complaint names; the day it was received is known or it is not. */
  private static Fakta afgoerelse(Fakta f, Sag sag, Klagesag k) {
    return f.medHvis(Afgoerelsen.DATO, k.afgoerelse().map(Afgoerelsesnavn::dato))
        .medHvis(
            Afgoerelsen.MODTAGET,
            sidste(
                sag.alle(Begivenhed.AfgoerelseModtaget.class).stream()
                    .filter(m -> k.afgoerelse().filter(m.afgoerelse()::equals).isPresent())
                    .map(m -> m.spor().sket())
                    .toList()));
  }

  static Fakta genvurdering(Fakta f, Sag sag, Beslutning.Genvurdering g) {
    Optional<Klagesag> klage =
        sag.alle(Begivenhed.KlageModtaget.class).stream()
            .map(Begivenhed.KlageModtaget::klage)
            .filter(k -> k.id().equals(g.klage()))
            .findFirst();
    Fakta ud = f.med(Klagen.GENVURDERING, g.svar()).med(Klagen.BREV_SENDT, g.brevSendt());
    if (klage.isPresent()) {
      ud = klage(ud, sag, klage.get());
    }
    return maaske(ud, Klagen.VIDERESENDT, g.videresendt());
  }

  private static Fakta hoering(Fakta f, Sag sag, Begivenhed.Hoert h) {
    return udeblivelse(f, sag, h.hoering().sanktion()).med(Sanktionen.HOERT, h.hoering().dato());
  }

  private static Fakta udeblivelse(Fakta f, Sag sag, String sanktion) {
    Fakta ud = f;
    Optional<Sanktion.Udeblivelse> u = sag.udeblivelse(sanktion);
    if (u.isPresent()) {
      ud = ud.med(Sanktionen.SLAGS, u.get().slags()).med(Sanktionen.HAENDELSE, u.get().dato());
    }
    Optional<LocalDate> samtale =
        sag.iForloebet(Begivenhed.SamtaleHoldt.class).stream()
            .filter(x -> x.samtale().slags() == Samtale.Slags.JOBSAMTALE)
            .map(x -> x.samtale().dato())
            .min(LocalDate::compareTo);
    Optional<LocalDate> foerst =
        sag.alle(Begivenhed.Vejledt.class).stream()
            .map(x -> x.vejledning().dato())
            .min(LocalDate::compareTo);
    ud = maaske(ud, Sanktionen.FOERSTE_SAMTALE, samtale);
    ud = maaske(ud, Sanktionen.FOERST_VEJLEDT, foerst);
    return vejledning(ud, sag, u.map(Sanktion.Udeblivelse::dato));
  }

  /** The latest guidance before the event; guidance after it cannot have warned anybody. */
  private static Fakta vejledning(Fakta f, Sag sag, Optional<LocalDate> foer) {
    List<Sanktion.Vejledning> mulige = new ArrayList<>();
    for (Begivenhed.Vejledt v : sag.alle(Begivenhed.Vejledt.class)) {
      if (foer.filter(d -> v.vejledning().dato().isAfter(d)).isEmpty()) {
        mulige.add(v.vejledning());
      }
    }
    Optional<Sanktion.Vejledning> v = sidste(mulige);
    if (v.isEmpty()) {
      return f.ikkeSket(Sanktionen.VEJLEDT)
          .med(Sanktionen.VEJLEDNING, Set.of())
          .med(Sanktionen.VEJLEDNING_DOKUMENTERET, Set.of());
    }
    return f.med(Sanktionen.VEJLEDT, v.get().dato())
        .med(Sanktionen.VEJLEDNINGSFORM, v.get().form())
        .med(Sanktionen.VEJLEDNING, v.get().led())
        .med(Sanktionen.VEJLEDNING_DOKUMENTERET, v.get().dokumenteret());
  }

  static Fakta sanktion(Fakta f, Sag sag, Beslutning.Sanktionsafgoerelse s) {
    Fakta ud =
        udeblivelse(f, sag, s.sanktion())
            .med(Sanktionen.DAGE, s.fradrag().dage())
            .med(Sanktionen.DAGSBELOEB, s.fradrag().dagsbeloeb())
            .med(Sanktionen.AFGJORT_AF_KOMMUNEN, s.fradrag().afgjortAfKommunen())
            .med(Sanktionen.REGISTRERET, true)
            .med(Borgeren.AFVISTE_BEHANDLING, s.fradrag().afvistBehandling())
            .med(Forloebet.AFVIST_BEHANDLING_PAAVIRKER, s.fradrag().afvistBehandling())
            .medHvis(
                Ydelsen.GRUPPE,
                sidste(sag.iForloebet(Beslutning.Ydelsesafgoerelse.class))
                    .flatMap(y -> y.ydelse().gruppe()))
            .medHvis(Sanktionen.RIMELIG_GRUND, s.fradrag().rimeligGrund());
    ud = maaske(ud, Sanktionen.KONTAKT, s.fradrag().kontakt());
    ud = maaske(ud, Sanktionen.BOOKET, s.fradrag().booket());
    Optional<LocalDate> hoert = sag.hoering(s.sanktion()).map(Sanktion.Hoering::dato);
    return maaske(ud, Sanktionen.HOERT, hoert);
  }
}
