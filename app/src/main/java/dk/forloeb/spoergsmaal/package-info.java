/** Questions put to the opened registers: counted, protected as the asker may see them, logged. */
@NullMarked
package dk.forloeb.spoergsmaal;

import org.jspecify.annotations.NullMarked;
