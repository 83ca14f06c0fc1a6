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
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
    // Also those of a job from before the course: what is noted is a day on which it went on.
    List<Periode> timer =
        sag.alle(Begivenhed.OrdinaereTimer.class).stream()
            .map(t -> new Periode(t.spor().sket(), t.spor().sket()))
            .toList();
    ud = ud.med(Seksmaaneder.ORDINAERE_TIMER, timer);
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

  /** The first application that no decision has answered. */
  static Optional<LocalDate> ubesvaret(Sag sag) {
    Optional<LocalDate> ud = Optional.empty();
    for (Haendelse h : sag.alle(Haendelse.class)) {
      if (svarer(h)) {
        ud = Optional.empty();
      } else if (h instanceof Begivenhed.Henvendelse x && x.ansoegning() && ud.isEmpty()) {
        ud = Optional.of(x.spor().sket());
      }
    }
    return ud;
  }

  /** Whether a decision followed the latest recommendation; nothing when there is none. */
  static Optional<Boolean> truffet(Sag sag) {
    Optional<Boolean> ud = Optional.empty();
    for (Haendelse h : sag.alle(Haendelse.class)) {
      if (h instanceof Begivenhed.IndstillingAfgivet) {
        ud = Optional.of(false);
      } else if (svarer(h)) {
        ud = ud.map(x -> true);
      }
    }
    return ud;
  }

  private static boolean svarer(Haendelse h) {
    return h instanceof Beslutning.Bevilling
        || h instanceof Beslutning.Afslag
        || h instanceof Beslutning.AndetForloeb
        || h instanceof Beslutning.Henlaeggelse;
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
    Optional<Begivenhed.SundhedskoordinatorOensket> sk =
        h instanceof Begivenhed.SundhedskoordinatorOensket s
            ? Optional.of(s)
            : sidste(sag.iForloebet(Begivenhed.SundhedskoordinatorOensket.class));
    if (h instanceof Begivenhed.SamtaleHoldt s) {
      jobsamtale(ud, s);
    }
    Fakta med =
        f.med(Samtalerne.AFHOLDTE, ud.stream().sorted().toList())
            .medHvis(Forloebet.START, sag.begyndt());
    med = naesteSkridt(oensker(med, sag, h), sag, h);
    return maaske(med, Samtalerne.SK_OENSKET, sk.map(s -> s.spor().sket()))
        .medHvis(Samtalerne.SK_AFTALT, sk.map(s -> s.aftalt().isPresent()));
  }

  /** The latest talk that the citizen asked for, and the first that was held from then on. */
  private static Fakta oensker(Fakta f, Sag sag, Haendelse h) {
    List<Haendelse> alle = new ArrayList<>(sag.iForloebet(Haendelse.class));
    alle.add(h);
    Optional<LocalDate> oensket = Optional.empty();
    Optional<LocalDate> holdt = Optional.empty();
    Optional<LocalDate> skift = Optional.empty();
    for (Haendelse x : alle) {
      if (x instanceof Begivenhed.SamtaleOensket o) {
        oensket = Optional.of(o.spor().sket());
        holdt = Optional.empty();
      } else if (x instanceof Begivenhed.SamtaleHoldt s && holdt.isEmpty()) {
        LocalDate dag = s.samtale().dato();
        holdt = oensket.filter(o -> !dag.isBefore(o)).map(o -> dag);
      } else if (x instanceof Beslutning.Ydelsesafgoerelse y && skift.isEmpty()) {
        skift = y.ydelse().foer().map(foer -> y.ydelse().fra());
      }
    }
    Fakta ud = maaske(f, Samtalerne.OENSKET, oensket).medHvis(Samtalerne.YDELSESSKIFT, skift);
    return maaske(ud, Samtalerne.HOLDT_EFTER_OENSKET, holdt);
  }

  /** The day an effort ended, or is planned to end while it runs. */
  private static Optional<LocalDate> slut(Sag sag, Sag.Forsoeg x) {
    return x.slut().or(() -> sag.linje(x.linje()).flatMap(Indsatslinje::planlagtSlut));
  }

  /**
   * The job-related effort that ends last, and when it was decided what should follow: by a version
   * of the plan since it began, or by the assessment before the end.
   */
  private static Fakta naesteSkridt(Fakta f, Sag sag, Haendelse h) {
    Optional<Sag.Forsoeg> sluttet =
        sag.forsoeg().stream()
            .filter(x -> slut(sag, x).isPresent())
            .filter(x ->
                Tael.hjemmel(sag, x.linje(), x.type()).omraade() == Indsats.Omraade.BESKAEFTIGELSE)
            .max(Comparator.comparing(x -> slut(sag, x).orElseThrow()));
    if (sluttet.isEmpty()) {
      return f.ikkeSket(Samtalerne.TILBUD_SLUT);
    }
    List<Haendelse> alle = new ArrayList<>(sag.iForloebet(Haendelse.class));
    alle.add(h);
    Optional<LocalDate> besluttet = Optional.empty();
    for (Haendelse x : alle) {
      boolean skridt =
          x instanceof Begivenhed.IndsatsdelSkrevet
              || (x instanceof Begivenhed.Slutvurderet s
                  && !s.vurdering().naesteSkridt().isBlank());
      if (skridt && besluttet.isEmpty() && x.spor().sket().isAfter(sluttet.get().start())) {
        besluttet = Optional.of(x.spor().sket());
      }
    }
    Fakta ud = f.medHvis(Samtalerne.TILBUD_SLUT, sluttet.flatMap(x -> slut(sag, x)));
    return maaske(ud, Samtalerne.NAESTE_SKRIDT, besluttet);
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
