package dk.forloeb.lov;

import static dk.forloeb.lov.Led.daekker;
import static dk.forloeb.lov.Led.er;
import static dk.forloeb.lov.Led.foer;
import static dk.forloeb.lov.Led.hvis;
import static dk.forloeb.lov.Led.ikke;
import static dk.forloeb.lov.Led.ikkeSet;
import static dk.forloeb.lov.Led.ja;
import static dk.forloeb.lov.Led.med;
import static dk.forloeb.lov.Led.senest;
import static dk.forloeb.lov.Led.skoen;

import dk.forloeb.lov.Sanktionen.Slags;
import dk.forloeb.tid.Frist;
import dk.forloeb.tid.Frist.Enhed;
import dk.forloeb.tid.Ur;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sanctions: R120-R131, R200-R202. */
final class Sanktionsregler {
  private Sanktionsregler() {}

  static Map<String, Betingelse> betingelser() {
    Betingelse punkt = er(Sanktionen.SLAGS, Slags.PUNKT);
    Betingelse dagsbeloeb = hvis(ikke(punkt), Sanktionsregler::dagsbeloeb);
    return Map.ofEntries(
        Map.entry("R120", ikke(skoen(Sanktionen.RIMELIG_GRUND))),
        Map.entry("R121", hvis(er(Sanktionen.SLAGS, Slags.SAMTALE), Sanktionsregler::dage)),
        Map.entry("R122", hvis(er(Sanktionen.SLAGS, Slags.BOOKING), Sanktionsregler::dage)),
        Map.entry("R123", ja(Sanktionen.AFGJORT_AF_KOMMUNEN)),
        Map.entry("R124", senest(Sanktionen.VEJLEDT, Sanktionen.HAENDELSE)),
        Map.entry(
            "R125", daekker(Sanktionen.VEJLEDNING, List.of("droeftet", "udleveret", "sendt"))),
        Map.entry(
            "R126",
            Urregel.efter(
                Sanktionen.VEJLEDT, "vejledning.hver", Enhed.MAANEDER, Sanktionen.HAENDELSE)),
        Map.entry("R127", foer(Sanktionen.HOERT, Afgoerelsen.DATO)),
        Map.entry("R128", dagsbeloeb),
        Map.entry("R129", dagsbeloeb),
        Map.entry(
            "R130",
            hvis(punkt, ikkeSet("Punktsanktionens udløsende hændelser og beløb er ikke set."))),
        Map.entry("R131", ja(Sanktionen.REGISTRERET)),
        Map.entry("R200", er(Sanktionen.VEJLEDNINGSFORM, Sanktionen.Form.INDIVIDUEL)),
        Map.entry(
            "R201",
            daekker(
                Sanktionen.VEJLEDNING_DOKUMENTERET, List.of("tekst", "givet_dato", "sendt_dato"))),
        Map.entry("R202", new Maanedsur()));
  }

  /** From the day itself until contact is restored; the day itself always counts. */
  private static Forklaring dage(Sagsbillede s) {
    return med(
            Sanktionen.HAENDELSE,
            Sanktionen.KONTAKT,
            Sanktionen.DAGE,
            (b, dag, kontakt, taget) -> {
              long rigtigt = Math.max(1, ChronoUnit.DAYS.between(dag, kontakt));
              return b.af(
                  rigtigt == taget,
                  "Fra "
                      + Dansk.dato(dag)
                      + " til kontakten "
                      + Dansk.dato(kontakt)
                      + " er der "
                      + rigtigt
                      + (rigtigt == 1 ? " dag" : " dage")
                      + " at fradrage; fradraget er "
                      + taget
                      + ".");
            })
        .proev(s);
  }

  private static Forklaring dagsbeloeb(Sagsbillede s) {
    return med(
            Ydelsen.GRUPPE,
            Sanktionen.DAGSBELOEB,
            (b, gruppe, brugt) ->
                b.tal("sanktion.dag." + gruppe.name().toLowerCase(Locale.ROOT))
                    .map(
                        r -> Ydelsesregler.passer(b, "Dagsbeløbet for " + gruppe.dansk(), r, brugt))
                    .orElseGet(() ->
                        b.jura(
                            "Dagsbeløbet for "
                                + gruppe.dansk()
                                + " den "
                                + Dansk.dato(b.dato())
                                + " er ikke set.")))
        .proev(s);
  }

  /** Whole calendar months after the month of the event. */
  private static final class Maanedsur implements HarUr {
    private static Optional<LocalDate> sidste(Sagsbillede s) {
      int maaneder = s.heltal("sanktion.senest");
      return s.fakta()
          .find(Sanktionen.HAENDELSE)
          .map(d -> YearMonth.from(d).plusMonths(maaneder).atEndOfMonth());
    }

    @Override
    public Optional<Ur> ur(Sagsbillede s) {
      return sidste(s).map(d -> Ur.af(d, Frist.dage(0)));
    }

    @Override
    public Forklaring proev(Sagsbillede s) {
      return med(
              Sanktionen.HAENDELSE,
              Afgoerelsen.DATO,
              (b, dag, afgjort) -> {
                LocalDate sidste = sidste(b).orElse(dag);
                return b.af(
                    !afgjort.isAfter(sidste),
                    "Hændelsen var "
                        + Dansk.dato(dag)
                        + ", så fristen ville være "
                        + Dansk.dato(sidste)
                        + "; afgørelsen er fra "
                        + Dansk.dato(afgjort)
                        + ".");
              })
          .proev(s);
    }
  }
}
