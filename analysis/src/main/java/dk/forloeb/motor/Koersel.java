package dk.forloeb.motor;

import dk.forloeb.Brugerfejl;
import dk.forloeb.register.Register;
import dk.forloeb.register.Registerbevis;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tosproget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Runs a study in a register: checks that it can be asked, counts, sets up the tables. */
public final class Koersel {
  /** What this register cannot see of what was asked. */
  private static final Set<Bemaerkning.Art> DAEKNING =
      Set.of(Bemaerkning.Art.PERIODE_DELVIS, Bemaerkning.Art.UDFALD_DELVIS);

  private final Motor motor;

  public Koersel(Motor motor) {
    this.motor = motor;
  }

  /**
   * Runs the study.
   *
   * @param aendringer what was changed from the file, for the evidence
   * @throws Brugerfejl when the register cannot answer: the period or the outcome lies outside it
   */
  public Raaresultat koer(Studie studie, List<String> aendringer, Register register) {
    return koer(
        studie,
        aendringer,
        register,
        plan -> Talkilde.eksakt(plan, motor.taelSammen(plan, register)));
  }

  /** Runs the study with the numbers that the counting of its plan gives. */
  static Raaresultat koer(
      Studie studie,
      List<String> aendringer,
      Register register,
      Function<Plan, Talkilde> taelling) {
    List<Bemaerkning> alle = new ArrayList<>(Studiekontrol.af(studie));
    alle.addAll(Registerkontrol.af(studie, register));
    for (Bemaerkning b : alle) {
      if (b.art().alvor() == Bemaerkning.Alvor.FEJL) {
        throw new Brugerfejl(b.tekst().dansk());
      }
    }
    List<Tosproget> advarsler = new ArrayList<>();
    List<Bemaerkning> bemaerkninger = new ArrayList<>();
    for (Bemaerkning b : alle) {
      if (DAEKNING.contains(b.art())) {
        advarsler.add(b.tekst());
      } else {
        bemaerkninger.add(b);
      }
    }
    Plan plan = Plan.af(studie);
    Talkilde kilde = taelling.apply(plan);
    List<Raatabel> tabeller = new Opstiller(studie, plan, kilde, register).tabeller();
    for (Raatabel t : tabeller) {
      if (!t.delvise().isEmpty()) {
        advarsler.add(
            Bemaerkning.TEKSTER.begge("delvise", t.navn(), String.join(", ", t.delvise())));
      }
    }
    return new Raaresultat(
        studie,
        plan,
        List.copyOf(aendringer),
        Registerbevis.af(register),
        kilde.optaelling(),
        tabeller,
        List.copyOf(advarsler),
        List.copyOf(bemaerkninger));
  }
}
