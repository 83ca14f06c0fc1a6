package dk.forloeb.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a delivery in DREAM's wide layout comes from. */
public interface Kilde {
  /** The name shown in messages and kept in the manifest; a file's name without its folder. */
  String navn();

  /** The raw bytes, packed or not. */
  InputStream aabn() throws IOException;

  /** How many raw bytes there are, or -1 when that is not known. */
  long bytes();

  /** Whether the raw bytes are packed with gzip. */
  boolean gzip();

  /** The file it is, where it is one that can be read at any place. */
  default @Nullable Path fil() {
    return null;
  }

  /** Whether it can be opened more than once, and gives the same bytes. */
  default boolean kanLaesesIgen() {
    return true;
  }

  /** The file that is the delivery, where {@link #aabn} gives other bytes than are in it. */
  default @Nullable Path raa() {
    return null;
  }
}
