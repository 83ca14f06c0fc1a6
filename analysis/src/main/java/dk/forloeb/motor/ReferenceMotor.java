package dk.forloeb.motor;

import dk.forloeb.register.Noegler;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import dk.forloeb.register.Register;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.ugekode.Katalog;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;

/**
 * The reference: one person and one week at a time, in plain collections, slow and obvious. It is
 * what every faster engine must agree with, and is kept for ever.
 */
public final class ReferenceMotor implements Motor {
  @Override
  public Optaelling taelSammen(Plan plan, Register register) {
    return tael(plan, register.observation(), register::forHver);
  }

  /** A count is a sum over persons, so each is counted alone and then times the person's key. */
  @Override
  public Noeglesummer taelMedNoegler(Plan plan, Register register, Noegler noegler) {
    Observation observation = register.observation();
    Optaelling tom = tael(plan, observation, modtager -> {});
    Vaegtsum tal = new Vaegtsum(tom);
    Vaegtsum summer = new Vaegtsum(tom);
    long[] ukendteUger = new long[1];
    int[] naeste = new int[1];
    register.forHver(person -> {
      Optaelling denne = tael(plan, observation, modtager -> modtager.accept(person));
      tal.laegTil(denne, 1);
      summer.laegTil(denne, noegler.af(naeste[0]++));
      ukendteUger[0] += denne.ukendteUger();
    });
    return new Noeglesummer(tal.sum(ukendteUger[0]), summer.sum(0));
  }

  private static Optaelling tael(
      Plan plan, Observation observation, Consumer<Consumer<Person>> personer) {
    List<Populationstaeller> hold = new ArrayList<>();
    for (int i = 0; i < plan.hold().size(); i++) {
      int nummer = i;
      List<Plan.Taelling> tabeller =
          plan.taellinger().stream().filter(t -> t.hold() == nummer).toList();
      hold.add(
          switch (plan.hold().get(i).population()) {
            case Population.Forloeb p ->
                new Holdtaeller(plan.hold().get(nummer), p, tabeller, observation);
            case Population.Overgange o -> new Overgangstaeller(o, tabeller, observation);
          });
    }
    long[] ukendteUger = new long[1];
    personer.accept(person -> {
      Personuger uger = new Personuger(person, observation);
      for (int uge = uger.foerste(); uge <= uger.sidste(); uge++) {
        if (uger.kode(uge) >= 0 && !Katalog.faelles().kendt(uger.kode(uge))) {
          ukendteUger[0]++;
        }
      }
      hold.forEach(h -> h.person(uger));
    });
    return new Optaelling(
        hold.stream().map(Populationstaeller::hold).toList(),
        plan.taellinger().stream().map(t -> hold.get(t.hold()).tabel(t)).toList(),
        ukendteUger[0]);
  }

  /** The courses of a code set, in order. */
  static List<Forloeb> forloeb(Personuger uger, SortedSet<Integer> koder, Population.Forloeb p) {
    List<Forloeb> ud = new ArrayList<>();
    int start = 0;
    int slut = 0;
    int hulSlut = 0;
    boolean igang = false;
    for (int uge = uger.foerste(); uge <= uger.sidste(); uge++) {
      if (uger.kode(uge) < 0 || !koder.contains(uger.kode(uge))) {
        continue;
      }
      if (!igang || uge > hulSlut) {
        if (igang) {
          ud.add(new Forloeb(start, slut, hulSlut, true));
        }
        start = uge;
        igang = true;
      }
      slut = uge;
      hulSlut = Hul.sidste(p.gap(), slut);
    }
    if (igang) {
      ud.add(new Forloeb(start, slut, hulSlut, hulSlut <= uger.sidste()));
    }
    return ud;
  }
}
