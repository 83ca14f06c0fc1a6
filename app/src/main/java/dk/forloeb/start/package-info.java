/** Where the program begins: the command line, its exit codes, and the demonstration. */
@ApplicationModule(allowedDependencies = {"database", "web"})
@NullMarked
package dk.forloeb.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
