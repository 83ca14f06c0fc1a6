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

  private final Dreamlayout layout;
  private final Observation observation;
  private final int[] branche;
  private final int[] grad;
  private final int[] kommuneuger;

  /** Writes every column that the observation has room for. */
  public DreamSkriver(Observation observation, boolean opdigtet) {
    this(Dreamlayout.fuldt(observation, opdigtet));
  }

  DreamSkriver(Dreamlayout layout) {
    this.layout = layout;
    this.observation = layout.observation();
    this.branche = layout.branche().stream().mapToInt(Integer::intValue).toArray();
    this.grad = layout.grad().stream().mapToInt(Integer::intValue).toArray();
    this.kommuneuger = layout.kommuneaar().stream().mapToInt(layout::foersteUge).toArray();
  }

  /** The header line, with its line end. */
  public byte[] hoved() {
    StringBuilder ud = new StringBuilder("lobenr,kon,alder9131");
    for (int i = observation.foerste().indeks(); i <= observation.sidste().indeks(); i++) {
      Uge uge = new Uge(i);
      ud.append(String.format(Locale.ROOT, ",y_%02d%02d", uge.aar() % 100, uge.nummer()));
    }
    for (int aar : layout.kommuneaar()) {
      ud.append(",nykom").append(aar);
    }
    for (int m : branche) {
      ud.append(String.format(Locale.ROOT, ",branche_%04d_%02d", m / 100, m % 100));
    }
    for (int m : grad) {
      ud.append(String.format(Locale.ROOT, ",grad_%04d_%02d", m / 100, m % 100));
    }
    if (layout.opdigtet()) {
      ud.append(",opdigtet");
    }
    return ud.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The person's row, with its line end. Residence is taken from the first week of each year that
   * is observed: the layout has one municipality a year.
   */
  public byte[] raekke(Person person) {
    Raekkebytes ud = new Raekkebytes();
    ud.tekst(citat(person.id())).tegn(',');
    if (person.koen() != null) {
      ud.heltal(person.koen());
    }
    ud.tegn(',');
    if (person.alder9131() != null) {
      ud.decimaltal(person.alder9131());
    }
    uger(person.ydelser(), ud);
    for (int uge : kommuneuger) {
      ud.tegn(',');
      for (Spell s : person.bopael()) {
        if (s.fra() <= uge && uge <= s.til()) {
          ud.heltal(s.vaerdi());
        }
      }
    }
    loen(person.loen(), branche, ud, true);
    loen(person.loen(), grad, ud, false);
    if (layout.opdigtet()) {
      ud.tekst(",1");
    }
    return ud.tegn('\n').bytes();
  }

  private void uger(List<Spell> ydelser, Raekkebytes ud) {
    int uge = observation.foerste().indeks();
    int sidste = observation.sidste().indeks();
    for (Spell s : ydelser) {
      ud.gentag(',', Math.max(0, s.fra() - uge));
      uge = Math.max(uge, s.fra());
      int antal = Math.min(s.til(), sidste) - uge + 1;
      if (antal > 0) {
        ud.gentag(s.vaerdi(), antal);
        uge += antal;
      }
    }
    ud.gentag(',', sidste - uge + 1);
  }

  private static void loen(List<Loenmaaned> loen, int[] maaneder, Raekkebytes ud, boolean branche) {
    int naeste = 0;
    for (int m : maaneder) {
      ud.tegn(',');
      while (naeste < loen.size() && loen.get(naeste).maaned() < m) {
        naeste++;
      }
      if (naeste < loen.size() && loen.get(naeste).maaned() == m) {
        Double andel = loen.get(naeste).grad();
        if (branche) {
          ud.tekst(BRANCHE);
        } else if (andel != null) {
          ud.decimaltal(andel);
        }
      }
    }
  }

  private static String citat(String tekst) {
    boolean kraever = tekst.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return kraever ? '"' + tekst.replace("\"", "\"\"") + '"' : tekst;
  }
}
