package dk.forloeb.kommune;

/**
 * A municipality.
 *
 * @param kode three digits, 101-860
 * @param regionskode 1081-1085
 * @param folketal2014 inhabitants on 1 January 2014
 */
public record Kommune(int kode, String navn, int regionskode, String region, int folketal2014) {}
