package dk.forloeb.motor;

import static dk.forloeb.motor.Haandtaelling.torsdag;
import static dk.forloeb.motor.Haandtal.procent;

import dk.forloeb.motor.Haandtaelling.Forl;
import dk.forloeb.register.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two shipped studies that follow persons over weeks and quarters, made by hand from the
 * wording of their definitions, like {@link Haandstudier}.
 */
final class HaandstudierOverTid {
  /** The groups in the order of the catalogue, then those that only a week without a code has. */
  private static final List<String> GRUPPER =
      List.of(
          "A_DAGPENGE",
          "FERIEDAGPENGE_BESK",
          "KONTANTHJAELP",
          "UDDANNELSESHJAELP",
          "DAGPENGE_UDLOEB",
          "ORLOV",
          "SERVICEJOB",
          "VOKSENLAERLING",
          "ROTATIONSVIKAR",
          "OVERGANGSYDELSE",
          "EFTERLOEN",
          "FLEKSYDELSE",
          "UDDANNELSE_SU",
          "VOKSENUDDANNELSE",
          "INTEGRATION",
          "LEDIGHEDSYDELSE",
          "FORREVALIDERING",
          "REVALIDERING",
          "FLEKSJOB",
          "UKENDT",
          "FOERTIDSPENSION",
          "JOBAFKLARING",
          "RESSOURCEFORLOEB",
          "BARSEL",
          "SYGEDAGPENGE",
          "UDVANDRET",
          "FOLKEPENSION",
          "DOED",
          "BESKAEFTIGELSE",
          "SELVFORSOERGELSE",
          "BLANK_FOER_2008");

  private HaandstudierOverTid() {}

  static @Nullable Map<String, List<List<String>>> svar(
      String studie, Registergenerator.Udtraek u) {
    return switch (studie) {
      case "aktivitet" -> aktivitet(u);
      case "overgange" -> overgange(u);
      default -> throw new IllegalArgumentException(studie);
    };
  }

  private static List<List<String>> frafald(Registergenerator.Udtraek u) {
    List<List<String>> ud = new ArrayList<>();
    ud.add(List.of("trin", "personer", "forloeb"));
    ud.add(List.of("i-registeret", "" + u.personer().size(), ":"));
    return ud;
  }

  /**
   * Courses that still run in week 1, 13, ... of their own, and those of them whose weeks with the
   * benefit so far all have a code that ends in 0.
   */
  private static @Nullable Map<String, List<List<String>>> aktivitet(Registergenerator.Udtraek u) {
    int foerste = Haandtaelling.uge(u.observation().foerste().mandag());
    int sidste = Haandtaelling.uge(u.observation().sidste().mandag());
    int fra2013 = Haandtaelling.uge(LocalDate.of(2013, 1, 3));
    if (fra2013 > sidste) {
      return null;
    }
    List<String> grupper = List.of("KONTANTHJAELP", "RESSOURCEFORLOEB");
    int[] uger = {1, 13, 26, 52, 78, 104};
    int[][] igang = new int[2][uger.length];
    int[][] passive = new int[2][uger.length];
    // Persons and courses after each step; a person with courses of both groups is one person.
    int[][] trin = new int[3][2];
    for (Person p : u.personer()) {
      Haandtaelling h = new Haandtaelling(p, u.observation());
      int[] antal = new int[3];
      for (int g = 0; g < 2; g++) {
        String gruppe = grupper.get(g);
        for (Forl f : h.forloeb(Set.of(gruppe), e -> e + 4)) {
          antal[0]++;
          if (f.start() == foerste) {
            continue;
          }
          antal[1]++;
          if (torsdag(f.start()).getYear() < 2013) {
            continue;
          }
          antal[2]++;
          for (int n = 0; n < uger.length; n++) {
            int til = f.start() + uger[n] - 1;
            if (til <= f.slut()) {
              igang[g][n]++;
              passive[g][n] += passiv(h, gruppe, f.start(), til) ? 1 : 0;
            }
          }
        }
      }
      for (int t = 0; t < 3; t++) {
        trin[t][0] += antal[t] > 0 ? 1 : 0;
        trin[t][1] += antal[t];
      }
    }
    List<List<String>> tabel = new ArrayList<>();
    tabel.add(List.of("gruppe", "uger_siden_start", "personer", "uden_aktivitet", "andel"));
    for (int g = 0; g < 2; g++) {
      for (int n = 0; n < uger.length; n++) {
        tabel.add(
            List.of(
                grupper.get(g),
                "" + uger[n],
                "" + igang[g][n],
                "" + passive[g][n],
                procent(passive[g][n], igang[g][n])));
      }
    }
    List<List<String>> frafald = frafald(u);
    // All courses of the period are kept of each person, need no outcome, and run in week 1.
    List<String> navne =
        List.of(
            "med-forloeb",
            "ikke-fra-foerste-uge",
            "i-perioden",
            "efter-personregel",
            "observerbar",
            "vist-tabel-1");
    for (int t = 0; t < navne.size(); t++) {
      int[] tal = trin[Math.min(t, 2)];
      frafald.add(List.of(navne.get(t), "" + tal[0], "" + tal[1]));
    }
    Map<String, List<List<String>>> ud = new LinkedHashMap<>();
    ud.put("tabel-1", tabel);
    ud.put("frafald", frafald);
    return ud;
  }

