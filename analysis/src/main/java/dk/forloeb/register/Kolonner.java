package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a delivery, understood: what each column is. Names match in any case and any order;
 * a column of no known family is listed and left.
 *
 * @param kolonner one entry for each cell of a row
 * @param uger the observed weeks, without holes
 */
record Kolonner(List<Kolonne> kolonner, Ugeinterval uger) {
  enum Art {
    NOEGLE,
    UGE,
    KOMMUNE,
    BRANCHE,
    GRAD,
    KOEN,
    ALDER,
    OPDIGTET,
    UDELADT
  }

  /**
   * One column.
   *
   * @param vaerdi week index, year or month ({@code YYYYMM}), by kind; otherwise 0
   */
  record Kolonne(String navn, Art art, int vaerdi) {}

  private static final Pattern UGE = Pattern.compile("y_(.{4})");
  private static final Pattern KOMMUNE = Pattern.compile("nykom(\\d{4})");
  private static final Pattern LOEN = Pattern.compile("(branche|grad)_(\\d{4})_(\\d{2})");

  /**
   * Understands the header row that the reader stands on.
   *
   * @throws Brugerfejl when there is no key or no week, a week does not exist, stands twice or is
   *     missing between two others
   */
  static Kolonner af(Raekkelaeser laeser, String filnavn) {
    List<Kolonne> kolonner = new ArrayList<>();
    Map<String, Integer> set = new HashMap<>();
    for (int i = 0; i < laeser.antal(); i++) {
      Kolonne k = tolk(laeser, i, laeser.tekst(i));
      if (k.art() != Art.UDELADT) {
        String hvad = k.art() == Art.NOEGLE ? "personnøgle" : k.art() + "/" + k.vaerdi();
        Integer foerste = set.putIfAbsent(hvad, i);
        if (foerste != null) {
          String grund =
              k.art() == Art.NOEGLE
                  ? "filen har to personnøgler; behold kun én af lobenr, pnr og id"
                  : "kolonnen står der to gange; behold kun den ene";
          throw laeser.fejl(i, Personnoegle.vist(k.navn()) + ": " + grund);
        }
      }
      kolonner.add(k);
    }
    if (!set.containsKey("personnøgle")) {
      String semikolon =
          laeser.antal() == 1 && laeser.tekst(0).contains(";")
              ? "; felterne ser ud til at være adskilt af semikolon, men skal adskilles af komma"
              : "";
      throw new Brugerfejl(
          filnavn
              + ", linje 1: ingen personnøgle i overskriften (lobenr, pnr eller id)"
              + semikolon);
    }
    return new Kolonner(List.copyOf(kolonner), uger(kolonner, filnavn));
  }

  private static Kolonne tolk(Raekkelaeser laeser, int i, String navn) {
    String lille = navn.toLowerCase(Locale.ROOT);
    Matcher uge = UGE.matcher(lille);
    Matcher kommune = KOMMUNE.matcher(lille);
    Matcher loen = LOEN.matcher(lille);
    // y_type is no week; y_13x1 is one that went wrong.
    if (uge.matches() && uge.group(1).chars().anyMatch(Character::isDigit)) {
      return new Kolonne(navn, Art.UGE, ugeindeks(laeser, i, navn, uge.group(1)));
    } else if (kommune.matches()) {
      return new Kolonne(navn, Art.KOMMUNE, Integer.parseInt(kommune.group(1)));
    } else if (loen.matches()) {
      int aar = Integer.parseInt(loen.group(2));
      int maaned = Integer.parseInt(loen.group(3));
      if (maaned < 1 || maaned > 12) {
        throw laeser.fejl(
            i, Personnoegle.vist(navn) + ": måneden " + loen.group(3) + " findes ikke");
      }
      return new Kolonne(
          navn, loen.group(1).equals("grad") ? Art.GRAD : Art.BRANCHE, aar * 100 + maaned);
    }
    Art art =
        switch (lille) {
          case "lobenr", "pnr", "id" -> Art.NOEGLE;
          case "kon" -> Art.KOEN;
          case "alder9131" -> Art.ALDER;
          case "opdigtet" -> Art.OPDIGTET;
          default -> Art.UDELADT;
        };
    return new Kolonne(navn, art, 0);
  }

