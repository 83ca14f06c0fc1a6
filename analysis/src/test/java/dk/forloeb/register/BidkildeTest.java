package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.register.Raekkeskanner.Opgivet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a delivery is cut, the pieces are whole lines, and together they are the delivery. */
class BidkildeTest {
  @TempDir private Path rod;

  /**
   * A text of lines, some empty, some with a return before the line end, the last with or without
   * an end.
   */
  private static String tekst(Random r, int laengsteLinje) {
    StringBuilder ud = new StringBuilder("hoved\n");
    int linjer = r.nextInt(40);
    for (int i = 0; i < linjer; i++) {
      ud.append("x".repeat(r.nextInt(laengsteLinje))).append(r.nextInt(5) == 0 ? "\r\n" : "\n");
    }
    return r.nextBoolean() ? ud.toString() : ud + "rest";
  }

  /** What the pieces hold, in order of place, each ended by a bar; fetched in any order. */
  private static String bidder(Bidkilde kilde, int bidbytes, Random r) throws IOException {
    List<Bid> alle = new ArrayList<>();
    for (Bid bid = new Bid(bidbytes); kilde.naeste(bid); bid = new Bid(bidbytes)) {
      alle.add(bid);
    }
    List<Bid> blandet = new ArrayList<>(alle);
    Collections.shuffle(blandet, r);
    for (Bid bid : blandet) {
      kilde.hent(bid);
    }
    ByteArrayOutputStream raa = new ByteArrayOutputStream();
    raa.write(kilde.overskrift());
    for (Bid bid : alle) {
      byte[] b = new byte[bid.til() - bid.fra()];
      bid.bytes().get(bid.fra(), b);
      assertTrue(b.length == 0 || b[b.length - 1] == '\n', "whole lines");
      byte[] egne = new byte[bid.raa().remaining()];
      bid.raa().get(egne);
      assertEquals(bid.udenLinjeslut() ? b.length - 1 : b.length, egne.length);
      raa.write(egne);
    }
    return raa.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 65, 80, 127, 256, 1000, 100_000})
  void bidderne_er_tilsammen_leverancen(int bidbytes) throws IOException {
    for (int froe = 0; froe < 200; froe++) {
      Random r = new Random(froe);
      String tekst = tekst(r, bidbytes / 2 - 2);
      Path fil = Files.writeString(rod.resolve("f.csv"), tekst);
      try (Bidkilde kilde = new Filbidder(fil, bidbytes)) {
        assertEquals(tekst, bidder(kilde, bidbytes, r), "file, seed " + froe);
      }
      byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
      try (Bidkilde kilde = new Stroembidder(new ByteArrayInputStream(bytes), bidbytes)) {
        assertEquals(tekst, bidder(kilde, bidbytes, r), "stream, seed " + froe);
      }
    }
  }

  @Test
  void en_linje_laengere_end_en_bid_kan_ikke_laeses() throws IOException {
    Path fil = Files.writeString(rod.resolve("lang.csv"), "hoved\n" + "x".repeat(300) + "\n");
    Random r = new Random(1);
    try (Bidkilde kilde = new Filbidder(fil, 64)) {
      assertThrows(Opgivet.class, () -> bidder(kilde, 64, r));
    }
    try (Bidkilde kilde = new Stroembidder(Files.newInputStream(fil), 64)) {
      assertThrows(Opgivet.class, () -> bidder(kilde, 64, r));
    }
    assertThrows(Opgivet.class, () -> new Filbidder(Files.writeString(fil, "x".repeat(300)), 64));
  }

  @Test
  void en_fil_der_bliver_kortere_imens_opdages() throws IOException {
    Path fil = Files.writeString(rod.resolve("kort.csv"), "hoved\n" + "abc\n".repeat(100));
    try (Bidkilde kilde = new Filbidder(fil, 128)) {
      try (RandomAccessFile klip = new RandomAccessFile(fil.toFile(), "rw")) {
        klip.setLength(150);
      }
      assertThrows(Opgivet.class, () -> bidder(kilde, 128, new Random(1)));
    }
  }

  @Test
  void luften_efter_den_sidste_linje_kan_altid_laeses() throws IOException {
    Path fil = Files.writeString(rod.resolve("luft.csv"), "h\n" + "y".repeat(61));
    try (Bidkilde kilde = new Stroembidder(Files.newInputStream(fil), 63)) {
      Bid bid = new Bid(63);
      assertTrue(kilde.naeste(bid));
      assertEquals(62, bid.til());
      byte[] otte = new byte[Bid.LUFT];
      bid.bytes().get(bid.til(), otte);
      assertArrayEquals(new byte[Bid.LUFT], otte);
    }
  }
}