  private static boolean passiv(Haandtaelling h, String gruppe, int fra, int til) {
    for (int i = fra; i <= til; i++) {
      int kode = h.kode(i);
      if (kode > 0 && Haandtaelling.gruppe(kode).equals(gruppe) && kode % 10 != 0) {
        return false;
      }
    }
    return true;
  }

  /** From the first week of a quarter to the first of the next, of everybody who is 16 or more. */
  private static Map<String, List<List<String>>> overgange(Registergenerator.Udtraek u) {
    int foerste = Haandtaelling.uge(u.observation().foerste().mandag());
    int sidste = Haandtaelling.uge(u.observation().sidste().mandag());
    List<Integer> begyndelser = new ArrayList<>();
    for (int i = foerste; i <= sidste; i++) {
      LocalDate dag = torsdag(i);
      // The first Thursday of January, April, July or October.
      if (dag.getMonthValue() % 3 == 1 && dag.getDayOfMonth() <= 7) {
        begyndelser.add(i);
      }
    }
    Map<String, int[]> antal = new LinkedHashMap<>();
    int personer = 0;
    int overgange = 0;
    for (Person p : u.personer()) {
      Haandtaelling h = new Haandtaelling(p, u.observation());
      int hendes = 0;
      for (int n = 0; n + 1 < begyndelser.size(); n++) {
        int fra = begyndelser.get(n);
        int til = begyndelser.get(n + 1);
        if (under16(p, fra)) {
          continue;
        }
        LocalDate dag = torsdag(fra);
        String kvartal = dag.getYear() + "K" + (dag.getMonthValue() + 2) / 3;
        String noegle = kvartal + " " + h.status(fra) + " " + h.status(til);
        antal.computeIfAbsent(noegle, k -> new int[1])[0]++;
        hendes++;
      }
      personer += hendes > 0 ? 1 : 0;
      overgange += hendes;
    }
    List<List<String>> tabel = new ArrayList<>();
    tabel.add(List.of("kvartal", "fra", "til", "personer"));
    for (int begyndelse : begyndelser) {
      LocalDate dag = torsdag(begyndelse);
      String kvartal = dag.getYear() + "K" + (dag.getMonthValue() + 2) / 3;
      for (String fra : GRUPPER) {
        for (String til : GRUPPER) {
          int[] n = antal.get(kvartal + " " + fra + " " + til);
          if (n != null) {
            tabel.add(List.of(kvartal, fra, til, "" + n[0]));
          }
        }
      }
    }
    List<List<String>> frafald = frafald(u);
    frafald.add(List.of("med-overgang", "" + personer, "" + overgange));
    frafald.add(List.of("vist-matrix", "" + personer, "" + overgange));
    Map<String, List<List<String>>> ud = new LinkedHashMap<>();
    ud.put("matrix", tabel);
    ud.put("frafald", frafald);
    return ud;
  }

  /** Not yet 16 at the end of the week; a year is 365.25 days. Who has no known age is not. */
  private static boolean under16(Person p, int uge) {
    Double alder = p.alder9131();
    return alder != null && alder * 365.25 + (uge + 1) * 7 < 16 * 365.25;
  }
}
