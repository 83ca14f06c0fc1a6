package dk.forloeb.ordning;

import dk.forloeb.lov.Klagen;
import dk.forloeb.ordning.Begivenhed.Ankeafgoerelse;
import dk.forloeb.ordning.indhold.Klagesag;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where an event leads in the table of transitions, before any rule is asked. The state depends on
 * nothing else, so it can be found again from the events alone.
 *
 * @param overgang the transition, when the table has one from the case's state
 * @param raekke the row of the table whose rules are asked; also when the case is not moved
 * @param til the state it leads to
 * @param orden what is wrong with the order; empty when nothing is
 */
record Vej(Optional<Overgang> overgang, Optional<Overgang> raekke, Tilstand til, String orden) {
  /** The way of this event from this case. */
  static Vej af(Sag sag, Haendelse haendelse) {
    Haendelse h = haendelse.kerne();
    if (h instanceof Begivenhed.IndsatsdelSkrevet d) {
      return plan(sag, d);
    }
    List<Overgang> mulige = Overgang.ved(h.getClass());
    if (mulige.isEmpty()) {
      return new Vej(Optional.empty(), Optional.empty(), sag.tilstand(), Forudsaetning.af(sag, h));
    }
    for (Overgang o : mulige) {
      if (o.fra().contains(sag.tilstand()) && passer(sag, o, h)) {
        return iOrden(sag, o, h);
      }
    }
    Overgang foerste =
        mulige.stream().filter(o -> passer(sag, o, h)).findFirst().orElse(mulige.getFirst());
    if (ventet(sag, h)) {
      return bliver(sag, foerste, Forudsaetning.af(sag, h));
    }
    boolean udenOm = haendelse instanceof Begivenhed.TruffetUdenOm;
    if (udenOm && retter(sag, h)) {
      return til(foerste, foerste.til().iterator().next(), "");
    }
    // A decision made elsewhere was made, and a meeting was held, whatever had gone before.
    boolean flytter =
        udenOm
            || h instanceof Begivenhed.TeammoedeHoldt
            || h instanceof Begivenhed.IndstillingAfgivet
            || h instanceof Begivenhed.ForloebBegyndt;
    boolean frem =
        flytter && (fremad(sag.tilstand(), foerste) || (udenOm && genaabner(sag, foerste, h)));
    return new Vej(
        frem ? Optional.of(foerste) : Optional.empty(),
        Optional.of(foerste),
        frem && !foerste.til().isEmpty() ? foerste.til().iterator().next() : sag.tilstand(),
        "Hører til i " + navne(foerste.fra()) + "; sagen stod i " + sag.tilstand() + ".");
  }

  /** A plan decides which efforts count, so a new one can change whether one that counts runs. */
  private static Vej plan(Sag sag, Begivenhed.IndsatsdelSkrevet d) {
    Sag med =
        sag.med(new Indfoersel(d, Optional.empty(), sag.tilstand(), List.of(), List.of(), ""));
    boolean loeber = Tael.loeberNoget(med);
    if (sag.tilstand() == Tilstand.AKTIV_UDEN_INDSATS && loeber) {
      return til(Overgang.T10, Tilstand.AKTIV_MED_INDSATS, "");
    }
    return sag.tilstand() == Tilstand.AKTIV_MED_INDSATS && !loeber
        ? til(Overgang.T29, Tilstand.AKTIV_UDEN_INDSATS, "")
        : new Vej(Optional.empty(), Optional.empty(), sag.tilstand(), "");
  }

  /** What may happen in other states too, and is then only written down. */
  private static boolean ventet(Sag sag, Haendelse h) {
    boolean koerer = sag.tilstand().koerer() || sag.forrigeLoeber();
    return switch (h) {
      case Begivenhed.IndsatsBegyndt b -> koerer;
      case Begivenhed.IndsatsSluttet s -> koerer;
      case Begivenhed.Slutvurderet s -> koerer;
      // The team's work on a new course, while the old one runs.
      case Begivenhed.TeammoedeHoldt t -> koerer;
      case Begivenhed.IndstillingAfgivet i -> koerer;
      case Begivenhed.Genbehandlet g -> koerer;
      // What goes on while a course runs, also when the next one is already granted.
      case Begivenhed.Udebleven u -> koerer;
      case Begivenhed.Hoert x -> koerer;
      case Beslutning.Sanktionsafgoerelse s -> koerer;
      case Beslutning.Sanktionsfrafald s -> koerer;
      case Begivenhed.SundhedskoordinatorOensket s -> koerer;
      case Begivenhed.SamtaleHoldt s -> true;
      default -> false;
    };
  }

  /** Facts move a case that was left behind; none brings it back. */
  private static boolean fremad(Tilstand nu, Overgang o) {
    return o.til().isEmpty() || o.til().iterator().next().compareTo(nu) > 0;
  }

