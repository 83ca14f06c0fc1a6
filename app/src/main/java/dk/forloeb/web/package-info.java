/** Pages. */
@NullMarked
package dk.forloeb.web;

import org.jspecify.annotations.NullMarked;
