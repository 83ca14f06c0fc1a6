package dk.forloeb.kontrol;

import dk.forloeb.Brugerfejl;
import dk.forloeb.studie.Tosproget;
import dk.forloeb.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence about numbers, from a file that somebody has reviewed: what is reckoned, what must
 * come out, and what a person judges.
 *
 * @param linje file and line, for messages
 * @param regning what is done with {@code led}; null for a judgment alone
 * @param krav what must come out, by {@code er}, {@code over} or {@code under}
 */
record Udsagn(
    String linje,
    Tosproget siger,
    @Nullable String regning,
    List<String> led,
    List<String> undtagen,
    Map<String, String> krav,
    Optional<Tosproget> vurdering,
    Optional<Tosproget> bemaerk) {

  /** The sentences of one document; {@code tabel} is the file their cells are in, or empty. */
  record Dokument(Tosproget kilde, String tabel, List<Udsagn> udsagn) {}

  private static final Set<String> REGNINGER =
      Set.of(
          "sum",
          "forskel",
          "produkt",
          "forhold",
          "andel",
          "aendring",
          "antal",
          "flere-end-hver",
          "maaneder",
          "lavest");

  private static final Set<String> KRAV = Set.of("er", "over", "under");

  static List<Dokument> laes(String fil, String tekst) {
    if (!(Yaml.laes(fil, tekst) instanceof Yaml.Liste liste)) {
      throw new Brugerfejl(fil + ": skal være en liste af dokumenter (- kilde: …)");
    }
    List<Dokument> ud = new ArrayList<>();
    for (Yaml y : liste.led()) {
      Yaml.Felter f =
          y.felter("et dokument").kun("et dokuments felt", Set.of("kilde", "tabel", "udsagn"));
      if (!(f.kraev("udsagn", "dokumentet") instanceof Yaml.Liste u)) {
        throw new Brugerfejl(
            f.kraev("udsagn", "dokumentet").sted() + ": udsagn skal være en liste");
      }
      ud.add(
          new Dokument(
              tosproget(f.kraev("kilde", "dokumentet"), "kilde"),
              f.felt("tabel").map(t -> t.tekst("tabel")).orElse(""),
              u.led().stream().map(Udsagn::et).toList()));
    }
    return ud;
  }

  private static Udsagn et(Yaml y) {
    Set<String> kendte = new java.util.TreeSet<>(REGNINGER);
    kendte.addAll(KRAV);
    kendte.addAll(Set.of("siger", "undtagen", "vurdering", "bemaerk"));
    Yaml.Felter f = y.felter("et udsagn").kun("et udsagns felt", kendte);
    List<String> regninger = f.felter().keySet().stream().filter(REGNINGER::contains).toList();
    if (regninger.size() > 1) {
      throw new Brugerfejl(
          f.sted() + ": " + String.join(" og ", regninger) + " i samme udsagn; del det i to");
    }
    if (regninger.isEmpty() && f.felt("vurdering").isEmpty()) {
      throw new Brugerfejl(f.sted() + ": udsagnet hverken regner eller vurderer; skriv et af dem");
    }
    Map<String, String> krav = new LinkedHashMap<>();
    KRAV.stream().sorted().forEach(k -> f.felt(k).ifPresent(v -> krav.put(k, v.tekst(k))));
    String regning = regninger.isEmpty() ? null : regninger.getFirst();
    return new Udsagn(
        f.sted(),
        tosproget(f.kraev("siger", "udsagnet"), "siger"),
        regning,
        regning == null ? List.of() : f.kraev(regning, "udsagnet").mindstEn(regning),
        f.felt("undtagen").map(u -> u.mindstEn("undtagen")).orElse(List.of()),
        krav,
        f.felt("vurdering").map(v -> tosproget(v, "vurdering")),
        f.felt("bemaerk").map(v -> tosproget(v, "bemaerk")));
  }

  /** A text in both languages, or one text for both. */
  private static Tosproget tosproget(Yaml y, String hvad) {
    if (y instanceof Yaml.Tekst) {
      return new Tosproget(y.tekst(hvad), y.tekst(hvad));
    }
    Yaml.Felter f = y.felter(hvad).kun(hvad, Set.of("da", "en"));
    return new Tosproget(f.kraev("da", hvad).tekst(hvad), f.kraev("en", hvad).tekst(hvad));
  }
}
