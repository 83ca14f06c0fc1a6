/** Disclosure control: the only way from counts to a table. */
@NullMarked
package dk.forloeb.diskretion;

import org.jspecify.annotations.NullMarked;
