/** The register: one immutable version of weekly benefit data, and the ways in and out of it. */
@NullMarked
package dk.forloeb.register;

import org.jspecify.annotations.NullMarked;
