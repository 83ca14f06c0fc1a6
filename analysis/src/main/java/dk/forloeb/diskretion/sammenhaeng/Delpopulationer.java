package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.studie.Aflaesning;
import dk.forloeb.studie.PerPerson;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Ugefilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Populations that lie within each other: what the larger has more is a count of its own, which the
 * difference of two tables gives away.
 */
final class Delpopulationer {
  private final Cellesystem system;
  private final Map<String, Population> hold;

  Delpopulationer(Cellesystem system, Map<String, Population> hold) {
    this.system = system;
    this.hold = hold;
  }

  void forskelle() {
    Map<Noegle, Celle> kendte = new LinkedHashMap<>(system.kendte());
    kendte.forEach((noegle, lille) ->
        hold.forEach((stort, population) -> {
          Population del = hold.get(noegle.hold());
          if (del != null && !stort.equals(noegle.hold()) && rummer(population, del, noegle)) {
            Celle stor = kendte.get(new Noegle(stort, noegle.dele(), noegle.tal()));
            if (stor != null && stor.vaerdi >= lille.vaerdi) {
              system.forskel(stor, lille);
            }
          }
        }));
  }

  /** Whether every course of the one counts in the other, in the cell that the key names. */
  private static boolean rummer(Population stor, Population del, Noegle noegle) {
    if (noegle.dele().stream().anyMatch(d -> d.startsWith("sum i "))
        || !(stor instanceof Population.Forloeb a)
        || !(del instanceof Population.Forloeb b)) {
      return false;
    }
    boolean udfald =
        noegle.tal().hvor() != null || noegle.dele().stream().anyMatch(Akseforhold::omUdfald);
    boolean sted =
        noegle.dele().stream().anyMatch(d -> d.startsWith("sted=") || d.startsWith("region="));
    return a.grupper().equals(b.grupper())
        && a.hverForSig() == b.hverForSig()
        && a.gap().equals(b.gap())
        && (!a.afsluttet() || b.afsluttet())
        && (!a.ikkeFraFoersteUge() || b.ikkeFraFoersteUge())
        && a.perPerson() == b.perPerson()
        && (a.perPerson() == PerPerson.ALL || a.perioder().equals(b.perioder()))
        && a.perioder().stream().allMatch(f -> foelger(f, b.perioder()))
        && (!sted || Objects.equals(a.sted(), b.sted()))
        && (udfald
            ? Objects.equals(a.status(), b.status())
            : observeretFoer(a.status(), b.status()));
  }

  /** Whether some of the filters keep no week that this one does not. */
  private static boolean foelger(Ugefilter f, List<Ugefilter> andre) {
    return andre.stream()
        .anyMatch(g ->
            g.haendelse() == f.haendelse()
                && (f.fra() == null || (g.fra() != null && f.fra().compareTo(g.fra()) <= 0))
                && (f.til() == null || (g.til() != null && g.til().compareTo(f.til()) <= 0)));
  }

  /** Whether the outcome of the first is observed wherever that of the second is. */
  private static boolean observeretFoer(
      Population.@Nullable Status a, Population.@Nullable Status b) {
    return a == null
        || a.equals(b)
        || (b != null
            && a.aflaesning() instanceof Aflaesning.UgerEfterSlut x
            && b.aflaesning() instanceof Aflaesning.UgerEfterSlut y
            && x.antal() <= y.antal());
  }
}
