package dk.forloeb.kontrol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.studie.Sprog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Right tables, and the same with one printed number changed so that an equation is broken. */
class MutationTest {
  private static final int ANTAL = Boolean.getBoolean("forloeb.long") ? 5_000 : 500;
  private static final long FROE = 20130101L;

  private static List<Kontrolfund> fejl(Lavet l) {
    Trykttabel t =
        Trykttabel.af(
            Trykfil.laes("t.csv", l.csv().getBytes(UTF_8)), Trykttabel.Kort.uden("t.csv"));
    return Tabelkontrol.af(t, new Skrift(Sprog.DA)).stream()
        .filter(f -> f.dom() == Dom.FEJL)
        .toList();
  }

  @Test
  void rigtige_tabeller_faar_ingen_fejl() {
    Tabelmager mager = new Tabelmager(new SplittableRandom(FROE));
    List<String> ulve = new ArrayList<>();
    for (int i = 0; i < ANTAL; i++) {
      Lavet l = mager.lav();
      assertTrue(l.rigtig(), l.form + "\n" + l.csv());
      List<Kontrolfund> fejl = fejl(l);
      if (!fejl.isEmpty()) {
        ulve.add(l.form + ": " + fejl.getFirst() + "\n" + l.csv());
      }
    }
    assertTrue(ulve.size() * 100 <= ANTAL, ulve.toString());
  }

  @Test
  void et_aendret_tal_findes_hvor_det_staar() {
    SplittableRandom r = new SplittableRandom(FROE + 1);
    Tabelmager mager = new Tabelmager(r);
    List<String> oversete = new ArrayList<>();
    Map<String, Integer> former = new TreeMap<>();
    for (int i = 0; i < ANTAL; ) {
      Lavet l = mager.lav();
      int raekke = r.nextInt(l.tal.length);
      int kolonne = r.nextInt(l.hoved.size());
      BigDecimal foer = l.tal[raekke][kolonne];
      if (foer == null) {
        continue;
      }
      l.tal[raekke][kolonne] = aendret(foer, r);
      if (l.rigtig()) {
        continue; // no equation is broken, so nothing could be seen
      }
      i++;
      former.merge(l.form, 1, Integer::sum);
      String sted = "linje " + (raekke + 2) + ", kolonne " + (kolonne + 2);
      if (fejl(l).stream().noneMatch(f -> f.celler().contains(sted))) {
        oversete.add(l.form + ", " + sted + ", før " + foer + "\n" + l.csv());
      }
    }
    assertTrue(oversete.size() * 20 <= ANTAL, String.join("\n", oversete));
    assertEquals(10, former.size(), former.toString());
  }

  /** A slip of the pen: a digit, two digits swapped, a little more or less, a digit lost. */
  private static BigDecimal aendret(BigDecimal x, SplittableRandom r) {
    String cifre = x.unscaledValue().abs().toString();
    while (true) {
      StringBuilder s = new StringBuilder(cifre);
      int i = r.nextInt(s.length());
      switch (r.nextInt(4)) {
        case 0 -> s.setCharAt(i, (char) ('0' + r.nextInt(10)));
        case 1 -> {
          int j = Math.min(i + 1, s.length() - 1);
          char c = s.charAt(i);
          s.setCharAt(i, s.charAt(j));
          s.setCharAt(j, c);
        }
        case 2 ->
            s.replace(
                0, s.length(), String.valueOf(Math.abs(Long.parseLong(cifre) + r.nextInt(-9, 10))));
        default -> s.deleteCharAt(i);
      }
      if (!s.isEmpty()) {
        BigDecimal y =
            new BigDecimal(new java.math.BigInteger(s.toString()), x.scale())
                .multiply(BigDecimal.valueOf(x.signum() < 0 ? -1 : 1));
        if (y.compareTo(x) != 0) {
          return y;
        }
      }
    }
  }
}
