package dk.forloeb.motor;

import dk.forloeb.Brugerfejl;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Register;
import dk.forloeb.register.Registerbevis;
import dk.forloeb.studie.Aflaesning;
import dk.forloeb.studie.Haendelse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Ugefilter;
import dk.forloeb.tid.Uge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs a study in a register: checks that it can be asked, counts, sets up the tables. */
public final class Koersel {
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
    Observation observation = register.observation();
    List<String> advarsler = new ArrayList<>();
    for (Population p : studie.populationer()) {
      kontroller(studie, p, observation, advarsler);
    }
    Plan plan = Plan.af(studie);
    Optaelling optaelling = motor.taelSammen(plan, register);
    List<Raatabel> tabeller = new Opstiller(studie, plan, optaelling, observation).tabeller();
    for (Raatabel t : tabeller) {
      if (!t.delvise().isEmpty()) {
        advarsler.add(
            "Tabellen "
                + t.navn()
                + ": rækker, hvis periode registret ikke dækker helt: "
                + String.join(", ", t.delvise())
                + ".");
      }
    }
    return new Raaresultat(
        studie,
        plan,
        List.copyOf(aendringer),
        Registerbevis.af(register),
        optaelling,
        tabeller,
        List.copyOf(advarsler));
  }

  private static void kontroller(
      Studie studie, Population p, Observation o, List<String> advarsler) {
    String hvem = studie.id() + (p.navn().isEmpty() ? "" : ", " + p.navn());
    int tidligste = o.foerste().indeks();
    int seneste = o.sidste().indeks();
    for (Ugefilter f : p.perioder()) {
      boolean udenFor =
          (f.fra() != null && f.fra().compareTo(o.sidste()) > 0)
              || (f.til() != null && f.til().compareTo(o.foerste()) < 0);
      if (udenFor) {
        throw new Brugerfejl(
            hvem
                + ": perioden "
                + tekst(f)
                + " ligger helt uden for registrets uger "
                + o.uger()
                + "; vælg en anden periode eller et andet register");
      }
      boolean delvis =
          (f.fra() != null && f.fra().compareTo(o.foerste()) < 0)
              || (f.til() != null && f.til().compareTo(o.sidste()) > 0);
      if (delvis) {
        advarsler.add(
            hvem
                + ": perioden "
                + tekst(f)
                + " er ikke observeret i sin helhed; registret har "
                + o.uger()
                + ".");
      }
      int forskudt = f.haendelse() == Haendelse.EXIT ? 1 : 0;
      if (f.fra() != null) {
        tidligste = Math.max(tidligste, f.fra().indeks() - forskudt);
      }
      if (f.til() != null && f.haendelse() != Haendelse.START) {
        seneste = Math.min(seneste, f.til().indeks() - forskudt);
      }
    }
    if (p.status() == null) {
      return;
    }
    if (udfaldsuge(p, tidligste) > o.sidste().indeks()) {
      throw new Brugerfejl(
          hvem
              + ": udfaldet læses tidligst i "
              + new Uge(udfaldsuge(p, tidligste))
              + ", men registret slutter med "
              + o.sidste()
              + "; vælg en tidligere udfaldsuge eller et nyere register");
    }
    if (udfaldsuge(p, seneste) > o.sidste().indeks()) {
      advarsler.add(
          "Forløb, der slutter sent i perioden, kan ikke følges til udfaldsugen: registret slutter"
              + " med "
              + o.sidste()
              + ". De er udeladt og talt i frafaldet.");
    }
  }

  /** The last week that is read for a course that ends in this week. */
  private static int udfaldsuge(Population p, int slut) {
    Population.Status status = Objects.requireNonNull(p.status());
    return switch (status.aflaesning()) {
      case Aflaesning.UgerEfterSlut u -> slut + u.antal();
      case Aflaesning.HulletsSlut h -> Hul.sidste(p.gap(), slut);
      case Aflaesning.FoersteKode k -> slut + k.indenFor();
    };
  }

  private static String tekst(Ugefilter f) {
    return (f.fra() == null ? "" : f.fra()) + ".." + (f.til() == null ? "" : f.til());
  }
}
