package dk.forloeb.lov;

import static dk.forloeb.lov.Led.enAf;
import static dk.forloeb.lov.Led.er;
import static dk.forloeb.lov.Led.hvis;
import static dk.forloeb.lov.Led.ikke;
import static dk.forloeb.lov.Led.ja;
import static dk.forloeb.lov.Led.med;
import static dk.forloeb.lov.Led.nej;
import static dk.forloeb.lov.Led.og;
import static dk.forloeb.lov.Led.sket;
import static dk.forloeb.lov.Led.uden;

import dk.forloeb.lov.Ydelsen.Foer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ressourceforløbsydelse: R100-R113, R203-R205. */
final class Ydelsesregler {
  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

  private Ydelsesregler() {}

  static Map<String, Betingelse> betingelser() {
    Betingelse sats = hvis(ikke(beholderNiveau()), Ydelsesregler::satsAnvendt);
    Betingelse fradrag = Ydelsesregler::loenfradrag;
    return Map.ofEntries(
        Map.entry("R100", uden(Ydelsen.MEDREGNET, Set.of("formue", "aegtefaelles_indkomst"))),
        Map.entry(
            "R101",
            uden(
                Ydelsen.MEDREGNET,
                Set.of("kontanthjaelpsloft", "225_timer", "gensidig_forsoergelse"))),
        Map.entry("R102", sats),
        Map.entry("R103", sats),
        Map.entry("R104", sats),
        Map.entry("R105", sats),
        Map.entry("R106", sats),
        Map.entry("R107", sats),
        Map.entry("R108", hvis(er(Ydelsen.FOER, Foer.SYGEDAGPENGE), Ydelsesregler::sygeniveau)),
        Map.entry("R109", hvis(er(Ydelsen.FOER, Foer.LEDIGHEDSYDELSE), sammeNiveau())),
        Map.entry(
            "R110",
            hvis(
                og(sket(Ydelsen.BARN_FOEDT), Led.senest(Ydelsen.BARN_FOEDT, Ydelsen.MAANED)),
                er(Ydelsen.GRUPPE, Ydelsen.Gruppe.FORSOERGER))),
        Map.entry("R111", fradrag),
        Map.entry("R112", fradrag),
        Map.entry("R113", ens(Ydelsen.FRADRAG_ANDET, Ydelsen.ANDEN_INDTAEGT)),
        Map.entry("R203", hvis(er(Ydelsen.FOER, Foer.FOERTIDSPENSION), sammeNiveau())),
        Map.entry(
            "R204",
            og(
                hvis(
                    sket(Ydelsen.FERIEPENGE_UDBETALT),
                    og(sammeMaaned(), ja(Ydelsen.FERIEPENGE_SOM_LOEN))),
                nej(Ydelsen.ERSTATNING_FRADRAGET))),
        Map.entry("R205", og(ja(Ydelsen.TIL_RAADIGHED), ja(Ydelsen.DELTAGER_I_SAMTALER))));
  }

  /** These keep the level they had; what it is, other rules ask (R108, R109, R203). */
  private static Betingelse beholderNiveau() {
    return enAf(
        Ydelsen.FOER, List.of(Foer.SYGEDAGPENGE, Foer.LEDIGHEDSYDELSE, Foer.FOERTIDSPENSION));
  }

  /** The ordinary monthly rate of the group on the day, if it was seen. */
  private static Optional<BigDecimal> ordinaer(Sagsbillede s, Ydelsen.Gruppe gruppe) {
    return s.tal("ydelse.sats." + gruppe.name().toLowerCase(Locale.ROOT));
  }

  private static Forklaring satsAnvendt(Sagsbillede s) {
    return med(
            Ydelsen.GRUPPE,
            Ydelsen.SATS,
            (b, gruppe, sats) ->
                ordinaer(b, gruppe)
                    .map(rigtig -> passer(b, "Satsen for " + gruppe.dansk(), rigtig, sats))
                    .orElseGet(() -> satsIkkeSet(b, gruppe)))
        .proev(s);
  }

  private static Forklaring satsIkkeSet(Sagsbillede s, Ydelsen.Gruppe gruppe) {
    return s.jura(
        "Satsen for " + gruppe.dansk() + " den " + Dansk.dato(s.dato()) + " er ikke set.");
  }

