package dk.forloeb.lov;

import dk.forloeb.Brugerfejl;
import dk.forloeb.yaml.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of facts and what to ask of them: {@code navn}, {@code vurder} (rules and sets of rules),
 * {@code fakta}.
 *
 * @param emner what the file asks for, in its order: ids of rules, names of sets
 */
public record Faktafil(String navn, List<String> emner, Fakta fakta) {
  /** Copies the list. */
  public Faktafil {
    emner = List.copyOf(emner);
  }

  /**
   * Reads a file.
   *
   * @throws Brugerfejl naming line, field and what to write
   */
  public static Faktafil laes(String navn, String tekst) {
    Yaml.Felter f =
        Yaml.laes(navn, tekst)
            .felter("filen")
            .kun("felt i filen", Set.of("navn", "vurder", "fakta"));
    Set<String> kendte = new LinkedHashSet<>(Regelsaet.navne());
    Regelbog.faelles().regler().forEach(r -> kendte.add(r.id()));
    Yaml vurder = f.kraev("vurder", "filen");
    List<String> emner = vurder.mindstEn("vurder");
    for (String e : emner) {
      if (!kendte.contains(e)) {
        throw vurder.ukendt("reglen eller regelsættet", e, kendte);
      }
    }
    return new Faktafil(
        f.kraev("navn", "filen").tekst("navn"),
        emner,
        Faktakatalog.laes(f.kraev("fakta", "filen")));
  }

  /** The rules asked for, each once. */
  public List<String> regler() {
    Set<String> ud = new LinkedHashSet<>();
    for (String e : emner) {
      Optional<Regelsaet> saet = Regelsaet.med(e);
      ud.addAll(saet.map(Regelsaet::regler).orElse(List.of(e)));
    }
    return List.copyOf(ud);
  }

  /**
   * The facts for a day. Where no decision has been made, it is thought of as made that day: that
   * is what it means to ask what the law of the day says of a case.
   */
  public Fakta fakta(LocalDate dag) {
    return fakta.kendt(Afgoerelsen.DATO) ? fakta : fakta.med(Afgoerelsen.DATO, dag);
  }

  /** What the rule book says by the law of the day, one answer for each thing asked for. */
  public List<Forklaring> vurder(Regelbog bog, LocalDate dag) {
    List<Forklaring> ud = new ArrayList<>();
    for (String e : emner) {
      ud.add(
          Regelsaet.med(e)
              .map(s -> bog.vurder(s, fakta(dag), dag))
              .orElseGet(() -> bog.vurder(e, fakta(dag), dag)));
    }
    return List.copyOf(ud);
  }
}
