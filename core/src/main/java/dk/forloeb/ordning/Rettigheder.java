package dk.forloeb.ordning;

import static dk.forloeb.ordning.Rolle.ANKESTYRELSEN;
import static dk.forloeb.ordning.Rolle.BORGER;
import static dk.forloeb.ordning.Rolle.KOORDINATOR;
import static dk.forloeb.ordning.Rolle.LAEGE;
import static dk.forloeb.ordning.Rolle.LEDER;
import static dk.forloeb.ordning.Rolle.MOEDELEDER;
import static dk.forloeb.ordning.Rolle.PARTSREPRAESENTANT;
import static dk.forloeb.ordning.Rolle.REVISOR;
import static dk.forloeb.ordning.Rolle.SAGSBEHANDLER;
import static dk.forloeb.ordning.Rolle.SUNDHEDSKOORDINATOR;
import static dk.forloeb.ordning.Rolle.SYSTEM;
import static dk.forloeb.ordning.Rolle.TEAMMEDLEM;
import static dk.forloeb.ordning.Rolle.YDELSESKONTOR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which role may do and see what. The only access rule with a source is that access follows from
 * the work (R186); this table is the project's own on top of it. It says what a role can do at all:
 * whether the person has this case is asked by whoever keeps the cases.
 */
public final class Rettigheder {
  /** What a case has to look at. */
  public enum Indhold {
    STAMOPLYSNINGER,
    FORBEREDENDE_DEL,
    HELBRED,
    TEAMSAG,
    PLAN,
    NOTATER,
    AFGOERELSER,
    SANKTION,
    YDELSE,
    KLAGE,
    ADGANGSLOG
  }

  private static final Map<Rolle, Set<Indhold>> SER = new EnumMap<>(Rolle.class);

  static {
    ser(SAGSBEHANDLER, EnumSet.complementOf(EnumSet.of(Indhold.ADGANGSLOG)));
    ser(KOORDINATOR, EnumSet.complementOf(EnumSet.of(Indhold.ADGANGSLOG)));
    ser(
        TEAMMEDLEM,
        EnumSet.of(
            Indhold.STAMOPLYSNINGER, Indhold.FORBEREDENDE_DEL, Indhold.HELBRED, Indhold.TEAMSAG));
    ser(
        MOEDELEDER,
        EnumSet.of(
            Indhold.STAMOPLYSNINGER, Indhold.FORBEREDENDE_DEL, Indhold.HELBRED, Indhold.TEAMSAG));
    ser(
        SUNDHEDSKOORDINATOR,
        EnumSet.of(
            Indhold.STAMOPLYSNINGER, Indhold.FORBEREDENDE_DEL, Indhold.HELBRED, Indhold.TEAMSAG));
    ser(LEDER, EnumSet.complementOf(EnumSet.of(Indhold.ADGANGSLOG)));
    ser(YDELSESKONTOR, EnumSet.of(Indhold.STAMOPLYSNINGER, Indhold.YDELSE, Indhold.SANKTION));
    ser(BORGER, EnumSet.allOf(Indhold.class));
    ser(PARTSREPRAESENTANT, EnumSet.allOf(Indhold.class));
    ser(LAEGE, EnumSet.of(Indhold.STAMOPLYSNINGER));
    ser(ANKESTYRELSEN, EnumSet.complementOf(EnumSet.of(Indhold.ADGANGSLOG)));
    ser(REVISOR, EnumSet.of(Indhold.ADGANGSLOG));
  }

  private Rettigheder() {}

  private static void ser(Rolle rolle, Set<Indhold> indhold) {
    SER.put(rolle, Collections.unmodifiableSet(indhold));
  }

  /** What the role may see of a case that is its own; nothing for analysts and bisidder. */
  public static Set<Indhold> ser(Rolle rolle) {
    return SER.getOrDefault(rolle, Set.of());
  }

  /** The roles that may record this kind of event or make this decision. */
  public static Set<Rolle> maa(Haendelse h) {
    return switch (h) {
      case Begivenhed.TruffetUdenOm t -> optager(t.beslutning());
      case Beslutning b -> beslutter(b);
      case Begivenhed b -> registrerer(b);
    };
  }

  /** Who may enter a decision that was made elsewhere: also whoever could have made it here. */
  private static Set<Rolle> optager(Beslutning b) {
    Set<Rolle> ud = EnumSet.of(SAGSBEHANDLER, KOORDINATOR, LEDER);
    ud.addAll(beslutter(b));
    return ud;
  }