  private static int ugeindeks(Raekkelaeser laeser, int i, String navn, String aauu) {
    if (!aauu.matches("\\d{4}")) {
      throw laeser.fejl(
          i, Personnoegle.vist(navn) + " ligner en ugekolonne, men er ikke y_ÅÅUU; ret navnet");
    }
    int toAar = Integer.parseInt(aauu.substring(0, 2));
    int nummer = Integer.parseInt(aauu.substring(2));
    int aar = toAar >= 90 ? 1900 + toAar : 2000 + toAar;
    Optional<Uge> uge = Uge.af(aar, nummer);
    if (uge.isEmpty()) {
      throw laeser.fejl(
          i,
          Personnoegle.vist(navn)
              + ": uge "
              + nummer
              + " findes ikke i "
              + aar
              + ", som har "
              + Uge.ugerIAar(aar)
              + " uger");
    }
    if (uge.get().indeks() < 0) {
      throw laeser.fejl(i, Personnoegle.vist(navn) + ": DREAM begynder med uge 32 i 1991 (y_9132)");
    }
    return uge.get().indeks();
  }

  private static Ugeinterval uger(List<Kolonne> kolonner, String filnavn) {
    SortedSet<Integer> uger = new TreeSet<>();
    for (Kolonne k : kolonner) {
      if (k.art() == Art.UGE) {
        uger.add(k.vaerdi());
      }
    }
    if (uger.isEmpty()) {
      boolean aarstabel = kolonner.stream().anyMatch(k -> k.navn().matches("(?i)y_\\d\\d"));
      throw new Brugerfejl(
          filnavn
              + ", linje 1: ingen ugekolonner (y_ÅÅUU, fx y_1301) i overskriften"
              + (aarstabel ? "; en tabel pr. år (y_01, y_02 …) skal først samles til én fil" : ""));
    }
    for (int i = uger.first(); i < uger.last(); i++) {
      if (!uger.contains(i)) {
        Uge mangler = new Uge(i);
        throw new Brugerfejl(
            String.format(
                Locale.ROOT,
                "%s, linje 1: kolonnen y_%02d%02d mangler mellem den første og den sidste uge;"
                    + " hent udtrækket igen",
                filnavn,
                mangler.aar() % 100,
                mangler.nummer()));
      }
    }
    return new Ugeinterval(new Uge(uger.first()), new Uge(uger.last()));
  }

  /** The positions of the columns of one kind, by what they are of, ascending. */
  TreeMap<Integer, Integer> positioner(Art art) {
    TreeMap<Integer, Integer> ud = new TreeMap<>();
    for (int i = 0; i < kolonner.size(); i++) {
      if (kolonner.get(i).art() == art) {
        ud.put(kolonner.get(i).vaerdi(), i);
      }
    }
    return ud;
  }

  /** The months that have a column of wages. */
  SortedSet<Integer> loenmaaneder() {
    SortedSet<Integer> ud = new TreeSet<>(positioner(Art.BRANCHE).keySet());
    ud.addAll(positioner(Art.GRAD).keySet());
    return ud;
  }

  /**
   * The observed weeks, and every month whose wages the delivery told of.
   *
   * @param arbejdsmaaneder months with a week that was read as work
   */
  Observation observation(SortedSet<Integer> arbejdsmaaneder) {
    SortedSet<Integer> maaneder = loenmaaneder();
    maaneder.addAll(arbejdsmaaneder);
    return new Observation(uger, maaneder);
  }

  List<String> navne() {
    return kolonner.stream().map(Kolonne::navn).toList();
  }

  /**
   * The names of the columns that are left; a name may be a CPR number where a header is lacking.
   */
  List<String> udeladte() {
    return kolonner.stream()
        .filter(k -> k.art() == Art.UDELADT)
        .map(k -> Personnoegle.indeholderCpr(k.navn()) ? Personnoegle.vist(k.navn()) : k.navn())
        .toList();
  }
}
