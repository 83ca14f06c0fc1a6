package dk.forloeb.studie;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The keys of rows, and the names of the columns they stand in. */
public final class Raekkenoegler {
  /** The key and name of the row with everything. */
  public static final String IALT = "I alt";

  /** The outcome of a course after which no code was met in the weeks that were looked at. */
  public static final String INGEN = "INGEN";

  private Raekkenoegler() {}

  /** The key of a municipality: three digits, or {@code UOPLYST}. */
  public static String kommune(int kode) {
    return String.format(Locale.ROOT, "%03d", kode);
  }

  /** Every key that can occur, in its own order; empty where the register's weeks decide. */
  public static Set<String> mulige(Raekker raekker, Population p) {
    Set<String> ud = new LinkedHashSet<>();
    Population.Status status = p.status();
    switch (raekker) {
      case Raekker.Samlet s -> ud.add("");
      case Raekker.Sted s -> {
        Kommuner.alle().keySet().forEach(k -> ud.add(kommune(k)));
        ud.add(Kommuner.UOPLYST);
      }
      case Raekker.Status s -> {
        if (status != null) {
          ud.addAll(status.celler());
          ingen(status, ud);
        }
      }
      case Raekker.Gruppe g -> {
        if (status != null) {
          for (Gruppe gruppe : Katalog.faelles().grupper()) {
            int celle = status.celleAfGruppe().get(gruppe.nummer());
            if (g.celle() == null || status.celler().get(celle).equals(g.celle())) {
              ud.add(gruppe.id());
            }
          }
          if (g.celle() == null) {
            ingen(status, ud);
          }
        }
      }
      case Raekker.Periode q -> {}
    }
    return ud;
  }

  private static void ingen(Population.Status status, Set<String> ud) {
    if (status.aflaesning() instanceof Aflaesning.FoersteKode) {
      ud.add(INGEN);
    }
  }

  /** The header of the key column. */
  public static String kolonne(Raekker raekker) {
    return switch (raekker) {
      case Raekker.Samlet s -> "";
      case Raekker.Sted s -> "kommune";
      case Raekker.Status s -> "status";
      case Raekker.Gruppe g -> "gruppe";
      case Raekker.Periode p ->
          switch (p.type()) {
            case AAR -> "aar";
            case HALVAAR -> "halvaar";
            case KVARTAL -> "kvartal";
          };
    };
  }
}
