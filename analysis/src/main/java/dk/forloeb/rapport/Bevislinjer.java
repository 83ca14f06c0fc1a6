package dk.forloeb.rapport;

import dk.forloeb.Sha256;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.tabel.Tabel;
import dk.forloeb.tid.Uge;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the numbers of an answer are, in words that a report and a workbook share. */
final class Bevislinjer {
  /** One line: what it is, and its value. */
  record Linje(String navn, String vaerdi) {}

  private Bevislinjer() {}

  /** The question, the register, the program and the mode. */
  static List<Linje> af(Beskyttet svar, Ord ord) {
    return List.of(
        new Linje(ord.t("bevis.studie"), svar.studie().id()),
        new Linje(ord.t("bevis.spoergsmaal"), svar.studiehash()),
        new Linje(ord.t("bevis.register"), svar.register().version()),
        new Linje(
            ord.t("bevis.uger"),
            ord.t(
                "bevis.uger.fra.til",
                ord.uge(Uge.parse(svar.register().foersteUge())),
                ord.uge(Uge.parse(svar.register().sidsteUge())))),
        new Linje(
            ord.t("bevis.personer"),
            ord.t("bevis.personer." + (svar.register().opdigtet() ? "opdigtede" : "registret"))),
        new Linje(ord.t("bevis.program"), "Forløb " + svar.program()),
        new Linje(ord.t("bevis.diskretion"), svar.tilstand().navn().paa(ord.sprog())));
  }

  /** The hash of a table's file. */
  static String sha(Tabel t) {
    return Sha256.af(t.csv().getBytes(StandardCharsets.UTF_8));
  }
}
