/**
 * Whether a published table can be true as printed: sums, shares and means that its own numbers
 * bind, sentences about them, and what a printed number gives away.
 */
@NullMarked
package dk.forloeb.kontrol;

import org.jspecify.annotations.NullMarked;
