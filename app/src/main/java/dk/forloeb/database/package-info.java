/** The database: PostgreSQL that the program starts itself, or any other by its address. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.forloeb.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
