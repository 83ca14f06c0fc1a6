package dk.forloeb.register;

import dk.forloeb.register.Raekkeskanner.Opgivet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads a delivery on all cores: one thread cuts it at line ends into pieces, the others scan them,
 * and the persons come out in the order of the file. Memory is a few pieces, whatever the size.
 *
 * <p>Any {@link Opgivet}, or error of the user, means: read it the careful way.
 */
final class Hurtiglaeser implements AutoCloseable {
  private static final int STOERSTE_BID = 1 << 19;
  private static final int MINDSTE_BID = 1 << 16;

  /** Takes the persons, some at a time, in the order of the file. */
  @FunctionalInterface
  interface Modtager {
    void modtag(Personblok blok) throws IOException;
  }

  private final InputStream ind;
  private final int traade = Runtime.getRuntime().availableProcessors();
  private final ExecutorService skannere =
      Executors.newFixedThreadPool(
          traade,
          r -> {
            Thread t = new Thread(r, "scan");
            t.setDaemon(true);
            return t;
          });
  private final BlockingQueue<Raekkeskanner> ledige = new ArrayBlockingQueue<>(traade);
  private final List<Raekkeskanner> alle = new ArrayList<>();
  private final Deque<byte[]> brugte = new ArrayDeque<>();

  /** The pieces being scanned, and below it the bytes of each, which are used again after. */
  private final Deque<Future<Personblok>> undervejs = new ArrayDeque<>();

  private final Deque<byte[]> iBrug = new ArrayDeque<>();
  private final int bidbytes;
  private byte[] buffer;
  private int fyldt;
  private boolean slut;
  private boolean udenLinjeslut;
  private final Kolonner kolonner;

  /**
   * Reads the header.
   *
   * @param ind the unpacked bytes
   */
  Hurtiglaeser(InputStream ind, Importvalg valg) throws IOException {
    this.ind = ind;
    // The pieces, and the persons made of them, take a tenth of the heap at most.
    long del = Runtime.getRuntime().maxMemory() / (16L * (traade + 2));
    this.bidbytes = Math.clamp(del, MINDSTE_BID, STOERSTE_BID);
    this.buffer = new byte[bidbytes];
    fyld();
    int linje = 0;
    while (linje < fyldt && buffer[linje] != '\n') {
      if (buffer[linje] == '"') {
        throw new Opgivet("a quote in the header");
      }
      linje++;
    }
    if (linje == fyldt) {
      throw new Opgivet("no line end in the first piece");
    }
    Raekkelaeser laeser = new Raekkelaeser("", new ByteArrayInputStream(buffer, 0, linje + 1));
    if (!laeser.naeste() || laeser.tomLinje()) {
      throw new Opgivet("an empty first line");
    }
    kolonner = Kolonner.af(laeser, "");
    for (int i = 0; i < traade; i++) {
      alle.add(new Raekkeskanner(kolonner, valg));
    }
    ledige.addAll(alle);
    tag(linje + 1);
  }

  Kolonner kolonner() {
    return kolonner;
  }

  /** Keeps what stands in the buffer from here on. */
  private void tag(int fra) {
    System.arraycopy(buffer, fra, buffer, 0, fyldt - fra);
    fyldt -= fra;
  }

  private void fyld() throws IOException {
    while (!slut && fyldt < buffer.length) {
      int n = ind.read(buffer, fyldt, buffer.length - fyldt);
      slut = n < 0;
      fyldt += Math.max(0, n);
    }
  }

  /** Hands over every person. */
  void laes(Modtager modtager) throws IOException {
    while (true) {
      fyld();
      int linjeslut = fyldt;
      while (linjeslut > 0 && buffer[linjeslut - 1] != '\n') {
        linjeslut--;
      }
      if (slut && linjeslut < fyldt) {
        udenLinjeslut = true;
        buffer = fyldt == buffer.length ? Arrays.copyOf(buffer, fyldt + 1) : buffer;
        buffer[fyldt++] = '\n';
        linjeslut = fyldt;
      }
      if (linjeslut == 0) {
        if (slut) {
          break;
        }
        throw new Opgivet("a row longer than a piece");
      }
      send(linjeslut, modtager);
    }
    while (!undervejs.isEmpty()) {
      aflever(modtager);
    }
  }

  /** Sends the rows to a scanner, and keeps the beginning of the next row. */
  private void send(int linjeslut, Modtager modtager) throws IOException {
    byte[] bytes = buffer;
    byte[] genbrug = brugte.poll();
    byte[] naeste = genbrug == null ? new byte[bidbytes] : genbrug;
    int rest = fyldt - linjeslut;
    System.arraycopy(bytes, linjeslut, naeste, 0, rest);
    undervejs.add(skannere.submit(() -> skan(bytes, linjeslut)));
    iBrug.add(bytes);
    buffer = naeste;
    fyldt = rest;
    if (undervejs.size() > traade + 1) {
      aflever(modtager);
    }
  }

  private Personblok skan(byte[] bytes, int til) throws IOException, InterruptedException {
    Raekkeskanner skanner = ledige.take();
    Personblok ud = skanner.nyBlok();
    skanner.skan(bytes, 0, til, ud);
    ledige.add(skanner);
    return ud;
  }

  private void aflever(Modtager modtager) throws IOException {
    byte[] bytes = iBrug.remove();
    try {
      modtager.modtag(undervejs.remove().get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException grund) {
        throw grund;
      }
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    if (bytes.length == bidbytes) {
      brugte.add(bytes);
    }
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
    ind.close();
  }
}
