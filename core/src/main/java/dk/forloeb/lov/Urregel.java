package dk.forloeb.lov;

import dk.forloeb.tid.Frist;
import dk.forloeb.tid.Helligdage;
import dk.forloeb.tid.Pause;
import dk.forloeb.tid.Periode;
import dk.forloeb.tid.Ur;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a deadline is counted.
 *
 * @param fra day 0; where it is unknown, so is the deadline
 * @param parameter how long, as a parameter; empty for a length of nothing
 * @param enhed what the parameter counts
 * @param foer whether it is the last day this long <em>before</em> {@code fra}
 * @param sket the day that what is asked for was done
 * @param pauser whether the pauses of R089 count
 */
record Urregel(
    Faktum<LocalDate> fra,
    String parameter,
    Frist.Enhed enhed,
    boolean foer,
    Faktum<LocalDate> sket,
    boolean pauser)
    implements HarUr {
  static Urregel senestPaa(Faktum<LocalDate> fra, Faktum<LocalDate> sket) {
    return new Urregel(fra, "", Frist.Enhed.DAGE, false, sket, false);
  }

  static Urregel efter(
      Faktum<LocalDate> fra, String parameter, Frist.Enhed enhed, Faktum<LocalDate> sket) {
    return new Urregel(fra, parameter, enhed, false, sket, false);
  }

  Urregel foerst() {
    return new Urregel(fra, parameter, enhed, true, sket, pauser);
  }

  Urregel medPauser() {
    return new Urregel(fra, parameter, enhed, foer, sket, true);
  }

  Frist frist(Sagsbillede s) {
    return new Frist(parameter.isEmpty() ? 0 : s.heltal(parameter), enhed);
  }

  @Override
  public Optional<Ur> ur(Sagsbillede s) {
    Frist frist = frist(s);
    return s.fakta()
        .find(fra)
        .map(d ->
            foer
                ? Ur.af(frist.foer(d), Frist.dage(0))
                : new Ur(d, frist, pauser ? pauser(s) : List.of()));
  }

  static List<Pause> pauser(Sagsbillede s) {
    return s.fakta().find(Seksmaaneder.PAUSER).orElse(List.of());
  }

  /** Kept, or still running, or too late. */
  @Override
  public Forklaring proev(Sagsbillede s) {
    Optional<Ur> ur = ur(s);
    if (ur.isEmpty()) {
      return s.mangler(fra);
    }
    LocalDate sidste = ur.get().sidste();
    String frist =
        "Fristen er "
            + Dansk.dato(sidste)
            + " ("
            + (parameter.isEmpty() ? "" : frist(s) + (foer ? " før " : " fra "))
            + led(fra)
            + " "
            + s.fakta().find(fra).map(Dansk::dato).orElse("")
            + ")"
            + lukkedag(sidste);
    Optional<LocalDate> gjort = s.fakta().find(sket);
    Optional<LocalDate> opgjort = s.fakta().find(Sagen.OPGJORT);
    if (gjort.isPresent()) {
      return s.af(
          !gjort.get().isAfter(sidste),
          frist + "; " + led(sket) + " var " + Dansk.dato(gjort.get()) + ".");
    }
    if (opgjort.isPresent() && !opgjort.get().isAfter(sidste)) {
      return s.opfyldt(frist + " og løber endnu " + Dansk.dato(opgjort.get()) + ".");
    }
    if (!s.fakta().erIkkeSket(sket)) {
      return s.mangler(sket);
    }
    return opgjort
        .map(d -> s.ikke(frist + "; det var ikke sket " + Dansk.dato(d) + "."))
        .orElseGet(() -> s.mangler(Sagen.OPGJORT));
  }

  /** No source says that a deadline moves off a day when nothing is open; so it does not here. */
  private String lukkedag(LocalDate sidste) {
    return parameter.isEmpty() || sidste.equals(Periode.EVIG) || Helligdage.arbejdsdag(sidste)
        ? ""
        : ", en lukkedag; om fristen så rykker, er ikke set, og her rykker den ikke";
  }

  /** A label with a comma in it ends with one where the sentence goes on. */
  private static String led(Faktum<LocalDate> faktum) {
    return faktum.etiket() + (faktum.etiket().contains(",") ? "," : "");
  }
}
