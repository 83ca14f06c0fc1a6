package dk.forloeb.lov;

import static dk.forloeb.lov.Led.hvis;
import static dk.forloeb.lov.Led.ikkeSet;
import static dk.forloeb.lov.Led.ja;
import static dk.forloeb.lov.Led.med;
import static dk.forloeb.lov.Led.og;
import static dk.forloeb.lov.Led.senest;
import static dk.forloeb.lov.Led.sket;

import dk.forloeb.tid.Frist;
import dk.forloeb.tid.Periode;
import dk.forloeb.tid.Ur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Talks: R081-R084, R093. */
final class Samtaleregler {
  private Samtaleregler() {}

  static Map<String, Betingelse> betingelser() {
    return Map.of(
        "R081",
        samtaler(Forloebet.START),
        "R082",
        efterSkift(samtaler(Samtalerne.YDELSESSKIFT)),
        "R083",
        hvis(
            sket(Samtalerne.OENSKET),
            og(
                sket(Samtalerne.HOLDT_EFTER_OENSKET),
                senest(Samtalerne.OENSKET, Samtalerne.HOLDT_EFTER_OENSKET))),
        "R084",
        ikkeSet("Antallet af samtaler før 2020 er ikke set."),
        "R093",
        hvis(sket(Samtalerne.SK_OENSKET), ja(Samtalerne.SK_AFTALT)));
  }

  private static HarUr efterSkift(HarUr samtaler) {
    return HarUr.af(samtaler, hvis(sket(Samtalerne.YDELSESSKIFT), samtaler));
  }

  private static HarUr samtaler(Faktum<LocalDate> fra) {
    return new HarUr() {
      @Override
      public Optional<Ur> ur(Sagsbillede s) {
        return s.fakta()
            .find(fra)
            .map(d -> Ur.af(d, Frist.maaneder(s.heltal("samtaler.maaneder"))));
      }

      @Override
      public Forklaring proev(Sagsbillede s) {
        return med(fra, Samtalerne.AFHOLDTE, Samtaleregler::talt).proev(s);
      }
    };
  }

  private static Forklaring talt(Sagsbillede s, LocalDate fra, List<LocalDate> samtaler) {
    int krav = s.heltal("samtaler.antal");
    LocalDate til = fra.plusMonths(s.heltal("samtaler.maaneder"));
    long holdt = samtaler.stream().filter(d -> !d.isBefore(fra) && !d.isAfter(til)).count();
    String tekst =
        "Der er holdt "
            + holdt
            + " af "
            + krav
            + " samtaler fra "
            + Dansk.dato(fra)
            + " til "
            + Dansk.dato(til)
            + "."
            + Covid.forbehold(s, new Periode(fra, til));
    if (holdt >= krav) {
      return s.opfyldt(tekst);
    }
    return s.fakta()
        .find(Sagen.OPGJORT)
        .map(nu ->
            nu.isAfter(til)
                ? s.ikke(tekst)
                : s.opfyldt(tekst + " Tiden løber endnu " + Dansk.dato(nu) + "."))
        .orElseGet(() -> s.mangler(Sagen.OPGJORT));
  }
}
