/** Invented nations: lives that look like lives, and the planted courses of the demonstration. */
@NullMarked
package dk.forloeb.syntese;

import org.jspecify.annotations.NullMarked;
