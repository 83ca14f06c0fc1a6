package dk.forloeb.ordning.indhold;

import dk.forloeb.lov.Skoen;
import java.util.Optional;

/**
 * The judgment that somebody belongs to the target group (LAB § 68 a, from 2020 § 112; rules R010
 * to R018). A part that is missing has not been judged.
 *
 * @param formaalsloest whether developing the capacity is evidently futile (asked until June 2018)
 * @param kunLedighed whether unemployment is the only problem
 */
public record Maalgruppevurdering(
    Optional<Skoen> komplekseProblemer,
    Optional<Skoen> ikkeLoest,
    Optional<Skoen> behovForKombination,
    boolean langvarigForsoergelse,
    boolean tilbudUdenTilknytning,
    Optional<Skoen> laengereIndsats,
    Optional<Skoen> udviklingsperspektiv,
    Optional<Skoen> dokumenteretIngenUdvikling,
    Optional<Skoen> aabenbartIngenUdvikling,
    Optional<Skoen> formaalsloest,
    boolean kunLedighed) {}
