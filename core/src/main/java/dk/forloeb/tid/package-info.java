/**
 * ISO weeks on a running index and the calendar that belongs to them; days, timelines, Danish
 * holidays, deadlines and the clocks that count them.
 */
@NullMarked
package dk.forloeb.tid;

import org.jspecify.annotations.NullMarked;
