package dk.forloeb.register;

import dk.forloeb.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code manifest.json} says of a register.
 *
 * @param format the layout of the folder; a higher number than {@link #FORMAT} is of a newer
 *     program
 * @param version the version id
 * @param opdigtet whether every person is invented
 * @param foersteUge first observed week, {@code 1991-W32}
 * @param sidsteUge last observed week
 * @param loenmaaneder the months whose wages the source tells of, see {@link Observation}
 * @param brancheMaaneder those of them that had {@code branche_}
 * @param gradMaaneder those of them that had {@code grad_}
 * @param kommuneaar the years that had a column of residence
 * @param raekker the number of rows in each Parquet file
 * @param katalog version of the code catalogue the findings were made with
 * @param kon what the values of {@code kon} mean, as said at import
 * @param udeladteKolonner columns that were read over
 * @param fund quality findings
 * @param filer SHA-256 of each Parquet file
 * @param stroem CRC32C of each section of the packed stream as it was made at import; null where
 *     none was
 * @param segl SHA-256 over all that an answer may rest on; null in registers of older programs
 * @param kilde where it came from and when; outside the version id
 */
public record Manifest(
    int format,
    String version,
    boolean opdigtet,
    String foersteUge,
    String sidsteUge,
    SortedSet<Integer> loenmaaneder,
    SortedSet<Integer> brancheMaaneder,
    SortedSet<Integer> gradMaaneder,
    SortedSet<Integer> kommuneaar,
    SortedMap<String, Long> raekker,
    String katalog,
    SortedMap<Integer, String> kon,
    List<String> udeladteKolonner,
    List<Fund> fund,
    SortedMap<String, String> filer,
    @Nullable SortedMap<String, Integer> stroem,
    @Nullable String segl,
    Oprindelse kilde) {

  public Manifest {
    // A manifest from a file may lack anything.
    Stream.of(
            version,
            foersteUge,
            sidsteUge,
            loenmaaneder,
            brancheMaaneder,
            gradMaaneder,
            kommuneaar,
            raekker,
            katalog,
            kon,
            udeladteKolonner,
            fund,
            filer,
            kilde)
        .forEach(Objects::requireNonNull);
  }

  /** The same manifest, sealed. */
  Manifest forseglet() {
    return new Manifest(
        format,
        version,
        opdigtet,
        foersteUge,
        sidsteUge,
        loenmaaneder,
        brancheMaaneder,
        gradMaaneder,
        kommuneaar,
        raekker,
        katalog,
        kon,
        udeladteKolonner,
        fund,
        filer,
        stroem,
        beregnSegl(),
        kilde);
  }

  /** Whether nothing that the seal covers was changed since; a register without one is taken so. */
  boolean segletHolder() {
    return segl == null || segl.equals(beregnSegl());
  }

  /** All that an answer may rest on: the rest tells where the register comes from. */
  private String beregnSegl() {
    List<Object> dele =
        List.of(
            version,
            opdigtet,
            foersteUge,
            sidsteUge,
            loenmaaneder,
            kommuneaar,
            raekker,
            kon,
            filer,
            String.valueOf(stroem));
    return Sha256.af(dele.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The layout this program writes. */
  public static final int FORMAT = 1;

  /**
   * The source of an import.
   *
   * @param navn the file's name, without its folder
   * @param sha256 of the raw bytes
   * @param bytes how many raw bytes
   * @param importeret when, in UTC
   * @param program the version of this program
   */
  public record Oprindelse(
      String navn, String sha256, long bytes, String importeret, String program) {}
}
