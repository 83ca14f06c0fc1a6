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
    List<Overgang> mulige = Overgang.ved(h.getClass());
    if (mulige.isEmpty()) {
      return new Vej(Optional.empty(), Optional.empty(), sag.tilstand(), "");
    }
    for (Overgang o : mulige) {
      if (o.fra().contains(sag.tilstand()) && passer(o, h)) {
        return iOrden(sag, o, h);
      }
    }
    Overgang foerste =
        mulige.stream().filter(o -> passer(o, h)).findFirst().orElse(mulige.getFirst());
    if (ventet(sag, h)) {
      return bliver(sag, foerste, forudsaetning(sag, h));
    }
    // A decision made elsewhere was made, and a meeting was held, whatever had gone before.
    boolean flytter =
        haendelse instanceof Begivenhed.TruffetUdenOm
            || h instanceof Begivenhed.TeammoedeHoldt
            || h instanceof Begivenhed.IndstillingAfgivet
            || h instanceof Begivenhed.ForloebBegyndt;
    boolean frem = flytter && fremad(sag.tilstand(), foerste);
    return new Vej(
        frem ? Optional.of(foerste) : Optional.empty(),
        Optional.of(foerste),
        frem && !foerste.til().isEmpty() ? foerste.til().iterator().next() : sag.tilstand(),
        "Hører til i " + navne(foerste.fra()) + "; sagen stod i " + sag.tilstand() + ".");
  }

  /** What may happen in other states too, and is then only written down. */
  private static boolean ventet(Sag sag, Haendelse h) {
    return switch (h) {
      case Begivenhed.IndsatsBegyndt b -> sag.tilstand().koerer();
      case Begivenhed.IndsatsSluttet s -> sag.tilstand().koerer();
      case Begivenhed.Slutvurderet s -> sag.tilstand().koerer();
      // The team's work on a new course, while the old one runs.
      case Begivenhed.TeammoedeHoldt t -> sag.tilstand().koerer();
      case Begivenhed.IndstillingAfgivet i -> sag.tilstand().koerer();
      case Begivenhed.Genbehandlet g -> sag.tilstand().koerer();
      case Begivenhed.SamtaleHoldt s -> true;
      default -> false;
    };
  }

  /** Facts move a case that was left behind; none brings it back. */
  private static boolean fremad(Tilstand nu, Overgang o) {
    return o.til().isEmpty() || o.til().iterator().next().compareTo(nu) > 0;
  }

  /** Two transitions of one event are told apart by what the event says. */
  private static boolean passer(Overgang o, Haendelse h) {
    return switch (o) {
      case T18 -> h instanceof Beslutning.Genvurdering g && g.svar() != Klagen.Svar.FASTHOLDT;
      case T19 -> h instanceof Beslutning.Genvurdering g && g.svar() == Klagen.Svar.FASTHOLDT;
      default -> true;
    };
  }

  private static Vej iOrden(Sag sag, Overgang o, Haendelse h) {
    String fejl = forudsaetning(sag, h);
    Tilstand nu = sag.tilstand();
    return switch (h) {
      case Begivenhed.IndsatsBegyndt b ->
          Tael.taeller(sag, b) ? til(o, Tilstand.AKTIV_MED_INDSATS, fejl) : bliver(sag, o, fejl);
      case Begivenhed.IndsatsSluttet s ->
          Tael.loeberNoget(sag, s)
              ? bliver(sag, o, fejl)
              : til(o, Tilstand.AKTIV_UDEN_INDSATS, fejl);
      case Begivenhed.SeksMaanederBehandlet b ->
          til(
              o,
              Tael.loeberNoget(sag) ? Tilstand.AKTIV_MED_INDSATS : Tilstand.AKTIV_UDEN_INDSATS,
              fejl);
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

  /** What must lie open for an event in one of the layers over the states. */
  private static String forudsaetning(Sag sag, Haendelse h) {
    return switch (h) {
      case Beslutning.Genvurdering g when !sag.aabneKlager().contains(g.klage()) ->
          "Der er ingen åben klage med nummer " + g.klage() + ".";
      case Ankeafgoerelse a when !sag.aabneKlager().contains(a.klage()) ->
          "Der er ingen åben klage med nummer " + a.klage() + ".";
      case Begivenhed.SlutdatoPasseret p when !efterSlut(sag, p.spor().sket()) ->
          "Forløbets sidste dag er ikke passeret.";
      case Begivenhed.Hoert a when !sag.sanktionAaben() -> INGEN_SANKTION;
      case Beslutning.Sanktionsafgoerelse s when !sag.sanktionAaben() -> INGEN_SANKTION;
      case Beslutning.Sanktionsfrafald s when !sag.sanktionAaben() -> INGEN_SANKTION;
      case Begivenhed.IndsatsSluttet s when !Tael.loeber(sag, s.linje()) ->
          "Indsatsen " + s.linje() + " var ikke i gang.";
      default -> "";
    };
  }

  private static boolean efterSlut(Sag sag, LocalDate dag) {
    return sag.bevilling().filter(b -> !b.periode().tom().isBefore(dag)).isEmpty();
  }

  private static final String INGEN_SANKTION = "Der er ingen åben sanktionssag.";

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
