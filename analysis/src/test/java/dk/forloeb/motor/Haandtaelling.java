package dk.forloeb.motor;

import dk.forloeb.register.Loenmaaned;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * One person's weeks read a second time, from the wording of the definitions: code groups, gaps,
 * courses and status, with nothing of the engine's and nothing of the catalogue's.
 */
final class Haandtaelling {
  private static final LocalDate MANDAG_1991_W32 = LocalDate.of(1991, 8, 5);

  final int foerste;
  final int sidste;
  private final int[] koder;
  private final int[] kommuner;
  private final Set<Integer> loen = new HashSet<>();

  record Forl(int start, int slut, int g, boolean afsluttet) {}

  Haandtaelling(Person p, Observation o) {
    foerste = uge(o.foerste().mandag());
    sidste = uge(o.sidste().mandag());
    koder = new int[sidste + 1];
    kommuner = new int[sidste + 1];
    java.util.Arrays.fill(kommuner, -1);
    for (Spell s : p.ydelser()) {
      for (int n = 0; n < s.antal(); n++) {
        koder[s.fra() + n] = s.vaerdi();
      }
    }
    for (Spell s : p.bopael()) {
      for (int n = 0; n < s.antal(); n++) {
        kommuner[s.fra() + n] = s.vaerdi();
      }
    }
    for (Loenmaaned l : p.loen()) {
      loen.add(l.maaned());
    }
  }

  static int uge(LocalDate dag) {
    return (int) Math.floorDiv(dag.toEpochDay() - MANDAG_1991_W32.toEpochDay(), 7L);
  }

  static LocalDate torsdag(int uge) {
    return MANDAG_1991_W32.plusDays(7L * uge + 3);
  }

  static IntUnaryOperator uger(int n) {
    return e -> e + n;
  }

  static int rullende(int e) {
    return uge(MANDAG_1991_W32.plusDays(7L * e + 6).plusMonths(1));
  }

  int kode(int uge) {
    return koder[uge];
  }

  int kommune(int uge) {
    return kommuner[uge];
  }

  /** The courses: a week belongs to the one before it when it lies in the gap weeks after it. */
  List<Forl> forloeb(Set<String> grupper, IntUnaryOperator g) {
    List<Integer> uger = new ArrayList<>();
    for (int i = foerste; i <= sidste; i++) {
      if (koder[i] > 0 && grupper.contains(gruppe(koder[i]))) {
        uger.add(i);
      }
    }
    List<Forl> ud = new ArrayList<>();
    for (int n = 0; n < uger.size(); n++) {
      int start = uger.get(n);
      while (n + 1 < uger.size() && uger.get(n + 1) <= g.applyAsInt(uger.get(n))) {
        n++;
      }
      int slut = uger.get(n);
      int hul = g.applyAsInt(slut);
      ud.add(new Forl(start, slut, hul, hul <= sidste));
    }
    return ud;
  }

  String status(int uge) {
    if (koder[uge] > 0) {
      return gruppe(koder[uge]);
    }
    LocalDate t = torsdag(uge);
    if (t.getYear() < 2008) {
      return "BLANK_FOER_2008";
    }
    return loen.contains(t.getYear() * 100 + t.getMonthValue())
        ? "BESKAEFTIGELSE"
        : "SELVFORSOERGELSE";
  }

  static String gruppe(int kode) {
    return switch (kode) {
      case 111, 112, 113, 114, 124, 125, 126, 211, 213, 214, 215, 216, 217, 218, 231, 232, 299 ->
          "A_DAGPENGE";
      case 121, 122, 123 -> "FERIEDAGPENGE_BESK";
      case 130, 131, 133, 134, 135, 136, 137, 138, 139 -> "KONTANTHJAELP";
      case 730, 731, 733, 734, 735, 736, 737, 738, 739 -> "KONTANTHJAELP";
      case 140, 143, 144, 145, 146, 147, 148, 149 -> "UDDANNELSESHJAELP";
      case 720, 723, 724, 725, 726, 727, 728, 729 -> "UDDANNELSESHJAELP";
      case 700, 703, 704, 705, 706, 707, 708, 709 -> "INTEGRATION";
      case 710, 713, 714, 715, 716, 717, 718, 719 -> "INTEGRATION";
      case 651, 652 -> "UDDANNELSE_SU";
      case 771, 774 -> "FLEKSJOB";
      case 740, 741, 743, 744, 745, 746, 747, 748 -> "LEDIGHEDSYDELSE";
      case 781, 783 -> "FOERTIDSPENSION";
      case 760, 763, 764, 765, 766, 767, 768 -> "REVALIDERING";
      case 750, 753, 754, 755, 756, 757, 758 -> "FORREVALIDERING";
      case 890, 893, 894, 895, 896, 897, 898, 899 -> "SYGEDAGPENGE";
      case 785 -> "JOBAFKLARING";
      case 151, 152 -> "DAGPENGE_UDLOEB";
      case 522 -> "ROTATIONSVIKAR";
      case 998 -> "FOLKEPENSION";
      case 997 -> "UDVANDRET";
      case 999 -> "DOED";
      case 621 -> "EFTERLOEN";
      case 622 -> "FLEKSYDELSE";
      case 810, 813, 814, 815, 816, 817, 818 -> "RESSOURCEFORLOEB";
      case 521 -> "VOKSENLAERLING";
      case 661 -> "VOKSENUDDANNELSE";
      case 881 -> "BARSEL";
      case 412, 413 -> "ORLOV";
      case 511 -> "SERVICEJOB";
      case 611 -> "OVERGANGSYDELSE";
      default -> "UKENDT";
    };
  }

  static String tabel3(String gruppe) {
    return switch (gruppe) {
      case "BESKAEFTIGELSE", "FERIEDAGPENGE_BESK", "SELVFORSOERGELSE", "BLANK_FOER_2008" ->
          "Beskæftigelse/selvforsørgelse";
      case "A_DAGPENGE" -> "A-dagpenge";
      case "KONTANTHJAELP", "UDDANNELSESHJAELP", "INTEGRATION" -> "Kontanthjælp";
      case "REVALIDERING", "FORREVALIDERING" -> "Revalidering/Forrevalidering";
      case "SYGEDAGPENGE" -> "Sygedagpenge";
      case "FLEKSJOB" -> "Fleksjob";
      case "LEDIGHEDSYDELSE" -> "Ledighedsydelse";
      case "FOERTIDSPENSION" -> "Førtidspension mv.";
      default -> "Andet";
    };
  }

  static String figur2(String gruppe) {
    return switch (gruppe) {
      case "BESKAEFTIGELSE", "FERIEDAGPENGE_BESK" -> "Ordinært job";
      case "UDDANNELSE_SU" -> "Uddannelse";
      case "FLEKSJOB" -> "Fleksjob";
      case "A_DAGPENGE" -> "Dagpenge";
      case "LEDIGHEDSYDELSE" -> "Ledighedsydelse";
      case "FOERTIDSPENSION" -> "Førtidspension";
      case "KONTANTHJAELP", "UDDANNELSESHJAELP", "INTEGRATION" -> "Kontanthjælp mv.";
      case "SELVFORSOERGELSE", "BLANK_FOER_2008" -> "Selvforsørgelse";
      default -> "Øvrige";
    };
  }

  static boolean succes(String gruppe) {
    return Set.of("Ordinært job", "Uddannelse", "Fleksjob", "Dagpenge").contains(figur2(gruppe));
  }
}
