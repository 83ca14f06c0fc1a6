package dk.forloeb.syntese;

import dk.forloeb.register.Loenmaaned;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * A person's weeks one by one: the slow, obvious reading that the planted figures are counted by.
 */
final class Uger {
  static final int SIDSTE = uge("2018-W52");
  static final IntUnaryOperator FIRE_UGER = e -> e + 4;
  static final IntUnaryOperator RULLENDE_MAANED = Uger::rullende;

  private static final int[] RULLENDE = rullendeMaaneder();

  final int[] koder = new int[SIDSTE + 1];
  private final int[] kommuner = new int[SIDSTE + 1];
  private final Set<Integer> loen = new HashSet<>();

  record Forloeb(int start, int slut, boolean afsluttet) {
    int laengde() {
      return slut - start + 1;
    }
  }

  Uger(Person person) {
    for (Spell s : person.ydelser()) {
      Arrays.fill(koder, s.fra(), s.til() + 1, s.vaerdi());
    }
    Arrays.fill(kommuner, -1);
    for (Spell s : person.bopael()) {
      Arrays.fill(kommuner, s.fra(), s.til() + 1, s.vaerdi());
    }
    for (Loenmaaned l : person.loen()) {
      loen.add(l.maaned());
    }
  }

  static int uge(String tekst) {
    return Uge.parse(tekst).indeks();
  }

  static LocalDate torsdag(int uge) {
    return new Uge(uge).torsdag();
  }

  int kommune(int uge) {
    return kommuner[uge];
  }

  String gruppe(int uge) {
    if (koder[uge] > 0) {
      return Katalog.faelles().gruppeAf(koder[uge]).id();
    }
    LocalDate dag = torsdag(uge);
    if (dag.getYear() < 2008) {
      return Gruppe.BLANK_FOER_2008;
    }
    YearMonth m = YearMonth.from(dag);
    return loen.contains(m.getYear() * 100 + m.getMonthValue())
        ? Gruppe.BESKAEFTIGELSE
        : Gruppe.SELVFORSOERGELSE;
  }

  boolean i(Set<String> grupper, int uge) {
    return koder[uge] > 0 && grupper.contains(gruppe(uge));
  }

  /** The courses of the groups, where the operator gives the last week of the gap after a week. */
  List<Forloeb> forloeb(Set<String> grupper, IntUnaryOperator sidsteHuluge) {
    List<Forloeb> ud = new ArrayList<>();
    int start = -1;
    int seneste = -1;
    for (int i = 0; i <= SIDSTE; i++) {
      if (koder[i] == 0 || !i(grupper, i)) {
        continue;
      }
      if (start >= 0 && i > sidsteHuluge.applyAsInt(seneste)) {
        ud.add(new Forloeb(start, seneste, true));
        start = -1;
      }
      start = start < 0 ? i : start;
      seneste = i;
    }
    if (start >= 0) {
      ud.add(new Forloeb(start, seneste, sidsteHuluge.applyAsInt(seneste) <= SIDSTE));
    }
    return ud;
  }

  private static int rullende(int uge) {
    return RULLENDE[uge];
  }

  private static int[] rullendeMaaneder() {
    int[] ud = new int[SIDSTE + 1];
    for (int i = 0; i <= SIDSTE; i++) {
      ud[i] = Uge.af(new Uge(i).soendag().plusMonths(1)).indeks();
    }
    return ud;
  }
}
