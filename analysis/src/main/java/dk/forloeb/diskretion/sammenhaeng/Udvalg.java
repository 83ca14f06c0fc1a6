package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.motor.Frafaldstrin;
import dk.forloeb.studie.Aflaesning;
import dk.forloeb.studie.PerPerson;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Ugefilter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the people of one population lie within those of another, by what is asked of them. */
final class Udvalg {
  private Udvalg() {}

  /**
   * Whether each course of the first is one of the second, as far as courses, groups and periods
   * say; what is left out for its outcome is another matter ({@link #observeres}).
   */
  static boolean ligger(Population.Forloeb del, Population.Forloeb hele) {
    boolean grupper =
        hele.grupper().equals(del.grupper())
            ? hele.hverForSig() == del.hverForSig() || del.grupper().size() == 1
            : hele.grupper().containsAll(del.grupper())
                && hele.hverForSig()
                && (del.hverForSig() || del.grupper().size() == 1);
    return grupper
        && hele.gap().equals(del.gap())
        && (!hele.afsluttet() || del.afsluttet())
        && (!hele.ikkeFraFoersteUge() || del.ikkeFraFoersteUge())
        && (hele.perPerson() == PerPerson.ALL || sammePersonregel(hele, del))
        && hele.perioder().stream()
            .allMatch(f -> del.perioder().stream().anyMatch(g -> indenFor(g, f)));
  }

  /** The first or last of the same courses; the first of all is the first of those that ended. */
  private static boolean sammePersonregel(Population.Forloeb hele, Population.Forloeb del) {
    return hele.perPerson() == del.perPerson()
        && hele.perioder().equals(del.perioder())
        && hele.ikkeFraFoersteUge() == del.ikkeFraFoersteUge()
        && (hele.afsluttet() == del.afsluttet() || hele.perPerson() == PerPerson.FIRST);
  }

  /** Whether each period left and come to of the first is one of the second. */
  static boolean ligger(Population.Overgange del, Population.Overgange hele) {
    return hele.hver() == del.hver()
        && Objects.equals(hele.mindstAlder(), del.mindstAlder())
        && del.periode() != null
        && (hele.periode() == null || indenFor(del.periode(), hele.periode()));
  }

  /** Whether the first keeps no week that the second does not. */
  static boolean indenFor(Ugefilter lille, Ugefilter stor) {
    return lille.haendelse() == stor.haendelse()
        && (stor.fra() == null || (lille.fra() != null && stor.fra().compareTo(lille.fra()) <= 0))
        && (stor.til() == null || (lille.til() != null && lille.til().compareTo(stor.til()) <= 0));
  }

  /** Whether place and outcome mean the same in both, where they matter. */
  static boolean sammeLaesning(Population a, Population b, boolean sted, boolean udfald) {
    if (a instanceof Population.Forloeb x && b instanceof Population.Forloeb y) {
      return (!sted || Objects.equals(x.sted(), y.sted()))
          && (!udfald || Objects.equals(x.status(), y.status()));
    }
    return a instanceof Population.Overgange x
        && b instanceof Population.Overgange y
        && x.inddeling().equals(y.inddeling());
  }

  /** Whether the outcome of the first is observed wherever that of the second is. */
  static boolean observeres(Population.Forloeb a, Population.Forloeb b) {
    return observeres(a.status(), b.status());
  }

  private static boolean observeres(Population.@Nullable Status a, Population.@Nullable Status b) {
    return a == null
        || (b != null
            && (a.aflaesning().equals(b.aflaesning())
                || (a.aflaesning() instanceof Aflaesning.UgerEfterSlut x
                    && b.aflaesning() instanceof Aflaesning.UgerEfterSlut y
                    && x.antal() <= y.antal())));
  }

  /** What is counted: where everybody has one course, persons are courses. */
  static Plan.Tal tal(Population population, Plan.Tal t) {
    boolean hverSin =
        population instanceof Population.Forloeb p
            && p.perPerson() != PerPerson.ALL
            && (!p.hverForSig() || p.grupper().size() == 1);
    return hverSin && t.grundtal() == Plan.Grundtal.PERSONS
        ? new Plan.Tal(Plan.Grundtal.COURSES, t.hvor(), t.udenAktivitet())
        : t;
  }

  /**
   * Those that a step of the attrition leaves: the population as if it asked no more than so far.
   */
  static Population indtil(Population population, Frafaldstrin trin) {
    if (!(population instanceof Population.Forloeb p) || trin == Frafaldstrin.OBSERVERBAR) {
      return population;
    }
    return new Population.Forloeb(
        "",
        p.grupper(),
        p.hverForSig(),
        p.gap(),
        p.afsluttet() && trin.compareTo(Frafaldstrin.AFSLUTTET) >= 0,
        p.ikkeFraFoersteUge() && trin.compareTo(Frafaldstrin.IKKE_FRA_FOERSTE_UGE) >= 0,
        trin.compareTo(Frafaldstrin.I_PERIODEN) >= 0 ? p.perioder() : List.of(),
        trin.compareTo(Frafaldstrin.EFTER_PERSONREGEL) >= 0 ? p.perPerson() : PerPerson.ALL,
        null,
        null);
  }

  /** Whether the key tells of place. */
  static boolean omSted(List<String> dele) {
    return dele.stream().anyMatch(d -> d.startsWith("sted=") || d.startsWith("region="));
  }
}
