package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Export: a register back in DREAM's wide layout, as a file that gives the same version id when it
 * is imported. Either the whole file stands in its place at the end, or none does.
 */
public final class Dreameksport {
  private Dreameksport() {}

  /**
   * Looks at the file's name only.
   *
   * @throws Brugerfejl when it is taken, or no import would read it
   */
  public static void kraevLedig(Path fil) {
    if (!fil.toString().toLowerCase(Locale.ROOT).endsWith(".csv") && !pakket(fil)) {
      throw new Brugerfejl(fil + ": skal ende på .csv eller .csv.gz");
    }
    Filudkast.kraevLedig(fil);
  }

  private static boolean pakket(Path fil) {
    return fil.toString().toLowerCase(Locale.ROOT).endsWith(".csv.gz");
  }

  /**
   * Writes the register into the file, one person at a time.
   *
   * @return how many persons
   * @throws Brugerfejl when the file's name is taken, the register is damaged, or the layout cannot
   *     hold what it says
   * @throws IOException when writing fails
   */
  public static long skriv(RegisterMappe register, Path fil, Fremdrift fremdrift)
      throws IOException {
    kraevLedig(fil);
    Dreamlayout layout = Dreamlayout.af(register);
    Dreamkrav krav = new Dreamkrav(layout);
    DreamSkriver skriver = new DreamSkriver(layout);
    long[] antal = new long[1];
    try (Filudkast udkast = new Filudkast(fil)) {
      try (OutputStream ud = aabn(udkast.fil(), pakket(fil))) {
        ud.write(skriver.hoved());
        register.forHver(p -> {
          krav.kraev(p);
          skriv(ud, skriver.raekke(p));
          fremdrift.naaet(++antal[0]);
        });
      }
      if (antal[0] == 0) {
        throw new Brugerfejl("registret har ingen personer; der er intet at skrive");
      }
      udkast.faerdig();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return antal[0];
  }

  /** The same bytes as a file in the wide layout, from any source. */
  public static void skriv(Kilde kilde, Path fil) throws IOException {
    kraevLedig(fil);
    try (Filudkast udkast = new Filudkast(fil)) {
      try (var ind = kilde.aabn();
          OutputStream ud = aabn(udkast.fil(), pakket(fil))) {
        ind.transferTo(ud);
      }
      udkast.faerdig();
    }
  }

  private static OutputStream aabn(Path fil, boolean pakket) throws IOException {
    OutputStream raa = Files.newOutputStream(fil);
    try {
      return pakket ? new GZIPOutputStream(raa, 1 << 16) : new BufferedOutputStream(raa, 1 << 20);
    } catch (IOException e) {
      raa.close();
      throw e;
    }
  }

  private static void skriv(OutputStream ud, byte[] raekke) {
    try {
      ud.write(raekke);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
