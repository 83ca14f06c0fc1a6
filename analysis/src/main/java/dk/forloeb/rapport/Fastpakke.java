package dk.forloeb.rapport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook whose bytes follow from what is in it. The writer notes when it was made among its
 * properties; here that goes. The parts are stored as they are, since packed bytes differ between
 * machines.
 */
final class Fastpakke {
  /** The first time that the format can say. */
  private static final LocalDateTime TID = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Fastpakke() {}

  /** The same workbook. */
  static byte[] af(byte[] xlsx) throws IOException {
    // The parts say their lengths in a way that the JDK reads from a file only.
    Path fil = Files.createTempFile("forloeb-", ".xlsx");
    try {
      Files.write(fil, xlsx);
      return ompakket(fil);
    } finally {
      Files.deleteIfExists(fil);
    }
  }

  private static byte[] ompakket(Path fil) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    try (ZipFile ind = new ZipFile(fil.toFile());
        ZipOutputStream pakke = new ZipOutputStream(ud)) {
      for (ZipEntry del : Collections.list(ind.entries())) {
        try (InputStream indhold = ind.getInputStream(del)) {
          byte[] bytes = indhold.readAllBytes();
          String navn = del.getName();
          laeg(pakke, navn, navn.equals("docProps/core.xml") ? uden(bytes) : bytes);
        }
      }
    }
    return ud.toByteArray();
  }

  private static byte[] uden(byte[] egenskaber) {
    return new String(egenskaber, StandardCharsets.UTF_8)
        .replaceAll("<dcterms:created.*?</dcterms:created>", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void laeg(ZipOutputStream pakke, String navn, byte[] bytes) throws IOException {
    ZipEntry del = new ZipEntry(navn);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    del.setMethod(ZipEntry.STORED);
    del.setSize(bytes.length);
    del.setCrc(sum.getValue());
    del.setTimeLocal(TID);
    pakke.putNextEntry(del);
    pakke.write(bytes);
    pakke.closeEntry();
  }
}
