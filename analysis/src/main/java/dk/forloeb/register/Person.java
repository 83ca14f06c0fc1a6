package dk.forloeb.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All the register holds of one person. The lists are sorted by time; spells of one list never
 * overlap, and neighbouring spells of one value are one spell.
 *
 * @param id the pseudonymous key, as text
 * @param koen sex as the source has it; which number is which is a setting of the import
 * @param alder9131 age in years at week 31 of 1991
 * @param ydelser weekly benefit codes
 * @param bopael municipality codes by week, as read
 */
public record Person(
    String id,
    @Nullable Integer koen,
    @Nullable Double alder9131,
    List<Spell> ydelser,
    List<Spell> bopael,
    List<Loenmaaned> loen) {}
