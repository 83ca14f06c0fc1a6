package dk.forloeb.ordning;

import static dk.forloeb.ordning.Tilstand.AFGOERELSE_AFVENTER;
import static dk.forloeb.ordning.Tilstand.AFSLAG;
import static dk.forloeb.ordning.Tilstand.AFSLUTTET;
import static dk.forloeb.ordning.Tilstand.AKTIV_MED_INDSATS;
import static dk.forloeb.ordning.Tilstand.AKTIV_UDEN_INDSATS;
import static dk.forloeb.ordning.Tilstand.ANDET_FORLOEB;
import static dk.forloeb.ordning.Tilstand.BEVILGET;
import static dk.forloeb.ordning.Tilstand.FORBEREDELSE;
import static dk.forloeb.ordning.Tilstand.FORTSAETTER_UDEN_AFGOERELSE;
import static dk.forloeb.ordning.Tilstand.GENFORELAEGGES;
import static dk.forloeb.ordning.Tilstand.HENLAGT;
import static dk.forloeb.ordning.Tilstand.HENVENDELSE;
import static dk.forloeb.ordning.Tilstand.KLAR_TIL_TEAM;
import static dk.forloeb.ordning.Tilstand.SEKSMAANEDERS_FORELAEGGELSE;
import static dk.forloeb.ordning.Tilstand.SLUTVURDERING;
import static dk.forloeb.ordning.Tilstand.TEAM_BEHANDLET;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All transitions: the one table. Each says from where, to where, on which event, and which rules
 * are asked. What a rule does when it is not met is the rule's own matter, and so is whether it is
 * in force.
 *
 * <p>Some rows reach further than the sources' table, and are ours. T16 and T31 also leave S10, and
 * T26 all states before the decision, since citizens die and withdraw there too; but only these two
 * are reasons once the team has the case. T21 to T25 and P4 hold while the course runs, also in
 * S10, S11 and S13, since duties and benefit run on there. A plan that is rewritten can bring about
 * T10 and T29. T33 is the last day of an end that was decided ahead.
 */
@SuppressWarnings(
    "ImmutableEnumChecker") // the sets and lists cannot be changed; their types do not say so
