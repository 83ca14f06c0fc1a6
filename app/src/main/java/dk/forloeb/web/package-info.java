/** Pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"adgang", "spoergsmaal"})
package dk.forloeb.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
