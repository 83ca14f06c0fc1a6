package dk.forloeb.register;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Katalog;
import dk.forloeb.ugekode.Ugekode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** Counts what is worth a finding while the persons of a delivery go by. */
final class Fundtaeller {
  /** Weeks with 100, read as work. */
  static final String KODE_100 = "kode-100";

  private static final int DOED = 999;

  private static final int KODER = 1000;

  /** For each listed code the first and the last week of its scheme; for others nothing. */
  private static final int[] GAELDER_FRA = new int[KODER];

  private static final int[] GAELDER_TIL = new int[KODER];
  private static final boolean[] KENDT = new boolean[KODER];
  private static final boolean[] KOMMUNE = new boolean[KODER];

  static {
    LocalDate mandag = new Uge(0).mandag();
    Arrays.fill(GAELDER_FRA, Integer.MIN_VALUE);
    Arrays.fill(GAELDER_TIL, Integer.MAX_VALUE);
    for (int kode = 0; kode < KODER; kode++) {
      KENDT[kode] = Katalog.faelles().kendt(kode);
      KOMMUNE[kode] = Kommuner.findes(kode);
      Ugekode listet = KENDT[kode] ? Katalog.faelles().kode(kode) : null;
      if (listet != null && listet.fra() != null) {
        // One day of the week is enough: the Sunday of the first, the Monday of the last.
        long dage = ChronoUnit.DAYS.between(mandag, listet.fra());
        GAELDER_FRA[kode] = (int) Math.ceilDiv(dage - 6, 7L);
      }
      if (listet != null && listet.til() != null) {
        GAELDER_TIL[kode] = (int) Math.floorDiv(ChronoUnit.DAYS.between(mandag, listet.til()), 7L);
      }
    }
  }

  private final long[] ukendteKoder = new long[KODER];
  private final long[] udenForDatoer = new long[KODER];
  private final long[] ukendteKommuner = new long[KODER];
  private long personerUdenYdelse;
  private long koderEfterDoed;
  private long nuller;
  private long hundreder;
  private boolean udenLinjeslut;

  /** A week with the digit 0, read as blank. */
  void nul() {
    nuller++;
  }

  /** A week with 100, read as work. */
  void hundrede() {
    hundreder++;
  }

  /** The file's last line has no end: it may have been cut within its last cell. */
  void udenLinjeslut() {
    udenLinjeslut = true;
  }

  /** Counts in some persons. */
  void tilfoej(Personblok blok) {
    for (int i = 0; i < blok.antal(); i++) {
      person(blok.ydelser(), blok.ydelserFra(i), blok.ydelserFra(i + 1));
    }
    Spelkolonner bopael = blok.bopael();
    for (int i = 0; i < bopael.laengde(); i++) {
      if (!KOMMUNE[bopael.vaerdi(i)]) {
        ukendteKommuner[bopael.vaerdi(i)] += bopael.antal(i);
      }
    }
  }

  private void person(Spelkolonner ydelser, int fra, int til) {
    if (fra == til) {
      personerUdenYdelse++;
    }
    boolean doed = false;
    for (int i = fra; i < til; i++) {
      int kode = ydelser.vaerdi(i);
      int antal = ydelser.antal(i);
      if (KENDT[kode]) {
        int foerste = Math.max(ydelser.fra(i), GAELDER_FRA[kode]);
        int sidste = Math.min(ydelser.fra(i) + antal - 1, GAELDER_TIL[kode]);
        int uden = antal - Math.max(0, sidste - foerste + 1);
        // Nearly always none: a guess that is right is quicker than a sum in memory.
        if (uden != 0) {
          udenForDatoer[kode] += uden;
        }
      } else {
        ukendteKoder[kode] += antal;
      }
      if (doed && kode != DOED) {
        koderEfterDoed += antal;
      }
      doed |= kode == DOED;
    }
  }

  /** Counts in what another has counted. */
  void tilfoej(Fundtaeller andet) {
    for (int kode = 0; kode < KODER; kode++) {
      ukendteKoder[kode] += andet.ukendteKoder[kode];
      udenForDatoer[kode] += andet.udenForDatoer[kode];
      ukendteKommuner[kode] += andet.ukendteKommuner[kode];
    }
    personerUdenYdelse += andet.personerUdenYdelse;
    koderEfterDoed += andet.koderEfterDoed;
    nuller += andet.nuller;
    hundreder += andet.hundreder;
    udenLinjeslut |= andet.udenLinjeslut;
  }

  /**
   * All findings, in a fixed order.
   *
   * @param kommuneaar the years that have a column of residence
   */
  List<Fund> fund(Observation observation, SortedSet<Integer> kommuneaar) {
    List<Fund> ud = new ArrayList<>();
    koder(
        ud,
        "ukendt-kode",
        ukendteKoder,
        "Uger med koden %d, som ikke står i kataloget; tælles som UKENDT.");
    koder(
        ud,
        "kode-uden-for-datoer",
        udenForDatoer,
        "Uger med koden %d uden for ordningens datoer; gruppen beholdes.");
    koder(
        ud,
        "ukendt-kommune",
        ukendteKommuner,
        "Uger med kommunekoden %d, som ikke er en af de 98; vises som Uoplyst.");
    manglende(observation, kommuneaar, ud);
    tilfoej(ud, "person-uden-ydelse", personerUdenYdelse, "Personer uden en eneste ugekode.");
    tilfoej(ud, "kode-efter-doed", koderEfterDoed, "Uger med en anden kode efter 999 (død).");
    tilfoej(
        ud,
        "uden-linjeslut",
        udenLinjeslut ? 1 : 0,
        "Filens sidste linje slutter uden linjeskift; er filen klippet over, er dens sidste celle"
            + " forkert.");
    tilfoej(ud, "kode-0", nuller, "Uger med cifret 0, læst som uden ydelse efter aftale.");
    tilfoej(ud, KODE_100, hundreder, "Uger med 100, læst som arbejde efter aftale.");
    return List.copyOf(ud);
  }

  private static void manglende(
      Observation observation, SortedSet<Integer> kommuneaar, List<Fund> ud) {
    for (int aar = observation.foerste().aar(); aar <= observation.sidste().aar(); aar++) {
      if (!kommuneaar.contains(aar)) {
        ud.add(
            new Fund(
                "kommuneaar-mangler",
                String.valueOf(aar),
                1,
                "Ingen kolonne med bopæl for " + aar + "; årets uger er Uoplyst."));
      }
    }
    YearMonth maaned = YearMonth.from(Katalog.FOERSTE_LOENDAG);
    YearMonth fra = observation.foerste().maaned();
    for (YearMonth m = fra.isAfter(maaned) ? fra : maaned;
        !m.isAfter(observation.sidste().maaned());
        m = m.plusMonths(1)) {
      if (!observation.loenmaaneder().contains(m.getYear() * 100 + m.getMonthValue())) {
        ud.add(
            new Fund(
                "maaned-uden-loenkolonne",
                m.toString(),
                1,
                "Ingen lønkolonne for " + m + "; måneden regnes som uden løn."));
      }
    }
  }

  private static void koder(List<Fund> ud, String art, long[] uger, String tekst) {
    for (int kode = 0; kode < KODER; kode++) {
      if (uger[kode] > 0) {
        ud.add(
            new Fund(
                art, String.valueOf(kode), uger[kode], String.format(Locale.ROOT, tekst, kode)));
      }
    }
  }

  private static void tilfoej(List<Fund> ud, String art, long antal, String tekst) {
    if (antal > 0) {
      ud.add(new Fund(art, "", antal, tekst));
    }
  }
}
