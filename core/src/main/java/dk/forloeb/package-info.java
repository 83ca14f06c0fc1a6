/**
 * What every package of the project may use: the error that a user can mend, the hash, and the
 * files that ship inside.
 */
@NullMarked
package dk.forloeb;

import org.jspecify.annotations.NullMarked;
