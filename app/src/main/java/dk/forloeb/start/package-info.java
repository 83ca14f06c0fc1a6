/** Where the program begins: the command line, its exit codes, and the demonstration. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web"})
package dk.forloeb.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
