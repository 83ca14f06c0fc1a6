package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.motor.Frafaldstrin;
import dk.forloeb.studie.Aflaesning;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Gapregel;
import dk.forloeb.studie.Haendelse;
import dk.forloeb.studie.Kendetegnsfilter;
import dk.forloeb.studie.PerPerson;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Ugefilter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the people of one population lie within those of another, by what is asked of them. */
final class Udvalg {
  /** What people are filtered by; a region is of places too. */
  static final List<Class<? extends Akse.Kendetegn>> FILTERAKSER =
      List.of(Akse.Koen.class, Akse.Alder.class, Akse.Sted.class);

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
            .allMatch(f -> del.perioder().stream().anyMatch(g -> indenFor(g, f)))
        && hele.filtre().stream().allMatch(f -> del.filtre().stream().anyMatch(g -> g.indenFor(f)))
        && (hele.filtre().stream().noneMatch(Kendetegnsfilter::omSted)
            || Objects.equals(hele.sted(), del.sted()));
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
    boolean gamleNok =
        hele.mindstAlder() == null
            || (del.mindstAlder() != null && del.mindstAlder() >= hele.mindstAlder());
    return hele.hver() == del.hver()
        && gamleNok
        && (hele.periode() == null
            || (del.periode() != null && indenFor(del.periode(), hele.periode())));
  }

  /** Whether the first keeps no week that the second does not. */
  static boolean indenFor(Ugefilter lille, Ugefilter stor) {
    return lille.haendelse() == stor.haendelse()
        && (stor.fra() == null || (lille.fra() != null && stor.fra().compareTo(lille.fra()) <= 0))
        && (stor.til() == null || (lille.til() != null && lille.til().compareTo(stor.til()) <= 0));
  }

  /** Whether filters by this keep every course of the one out of the other. */
  static boolean udelukker(Population a, Population b, Class<? extends Akse.Kendetegn> akse) {
    return a instanceof Population.Forloeb x
        && b instanceof Population.Forloeb y
        && (akse != Akse.Sted.class || x.sted() == y.sted())
        && x.filtre().stream()
            .filter(f -> om(f, akse))
            .anyMatch(f -> y.filtre().stream().anyMatch(f::udelukker));
  }

  /** Whether the population has a filter by this. */
  static boolean filtreret(Population p, Class<? extends Akse.Kendetegn> akse) {
    return p instanceof Population.Forloeb f && f.filtre().stream().anyMatch(g -> om(g, akse));
  }

  private static boolean om(Kendetegnsfilter f, Class<? extends Akse.Kendetegn> akse) {
    return akse.isInstance(f.akse()) || (akse == Akse.Sted.class && f.omSted());
  }

  /** Whether both have the same persons, though perhaps other courses of theirs. */
  static boolean sammePersoner(Population.Forloeb a, Population.Forloeb b) {
    Population.Forloeb x = medAlle(a);
    Population.Forloeb y = medAlle(b);
    return ligger(x, y)
        && ligger(y, x)
        && (a.perPerson() == b.perPerson() || kunOmPersonen(a))
        && behov(a) == 0
        && behov(b) == 0;
  }

  /** Whether the filters keep all of a person's courses or none: the last may lie elsewhere. */
  private static boolean kunOmPersonen(Population.Forloeb p) {
    return p.filtre().stream().allMatch(f -> f.akse() instanceof Akse.Koen);
  }

  /**
   * Whether what the keys tell of means the same in both: where the place is read, when the outcome
   * is read, and what its categories are. What a study calls success names no course.
   */
  static boolean sammeLaesning(Population a, Population b, List<String> dele, boolean udfald) {
    boolean sted = dele.stream().anyMatch(d -> d.startsWith("sted=") || d.startsWith("region="));
    boolean status = dele.stream().anyMatch(d -> d.startsWith("status="));
    if (a instanceof Population.Forloeb x && b instanceof Population.Forloeb y) {
      return (!sted || Objects.equals(x.sted(), y.sted()))
          && (!(udfald || dele.stream().anyMatch(Akseforhold::omUdfald))
              || Objects.equals(aflaesning(x.status()), aflaesning(y.status())))
          && (!status || Objects.equals(inddeling(x.status()), inddeling(y.status())));
    }
    boolean celler = dele.stream().anyMatch(d -> d.startsWith("fra=") || d.startsWith("til="));
    return a instanceof Population.Overgange x
        && b instanceof Population.Overgange y
        && (!celler || x.inddeling().equals(y.inddeling()));
  }

  private static @Nullable Object aflaesning(Population.@Nullable Status s) {
    return s == null ? null : s.aflaesning();
  }

  private static @Nullable Object inddeling(Population.@Nullable Status s) {
    return s == null ? null : s.inddeling();
  }

  /** Whether the outcome of the first is observed wherever that of the second is. */
  static boolean observeres(Population.Forloeb a, Population.Forloeb b) {
    return behov(a) <= behov(b);
  }

  /**
   * How many weeks after its last a course must be observed, beyond those in which it is seen that
   * it has ended; an outcome is only read of such.
   */
  private static int behov(Population.Forloeb p) {
    if (p.status() == null) {
      return 0;
    }
    int uger =
        switch (p.status().aflaesning()) {
          case Aflaesning.UgerEfterSlut u -> u.antal();
          case Aflaesning.Kurve k -> k.til();
          case Aflaesning.FoersteKode k -> k.indenFor();
          case Aflaesning.HulletsSlut h -> 0;
        };
    return p.gap() instanceof Gapregel.Uger g && uger <= g.antal() ? 0 : uger;
  }

  /**
   * Whether everybody has one course.
   *
   * @param efterGruppe whether the rows tell whose group it is of: then one in each is enough
   */
  static boolean hverSin(Population population, boolean efterGruppe) {
    return population instanceof Population.Forloeb p
        && p.perPerson() != PerPerson.ALL
        && (!p.hverForSig() || p.grupper().size() == 1 || efterGruppe);
  }

  /** What is counted: where everybody has one course, persons are courses. */
  static Plan.Tal tal(Population population, List<Akse> akser, Plan.Tal t) {
    boolean efterGruppe = akser.stream().anyMatch(Akse.Forloebsgruppe.class::isInstance);
    return hverSin(population, efterGruppe) && t.grundtal() == Plan.Grundtal.PERSONS
        ? new Plan.Tal(Plan.Grundtal.COURSES, t.hvor(), t.udenAktivitet())
        : t;
  }

  private static Population.Forloeb medAlle(Population.Forloeb p) {
    return new Population.Forloeb(
        "",
        p.grupper(),
        p.hverForSig(),
        p.gap(),
        p.afsluttet(),
        p.ikkeFraFoersteUge(),
        p.perioder(),
        PerPerson.ALL,
        p.filtre(),
        sted(p.filtre(), p),
        null);
  }

  /** The place, where the filters ask for it: read elsewhere, it keeps others. */
  private static @Nullable Haendelse sted(List<Kendetegnsfilter> filtre, Population.Forloeb p) {
    return filtre.stream().anyMatch(Kendetegnsfilter::omSted) ? p.sted() : null;
  }

  /**
   * Those that a step of the attrition leaves: the population as if it asked no more than so far.
   */
  static Population indtil(Population population, Frafaldstrin trin) {
    if (!(population instanceof Population.Forloeb p) || trin == Frafaldstrin.OBSERVERBAR) {
      return population;
    }
    List<Kendetegnsfilter> filtre =
        trin.compareTo(Frafaldstrin.I_UDSNITTET) >= 0 ? p.filtre() : List.of();
    return new Population.Forloeb(
        "",
        p.grupper(),
        p.hverForSig(),
        p.gap(),
        p.afsluttet() && trin.compareTo(Frafaldstrin.AFSLUTTET) >= 0,
        p.ikkeFraFoersteUge() && trin.compareTo(Frafaldstrin.IKKE_FRA_FOERSTE_UGE) >= 0,
        trin.compareTo(Frafaldstrin.I_PERIODEN) >= 0 ? p.perioder() : List.of(),
        trin.compareTo(Frafaldstrin.EFTER_PERSONREGEL) >= 0 ? p.perPerson() : PerPerson.ALL,
        filtre,
        sted(filtre, p),
        null);
  }
}