public enum Overgang {
  T1(
      fra(HENVENDELSE),
      til(FORBEREDELSE),
      "sagen åbnes",
      Regler.AABNING,
      Begivenhed.SagAabnet.class),
  T2(
      fra(FORBEREDELSE),
      til(KLAR_TIL_TEAM),
      "den forberedende del er færdig",
      Regler.FORBEREDENDE_DEL,
      Beslutning.Klarmelding.class),
  T3(
      fra(KLAR_TIL_TEAM),
      til(TEAM_BEHANDLET),
      "teamet holder møde",
      Regler.MOEDE,
      Begivenhed.TeammoedeHoldt.class),
  T4(
      fra(TEAM_BEHANDLET),
      til(AFGOERELSE_AFVENTER),
      "teamet indstiller",
      Regler.INDSTILLING,
      Begivenhed.IndstillingAfgivet.class),
  T5(
      fra(AFGOERELSE_AFVENTER),
      til(GENFORELAEGGES),
      "kommunen vil noget andet end teamet",
      List.of(),
      Beslutning.Genforelaeggelse.class),
  T6(
      fra(AFGOERELSE_AFVENTER),
      til(BEVILGET),
      "forløbet bevilges",
      Regler.BEVILLING,
      Beslutning.Bevilling.class),
  T7(
      fra(AFGOERELSE_AFVENTER),
      til(AFSLAG),
      "der gives afslag",
      Regler.AFSLAG,
      Beslutning.Afslag.class),
  T8(
      fra(AFGOERELSE_AFVENTER),
      til(ANDET_FORLOEB),
      "der træffes afgørelse om noget andet",
      Regler.ANDET,
      Beslutning.AndetForloeb.class),
  T9(
      fra(BEVILGET),
      til(AKTIV_UDEN_INDSATS),
      "forløbet begynder",
      Regler.BEGYNDELSE,
      Begivenhed.ForloebBegyndt.class),
  T10(
      fra(AKTIV_UDEN_INDSATS),
      til(AKTIV_MED_INDSATS),
      "den første indsats, der tæller, begynder",
      Regler.INDSATS,
      Begivenhed.IndsatsBegyndt.class,
      Begivenhed.IndsatsdelSkrevet.class),
  T11(
      fra(AKTIV_UDEN_INDSATS),
      til(SEKSMAANEDERS_FORELAEGGELSE),
      "seks måneder er gået uden indsats",
      Regler.SEKS_MAANEDER,
      Begivenhed.SeksMaanederGaaet.class),
  T12(
      fra(SEKSMAANEDERS_FORELAEGGELSE),
      til(AKTIV_UDEN_INDSATS, AKTIV_MED_INDSATS),
      "teamet har set på sagen igen",
      Regler.IGEN,
      Begivenhed.SeksMaanederBehandlet.class),
  T13(
      fra(AKTIV_MED_INDSATS),
      til(SLUTVURDERING),
      "slutvurderingen åbnes",
      Regler.SLUTVURDERING,
      Begivenhed.Slutvurderet.class),
  T14(
      fra(SLUTVURDERING),
      til(BEVILGET),
      "et nyt forløb bevilges",
      Regler.BEVILLING,
      Beslutning.Bevilling.class),
  T15(
      fra(SLUTVURDERING),
      til(FORTSAETTER_UDEN_AFGOERELSE),
      "slutdatoen passeres uden afgørelse",
      Regler.SLUTDATO,
      Begivenhed.SlutdatoPasseret.class),
  T16(
      fra(
          AKTIV_UDEN_INDSATS,
          AKTIV_MED_INDSATS,
          SEKSMAANEDERS_FORELAEGGELSE,
          SLUTVURDERING,
          FORTSAETTER_UDEN_AFGOERELSE),
      til(AFSLUTTET),
      "forløbet slutter",
      Regler.OPHOER,
      Beslutning.Ophoersafgoerelse.class,
      Begivenhed.Ophoert.class),
  T17(alle(), ingen(), "en klage modtages", Regler.KLAGE, Begivenhed.KlageModtaget.class),
  T18(
      alle(),
      ingen(),
      "afgørelsen ændres efter klage",
      List.of("R143"),
      Beslutning.Genvurdering.class),
  T19(
      alle(),
      ingen(),
      "klagen sendes til Ankestyrelsen",
      List.of("R142"),
      Beslutning.Genvurdering.class),
  T20(
      alle(),
      til(FORBEREDELSE, KLAR_TIL_TEAM, AFGOERELSE_AFVENTER),
      "Ankestyrelsen svarer",
      List.of(),
      Begivenhed.Ankeafgoerelse.class),
  T21(koerende(), ingen(), "borgeren udebliver", List.of(), Begivenhed.Udebleven.class),
  T22(koerende(), ingen(), "borgeren høres", Regler.VEJLEDNING, Begivenhed.Hoert.class),
  T23(
      koerende(),
      ingen(),
      "der træffes afgørelse om sanktion",
      Regler.SANKTION,
      Beslutning.Sanktionsafgoerelse.class),
  T24(koerende(), ingen(), "en samtale holdes", Regler.SAMTALE, Begivenhed.SamtaleHoldt.class),
  T25(
      koerende(),
      ingen(),
      "borgeren beder om sundhedskoordinatoren",
      List.of("R093"),
      Begivenhed.SundhedskoordinatorOensket.class),
  T26(
      fra(
          HENVENDELSE,
          FORBEREDELSE,
          KLAR_TIL_TEAM,
          TEAM_BEHANDLET,
          GENFORELAEGGES,
          AFGOERELSE_AFVENTER),
      til(HENLAGT),
      "sagen henlægges",
      Regler.AABNING,
      Beslutning.Henlaeggelse.class),
  T27(
      fra(KLAR_TIL_TEAM),
      til(FORBEREDELSE),
      "den forberedende del skal rettes",
      List.of(),
      Begivenhed.MangelFundet.class),
  T28(
      fra(GENFORELAEGGES),
      til(TEAM_BEHANDLET),
      "teamet ser på sagen igen",
      Regler.MOEDE,
      Begivenhed.Genbehandlet.class),
  T29(
      fra(AKTIV_MED_INDSATS),
      til(AKTIV_UDEN_INDSATS),
      "den sidste indsats slutter",
      List.of(),
      Begivenhed.IndsatsSluttet.class,
      Begivenhed.IndsatsdelSkrevet.class),
  T30(
      fra(FORTSAETTER_UDEN_AFGOERELSE),
      til(BEVILGET),
      "et nyt forløb bevilges efter slutdatoen",
      Regler.BEVILLING,
      Beslutning.Bevilling.class),
  T31(
      fra(AKTIV_UDEN_INDSATS, AKTIV_MED_INDSATS, SEKSMAANEDERS_FORELAEGGELSE),
      til(FORTSAETTER_UDEN_AFGOERELSE),
      "slutdatoen passeres uden afgørelse",
      Regler.SLUTDATO,
      Begivenhed.SlutdatoPasseret.class),
  T32(
      fra(BEVILGET),
      til(AFSLUTTET),
      "sagen slutter, før forløbet er begyndt",
      Regler.OPHOER_FOER_START,
      Beslutning.Ophoersafgoerelse.class,
      Begivenhed.Ophoert.class),
  T33(
      koerende(),
      til(AFSLUTTET),
      "den sidste dag, der er afgjort, er passeret",
      List.of(),
      Begivenhed.SlutdatoPasseret.class),
  /** The fourth step of a sanction case: none follows. */
  P4(
      koerende(),
      ingen(),
      "der følger ingen sanktion",
      List.of(),
      Beslutning.Sanktionsfrafald.class),
  /** The employer's bonus, after the course. */
  B1(
      alle(),
      ingen(),
      "der sker noget i sagen om fleksjobbonus",
      Regler.BONUS,
      Begivenhed.BonusRegistreret.class),
  /** The benefit, which lies beside the states. */
  Y1(
      efterBevilling(),
      ingen(),
      "ydelsen fastsættes",
      Regler.YDELSE,
      Beslutning.Ydelsesafgoerelse.class);

