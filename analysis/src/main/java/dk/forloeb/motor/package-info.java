/** Engines: from a plan and a register to counts. */
@NullMarked
package dk.forloeb.motor;

import org.jspecify.annotations.NullMarked;
