/** What every package of the project may use: the one kind of error that a user can mend. */
@NullMarked
package dk.forloeb;

import org.jspecify.annotations.NullMarked;