  private static Set<Rolle> beslutter(Beslutning b) {
    return switch (b) {
      case Beslutning.Klarmelding k -> EnumSet.of(SAGSBEHANDLER);
      case Beslutning.Genforelaeggelse g -> EnumSet.of(SAGSBEHANDLER, LEDER);
      case Beslutning.Bevilling v -> EnumSet.of(LEDER);
      case Beslutning.Afslag a -> EnumSet.of(LEDER);
      case Beslutning.AndetForloeb a -> EnumSet.of(LEDER);
      case Beslutning.Henlaeggelse g -> EnumSet.of(SAGSBEHANDLER, LEDER);
      case Beslutning.Ophoersafgoerelse o -> EnumSet.of(LEDER);
      case Beslutning.Ydelsesafgoerelse y -> EnumSet.of(YDELSESKONTOR);
      case Beslutning.Sanktionsafgoerelse s -> EnumSet.of(LEDER);
      case Beslutning.Sanktionsfrafald s -> EnumSet.of(KOORDINATOR, LEDER);
      case Beslutning.Genvurdering g -> EnumSet.of(LEDER);
    };
  }

  private static Set<Rolle> registrerer(Begivenhed b) {
    return switch (b) {
      case Begivenhed.IndstillingAfgivet i -> EnumSet.of(MOEDELEDER);
      case Begivenhed.TeammoedeHoldt t -> EnumSet.of(MOEDELEDER);
      case Begivenhed.Genbehandlet g -> EnumSet.of(MOEDELEDER);
      case Begivenhed.SeksMaanederBehandlet s -> EnumSet.of(MOEDELEDER, KOORDINATOR);
      case Begivenhed.AttestModtaget a -> EnumSet.of(SAGSBEHANDLER, KOORDINATOR, LAEGE);
      case Begivenhed.Ankeafgoerelse a -> EnumSet.of(SAGSBEHANDLER, KOORDINATOR, ANKESTYRELSEN);
      case Begivenhed.KlageModtaget k ->
          EnumSet.of(SAGSBEHANDLER, KOORDINATOR, BORGER, PARTSREPRAESENTANT);
      case Begivenhed.KlageTrukket k ->
          EnumSet.of(SAGSBEHANDLER, KOORDINATOR, BORGER, PARTSREPRAESENTANT);
      case Begivenhed.BorgerKommenterede k ->
          EnumSet.of(SAGSBEHANDLER, KOORDINATOR, BORGER, PARTSREPRAESENTANT);
      case Begivenhed.TeamIndkaldt t -> EnumSet.of(MOEDELEDER, SAGSBEHANDLER, KOORDINATOR);
      case Begivenhed.Henvendelse h ->
          EnumSet.of(SAGSBEHANDLER, KOORDINATOR, BORGER, PARTSREPRAESENTANT);
      case Begivenhed.SundhedskoordinatorOensket s ->
          EnumSet.of(KOORDINATOR, BORGER, PARTSREPRAESENTANT);
      case Begivenhed.SamtaleOensket s ->
          EnumSet.of(SAGSBEHANDLER, KOORDINATOR, BORGER, PARTSREPRAESENTANT);
      case Begivenhed.SeksMaanederGaaet s -> EnumSet.of(SYSTEM, KOORDINATOR);
      case Begivenhed.SlutdatoPasseret s -> EnumSet.of(SYSTEM, KOORDINATOR);
      case Begivenhed.ForloebBegyndt f -> EnumSet.of(SYSTEM, KOORDINATOR, SAGSBEHANDLER);
      case Begivenhed.KoordinatorUdpeget k -> EnumSet.of(LEDER, SAGSBEHANDLER);
      default -> EnumSet.of(SAGSBEHANDLER, KOORDINATOR);
    };
  }

  /**
   * What is wrong with the roles that the event names: who did it and, of a decision made
   * elsewhere, who made it. Nothing wrong: empty.
   */
  static List<String> mangler(Haendelse h) {
    List<String> ud = new ArrayList<>();
    if (h instanceof Begivenhed.TruffetUdenOm t) {
      if (!maa(t).contains(t.optaget().rolle())) {
        ud.add("Rollen \"" + t.optaget().rolle().dansk() + "\" må ikke optage dette.");
      }
      if (!beslutter(t.beslutning()).contains(t.spor().rolle())) {
        ud.add("Rollen \"" + t.spor().rolle().dansk() + "\" måtte ikke afgøre dette.");
      }
    } else if (!maa(h).contains(h.spor().rolle())) {
      ud.add("Rollen \"" + h.spor().rolle().dansk() + "\" må ikke gøre dette.");
    }
    return ud;
  }

  /** Whether the roles that the event names may do it. */
  public static boolean maaGoere(Haendelse h) {
    return mangler(h).isEmpty();
  }
}
