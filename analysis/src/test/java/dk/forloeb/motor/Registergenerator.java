package dk.forloeb.motor;

import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.register.Loenmaaned;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Seeded registers full of what the shipped studies turn on: few persons, many edges. */
public final class Registergenerator {
  private static final int SENESTE = uge("2018-W52");
  private static final int[] RESSOURCE = {810, 810, 813, 814, 815, 816, 817, 818};
  private static final int[] FLEKS = {771, 771, 774, 740, 741, 743, 748};
  private static final int[] PENSION = {783, 783, 781};
  private static final int[] ANDRE = {
    111, 114, 121, 123, 124, 130, 140, 151, 152, 216, 299, 412, 511, 521, 522, 611, 621, 622, 651,
    652, 661, 700, 713, 723, 730, 739, 750, 760, 785, 881, 890, 899, 997, 998, 999, 771, 740, 783
  };
  private static final int[] UKENDTE = {1, 42, 100, 500, 775, 811, 812, 819, 870, 996};
  private static final int[] KOMMUNER = {101, 147, 461, 766, 860, 411, 0, 999, 400};

  private final Random r;
  private final Observation observation;
  private final int hovedkommune;

  /** A register as its parts, so that a law can change one of them. */
  public record Udtraek(Observation observation, List<Person> personer) {
    public HukommelsesRegister register() {
      return new HukommelsesRegister(observation, personer);
    }
  }

  private Registergenerator(long seed) {
    r = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    int fra =
        switch (r.nextInt(6)) {
          case 0 -> 0;
          case 1 -> uge("2008-W01") - 3 + r.nextInt(6);
          case 2 -> uge("2013-W01") - 1 + r.nextInt(3);
          case 3 -> uge("1992-W01") + r.nextInt(4) - 1;
          default -> r.nextInt(uge("2015-W30"));
        };
    int til =
        switch (r.nextInt(5)) {
          case 0 -> SENESTE;
          case 1 -> uge("2015-W53") + r.nextInt(3) - 1;
          case 2 -> uge("2016-W26") + r.nextInt(20);
          default -> Math.min(SENESTE, Math.max(fra, uge("2013-W01")) + 1 + r.nextInt(250));
        };
    til = Math.max(til, fra);
    SortedSet<Integer> loen = new TreeSet<>();
    for (int u = fra; u <= til; u++) {
      YearMonth m = YearMonth.from(torsdag(u));
      if (m.getYear() >= 2008) {
        loen.add(m.getYear() * 100 + m.getMonthValue());
      }
    }
    loen.removeIf(m -> r.nextInt(12) == 0);
    observation = new Observation(new Ugeinterval(new Uge(fra), new Uge(til)), loen);
    hovedkommune = KOMMUNER[r.nextInt(5)];
  }

  /** The register of that seed: always the same one. */
  public static Udtraek lav(long seed) {
    Registergenerator g = new Registergenerator(seed);
    int antal = 1 + (g.r.nextInt(3) == 0 ? g.r.nextInt(200) : g.r.nextInt(50));
    List<Person> personer = new ArrayList<>();
    for (int i = 0; i < antal; i++) {
      personer.add(g.person(String.format(Locale.ROOT, "p%04d", i)));
    }
    return new Udtraek(g.observation, List.copyOf(personer));
  }

  /**
   * The register of that seed with long courses of two kinds: who had førtidspension has
   * kontanthjælp, and two of three have nothing but passive codes, or one active one in the middle.
   */
  static Udtraek langvarige(long seed) {
    Udtraek u = lav(seed);
    List<Person> personer = new ArrayList<>();
    for (Person p : u.personer()) {
      int slags = personer.size() % 3;
      int fra = u.observation().foerste().indeks();
      int[] uger = new int[u.observation().uger().antal()];
      for (Spell s : p.ydelser()) {
        for (int i = 0; i < s.antal(); i++) {
          uger[s.fra() - fra + i] = slags == 0 ? s.vaerdi() : passiv(s.vaerdi());
        }
      }
      if (slags == 1 && uger[uger.length / 2] == 130) {
        uger[uger.length / 2] = 134;
      }
      personer.add(
          new Person(p.id(), p.koen(), p.alder9131(), spells(fra, uger), p.bopael(), p.loen()));
    }
    return new Udtraek(u.observation(), List.copyOf(personer));
  }

  private static int passiv(int kode) {
    return switch (kode) {
      case 781, 783 -> 130;
      case 813, 814, 815, 816, 817, 818 -> 810;
      default -> kode;
    };
  }

