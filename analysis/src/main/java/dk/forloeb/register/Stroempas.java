package dk.forloeb.register;

import dev.hardwood.HardwoodContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes the packed stream of files that are known to be whole: every table by itself, straight from
 * its columns, and only the columns that the stream holds. {@link Personlaeser} brings the tables
 * together, for all who ask more.
 */
final class Stroempas {
  private final Path mappe;
  private final HardwoodContext faelles;
  private final Stroembygger bygger;

  private Stroempas(Path mappe, HardwoodContext faelles, Stroembygger bygger) {
    this.mappe = mappe;
    this.faelles = faelles;
    this.bygger = bygger;
  }

  /**
   * Reads everything into the builder.
   *
   * @throws IOException when the files cannot be read, or are not of one register
   * @throws UncheckedIOException when the builder cannot write
   */
  static void laes(Path mappe, Stroembygger bygger) throws IOException {
    try (HardwoodContext faelles = HardwoodContext.create()) {
      Stroempas pas = new Stroempas(mappe, faelles, bygger);
      alle(
          List.of(
              pas::loen,
              () -> pas.spells(Tabelfil.YDELSER, "kode", bygger.ydelser()),
              () -> pas.spells(Tabelfil.BOPAEL, "kommune", bygger.bopael()),
              pas::personer));
    }
  }

  private static void alle(List<Callable<Boolean>> opgaver) throws IOException {
    try (ExecutorService traade =
        Executors.newFixedThreadPool(
            Math.clamp(Runtime.getRuntime().availableProcessors(), 1, opgaver.size()))) {
      List<Future<Boolean>> svar = new ArrayList<>();
      opgaver.forEach(o -> svar.add(traade.submit(o)));
      try {
        for (Future<Boolean> f : svar) {
          f.get();
        }
      } catch (ExecutionException e) {
        traade.shutdownNow();
        switch (e.getCause()) {
          case IOException grund -> throw grund;
          case UncheckedIOException grund -> throw grund;
          case null, default -> throw Personlaeser.ulaeselig(e);
        }
      } catch (InterruptedException e) {
        traade.shutdownNow();
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }

  private Parquetfil aabn(Tabelfil t, int heltal, String... kolonner) throws IOException {
    return new Parquetfil(faelles, t.i(mappe), t == Tabelfil.PERSONER, heltal, kolonner);
  }

  /** Takes the rows of one person. */
  private interface Raekker {
    /** Some rows from here on, of those decoded. */
    void tag(int fra, int antal) throws IOException;
  }

  private interface Personslut {
    void slut() throws IOException;
  }

  private boolean forHver(Parquetfil fil, Raekker raekker, Personslut slut) throws IOException {
    try (fil;
        Parquetfil personer = aabn(Tabelfil.PERSONER, 0)) {
      while (personer.harRaekke()) {
        byte[] noegler = personer.noegler();
        int fra = personer.noegleFra();
        int til = personer.noegleTil();
        for (int n = fil.af(noegler, fra, til); n > 0; n = fil.af(noegler, fra, til)) {
          raekker.tag(fil.raekke(), n);
          fil.spring(n);
        }
        slut.slut();
        personer.spring(1);
      }
      if (fil.harRaekke()) {
        throw new IOException("filerne hører ikke sammen");
      }
      return true;
    }
  }

  private boolean spells(Tabelfil t, String vaerdi, Spelpakker ud) throws IOException {
    Parquetfil fil = aabn(t, 3, "fra_uge", "antal_uger", vaerdi);
    return forHver(
        fil,
        (fra, n) -> ud.tilfoej(fil.heltal(0), fil.heltal(1), fil.heltal(2), fra, n),
        ud::slutPerson);
  }

  private boolean loen() throws IOException {
    Parquetfil fil = aabn(Tabelfil.BESKAEFTIGELSE, 1, "maaned");
    Loenpakker ud = bygger.loen();
    return forHver(fil, (fra, n) -> ud.tilfoej(fil.heltal(0), fra, n), ud::slutPerson);
  }

  private boolean personer() throws IOException {
    try (Parquetfil fil = aabn(Tabelfil.PERSONER, 1, "koen", "alder9131")) {
      while (fil.harRaekke()) {
        bygger.personer(fil.heltal(0), fil.decimaltal(0), fil.raekker());
        fil.spring(fil.raekker());
      }
      return true;
    }
  }
}
