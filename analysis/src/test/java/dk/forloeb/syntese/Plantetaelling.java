package dk.forloeb.syntese;

import dk.forloeb.register.Person;
import dk.forloeb.syntese.Uger.Forloeb;
import dk.forloeb.ugekode.Gruppering;
import dk.forloeb.ugekode.Katalog;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The published figures counted week by week, by the letter of their definitions. */
final class Plantetaelling {
  private static final Set<String> FLEKSORDNING = Set.of("FLEKSJOB", "LEDIGHEDSYDELSE");
  private static final Set<String> RESSOURCEFORLOEB = Set.of("RESSOURCEFORLOEB");
  private static final Set<String> FOERTIDSPENSION = Set.of("FOERTIDSPENSION");
  private static final Gruppering TABEL_3 = gruppering("tabel-3");
  private static final Gruppering FIGUR_1 = gruppering("figur-1");
  private static final Gruppering FIGUR_2 = gruppering("figur-2");

  // Question 6.
  final Map<String, Integer> afgang = new TreeMap<>();
  final Map<String, Integer> tilRessourceforloeb = new TreeMap<>();
  // Question 244.
  int forloeb;
  int personer;
  int personerMedTo;
  int foersteStart = Uger.SIDSTE;
  int afsluttede;
  int afsluttedesUger;
  final Map<String, Integer> tabel3 = new TreeMap<>();
  // The analysis of 23 January 2017.
  int talte;
  int igen;
  final Map<String, Integer> figur2 = new TreeMap<>();
  final Map<Integer, Integer> talteI = new TreeMap<>();
  final Map<Integer, Integer> succesI = new TreeMap<>();
  // Cabi (March 2014).
  final Map<Integer, Integer> pensioner = new TreeMap<>();

  static Plantetaelling af(Nation nation) {
    Plantetaelling ud = new Plantetaelling();
    for (long nr = 0; nr < nation.antal(); nr++) {
      Person p = nation.person(nr);
      Uger u = new Uger(p);
      ud.spoergsmaal6(u);
      ud.spoergsmaal244(u);
      ud.analysen(u);
      ud.pensioner(u);
    }
    return ud;
  }

  private void spoergsmaal6(Uger u) {
    Set<String> halvaar = new HashSet<>();
    Set<String> derTil = new HashSet<>();
    for (Forloeb f : u.forloeb(FLEKSORDNING, Uger.FIRE_UGER)) {
      if (!f.afsluttet()) {
        continue;
      }
      LocalDate dag = Uger.torsdag(f.slut() + 1);
      String h = dag.getYear() + (dag.getMonthValue() <= 6 ? "H1" : "H2");
      halvaar.add(h);
      for (int i = f.slut() + 1; i <= f.slut() + 4; i++) {
        if (u.koder[i] > 0) {
          if (u.i(RESSOURCEFORLOEB, i)) {
            derTil.add(h);
          }
          break;
        }
      }
    }
    halvaar.forEach(h -> afgang.merge(h, 1, Integer::sum));
    derTil.forEach(h -> tilRessourceforloeb.merge(h, 1, Integer::sum));
  }

  private void spoergsmaal244(Uger u) {
    int antal = 0;
    for (Forloeb f : u.forloeb(RESSOURCEFORLOEB, Uger.RULLENDE_MAANED)) {
      foersteStart = Math.min(foersteStart, f.start());
      int aar = Uger.torsdag(f.start()).getYear();
      if (aar == 2013 || aar == 2014) {
        antal++;
      }
      LocalDate slut = Uger.torsdag(f.slut());
      if (f.afsluttet()
          && !slut.isBefore(LocalDate.of(2013, 1, 1))
          && !slut.isAfter(LocalDate.of(2014, 6, 30))) {
        afsluttede++;
        afsluttedesUger += f.laengde();
        int status = Uger.RULLENDE_MAANED.applyAsInt(f.slut());
        tabel3.merge(celle(TABEL_3, u, status), 1, Integer::sum);
      }
    }
    forloeb += antal;
    personer += antal > 0 ? 1 : 0;
    personerMedTo += antal == 2 ? 1 : 0;
  }

  private void analysen(Uger u) {
    Forloeb sidste = null;
    for (Forloeb f : u.forloeb(RESSOURCEFORLOEB, Uger.FIRE_UGER)) {
      if (f.afsluttet() && f.slut() >= Uger.uge("2013-W01") && f.slut() <= Uger.uge("2016-W26")) {
        sidste = f;
      }
    }
    if (sidste == null) {
      return;
    }
    int status = sidste.slut() + 13;
    talte++;
    igen += u.i(RESSOURCEFORLOEB, status) ? 1 : 0;
    figur2.merge(celle(FIGUR_2, u, status), 1, Integer::sum);
    int kommune = u.kommune(sidste.slut());
    talteI.merge(kommune, 1, Integer::sum);
    if (!celle(FIGUR_1, u, status).equals("Ingen af de fire")) {
      succesI.merge(kommune, 1, Integer::sum);
    }
  }

  private void pensioner(Uger u) {
    for (Forloeb f : u.forloeb(FOERTIDSPENSION, Uger.FIRE_UGER)) {
      if (f.start() > 0) {
        pensioner.merge(Uger.torsdag(f.start()).getYear(), 1, Integer::sum);
      }
    }
  }

  List<Integer> viste() {
    return talteI.keySet().stream().filter(k -> talteI.getOrDefault(k, 0) >= 50).toList();
  }

  double andel(int kommune) {
    return (double) succesI.getOrDefault(kommune, 0) / talteI.getOrDefault(kommune, 0);
  }

  private static String celle(Gruppering g, Uger u, int uge) {
    return g.celle(Katalog.faelles().gruppe(u.gruppe(uge)));
  }

  private static Gruppering gruppering(String navn) {
    return Objects.requireNonNull(Gruppering.alle().get(navn));
  }
}
