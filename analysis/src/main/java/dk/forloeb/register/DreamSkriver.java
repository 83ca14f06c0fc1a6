package dk.forloeb.register;

import dk.forloeb.tid.Uge;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes persons in DREAM's wide layout: a header, then one row a person. The columns are {@code
 * lobenr}, {@code kon}, {@code alder9131}, one week column {@code y_YYWW} for each observed week,
 * {@code nykomYYYY} for each of their years, {@code branche_YYYY_MM} and {@code grad_YYYY_MM} for
 * each wage month and, where the persons are invented, {@code opdigtet}.
 */
public final class DreamSkriver {
  /** A made-up industry code: the register holds that there was a wage, not where from. */
  private static final String BRANCHE = "999999";

  private final Observation observation;
  private final boolean opdigtet;
  private final int[] maaneder;
  private final int foersteAar;
  private final int sidsteAar;

  public DreamSkriver(Observation observation, boolean opdigtet) {
    this.observation = observation;
    this.opdigtet = opdigtet;
    this.maaneder = observation.loenmaaneder().stream().mapToInt(Integer::intValue).toArray();
    this.foersteAar = observation.foerste().aar();
    this.sidsteAar = observation.sidste().aar();
  }

  /** The header line, with its line end. */
  public byte[] hoved() {
    StringBuilder ud = new StringBuilder("lobenr,kon,alder9131");
    for (int i = observation.foerste().indeks(); i <= observation.sidste().indeks(); i++) {
      Uge uge = new Uge(i);
      ud.append(String.format(Locale.ROOT, ",y_%02d%02d", uge.aar() % 100, uge.nummer()));
    }
    for (int aar = foersteAar; aar <= sidsteAar; aar++) {
      ud.append(",nykom").append(aar);
    }
    for (int m : maaneder) {
      ud.append(String.format(Locale.ROOT, ",branche_%04d_%02d", m / 100, m % 100));
    }
    for (int m : maaneder) {
      ud.append(String.format(Locale.ROOT, ",grad_%04d_%02d", m / 100, m % 100));
    }
    if (opdigtet) {
      ud.append(",opdigtet");
    }
    return ud.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The person's row, with its line end. Residence is taken from the first week of each year that
   * is observed: the layout has one municipality a year.
   */
  public byte[] raekke(Person person) {
    StringBuilder ud = new StringBuilder(4096);
    ud.append(citat(person.id())).append(',');
    if (person.koen() != null) {
      ud.append(person.koen());
    }
    ud.append(',');
    if (person.alder9131() != null) {
      ud.append(person.alder9131());
    }
    uger(person.ydelser(), ud);
    for (int aar = foersteAar; aar <= sidsteAar; aar++) {
      int uge = Math.max(Uge.af(aar, 1).orElseThrow().indeks(), observation.foerste().indeks());
      ud.append(',');
      for (Spell s : person.bopael()) {
        if (s.fra() <= uge && uge <= s.til()) {
          ud.append(s.vaerdi());
        }
      }
    }
    loen(person.loen(), ud, true);
    loen(person.loen(), ud, false);
    if (opdigtet) {
      ud.append(",1");
    }
    return ud.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void uger(List<Spell> ydelser, StringBuilder ud) {
    int uge = observation.foerste().indeks();
    int sidste = observation.sidste().indeks();
    for (Spell s : ydelser) {
      for (; uge < s.fra(); uge++) {
        ud.append(',');
      }
      for (; uge <= s.til() && uge <= sidste; uge++) {
        ud.append(',').append(s.vaerdi());
      }
    }
    for (; uge <= sidste; uge++) {
      ud.append(',');
    }
  }

  private void loen(List<Loenmaaned> loen, StringBuilder ud, boolean branche) {
    int naeste = 0;
    for (int m : maaneder) {
      ud.append(',');
      while (naeste < loen.size() && loen.get(naeste).maaned() < m) {
        naeste++;
      }
      if (naeste < loen.size() && loen.get(naeste).maaned() == m) {
        Double grad = loen.get(naeste).grad();
        ud.append(branche ? BRANCHE : grad == null ? "" : grad.toString());
      }
    }
  }

  private static String citat(String tekst) {
    boolean kraever = tekst.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return kraever ? '"' + tekst.replace("\"", "\"\"") + '"' : tekst;
  }
}
