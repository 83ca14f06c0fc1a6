package dk.forloeb.register;

import dk.forloeb.register.Ugestroem.Afsnit;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Packs persons in memory, for registers small enough to be held there. */
final class Ugestroembygger {
  private Ugestroembygger() {}

  /** The stream of these persons, in this order. */
  static Ugestroem af(List<Person> personer, Observation observation) {
    SortedSet<Integer> maaneder = new TreeSet<>(observation.loenmaaneder());
    personer.forEach(p -> p.loen().forEach(l -> maaneder.add(l.maaned())));
    Loenbits bits = Loenbits.af(maaneder);
    int[] gruppebit = Ugestroem.gruppebit();
    int n = personer.size();
    List<Integer> ydelser = new ArrayList<>();
    List<Integer> bopael = new ArrayList<>();
    int[] ydelserFra = new int[n + 1];
    int[] bopaelFra = new int[n + 1];
    long[] loen = new long[n * bits.ord()];
    double[] alder = new double[n];
    int[] koen = new int[n];
    int[] maske = new int[n];
    for (int i = 0; i < n; i++) {
      Person p = personer.get(i);
      pak(p.ydelser(), ydelser);
      pak(p.bopael(), bopael);
      ydelserFra[i + 1] = ydelser.size();
      bopaelFra[i + 1] = bopael.size();
      for (Loenmaaned l : p.loen()) {
        bits.saet(loen, i, l.maaned());
      }
      alder[i] = p.alder9131() == null ? Double.NaN : p.alder9131();
      koen[i] = p.koen() == null ? Ugestroem.UKENDT_KOEN : p.koen();
      for (Spell s : p.ydelser()) {
        maske[i] |= gruppebit[s.vaerdi()];
      }
    }
    Map<Afsnit, MemorySegment> afsnit = new EnumMap<>(Afsnit.class);
    afsnit.put(Afsnit.YDELSER_FRA, MemorySegment.ofArray(ydelserFra));
    afsnit.put(Afsnit.YDELSER, MemorySegment.ofArray(tabel(ydelser)));
    afsnit.put(Afsnit.BOPAEL_FRA, MemorySegment.ofArray(bopaelFra));
    afsnit.put(Afsnit.BOPAEL, MemorySegment.ofArray(tabel(bopael)));
    afsnit.put(Afsnit.LOEN, MemorySegment.ofArray(loen));
    afsnit.put(Afsnit.ALDER, MemorySegment.ofArray(alder));
    afsnit.put(Afsnit.KOEN, MemorySegment.ofArray(koen));
    afsnit.put(Afsnit.MASKE, MemorySegment.ofArray(maske));
    return new Ugestroem(n, bits.foersteMaaned(), bits.ord(), afsnit);
  }

  private static void pak(List<Spell> spells, List<Integer> ud) {
    for (Spell s : spells) {
      if (s.til() > Ugestroem.SIDSTE_UGE) {
        throw new IllegalArgumentException("a week past the packed stream: " + s.til());
      }
      for (int fra = s.fra(); fra <= s.til(); fra += Ugestroem.FLEST_UGER) {
        ud.add(Ugestroem.pak(fra, Math.min(Ugestroem.FLEST_UGER, s.til() - fra + 1), s.vaerdi()));
      }
    }
  }

  private static int[] tabel(List<Integer> tal) {
    return tal.stream().mapToInt(Integer::intValue).toArray();
  }
}
