/** Study definitions: read from text, checked, resolved into one plan, printed back as prose. */
@NullMarked
package dk.forloeb.studie;

import org.jspecify.annotations.NullMarked;
