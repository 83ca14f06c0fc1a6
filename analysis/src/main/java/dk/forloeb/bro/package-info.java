/** Why two definitions give two numbers: one rule changed at a time. */
@NullMarked
package dk.forloeb.bro;

import org.jspecify.annotations.NullMarked;
