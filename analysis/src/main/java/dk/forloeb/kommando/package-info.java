/** The subcommands that need no casework: register, study and check. */
@NullMarked
package dk.forloeb.kommando;

import org.jspecify.annotations.NullMarked;