  static Forklaring passer(Sagsbillede s, String hvad, BigDecimal rigtig, BigDecimal brugt) {
    return s.af(
        rigtig.compareTo(brugt) == 0,
        hvad + " er " + Dansk.kroner(rigtig) + "; brugt er " + Dansk.kroner(brugt) + ".");
  }

  /**
   * The level of the sygedagpenge until they would have ended, and never below the ordinary one.
   */
  private static Forklaring sygeniveau(Sagsbillede s) {
    return med(
            Ydelsen.MAANED,
            Ydelsen.SYGEDAGPENGE_UDLOEB,
            Ydelsen.SATS,
            (b, dag, udloeb, sats) ->
                med(
                        Ydelsen.GRUPPE,
                        Ydelsen.TIDLIGERE_NIVEAU,
                        (c, gruppe, niveau) ->
                            ordinaer(c, gruppe)
                                .map(o -> {
                                  boolean beholdes = !dag.isAfter(udloeb);
                                  BigDecimal rigtig = beholdes ? o.max(niveau) : o;
                                  return passer(
                                      c,
                                      "Niveauet "
                                          + (beholdes ? "til og med " : "efter ")
                                          + Dansk.dato(udloeb),
                                      rigtig,
                                      sats);
                                })
                                .orElseGet(() -> satsIkkeSet(c, gruppe)))
                    .proev(b))
        .proev(s);
  }

  private static Betingelse sammeNiveau() {
    return ens(Ydelsen.SATS, Ydelsen.TIDLIGERE_NIVEAU);
  }

  private static Betingelse ens(Faktum<BigDecimal> brugt, Faktum<BigDecimal> rigtig) {
    return med(brugt, rigtig, (s, b, r) -> passer(s, Dansk.stort(rigtig.etiket()), r, b));
  }

  /**
   * What is taken off for a wage, by the two percentages and the limit of the day. How it is
   * rounded was not seen, so a krone either way is let pass.
   */
  private static Forklaring loenfradrag(Sagsbillede s) {
    return med(
            Ydelsen.LOEN,
            Ydelsen.LOENFRADRAG,
            (b, loen, taget) ->
                b.tal("loen.graense")
                    .map(graense -> fradrag(b, loen, taget, graense))
                    .orElseGet(() ->
                        b.jura("Lønindtægtsgrænsen den " + Dansk.dato(b.dato()) + " er ikke set.")))
        .proev(s);
  }

  private static Forklaring fradrag(
      Sagsbillede s, BigDecimal loen, BigDecimal taget, BigDecimal graense) {
    Optional<BigDecimal> lav = s.tal("loen.fradrag.under_graensen");
    Optional<BigDecimal> hoej = s.tal("loen.fradrag.over_graensen");
    if (lav.isEmpty() || hoej.isEmpty()) {
      return s.jura("Fradraget for løn " + Dansk.dato(s.dato()) + " er ikke set.");
    }
    int under = lav.get().intValueExact();
    int over = hoej.get().intValueExact();
    BigDecimal rigtigt =
        procent(loen.min(graense), under)
            .add(procent(loen.subtract(graense).max(BigDecimal.ZERO), over));
    return s.af(
        rigtigt.subtract(taget).abs().compareTo(BigDecimal.ONE) <= 0,
        under
            + " procent op til "
            + Dansk.kroner(graense)
            + " og "
            + over
            + " procent derover giver af "
            + Dansk.kroner(loen)
            + " et fradrag på "
            + Dansk.kroner(rigtigt)
            + "; taget er "
            + Dansk.kroner(taget)
            + ".");
  }

  private static BigDecimal procent(BigDecimal af, int procent) {
    return af.multiply(BigDecimal.valueOf(procent)).divide(HUNDREDE, 2, RoundingMode.HALF_UP);
  }

  private static Betingelse sammeMaaned() {
    return med(
        Ydelsen.FERIEPENGE_UDBETALT,
        Ydelsen.FERIEPENGE_FRADRAGET,
        (s, udbetalt, fradraget) ->
            s.af(
                maaned(udbetalt).equals(maaned(fradraget)),
                "Feriepengene er udbetalt "
                    + Dansk.dato(udbetalt)
                    + " og fradraget for den måned, hvor "
                    + Dansk.dato(fradraget)
                    + " ligger."));
  }

  private static YearMonth maaned(LocalDate dag) {
    return YearMonth.from(dag);
  }
}
