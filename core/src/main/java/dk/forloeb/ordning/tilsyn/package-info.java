/**
 * Looks at running cases from outside: courses that are parked, and the points of an audit. It
 * stops nothing; every answer says what it rests on.
 */
@NullMarked
package dk.forloeb.ordning.tilsyn;

import org.jspecify.annotations.NullMarked;
