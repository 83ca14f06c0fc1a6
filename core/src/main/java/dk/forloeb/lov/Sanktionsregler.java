package dk.forloeb.lov;

import static dk.forloeb.lov.Led.daekker;
import static dk.forloeb.lov.Led.er;
import static dk.forloeb.lov.Led.foer;
import static dk.forloeb.lov.Led.hvis;
import static dk.forloeb.lov.Led.ikke;
import static dk.forloeb.lov.Led.ikkeSet;
import static dk.forloeb.lov.Led.ja;
import static dk.forloeb.lov.Led.med;
import static dk.forloeb.lov.Led.og;
import static dk.forloeb.lov.Led.senest;
import static dk.forloeb.lov.Led.sket;
import static dk.forloeb.lov.Led.skoen;

import dk.forloeb.lov.Sanktionen.Slags;
import dk.forloeb.tid.Frist;
import dk.forloeb.tid.Frist.Enhed;
import dk.forloeb.tid.Periode;
import dk.forloeb.tid.Ur;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sanctions: R120-R131, R200-R202. */
final class Sanktionsregler {
  private static final List<String> UNDER_COVID =
      List.of("R120", "R121", "R122", "R123", "R124", "R125", "R126", "R202");

  private Sanktionsregler() {}

  static Map<String, Betingelse> betingelser() {
    Betingelse punkt = er(Sanktionen.SLAGS, Slags.PUNKT);
    Betingelse dagsbeloeb = hvis(ikke(punkt), Sanktionsregler::dagsbeloeb);
    return medCovid(
        Map.ofEntries(
            Map.entry("R120", ikke(skoen(Sanktionen.RIMELIG_GRUND))),
            Map.entry(
                "R121",
                hvis(er(Sanktionen.SLAGS, Slags.SAMTALE), s -> dage(s, Sanktionen.KONTAKT))),
            Map.entry(
                "R122", hvis(er(Sanktionen.SLAGS, Slags.BOOKING), Sanktionsregler::dageTilBooking)),
            Map.entry("R123", ja(Sanktionen.AFGJORT_AF_KOMMUNEN)),
            Map.entry("R124", senest(Sanktionen.VEJLEDT, Sanktionen.HAENDELSE)),
            Map.entry(
                "R125",
                og(
                    daekker(Sanktionen.VEJLEDNING, List.of("droeftet", "udleveret", "sendt")),
                    hvis(sket(Sanktionen.FOERSTE_SAMTALE), Sanktionsregler::vedFoersteSamtale))),
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
                    Sanktionen.VEJLEDNING_DOKUMENTERET,
                    List.of("tekst", "givet_dato", "sendt_dato"))),
            Map.entry("R202", new Maanedsur())));
  }

  private static Map<String, Betingelse> medCovid(Map<String, Betingelse> regler) {
    Map<String, Betingelse> ud = new TreeMap<>(regler);
    for (String id : UNDER_COVID) {
      ud.computeIfPresent(id, (i, b) -> medCovid(b));
    }
    return ud;
  }

  /** Sanctions too were suspended for a time; on which days was not seen. */
  private static Betingelse medCovid(Betingelse b) {
    Betingelse med =
        s -> {
          Forklaring f = b.proev(s);
          String covid =
              s.fakta()
                  .find(Sanktionen.HAENDELSE)
                  .map(d -> Covid.forbehold(s, new Periode(d, d)))
                  .orElse("");
          return covid.isEmpty()
              ? f
              : new Forklaring(
                  f.regel(),
                  f.udfald(),
                  f.gaelder(),
                  f.tekst() + covid,
                  f.hjemmel(),
                  f.grunde(),
                  f.opgave());
        };
    return b instanceof HarUr ur ? HarUr.af(ur, med) : med;
  }

  /**
   * Whether a sanction is excluded by guidance alone that came after the first talk, was not seen.
   */
  private static Forklaring vedFoersteSamtale(Sagsbillede s) {
    Forklaring f = senest(Sanktionen.FOERST_VEJLEDT, Sanktionen.FOERSTE_SAMTALE).proev(s);
    return f.udfald() == Udfald.IKKE_OPFYLDT
        ? s.jura(f.tekst() + " Om det alene udelukker en sanktion, er ikke set.")
        : f;
  }

  /** Until the talk was booked or contact was restored, whichever came first. */
  private static Forklaring dageTilBooking(Sagsbillede s) {
    Fakta f = s.fakta();
    Optional<LocalDate> booket = f.find(Sanktionen.BOOKET);
    Optional<LocalDate> kontakt = f.find(Sanktionen.KONTAKT);
    if (booket.isEmpty() && !f.erIkkeSket(Sanktionen.BOOKET)) {
      return s.mangler(Sanktionen.BOOKET);
    }
    if (kontakt.isEmpty() && !f.erIkkeSket(Sanktionen.KONTAKT)) {
      return s.mangler(Sanktionen.KONTAKT);
    }
    boolean foerst = booket.filter(b -> kontakt.filter(k -> k.isBefore(b)).isEmpty()).isPresent();
    return dage(s, foerst ? Sanktionen.BOOKET : Sanktionen.KONTAKT);
  }

  /** From the day itself until that day; the day itself always counts. */
  private static Forklaring dage(Sagsbillede s, Faktum<LocalDate> til) {
    return med(
            Sanktionen.HAENDELSE,
            til,
            Sanktionen.DAGE,
            (b, dag, slut, taget) -> {
              long rigtigt = Math.max(1, ChronoUnit.DAYS.between(dag, slut));
              return b.af(
                  rigtigt == taget,
                  "Fra "
                      + Dansk.dato(dag)
                      + " til "
                      + til.etiket()
                      + " ("
                      + Dansk.dato(slut)
                      + ") er der "
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
