package dk.forloeb.diskretion.spaerring.angreb;

/**
 * What the attacker finds of a cell: it is at least {@code mindst} and at most {@code hoejst}, and
 * he knows no better. {@link Long#MAX_VALUE} is no bound at all.
 */
public record Interval(long mindst, long hoejst) {}
