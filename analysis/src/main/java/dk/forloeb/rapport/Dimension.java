package dk.forloeb.rapport;

import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Overskrift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rows are divided by: one key column, with its column of names where there is one.
 *
 * @param kategorier the label of each key, in order
 */
record Dimension(String id, String label, Rolle rolle, Map<String, String> kategorier) {
  /** What JSON-stat calls its role. */
  enum Rolle {
    TID,
    STED,
    ANDEN
  }

  private static final String NAVN = "_navn";
  private static final Set<String> TIDER = Set.of("aar", "halvaar", "kvartal", "maaned");
  private static final Set<String> STEDER = Set.of("kommune", "region", "landsdel");

  /** Whether the column names the keys of the one before it. */
  static boolean erNavn(List<String> noegler, int i) {
    return i > 0 && noegler.get(i).equals(noegler.get(i - 1) + NAVN);
  }

  /**
   * The dimension of a key column.
   *
   * @param raekker the key cells of all rows
   * @param i the number of the key column
   */
  static Dimension af(List<String> noegler, List<List<String>> raekker, int i, Sprog sprog) {
    boolean medNavn = i + 1 < noegler.size() && erNavn(noegler, i + 1);
    Map<String, String> navne = new LinkedHashMap<>();
    for (List<String> r : raekker) {
      navne.putIfAbsent(
          r.get(i),
          medNavn ? Overskrift.navn(r.get(i + 1), sprog) : Overskrift.noegle(r.get(i), sprog));
    }
    String id = noegler.get(i);
    String label = Overskrift.af(medNavn ? noegler.get(i + 1) : id, sprog).replace("\u00ad", "");
    // With one key the table's order is the answer; with several it is only where a key was met.
    boolean ene = noegler.size() == (medNavn ? 2 : 1);
    return new Dimension(id, label, rolle(id), ene ? navne : ordnet(navne, rolle(id)));
  }

  private static Rolle rolle(String id) {
    return TIDER.contains(id) ? Rolle.TID : STEDER.contains(id) ? Rolle.STED : Rolle.ANDEN;
  }

  private static Map<String, String> ordnet(Map<String, String> navne, Rolle rolle) {
    List<String> koder = new ArrayList<>(navne.keySet());
    if (koder.stream().allMatch(Dimension::erTal)) {
      koder.sort(Comparator.comparingInt(Integer::parseInt));
    } else if (rolle == Rolle.TID) {
      koder.sort(
          Comparator.comparing((String k) -> !Character.isDigit(k.charAt(0)))
              .thenComparing(k -> k));
    }
    Map<String, String> ud = new LinkedHashMap<>();
    koder.forEach(k -> ud.put(k, navne.getOrDefault(k, k)));
    return ud;
  }

  private static boolean erTal(String kode) {
    return kode.matches("\\d{1,6}");
  }

  /** Whether the keys are numbers that can stand on an axis. */
  boolean talakse() {
    return rolle == Rolle.ANDEN && kategorier.keySet().stream().allMatch(Dimension::erTal);
  }

  /** What people read for a key. */
  String navn(String kode) {
    return kategorier.getOrDefault(kode, kode);
  }
}
