package dk.forloeb.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Users of a running server, each changing a control of {@code kommuner-2017} once a second: {@code
 * ./forloeb bench --web http://localhost:8080}. Values are drawn so that few are asked twice, since
 * the server keeps its answers. Start the server with the nation that {@code bench} makes.
 */
final class Belastning {
  private static final int BRUGERE = 8;
  private static final int SEKUNDER = 60;

  private final URI server;
  private final HttpClient klient =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final List<Double> millisekunder = Collections.synchronizedList(new ArrayList<>());
  private final List<String> fejl = Collections.synchronizedList(new ArrayList<>());

  private Belastning(URI server) {
    this.server = server;
  }

  static void koer(String adresse) throws InterruptedException {
    new Belastning(URI.create(adresse)).koer();
  }

  private void koer() throws InterruptedException {
    // The first question makes the persons' keys; a program is warm when people use it.
    for (int i = 0; i < 20; i++) {
      spoerg(new Random(i));
    }
    millisekunder.clear();
    fejl.clear();
    List<Thread> brugere = new ArrayList<>();
    for (int b = 0; b < BRUGERE; b++) {
      int nr = b;
      brugere.add(Thread.ofVirtual().start(() -> bruger(nr)));
    }
    for (Thread t : brugere) {
      t.join();
    }
    double[] alle = millisekunder.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%d brugere i %d s: %d spørgsmål, %d fejl; median %.0f ms, 95 %% under %.0f ms, 99 %% under"
            + " %.0f ms, værst %.0f ms (krævet: 95 %% under 300 ms, ingen fejl).%n",
        BRUGERE,
        SEKUNDER,
        alle.length,
        fejl.size(),
        fraktil(alle, 0.50),
        fraktil(alle, 0.95),
        fraktil(alle, 0.99),
        fraktil(alle, 1));
    fejl.stream().distinct().limit(5).forEach(System.out::println);
  }

  private static double fraktil(double[] sorteret, double andel) {
    return sorteret.length == 0
        ? Double.NaN
        : sorteret[Math.min(sorteret.length - 1, (int) Math.ceil(andel * sorteret.length) - 1)];
  }

  private void bruger(int nr) {
    Random r = new Random(1000 + nr);
    long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(nr * 125L);
    for (int i = 0; i < SEKUNDER; i++) {
      long naeste = start + TimeUnit.SECONDS.toNanos(i);
      try {
        TimeUnit.NANOSECONDS.sleep(Math.max(0, naeste - System.nanoTime()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      spoerg(r);
    }
  }

  private void spoerg(Random r) {
    URI sti =
        server.resolve(
            "/opgoerelse/kommuner-2017?status.weeks-after-end="
                + r.nextInt(105)
                + "&course.ends.weeks-without="
                + (1 + r.nextInt(52))
                + "&keep.per-person="
                + Arrays.asList("all", "first", "last").get(r.nextInt(3)));
    HttpRequest kald =
        HttpRequest.newBuilder(sti)
            .header("HX-Request", "true")
            .timeout(Duration.ofSeconds(30))
            .build();
    long fra = System.nanoTime();
    try {
      HttpResponse<byte[]> svar = klient.send(kald, BodyHandlers.ofByteArray());
      millisekunder.add((System.nanoTime() - fra) / 1e6);
      if (svar.statusCode() != 200) {
        fejl.add(svar.statusCode() + " " + sti.getQuery());
      }
    } catch (IOException e) {
      fejl.add(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
