package dk.forloeb.bro;

import dk.forloeb.studie.Regel;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tosproget;
import java.util.Optional;

/**
 * A number on the way, and the rule that was changed to come to it.
 *
 * @param regel empty for the first number
 * @param saetning what the rule says now instead of before; empty texts for the first
 * @param studie the definition that was counted
 * @param succes as printed; {@code ..} where it is hidden
 * @param antal what the share is of, as printed
 * @param andel in percent with one decimal, as printed
 * @param tal the exact ratio; empty where either number is hidden, or nothing is counted
 * @param forskel what the rule changed: this ratio less the one before; empty where either is
 */
public record Brotrin(
    Optional<Regel> regel,
    Tosproget saetning,
    Studie studie,
    String succes,
    String antal,
    String andel,
    Optional<Broek> tal,
    Optional<Broek> forskel) {}
