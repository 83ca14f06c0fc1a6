/**
 * What a case holds: the plan's two parts, the team's work, talks, sanction, benefit, complaint and
 * exit. Plain values; what may be done with them is said by {@code ordning}.
 */
@NullMarked
package dk.forloeb.ordning.indhold;

import org.jspecify.annotations.NullMarked;
