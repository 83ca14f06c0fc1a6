/** The database: PostgreSQL that the program starts itself, or any other by its address. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.forloeb.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
