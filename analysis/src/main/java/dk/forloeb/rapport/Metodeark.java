package dk.forloeb.rapport;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Tosproget;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.tabel.Tabel;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet that says how it was done: the question, the definition, who fell away, the evidence.
 */
final class Metodeark {
  /** Text and names, and two columns of numbers. */
  private static final double[] BREDDER = {90, 14, 14};

  /** So many characters are sure to have room on a line of the first. */
  private static final int TEGN = 92;

  private final Worksheet ark;
  private final Beskyttet svar;
  private int r;

  private Metodeark(Worksheet ark, Beskyttet svar) {
    this.ark = ark;
    this.svar = svar;
  }

  static void skriv(Worksheet ark, Beskyttet svar) {
    Metodeark m = new Metodeark(ark, svar);
    for (int k = 0; k < BREDDER.length; k++) {
      ark.width(k, BREDDER[k]);
    }
    m.top();
    m.overskrift("Sådan har vi gjort");
    Prosa.af(svar.studie(), Sprog.DA).forEach(m::afsnit);
    m.frafald();
    m.kvalitet();
    m.bevis();
    ark.paperSize(PaperSize.A4_PAPER);
    ark.pageOrientation("landscape");
  }

  private void top() {
    ark.value(r, 0, svar.studie().titel().dansk());
    ark.style(r, 0).bold().fontSize(14).set();
    r++;
    afsnit("Spørgsmålet stammer fra: " + svar.studie().kilde().dansk());
    if (svar.register().opdigtet()) {
      afsnit("Alle personer er opdigtede. Tallene handler om et lavet register, ikke om Danmark.");
      ark.style(r - 1, 0).bold().set();
    }
    if (!svar.aendringer().isEmpty()) {
      afsnit("Ændret fra studiets fil: " + String.join(", ", svar.aendringer()));
    }
    svar.advarsler().forEach(a -> afsnit("Bemærk. " + a.dansk()));
    svar.bemaerkninger().forEach(b -> afsnit("Om studiet. " + b.tekst().dansk()));
    afsnit(
        "Diskretion: "
            + svar.tilstand().navn().dansk()
            + ". "
            + Evidens.betydning(svar.tilstand(), Ord.DANSK));
  }

  private void overskrift(String tekst) {
    r++;
    ark.value(r, 0, tekst);
    ark.style(r, 0).bold().fontSize(12).set();
    r++;
  }

  /** Not every reader of workbooks finds the height of a row of text. */
  private void afsnit(String tekst) {
    ark.value(r, 0, tekst);
    ark.style(r, 0).wrapText(true).verticalAlignment("top").set();
    // No workbook has a higher row.
    ark.rowHeight(r, Math.min(Worksheet.MAX_ROW_HEIGHT, 15.5 * (1 + tekst.length() / TEGN)));
    r++;
  }

  private void frafald() {
    overskrift("Frafald");
    List<List<String>> linjer = Tabel.frafald(svar).linjer();
    List<String> hoved = linjer.getFirst();
    for (int k = 0; k < hoved.size(); k++) {
      String navn = hoved.get(k);
      ark.value(
          r,
          k,
          navn.equals("forloeb")
              ? Ord.DANSK.stor(Tragt.enhed(svar.studie(), Ord.DANSK))
              : Overskrift.af(navn, Sprog.DA));
      ark.style(r, k).horizontalAlignment(k == 0 ? "left" : "right").set();
    }
    ark.range(r, 0, r, hoved.size() - 1)
        .style()
        .bold()
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .set();
    r++;
    for (List<String> linje : linjer.subList(1, linjer.size())) {
      ark.value(r, 0, Overskrift.noegle(linje.getFirst(), Sprog.DA));
      for (int k = 1; k < linje.size(); k++) {
        Regneark.tal(ark, r, k, linje.get(k));
      }
      r++;
    }
  }

  private void kvalitet() {
    overskrift("Kvalitet");
    for (Beskyttet.Kvalitet k : svar.kvalitet()) {
      String hvis =
          k.population().isEmpty()
              ? ""
              : " (" + Ord.DANSK.lille(Overskrift.af(k.population(), Sprog.DA)) + ")";
      antal("Foreløbige, i registrets sidste 13 uger" + hvis, k.foreloebige());
      antal("I gang i første uge" + hvis, k.fraFoersteUge());
      antal("Ukendt udfald" + hvis, k.ukendtUdfald());
    }
    antal("Uger med ukendt kode i hele registret", svar.ukendteUger());
  }

  private void antal(String navn, String antal) {
    ark.value(r, 0, navn);
    Regneark.tal(ark, r, 1, antal);
    r++;
  }

  private void bevis() {
    overskrift("Hvad tallene er");
    Bevislinjer.af(svar, Ord.DANSK).forEach(l -> par(l.navn(), l.vaerdi()));
    for (Beskyttet.Tabelindhold t : svar.tabeller()) {
      par(t.navn() + ".csv", Ord.DANSK.stor(t.stempel().dansk()));
      if (!t.regler().isEmpty()) {
        par("skjult", String.join("; ", t.regler().stream().map(Tosproget::dansk).toList()));
      }
      par("sha-256", Bevislinjer.sha(Tabel.af(svar, t.navn())));
    }
    par("frafald.csv, sha-256", Bevislinjer.sha(Tabel.frafald(svar)));
  }

  private void par(String navn, String vaerdi) {
    ark.value(r, 0, navn);
    ark.value(r, 1, vaerdi);
    r++;
  }
}
