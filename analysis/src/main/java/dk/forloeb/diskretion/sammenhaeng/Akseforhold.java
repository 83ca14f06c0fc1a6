package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Inddeling;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.tid.Periodetype;
import dk.forloeb.ugekode.Katalog;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How the keys of one axis lie within those of another, and what may be summed away. */
final class Akseforhold {
  /** Begins the name of what the counts of quality have in common. */
  static final String KVALITET = "kvalitet=";

  private Akseforhold() {}

  /** The name of what the axis tells of; the same for a fine and a coarse breakdown by age. */
  static String navn(Akse akse) {
    return switch (akse) {
      case Akse.Sted s -> "sted";
      case Akse.Region r -> "region";
      case Akse.Koen k -> "koen";
      case Akse.Alder a -> "alder ved " + a.ved();
      case Akse.Laengde l -> "laengde";
      case Akse.Status s -> "status";
      case Akse.Gruppe g -> "gruppe";
      case Akse.Periode p -> p.type() + " ved " + p.haendelse();
      case Akse.Forloebsgruppe f -> "forloebsgruppe";
      case Akse.Kurveuge k -> "kurveuge";
      case Akse.UgerSidenStart u -> "uger siden start";
      case Akse.Tidspunkt t -> t.type() + " forladt";
      case Akse.Fra f -> "fra";
      case Akse.Til t -> "til";
    };
  }

  /** Whether the axis tells of the outcome, which two populations may read in different weeks. */
  static boolean omUdfald(String del) {
    return del.startsWith("status=")
        || del.startsWith("gruppe=")
        || del.startsWith("kurveuge=")
        || del.startsWith(KVALITET);
  }

  /**
   * Whether the rows along the axis add up to everybody: not the groups of one category alone, and
   * not weeks, since a course stands in several of them.
   */
  static boolean kanUdelades(Akse akse) {
    return switch (akse) {
      case Akse.Gruppe g -> g.celle() == null;
      case Akse.UgerSidenStart u -> false;
      case Akse.Kurveuge k -> false;
      case Akse.Tidspunkt t -> false;
      default -> true;
    };
  }

  /** From a key of the fine axis to the key of the coarse that holds it, if all do lie so. */
  static Optional<UnaryOperator<String>> grovere(Akse fin, Akse grov, Population p) {
    if (fin.equals(grov)) {
      return Optional.of(n -> n);
    }
    return switch (fin) {
      case Akse.Sted s when grov instanceof Akse.Region -> Optional.of(Raekkenoegler::region);
      case Akse.Gruppe g when grov instanceof Akse.Status -> status(p);
      case Akse.Periode f
          when grov instanceof Akse.Periode g
              && f.haendelse() == g.haendelse()
              && rangorden(f.type()) < rangorden(g.type()) ->
          Optional.of(n -> periode(n, f.type(), g.type()));
      case Akse.Alder f when grov instanceof Akse.Alder g && f.ved() == g.ved() ->
          baand(0, f.graenser(), g.graenser());
      case Akse.Laengde f when grov instanceof Akse.Laengde g ->
          baand(1, f.graenser(), g.graenser());
      default -> Optional.empty();
    };
  }

  private static Optional<UnaryOperator<String>> status(Population p) {
    if (!(p instanceof Population.Forloeb f) || f.status() == null) {
      return Optional.empty();
    }
    Inddeling inddeling = f.status().inddeling();
    return Optional.of(n -> n.equals(Raekkenoegler.INGEN) ? n : inddeling.celle(nummer(n)));
  }

  /** The number of a group by its id. */
  static int nummer(String gruppe) {
    return Katalog.faelles().gruppe(gruppe).nummer();
  }

  private static int rangorden(Periodetype t) {
    return switch (t) {
      case KVARTAL -> 0;
      case HALVAAR -> 1;
      case AAR -> 2;
    };
  }

  private static String periode(String noegle, Periodetype fra, Periodetype til) {
    String aar = noegle.substring(0, 4);
    if (til == Periodetype.AAR) {
      return aar;
    }
    int kvartal = Integer.parseInt(noegle.substring(5));
    return fra == Periodetype.KVARTAL ? aar + "H" + (kvartal + 1) / 2 : noegle;
  }

  private static Optional<UnaryOperator<String>> baand(
      int mindste, List<Integer> fine, List<Integer> grove) {
    if (!fine.containsAll(grove)) {
      return Optional.empty();
    }
    List<String> navne = Raekkenoegler.baand(mindste, grove);
    return Optional.of(n -> {
      if (n.equals(Kommuner.UOPLYST)) {
        return n;
      }
      int fra = Integer.parseInt(n.split("[-+]", -1)[0]);
      int plads = (int) grove.stream().filter(g -> g <= fra).count();
      return navne.get(plads);
    });
  }
}