  private final Set<Tilstand> fra;
  private final Set<Tilstand> til;
  private final String tekst;
  private final List<String> regler;
  private final List<Class<?>> haendelser;

  Overgang(
      Set<Tilstand> fra,
      Set<Tilstand> til,
      String tekst,
      List<String> regler,
      Class<?>... haendelser) {
    this.fra = fra;
    this.til = til;
    this.tekst = tekst;
    this.regler = regler;
    this.haendelser = List.of(haendelser);
  }

  private static Set<Tilstand> fra(Tilstand... tilstande) {
    return til(tilstande);
  }

  private static Set<Tilstand> til(Tilstand... tilstande) {
    Set<Tilstand> ud = EnumSet.noneOf(Tilstand.class);
    ud.addAll(Arrays.asList(tilstande));
    return Collections.unmodifiableSet(ud);
  }

  /** The case keeps its state. */
  private static Set<Tilstand> ingen() {
    return Set.of();
  }

  /** Every state that a case can stand in; KLAGE only lies over them. */
  private static Set<Tilstand> alle() {
    return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Tilstand.KLAGE)));
  }

  private static Set<Tilstand> koerende() {
    Set<Tilstand> ud = EnumSet.noneOf(Tilstand.class);
    alle().stream().filter(Tilstand::koerer).forEach(ud::add);
    return Collections.unmodifiableSet(ud);
  }

  private static Set<Tilstand> efterBevilling() {
    Set<Tilstand> ud = EnumSet.copyOf(koerende());
    ud.add(BEVILGET);
    return Collections.unmodifiableSet(ud);
  }

  /** States it can leave. */
  public Set<Tilstand> fra() {
    return fra;
  }

  /** States it can lead to; none when the case keeps its state. */
  public Set<Tilstand> til() {
    return til;
  }

  /** In Danish, as an event: {@code forløbet bevilges}. */
  public String tekst() {
    return tekst;
  }

  /** Ids of the rules that are asked. */
  public List<String> regler() {
    return regler;
  }

  /** The events that bring it about. */
  public List<Class<?>> haendelser() {
    return haendelser;
  }

  /** The transitions that this kind of event can bring about, whatever the state. */
  static List<Overgang> ved(Class<?> haendelse) {
    List<Overgang> ud = new ArrayList<>();
    for (Overgang o : values()) {
      if (o.haendelser.contains(haendelse)) {
        ud.add(o);
      }
    }
    return ud;
  }
}
