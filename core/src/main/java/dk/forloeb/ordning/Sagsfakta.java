package dk.forloeb.ordning;

import dk.forloeb.lov.Afgoerelsen;
import dk.forloeb.lov.Borgeren;
import dk.forloeb.lov.Fakta;
import dk.forloeb.lov.Forloebet;
import dk.forloeb.lov.Maalgruppen;
import dk.forloeb.lov.Planen;
import dk.forloeb.lov.Sagen;
import dk.forloeb.lov.Teamet;
import dk.forloeb.lov.Ydelsen;
import dk.forloeb.ordning.indhold.Brev;
import dk.forloeb.ordning.indhold.ForberedendeDel;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Laegeattest;
import dk.forloeb.ordning.indhold.Maalgruppevurdering;
import dk.forloeb.ordning.indhold.Teammoede;
import dk.forloeb.ordning.indhold.Udgang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A case, with the event that is about to be added, as the facts that rules ask for. What is not
 * written in the case stays unknown.
 */
public final class Sagsfakta {
  private Sagsfakta() {}

  /** The facts when this event is judged; {@code h} is not in the case's log yet. */
  static Fakta af(Sag sag, Haendelse h) {
    LocalDate dag = h.spor().sket();
    Fakta f = Fakta.tom().med(Sagen.OPGJORT, dag);
    f = borger(f, sag);
    f = forberedelse(f, sag);
    f = team(f, sag, h);
    f = forloeb(f, sag, h);
    f = Loebendefakta.af(f, sag, h);
    if (h instanceof Beslutning b) {
      return beslutning(f, sag, b);
    }
    return Lagfakta.af(f.medHvis(Afgoerelsen.TRUFFET, Loebendefakta.truffet(sag)), sag, h);
  }

  /** The facts of the case as it stands on a day on which nothing happens. */
  public static Fakta paa(Sag sag, LocalDate dag) {
    Spor spor = new Spor("opgørelse", Rolle.SYSTEM, dag, dag.atStartOfDay());
    return af(sag, new Begivenhed.Fremmoede(spor, ""));
  }

  private static Fakta borger(Fakta f, Sag sag) {
    Fakta ud =
        f.med(Borgeren.FOEDSELSDATO, sag.borger().foedselsdato())
            .med(Borgeren.FLEKSJOBVISITERET, sag.borger().fleksjobvisiteret())
            .med(Borgeren.ERHVERVSKOMPETENCE, sag.borger().erhvervskompetence());
    Optional<LocalDate> ansoegt =
        sag.alle(Begivenhed.Henvendelse.class).stream()
            .filter(Begivenhed.Henvendelse::ansoegning)
            .map(a -> a.spor().sket())
            .findFirst();
    return Loebendefakta.maaske(ud, Sagen.ANSOEGT, ansoegt);
  }

  private static Fakta forberedelse(Fakta f, Sag sag) {
    Optional<ForberedendeDel> del =
        sag.sidste(Begivenhed.ForberedendeDelSkrevet.class)
            .map(Begivenhed.ForberedendeDelSkrevet::del);
    Optional<Laegeattest> attest =
        sag.sidste(Begivenhed.AttestModtaget.class).map(Begivenhed.AttestModtaget::attest);
    // What nobody has written is known to say nothing.
    Fakta ud =
        Loebendefakta.maaske(f, Planen.FORBEREDENDE_FAERDIG, del.map(ForberedendeDel::dato))
            .med(Planen.FELTER, del.map(ForberedendeDel::udfyldte).orElse(Set.of()))
            .med(
                Planen.HELBRED_DOKUMENTERET,
                attest.isPresent() || del.filter(ForberedendeDel::helbredDokumenteret).isPresent())
            .medHvis(
                Planen.VURDERER_FREMTIDIG_INDSATS,
                del.map(ForberedendeDel::vurdererFremtidigIndsats));
    return Loebendefakta.maaske(ud, Planen.LAEGEATTEST, attest.map(Laegeattest::dato))
        .med(Planen.KONSULTATION, attest.filter(Laegeattest::konsultation).isPresent())
        .med(Planen.ATTESTFELTER, attest.map(Laegeattest::udfyldte).orElse(Set.of()));
  }

