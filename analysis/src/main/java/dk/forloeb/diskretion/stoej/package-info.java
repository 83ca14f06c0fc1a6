/**
 * The cell-key method: how much a count is changed, from the count and the sum of its keys alone.
 * It knows numbers, nothing of tables or studies.
 */
@NullMarked
package dk.forloeb.diskretion.stoej;

import org.jspecify.annotations.NullMarked;
