package dk.forloeb.lov;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Periode;
import dk.forloeb.yaml.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rule book's data, {@code regler.yaml}. */
final class Regellaeser {
  static final Map<String, Sikkerhed> SIKKERHEDER =
      Map.of("hoej", Sikkerhed.HOEJ, "middel", Sikkerhed.MIDDEL, "lav", Sikkerhed.LAV);

  private static final Map<String, Art> ARTER =
      Map.of(
          "vilkaar",
          Art.VILKAAR,
          "ur",
          Art.UR,
          "indberetning",
          Art.INDBERETNING,
          "adgang",
          Art.ADGANG,
          "beregning",
          Art.BEREGNING);

  private static final Map<String, Virkning> VIRKNINGER =
      Map.of(
          "spaerrer",
          Virkning.SPAERRER,
          "afvigelse",
          Virkning.AFVIGELSE,
          "undtagelse",
          Virkning.UNDTAGELSE,
          "raad",
          Virkning.RAAD);

  private static final Map<String, Faktum<LocalDate>> SKAERINGER =
      Map.ofEntries(
          Map.entry("afgoerelse", Afgoerelsen.DATO),
          Map.entry("team", Teamet.MOEDE),
          Map.entry("indstilling", Teamet.INDSTILLING),
          Map.entry("plan", Planen.FORBEREDENDE_FAERDIG),
          Map.entry("start", Forloebet.START),
          Map.entry("slut", Forloebet.SLUT),
          Map.entry("opgjort", Sagen.OPGJORT),
          Map.entry("ansoegt", Sagen.ANSOEGT),
          Map.entry("ydelsesskift", Samtalerne.YDELSESSKIFT),
          Map.entry("samtale", Samtalerne.OENSKET),
          Map.entry("sundhedskoordinator", Samtalerne.SK_OENSKET),
          Map.entry("ophoer", Indberetningen.SLUT),
          Map.entry("bonus", Udgangen.BONUS_ANSOEGT),
          Map.entry("haendelse", Sanktionen.HAENDELSE),
          Map.entry("klage", Klagen.MODTAGET),
          Map.entry("ydelse", Ydelsen.MAANED));

  private static final Set<String> FELTER =
      Set.of(
          "art",
          "emne",
          "fra",
          "til",
          "fra_set",
          "til_set",
          "skaering",
          "hjemmel",
          "kilde",
          "sikkerhed",
          "virkning",
          "eget",
          "skoen",
          "spoergsmaal",
          "forbehold");

  private Regellaeser() {}

  /**
   * The rules in the order of the file.
   *
   * @throws Brugerfejl naming file, line and field
   */
  static List<Regel> laes(String navn, String tekst) {
    List<Regel> ud = new ArrayList<>();
    Yaml.laes(navn, tekst).felter("regler").felter().forEach((id, y) -> ud.add(regel(id, y)));
    return List.copyOf(ud);
  }

  private static Regel regel(String id, Yaml y) {
    Yaml.Felter f = y.felter(id).kun("felt i " + id, FELTER);
    Art art = f.kraev("art", id).opslag("art", ARTER);
    Sikkerhed sikkerhed = f.kraev("sikkerhed", id).opslag("sikkerhed", SIKKERHEDER);
    boolean eget = jaNej(f, "eget", false);
    Virkning virkning =
        f.felt("virkning")
            .map(v -> v.opslag("virkning", VIRKNINGER))
            .orElseGet(() -> virkning(art, sikkerhed, eget));
    Optional<LocalDate> fra = dato(f, "fra");
    Optional<LocalDate> til = dato(f, "til");
    return new Regel(
        id,
        art,
        f.kraev("emne", id).tekst("emne"),
        new Periode(fra.orElse(Periode.ALTID), til.orElse(Periode.EVIG)),
        jaNej(f, "fra_set", fra.isPresent()),
        jaNej(f, "til_set", true),
        f.kraev("skaering", id).opslag("skaering", SKAERINGER),
        Hjemmel.alle(f.kraev("hjemmel", id).tekst("hjemmel")),
        f.felt("kilde").map(k -> k.tekster("kilde")).orElse(List.of()),
        sikkerhed,
        virkning,
        eget,
        jaNej(f, "skoen", false),
        f.kraev("spoergsmaal", id).tekst("spoergsmaal"),
        f.felt("forbehold").map(k -> k.tekst("forbehold")).orElse(""));
  }

  /** Only a condition of the law that we are fairly sure of stops anything. */
  private static Virkning virkning(Art art, Sikkerhed sikkerhed, boolean eget) {
    if (sikkerhed == Sikkerhed.LAV || eget) {
      return Virkning.RAAD;
    }
    return art == Art.VILKAAR || art == Art.ADGANG ? Virkning.SPAERRER : Virkning.AFVIGELSE;
  }

  private static boolean jaNej(Yaml.Felter f, String navn, boolean ellers) {
    return f.felt(navn).map(v -> v.jaNej(navn)).orElse(ellers);
  }

  private static Optional<LocalDate> dato(Yaml.Felter f, String navn) {
    return f.felt(navn).map(v -> Faktatype.dato(v, navn));
  }
}
