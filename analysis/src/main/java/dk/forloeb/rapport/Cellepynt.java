package dk.forloeb.rapport;

import java.util.List;

/**
 * What a page adds to the numbers of an answer's tables; a report of one file adds nothing. A cell
 * is told by its table, the keys of its row as in the file, and its column.
 */
public interface Cellepynt {
  /** Nothing is added. */
  Cellepynt INTET =
      new Cellepynt() {
        @Override
        public String adresse(String tabel, List<String> noegler, String kolonne) {
          return "";
        }

        @Override
        public boolean maerket(String tabel, List<String> noegler, String kolonne) {
          return false;
        }
      };

  /** Where the number leads; empty for nowhere. */
  String adresse(String tabel, List<String> noegler, String kolonne);

  /** Whether it is marked as one that would be hidden, if the answer were published. */
  boolean maerket(String tabel, List<String> noegler, String kolonne);
}
