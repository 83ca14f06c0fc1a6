package dk.forloeb.spoergsmaal;

import dk.forloeb.register.Fund;
import dk.forloeb.register.Manifest;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.tid.Uge;
import java.util.List;
import java.util.SortedMap;

/**
 * What may be told of a register beside its answers: no persons can be reached from here.
 *
 * @param personer how many it holds
 * @param foerste first observed week
 * @param sidste last observed week
 * @param raekker rows in each Parquet file
 * @param katalog version of the code catalogue the findings were made with
 * @param kon what its codes of sex mean, as said at import; empty where nobody said
 * @param fund what the import found
 */
public record Registerkort(
    String version,
    boolean opdigtet,
    long personer,
    Uge foerste,
    Uge sidste,
    SortedMap<String, Long> raekker,
    String katalog,
    SortedMap<Integer, String> kon,
    List<Fundlinje> fund) {

  /** A finding. */
  public record Fundlinje(long antal, String tekst) {
    static Fundlinje af(Fund f) {
      return new Fundlinje(f.antal(), f.tekst());
    }
  }

  static Registerkort af(RegisterMappe r) {
    Manifest m = r.manifest();
    return new Registerkort(
        r.version(),
        r.opdigtet(),
        r.personer(),
        r.observation().foerste(),
        r.observation().sidste(),
        m.raekker(),
        m.katalog(),
        m.kon(),
        m.fund().stream().map(Fundlinje::af).toList());
  }

  /** The beginning of the version, by which people know it. */
  public String kort() {
    return version.substring(0, 12);
  }
}
