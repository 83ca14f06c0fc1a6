package dk.forloeb.spoergsmaal;

import dk.forloeb.adgang.Rolle;

/**
 * Who asks.
 *
 * @param hvem the name the identity provider gives; {@code offentlig} for somebody not signed in
 */
public record Spoerger(String hvem, Rolle rolle) {}
