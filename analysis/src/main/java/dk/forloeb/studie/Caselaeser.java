package dk.forloeb.studie;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import dk.forloeb.yaml.Yaml;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code cases}: hand-written persons and the answer they must give. */
final class Caselaeser {
  private Caselaeser() {}

  static List<Case> laes(Yaml y, Set<String> tabeller) {
    List<Case> ud = new ArrayList<>();
    for (Yaml led : Studielaeser.liste(y, "cases")) {
      ud.add(en(led.felter("casen"), tabeller));
    }
    return List.copyOf(ud);
  }

  private static Case en(Yaml.Felter f, Set<String> tabeller) {
    f.kun("feltet", Set.of("name", "observed", "wages", "set", "persons", "expect"));
    Yaml observeret = f.kraev("observed", "casen");
    List<String> aendringer = new ArrayList<>();
    f.felt("set")
        .ifPresent(s ->
            s.felter("set")
                .felter()
                .forEach((sti, v) -> aendringer.add(sti + "=" + vaerdi(sti, v))));
    List<Case.Figurant> personer = new ArrayList<>();
    for (Yaml p : Studielaeser.liste(f.kraev("persons", "casen"), "persons")) {
      personer.add(figurant(p.felter("personen")));
    }
    Set<String> kendte = new TreeSet<>(tabeller);
    kendte.add("frafald");
    Map<String, List<Map<String, String>>> forventet = new LinkedHashMap<>();
    f.kraev("expect", "casen")
        .felter("expect")
        .kun("tabellen", kendte)
        .felter()
        .forEach((tabel, raekker) -> forventet.put(tabel, raekker(tabel, raekker)));
    return new Case(
        f.sted(),
        f.kraev("name", "casen").tekst("name"),
        uger(observeret, observeret.tekst("observed")),
        f.felt("wages").map(Caselaeser::maaneder).orElse(new TreeSet<>()),
        List.copyOf(aendringer),
        List.copyOf(personer),
        forventet);
  }

  private static String vaerdi(String sti, Yaml v) {
    return v instanceof Yaml.Liste ? v.tekster(sti).toString() : v.tekst(sti);
  }

  private static List<Map<String, String>> raekker(String tabel, Yaml y) {
    List<Map<String, String>> ud = new ArrayList<>();
    if (y instanceof Yaml.Felter f) {
      // frafald: { observerbar: 1 } is short for rows of step and persons.
      f.felter()
          .forEach((trin, antal) -> ud.add(Map.of("trin", trin, "personer", antal.tekst(trin))));
      return ud;
    }
    for (Yaml led : Studielaeser.liste(y, tabel)) {
      Map<String, String> raekke = new LinkedHashMap<>();
      led.felter(tabel).felter().forEach((k, v) -> raekke.put(k, v.tekst(k)));
      ud.add(raekke);
    }
    return ud;
  }

  private static Case.Figurant figurant(Yaml.Felter f) {
    f.kun("feltet", Set.of("weeks", "lives", "wage"));
    Map<Integer, Integer> uger = new TreeMap<>();
    Yaml.Felter w = f.kraev("weeks", "personen").felter("weeks");
    w.felter()
        .forEach((periode, kode) -> {
          Ugeinterval interval = uger(kode, periode);
          for (int i = interval.fra().indeks(); i <= interval.til().indeks(); i++) {
            if (uger.put(i, kode.heltal("koden", 1, 999)) != null) {
              throw new Brugerfejl(kode.sted() + ": " + new Uge(i) + " har to koder");
            }
          }
        });
    Map<Integer, Integer> bopael = new TreeMap<>();
    f.felt("lives")
        .ifPresent(l ->
            l.felter("lives")
                .felter()
                .forEach((aar, kommune) ->
                    bopael.put(
                        new Yaml.Tekst(kommune.sted(), aar).heltal("året", 1991, 2089),
                        kommune.heltal("kommunen", 0, 999))));
    return new Case.Figurant(
        uger, bopael, f.felt("wage").map(Caselaeser::maaneder).orElse(new TreeSet<>()));
  }

  private static Ugeinterval uger(Yaml y, String t) {
    String[] dele = t.split("\\.\\.", -1);
    try {
      Uge fra = Uge.parse(dele[0].strip());
      return new Ugeinterval(fra, dele.length == 1 ? fra : Uge.parse(dele[1].strip()));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new Brugerfejl(
          y.sted() + ": \"" + t + "\" er ikke uger (2013-W01 eller 2013-W01..2013-W20)", e);
    }
  }

  private static SortedSet<Integer> maaneder(Yaml y) {
    SortedSet<Integer> ud = new TreeSet<>();
    for (String t : y.mindstEn("måneden")) {
      String[] dele = t.split("\\.\\.", -1);
      try {
        YearMonth fra = YearMonth.parse(dele[0].strip());
        YearMonth til = dele.length == 1 ? fra : YearMonth.parse(dele[1].strip());
        if (fra.getYear() < 1991 || til.getYear() > 2089) {
          throw new Brugerfejl(y.sted() + ": \"" + t + "\" ligger uden for 1991-2089");
        }
        for (YearMonth m = fra; !m.isAfter(til); m = m.plusMonths(1)) {
          ud.add(m.getYear() * 100 + m.getMonthValue());
        }
      } catch (DateTimeException e) {
        throw new Brugerfejl(y.sted() + ": \"" + t + "\" er ikke en måned (2013-06)", e);
      }
    }
    return ud;
  }
}
