package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import dk.forloeb.register.Kolonner.Art;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipException;

/**
 * The careful way from a delivery to Parquet: row by row on one thread, any order of columns and
 * persons, quotes too. Every message about what is wrong with a delivery comes from here.
 */
final class OmhyggeligIndlaesning {
  private OmhyggeligIndlaesning() {}

  static Indlaest laes(Kilde kilde, Importvalg valg, Fremdrift fremdrift, Path mappe)
      throws IOException, SQLException {
    Fundtaeller fund = new Fundtaeller();
    try (Leverance leverance = new Leverance(kilde, fremdrift);
        Raekkelaeser laeser = new Raekkelaeser(kilde.navn(), leverance.ind());
        Mellemlager lager = new Mellemlager(mappe)) {
      if (!laeser.naeste() || laeser.tomLinje()) {
        throw new Brugerfejl(
            kilde.navn() + ": filen er tom, eller dens første linje er; hent udtrækket igen");
      }
      Kolonner kolonner = Kolonner.af(laeser, kilde.navn());
      laeser.navngiv(kolonner.navne());
      Raekketolk tolk = new Raekketolk(laeser, kolonner, valg, fund);
      int personer = personer(laeser, kolonner, tolk, lager, fund);
      if (personer == 0) {
        throw new Brugerfejl(
            kilde.navn() + ", linje 1: ingen personer under overskriften; hent udtrækket igen");
      }
      if (laeser.udenLinjeslut()) {
        fund.udenLinjeslut();
      }
      leverance.laesRest();
      int noegle = kolonner.positioner(Art.NOEGLE).getOrDefault(0, 0);
      lager.skriv(mappe, (linje, hvad) -> laeser.fejl(linje, noegle, hvad));
      return new Indlaest(
          kolonner,
          kolonner.observation(tolk.arbejdsmaaneder()),
          tolk.opdigtet(),
          fund,
          leverance.sha256(),
          leverance.bytes());
    } catch (EOFException e) {
      throw new Brugerfejl(
          kilde.navn() + ": den pakkede fil er klippet over; hent udtrækket igen", e);
    } catch (ZipException e) {
      throw new Brugerfejl(
          kilde.navn() + ": kan ikke pakkes ud (" + e.getMessage() + "); hent udtrækket igen", e);
    }
  }

  private static int personer(
      Raekkelaeser laeser, Kolonner kolonner, Raekketolk tolk, Mellemlager lager, Fundtaeller fund)
      throws IOException, SQLException {
    Personblok blok = new Personblok();
    long tomLinje = 0;
    int personer = 0;
    while (laeser.naeste()) {
      if (laeser.tomLinje() && kolonner.kolonner().size() > 1) {
        tomLinje = tomLinje == 0 ? laeser.linje() : tomLinje;
        continue;
      }
      if (tomLinje != 0) {
        throw laeser.fejl(tomLinje, 0, "linjen er tom midt i filen; slet den eller ret filen");
      }
      blok.ryd();
      blok.tilfoej(tolk.person());
      fund.tilfoej(blok);
      lager.tilfoej(laeser.linje(), blok);
      personer++;
    }
    return personer;
  }
}
