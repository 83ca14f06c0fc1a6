package dk.forloeb.studie;

import dk.forloeb.kommune.Kommune;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.tid.Periodetype;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of rows, and the names of the columns they stand in. */
public final class Raekkenoegler {
  /** The key and name of the row with everything. */
  public static final String IALT = "I alt";

  /** The outcome of a course after which no code was met in the weeks that were looked at. */
  public static final String INGEN = "INGEN";

  /** Between the keys of a row with several axes, where they are one text. */
  public static final String SKILLE = "\u001f";

  /** Between rows that nothing else tells apart: numbers by size, other keys by their letters. */
  public static final Comparator<String> ORDEN = Raekkenoegler::sammenlign;

  private static final Pattern TAL_FORREST = Pattern.compile("\\d{1,9}");

  private Raekkenoegler() {}

  private static int sammenlign(String a, String b) {
    String[] dele = a.split(SKILLE, -1);
    String[] andre = b.split(SKILLE, -1);
    for (int i = 0; i < Math.min(dele.length, andre.length); i++) {
      int forskel = Integer.compare(talForrest(dele[i]), talForrest(andre[i]));
      forskel = forskel == 0 ? dele[i].compareTo(andre[i]) : forskel;
      if (forskel != 0) {
        return forskel;
      }
    }
    return Integer.compare(dele.length, andre.length);
  }

  /** The number that the key begins with; what begins with none comes last. */
  private static int talForrest(String del) {
    Matcher m = TAL_FORREST.matcher(del);
    return m.lookingAt() ? Integer.parseInt(m.group()) : Integer.MAX_VALUE;
  }

  /** The key of a municipality: three digits, or {@code UOPLYST}. */
  public static String kommune(int kode) {
    return String.format(Locale.ROOT, "%03d", kode);
  }

  /** The key of the region that the municipality with this key lies in. */
  public static String region(String kommunenoegle) {
    Kommune k =
        kommunenoegle.equals(Kommuner.UOPLYST)
            ? null
            : Kommuner.alle().get(Integer.parseInt(kommunenoegle));
    return k == null ? Kommuner.UOPLYST : Integer.toString(k.regionskode());
  }

  /** Keys that stand only where they hold something, even where every row is shown. */
  public static boolean valgfri(String noegle) {
    return noegle.equals(Kommuner.UOPLYST) || noegle.equals(INGEN);
  }

  /** Every key that an axis can have, in its own order; empty where the register decides. */
  public static Set<String> mulige(Akse akse, Population population) {
    Set<String> ud = new LinkedHashSet<>();
    Population.@Nullable Status status =
        population instanceof Population.Forloeb p ? p.status() : null;
    switch (akse) {
      case Akse.Sted s -> {
        Kommuner.alle().keySet().forEach(k -> ud.add(kommune(k)));
        ud.add(Kommuner.UOPLYST);
      }
      case Akse.Region r -> {
        Set<Integer> koder = new TreeSet<>();
        Kommuner.alle().values().forEach(k -> koder.add(k.regionskode()));
        koder.forEach(k -> ud.add(k.toString()));
        ud.add(Kommuner.UOPLYST);
      }
      case Akse.Alder a -> {
        ud.addAll(baand(0, a.graenser()));
        ud.add(Kommuner.UOPLYST);
      }
      case Akse.Laengde l -> ud.addAll(baand(1, l.graenser()));
      case Akse.Status s -> {
        if (status != null) {
          ud.addAll(status.inddeling().celler());
          ingen(status, ud);
        }
      }
      case Akse.Gruppe g -> {
        if (status != null) {
          for (Gruppe gruppe : Katalog.faelles().grupper()) {
            if (g.celle() == null || status.inddeling().celle(gruppe.nummer()).equals(g.celle())) {
              ud.add(gruppe.id());
            }
          }
          if (g.celle() == null) {
            ingen(status, ud);
          }
        }
      }
      case Akse.Forloebsgruppe f -> {
        if (population instanceof Population.Forloeb p) {
          ud.addAll(kodesaet(p));
        }
      }
      case Akse.Kurveuge k -> {
        if (status != null && status.aflaesning() instanceof Aflaesning.Kurve kurve) {
          for (int n = kurve.fra(); n <= kurve.til(); n++) {
            ud.add(Integer.toString(n));
          }
        }
      }
      case Akse.UgerSidenStart u -> u.uger().forEach(n -> ud.add(n.toString()));
      case Akse.Fra f -> celler(population, ud);
      case Akse.Til t -> celler(population, ud);
      case Akse.Koen k -> {}
      case Akse.Periode q -> {}
      case Akse.Tidspunkt t -> {}
    }
    return ud;
  }

