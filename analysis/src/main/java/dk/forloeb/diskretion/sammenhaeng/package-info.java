/**
 * Which printed numbers hang together: every count of a result, and of what was released before, as
 * cells with equations between them, for {@code spaerring} to hide among.
 */
@NullMarked
package dk.forloeb.diskretion.sammenhaeng;

import org.jspecify.annotations.NullMarked;
