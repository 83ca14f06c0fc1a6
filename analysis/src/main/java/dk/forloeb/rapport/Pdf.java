package dk.forloeb.rapport;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import dk.forloeb.diskretion.Beskyttet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The report as a tagged PDF with its own type, for a reader on paper or with a screen reader. It
 * is laid out from the same page as the report in HTML, and is the same for the same answer.
 */
final class Pdf {
  static final String SKRIFT = "IBM Plex Sans";

  private Pdf() {}

  /** The whole file. */
  static byte[] af(Beskyttet svar) {
    XRLog.setLoggingEnabled(false);
    try (PDDocument pdf = new PDDocument();
        BatikSVGDrawer tegner = new BatikSVGDrawer()) {
      PdfRendererBuilder bygger = new PdfRendererBuilder();
      bygger.usePDDocument(pdf);
      bygger.withW3cDocument(Pdfside.af(svar), null);
      bygger.usePdfUaAccessibility(true);
      bygger.useUnicodeLineBreaker(new Linjebryder());
      bygger.useExternalResourceAccessControl(
          (adresse, art) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
      skrift(bygger, pdf, 400, "skrift/IBMPlexSans-Regular.ttf");
      skrift(bygger, pdf, 700, "skrift/IBMPlexSans-Bold.ttf");
      bygger.useSVGDrawer(tegner);
      try (PdfBoxRenderer renderer = bygger.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        return gem(pdf, svar);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void skrift(PdfRendererBuilder bygger, PDDocument pdf, int vaegt, String fil)
      throws IOException {
    bygger.useFont(new PDFontSupplier(indlejret(pdf, fil)), SKRIFT, vaegt, FontStyle.NORMAL, true);
    bygger.useFont(
        () -> aabn(fil), SKRIFT, vaegt, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.SVG));
  }

  /** Without ligatures: one for fi is read aloud, and searched for, as a letter of its own. */
  private static PDFont indlejret(PDDocument pdf, String fil) throws IOException {
    try (InputStream ind = aabn(fil)) {
      TrueTypeFont skrift = new TTFParser().parse(new RandomAccessReadBuffer(ind));
      skrift.setEnableGsub(false);
      return PDType0Font.load(pdf, skrift, true);
    }
  }

  private static InputStream aabn(String fil) {
    return Objects.requireNonNull(Pdf.class.getResourceAsStream(fil), fil);
  }

  /** The library says when the file was made, in three places, and gives it a number by chance. */
  private static byte[] gem(PDDocument pdf, Beskyttet svar) throws IOException {
    PDDocumentInformation om = pdf.getDocumentInformation();
    om.getCOSObject().removeItem(COSName.CREATION_DATE);
    om.getCOSObject().removeItem(COSName.MOD_DATE);
    om.setProducer("Forløb " + svar.program());
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(
        xmp.replaceAll("<xmp:(Create|Modify|Metadata)Date>[^<]*</xmp:\\w+>", "")
            .getBytes(StandardCharsets.UTF_8));
    pdf.setDocumentId(Long.parseUnsignedLong(svar.studiehash().substring(0, 15), 16));
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    pdf.save(ud);
    return ud.toByteArray();
  }
}
