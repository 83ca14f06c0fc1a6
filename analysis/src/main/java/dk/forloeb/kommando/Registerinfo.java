package dk.forloeb.kommando;

import dk.forloeb.register.Fremdrift;
import dk.forloeb.register.Fund;
import dk.forloeb.register.Manifest;
import dk.forloeb.register.Register;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.register.Spell;
import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Talform;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a register holds, for whoever holds it: coverage, persons by group and year, findings. The
 * numbers are exact and not for publication.
 */
final class Registerinfo {
  private static final int AAR_PR_LINJE = 8;

  private Registerinfo() {}

  static List<String> linjer(RegisterMappe register, Fremdrift fremdrift) {
    Manifest m = register.manifest();
    List<String> ud = new ArrayList<>();
    ud.add("Register      " + m.version());
    ud.add("Uger          " + m.foersteUge() + " til " + m.sidsteUge());
    ud.add(
        "Personer      "
            + Talform.af(register.personer(), Sprog.DA)
            + (m.opdigtet() ? " (alle opdigtede)" : ""));
    m.raekker()
        .forEach(
            (tabel, n) -> ud.add(felt(tabel + ".parquet", Talform.af(n, Sprog.DA) + " rækker")));
    ud.add("Lønmåneder    " + maaneder(m));
    ud.add(
        "Bopælsår      "
            + (m.kommuneaar().isEmpty()
                ? "ingen"
                : m.kommuneaar().first()
                    + " til "
                    + m.kommuneaar().last()
                    + " ("
                    + m.kommuneaar().size()
                    + " år)"));
    ud.add(
        "Køn           "
            + (m.kon().isEmpty()
                ? "betydningen af kon er ikke angivet (--kon)"
                : m.kon().toString()));
    ud.add("Katalog       " + m.katalog());
    ud.add(
        "Kilde         "
            + m.kilde().navn()
            + ", "
            + Talform.af(m.kilde().bytes(), Sprog.DA)
            + " bytes, indlæst "
            + m.kilde().importeret());
    if (!m.udeladteKolonner().isEmpty()) {
      ud.add("Udeladt       " + kort(m.udeladteKolonner()));
    }
    ud.add("");
    ud.add("Personer efter gruppe og år (eksakte tal, ikke til offentliggørelse)");
    ud.addAll(grupperOgAar(new SetRegister(register, fremdrift)));
    ud.add("");
    ud.add("Fund: " + m.fund().size());
    for (Fund f : m.fund()) {
      ud.add(
          String.format(
              Locale.ROOT,
              "  %-24s %10s  %s",
              f.art(),
              Talform.af(f.antal(), Sprog.DA),
              f.tekst()));
    }
    return ud;
  }

  private static String felt(String navn, String vaerdi) {
    return String.format(Locale.ROOT, "  %-24s %s", navn, vaerdi);
  }

  private static String maaneder(Manifest m) {
    if (m.loenmaaneder().isEmpty()) {
      return "ingen";
    }
    return m.loenmaaneder().first()
        + " til "
        + m.loenmaaneder().last()
        + " (branche "
        + m.brancheMaaneder().size()
        + ", grad "
        + m.gradMaaneder().size()
        + ")";
  }

  private static String kort(List<String> navne) {
    List<String> foerste = navne.stream().limit(12).toList();
    return navne.size()
        + " kolonner: "
        + String.join(", ", foerste)
        + (navne.size() > 12 ? " …" : "");
  }

  private static List<String> grupperOgAar(Register register) {
    Katalog katalog = Katalog.faelles();
    int foerste = register.observation().foerste().aar();
    int sidste = register.observation().sidste().aar();
    int[] aarAfUge = new int[register.observation().sidste().indeks() + 1];
    for (int i = register.observation().foerste().indeks(); i < aarAfUge.length; i++) {
      aarAfUge[i] = new Uge(i).aar();
    }
    SortedMap<Integer, long[]> tal = new TreeMap<>();
    register.forHver(p -> {
      SortedMap<Integer, BitSet> set = new TreeMap<>();
      for (Spell s : p.ydelser()) {
        BitSet aar = set.computeIfAbsent(katalog.gruppeAf(s.vaerdi()).nummer(), n -> new BitSet());
        aar.set(aarAfUge[s.fra()] - foerste, aarAfUge[s.til()] - foerste + 1);
      }
      set.forEach((gruppe, aar) -> {
        long[] n = tal.computeIfAbsent(gruppe, g -> new long[sidste - foerste + 1]);
        aar.stream().forEach(a -> n[a]++);
      });
    });
    List<String> ud = new ArrayList<>();
    for (int fra = foerste; fra <= sidste; fra += AAR_PR_LINJE) {
      int til = Math.min(sidste, fra + AAR_PR_LINJE - 1);
      StringBuilder hoved = new StringBuilder(String.format(Locale.ROOT, "  %-20s", ""));
      for (int aar = fra; aar <= til; aar++) {
        hoved.append(String.format(Locale.ROOT, "%11d", aar));
      }
      ud.add(hoved.toString());
      for (var e : tal.entrySet()) {
        Gruppe g = katalog.grupper().get(e.getKey());
        StringBuilder linje = new StringBuilder(String.format(Locale.ROOT, "  %-20s", g.id()));
        for (int aar = fra; aar <= til; aar++) {
          linje.append(
              String.format(
                  Locale.ROOT, "%11s", Talform.af(e.getValue()[aar - foerste], Sprog.DA)));
        }
        ud.add(linje.toString());
      }
    }
    return ud;
  }
}
