package dk.forloeb.register;

/**
 * A quality finding: something a reader of the numbers should know, that does not stop the import.
 *
 * @param art what kind
 * @param hvad which code, month, year or column
 * @param antal how many weeks, persons or columns, as the sentence says
 * @param tekst the sentence, in Danish
 */
public record Fund(String art, String hvad, long antal, String tekst) {}
