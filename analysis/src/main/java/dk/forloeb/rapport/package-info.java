/** Results for people and for other programs: a report in HTML with figures, and JSON-stat. */
@NullMarked
package dk.forloeb.rapport;

import org.jspecify.annotations.NullMarked;
