package dk.forloeb.register;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Hands every block to several receivers, each in a thread of its own and each in order, while the
 * next block is filled. Few blocks are under way at a time, and each is used again when all
 * receivers are done with it.
 */
final class Fordeler implements AutoCloseable {
  /** Enough that a receiver which stops to write does not stop the reader. */
  private static final int UNDERVEJS = 4;

  private record Afsendt(Personblok blok, List<Future<?>> svar) {}

  private final List<Blokmodtager> modtagere;
  private final List<ExecutorService> traade = new ArrayList<>();
  private final Deque<Afsendt> afsendte = new ArrayDeque<>();

  Fordeler(Blokmodtager... modtagere) {
    this.modtagere = List.of(modtagere);
    this.modtagere.forEach(m ->
        traade.add(
            Executors.newSingleThreadExecutor(r -> {
              Thread t = new Thread(r, "modtager");
              t.setDaemon(true);
              return t;
            })));
  }

  /** A block to fill. The one sent last is never it: its last key may still be asked for. */
  Personblok ledig() throws IOException {
    if (afsendte.size() < UNDERVEJS) {
      return new Personblok();
    }
    return vent(afsendte.remove());
  }

  /** Sends a block on. */
  void send(Personblok blok) {
    List<Future<?>> svar = new ArrayList<>(modtagere.size());
    for (int i = 0; i < modtagere.size(); i++) {
      Blokmodtager m = modtagere.get(i);
      svar.add(
          traade
              .get(i)
              .submit(() -> {
                m.modtag(blok);
                return blok;
              }));
    }
    afsendte.add(new Afsendt(blok, svar));
  }

  /** Waits until every receiver has had everything. */
  void slut() throws IOException {
    while (!afsendte.isEmpty()) {
      vent(afsendte.remove());
    }
  }

  private static Personblok vent(Afsendt afsendt) throws IOException {
    try {
      for (Future<?> f : afsendt.svar()) {
        f.get();
      }
      return afsendt.blok();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException grund -> throw grund;
        case RuntimeException grund -> throw grund;
        case Error grund -> throw grund;
        case null, default -> throw new IOException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Stops the receivers; what they write to may be closed and deleted after. */
  @Override
  public void close() {
    traade.forEach(ExecutorService::shutdownNow);
    traade.forEach(ExecutorService::close);
  }
}