  private static Fakta team(Fakta f, Sag sag, Haendelse h) {
    Optional<Teammoede> moede = moede(sag, h);
    // A team that met is there; of one that did not, the case knows nothing.
    boolean findes = moede.isPresent() || h instanceof Begivenhed.SeksMaanederBehandlet;
    Fakta ud = f.medHvis(Sagen.TEAM_FINDES, Optional.of(findes).filter(x -> x));
    ud = ud.med(Teamet.FORELAGT, moede.isPresent());
    ud = Loebendefakta.maaske(ud, Teamet.MOEDE, moede.map(Teammoede::dato));
    if (moede.isPresent()) {
      Teammoede m = moede.get();
      ud =
          ud.med(Teamet.OMRAADER, m.omraader())
              .med(Teamet.SAMMENSAETNING_BEGRUNDET, !m.oevrigeBegrundelse().isBlank())
              .med(Teamet.BORGER_DELTOG, m.borgeren().deltog())
              .med(Teamet.SAGSBEHANDLER_DELTOG, m.sagsbehandlerDeltog())
              .med(Teamet.BISIDDER_TILBUDT, m.borgeren().bisidderTilbudt())
              .med(Teamet.HELBREDSKILDER, kilder(m))
              .medHvis(Maalgruppen.FORMAALSLOEST, m.borgeren().formaalsloest());
    }
    Optional<LocalDate> igen =
        h instanceof Begivenhed.Genbehandlet g
            ? Optional.of(g.moede().dato())
            : sag.iForloebet(Begivenhed.Genbehandlet.class).stream()
                .map(g -> g.moede().dato())
                .filter(d -> !d.isAfter(h.spor().sket()))
                .max(LocalDate::compareTo);
    ud = Loebendefakta.maaske(ud, Teamet.GENFORELAGT, igen);
    Optional<Indstilling> indstilling =
        h instanceof Begivenhed.IndstillingAfgivet i
            ? Optional.of(i.indstilling())
            : sag.indstilling();
    return indstilling.isPresent()
        ? indstilling(ud, indstilling.get())
        : ud.ikkeSket(Teamet.INDSTILLING);
  }

  /**
   * The facts as one rule needs them: R060 asks of the recommendation that was departed from, R207
   * of the application that has had no answer.
   */
  static Fakta til(String regel, Fakta f, Sag sag) {
    return switch (regel) {
      case "R060" -> f.medHvis(Teamet.INDSTILLING, fraveget(sag));
      case "R207" -> {
        Fakta ud =
            Loebendefakta.maaske(
                f.uden(Sagen.ANSOEGT), Sagen.ANSOEGT, Loebendefakta.ubesvaret(sag));
        yield f.kendt(Afgoerelsen.DATO) ? ud : ud.ikkeSket(Afgoerelsen.DATO);
      }
      default -> f;
    };
  }

  /** The round's first recommendation: what the team says the second time need not come first. */
  private static Optional<LocalDate> fraveget(Sag sag) {
    return sag.indstillinger().stream().map(Indstilling::dato).min(LocalDate::compareTo);
  }

  private static Set<String> kilder(Teammoede m) {
    Set<String> ud = new TreeSet<>();
    m.helbredskilder().forEach(k -> ud.add(k.id()));
    return ud;
  }

  private static Optional<Teammoede> moede(Sag sag, Haendelse h) {
    if (h instanceof Begivenhed.TeammoedeHoldt t) {
      return Optional.of(t.moede());
    }
    if (h instanceof Begivenhed.Genbehandlet g) {
      return Optional.of(g.moede());
    }
    if (h instanceof Begivenhed.SeksMaanederBehandlet s) {
      return Optional.of(s.moede());
    }
    List<Teammoede> ud = new ArrayList<>();
    for (Haendelse e : sag.alle(Haendelse.class)) {
      if (e instanceof Begivenhed.TeammoedeHoldt t) {
        ud.add(t.moede());
      } else if (e instanceof Begivenhed.Genbehandlet g) {
        ud.add(g.moede());
      }
    }
    return ud.isEmpty() ? Optional.empty() : Optional.of(ud.getLast());
  }

