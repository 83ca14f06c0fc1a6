package dk.forloeb.register;

import java.io.IOException;

/** Takes some persons at a time. */
@FunctionalInterface
interface Blokmodtager {
  void modtag(Personblok blok) throws IOException;
}
