package dk.forloeb.syntese;

import dk.forloeb.register.Observation;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import dk.forloeb.ugekode.Katalog;
import dk.forloeb.ugekode.Ugekode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;

/** The weeks that invented nations are observed in, worked out once: a life asks for them often. */
final class Kalender {
  /** The index of the first observed week is 0. */
  static final int SIDSTE = Uge.parse("2018-W52").indeks();

  static final int FOERSTE_AAR = 1991;
  static final int SIDSTE_AAR = 2018;
  static final double UGER_PR_AAR = 52.1775;
  static final Observation OBSERVATION =
      new Observation(new Ugeinterval(new Uge(0), new Uge(SIDSTE)), loenmaaneder());

  private static final int[] MAANED = new int[SIDSTE + 1];
  private static final int[] AARSSTART = new int[SIDSTE_AAR - FOERSTE_AAR + 2];
  private static final int[] FRA = new int[Katalog.STOERSTE_KODE + 1];
  private static final int[] TIL = new int[Katalog.STOERSTE_KODE + 1];

  /** The first week of the first month whose wages are reported. */
  static final int FOERSTE_LOENUGE =
      Ugeinterval.foersteMedTorsdagFra(Katalog.FOERSTE_LOENDAG).indeks();

  static {
    for (int i = 0; i <= SIDSTE; i++) {
      YearMonth m = new Uge(i).maaned();
      MAANED[i] = m.getYear() * 100 + m.getMonthValue();
    }
    for (int aar = FOERSTE_AAR + 1; aar <= SIDSTE_AAR + 1; aar++) {
      AARSSTART[aar - FOERSTE_AAR] = uge(aar, 1);
    }
    for (Ugekode k : Katalog.faelles().koder()) {
      FRA[k.kode()] = k.fra() == null ? 0 : Uge.af(k.fra()).indeks();
      TIL[k.kode()] = k.til() == null ? SIDSTE : Uge.af(k.til()).indeks();
    }
  }

  private Kalender() {}

  /** The index of an ISO week that exists. */
  static int uge(int aar, int nummer) {
    return Uge.af(aar, nummer).orElseThrow().indeks();
  }

  /** {@code YYYYMM} of the week's Thursday. */
  static int maaned(int uge) {
    return MAANED[uge];
  }

  /** The first observed week of the year; the year after the last gives the week after the last. */
  static int aarsstart(int aar) {
    return AARSSTART[aar - FOERSTE_AAR];
  }

  static int aar(int uge) {
    return MAANED[uge] / 100;
  }

  /** Whether a listed code exists in the week. */
  static boolean gaelder(int kode, int uge) {
    return FRA[kode] <= uge && uge <= TIL[kode];
  }

  /** The week of birth from the week and the age in it. */
  static int foedt(int uge, double alder) {
    return uge - uger(alder);
  }

  static int uger(double aar) {
    return (int) Math.round(aar * UGER_PR_AAR);
  }

  /** The first week of folkepension: at 65 for those born after 30 June 1939, at 67 before. */
  static int pensionsuge(int foedt) {
    LocalDate dag = new Uge(foedt).mandag();
    return foedt + uger(dag.isAfter(LocalDate.of(1939, 6, 30)) ? 65 : 67);
  }

  private static SortedSet<Integer> loenmaaneder() {
    SortedSet<Integer> alle = new TreeSet<>();
    for (int aar = 2008; aar <= SIDSTE_AAR; aar++) {
      for (int m = 1; m <= 12; m++) {
        alle.add(aar * 100 + m);
      }
    }
    return alle;
  }
}
