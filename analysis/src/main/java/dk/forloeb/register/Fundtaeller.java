package dk.forloeb.register;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Katalog;
import dk.forloeb.ugekode.Ugekode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** Counts what is worth a finding while the persons of a delivery go by. */
final class Fundtaeller {
  private static final int DOED = 999;

  private final Katalog katalog = Katalog.faelles();
  private final Map<Integer, Long> ukendteKoder = new TreeMap<>();
  private final Map<Integer, Long> udenForDatoer = new TreeMap<>();
  private final Map<Integer, Long> ukendteKommuner = new TreeMap<>();
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

  void person(Person p) {
    if (p.ydelser().isEmpty()) {
      personerUdenYdelse++;
    }
    boolean doed = false;
    for (Spell s : p.ydelser()) {
      Ugekode kode = katalog.kode(s.vaerdi());
      if (!katalog.kendt(s.vaerdi())) {
        ukendteKoder.merge(s.vaerdi(), (long) s.antal(), Long::sum);
      } else if (kode != null && (kode.fra() != null || kode.til() != null)) {
        for (int i = s.fra(); i <= s.til(); i++) {
          if (!kode.gaelder(new Uge(i))) {
            udenForDatoer.merge(s.vaerdi(), 1L, Long::sum);
          }
        }
      }
      if (doed && s.vaerdi() != DOED) {
        koderEfterDoed += s.antal();
      }
      doed |= s.vaerdi() == DOED;
    }
    for (Spell s : p.bopael()) {
      if (!Kommuner.findes(s.vaerdi())) {
        ukendteKommuner.merge(s.vaerdi(), (long) s.antal(), Long::sum);
      }
    }
  }

  /**
   * All findings, in a fixed order.
   *
   * @param kommuneaar the years that have a column of residence
   */
  List<Fund> fund(Observation observation, SortedSet<Integer> kommuneaar) {
    List<Fund> ud = new ArrayList<>();
    ukendteKoder.forEach((kode, uger) ->
        ud.add(
            new Fund(
                "ukendt-kode",
                kode.toString(),
                uger,
                "Uger med koden " + kode + ", som ikke står i kataloget; tælles som UKENDT.")));
    udenForDatoer.forEach((kode, uger) ->
        ud.add(
            new Fund(
                "kode-uden-for-datoer",
                kode.toString(),
                uger,
                "Uger med koden " + kode + " uden for ordningens datoer; gruppen beholdes.")));
    ukendteKommuner.forEach((kode, uger) ->
        ud.add(
            new Fund(
                "ukendt-kommune",
                kode.toString(),
                uger,
                "Uger med kommunekoden "
                    + kode
                    + ", som ikke er en af de 98; vises som Uoplyst.")));
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
    tilfoej(ud, "kode-100", hundreder, "Uger med 100, læst som arbejde efter aftale.");
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

  private static void tilfoej(List<Fund> ud, String art, long antal, String tekst) {
    if (antal > 0) {
      ud.add(new Fund(art, "", antal, tekst));
    }
  }
}
