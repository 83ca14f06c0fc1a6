package dk.forloeb.ordning;

import dk.forloeb.lov.Afgoerelsen.Slags;
import dk.forloeb.lov.Dansk;
import dk.forloeb.ordning.Beslutning.Henlaeggelse.Grund;
import dk.forloeb.ordning.indhold.Sanktion;
import dk.forloeb.ordning.indhold.Udgang;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must lie there for an event besides the state: an open case in one of the layers, and dates
 * in their order. Like {@link Vej} it knows the log only.
 */
final class Forudsaetning {
  private static final LocalDate ORDNINGEN = LocalDate.of(2013, 1, 1);

  private Forudsaetning() {}

  /** What is wrong, a sentence; empty when nothing is. */
  static String af(Sag sag, Haendelse h) {
    return switch (h) {
      case Beslutning.Klarmelding k -> klar(sag, k.spor().sket());
      case Beslutning.Bevilling b -> grundlag(sag, b.spor().sket());
      case Beslutning.AndetForloeb a when kraeverTeam(a.slags()) -> grundlag(sag, a.spor().sket());
      case Beslutning.Ophoersafgoerelse o when o.somAndet().isPresent() ->
          grundlag(sag, o.spor().sket());
      case Beslutning.Ophoersafgoerelse o
          when o.aarsag() == Udgang.LEDIGHEDSYDELSE && !sag.borger().fleksjobvisiteret() ->
          "Ledighedsydelse forudsætter, at borgeren er visiteret til fleksjob.";
      case Beslutning.Henlaeggelse g -> henlaeggelse(sag, g.grund());
      case Beslutning.Genvurdering g -> klage(sag, g.klage());
      case Begivenhed.Ankeafgoerelse a -> klage(sag, a.klage());
      case Begivenhed.KlageTrukket k -> klage(sag, k.klage());
      case Begivenhed.SlutdatoPasseret p when !efterSlut(sag, p.spor().sket()) ->
          "Forløbets sidste dag er ikke passeret.";
      case Begivenhed.Hoert a -> hoering(sag, a.hoering());
      case Beslutning.Sanktionsafgoerelse s -> sanktion(sag, s);
      case Beslutning.Sanktionsfrafald s -> aaben(sag, s.sanktion());
      case Begivenhed.PauseSluttet p when !iPause(sag, p.sidsteDag()) ->
          "Der er ingen pause den " + Dansk.dato(p.sidsteDag()) + ".";
      case Begivenhed.IndsatsSluttet s when !sag.loeber(s.linje()) ->
          "Indsatsen " + s.linje() + " var ikke i gang.";
      default -> "";
    };
  }

  private static boolean kraeverTeam(Slags slags) {
    return switch (slags) {
      case FLEKSJOB, FOERTIDSPENSION, TILSKUD_SELVSTAENDIG -> true;
      default -> false;
    };
  }

  /** A decision is as old as what it rests on, or younger. */
  private static String klar(Sag sag, LocalDate dag) {
    Optional<LocalDate> del =
        sag.sidste(Begivenhed.ForberedendeDelSkrevet.class).map(d -> d.del().dato());
    if (del.filter(d -> d.isAfter(dag)).isPresent()) {
      return "Den forberedende del er først skrevet " + Dansk.dato(del.get()) + ".";
    }
    return gammelt("Den forberedende del", del, dag);
  }

  private static String grundlag(Sag sag, LocalDate dag) {
    String del = klar(sag, dag);
    if (!del.isEmpty()) {
      return del;
    }
    String indstilling = gammelt("Teamets indstilling", sag.indstilling().map(i -> i.dato()), dag);
    return indstilling.isEmpty()
        ? gammelt("Teamets møde", sag.moede().map(m -> m.dato()), dag)
        : indstilling;
  }

  /** There was neither a team nor a plan of this kind before the scheme. */
  private static String gammelt(String hvad, Optional<LocalDate> dato, LocalDate dag) {
    return !dag.isBefore(ORDNINGEN) && dato.filter(d -> d.isBefore(ORDNINGEN)).isPresent()
        ? hvad + " er dateret " + Dansk.dato(dato.orElseThrow()) + ", før ordningen fandtes."
        : "";
  }

  private static String henlaeggelse(Sag sag, Grund grund) {
    if (grund == Grund.KAN_IKKE_SOEGES) {
      return "Ingen sag henlægges, fordi man ikke kan søge om ressourceforløb.";
    }
    boolean hosTeamet = sag.tilstand().compareTo(Tilstand.KLAR_TIL_TEAM) >= 0;
    return grund == Grund.ANDEN_HJAELP && hosTeamet
        ? "Når sagen er klar til teamet, skal den afgøres; anden hjælp er ingen grund til at"
            + " henlægge den."
        : "";
  }

  private static String klage(Sag sag, String klage) {
    return sag.aabneKlager().contains(klage)
        ? ""
        : "Der er ingen åben klage med nummer " + klage + ".";
  }

  private static String aaben(Sag sag, String sanktion) {
    return sag.aabneSanktioner().contains(sanktion)
        ? ""
        : "Der er ingen åben sanktionssag med nummer " + sanktion + ".";
  }

  private static String hoering(Sag sag, Sanktion.Hoering h) {
    String lukket = aaben(sag, h.sanktion());
    if (!lukket.isEmpty()) {
      return lukket;
    }
    return sag.udeblivelse(h.sanktion()).filter(u -> u.dato().isAfter(h.dato())).isPresent()
        ? "Høringen ligger før det, borgeren skulle høres om."
        : "";
  }

  private static String sanktion(Sag sag, Beslutning.Sanktionsafgoerelse s) {
    String lukket = aaben(sag, s.sanktion());
    if (!lukket.isEmpty()) {
      return lukket;
    }
    LocalDate dag = s.spor().sket();
    return sag.hoering(s.sanktion()).filter(h -> h.venter(dag)).isPresent()
        ? "Borgerens frist for at svare er ikke udløbet."
        : "";
  }

  private static boolean iPause(Sag sag, LocalDate dag) {
    return sag.pauser().stream().anyMatch(p -> p.periode().indeholder(dag));
  }

  private static boolean efterSlut(Sag sag, LocalDate dag) {
    return besluttetSlut(sag)
        .or(() -> sag.bevilling().map(b -> b.periode().tom()))
        .filter(d -> !d.isBefore(dag))
        .isEmpty();
  }

  /** The last day of the present course that was decided, where an end was. */
  static Optional<LocalDate> besluttetSlut(Sag sag) {
    return sag.iForloebet(Beslutning.Ophoersafgoerelse.class).stream()
        .map(Beslutning.Ophoersafgoerelse::sidsteDag)
        .reduce((a, b) -> b);
  }
}
