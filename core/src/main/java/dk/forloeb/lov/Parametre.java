package dk.forloeb.lov;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Ressource;
import dk.forloeb.Sha256;
import dk.forloeb.tid.Periode;
import dk.forloeb.tid.Tidslinje;
import dk.forloeb.tid.Tidslinje.Segment;
import dk.forloeb.yaml.Yaml;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of the law: the YAML files beside this class, under {@code parametre}. A value holds
 * until the next date. A yearly one holds for its year only, and each year between the first and
 * the last must be there, if only as {@code IKKE SET}.
 */
public final class Parametre {
  static final List<String> FILER =
      List.of("forloeb.yaml", "frister.yaml", "satser.yaml", "udgang.yaml", "kalender.yaml");

  private static final String IKKE_SET = "IKKE SET";
  private static final String SLUT = "SLUT";
  private static final Parametre FAELLES = afRessourcer();

  private final Map<String, Parameter> efterId;
  private final String version;

  private Parametre(Map<String, Parameter> efterId, String version) {
    this.efterId = efterId;
    this.version = version;
  }

  /** The parameters that ship with the program. */
  public static Parametre faelles() {
    return FAELLES;
  }

  private static Parametre afRessourcer() {
    Map<String, String> tekster = new LinkedHashMap<>();
    for (String fil : FILER) {
      tekster.put(fil, Ressource.tekst(Parametre.class, "parametre/" + fil));
    }
    return laes(tekster);
  }

  /**
   * Reads files.
   *
   * @param tekster name and text of each
   * @throws Brugerfejl naming file, line and parameter
   */
  static Parametre laes(Map<String, String> tekster) {
    Map<String, Parameter> ud = new LinkedHashMap<>();
    StringBuilder alt = new StringBuilder();
    tekster.forEach((fil, tekst) -> {
      alt.append(tekst);
      Yaml.laes(fil, tekst)
          .felter("parametre")
          .felter()
          .forEach((id, y) -> {
            if (ud.put(id, parameter(id, y)) != null) {
              throw new Brugerfejl(
                  y.sted() + ": parameteren " + id + " står i to filer; slet den ene");
            }
          });
    });
    String hash = Sha256.af(alt.toString().getBytes(StandardCharsets.UTF_8));
    return new Parametre(ud, hash.substring(0, 12));
  }

  private static Parameter parameter(String id, Yaml y) {
    Yaml.Felter f = y.felter(id).kun("felt i " + id, Set.of("navn", "enhed", "aarlig", "vaerdier"));
    boolean aarlig = f.felt("aarlig").map(a -> a.jaNej("aarlig")).orElse(false);
    Yaml.Felter vaerdier = f.kraev("vaerdier", id).felter("vaerdier");
    List<LocalDate> datoer = new ArrayList<>();
    for (Map.Entry<String, Yaml> e : vaerdier.felter().entrySet()) {
      String sted = vaerdier.steder().getOrDefault(e.getKey(), vaerdier.sted());
      LocalDate dag = Faktatype.dato(new Yaml.Tekst(sted, e.getKey()), "datoen i " + id);
      if (!datoer.isEmpty() && !dag.isAfter(datoer.getLast())) {
        throw new Brugerfejl(
            sted + ": " + id + ": " + dag + " skal stå efter " + datoer.getLast() + "; byt om");
      }
      if (aarlig && !datoer.isEmpty() && dag.getYear() > datoer.getLast().getYear() + 1) {
        throw new Brugerfejl(
            sted
                + ": "
                + id
                + ": "
                + (datoer.getLast().getYear() + 1)
                + " mangler; skriv værdien, eller "
                + IKKE_SET);
      }
      datoer.add(dag);
    }
    List<Segment<Parameter.Opslag>> segmenter = new ArrayList<>();
    int i = 0;
    for (Yaml v : vaerdier.felter().values()) {
      LocalDate fom = datoer.get(i++);
      boolean sidst = i == datoer.size();
      LocalDate tom =
          !sidst
              ? datoer.get(i).minusDays(1)
              : aarlig ? LocalDate.of(fom.getYear(), 12, 31) : Periode.EVIG;
      if (v instanceof Yaml.Tekst t && t.tekst().equals(SLUT)) {
        continue;
      }
      segmenter.add(new Segment<>(new Periode(fom, tom), opslag(id, v)));
    }
    return new Parameter(
        id,
        f.kraev("navn", id).tekst("navn"),
        f.kraev("enhed", id).tekst("enhed"),
        new Tidslinje<>(segmenter));
  }

  private static Parameter.Opslag opslag(String id, Yaml y) {
    if (y instanceof Yaml.Tekst t) {
      if (t.tekst().equals(IKKE_SET)) {
        return new Parameter.IkkeSet();
      }
      throw new Brugerfejl(
          y.sted()
              + ": "
              + id
              + ": \""
              + t.tekst()
              + "\" er ingen værdi; skriv {vaerdi: …, hjemmel: …}, "
              + IKKE_SET
              + " eller "
              + SLUT);
    }
    Yaml.Felter f =
        y.felter(id)
            .kun("felt i " + id, Set.of("vaerdi", "hjemmel", "kilde", "sikkerhed", "forbehold"));
    String tal = f.kraev("vaerdi", id).tekst("vaerdi");
    if (!tal.matches("\\d+(\\.\\d+)?")) {
      throw new Brugerfejl(
          y.sted() + ": " + id + ": vaerdi skal være et tal, ikke \"" + tal + "\"");
    }
    return new Parameter.Vaerdi(
        new BigDecimal(tal),
        Hjemmel.alle(f.kraev("hjemmel", id).tekst("hjemmel")),
        f.felt("kilde").map(k -> k.tekster("kilde")).orElse(List.of()),
        f.kraev("sikkerhed", id).opslag("sikkerhed", Regellaeser.SIKKERHEDER),
        f.felt("forbehold").map(k -> k.tekst("forbehold")).orElse(""));
  }

  /** The parameter, which must be there. */
  public Parameter parameter(String id) {
    Parameter p = efterId.get(id);
    if (p == null) {
      throw new Brugerfejl(
          new Yaml.Tekst("lov", id).ukendt("parameteren", id, efterId.keySet()).besked());
    }
    return p;
  }

  /** All parameters in the order of the files. */
  public List<Parameter> alle() {
    return List.copyOf(efterId.values());
  }

  /** Twelve hex digits that change when a value does. */
  public String version() {
    return version;
  }
}
