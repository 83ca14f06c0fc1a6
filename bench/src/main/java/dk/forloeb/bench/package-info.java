/** National-size data, peers and bars: started by the launcher, never shipped. */
@NullMarked
package dk.forloeb.bench;

import org.jspecify.annotations.NullMarked;
