/** Tables and their evidence, as files. */
@NullMarked
package dk.forloeb.tabel;

import org.jspecify.annotations.NullMarked;
