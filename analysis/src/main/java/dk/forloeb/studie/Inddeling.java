package dk.forloeb.studie;

import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Gruppering;
import dk.forloeb.ugekode.Katalog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How statuses are told apart: the cells of a grouping, or the groups themselves.
 *
 * @param navn the name of the grouping; null for the groups themselves
 * @param celler the cells in order
 * @param celleAfGruppe for each group, by number, the number of its cell
 */
public record Inddeling(@Nullable String navn, List<String> celler, List<Integer> celleAfGruppe) {

  static Inddeling af(@Nullable Gruppering g) {
    if (g != null) {
      return new Inddeling(g.navn(), g.celler(), g.cellenummer());
    }
    List<Gruppe> grupper = Katalog.faelles().grupper();
    return new Inddeling(
        null,
        grupper.stream().map(Gruppe::id).toList(),
        grupper.stream().map(Gruppe::nummer).toList());
  }

  /** The cell of a group, by its number. */
  public String celle(int gruppe) {
    return celler.get(celleAfGruppe.get(gruppe));
  }
}
