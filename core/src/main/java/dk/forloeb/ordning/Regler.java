package dk.forloeb.ordning;

import dk.forloeb.lov.Afgoerelsen;
import dk.forloeb.lov.Regelsaet;
import dk.forloeb.ordning.indhold.Fleksjob;
import dk.forloeb.ordning.indhold.Udgang;
import java.util.List;
import java.util.stream.Stream;

/** Which rules are asked at which transition, by id. */
final class Regler {
  private static final List<String> BREV = List.of("R180", "R181", "R182", "R183", "R218");

  static final List<String> AABNING = List.of("R020");

  static final List<String> FORBEREDENDE_DEL = List.of("R071", "R072", "R073", "R074");

  static final List<String> MOEDE = Regelsaet.TEAMMOEDE.regler();

  /** The team's second look at a running course. */
  static final List<String> IGEN = List.of("R050", "R053", "R054", "R055", "R063");

  static final List<String> INDSTILLING = samlet(Regelsaet.INDSTILLING.regler(), List.of("R207"));

  /** What the team's work must have been, for a decision to rest on it. */
  private static final List<String> GRUNDLAG =
      List.of(
          "R053", "R054", "R055", "R056", "R058", "R063", "R070", "R071", "R073", "R074", "R051",
          "R060", "R207");

  static final List<String> BEVILLING = samlet(Regelsaet.BEVILLING.regler(), GRUNDLAG);

  static final List<String> AFSLAG = samlet(List.of("R060", "R061", "R207"), BREV);

  private static final List<String> FLEKSJOB = samlet(Regelsaet.FLEKSJOB.regler(), GRUNDLAG, BREV);

  private static final List<String> PENSION =
      samlet(Regelsaet.FOERTIDSPENSION.regler(), GRUNDLAG, BREV);

  private static final List<String> ANDEN = samlet(List.of("R051", "R060", "R065", "R207"), BREV);

  private static final List<String> TILSKUD = samlet(ANDEN, GRUNDLAG);

  static final List<String> ANDET = samlet(FLEKSJOB, PENSION, TILSKUD);

  static final List<String> BEGYNDELSE =
      List.of("R075", "R076", "R077", "R080", "R170", "R172", "R173", "R174", "R175");

  static final List<String> INDSATS = List.of("R086", "R087", "R088");

  static final List<String> SEKS_MAANEDER = List.of("R085");

  static final List<String> SLUTVURDERING = List.of("R045", "R208");

  static final List<String> SLUTDATO = List.of("R045", "R046");

  private static final List<String> OPHOERSAFGOERELSE = samlet(List.of("R036", "R045"), BREV);

  private static final List<String> OPHOER_FLEKSJOB = samlet(OPHOERSAFGOERELSE, FLEKSJOB);

  private static final List<String> OPHOER_PENSION = samlet(OPHOERSAFGOERELSE, PENSION);

  private static final List<String> OPHOERT = List.of("R036", "R171", "R217");

  static final List<String> OPHOER = samlet(OPHOER_FLEKSJOB, OPHOER_PENSION, OPHOERT);

  static final List<String> OPHOER_FOER_START = samlet(OPHOERSAFGOERELSE, OPHOERT);

  static final List<String> KLAGE =
      List.of("R062", "R140", "R141", "R144", "R145", "R146", "R209", "R210", "R211", "R212");

  static final List<String> VEJLEDNING = List.of("R124", "R125", "R126", "R200", "R201");

  static final List<String> SANKTION = samlet(List.of("R094"), Regelsaet.SANKTION.regler(), BREV);

  static final List<String> SAMTALE = List.of("R081", "R082", "R083", "R084");

  static final List<String> YDELSE = samlet(Regelsaet.YDELSE.regler(), BREV);

  static final List<String> BONUS = List.of("R155", "R156", "R157");

  private Regler() {}

  /** The rules of the transition that this event is asked by: they differ with what is decided. */
  static List<String> af(Overgang o, Haendelse h) {
    return switch (h) {
      case Beslutning.AndetForloeb a when a.slags() == Afgoerelsen.Slags.FLEKSJOB -> FLEKSJOB;
      case Beslutning.AndetForloeb a when a.slags() == Afgoerelsen.Slags.FOERTIDSPENSION -> PENSION;
      case Beslutning.AndetForloeb a when a.slags() == Afgoerelsen.Slags.TILSKUD_SELVSTAENDIG ->
          TILSKUD;
      case Beslutning.AndetForloeb a -> ANDEN;
      case Beslutning.Ophoersafgoerelse a when a.aarsag() == Udgang.FLEKSJOB -> OPHOER_FLEKSJOB;
      case Beslutning.Ophoersafgoerelse a when a.aarsag() == Udgang.FOERTIDSPENSION ->
          OPHOER_PENSION;
      case Beslutning.Ophoersafgoerelse a -> OPHOERSAFGOERELSE;
      case Begivenhed.Ophoert a -> OPHOERT;
      // Only what was paid out can have been paid out wrongly.
      case Begivenhed.BonusRegistreret b when b.bonus().status() != Fleksjob.Bonusstatus.UDBETALT ->
          List.of();
      default -> o.regler();
    };
  }

  private static List<String> samlet(List<String> a, List<String> b) {
    return Stream.concat(a.stream(), b.stream()).distinct().toList();
  }

  private static List<String> samlet(List<String> a, List<String> b, List<String> c) {
    return samlet(samlet(a, b), c);
  }
}
