package dk.forloeb.diskretion.spaerring;

/**
 * Shows that one side of a requirement is met: the true values changed by the move are values that
 * the attacker cannot tell from the true ones.
 *
 * @param krav the number of the requirement in {@link Talsystem#krav}
 */
public record Bevis(int krav, Side side, Flytning flytning) {}
