/**
 * The catalogue of weekly benefit codes, their groups, and the groupings of the published tables.
 */
@NullMarked
package dk.forloeb.ugekode;

import org.jspecify.annotations.NullMarked;
