package dk.forloeb.rapport;

import static dk.forloeb.diskretion.Tilstand.NONE;
import static dk.forloeb.diskretion.Tilstand.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Proevesvar;
import dk.forloeb.motor.Folk;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studiekatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
  @TempDir Path mappe;

  /** What is read, on one line: where lines break is not the question. */
  private static String tekst(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }

  private static String enLinje(String tekst) {
    return tekst.replaceAll("[\\s\u00a0]+", " ");
  }

  private static List<PDStructureElement> tags(PDStructureNode under) {
    List<PDStructureElement> ud = new ArrayList<>();
    for (Object barn : under.getKids()) {
      if (barn instanceof PDStructureElement e) {
        ud.add(e);
        ud.addAll(tags(e));
      }
    }
    return ud;
  }

  private static void skrifter(PDResources r, Set<PDFont> ud) throws IOException {
    for (COSName navn : r.getFontNames()) {
      ud.add(r.getFont(navn));
    }
    for (COSName navn : r.getXObjectNames()) {
      if (r.getXObject(navn) instanceof PDFormXObject form && form.getResources() != null) {
        skrifter(form.getResources(), ud);
      }
    }
  }

  @Test
  void hvert_studie_er_et_maerket_dokument_paa_dansk_med_egne_skrifter() throws IOException {
    for (String id : Studiekatalog.ider()) {
      Beskyttet b = Svarene.folk().svar(id, PUBLISHED, 5);
      try (PDDocument pdf = Loader.loadPDF(Pdf.af(b))) {
        assertEquals("da", pdf.getDocumentCatalog().getLanguage(), id);
        assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked(), id);
        assertEquals(b.studie().titel().dansk(), pdf.getDocumentInformation().getTitle(), id);
        String xmp =
            new String(
                pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertTrue(xmp.contains("pdfuaid:part"), xmp);
        Set<PDFont> skrifter = new HashSet<>();
        for (PDPage side : pdf.getPages()) {
          skrifter(side.getResources(), skrifter);
        }
        assertFalse(skrifter.isEmpty(), id);
        for (PDFont s : skrifter) {
          assertTrue(s.isEmbedded() && s.getName().contains("IBMPlexSans"), id + s.getName());
        }
        maerker(id, b, tags(pdf.getDocumentCatalog().getStructureTreeRoot()));
      }
    }
  }

  private static void maerker(String id, Beskyttet b, List<PDStructureElement> tags) {
    List<String> typer = tags.stream().map(PDStructureElement::getStructureType).toList();
    assertEquals(1, typer.stream().filter("H1"::equals).count(), id);
    assertTrue(typer.containsAll(List.of("H2", "P", "Table", "TR", "TH", "TD")), id);
    assertTrue(
        typer.stream().filter("Table"::equals).count() > 0
            && typer.stream().filter("H2"::equals).count() > b.tabeller().size(),
        id);
    List<PDStructureElement> figurer =
        tags.stream().filter(t -> t.getStructureType().equals("Figure")).toList();
    assertFalse(figurer.isEmpty(), id);
    figurer.forEach(f ->
        assertTrue(f.getAlternateDescription().length() > 20, id + f.getAlternateDescription()));
  }

  @Test
  void teksten_laeses_i_orden_med_danske_bogstaver_og_uden_ligaturer() throws IOException {
    Beskyttet b = Svarene.folk().svar("kommuner-2017", PUBLISHED, 5);
    try (PDDocument pdf = Loader.loadPDF(Pdf.af(b))) {
      String alt = tekst(pdf);
      int fra = 0;
      List<String> iOrden = new ArrayList<>(List.of(b.studie().titel().dansk(), "Kort sagt"));
      iOrden.addAll(List.of("Figur 1", "Frafald", "Sådan har vi gjort", "Hvad tallene er"));
      iOrden.add(b.studiehash());
      for (String s : iOrden) {
        int her = alt.indexOf(s, fra);
        assertTrue(her >= 0, s + " after " + fra);
        fra = her;
      }
      assertTrue(alt.contains("Førtidspension") && alt.contains("Øvrige") && alt.contains("å"));
      assertFalse(alt.contains("\ufb01"), "a ligature is not a letter");
      assertTrue(alt.contains("Alle personer er opdigtede."));
      String foerste = enLinje(Prosa.af(b.studie(), Sprog.DA).getFirst()).substring(0, 60);
      assertTrue(alt.contains(foerste), foerste);
      int sider = pdf.getNumberOfPages();
      for (int i = 1; i <= sider; i++) {
        assertTrue(alt.contains("Side " + i + " af " + sider), "page " + i);
      }
    }
  }

  @Test
  void pdftotext_laeser_det_samme() throws IOException, InterruptedException {
    Path fil = mappe.resolve("r.pdf");
    Files.write(fil, Pdf.af(Svarene.folk().svar("kommuner-2017", NONE, 5)));
    Process proces = new ProcessBuilder("pdftotext", "-enc", "UTF-8", fil.toString(), "-").start();
    String alt =
        new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replaceAll("\\s+", " ");
    assertEquals(0, proces.waitFor());
    assertTrue(alt.contains("Sådan har vi gjort") && alt.contains("Førtidspension"), alt);
    assertTrue(alt.contains("I de fire kategorier"), alt);
  }

  @Test
  void samme_svar_giver_samme_bytes_uden_ur() throws IOException {
    byte[] a = Pdf.af(Svarene.folk().svar("ressourceforloeb-2015", PUBLISHED, 5));
    assertArrayEquals(a, Pdf.af(Svarene.folk().svar("ressourceforloeb-2015", PUBLISHED, 5)));
    try (PDDocument pdf = Loader.loadPDF(a)) {
      assertEquals(null, pdf.getDocumentInformation().getCreationDate());
      assertNotNull(pdf.getDocument().getDocumentID());
    }
  }

  /**
   * The same printed tables over different hidden counts: but for the version not a byte differs.
   */
  @Test
  void et_skjult_tal_ses_ikke() throws IOException {
    String a = skjult(1237, 2913);
    assertTrue(a.contains("skjult"), a);
    assertEquals(a, skjult(1238, 2912));
    for (String tal : List.of("1237", "1.237", "2913", "2.913", "16,4", "38,6")) {
      assertFalse(a.replaceAll("[0-9a-f]{64}", "").contains(tal), tal);
    }
  }

  private static String skjult(int fleksjob, int ledige) throws IOException {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(3391, 101, 783)
            .efterRessourceforloeb(ledige, 147, 740)
            .efterRessourceforloeb(fleksjob, 461, 771)
            .svar("kommuner-2017", PUBLISHED, 2000);
    try (PDDocument pdf = Loader.loadPDF(Pdf.af(b))) {
      StringBuilder ud = new StringBuilder(tekst(pdf));
      tags(pdf.getDocumentCatalog().getStructureTreeRoot())
          .forEach(t -> ud.append('\n').append(t.getAlternateDescription()));
      return ud.toString()
          .replace(b.register().version(), "VERSION")
          .replace(b.register().version().substring(0, 12), "VERSION");
    }
  }

  @Test
  void en_fjendtlig_titel_forbliver_tekst() throws IOException {
    String ond = "<script>alert(1)</script> & </title> </style>";
    Beskyttet b =
        Proevesvar.med(
            Svarene.studie(mappe, ond, "stacked"),
            NONE,
            "tabel-1",
            "status|personer,andel",
            "Ærø <b>|60,60.0",
            "\" x|40,40.0");
    try (PDDocument pdf = Loader.loadPDF(Pdf.af(b))) {
      assertEquals(ond, pdf.getDocumentInformation().getTitle());
      assertTrue(tekst(pdf).contains("Ærø <b>"));
    }
  }

  @Test
  void en_linje_slutter_ikke_inde_i_et_tal() {
    Linjebryder b = new Linjebryder();
    b.setText("mest i 2013 (−28,0 procent), 13.654 og +3,2");
    List<Integer> steder = new ArrayList<>();
    for (int i = b.next(); i >= 0; i = b.next()) {
      steder.add(i);
    }
    assertEquals(List.of(5, 7, 12, 19, 29, 36, 39, 43), steder);
  }

  @Test
  void figurernes_stil_er_rapportens_uden_variable_og_medier() {
    String stil = Figurstil.figurer();
    assertTrue(stil.contains(".f1 { fill: #1f6f78; }"), stil);
    assertTrue(stil.contains("svg text { font-size: 13px;"), stil);
    assertFalse(stil.contains("var(") || stil.contains("@") || stil.contains("--"), stil);
    assertFalse(stil.contains("#fdfcf9"), "paper is white");
    assertTrue(Figurstil.proever().contains(".proeve.k0"), Figurstil.proever());
  }
}
