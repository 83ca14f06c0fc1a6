/** The 98 municipalities. */
@NullMarked
package dk.forloeb.kommune;

import org.jspecify.annotations.NullMarked;
