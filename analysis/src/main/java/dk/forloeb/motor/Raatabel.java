package dk.forloeb.motor;

import dk.forloeb.motor.Optaelling.Trin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with exact values and nothing hidden. It has no way out of the program of its own: only
 * disclosure control takes it.
 *
 * @param noegler the headers of the key columns; a municipality has its code and its name
 * @param kolonner the headers of the number columns
 * @param af the table whose rows it is an average of, or null
 * @param vist how many persons and courses the shown rows hold; null for averages
 * @param delvise keys of rows whose period is not wholly observed
 */
public record Raatabel(
    String navn,
    List<String> noegler,
    List<String> kolonner,
    List<Raekke> raekker,
    @Nullable String af,
    @Nullable Trin vist,
    List<String> delvise) {

  /** One row; {@code ialt} marks the row of everything. */
  public record Raekke(List<String> noegler, List<Vaerdi> vaerdier, boolean ialt) {}
}
