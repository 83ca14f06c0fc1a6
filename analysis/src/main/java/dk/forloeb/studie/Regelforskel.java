package dk.forloeb.studie;

/** A rule that two definitions say differently, and what the second says instead of the first. */
public record Regelforskel(Regel regel, Tosproget saetning) {}