  /** A later decision on the matter itself, made elsewhere, opens a case that was closed. */
  private static boolean genaabner(Sag sag, Overgang o, Haendelse h) {
    boolean lukket =
        switch (sag.tilstand()) {
          case AFSLAG, AFSLUTTET, HENLAGT, ANDET_FORLOEB -> true;
          default -> false;
        };
    LocalDate sidst =
        sag.log().stream()
            .filter(i -> i.overgang().filter(x -> !x.til().isEmpty()).isPresent())
            .map(i -> i.haendelse().spor().sket())
            .reduce((a, b) -> b)
            .orElse(LocalDate.MIN);
    return lukket
        && iSagen(h)
        && o.til().iterator().next() != sag.tilstand()
        && !h.spor().sket().isBefore(sidst);
  }

  private static boolean iSagen(Haendelse h) {
    return h instanceof Beslutning.Bevilling
        || h instanceof Beslutning.Afslag
        || h instanceof Beslutning.AndetForloeb;
  }

  /** The decision that a successful complaint over the matter led to: in order from any state. */
  private static boolean retter(Sag sag, Haendelse h) {
    boolean aendret = false;
    for (Haendelse e : sag.alle(Haendelse.class)) {
      aendret =
          switch (e) {
            case Beslutning.Genvurdering g when g.svar() != Klagen.Svar.FASTHOLDT ->
                aendret || omSagen(sag, g.klage());
            case Ankeafgoerelse a when a.svar() == Klagesag.Ankesvar.AENDRET ->
                aendret || omSagen(sag, a.klage());
            default -> aendret && !iSagen(e);
          };
    }
    return aendret && iSagen(h);
  }

  private static boolean omSagen(Sag sag, String klage) {
    return sag.alle(Begivenhed.KlageModtaget.class).stream()
        .map(Begivenhed.KlageModtaget::klage)
        .filter(k -> k.id().equals(klage))
        .anyMatch(k ->
            switch (k.over()) {
              case BEVILLING, AFSLAG, OPHOER -> true;
              default -> false;
            });
  }

  /** Two transitions of one event are told apart by what the event and the log say. */
  private static boolean passer(Sag sag, Overgang o, Haendelse h) {
    return switch (o) {
      case T18 -> h instanceof Beslutning.Genvurdering g && g.svar() != Klagen.Svar.FASTHOLDT;
      case T19 -> h instanceof Beslutning.Genvurdering g && g.svar() == Klagen.Svar.FASTHOLDT;
      case T15, T31 -> Forudsaetning.besluttetSlut(sag).isEmpty();
      case T33 -> Forudsaetning.besluttetSlut(sag).isPresent();
      default -> true;
    };
  }

  private static Vej iOrden(Sag sag, Overgang o, Haendelse h) {
    String fejl = Forudsaetning.af(sag, h);
    Tilstand nu = sag.tilstand();
    return switch (h) {
      case Begivenhed.IndsatsBegyndt b ->
          Tael.taeller(sag, b) ? til(o, Tilstand.AKTIV_MED_INDSATS, fejl) : bliver(sag, o, fejl);
      case Begivenhed.IndsatsSluttet s ->
          Tael.loeberNoget(sag, s)
              ? bliver(sag, o, fejl)
              : til(o, Tilstand.AKTIV_UDEN_INDSATS, fejl);
      case Begivenhed.SeksMaanederGaaet g when !Forelaeggelse.forfalden(sag, g.spor().sket()) ->
          bliver(sag, o, Forelaeggelse.udenforReglen(sag));
      case Begivenhed.SeksMaanederBehandlet b ->
          til(
              o,
              Tael.loeberNoget(sag) ? Tilstand.AKTIV_MED_INDSATS : Tilstand.AKTIV_UDEN_INDSATS,
              fejl);
      // Before the last day the course is still running, whatever is said or decided of it.
      case Begivenhed.SlutdatoPasseret p when !fejl.isEmpty() -> bliver(sag, o, fejl);
      case Beslutning.Ophoersafgoerelse a when a.sidsteDag().isAfter(a.spor().sket()) ->
          bliver(sag, o, fejl);
      case Ankeafgoerelse a ->
          til(o, a.tilbageTil().filter(t -> hjemvist(a) && o.til().contains(t)).orElse(nu), fejl);
      default -> til(o, o.til().isEmpty() ? nu : o.til().iterator().next(), fejl);
    };
  }

  private static boolean hjemvist(Ankeafgoerelse a) {
    return a.svar() == Klagesag.Ankesvar.HJEMVIST;
  }

  private static Vej til(Overgang o, Tilstand til, String fejl) {
    return new Vej(Optional.of(o), Optional.of(o), til, fejl);
  }

  /** Only written down. */
  private static Vej bliver(Sag sag, Overgang o, String fejl) {
    return new Vej(Optional.empty(), Optional.of(o), sag.tilstand(), fejl);
  }

  private static String navne(Set<Tilstand> tilstande) {
    StringBuilder ud = new StringBuilder();
    Iterator<Tilstand> t = tilstande.iterator();
    while (t.hasNext()) {
      ud.append(t.next());
      ud.append(t.hasNext() ? ", " : "");
    }
    return ud.toString();
  }
}
