/** How sure a printed share is: intervals, ranks and what chance alone would give. */
@NullMarked
package dk.forloeb.usikkerhed;

import org.jspecify.annotations.NullMarked;
