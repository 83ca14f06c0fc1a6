package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.motor.Frafald;
import dk.forloeb.motor.Optaelling;
import dk.forloeb.motor.Raaresultat;
import dk.forloeb.motor.Raatabel;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one answer prints, and the counts behind it.
 *
 * @param raekker the raw keys of the rows that each counting table prints, in order; a table that
 *     is not there is not printed
 * @param frafald the steps of the attrition
 */
public record Opgoerelse(
    Studie studie,
    Plan plan,
    Optaelling optaelling,
    Map<String, List<String>> raekker,
    List<Frafald.Trinraekke> frafald) {

  /** An answer as it was counted. */
  public static Opgoerelse af(Raaresultat r) {
    Map<String, List<String>> raekker = new LinkedHashMap<>();
    for (Raatabel t : r.tabeller()) {
      if (t.af() == null) {
        Tabeldef.Opstilling o = r.studie().opstilling(t.navn());
        raekker.put(
            t.navn(),
            t.raekker().stream().filter(n -> !n.ialt()).map(n -> noegle(o, n.noegler())).toList());
      }
    }
    return new Opgoerelse(r.studie(), r.plan(), r.optaelling(), raekker, Frafald.af(r));
  }

  /** The raw key of a row from its key columns: a municipality's name is no part of it. */
  public static String noegle(Tabeldef.Opstilling o, List<String> felter) {
    List<String> ud = new ArrayList<>();
    int kolonne = 0;
    for (Akse a : o.akser()) {
      ud.add(felter.get(kolonne));
      kolonne += Raekkenoegler.kolonner(a).size();
    }
    return String.join(Raekkenoegler.SKILLE, ud);
  }

  /** The same without these tables, and without their steps of the attrition. */
  public Opgoerelse uden(Set<String> tabeller) {
    Map<String, List<String>> rest = new LinkedHashMap<>(raekker);
    rest.keySet().removeAll(tabeller);
    return new Opgoerelse(
        studie,
        plan,
        optaelling,
        rest,
        frafald.stream().filter(t -> t.tabel() == null || !tabeller.contains(t.tabel())).toList());
  }

  /** The counting tables that are printed, in order. */
  List<Tabeldef.Opstilling> opstillinger() {
    return studie.tabeller().stream()
        .filter(Tabeldef.Opstilling.class::isInstance)
        .map(Tabeldef.Opstilling.class::cast)
        .filter(t -> raekker.containsKey(t.navn()))
        .toList();
  }
}
