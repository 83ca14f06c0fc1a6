package dk.forloeb.syntese;

import dk.forloeb.register.Bundtstroem;
import dk.forloeb.register.DreamSkriver;
import dk.forloeb.register.Kilde;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

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
  private static final class Raekker extends Bundtstroem {
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
    private long bestilt;

    Raekker(Nation nation) {
      this.nation = nation;
      this.skriver = new DreamSkriver(nation.observation(), true);
      undervejs.add(CompletableFuture.completedFuture(skriver.hoved()));
    }

    private byte[] skriv(long fra, long til) {
      ByteArrayOutputStream ud = new ByteArrayOutputStream(BUNDT << 12);
      for (long nr = fra; nr < til; nr++) {
        ud.writeBytes(skriver.raekke(nation.person(nr)));
      }
      return ud.toByteArray();
    }

    @Override
    protected byte @Nullable [] naeste() throws IOException {
      bestil();
      Future<byte[]> foerste = undervejs.poll();
      if (foerste == null) {
        arbejdere.shutdown();
        return null;
      }
      return hent(foerste);
    }

    private void bestil() {
      while (undervejs.size() < traade + 1 && bestilt < nation.antal()) {
        long fra = bestilt;
        long til = Math.min(nation.antal(), fra + BUNDT);
        bestilt = til;
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
