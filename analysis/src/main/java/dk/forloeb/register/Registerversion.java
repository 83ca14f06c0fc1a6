package dk.forloeb.register;

import dk.forloeb.Sha256;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;

/**
 * The version id: SHA-256 over the observed weeks, the list of wage months and every person's
 * values in the order of their keys. No clock, path, source or order of rows enters it.
 */
final class Registerversion {
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final MessageDigest sha = Sha256.ny();
  private byte[] buffer = new byte[1 << 16];
  private int fyldt;

  Registerversion(Observation observation) {
    heltal(observation.foerste().indeks());
    heltal(observation.sidste().indeks());
    heltal(observation.loenmaaneder().size());
    for (int m : observation.loenmaaneder()) {
      heltal(m);
    }
  }

  /** Adds the next person; the caller brings them in the order of their keys. */
  void tilfoej(Person p) {
    Personblok blok = new Personblok();
    blok.tilfoej(p);
    tilfoej(blok);
  }

  /** Adds the next persons. */
  void tilfoej(Personblok blok) {
    for (int i = 0; i < blok.antal(); i++) {
      person(blok, i);
    }
  }

  private void person(Personblok blok, int i) {
    int fra = blok.noegleFra(i);
    int laengde = blok.noegleFra(i + 1) - fra;
    heltal(laengde);
    plads(laengde);
    System.arraycopy(blok.noegler(), fra, buffer, fyldt, laengde);
    fyldt += laengde;
    boolean kendt = blok.koen(i) != Personblok.UKENDT_KOEN;
    plads(1);
    buffer[fyldt++] = (byte) (kendt ? 1 : 0);
    heltal(kendt ? blok.koen(i) : 0);
    decimaltal(blok.alder(i));
    spells(blok.ydelser(), blok.ydelserFra(i), blok.ydelserFra(i + 1));
    spells(blok.bopael(), blok.bopaelFra(i), blok.bopaelFra(i + 1));
    heltal(blok.loenFra(i + 1) - blok.loenFra(i));
    for (int k = blok.loenFra(i); k < blok.loenFra(i + 1); k++) {
      heltal(blok.maaned(k));
      decimaltal(blok.timer(k));
      decimaltal(blok.grad(k));
    }
  }

  private void spells(Spelkolonner k, int fra, int til) {
    heltal(til - fra);
    for (int i = fra; i < til; i++) {
      plads(3 * Integer.BYTES);
      INT.set(buffer, fyldt, k.fra(i));
      INT.set(buffer, fyldt + Integer.BYTES, k.antal(i));
      INT.set(buffer, fyldt + 2 * Integer.BYTES, k.vaerdi(i));
      fyldt += 3 * Integer.BYTES;
    }
  }

  private void heltal(int tal) {
    plads(Integer.BYTES);
    INT.set(buffer, fyldt, tal);
    fyldt += Integer.BYTES;
  }

  /** NaN is a number that is not there. */
  private void decimaltal(double d) {
    plads(1 + Long.BYTES);
    boolean kendt = !Double.isNaN(d);
    buffer[fyldt] = (byte) (kendt ? 1 : 0);
    LONG.set(buffer, fyldt + 1, kendt ? Double.doubleToLongBits(d) : 0L);
    fyldt += 1 + Long.BYTES;
  }

  private void plads(int bytes) {
    if (buffer.length - fyldt < bytes) {
      sha.update(buffer, 0, fyldt);
      fyldt = 0;
      if (buffer.length < bytes) {
        buffer = new byte[bytes];
      }
    }
  }

  /** The id: 64 hex digits. */
  String id() {
    sha.update(buffer, 0, fyldt);
    fyldt = 0;
    return Sha256.hex(sha);
  }
}
