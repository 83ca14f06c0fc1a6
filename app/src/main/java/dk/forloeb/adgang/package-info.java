/** Who may see what: roles, every address with its rule, ways in, and the log of requests. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.forloeb.adgang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
