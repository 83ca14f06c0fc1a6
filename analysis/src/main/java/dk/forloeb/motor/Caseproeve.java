package dk.forloeb.motor;

import dk.forloeb.Brugerfejl;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.register.Loenmaaned;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Person;
import dk.forloeb.register.Spell;
import dk.forloeb.studie.Case;
import dk.forloeb.studie.Studie;
import dk.forloeb.tid.Uge;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Runs the hand-written cases of a study: they must pass before the study meets a register. */
public final class Caseproeve {
  private Caseproeve() {}

  /**
   * Runs every case.
   *
   * @param medAendringer the study read again with those changes
   * @throws Brugerfejl at the first that fails: which, where, what was expected and what came
   */
  public static void proev(Studie studie, Function<List<String>, Studie> medAendringer) {
    for (Case c : studie.cases()) {
      Studie denne = c.aendringer().isEmpty() ? studie : medAendringer.apply(c.aendringer());
      Raaresultat resultat =
          new Koersel(new ReferenceMotor()).koer(denne, c.aendringer(), register(c));
      c.forventet()
          .forEach((tabel, raekker) -> {
            List<Map<String, String>> faktiske =
                tabel.equals("frafald")
                    ? frafald(resultat)
                    : raekker(
                        resultat.tabeller().stream()
                            .filter(t -> t.navn().equals(tabel))
                            .findFirst()
                            .orElseThrow());
            sammenlign(c, tabel, raekker, faktiske);
          });
    }
  }

  /** The expected rows stand there in that order, and rows that are not expected hold nothing. */
  private static void sammenlign(
      Case c,
      String tabel,
      List<Map<String, String>> forventede,
      List<Map<String, String>> faktiske) {
    Iterator<Map<String, String>> rest = faktiske.iterator();
    List<Map<String, String>> sprunget = new ArrayList<>();
    for (Map<String, String> forventet : forventede) {
      boolean fundet = false;
      while (!fundet && rest.hasNext()) {
        Map<String, String> f = rest.next();
        fundet = f.entrySet().containsAll(forventet.entrySet());
        if (!fundet) {
          sprunget.add(f);
        }
      }
      if (!fundet) {
        faktiske.forEach(f -> f.remove(TOM));
        throw fejl(c, tabel + " skulle have " + forventet + " på sin plads, men har " + faktiske);
      }
    }
    rest.forEachRemaining(sprunget::add);
    for (Map<String, String> f : sprunget) {
      if (!tabel.equals("frafald") && !f.containsKey(TOM)) {
        throw fejl(c, tabel + " har " + f + ", som ikke er ventet");
      }
    }
  }

  /** Marks a row whose counts are all zero. */
  private static final String TOM = "";

  private static Brugerfejl fejl(Case c, String hvad) {
    return new Brugerfejl(c.sted() + ": casen \"" + c.navn() + "\" passer ikke: " + hvad);
  }

  private static List<Map<String, String>> raekker(Raatabel t) {
    List<Map<String, String>> ud = new ArrayList<>();
    for (Raatabel.Raekke r : t.raekker()) {
      Map<String, String> felter = new LinkedHashMap<>();
      for (int i = 0; i < t.noegler().size(); i++) {
        felter.put(t.noegler().get(i), r.noegler().get(i));
      }
      boolean tom = true;
      for (int i = 0; i < t.kolonner().size(); i++) {
        Vaerdi v = r.vaerdier().get(i);
        felter.put(t.kolonner().get(i), v.tekst());
        tom &= !(v instanceof Vaerdi.Antal a) || a.antal() == 0;
      }
      if (tom && t.af() == null) {
        felter.put(TOM, TOM);
      }
      ud.add(felter);
    }
    return ud;
  }

  private static List<Map<String, String>> frafald(Raaresultat r) {
    List<Map<String, String>> ud = new ArrayList<>();
    for (Frafald.Trinraekke t : Frafald.af(r)) {
      Map<String, String> felter = new TreeMap<>();
      felter.put("trin", t.trin());
      felter.put("personer", Long.toString(t.personer()));
      felter.put("forloeb", t.forloeb() < 0 ? ":" : Long.toString(t.forloeb()));
      ud.add(felter);
    }
    return ud;
  }

  private static HukommelsesRegister register(Case c) {
    Observation observation = new Observation(c.observeret(), c.loenmaaneder());
    List<Person> personer = new ArrayList<>();
    for (int i = 0; i < c.personer().size(); i++) {
      Case.Figurant f = c.personer().get(i);
      Map<Integer, Integer> bopael = new TreeMap<>();
      for (int u = observation.foerste().indeks(); u <= observation.sidste().indeks(); u++) {
        Integer kommune = f.bopael().get(new Uge(u).aar());
        if (kommune != null) {
          bopael.put(u, kommune);
        }
      }
      for (int uge : f.uger().keySet()) {
        if (!c.observeret().indeholder(new Uge(uge))) {
          throw fejl(c, new Uge(uge) + " ligger uden for de observerede uger");
        }
      }
      personer.add(
          new Person(
              String.format(Locale.ROOT, "case-%04d", i),
              null,
              null,
              spells(f.uger()),
              spells(bopael),
              f.loen().stream().map(m -> new Loenmaaned(m, null, null)).toList()));
    }
    return new HukommelsesRegister(observation, personer);
  }

  private static List<Spell> spells(Map<Integer, Integer> uger) {
    List<Spell> ud = new ArrayList<>();
    uger.forEach((uge, vaerdi) -> {
      Spell s = ud.isEmpty() ? null : ud.getLast();
      if (s != null && s.til() + 1 == uge && s.vaerdi() == vaerdi) {
        ud.set(ud.size() - 1, new Spell(s.fra(), s.antal() + 1, vaerdi));
      } else {
        ud.add(new Spell(uge, 1, vaerdi));
      }
    });
    return ud;
  }
}
