/**
 * The attacker: what can be worked out of hidden cells by someone who knows the shown ones and the
 * sums. Written apart from the hiding, and sharing only plain data with it.
 */
@NullMarked
package dk.forloeb.diskretion.spaerring.angreb;

import org.jspecify.annotations.NullMarked;
