package dk.forloeb.syntese;

import dk.forloeb.register.DreamSkriver;
import dk.forloeb.register.Kilde;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A nation as a delivery in the wide layout, written while it is read: on all cores, some persons
 * at a time, and always the same bytes in the same order.
 */
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

  /** Holds a few bundles of rows at a time, of which the first is being read. */
  private static final class Raekker extends InputStream {
    /** Persons in a bundle: about half a megabyte of text. */
    private static final int BUNDT = 128;

    private final Nation nation;
    private final DreamSkriver skriver;
    private final int traade = Runtime.getRuntime().availableProcessors();
    private final ExecutorService arbejdere =
        Executors.newFixedThreadPool(
            traade,
            r -> {
              Thread t = new Thread(r, "syntese");
              t.setDaemon(true);
              return t;
            });
    private final Deque<Future<byte[]>> undervejs = new ArrayDeque<>();
    private byte[] bundt;
    private int plads;
    private long naeste;

    Raekker(Nation nation) {
      this.nation = nation;
      this.skriver = new DreamSkriver(nation.observation(), true);
      this.bundt = skriver.hoved();
    }

    private byte[] skriv(long fra, long til) {
      ByteArrayOutputStream ud = new ByteArrayOutputStream(BUNDT << 12);
      for (long nr = fra; nr < til; nr++) {
        ud.writeBytes(skriver.raekke(nation.person(nr)));
      }
      return ud.toByteArray();
    }

    @Override
    public int read() throws IOException {
      return fyldt() ? bundt[plads++] & 0xff : -1;
    }

    @Override
    public int read(byte[] til, int fra, int antal) throws IOException {
      Objects.checkFromIndexSize(fra, antal, til.length);
      if (antal == 0) {
        return 0;
      }
      if (!fyldt()) {
        return -1;
      }
      int flyttet = Math.min(antal, bundt.length - plads);
      System.arraycopy(bundt, plads, til, fra, flyttet);
      plads += flyttet;
      return flyttet;
    }

    private boolean fyldt() throws IOException {
      while (plads == bundt.length) {
        bestil();
        Future<byte[]> foerste = undervejs.poll();
        if (foerste == null) {
          arbejdere.shutdown();
          return false;
        }
        bundt = hent(foerste);
        plads = 0;
      }
      return true;
    }

    private void bestil() {
      while (undervejs.size() < traade + 1 && naeste < nation.antal()) {
        long fra = naeste;
        long til = Math.min(nation.antal(), fra + BUNDT);
        naeste = til;
        undervejs.add(arbejdere.submit(() -> skriv(fra, til)));
      }
    }

    private static byte[] hent(Future<byte[]> bundt) throws IOException {
      try {
        return bundt.get();
      } catch (ExecutionException e) {
        throw new IOException("a nation could not be made", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }

    @Override
    public void close() {
      arbejdere.shutdownNow();
      undervejs.clear();
    }
  }
}
