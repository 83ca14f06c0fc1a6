package dk.forloeb.diskretion;

import dk.forloeb.diskretion.sammenhaeng.Opgoerelse;
import dk.forloeb.diskretion.sammenhaeng.Plads;
import java.util.Set;

/**
 * An answer that is out of the house.
 *
 * @param navn names it among the others
 * @param opgoerelse what it printed, and the counts behind it
 * @param skjulte the places where it printed nothing
 */
record Udgivelse(String navn, Opgoerelse opgoerelse, Set<Plads> skjulte) {}
