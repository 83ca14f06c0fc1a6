package dk.forloeb.register;

import dk.forloeb.register.Raekkeskanner.Opgivet;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The fast way from a delivery to Parquet, for plain files. One whose keys ascend goes straight
 * into the files; another is sorted first. It never says what is wrong: an {@link Opgivet}, or any
 * error of the user, sends the delivery the careful way from its beginning.
 */
final class HurtigIndlaesning {
  /** The keys do not ascend. */
  static final class Usorteret extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Usorteret() {
      super("the keys do not ascend", null, false, false);
    }
  }

  private int personer;
  private Personblok forrige = new Personblok();

  private HurtigIndlaesning() {}

  /**
   * Writes a delivery whose keys ascend.
   *
   * @throws Usorteret when they do not
   */
  static Indlaest sorteret(Kilde kilde, Importvalg valg, Fremdrift fremdrift, Path mappe)
      throws IOException, SQLException {
    HurtigIndlaesning denne = new HurtigIndlaesning();
    try (Leverance leverance = new Leverance(kilde, fremdrift);
        Hurtiglaeser laeser = laeser(leverance, valg);
        Parquetskriver skriver = new Parquetskriver(mappe)) {
      laeser.laes(blok -> {
        denne.kraevStigende(blok);
        denne.personer += blok.antal();
        skriver.tilfoej(blok);
      });
      Indlaest ud = denne.indlaest(laeser, leverance);
      skriver.slut();
      return ud;
    }
  }

  /** Sorts a delivery on disk, and writes it. */
  static Indlaest usorteret(Kilde kilde, Importvalg valg, Fremdrift fremdrift, Path mappe)
      throws IOException, SQLException {
    HurtigIndlaesning denne = new HurtigIndlaesning();
    try (Leverance leverance = new Leverance(kilde, fremdrift);
        Hurtiglaeser laeser = laeser(leverance, valg);
        Mellemlager lager = new Mellemlager(mappe)) {
      laeser.laes(blok -> {
        try {
          lager.tilfoej(denne.personer, blok);
        } catch (SQLException e) {
          throw new IOException("registret kunne ikke skrives: " + e.getMessage(), e);
        }
        denne.personer += blok.antal();
      });
      Indlaest ud = denne.indlaest(laeser, leverance);
      lager.skriv(mappe, (linje, hvad) -> new Opgivet("a person twice"));
      return ud;
    }
  }

  private static Hurtiglaeser laeser(Leverance leverance, Importvalg valg) throws IOException {
    int bidbytes = Hurtiglaeser.BIDBYTES;
    return new Hurtiglaeser(leverance.bidder(bidbytes), bidbytes, leverance::laest, valg);
  }

  private void kraevStigende(Personblok blok) {
    for (int i = 0; i < blok.antal(); i++) {
      boolean stiger =
          i > 0
              ? Personblok.stigende(blok, i - 1, blok, i)
              : forrige.antal() == 0 || Personblok.stigende(forrige, forrige.antal() - 1, blok, 0);
      if (!stiger) {
        throw new Usorteret();
      }
    }
    forrige = blok.antal() == 0 ? forrige : blok;
  }

  private Indlaest indlaest(Hurtiglaeser laeser, Leverance leverance) throws IOException {
    if (personer == 0) {
      throw new Opgivet("no persons");
    }
    leverance.laesRest();
    return new Indlaest(
        laeser.kolonner(),
        laeser.kolonner().observation(laeser.arbejdsmaaneder()),
        laeser.opdigtet(),
        laeser.fund(),
        leverance.sha256(),
        leverance.bytes());
  }
}
