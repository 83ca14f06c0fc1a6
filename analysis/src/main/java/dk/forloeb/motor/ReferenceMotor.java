package dk.forloeb.motor;

import dk.forloeb.register.Observation;
import dk.forloeb.register.Register;
import dk.forloeb.studie.Plan;
import dk.forloeb.ugekode.Katalog;
import java.util.ArrayList;
import java.util.List;

/**
 * The reference: one person and one week at a time, in plain collections, slow and obvious. It is
 * what every faster engine must agree with, and is kept for ever.
 */
public final class ReferenceMotor implements Motor {
  @Override
  public Optaelling taelSammen(Plan plan, Register register) {
    Observation observation = register.observation();
    List<Holdtaeller> hold = new ArrayList<>();
    List<Tabeltaeller> tabeller = new ArrayList<>();
    for (Plan.Hold h : plan.hold()) {
      hold.add(new Holdtaeller(h, observation));
    }
    for (Plan.Taelling t : plan.taellinger()) {
      tabeller.add(new Tabeltaeller(t, plan.hold().get(t.hold()).population()));
    }
    long[] ukendteUger = new long[1];
    register.forHver(person -> {
      Personuger uger = new Personuger(person, observation);
      for (int uge = uger.foerste(); uge <= uger.sidste(); uge++) {
        if (uger.kode(uge) >= 0 && !Katalog.faelles().kendt(uger.kode(uge))) {
          ukendteUger[0]++;
        }
      }
      List<List<Udfald>> talte = new ArrayList<>();
      for (Holdtaeller h : hold) {
        talte.add(h.person(uger));
      }
      for (Tabeltaeller t : tabeller) {
        t.person(talte.get(t.taelling.hold()), uger);
      }
    });
    return new Optaelling(
        hold.stream().map(Holdtaeller::resultat).toList(),
        tabeller.stream().map(Tabeltaeller::resultat).toList(),
        ukendteUger[0]);
  }

  /** The courses of a code set, in order. */
  static List<Forloeb> forloeb(Personuger uger, Plan.Hold hold) {
    List<Forloeb> ud = new ArrayList<>();
    int start = 0;
    int slut = 0;
    int hulSlut = 0;
    boolean igang = false;
    for (int uge = uger.foerste(); uge <= uger.sidste(); uge++) {
      if (uger.kode(uge) < 0 || !hold.koder().contains(uger.kode(uge))) {
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
      hulSlut = Hul.sidste(hold.population().gap(), slut);
    }
    if (igang) {
      ud.add(new Forloeb(start, slut, hulSlut, hulSlut <= uger.sidste()));
    }
    return ud;
  }
}
