/** Questions put to the opened registers: counted, protected as the asker may see them, logged. */
@ApplicationModule(allowedDependencies = {"adgang"})
@NullMarked
package dk.forloeb.spoergsmaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
