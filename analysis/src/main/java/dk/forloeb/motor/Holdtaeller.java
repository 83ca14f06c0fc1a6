package dk.forloeb.motor;

import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Trin;
import dk.forloeb.register.Observation;
import dk.forloeb.studie.Aflaesning;
import dk.forloeb.studie.PerPerson;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Ugefilter;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes a person's courses through the steps of a population, counting who is left. */
final class Holdtaeller {
  /** Weeks at the end of the register that late registration may still change. */
  private static final int FORELOEBIGE_UGER = 13;

  private final Plan.Hold hold;
  private final Population p;
  private final int foerste;
  private final int sidste;
  private final Map<Frafaldstrin, Trin> trin = new EnumMap<>(Frafaldstrin.class);
  private long foreloebige;
  private long fraFoersteUge;
  private long ukendtUdfald;

  Holdtaeller(Plan.Hold hold, Observation observation) {
    this.hold = hold;
    this.p = hold.population();
    this.foerste = observation.foerste().indeks();
    this.sidste = observation.sidste().indeks();
    for (Frafaldstrin t : Frafaldstrin.values()) {
      if (t.gaelder(p)) {
        trin.put(t, new Trin(t.noegle(), 0, t == Frafaldstrin.I_REGISTERET ? -1 : 0));
      }
    }
  }

  private void tael(Frafaldstrin ved, int forloeb) {
    trin.computeIfPresent(
        ved,
        (n, t) -> forloeb == 0 ? t : new Trin(t.navn(), t.personer() + 1, t.forloeb() + forloeb));
  }

  List<Udfald> person(Personuger uger) {
    trin.computeIfPresent(
        Frafaldstrin.I_REGISTERET, (n, t) -> new Trin(t.navn(), t.personer() + 1, -1));
    List<Forloeb> f = ReferenceMotor.forloeb(uger, hold);
    tael(Frafaldstrin.MED_FORLOEB, f.size());
    if (p.afsluttet()) {
      f = f.stream().filter(Forloeb::afsluttet).toList();
      tael(Frafaldstrin.AFSLUTTET, f.size());
    }
    if (p.ikkeFraFoersteUge()) {
      f = f.stream().filter(x -> x.start() > foerste).toList();
      tael(Frafaldstrin.IKKE_FRA_FOERSTE_UGE, f.size());
    }
    for (Ugefilter periode : p.perioder()) {
      f = f.stream().filter(x -> periode.holder(x.uge(periode.haendelse()))).toList();
    }
    tael(Frafaldstrin.I_PERIODEN, f.size());
    f = efterPersonregel(f, p.perPerson());
    tael(Frafaldstrin.EFTER_PERSONREGEL, f.size());
    List<Udfald> ud = new ArrayList<>();
    for (Forloeb x : f) {
      udfald(x, uger, ud);
    }
    tael(Frafaldstrin.OBSERVERBAR, ud.size());
    return ud;
  }

  private static List<Forloeb> efterPersonregel(List<Forloeb> f, PerPerson regel) {
    if (f.isEmpty()) {
      return f;
    }
    return switch (regel) {
      case ALL -> f;
      case FIRST -> List.of(f.getFirst());
      case LAST -> List.of(f.getLast());
    };
  }

  /** Reads the outcome and keeps the course, unless its week is not observed. */
  private void udfald(Forloeb f, Personuger uger, List<Udfald> ud) {
    Population.Status status = p.status();
    int gruppe = Udfald.UDEN_STATUS;
    int udfaldsuge = f.slut();
    if (status != null) {
      udfaldsuge =
          switch (status.aflaesning()) {
            case Aflaesning.UgerEfterSlut u -> f.slut() + u.antal();
            case Aflaesning.HulletsSlut h -> f.hulSlut();
            case Aflaesning.FoersteKode k -> f.slut() + k.indenFor();
          };
      if (udfaldsuge > sidste) {
        return;
      }
      if (status.aflaesning() instanceof Aflaesning.FoersteKode) {
        // Backwards, so that the first week with a code is the last one met.
        gruppe = Udfald.INGEN_KODE;
        for (int uge = udfaldsuge; uge > f.slut(); uge--) {
          if (uger.kode(uge) >= 0) {
            gruppe = uger.status(uge).nummer();
            udfaldsuge = uge;
          }
        }
      } else {
        gruppe = uger.status(udfaldsuge).nummer();
      }
    }
    ud.add(new Udfald(f, gruppe));
    if (f.start() == foerste) {
      fraFoersteUge++;
    }
    if (Math.max(f.slut(), udfaldsuge) > sidste - FORELOEBIGE_UGER) {
      foreloebige++;
    }
    int ukendt = Katalog.faelles().gruppe(Gruppe.UKENDT).nummer();
    if (gruppe == ukendt) {
      ukendtUdfald++;
    }
  }

  Holdtal resultat() {
    return new Holdtal(List.copyOf(trin.values()), foreloebige, fraFoersteUge, ukendtUdfald);
  }
}
