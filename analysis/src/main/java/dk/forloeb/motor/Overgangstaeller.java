package dk.forloeb.motor;

import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.motor.Optaelling.Trin;
import dk.forloeb.register.Observation;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.studie.Ugefilter;
import dk.forloeb.tid.Uge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts a flow: who goes from which status to which, between the first weeks of two periods. */
final class Overgangstaeller implements Populationstaeller {
  private static final int FORELOEBIGE_UGER = 13;

  private final Population.Overgange o;
  private final List<Plan.Taelling> tabeller;
  private final List<SortedMap<String, List<Long>>> raekker = new ArrayList<>();
  private final List<Integer> uger = new ArrayList<>();
  private final int sidste;
  private long iRegisteret;
  private long personer;
  private long overgange;
  private long foreloebige;

  Overgangstaeller(Population.Overgange o, List<Plan.Taelling> tabeller, Observation observation) {
    this.o = o;
    this.tabeller = tabeller;
    tabeller.forEach(t -> raekker.add(new TreeMap<>()));
    this.sidste = observation.sidste().indeks();
    for (int uge = observation.foerste().indeks(); uge <= sidste; uge++) {
      if (o.hver().uger(new Uge(uge)).fra().indeks() == uge) {
        uger.add(uge);
      }
    }
  }

  @Override
  public void person(Personuger person) {
    iRegisteret++;
    boolean med = false;
    for (int i = 0; i + 1 < uger.size(); i++) {
      int fra = uger.get(i);
      int til = uger.get(i + 1);
      Ugefilter periode = o.periode();
      if ((periode != null && !periode.holder(fra)) || forUng(person, fra)) {
        continue;
      }
      med = true;
      overgange++;
      foreloebige += til > sidste - FORELOEBIGE_UGER ? 1 : 0;
      for (int t = 0; t < tabeller.size(); t++) {
        String noegle = noegle(tabeller.get(t), person, fra, til);
        List<Long> foer = raekker.get(t).getOrDefault(noegle, List.of());
        List<Long> nu = new ArrayList<>();
        for (int n = 0; n < tabeller.get(t).tal().size(); n++) {
          nu.add((foer.isEmpty() ? 0 : foer.get(n)) + 1);
        }
        raekker.get(t).put(noegle, nu);
      }
    }
    personer += med ? 1 : 0;
  }

  private boolean forUng(Personuger person, int uge) {
    Double alder = person.alder(uge);
    return o.mindstAlder() != null && alder != null && alder < o.mindstAlder();
  }

  private String noegle(Plan.Taelling t, Personuger person, int fra, int til) {
    List<String> dele = new ArrayList<>();
    for (Akse akse : t.akser()) {
      dele.add(
          switch (akse) {
            case Akse.Tidspunkt p -> p.type().noegle(new Uge(fra));
            case Akse.Fra f -> o.inddeling().celle(person.status(fra).nummer());
            case Akse.Til f -> o.inddeling().celle(person.status(til).nummer());
            case Akse.Koen k -> person.koensnoegle();
            case Akse.Alder a -> person.aldersnoegle(fra, a.graenser());
            default -> throw new IllegalArgumentException("not of a flow: " + akse);
          });
    }
    return String.join(Raekkenoegler.SKILLE, dele);
  }

  @Override
  public Holdtal hold() {
    return new Holdtal(
        List.of(
            new Trin(Frafaldstrin.I_REGISTERET.noegle(), iRegisteret, -1),
            new Trin(Frafaldstrin.MED_OVERGANG.noegle(), personer, overgange)),
        foreloebige,
        0,
        0);
  }

  @Override
  public Tabeltal tabel(Plan.Taelling taelling) {
    return new Tabeltal(
        Objects.requireNonNull(raekker.get(tabeller.indexOf(taelling))),
        List.of(),
        new Trin("vist", personer, overgange),
        new TreeMap<>());
  }
}
