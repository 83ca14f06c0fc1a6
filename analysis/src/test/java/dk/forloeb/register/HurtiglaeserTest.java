package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.register.Raekkeskanner.Opgivet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many small pieces: the persons in the order of the file, or giving up; never a standstill. */
class HurtiglaeserTest {
  private static final String HOVED = "lobenr,y_1301,y_1302,y_1303,opdigtet\n";
  private static final int BID = 96;

  @TempDir private Path rod;

  private static String raekker(int antal) {
    StringBuilder ud = new StringBuilder(HOVED);
    for (int i = 0; i < antal; i++) {
      ud.append(String.format(Locale.ROOT, "p%05d,%d,,783,1\n", i, 101 + i % 899));
    }
    return ud.toString();
  }

  private static List<String> laes(Bidkilde kilde) throws IOException {
    List<String> ud = new ArrayList<>();
    try (Hurtiglaeser laeser = new Hurtiglaeser(kilde, BID, b -> {}, Importvalg.intet())) {
      laeser.laes(blok -> {
        for (int i = 0; i < blok.antal(); i++) {
          ud.add(blok.person(i).toString());
        }
      });
      assertTrue(laeser.opdigtet());
    }
    return ud;
  }

  private Bidkilde fil(String tekst) throws IOException {
    return new Filbidder(Files.writeString(rod.resolve("f.csv"), tekst), BID);
  }

  private static Bidkilde stroem(String tekst) throws IOException {
    return new Stroembidder(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)), BID);
  }

  @Test
  void personerne_kommer_i_filens_orden() throws IOException {
    List<String> fraFil = laes(fil(raekker(3000)));
    assertEquals(3000, fraFil.size());
    assertEquals(fraFil.stream().sorted().toList(), fraFil);
    assertEquals(fraFil, laes(stroem(raekker(3000))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p99999,0,,783,1\n",
        "p99999,\"810\",,783,1\n",
        "p99999,810\n",
        "\n",
        "p99999,810,,783,0\n",
        "0101011234,810,,783,1\n",
        "p99999,xyz,,783,1\n"
      })
  void en_fejl_et_hvilket_som_helst_sted_er_at_give_op(String fejl) throws IOException {
    String rene = raekker(200);
    for (int efter : new int[] {0, 1, 100, 199, 200}) {
      int plads = HOVED.length();
      for (int i = 0; i < efter; i++) {
        plads = rene.indexOf('\n', plads) + 1;
      }
      String tekst = rene.substring(0, plads) + fejl + rene.substring(plads);
      for (Bidkilde kilde : List.of(fil(tekst), stroem(tekst))) {
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> {
              RuntimeException e = assertThrows(RuntimeException.class, () -> laes(kilde));
              assertTrue(e instanceof Opgivet || e instanceof Brugerfejl, e.toString());
            });
      }
    }
  }

  /** The first piece waits until others have failed: each must have given its scanner back. */
  @Test
  void fejl_i_alle_bidder_standser_ikke_den_foerste() throws IOException {
    int traade = Runtime.getRuntime().availableProcessors();
    Langsom kilde = new Langsom(stroem(raekker(2) + "p99999,0,,783,1\n".repeat(500)), traade + 1);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThrows(Brugerfejl.class, () -> laes(kilde)));
  }

  /** The first piece that is fetched comes late. */
  private static final class Langsom implements Bidkilde {
    private final Bidkilde rigtig;
    private final CountDownLatch hentet;
    private boolean foerste = true;

    private Langsom(Bidkilde rigtig, int efter) {
      this.rigtig = rigtig;
      this.hentet = new CountDownLatch(efter);
    }

    @Override
    public byte[] overskrift() throws IOException {
      return rigtig.overskrift();
    }

    @Override
    public boolean naeste(Bid bid) throws IOException {
      return rigtig.naeste(bid);
    }

    private synchronized boolean erFoerste() {
      boolean ud = foerste;
      foerste = false;
      return ud;
    }

    @Override
    public void hent(Bid bid) throws IOException {
      hentet.countDown();
      if (erFoerste()) {
        try {
          // With one core there is nobody else to wait for.
          hentet.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      rigtig.hent(bid);
    }

    @Override
    public void close() throws IOException {
      rigtig.close();
    }
  }
}
