package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Degrees by look-up: every cell of the form, and nothing else. */
class GradcelleTest {
  private static final byte[] EFTER = {'\n', ',', '.', '9', 0, -1};

  private static long ord(byte[] celle, byte efter) {
    byte[] otte = Arrays.copyOf(celle, Long.BYTES);
    Arrays.fill(otte, celle.length, otte.length, efter);
    return ByteBuffer.wrap(otte).order(ByteOrder.LITTLE_ENDIAN).getLong();
  }

  private static boolean er(byte[] celle, byte efter) {
    long ord = ord(celle, efter);
    return Gradcelle.er(ord, Gradcelle.plads(ord));
  }

  private static byte[] celle(String tekst) {
    return tekst.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void kraev(String tekst) {
    for (byte efter : EFTER) {
      long ord = ord(celle(tekst + ","), efter);
      assertTrue(Gradcelle.er(ord, Gradcelle.plads(ord)), tekst);
      assertEquals(tekst.length() + 1, Gradcelle.bytes(ord), tekst);
      assertEquals(Double.parseDouble(tekst), Gradcelle.grad(Gradcelle.plads(ord)), tekst);
    }
  }

  @Test
  void hver_celle_med_en_eller_to_decimaler_er_sit_tal() {
    for (int h = 1; h < 1000; h++) {
      kraev("%d.%02d".formatted(h / 100, h % 100));
      if (h % 10 == 0) {
        kraev("%d.%d".formatted(h / 100, h / 10 % 10));
      }
    }
  }

  private static void kraevSomTeksten(byte[] celle) {
    String nu = new String(celle, StandardCharsets.ISO_8859_1);
    boolean form = nu.matches("(?s)[0-9]\\.[0-9]{1,2},.*") && !nu.matches("(?s)0\\.0{1,2},.*");
    assertEquals(form, er(celle, (byte) ';'), nu);
  }

  /** Whatever byte stands in the place of another, it is a cell when its text is of the form. */
  @ParameterizedTest
  @ValueSource(strings = {"1.0,", "0.5,", "0.87,", "9.99,", "0.01,"})
  void en_celle_med_en_anden_byte_er_en_celle_naar_teksten_er_det(String tekst) {
    for (int plads = 0; plads < tekst.length(); plads++) {
      for (int b = 0; b < 256; b++) {
        byte[] ny = celle(tekst);
        ny[plads] = (byte) b;
        kraevSomTeksten(ny);
      }
    }
  }

  /** Every place of the table, full or empty, asked for by cells that are none. */
  @Test
  void hvert_opslag_er_en_celle_naar_teksten_er_det() {
    for (int plads = 0; plads < 1 << 12; plads++) {
      for (int hoej = 0; hoej < 256; hoej += 16) {
        byte foerste = (byte) (hoej | (plads >> 8));
        byte tredje = (byte) (hoej | ((plads >> 4) & 15));
        byte fjerde = (byte) (hoej | (plads & 15));
        for (byte resten : new byte[] {',', '.', 0, -1, (byte) hoej}) {
          kraevSomTeksten(new byte[] {foerste, '.', tredje, fjerde, resten});
          kraevSomTeksten(new byte[] {foerste, resten, tredje, fjerde, resten});
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0,", "0.00,", "1,", "1.,", ".5,", "10.5,", "0.875,", "-0.5,", "1.0\n"})
  void nul_og_andre_former_er_det_ikke(String tekst) {
    for (byte efter : EFTER) {
      assertFalse(er(celle(tekst), efter), tekst);
    }
  }
}
