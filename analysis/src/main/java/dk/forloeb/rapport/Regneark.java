package dk.forloeb.rapport;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Overskrift;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An answer as one workbook: a sheet a table, and one that says how it was done. Cells are numbers
 * where the tables print numbers; what is hidden is the same text as in the files, and the number
 * is not known here.
 */
final class Regneark {
  private static final int SMAL = 9;
  private static final int BRED = 48;

  private Regneark() {}

  /** The whole file. */
  static byte[] xlsx(Beskyttet svar) {
    try {
      return Fastpakke.af(bog(svar));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bog(Beskyttet svar) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    try (Workbook bog = new Workbook(ud, "Forløb", null)) {
      bog.properties().setTitle(svar.studie().titel().dansk());
      for (Beskyttet.Tabelindhold t : svar.tabeller()) {
        ark(bog.newWorksheet(Ord.DANSK.stor(Overskrift.af(t.navn(), Sprog.DA))), t, svar);
      }
      Metodeark.skriv(bog.newWorksheet("Sådan har vi gjort"), svar);
    }
    return ud.toByteArray();
  }

  /** Header, rows, and under them what a reader of this sheet alone must know. */
  private static void ark(Worksheet ark, Beskyttet.Tabelindhold t, Beskyttet svar) {
    int noegler = t.noegler().size();
    int bredde = noegler + t.kolonner().size();
    int[] plads = new int[bredde];
    for (int k = 0; k < bredde; k++) {
      boolean tal = k >= noegler;
      String navn = tal ? t.kolonner().get(k - noegler) : t.noegler().get(k);
      String label = Overskrift.af(navn, Sprog.DA).replace("\u00ad", "");
      ark.value(0, k, label);
      ark.style(0, k).horizontalAlignment(tal ? "right" : "left").set();
      plads[k] = Math.max(SMAL, laengsteOrd(label));
    }
    ark.range(0, 0, 0, bredde - 1)
        .style()
        .bold()
        .wrapText(true)
        .verticalAlignment("bottom")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .set();
    int r = 1;
    for (Beskyttet.Raekke raekke : t.raekker()) {
      for (int k = 0; k < bredde; k++) {
        String vist =
            k < noegler
                ? noegle(ark, r, k, t.noegler(), raekke.noegler().get(k))
                : tal(ark, r, k, raekke.vaerdier().get(k - noegler));
        plads[k] = Math.max(plads[k], vist.length());
      }
      if (raekke.ialt()) {
        ark.range(r, 0, r, bredde - 1).style().bold().set();
      }
      r++;
    }
    for (int k = 0; k < bredde; k++) {
      ark.width(k, Math.min(BRED, plads[k]) + 2.0);
    }
    for (String note : noter(t, svar)) {
      ark.value(++r, 0, note);
      ark.style(r, 0).fontColor("57564F").set();
    }
    ark.freezePane(0, 1);
    ark.paperSize(PaperSize.A4_PAPER);
  }

  private static int laengsteOrd(String label) {
    int ud = 0;
    for (String ord : label.split(" ", -1)) {
      ud = Math.max(ud, ord.length());
    }
    return ud;
  }

  /** A key as people read it; a code that has its name beside it stands as it is. */
  private static String noegle(Worksheet ark, int r, int k, List<String> noegler, String kode) {
    boolean kodeEllerNavn =
        Dimension.erNavn(noegler, k)
            || (k + 1 < noegler.size() && Dimension.erNavn(noegler, k + 1));
    String vist = kodeEllerNavn ? kode : Overskrift.noegle(kode, Sprog.DA);
    if (vist.matches("0|[1-9]\\d{0,8}")) {
      ark.value(r, k, Integer.valueOf(vist));
      ark.style(r, k).format("0").horizontalAlignment("left").set();
    } else {
      ark.value(r, k, vist);
    }
    return vist;
  }

  /** A printed number as a number, with the decimals it is printed with; all else as text. */
  static String tal(Worksheet ark, int r, int k, String tekst) {
    Celle celle = new Celle(tekst);
    if (celle.erTal()) {
      BigDecimal tal = new BigDecimal(tekst);
      ark.value(r, k, tal);
      String decimaler = tal.scale() > 0 ? "." + "0".repeat(tal.scale()) : "";
      ark.style(r, k).format("#,##0" + decimaler).set();
    } else {
      ark.value(r, k, tekst);
      ark.style(r, k).horizontalAlignment("right").fontColor("57564F").set();
    }
    return celle.vist(Ord.DANSK);
  }

  private static List<String> noter(Beskyttet.Tabelindhold t, Beskyttet svar) {
    List<Celle> celler =
        t.raekker().stream().flatMap(r -> r.vaerdier().stream()).map(Celle::new).toList();
    return List.of(
            svar.register().opdigtet() ? "Alle personer er opdigtede." : "",
            "Diskretion: "
                + svar.tilstand().navn().dansk()
                + ". "
                + Ord.DANSK.stor(t.stempel().dansk())
                + ".",
            celler.stream().anyMatch(Celle::skjult)
                ? Beskyttet.SKJULT + "  skjult af hensyn til diskretion"
                : "",
            celler.stream().anyMatch(Celle::udefineret)
                ? Celle.UDEFINERET + "  kan ikke regnes ud eller findes ikke"
                : "",
            "De samme tal står i " + t.navn() + ".csv.")
        .stream()
        .filter(n -> !n.isEmpty())
        .toList();
  }
}
