package dk.forloeb.lov;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that fall with the rehabiliteringsteam. Its last day was not seen; until the day of our
 * setting they hold as they are, and from then on a no is a question of law, which stops nobody.
 */
final class Teamkrav {
  private static final String KRAV = "team.krav";

  private static final Set<String> REGLER =
      Set.of(
          "R050", "R051", "R053", "R054", "R055", "R056", "R058", "R059", "R060", "R063", "R070",
          "R071", "R072", "R073", "R074", "R213");

  private Teamkrav() {}

  /** The condition, while the team has to be asked. */
  static Betingelse om(String id, Betingelse b) {
    return REGLER.contains(id) ? s -> mens(s, b.proev(s)) : b;
  }

  /** A decision rests on what the law asks on its own day, however old the team's work is. */
  private static Forklaring mens(Sagsbillede s, Forklaring f) {
    LocalDate dag =
        s.fakta().find(Afgoerelsen.DATO).filter(d -> d.isAfter(s.dato())).orElse(s.dato());
    return f.udfald() == Udfald.OPFYLDT
            || s.parametre().parameter(KRAV).vaerdi(dag).tal().signum() == 1
        ? f
        : s.jura(
            "Om kravet om rehabiliteringsteam endnu gælder "
                + Dansk.dato(dag)
                + ", er ikke set; efter vores indstilling (team.krav) spærrer det ikke længere."
                + " Ellers ville det hindre: "
                + hindringer(f));
  }

  /** What it rests on that is not as the rule asks. */
  private static String hindringer(Forklaring f) {
    return f.noder().stream()
        .filter(n -> n.grunde().isEmpty() && n.udfald() != Udfald.OPFYLDT)
        .map(Forklaring::tekst)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
