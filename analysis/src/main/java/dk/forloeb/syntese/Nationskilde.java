package dk.forloeb.syntese;

import dk.forloeb.register.DreamSkriver;
import dk.forloeb.register.Kilde;
import java.io.InputStream;
import java.util.Objects;

/** A nation as a delivery in the wide layout, written row by row while it is read. */
public final class Nationskilde implements Kilde {
  private final Nation nation;

  public Nationskilde(Nation nation) {
    this.nation = nation;
  }

  @Override
  public String navn() {
    return "syntese.csv";
  }

  @Override
  public InputStream aabn() {
    return new Raekker(nation);
  }

  @Override
  public long bytes() {
    return -1;
  }

  @Override
  public boolean gzip() {
    return false;
  }

  /** Holds one row at a time. */
  private static final class Raekker extends InputStream {
    private final Nation nation;
    private final DreamSkriver skriver;
    private byte[] raekke;
    private int plads;
    private long naeste;

    Raekker(Nation nation) {
      this.nation = nation;
      this.skriver = new DreamSkriver(nation.observation(), true);
      this.raekke = skriver.hoved();
    }

    @Override
    public int read() {
      return fyldt() ? raekke[plads++] & 0xff : -1;
    }

    @Override
    public int read(byte[] til, int fra, int antal) {
      Objects.checkFromIndexSize(fra, antal, til.length);
      if (antal == 0) {
        return 0;
      }
      if (!fyldt()) {
        return -1;
      }
      int flyttet = Math.min(antal, raekke.length - plads);
      System.arraycopy(raekke, plads, til, fra, flyttet);
      plads += flyttet;
      return flyttet;
    }

    private boolean fyldt() {
      if (plads == raekke.length && naeste < nation.antal()) {
        raekke = skriver.raekke(nation.person(naeste++));
        plads = 0;
      }
      return plads < raekke.length;
    }
  }
}
