/** Pages. */
@ApplicationModule(allowedDependencies = {"adgang", "spoergsmaal"})
@NullMarked
package dk.forloeb.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