  static int uge(String tekst) {
    return Uge.parse(tekst).indeks();
  }

  private static LocalDate torsdag(int uge) {
    return LocalDate.of(1991, 8, 8).plusWeeks(uge);
  }

  private int et(int[] blandt) {
    return blandt[r.nextInt(blandt.length)];
  }

  private Person person(String id) {
    int fra = observation.foerste().indeks();
    int til = observation.sidste().indeks();
    List<Loenmaaned> loen = new ArrayList<>();
    int flid = r.nextInt(4);
    for (int m : observation.loenmaaneder()) {
      if (r.nextInt(4) < flid) {
        loen.add(new Loenmaaned(m, null, null));
      }
    }
    return new Person(
        id,
        r.nextInt(5) == 0 ? null : 1 + r.nextInt(2),
        r.nextInt(5) == 0 ? null : r.nextInt(700) / 10.0 - 10,
        spells(fra, koder(til - fra + 1)),
        spells(fra, bopael(fra, til)),
        List.copyOf(loen));
  }

  private int[] koder(int antal) {
    int[] uger = new int[antal];
    int[] yndling =
        switch (r.nextInt(5)) {
          case 0 -> PENSION;
          case 1 -> FLEKS;
          case 2 -> ANDRE;
          default -> RESSOURCE;
        };
    // Most lives start near the reform, some in the very first week, with what came before unseen.
    int reform = uge("2012-W40") - observation.foerste().indeks();
    int i = r.nextInt(3) > 0 && reform > 0 && reform < antal ? reform : r.nextInt(4) - 1;
    while (i < antal) {
      int[] fra = r.nextInt(4) > 0 ? yndling : r.nextBoolean() ? RESSOURCE : ANDRE;
      int laengde = 1 + r.nextInt(r.nextBoolean() ? 6 : 60);
      int kode = r.nextInt(40) == 0 ? et(UKENDTE) : et(fra);
      for (int n = 0; n < laengde; n++, i++) {
        kode = r.nextInt(9) == 0 ? et(fra) : kode;
        saet(uger, i, kode);
      }
      if (r.nextInt(25) == 0) {
        int sidst = 997 + r.nextInt(3);
        for (; i < antal; i++) {
          saet(uger, i, sidst);
        }
      }
      int hul = r.nextInt(4) == 0 ? 8 + r.nextInt(30) : 1 + r.nextInt(7);
      int andet = r.nextInt(20) == 0 ? et(UKENDTE) : et(ANDRE);
      int tomme = r.nextInt(3) * r.nextInt(4);
      for (int n = 0; n < hul; n++, i++) {
        saet(uger, i, r.nextBoolean() && n >= tomme ? andet : 0);
      }
    }
    if (r.nextInt(4) == 0) {
      saet(uger, antal - 1, et(yndling));
    }
    return uger;
  }

  private static void saet(int[] uger, int i, int kode) {
    if (i >= 0 && i < uger.length) {
      uger[i] = kode;
    }
  }

  /** Per ISO year one municipality, or none: coded as -1. */
  private int[] bopael(int fra, int til) {
    int[] uger = new int[til - fra + 1];
    int kommune = 0;
    int aar = 0;
    for (int u = fra; u <= til; u++) {
      int detteAar = torsdag(u).getYear();
      if (detteAar != aar) {
        if (aar == 0 || r.nextInt(5) == 0) {
          kommune = r.nextInt(3) > 0 ? hovedkommune : r.nextInt(9) == 0 ? -1 : et(KOMMUNER);
        }
        aar = detteAar;
      }
      uger[u - fra] = kommune == 0 ? Integer.MIN_VALUE : kommune;
    }
    return uger;
  }

  /** Runs of one value; 0 and -1 are nothing, and the smallest number stands for a real 0. */
  private static List<Spell> spells(int fra, int[] uger) {
    List<Spell> ud = new ArrayList<>();
    @Nullable Spell sidst = null;
    for (int i = 0; i < uger.length; i++) {
      if (uger[i] == 0 || uger[i] == -1) {
        sidst = null;
        continue;
      }
      int v = uger[i] == Integer.MIN_VALUE ? 0 : uger[i];
      if (sidst != null && sidst.vaerdi() == v) {
        sidst = new Spell(sidst.fra(), sidst.antal() + 1, v);
        ud.set(ud.size() - 1, sidst);
      } else {
        sidst = new Spell(fra + i, 1, v);
        ud.add(sidst);
      }
    }
    return List.copyOf(ud);
  }
}
