/** Where the program begins: the command line, its exit codes, and the demonstration. */
@NullMarked
package dk.forloeb.start;

import org.jspecify.annotations.NullMarked;
