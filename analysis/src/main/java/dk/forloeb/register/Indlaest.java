package dk.forloeb.register;

/**
 * What is known of a delivery once its persons are in Parquet.
 *
 * @param opdigtet whether every person is invented
 * @param sha256 of the raw bytes
 * @param bytes how many raw bytes
 */
record Indlaest(
    Kolonner kolonner,
    Observation observation,
    boolean opdigtet,
    Fundtaeller fund,
    String sha256,
    long bytes) {}
