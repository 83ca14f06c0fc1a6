package dk.forloeb.diskretion;

import dk.forloeb.diskretion.Beskyttet.Raekke;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reader with the printed tables alone, and with patience: sums are their parts, what is hidden
 * is a whole number, and bounds are narrowed until nothing narrows further. He knows nothing of how
 * the hiding was found, and reads the texts as they are printed.
 */
final class Trykangreb {
  /** What a hidden number can be. */
  static final class Spaend {
    long fra;
    long til = 1L << 40;

    @Override
    public String toString() {
      return fra + ".." + til;
    }
  }

  /** The sum of some hidden numbers, as far as the printed ones tell. */
  private record Sum(List<Spaend> led, long sum) {}

  private final Map<String, Spaend> skjulte = new LinkedHashMap<>();
  private final List<Sum> summer = new ArrayList<>();

  private Trykangreb() {}

  /**
   * Attacks an answer.
   *
   * @return by table, row and column, what each hidden count of courses can be
   */
  static Map<String, Spaend> paa(Beskyttet b) {
    Trykangreb a = new Trykangreb();
    Studie s = b.studie();
    List<Tabeldef.Opstilling> tabeller =
        s.tabeller().stream()
            .filter(Tabeldef.Opstilling.class::isInstance)
            .map(Tabeldef.Opstilling.class::cast)
            .toList();
    for (Tabeldef.Opstilling t : tabeller) {
      for (String kolonne : forloeb(t)) {
        a.ialt(b, t, kolonne);
        a.frafald(b, t, kolonne);
        for (Tabeldef.Opstilling grov : tabeller) {
          a.grovere(b, t, grov, kolonne);
        }
      }
    }
    a.indsnaevr();
    return a.skjulte;
  }

  /** The columns that count courses, and nothing else. */
  static List<String> forloeb(Tabeldef.Opstilling t) {
    List<String> ud = new ArrayList<>();
    t.maal()
        .forEach((navn, maal) -> {
          if (maal instanceof Maal.Antal n
              && n.enhed() == Maal.Enhed.COURSES
              && n.hvor() == null
              && !n.udenAktivitet()) {
            ud.add(navn);
          }
        });
    return ud;
  }

  private static boolean alleRaekkerVises(Tabeldef.Opstilling t) {
    return t.mindst().isEmpty() && t.uden().isEmpty();
  }

  private void ialt(Beskyttet b, Tabeldef.Opstilling t, String kolonne) {
    Tabelindhold i = b.tabel(t.navn());
    Optional<Raekke> ialt = i.raekker().stream().filter(Raekke::ialt).findFirst();
    boolean sum =
        t.ialt() == Tabeldef.Ialt.SUM
            || (alleRaekkerVises(t) && t.akser().stream().noneMatch(Akse::flere));
    if (ialt.isPresent() && sum) {
      sum(i, kolonne, i.raekker().stream().filter(r -> !r.ialt()).toList(), i, ialt.get(), kolonne);
    }
  }

  private void frafald(Beskyttet b, Tabeldef.Opstilling t, String kolonne) {
    if (t.akser().stream().anyMatch(Akse::flere)) {
      return;
    }
    Tabelindhold i = b.tabel(t.navn());
    for (Beskyttet.Trin trin : b.frafald()) {
      if (trin.trin().endsWith("vist-" + t.navn()) && !trin.forloeb().equals(Beskyttet.SKJULT)) {
        ligning(i, kolonne, i.raekker().stream().filter(r -> !r.ialt()).toList(), trin.forloeb());
      }
    }
  }

  /** The rows of a finer table that lie in a row of a coarser. */
  private void grovere(
      Beskyttet b, Tabeldef.Opstilling fin, Tabeldef.Opstilling grov, String kolonne) {
    List<Akse> rest = new ArrayList<>(fin.akser());
    rest.removeAll(grov.akser());
    boolean passer =
        !fin.navn().equals(grov.navn())
            && fin.population().equals(grov.population())
            && fin.akser().containsAll(grov.akser())
            && !rest.isEmpty()
            && rest.stream()
                .noneMatch(a -> a.flere() || (a instanceof Akse.Gruppe g && g.celle() != null))
            && alleRaekkerVises(fin);
    if (!passer) {
      return;
    }
    Tabelindhold i = b.tabel(fin.navn());
    Tabelindhold j = b.tabel(grov.navn());
    for (String anden : forloeb(grov)) {
      for (Raekke r : j.raekker()) {
        if (!r.ialt()) {
          List<Raekke> dele =
              i.raekker().stream().filter(f -> !f.ialt() && ligger(fin, f, grov, r)).toList();
          sum(i, kolonne, dele, j, r, anden);
        }
      }
    }
  }

  private static boolean ligger(
      Tabeldef.Opstilling fin, Raekke f, Tabeldef.Opstilling grov, Raekke g) {
    for (Akse a : grov.akser()) {
      if (!noegle(fin, f, a).equals(noegle(grov, g, a))) {
        return false;
      }
    }
    return true;
  }

  private static String noegle(Tabeldef.Opstilling t, Raekke r, Akse akse) {
    int kolonne = 0;
    for (Akse a : t.akser()) {
      if (a.equals(akse)) {
        return r.noegler().get(kolonne);
      }
      kolonne += Raekkenoegler.kolonner(a).size();
    }
    throw new IllegalArgumentException(t.navn() + " has no " + akse);
  }

  private void sum(
      Tabelindhold i,
      String kolonne,
      List<Raekke> dele,
      Tabelindhold j,
      Raekke hele,
      String anden) {
    String vaerdi = hele.vaerdier().get(j.kolonner().indexOf(anden));
    if (!vaerdi.equals(Beskyttet.SKJULT)) {
      ligning(i, kolonne, dele, vaerdi);
    }
  }

  private void ligning(Tabelindhold i, String kolonne, List<Raekke> dele, String hele) {
    long rest = Long.parseLong(hele);
    List<Spaend> led = new ArrayList<>();
    for (Raekke r : dele) {
      String v = r.vaerdier().get(i.kolonner().indexOf(kolonne));
      if (v.equals(Beskyttet.SKJULT)) {
        led.add(skjulte.computeIfAbsent(navn(i, r, kolonne), n -> new Spaend()));
      } else {
        rest -= Long.parseLong(v);
      }
    }
    summer.add(new Sum(led, rest));
  }

  static String navn(Tabelindhold i, Raekke r, String kolonne) {
    return i.navn() + " " + r.noegler() + " " + kolonne;
  }

  private void indsnaevr() {
    boolean nyt = true;
    while (nyt) {
      nyt = false;
      for (Sum s : summer) {
        for (Spaend x : s.led()) {
          long andreMindst = 0;
          long andreHoejst = 0;
          for (Spaend y : s.led()) {
            andreMindst += y.fra;
            andreHoejst += y.til;
          }
          andreMindst -= x.fra;
          andreHoejst -= x.til;
          long fra = Math.max(x.fra, s.sum() - andreHoejst);
          long til = Math.min(x.til, s.sum() - andreMindst);
          nyt |= fra > x.fra || til < x.til;
          x.fra = fra;
          x.til = til;
        }
      }
    }
  }
}
