/** ISO weeks on a running index, and the calendar that belongs to them. */
@NullMarked
package dk.forloeb.tid;

import org.jspecify.annotations.NullMarked;
