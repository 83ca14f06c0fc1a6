package dk.forloeb.motor;

/**
 * Counts, and beside each the sum of the keys of those it counts, modulo 2^64: a person who counts
 * twice adds her key twice. The same persons, counted as often, have the same sum, however they
 * were asked for.
 *
 * @param tal the counts
 * @param noegler of the same form, with the sum of keys in each count's place; -1 stays where there
 *     is no count, and weeks with an unknown code, which are the register's own, have 0
 */
public record Noeglesummer(Optaelling tal, Optaelling noegler) {}
