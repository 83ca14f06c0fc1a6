package dk.forloeb.motor.hurtig;

import dk.forloeb.register.Observation;
import dk.forloeb.register.Ugestroem;
import dk.forloeb.studie.Gapregel;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/** What the engine asks of a week or a code, looked up instead of worked out. */
final class Ugetabel {
  final int foerste;
  final int sidste;

  /** For each week the bit of its Thursday's month among a person's wage months; -1 for none. */
  final int[] loenbit;

  /** The first week that is not before 2008. */
  final int fra2008;

  /** For each code its group's number. */
  final byte[] gruppe;

  final byte beskaeftigelse;
  final byte selvforsoergelse;
  final byte blankFoer2008;
  final int ukendt;

  Ugetabel(Observation observation, Ugestroem stroem) {
    foerste = observation.foerste().indeks();
    sidste = observation.sidste().indeks();
    loenbit = new int[sidste + 1];
    Arrays.fill(loenbit, -1);
    int skel = sidste + 1;
    for (int uge = sidste; uge >= foerste; uge--) {
      Uge u = new Uge(uge);
      if (!u.torsdag().isBefore(Katalog.FOERSTE_LOENDAG)) {
        skel = uge;
        YearMonth m = u.maaned();
        int bit = Ugestroem.maanedsnummer(m.getYear(), m.getMonthValue()) - stroem.foersteMaaned();
        loenbit[uge] = bit >= 0 && bit < stroem.ord() * Long.SIZE ? bit : -1;
      }
    }
    fra2008 = skel;
    Katalog katalog = Katalog.faelles();
    gruppe = new byte[Ugestroem.FLEST_UGER + 1];
    for (int kode = 1; kode <= Katalog.STOERSTE_KODE; kode++) {
      gruppe[kode] = (byte) katalog.gruppeAf(kode).nummer();
    }
    beskaeftigelse = nummer(Gruppe.BESKAEFTIGELSE);
    selvforsoergelse = nummer(Gruppe.SELVFORSOERGELSE);
    blankFoer2008 = nummer(Gruppe.BLANK_FOER_2008);
    ukendt = nummer(Gruppe.UKENDT);
  }

  private static byte nummer(String gruppe) {
    return (byte) Katalog.faelles().gruppe(gruppe).nummer();
  }

  /** For each week the last gap week after it. */
  int[] hul(Gapregel regel) {
    int[] hul = new int[sidste + 1];
    switch (regel) {
      case Gapregel.Uger u -> Arrays.setAll(hul, uge -> uge + u.antal());
      case Gapregel.RullendeMaaned r -> {
        for (int uge = foerste; uge <= sidste; uge++) {
          // Weeks are counted from their Mondays; the day a month after a Sunday lies in one.
          LocalDate dag = new Uge(uge).soendag().plusMonths(1);
          long dage = dag.toEpochDay() - new Uge(0).mandag().toEpochDay();
          hul[uge] = (int) Math.floorDiv(dage, 7L);
        }
      }
      case Gapregel.Kalendermaaned k -> kalendermaaned(hul);
    }
    return hul;
  }

  /** Walks the months backwards: each holds the gap of the weeks before its first Thursday. */
  private void kalendermaaned(int[] hul) {
    YearMonth maaned = new Uge(sidste).maaned().plusMonths(1);
    int uge = sidste;
    while (uge >= foerste) {
      int foersteTorsdag = foersteTorsdagsuge(maaned);
      int sidsteTorsdag = foersteTorsdagsuge(maaned.plusMonths(1)) - 1;
      int graense = foersteTorsdagsuge(maaned.minusMonths(1));
      for (; uge >= foerste && uge >= graense && uge < foersteTorsdag; uge--) {
        hul[uge] = sidsteTorsdag;
      }
      maaned = maaned.minusMonths(1);
    }
  }

  private static int foersteTorsdagsuge(YearMonth maaned) {
    long dag = maaned.atDay(1).toEpochDay() - new Uge(0).torsdag().toEpochDay();
    return (int) Math.floorDiv(dag + 6, 7L);
  }
}
