package dk.forloeb.studie;

import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Gruppering;
import dk.forloeb.ugekode.Katalog;
import java.util.List;

/** The categories of a status: the file has a group's key, or the Danish words of a source. */
public final class Kategoriord {
  private Kategoriord() {}

  /** What people call it; what is no category stands as it is. */
  public static String paa(String kategori, Sprog sprog) {
    Gruppe gruppe = Katalog.faelles().grupperEfterId().get(kategori);
    if (gruppe != null) {
      return new Tosproget(gruppe.dansk(), gruppe.engelsk()).paa(sprog);
    }
    return sprog == Sprog.DA ? kategori : engelsk(kategori);
  }

  /** Each of them with commas between; in Danish as the study's file has them. */
  static String liste(List<String> kategorier, Sprog sprog) {
    return String.join(
        ", ", kategorier.stream().map(k -> sprog == Sprog.DA ? k : paa(k, sprog)).toList());
  }

  /** A definition between two others names a group by its words. */
  private static String engelsk(String kategori) {
    return Katalog.faelles().grupper().stream()
        .filter(g -> g.dansk().equals(kategori))
        .findFirst()
        .map(Gruppe::engelsk)
        .orElseGet(() -> Gruppering.engelsk(kategori));
  }
}
