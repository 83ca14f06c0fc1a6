/**
 * Secondary cell suppression as optimisation: which further cells to hide so that no one who knows
 * the sums can work out a small count. It knows cells and equations, nothing of tables or studies.
 */
@NullMarked
package dk.forloeb.diskretion.spaerring;

import org.jspecify.annotations.NullMarked;
