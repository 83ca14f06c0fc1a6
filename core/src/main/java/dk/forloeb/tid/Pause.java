package dk.forloeb.tid;

/**
 * Days that a clock does not count.
 *
 * @param grund why, in Danish, for the explanation: {@code fritaget for rådighed}
 * @param regel the id of the rule that says so; a clock pauses for nothing else
 */
public record Pause(Periode periode, String grund, String regel) {}
