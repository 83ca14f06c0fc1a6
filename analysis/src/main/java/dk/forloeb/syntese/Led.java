package dk.forloeb.syntese;

/** A state that a planted life is in from one week to another, both with. */
record Led(Livstilstand tilstand, int fra, int til) {}
