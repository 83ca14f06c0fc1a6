package dk.forloeb.register;

import dk.forloeb.register.Raekkeskanner.Opgivet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A plain file: every thread reads its own piece. A piece has the rows that begin within a fixed
 * stretch of the file, and so needs nothing of its neighbours.
 */
final class Filbidder implements Bidkilde {
  /** What is read past the stretch at first, for the end of its last row. */
  private static final int OVER = 1 << 14;

  private final FileChannel kanal;
  private final long stoerrelse;
  private final int straekning;
  private final byte[] overskrift;
  private long plads;

  /**
   * @param bidbytes the bytes of a piece, of which half are room for a long last row
   */
  Filbidder(Path fil, int bidbytes) throws IOException {
    kanal = FileChannel.open(fil, StandardOpenOption.READ);
    try {
      stoerrelse = kanal.size();
      straekning = bidbytes / 2;
      Bid bid = new Bid(bidbytes);
      int fyldt = laes(bid.bytes(), 0, 0, bidbytes);
      int slut = linjeslut(bid.bytes(), 0, fyldt);
      if (slut < 0) {
        throw new Opgivet("no line end in the first piece");
      }
      overskrift = new byte[slut];
      bid.bytes().get(0, overskrift);
      plads = slut;
    } catch (IOException | RuntimeException e) {
      kanal.close();
      throw e;
    }
  }

  @Override
  public byte[] overskrift() {
    return overskrift.clone();
  }

  @Override
  public boolean naeste(Bid bid) {
    if (plads >= stoerrelse) {
      return false;
    }
    bid.placer(plads);
    plads += straekning;
    return true;
  }

  @Override
  public void hent(Bid bid) throws IOException {
    // From the byte before, which tells whether a row begins with the stretch.
    long fra = bid.plads() - 1;
    ByteBuffer b = bid.bytes();
    int fyldt = laes(b, 0, fra, Math.min(straekning + OVER, bid.kapacitet() - 1));
    int graense = Math.min(straekning, fyldt);
    int foerste = linjeslut(b, 0, graense);
    int slut = linjeslut(b, graense, fyldt);
    while (slut < 0 && fra + fyldt < stoerrelse) {
      int mere = laes(b, fyldt, fra + fyldt, bid.kapacitet() - 1 - fyldt);
      if (mere == 0) {
        throw new Opgivet("a row longer than a piece, or a file that became shorter");
      }
      slut = linjeslut(b, fyldt, fyldt + mere);
      fyldt += mere;
    }
    int efter = slut < 0 ? fyldt : slut;
    if (foerste < 0 || foerste == efter) {
      // No row begins here.
      bid.afgraens(0, 0);
      return;
    }
    bid.afgraens(foerste, efter);
    if (b.get(efter - 1) != '\n') {
      bid.afslut();
    }
  }

  /** Reads as much as there is, up to so many bytes; how many it was. */
  private int laes(ByteBuffer b, int her, long iFilen, int hoejst) throws IOException {
    ByteBuffer ind = b.duplicate().position(her);
    ind.limit(her + (int) Math.min(hoejst, Math.max(0, stoerrelse - iFilen)));
    while (ind.hasRemaining() && kanal.read(ind, iFilen + ind.position() - her) >= 0) {
      // A read may give less than was asked for.
    }
    return ind.position() - her;
  }

  /** The place after the first line end, or -1. */
  private static int linjeslut(ByteBuffer b, int fra, int til) {
    for (int p = fra; p < til; p++) {
      if (b.get(p) == '\n') {
        return p + 1;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    kanal.close();
  }
}
