package dk.forloeb.kommando;

import dk.forloeb.diskretion.Tilstand;

/** The modes that the command line has: the open page is a page's alone. */
enum Diskretionsvalg {
  NONE,
  PUBLISHED;

  Tilstand tilstand() {
    return switch (this) {
      case NONE -> Tilstand.NONE;
      case PUBLISHED -> Tilstand.PUBLISHED;
    };
  }
}
