package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.studie.Plan;
import java.util.List;

/**
 * What a count is of. Two tables that print the same count print the same cell.
 *
 * @param hold the population, by its content
 * @param dele what the counted have in common, each {@code axis=key}, in order of letters
 */
record Noegle(String hold, List<String> dele, Plan.Tal tal) {
  Noegle {
    dele = dele.stream().sorted().toList();
  }
}
