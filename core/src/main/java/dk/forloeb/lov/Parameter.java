package dk.forloeb.lov;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Periode;
import dk.forloeb.tid.Tidslinje;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A number of the law by date.
 *
 * @param id {@code forloeb.laengde.hoejst}
 * @param navn in Danish, as it stands inside a sentence
 * @param enhed {@code måneder}, {@code kr. pr. måned}, …
 * @param vaerdier what is known of each day; a day without anything is asked for in vain
 */
public record Parameter(String id, String navn, String enhed, Tidslinje<Opslag> vaerdier) {
  /** What is known of a day: a value, or that it was not seen. */
  public sealed interface Opslag {}

  /**
   * A value with its ground.
   *
   * @param forbehold what has to be known, such as that it is our setting and not law; may be empty
   */
  public record Vaerdi(
      BigDecimal tal,
      List<Hjemmel> hjemmel,
      List<String> kilder,
      Sikkerhed sikkerhed,
      String forbehold)
      implements Opslag {}

  /** A declared gap: there is a value, but no source shows it. It is never guessed. */
  public record IkkeSet() implements Opslag {}

  /**
   * What is known of the day.
   *
   * @throws Brugerfejl when nothing is declared for the day, naming parameter and date
   */
  public Opslag slaaOp(LocalDate dag) {
    return vaerdier
        .at(dag)
        .orElseThrow(() ->
            new Brugerfejl(
                "parameteren "
                    + id
                    + " ("
                    + navn
                    + ") har ingen værdi den "
                    + dag
                    + "; den er angivet for "
                    + daekning()
                    + "; vælg en dato dér, eller tilføj værdien med sin hjemmel"));
  }

  /**
   * The value of the day.
   *
   * @throws Brugerfejl when the day has none, or it was not seen
   */
  public Vaerdi vaerdi(LocalDate dag) {
    if (slaaOp(dag) instanceof Vaerdi v) {
      return v;
    }
    throw new Brugerfejl(
        "parameteren "
            + id
            + " ("
            + navn
            + ") er IKKE SET den "
            + dag
            + "; slå værdien op, og skriv den ind med sin hjemmel");
  }

  private String daekning() {
    return String.join(
        ", ",
        vaerdier.map(v -> true).segmenter().stream()
            .map(Tidslinje.Segment::periode)
            .map(Dansk::periode)
            .toList());
  }

  /** Where the value can change: the first day of each stretch. */
  public List<LocalDate> skift() {
    return vaerdier.segmenter().stream()
        .map(s -> s.periode().fom())
        .filter(d -> !d.equals(Periode.ALTID))
        .toList();
  }
}
