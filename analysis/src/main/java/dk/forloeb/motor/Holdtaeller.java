package dk.forloeb.motor;

import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Tabeltal;
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
final class Holdtaeller implements Populationstaeller {
  /** Weeks at the end of the register that late registration may still change. */
  private static final int FORELOEBIGE_UGER = 13;

  private final Plan.Hold hold;
  private final Population.Forloeb p;
  private final List<Tabeltaeller> tabeller;
  private final int foerste;
  private final int sidste;
  private final Map<Frafaldstrin, Trin> trin = new EnumMap<>(Frafaldstrin.class);
  private long foreloebige;
  private long fraFoersteUge;
  private long ukendtUdfald;

  Holdtaeller(
      Plan.Hold hold, Population.Forloeb p, List<Plan.Taelling> tabeller, Observation observation) {
    this.hold = hold;
    this.p = p;
    this.tabeller = tabeller.stream().map(t -> new Tabeltaeller(t, hold, p)).toList();
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

  @Override
  public void person(Personuger uger) {
    trin.computeIfPresent(
        Frafaldstrin.I_REGISTERET, (n, t) -> new Trin(t.navn(), t.personer() + 1, -1));
    Map<Frafaldstrin, Integer> antal = new EnumMap<>(Frafaldstrin.class);
    List<Udfald> udfald = new ArrayList<>();
    for (int i = 0; i < hold.saet().size(); i++) {
      saet(i, uger, antal, udfald);
    }
    // A person with courses of several groups is one person at each step.
    antal.forEach(this::tael);
    tabeller.forEach(t -> t.person(udfald, uger));
  }

  private void saet(
      int nummer, Personuger uger, Map<Frafaldstrin, Integer> antal, List<Udfald> ud) {
    List<Forloeb> f = ReferenceMotor.forloeb(uger, hold.saet().get(nummer).koder(), p);
    antal.merge(Frafaldstrin.MED_FORLOEB, f.size(), Integer::sum);
    if (p.afsluttet()) {
      f = f.stream().filter(Forloeb::afsluttet).toList();
      antal.merge(Frafaldstrin.AFSLUTTET, f.size(), Integer::sum);
    }
    if (p.ikkeFraFoersteUge()) {
      f = f.stream().filter(x -> x.start() > foerste).toList();
      antal.merge(Frafaldstrin.IKKE_FRA_FOERSTE_UGE, f.size(), Integer::sum);
    }
    for (Ugefilter periode : p.perioder()) {
      f = f.stream().filter(x -> periode.holder(x.uge(periode.haendelse()))).toList();
    }
    antal.merge(Frafaldstrin.I_PERIODEN, f.size(), Integer::sum);
    f = efterPersonregel(f, p.perPerson());
    antal.merge(Frafaldstrin.EFTER_PERSONREGEL, f.size(), Integer::sum);
    if (!p.filtre().isEmpty()) {
      f = f.stream().filter(x -> iUdsnittet(x, uger)).toList();
      antal.merge(Frafaldstrin.I_UDSNITTET, f.size(), Integer::sum);
    }
    int foer = ud.size();
    for (Forloeb x : f) {
      udfald(x, nummer, uger, ud);
    }
    antal.merge(Frafaldstrin.OBSERVERBAR, ud.size() - foer, Integer::sum);
  }

  private boolean iUdsnittet(Forloeb f, Personuger uger) {
    return p.filtre().stream()
        .allMatch(k -> k.noegler().contains(uger.noegle(k.akse(), f, p.sted())));
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
  private void udfald(Forloeb f, int saet, Personuger uger, List<Udfald> ud) {
    Population.Status status = p.status();
    int gruppe = Udfald.UDEN_STATUS;
    int udfaldsuge = f.slut();
    if (status != null) {
      udfaldsuge =
          switch (status.aflaesning()) {
            case Aflaesning.UgerEfterSlut u -> f.slut() + u.antal();
            case Aflaesning.Kurve k -> f.slut() + k.til();
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
    ud.add(new Udfald(f, saet, gruppe));
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

  @Override
  public Tabeltal tabel(Plan.Taelling taelling) {
    return tabeller.stream()
        .filter(t -> t.taelling.equals(taelling))
        .findFirst()
        .orElseThrow()
        .resultat();
  }

  @Override
  public Holdtal hold() {
    return new Holdtal(List.copyOf(trin.values()), foreloebige, fraFoersteUge, ukendtUdfald);
  }
}
