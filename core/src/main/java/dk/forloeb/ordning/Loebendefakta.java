package dk.forloeb.ordning;

import dk.forloeb.lov.Fakta;
import dk.forloeb.lov.Forloebet;
import dk.forloeb.lov.Indsats;
import dk.forloeb.lov.Planen;
import dk.forloeb.lov.Sagen;
import dk.forloeb.lov.Samtalerne;
import dk.forloeb.lov.Seksmaaneder;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indsatskatalog;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Samtale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The running course as facts: its plan, its efforts, its talks and its clock. */
final class Loebendefakta {
  private Loebendefakta() {}

  static Fakta af(Fakta f, Sag sag, Haendelse h) {
    // A grant is of a new course, and the old one's days must not be taken for its own.
    if ((sag.bevilling().isEmpty() && sag.begyndt().isEmpty())
        || h instanceof Beslutning.Bevilling) {
      return f;
    }
    Fakta ud = plan(f, sag, h);
    ud = samtaler(ud, sag, h);
    ud =
        ud.med(Seksmaaneder.PAUSER, sag.pauser())
            .med(
                Seksmaaneder.LOENTILSKUD_HANDICAP,
                !sag.iForloebet(Begivenhed.HandicapLoentilskud.class).isEmpty())
            .medHvis(
                Seksmaaneder.SAERLIGE_GRUNDE,
                sidste(sag.iForloebet(Begivenhed.SaerligGrund.class))
                    .map(Begivenhed.SaerligGrund::grund));
    Optional<LocalDate> timer =
        sag.iForloebet(Begivenhed.OrdinaereTimer.class).stream()
            .map(t -> t.spor().sket())
            .min(LocalDate::compareTo);
    ud = maaske(ud, Seksmaaneder.ORDINAERE_TIMER, timer);
    Optional<LocalDate> igen =
        h instanceof Begivenhed.SeksMaanederBehandlet b
            ? Optional.of(b.spor().sket())
            : sidste(sag.iForloebet(Begivenhed.SeksMaanederBehandlet.class))
                .map(b -> b.spor().sket());
    return maaske(ud, Seksmaaneder.FORELAGT, igen);
  }

  /** A day that is known, or known not to have come. */
  static Fakta maaske(Fakta f, dk.forloeb.lov.Faktum<LocalDate> faktum, Optional<LocalDate> dag) {
    return dag.isPresent() ? f.med(faktum, dag.get()) : f.ikkeSket(faktum);
  }

  private static Fakta plan(Fakta f, Sag sag, Haendelse h) {
    Optional<Indsatsdel> del = sag.indsatsdel();
    // A later coordinator takes over from the one before, so there is one or none.
    int koordinatorer = sag.iForloebet(Begivenhed.KoordinatorUdpeget.class).isEmpty() ? 0 : 1;
    return f.med(Planen.INDSATSDEL, del.isPresent())
        .med(Planen.INDSATSER, indsatser(sag, del, h))
        .med(Planen.KOORDINATOR_ANSVARLIG, del.filter(d -> !d.ansvarlig().isBlank()).isPresent())
        .med(Planen.RETTELSER_NOTERET, rettelserNoteret(sag))
        .med(Sagen.KOORDINATORER, koordinatorer);
  }

  /** All versions after the first say why they replaced the one before. */
  private static boolean rettelserNoteret(Sag sag) {
    return sag.iForloebet(Begivenhed.IndsatsdelSkrevet.class).stream()
        .skip(1)
        .noneMatch(d -> d.del().rettelse().isBlank());
  }

  private static List<Indsats> indsatser(Sag sag, Optional<Indsatsdel> del, Haendelse h) {
    List<Indsats> ud = new ArrayList<>();
    for (Sag.Forsoeg x : sag.forsoeg()) {
      ud.add(indsats(x.type(), Optional.of(x.start()), x.slut(), sag.linje(x.linje())));
    }
    if (h instanceof Begivenhed.IndsatsBegyndt b) {
      ud.add(
          indsats(b.type(), Optional.of(b.spor().sket()), Optional.empty(), sag.linje(b.linje())));
    }
    for (Indsatslinje l : del.map(Indsatsdel::linjer).orElse(List.of())) {
      if (sag.forsoeg().stream().noneMatch(x -> x.linje().equals(l.id()))
          && !(h instanceof Begivenhed.IndsatsBegyndt b && b.linje().equals(l.id()))) {
        ud.add(indsats(l.type(), Optional.empty(), Optional.empty(), Optional.of(l)));
      }
    }
    return List.copyOf(ud);
  }

  private static Indsats indsats(
      String type,
      Optional<LocalDate> start,
      Optional<LocalDate> slut,
      Optional<Indsatslinje> linje) {
    Indsatskatalog.Type t = Indsatskatalog.faelles().type(type);
    return new Indsats(
        linje.map(Indsatslinje::navn).orElse(t.navn()),
        linje.map(Indsatslinje::hjemmel).orElse(t.lovgrundlag()),
        start,
        slut,
        linje.isPresent(),
        linje.map(Indsatslinje::begrundelse).orElse(""));
  }

  private static Fakta samtaler(Fakta f, Sag sag, Haendelse h) {
    List<LocalDate> ud = new ArrayList<>();
    sag.iForloebet(Begivenhed.SamtaleHoldt.class).forEach(s -> jobsamtale(ud, s));
    Optional<LocalDate> oensket =
        sidste(sag.iForloebet(Begivenhed.SundhedskoordinatorOensket.class))
            .flatMap(Begivenhed.SundhedskoordinatorOensket::aftalt);
    if (h instanceof Begivenhed.SamtaleHoldt s) {
      jobsamtale(ud, s);
    }
    Fakta med =
        f.med(Samtalerne.AFHOLDTE, ud.stream().sorted().toList())
            .medHvis(Forloebet.START, sag.begyndt());
    if (h instanceof Begivenhed.SundhedskoordinatorOensket s) {
      return med.med(Samtalerne.SK_OENSKET, true).med(Samtalerne.SK_AFTALT, s.aftalt().isPresent());
    }
    return oensket.isPresent()
        ? med.med(Samtalerne.SK_OENSKET, true).med(Samtalerne.SK_AFTALT, true)
        : med;
  }

  private static void jobsamtale(List<LocalDate> ud, Begivenhed.SamtaleHoldt s) {
    if (s.samtale().slags() == Samtale.Slags.JOBSAMTALE) {
      ud.add(s.samtale().dato());
    }
  }

  static <T> Optional<T> sidste(List<T> liste) {
    return liste.isEmpty() ? Optional.empty() : Optional.of(liste.getLast());
  }
}
