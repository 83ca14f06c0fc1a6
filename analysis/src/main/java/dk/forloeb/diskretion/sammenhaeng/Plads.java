package dk.forloeb.diskretion.sammenhaeng;

/** A place where counts are printed; all that stands in it is hidden together. */
public sealed interface Plads {
  /** The table it stands in; empty for the attrition and the counts of quality. */
  String tabel();

  /** A row of a table, by its raw keys. */
  record Raekke(String tabel, String noegle) implements Plads {}

  /** The row {@code I alt} of a table, and the shares of the whole. */
  record Ialt(String tabel) implements Plads {}

  /** The sum of the rows with this first key, of which a share is printed. */
  record Blok(String tabel, String foerste) implements Plads {}

  /** A table of averages. */
  record Snit(String tabel) implements Plads {}

  /** A step of the attrition. */
  record Trin(String navn) implements Plads {
    @Override
    public String tabel() {
      return "";
    }
  }

  /** A count of quality beside the tables of a population. */
  record Kvalitet(String population, Slags slags) implements Plads {
    /** What such a count is of. */
    public enum Slags {
      FORELOEBIGE,
      FRA_FOERSTE_UGE,
      UKENDT_UDFALD
    }

    @Override
    public String tabel() {
      return "";
    }
  }
}
