/** An identity provider for tests. */
@NullMarked
package dk.forloeb.udbyder;

import org.jspecify.annotations.NullMarked;