  private static Fakta indstilling(Fakta f, Indstilling i) {
    return f.med(Teamet.INDSTILLING, i.dato())
        .med(Teamet.ANBEFALER, anbefalet(i.anbefaling()))
        .med(Teamet.VURDERING, i.vurdering())
        .med(Teamet.BEGRUNDELSE, i.begrundelse())
        .med(Teamet.INDSATS, i.indsats())
        .med(Teamet.FORMAAL, i.formaal())
        .med(Teamet.BESKAEFTIGELSESFORHOLD, i.fagligt().beskaeftigelse())
        .med(Teamet.SOCIALE_FORHOLD, i.fagligt().socialt())
        .med(Teamet.HELBREDSFORHOLD, i.fagligt().helbred())
        .med(Teamet.FAGLIG_FORKLARING, i.fagligt().forklaring())
        .med(Teamet.FLEKSJOBTYPER, i.fagligt().fleksjobtyper())
        .med(Teamet.UDVIKLING_INDEN_RIMELIG_TID, i.fagligt().udviklingIndenRimeligTid());
  }

  private static Afgoerelsen.Slags anbefalet(Indstilling.Anbefaling a) {
    return switch (a) {
      case RESSOURCEFORLOEB -> Afgoerelsen.Slags.RESSOURCEFORLOEB;
      case FLEKSJOB -> Afgoerelsen.Slags.FLEKSJOB;
      case TILSKUD_SELVSTAENDIG -> Afgoerelsen.Slags.TILSKUD_SELVSTAENDIG;
      case FOERTIDSPENSION -> Afgoerelsen.Slags.FOERTIDSPENSION;
      case ANDEN_INDSATS -> Afgoerelsen.Slags.ANDET;
    };
  }

  private static Fakta forloeb(Fakta f, Sag sag, Haendelse h) {
    if (h instanceof Beslutning.Bevilling b) {
      return f.med(Forloebet.START, b.periode().fom())
          .med(Forloebet.SLUT, b.periode().tom())
          .med(Forloebet.TIDLIGERE, sag.forloebHidtil())
          .med(Forloebet.LAENGDE_BEGRUNDELSE, b.laengdeBegrundelse())
          .medHvis(Borgeren.OENSKER_FORLOEB, b.oenskerForloeb())
          .med(Ydelsen.FRASAGT, b.frasigerYdelse())
          .med(Planen.INDSATSER, indsatser(b.paaregnet()));
    }
    Fakta ud = f.med(Forloebet.TIDLIGERE, sag.tidligereForloeb());
    Optional<Beslutning.Bevilling> b = sag.bevilling();
    return b.isEmpty()
        ? ud
        : ud.med(Forloebet.BEVILGET, b.get().spor().sket())
            .med(Forloebet.START, sag.begyndt().orElse(b.get().periode().fom()))
            .med(Forloebet.SLUT, b.get().periode().tom());
  }

  /** Efforts that are expected and not begun; why they are expected to help is their reason. */
  private static List<dk.forloeb.lov.Indsats> indsatser(List<Indsatslinje> linjer) {
    return linjer.stream()
        .map(l ->
            new dk.forloeb.lov.Indsats(
                l.navn(), l.hjemmel(), Optional.empty(), Optional.empty(), true, l.begrundelse()))
        .toList();
  }

  private static Fakta beslutning(Fakta f, Sag sag, Beslutning b) {
    Fakta ud =
        f.med(Afgoerelsen.DATO, b.spor().sket())
            .med(Afgoerelsen.TRUFFET, true)
            .med(Afgoerelsen.SKRIFTLIG, true)
            .med(Afgoerelsen.KAN_PAAKLAGES, true);
    return switch (b) {
      case Beslutning.Bevilling v ->
          maalgruppe(
              afviger(
                  brev(ud.med(Afgoerelsen.SLAGS, Afgoerelsen.Slags.RESSOURCEFORLOEB), v.brev()),
                  sag,
                  Indstilling.Anbefaling.RESSOURCEFORLOEB),
              v.maalgruppe());
      case Beslutning.Afslag a ->
          // A refusal follows the team only where the team wanted none of what it can grant.
          afviger(
              brev(
                  ud.med(Afgoerelsen.SLAGS, Afgoerelsen.Slags.AFSLAG).med(Teamet.AFVIGER, false),
                  a.brev()),
              sag,
              Indstilling.Anbefaling.ANDEN_INDSATS);
      case Beslutning.AndetForloeb a -> Udgangsfakta.af(brev(ud, a.brev()), sag, a);
      case Beslutning.Ophoersafgoerelse o ->
          Udgangsfakta.ophoer(
              brev(ud.med(Afgoerelsen.SLAGS, Afgoerelsen.Slags.OPHOER), o.brev())
                  .med(Forloebet.NAESTE_AFGOERELSE, o.spor().sket())
                  .med(Forloebet.STANDSET_PAA_GRUND_AF_ALDER, o.aarsag() == Udgang.UNDER_SEKS_AAR),
              sag,
              o);
      case Beslutning.Henlaeggelse g ->
          ud.med(
                  Sagen.AFVIST_SOM_UMULIG_AT_SOEGE,
                  g.grund() == Beslutning.Henlaeggelse.Grund.KAN_IKKE_SOEGES)
              .med(Sagen.ANDEN_HJAELP_VURDERET, g.andenHjaelpVurderet());
      case Beslutning.Sanktionsafgoerelse s ->
          Lagfakta.sanktion(
              brev(ud.med(Afgoerelsen.SLAGS, Afgoerelsen.Slags.SANKTION), s.brev()), sag, s);
      case Beslutning.Ydelsesafgoerelse y -> Udgangsfakta.ydelse(brev(ud, y.brev()), y.ydelse());
      case Beslutning.Genvurdering g -> Lagfakta.genvurdering(ud, sag, g);
      case Beslutning.Klarmelding k -> ud;
      case Beslutning.Genforelaeggelse g -> ud;
      case Beslutning.Sanktionsfrafald s -> ud;
    };
  }

