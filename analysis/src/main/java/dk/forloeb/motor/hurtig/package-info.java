/** The fast engine: tables instead of rules, over the packed stream, on every core. */
@NullMarked
package dk.forloeb.motor.hurtig;

import org.jspecify.annotations.NullMarked;
