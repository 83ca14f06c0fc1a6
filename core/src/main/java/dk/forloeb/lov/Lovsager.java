package dk.forloeb.lov;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Ressource;
import dk.forloeb.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The law cases that ship with the program. */
public final class Lovsager {
  static final List<String> FILER =
      List.of(
          "ordningen",
          "maalgruppe",
          "alder",
          "varighed",
          "team",
          "plan",
          "koordinering",
          "samtaler",
          "seks-maaneder",
          "ydelse",
          "sanktion",
          "klage",
          "udgang",
          "indberetning",
          "sagsbehandling",
          "adgang",
          "hele-sager");

  private static final Set<String> FELTER =
      Set.of(
          "navn",
          "regel",
          "saet",
          "hjemmel",
          "eksempel",
          "dato",
          "fakta",
          "forvent",
          "spaerrer",
          "sidste",
          "fordi");

  private static final List<Lovsag> FAELLES = alle();

  private Lovsager() {}

  /** All of them, file by file. */
  public static List<Lovsag> faelles() {
    return FAELLES;
  }

  /** Those of one rule, or of one set. */
  public static List<Lovsag> om(String emne) {
    return FAELLES.stream().filter(s -> s.emne().equals(emne)).toList();
  }

  private static List<Lovsag> alle() {
    List<Lovsag> ud = new ArrayList<>();
    for (String fil : FILER) {
      ud.addAll(laes(fil + ".yaml", Ressource.tekst(Lovsager.class, "sager/" + fil + ".yaml")));
    }
    return List.copyOf(ud);
  }

  /**
   * Reads a file of cases.
   *
   * @throws Brugerfejl naming file, line and field
   */
  static List<Lovsag> laes(String navn, String tekst) {
    if (Yaml.laes(navn, tekst) instanceof Yaml.Liste l) {
      return l.led().stream().map(Lovsager::sag).toList();
    }
    throw new Brugerfejl(navn + ", linje 1: lovsager er en liste; begynd hver sag med \"- navn:\"");
  }

  private static Lovsag sag(Yaml y) {
    Yaml.Felter f = y.felter("en lovsag").kun("felt i lovsagen", FELTER);
    String emne = emne(f);
    Optional<Yaml> dato = f.felt("dato");
    if (Regelsaet.med(emne).isPresent() && dato.isEmpty()) {
      throw new Brugerfejl(f.sted() + ": en sag om et regelsæt skal have en dato");
    }
    Map<String, Optional<Udfald>> udfald = new LinkedHashMap<>();
    for (Udfald u : Udfald.values()) {
      udfald.put(u.dansk(), Optional.of(u));
    }
    udfald.put("gælder ikke", Optional.empty());
    return new Lovsag(
        f.sted(),
        f.kraev("navn", "lovsagen").tekst("navn"),
        emne,
        f.kraev("hjemmel", "lovsagen").tekst("hjemmel"),
        f.felt("eksempel").map(e -> e.tekst("eksempel")),
        dato.map(d -> Faktatype.dato(d, "dato")),
        Faktakatalog.laes(f.kraev("fakta", "lovsagen")),
        f.kraev("forvent", "lovsagen").opslag("forvent", udfald),
        f.felt("spaerrer").map(s -> Faktatype.JA_NEJ.laes().apply(s, "spaerrer")),
        f.felt("sidste").map(s -> Faktatype.dato(s, "sidste")),
        f.felt("fordi").map(s -> s.tekster("fordi")).orElse(List.of()));
  }

  private static String emne(Yaml.Felter f) {
    Optional<Yaml> saet = f.felt("saet");
    if (saet.isPresent()) {
      return saet.get().etAf("saet", Regelsaet.navne());
    }
    Set<String> regler = new LinkedHashSet<>();
    Regelbog.faelles().regler().forEach(r -> regler.add(r.id()));
    return f.kraev("regel", "lovsagen").etAf("regel", regler);
  }
}
