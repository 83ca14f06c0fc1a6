package dk.forloeb.register;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery means, before anybody writes it down: the weeks it sees, the months it has wage
 * columns for, the years it has residence for, and its persons.
 */
record Sandhed(
    int foersteUge,
    int sidsteUge,
    SortedSet<Integer> branche,
    SortedSet<Integer> grad,
    SortedSet<Integer> kommuneaar,
    List<Borger> borgere) {

  private static final List<Integer> KODER =
      List.of(810, 810, 813, 111, 130, 783, 775, 1, 5, 42, 101, 99, 740, 785, 997, 998, 999);
  private static final List<Integer> KOMMUNER = List.of(101, 461, 751, 860, 411, 0, 999, 5);

  /** Texts that are keys to the letter: the first few sort differently as numbers or as UTF-16. */
  private static final List<String> NOEGLER =
      List.of(
          "000123",
          "123",
          "1e5",
          "0",
          "0.0",
          "00",
          "9913801234",
          "～1",
          "😀1",
          "æble",
          "Zebra",
          "a,b",
          "c\"d",
          "e\nf",
          "NAN",
          "..",
          "P 1",
          "'",
          "1013801234");

  /** A week with no code is 0; the lists of wages and residences hold only what there is. */
  record Borger(
      String id,
      @Nullable Integer koen,
      @Nullable Double alder,
      List<Integer> koder,
      SortedMap<Integer, Integer> bopael,
      SortedMap<Integer, Loen> loen) {}

  /** A month with a wage, as its industry, as its degree, or both. */
  record Loen(boolean branche, @Nullable Double grad) {}

  static LocalDate mandag(int uge) {
    return LocalDate.of(1991, 8, 5).plusWeeks(uge);
  }

  static int isoAar(int uge) {
    return mandag(uge).get(WeekFields.ISO.weekBasedYear());
  }

  static int isoUge(int uge) {
    return mandag(uge).get(WeekFields.ISO.weekOfWeekBasedYear());
  }

  static Sandhed opfind(long seed, int personer) {
    Random t = new Random(seed);
    int fra = t.nextInt(20) == 0 ? 0 : 780 + t.nextInt(500);
    int til = fra + 30 + t.nextInt(130);
    SortedSet<Integer> branche = new TreeSet<>();
    SortedSet<Integer> grad = new TreeSet<>();
    // From a month before the first week to a month after the last: both are facts of the file.
    for (LocalDate d = mandag(fra).minusMonths(1);
        !d.isAfter(mandag(til).plusMonths(1));
        d = d.plusMonths(1)) {
      int maaned = d.getYear() * 100 + d.getMonthValue();
      int slags = t.nextInt(5);
      if (slags == 0 || slags >= 3) {
        branche.add(maaned);
      }
      if (slags == 1 || slags >= 3) {
        grad.add(maaned);
      }
    }
    SortedSet<Integer> aar = new TreeSet<>();
    for (int a = isoAar(fra) - 2; a <= isoAar(til) + 2; a++) {
      if (t.nextInt(4) > 0) {
        aar.add(a);
      }
    }
    List<Borger> borgere = new ArrayList<>();
    for (int i = 0; i < personer; i++) {
      String id = i < NOEGLER.size() ? NOEGLER.get(i) : "P" + t.nextInt(1000) + "-" + i;
      borgere.add(borger(t, id, til - fra + 1, branche, grad, aar));
    }
    return new Sandhed(fra, til, branche, grad, aar, List.copyOf(borgere));
  }

  private static Borger borger(
      Random t,
      String id,
      int uger,
      SortedSet<Integer> branche,
      SortedSet<Integer> grad,
      SortedSet<Integer> aar) {
    List<Integer> koder = new ArrayList<>();
    while (koder.size() < uger) {
      int kode = t.nextInt(3) == 0 ? 0 : KODER.get(t.nextInt(KODER.size()));
      int antal = Math.min(uger - koder.size(), 1 + t.nextInt(t.nextInt(10) == 0 ? 60 : 6));
      koder.addAll(Collections.nCopies(antal, kode));
    }
    SortedMap<Integer, Integer> bopael = new TreeMap<>();
    int kommune = 101;
    for (int a : aar) {
      kommune = t.nextBoolean() ? kommune : KOMMUNER.get(t.nextInt(KOMMUNER.size()));
      if (t.nextInt(5) > 0) {
        bopael.put(a, kommune);
      }
    }
    SortedMap<Integer, Loen> loen = new TreeMap<>();
    SortedSet<Integer> maaneder = new TreeSet<>(branche);
    maaneder.addAll(grad);
    for (int m : maaneder) {
      boolean medBranche = branche.contains(m) && t.nextBoolean();
      Double medGrad =
          grad.contains(m) && t.nextBoolean() ? Double.valueOf(t.nextInt(9) / 4.0) : null;
      if (medBranche || (medGrad != null && medGrad != 0)) {
        loen.put(m, new Loen(medBranche, medGrad));
      }
    }
    Integer koen = t.nextInt(6) == 0 ? null : Integer.valueOf(t.nextInt(4));
    Double alder = t.nextInt(6) == 0 ? null : Double.valueOf((t.nextInt(2000) - 400) / 20.0);
    return new Borger(id, koen, alder, List.copyOf(koder), bopael, loen);
  }

  /** Cell by cell, as the register should hold it. */
  SortedMap<String, String> celler() {
    SortedMap<String, String> ud = new TreeMap<>();
    for (Borger b : borgere) {
      ud.put(b.id(), Celler.person(b.koen(), b.alder()));
      for (int uge = foersteUge; uge <= sidsteUge; uge++) {
        int kode = b.koder().get(uge - foersteUge);
        if (kode != 0) {
          ud.put(b.id() + "/ydelse/" + uge, String.valueOf(kode));
        }
        Integer kommune = b.bopael().get(isoAar(uge));
        if (kommune != null) {
          ud.put(b.id() + "/bopael/" + uge, kommune.toString());
        }
      }
      b.loen().forEach((m, l) -> ud.put(b.id() + "/loen/" + m, Celler.loen(null, l.grad())));
    }
    return ud;
  }

  SortedSet<Integer> loenmaaneder() {
    SortedSet<Integer> ud = new TreeSet<>(branche);
    ud.addAll(grad);
    return ud;
  }

  Borger borger(String id) {
    return Objects.requireNonNull(
        borgere.stream().filter(b -> b.id().equals(id)).findAny().orElse(null));
  }

  /** The same delivery but for one person. */
  Sandhed med(Borger ny, String iStedetFor) {
    List<Borger> alle = borgere.stream().map(b -> b.id().equals(iStedetFor) ? ny : b).toList();
    return new Sandhed(foersteUge, sidsteUge, branche, grad, kommuneaar, alle);
  }

  /** The map with one more entry, or one changed. */
  static <V> SortedMap<Integer, V> med(Map<Integer, V> kort, int noegle, V vaerdi) {
    SortedMap<Integer, V> ud = new TreeMap<>(kort);
    ud.put(noegle, vaerdi);
    return ud;
  }
}
