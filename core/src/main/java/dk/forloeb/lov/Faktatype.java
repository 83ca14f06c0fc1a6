package dk.forloeb.lov;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Pause;
import dk.forloeb.tid.Periode;
import dk.forloeb.yaml.Yaml;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How values of one kind are read from a file and shown.
 *
 * @param form what may be written, in Danish
 * @param laes from a node and the fact's label
 * @param vis as people read it
 */
record Faktatype<T>(
    String form, BiFunction<Yaml, String, T> laes, Function<? super T, String> vis) {
  static final Faktatype<Boolean> JA_NEJ =
      new Faktatype<>("ja eller nej", Faktatype::jaNej, v -> v ? "ja" : "nej");

  static final Faktatype<LocalDate> DATO =
      new Faktatype<>("en dato (2023-03-01)", Faktatype::dato, Dansk::dato);

  static final Faktatype<Integer> HELTAL =
      new Faktatype<>("et helt tal", (y, hvad) -> y.heltal(hvad, 0, 100_000), String::valueOf);

  static final Faktatype<BigDecimal> KRONER =
      new Faktatype<>("kroner (11716 eller 16.98)", Faktatype::kroner, Dansk::kroner);

  static final Faktatype<String> TEKST = new Faktatype<>("tekst", Yaml::tekst, v -> v);

  static final Faktatype<Set<String>> ORD =
      new Faktatype<>(
          "en liste af ord",
          (y, hvad) -> Set.copyOf(new LinkedHashSet<>(y.tekster(hvad))),
          v -> String.join(", ", v.stream().sorted().toList()));

  static final Faktatype<List<LocalDate>> DATOER =
      new Faktatype<>(
          "en liste af datoer",
          (y, hvad) -> led(y, hvad).stream().map(l -> dato(l, hvad)).sorted().toList(),
          v -> String.join(", ", v.stream().map(Dansk::dato).toList()));

  static final Faktatype<List<Periode>> PERIODER =
      new Faktatype<>(
          "en liste af {fom, tom}",
          (y, hvad) -> led(y, hvad).stream().map(l -> periode(l, hvad, Set.of())).toList(),
          v -> String.join("; ", v.stream().map(Dansk::periode).toList()));

  static final Faktatype<List<Pause>> PAUSER =
      new Faktatype<>(
          "en liste af {fom, tom, grund: fritaget eller uden_kontakt}",
          (y, hvad) -> led(y, hvad).stream().map(l -> pause(l, hvad)).toList(),
          v ->
              String.join(
                  "; ",
                  v.stream()
                      .map(p -> Dansk.periode(p.periode()) + " (" + p.grund() + ")")
                      .toList()));

  static final Faktatype<Skoen> SKOEN =
      new Faktatype<>(
          "{svar: ja eller nej, kriterier: […], hensyn: […], hvorfor: tekst}",
          Faktatype::skoen,
          v -> (v.svar() ? "ja" : "nej") + ", fordi " + v.hvorfor());

  static final Faktatype<List<Indsats>> INDSATSER =
      new Faktatype<>(
          "en liste af {navn, lovgrundlag, start, slut, i_indsatsdel, forventning}",
          (y, hvad) -> led(y, hvad).stream().map(l -> indsats(l, hvad)).toList(),
          v -> v.isEmpty() ? "ingen" : String.join(", ", v.stream().map(Indsats::navn).toList()));

  /** One of the constants, written in small letters. */
  static <E extends Enum<E>> Faktatype<E> af(Class<E> klasse, Function<E, String> dansk) {
    Map<String, E> ord = ord(klasse);
    return new Faktatype<>(
        "et af: " + String.join(", ", ord.keySet()), (y, hvad) -> y.opslag(hvad, ord), dansk);
  }

  private static <E extends Enum<E>> Map<String, E> ord(Class<E> klasse) {
    Map<String, E> ord = new LinkedHashMap<>();
    for (E e : klasse.getEnumConstants()) {
      ord.put(e.name().toLowerCase(Locale.ROOT), e);
    }
    return ord;
  }

  private static List<Yaml> led(Yaml y, String hvad) {
    if (y instanceof Yaml.Liste l) {
      return l.led();
    }
    throw new Brugerfejl(y.sted() + ": " + hvad + " skal være en liste; skriv [] for ingen");
  }

  private static Boolean jaNej(Yaml y, String hvad) {
    return y.opslag(hvad, Map.of("ja", true, "nej", false));
  }

  static LocalDate dato(Yaml y, String hvad) {
    String t = y.tekst(hvad);
    try {
      return LocalDate.parse(t);
    } catch (DateTimeException e) {
      throw new Brugerfejl(
          y.sted() + ": " + hvad + " skal være en dato som 2023-03-01, ikke \"" + t + "\"", e);
    }
  }

  private static BigDecimal kroner(Yaml y, String hvad) {
    String t = y.tekst(hvad);
    if (!t.matches("\\d{1,9}(\\.\\d{1,2})?")) {
      throw new Brugerfejl(
          y.sted() + ": " + hvad + " skal være kroner som 11716 eller 16.98, ikke \"" + t + "\"");
    }
    return new BigDecimal(t);
  }

  private static Periode periode(Yaml y, String hvad, Set<String> flere) {
    Set<String> kendte = new LinkedHashSet<>(Set.of("fom", "tom"));
    kendte.addAll(flere);
    Yaml.Felter f = y.felter(hvad).kun("felt i " + hvad, kendte);
    LocalDate fom = dato(f.kraev("fom", hvad), "fom");
    LocalDate tom = f.felt("tom").map(t -> dato(t, "tom")).orElse(Periode.EVIG);
    if (tom.isBefore(fom)) {
      throw new Brugerfejl(
          y.sted() + ": " + hvad + ": tom " + tom + " ligger før fom " + fom + "; byt dem om");
    }
    return new Periode(fom, tom);
  }

  private static Pause pause(Yaml y, String hvad) {
    Periode p = periode(y, hvad, Set.of("grund"));
    String grund =
        y.felter(hvad)
            .kraev("grund", hvad)
            .opslag(
                "grund",
                Map.of(
                    "fritaget", Seksmaaneder.FRITAGET, "uden_kontakt", Seksmaaneder.UDEN_KONTAKT));
    return new Pause(p, grund, Seksmaaneder.PAUSEREGEL);
  }

  private static Skoen skoen(Yaml y, String hvad) {
    Yaml.Felter f =
        y.felter(hvad).kun("felt i " + hvad, Set.of("svar", "kriterier", "hensyn", "hvorfor"));
    return new Skoen(
        jaNej(f.kraev("svar", hvad), "svar"),
        f.felt("kriterier").map(k -> k.tekster("kriterier")).orElse(List.of()),
        f.felt("hensyn").map(k -> k.tekster("hensyn")).orElse(List.of()),
        f.felt("hvorfor").map(k -> k.tekst("hvorfor")).orElse(""));
  }

  private static Indsats indsats(Yaml y, String hvad) {
    Yaml.Felter f =
        y.felter(hvad)
            .kun(
                "felt i " + hvad,
                Set.of("navn", "lovgrundlag", "start", "slut", "i_indsatsdel", "forventning"));
    Optional<LocalDate> start = f.felt("start").map(s -> dato(s, "start"));
    return new Indsats(
        f.kraev("navn", hvad).tekst("navn"),
        f.kraev("lovgrundlag", hvad).opslag("lovgrundlag", ord(Indsats.Lovgrundlag.class)),
        start,
        f.felt("slut").map(s -> dato(s, "slut")),
        jaNej(f.kraev("i_indsatsdel", hvad), "i_indsatsdel"),
        f.felt("forventning").map(s -> s.tekst("forventning")).orElse(""));
  }

  /** A list, so that the facts of one topic can be read as one. */
  static final class Samler {
    private final String emne;
    private final List<Faktum<?>> alle = new ArrayList<>();

    Samler(String emne) {
      this.emne = emne;
    }

    <T> Faktum<T> ny(String navn, String etiket, Faktatype<T> type) {
      Faktum<T> f = new Faktum<>(emne + "." + navn, etiket, type);
      alle.add(f);
      return f;
    }

    Faktum<Boolean> jaNej(String navn, String etiket) {
      return ny(navn, etiket, JA_NEJ);
    }

    Faktum<LocalDate> dato(String navn, String etiket) {
      return ny(navn, etiket, DATO);
    }

    Faktum<Integer> tal(String navn, String etiket) {
      return ny(navn, etiket, HELTAL);
    }

    Faktum<BigDecimal> kroner(String navn, String etiket) {
      return ny(navn, etiket, KRONER);
    }

    Faktum<String> tekst(String navn, String etiket) {
      return ny(navn, etiket, TEKST);
    }

    Faktum<Skoen> skoen(String navn, String etiket) {
      return ny(navn, etiket, SKOEN);
    }

    List<Faktum<?>> alle() {
      return List.copyOf(alle);
    }
  }
}
