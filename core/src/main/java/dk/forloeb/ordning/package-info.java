/**
 * The case as a pure state machine: states, events of two kinds (a decision, which rules may stop,
 * and something that happened, which is always accepted), and one table of transitions. No clock,
 * no file, no database.
 */
@NullMarked
package dk.forloeb.ordning;

import org.jspecify.annotations.NullMarked;