  /** The groups whose courses are kept apart, in the catalogue's order; one empty name if none. */
  public static List<String> kodesaet(Population.Forloeb p) {
    return p.hverForSig()
        ? Katalog.faelles().grupper().stream()
            .map(Gruppe::id)
            .filter(id -> p.grupper().contains(id))
            .toList()
        : List.of("");
  }

  private static void celler(Population population, Set<String> ud) {
    if (population instanceof Population.Overgange o) {
      ud.addAll(o.inddeling().celler());
    }
  }

  private static void ingen(Population.Status status, Set<String> ud) {
    if (status.aflaesning() instanceof Aflaesning.FoersteKode) {
      ud.add(INGEN);
    }
  }

  /** The names of bands: {@code 0-29}, {@code 30-39}, {@code 40+}. */
  public static List<String> baand(int mindste, List<Integer> graenser) {
    List<String> ud = new ArrayList<>();
    int fra = mindste;
    for (int g : graenser) {
      ud.add(fra + "-" + (g - 1));
      fra = g;
    }
    ud.add(fra + "+");
    return ud;
  }

  /** The headers of the key columns of an axis. */
  public static List<String> kolonner(Akse akse) {
    return switch (akse) {
      case Akse.Sted s -> List.of("kommune", "kommune_navn");
      case Akse.Region r -> List.of("region", "region_navn");
      case Akse.Koen k -> List.of("koen", "koen_navn");
      case Akse.Alder a -> List.of("alder");
      case Akse.Laengde l -> List.of("laengde");
      case Akse.Status s -> List.of("status");
      case Akse.Gruppe g -> List.of("gruppe");
      case Akse.Forloebsgruppe f -> List.of("gruppe");
      case Akse.Periode p -> List.of(periode(p.type()));
      case Akse.Kurveuge k -> List.of("uge");
      case Akse.UgerSidenStart u -> List.of("uger_siden_start");
      case Akse.Tidspunkt t -> List.of(periode(t.type()));
      case Akse.Fra f -> List.of("fra");
      case Akse.Til t -> List.of("til");
    };
  }

  private static String periode(Periodetype type) {
    return switch (type) {
      case AAR -> "aar";
      case HALVAAR -> "halvaar";
      case KVARTAL -> "kvartal";
    };
  }

  /**
   * What stands in the key columns of an axis.
   *
   * @param koen what the values of sex mean, as far as the register was told
   */
  public static List<String> felter(Akse akse, String noegle, Map<Integer, String> koen) {
    return switch (akse) {
      case Akse.Sted s -> List.of(noegle, navn(noegle, Raekkenoegler::kommunenavn));
      case Akse.Region r -> List.of(noegle, navn(noegle, Raekkenoegler::regionsnavn));
      case Akse.Koen k ->
          List.of(
              noegle,
              navn(
                  noegle,
                  n -> koen.getOrDefault(Integer.parseInt(n), n + " (betydning ikke oplyst)")));
      default -> List.of(noegle);
    };
  }

  private static String navn(String noegle, UnaryOperator<String> navn) {
    return switch (noegle) {
      case Kommuner.UOPLYST -> "Uoplyst";
      case IALT -> noegle;
      default -> navn.apply(noegle);
    };
  }

  private static String kommunenavn(String noegle) {
    Kommune k = Kommuner.alle().get(Integer.parseInt(noegle));
    return k == null ? noegle : k.navn();
  }

  private static String regionsnavn(String noegle) {
    return Kommuner.alle().values().stream()
        .filter(k -> Integer.toString(k.regionskode()).equals(noegle))
        .map(Kommune::region)
        .findFirst()
        .orElse(noegle);
  }
}