  static Fakta afviger(Fakta f, Sag sag, Indstilling.Anbefaling svarer) {
    return f.medHvis(Teamet.AFVIGER, sag.indstilling().map(i -> i.anbefaling() != svarer));
  }

  private static Fakta brev(Fakta f, Brev b) {
    Fakta ud =
        f.med(Afgoerelsen.FULDT_MEDHOLD, b.fuldtMedhold())
            .med(Afgoerelsen.HJEMMEL, b.retsregler())
            .med(Afgoerelsen.BEGRUNDET, b.begrundet())
            .med(Afgoerelsen.HOVEDHENSYN, b.hovedhensyn())
            .med(Afgoerelsen.FAKTISKE_OPLYSNINGER, b.fakta())
            .med(Afgoerelsen.UKENDT_TIL_UGUNST, b.ukendtTilUgunst())
            .med(Afgoerelsen.HOERING_UNDTAGET, b.hoeringUndtaget())
            .med(Sagen.OPLYST, b.oplyst());
    ud =
        b.hoert().isPresent()
            ? ud.med(Afgoerelsen.PARTSHOERT, b.hoert().get())
            : ud.ikkeSket(Afgoerelsen.PARTSHOERT);
    return ud.med(Afgoerelsen.KLAGEINSTANS, b.klage().map(Brev.Klagevejledning::instans).orElse(""))
        .med(Afgoerelsen.KLAGE_HVORDAN, b.klage().map(Brev.Klagevejledning::hvordan).orElse(""))
        .med(Afgoerelsen.KLAGE_FRIST, b.klage().map(Brev.Klagevejledning::frist).orElse(""))
        .med(
            Afgoerelsen.KOMPETENCE_BEGRAENSET,
            b.klage().flatMap(Brev.Klagevejledning::begraensning).isPresent())
        .medHvis(
            Afgoerelsen.KLAGE_KOMPETENCE, b.klage().flatMap(Brev.Klagevejledning::begraensning));
  }

  private static Fakta maalgruppe(Fakta f, Maalgruppevurdering m) {
    return f.medHvis(Maalgruppen.KOMPLEKSE_PROBLEMER, m.komplekseProblemer())
        .medHvis(Maalgruppen.IKKE_LOEST, m.ikkeLoest())
        .medHvis(Maalgruppen.BEHOV_FOR_KOMBINATION, m.behovForKombination())
        .med(Maalgruppen.LANGVARIG_FORSOERGELSE, m.langvarigForsoergelse())
        .med(Maalgruppen.TILBUD_UDEN_TILKNYTNING, m.tilbudUdenTilknytning())
        .medHvis(Maalgruppen.LAENGERE_INDSATS, m.laengereIndsats())
        .medHvis(Maalgruppen.UDVIKLINGSPERSPEKTIV, m.udviklingsperspektiv())
        .medHvis(Maalgruppen.DOKUMENTERET_INGEN_UDVIKLING, m.dokumenteretIngenUdvikling())
        .medHvis(Maalgruppen.AABENBART_INGEN_UDVIKLING, m.aabenbartIngenUdvikling())
        .medHvis(Maalgruppen.FORMAALSLOEST, m.formaalsloest())
        .med(Maalgruppen.KUN_LEDIGHED, m.kunLedighed());
  }
}
