package dk.forloeb.register;

import dk.forloeb.register.Raekkeskanner.Opgivet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a delivery on all cores: it is cut at line ends into pieces, each piece is scanned by a
 * thread, and the persons come out in the order of the file. Memory is a few pieces, whatever the
 * size.
 *
 * <p>Any {@link Opgivet}, or error of the user, means: read it the careful way.
 */
final class Hurtiglaeser implements AutoCloseable {
  private static final int TRAADE = Runtime.getRuntime().availableProcessors();

  /** The pieces, and the persons made of them, take a tenth of the heap at most. */
  static final int BIDBYTES =
      Math.clamp(Runtime.getRuntime().maxMemory() / (16L * (TRAADE + 2)), 1 << 16, 1 << 21);

  private final Bidkilde kilde;
  private final int bidbytes;
  private final Consumer<ByteBuffer> raa;
  private final ExecutorService skannere =
      Executors.newFixedThreadPool(
          TRAADE,
          r -> {
            Thread t = new Thread(r, "scan");
            t.setDaemon(true);
            return t;
          });
  private final BlockingQueue<Raekkeskanner> ledige = new ArrayBlockingQueue<>(TRAADE);
  private final List<Raekkeskanner> alle = new ArrayList<>();
  private final Deque<Bid> brugte = new ArrayDeque<>();
  private final Queue<Personblok> blokke = new ConcurrentLinkedQueue<>();

  private record Afsendt(Bid bid, Future<Personblok> svar) {}

  private final Deque<Afsendt> undervejs = new ArrayDeque<>();
  private boolean udenLinjeslut;
  private final Kolonner kolonner;

  /**
   * Reads the header.
   *
   * @param kilde closed with the reader, and when this fails
   * @param bidbytes the bytes of its pieces
   * @param raa gets the bytes of the delivery, in order
   */
  Hurtiglaeser(Bidkilde kilde, int bidbytes, Consumer<ByteBuffer> raa, Importvalg valg)
      throws IOException {
    this.kilde = kilde;
    this.bidbytes = bidbytes;
    this.raa = raa;
    try {
      byte[] overskrift = kilde.overskrift();
      for (byte b : overskrift) {
        if (b == '"') {
          throw new Opgivet("a quote in the header");
        }
      }
      Raekkelaeser laeser = new Raekkelaeser("", new ByteArrayInputStream(overskrift));
      if (!laeser.naeste() || laeser.tomLinje()) {
        throw new Opgivet("an empty first line");
      }
      raa.accept(ByteBuffer.wrap(overskrift));
      kolonner = Kolonner.af(laeser, "");
      for (int i = 0; i < TRAADE; i++) {
        alle.add(new Raekkeskanner(kolonner, valg));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
    ledige.addAll(alle);
  }

  Kolonner kolonner() {
    return kolonner;
  }

  /** Hands over every person, in the order of the file. */
  void laes(Blokmodtager modtager) throws IOException {
    Bid bid = ledig();
    while (kilde.naeste(bid)) {
      Bid denne = bid;
      undervejs.add(new Afsendt(denne, skannere.submit(() -> skan(denne))));
      if (undervejs.size() > TRAADE + 1) {
        aflever(modtager);
      }
      bid = ledig();
    }
    while (!undervejs.isEmpty()) {
      aflever(modtager);
    }
  }

  /** Takes a block back that the receiver needs no more; nobody has to give one. */
  void genbrug(Personblok blok) {
    blokke.add(blok);
  }

  private Bid ledig() {
    Bid bid = brugte.poll();
    return bid == null ? new Bid(bidbytes) : bid;
  }

  private Personblok skan(Bid bid) throws IOException, InterruptedException {
    kilde.hent(bid);
    Raekkeskanner skanner = ledige.take();
    try {
      Personblok brugt = blokke.poll();
      Personblok ud = brugt == null ? skanner.nyBlok() : brugt;
      ud.ryd();
      skanner.skan(bid.bytes(), bid.fra(), bid.til(), ud);
      return ud;
    } finally {
      // A piece that cannot be read must not take the scanner with it: others wait for one.
      ledige.add(skanner);
    }
  }

  private void aflever(Blokmodtager modtager) throws IOException {
    Afsendt afsendt = undervejs.remove();
    try {
      Personblok blok = afsendt.svar().get();
      raa.accept(afsendt.bid().raa());
      udenLinjeslut |= afsendt.bid().udenLinjeslut();
      modtager.modtag(blok);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException grund) {
        throw grund;
      }
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    brugte.add(afsendt.bid());
  }

  /** Whether the file's last line had no end. */
  boolean udenLinjeslut() {
    return udenLinjeslut;
  }

  /** What was worth a finding. */
  Fundtaeller fund() {
    Fundtaeller ud = new Fundtaeller();
    alle.forEach(s -> ud.tilfoej(s.fund()));
    if (udenLinjeslut) {
      ud.udenLinjeslut();
    }
    return ud;
  }

  SortedSet<Integer> arbejdsmaaneder() {
    SortedSet<Integer> ud = new TreeSet<>();
    alle.forEach(s -> ud.addAll(s.arbejdsmaaneder()));
    return ud;
  }

  /** Whether all rows were marked as invented; they may not be mixed. */
  boolean opdigtet() {
    @Nullable Boolean ud = null;
    for (Raekkeskanner s : alle) {
      if (s.set()) {
        if (ud != null && ud != s.opdigtet()) {
          throw new Opgivet("invented and real persons");
        }
        ud = s.opdigtet();
      }
    }
    return Boolean.TRUE.equals(ud);
  }

  @Override
  public void close() throws IOException {
    skannere.shutdownNow();
    kilde.close();
  }
}
