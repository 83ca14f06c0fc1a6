/** The subcommands that need no casework: register and study. */
@NullMarked
package dk.forloeb.kommando;

import org.jspecify.annotations.NullMarked;
