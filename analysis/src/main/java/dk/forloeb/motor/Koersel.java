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
    for (Population population : studie.populationer()) {
      if (population instanceof Population.Forloeb p) {
        kontroller(studie, p, observation, advarsler);
      }
    }
    Plan plan = Plan.af(studie);
    Optaelling optaelling = motor.taelSammen(plan, register);
    List<Raatabel> tabeller = new Opstiller(studie, plan, optaelling, register).tabeller();
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
      Studie studie, Population.Forloeb p, Observation o, List<String> advarsler) {
    String hvem = studie.id() + (p.navn().isEmpty() ? "" : ", " + p.navn());
    int tidligste = o.foerste().indeks();
    int seneste = o.sidste().indeks();
    for (Ugefilter f : p.perioder()) {
      // The exit of a week is seen in the week before it.
      int forskudt = f.haendelse() == Haendelse.EXIT ? 1 : 0;
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
          (f.fra() != null && f.fra().indeks() - forskudt < o.foerste().indeks())
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
      if (f.fra() != null) {
        tidligste = Math.max(tidligste, f.fra().indeks() - forskudt);
      }
      if (f.til() != null && f.haendelse() != Haendelse.START) {
        seneste = Math.min(seneste, f.til().indeks() - forskudt);
      }
    }
    if (!p.afsluttet()) {
      return;
    }
    if (sidsteLaeste(p, tidligste) > o.sidste().indeks()) {
      throw new Brugerfejl(
          hvem
              + ": et forløbs afslutning og udfald er tidligst kendt med "
              + new Uge(sidsteLaeste(p, tidligste))
              + ", men registret slutter med "
              + o.sidste()
              + "; vælg en tidligere udfaldsuge, et kortere hul eller et nyere register");
    }
    if (sidsteLaeste(p, seneste) > o.sidste().indeks()) {
      advarsler.add(
          hvem
              + ": forløb, der slutter sent, kan ikke følges til ende, for registret slutter med "
              + o.sidste()
              + "; de er udeladt og talt i frafaldet.");
    }
  }

  /**
   * The last week that must be seen of a course that ends in this week: its gap and its outcome.
   */
  private static int sidsteLaeste(Population.Forloeb p, int slut) {
    int hul = Hul.sidste(p.gap(), slut);
    Population.Status status = p.status();
    if (status == null) {
      return hul;
    }
    return switch (status.aflaesning()) {
      case Aflaesning.UgerEfterSlut u -> Math.max(hul, slut + u.antal());
      case Aflaesning.Kurve k -> Math.max(hul, slut + k.til());
      case Aflaesning.HulletsSlut h -> hul;
      case Aflaesning.FoersteKode k -> Math.max(hul, slut + k.indenFor());
    };
  }

  private static String tekst(Ugefilter f) {
    return (f.fra() == null ? "" : f.fra()) + ".." + (f.til() == null ? "" : f.til());
  }
}
