package dk.forloeb.rapport;

import dk.forloeb.Sha256;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.tabel.Tabel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the numbers of an answer are, in words that a report and a workbook share. */
final class Bevislinjer {
  /** One line: what it is, and its value. */
  record Linje(String navn, String vaerdi) {}

  private Bevislinjer() {}

  /** The question, the register, the program and the mode. */
  static List<Linje> af(Beskyttet svar) {
    String fra = Dansk.uge(svar.register().foersteUge());
    return List.of(
        new Linje("Studie", svar.studie().id()),
        new Linje("Spørgsmålets sha-256", svar.studiehash()),
        new Linje("Register", svar.register().version()),
        new Linje("Registrets uger", fra + " til " + Dansk.uge(svar.register().sidsteUge())),
        new Linje("Personer", svar.register().opdigtet() ? "opdigtede" : "fra registret"),
        new Linje("Program", "Forløb " + svar.program()),
        new Linje("Diskretion", svar.tilstand().dansk()));
  }

  /** The hash of a table's file. */
  static String sha(Tabel t) {
    return Sha256.af(t.csv().getBytes(StandardCharsets.UTF_8));
  }
}
