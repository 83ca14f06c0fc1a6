package dk.forloeb.register;

import dk.forloeb.Sha256;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The version id: SHA-256 over the observed weeks, the list of wage months and every person's
 * values in the order of their keys. No clock, path, source or order of rows enters it.
 */
final class Registerversion {
  private final MessageDigest sha = Sha256.ny();
  private final DataOutputStream ud;

  Registerversion(Observation observation) {
    ud =
        new DataOutputStream(
            new BufferedOutputStream(
                new DigestOutputStream(OutputStream.nullOutputStream(), sha), 1 << 16));
    try {
      ud.writeInt(observation.foerste().indeks());
      ud.writeInt(observation.sidste().indeks());
      ud.writeInt(observation.loenmaaneder().size());
      for (int m : observation.loenmaaneder()) {
        ud.writeInt(m);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the next person; the caller brings them in the order of their keys. */
  void tilfoej(Person p) {
    try {
      byte[] id = p.id().getBytes(StandardCharsets.UTF_8);
      ud.writeInt(id.length);
      ud.write(id);
      ud.writeBoolean(p.koen() != null);
      ud.writeInt(p.koen() == null ? 0 : p.koen());
      decimaltal(p.alder9131());
      spells(p.ydelser());
      spells(p.bopael());
      ud.writeInt(p.loen().size());
      for (Loenmaaned l : p.loen()) {
        ud.writeInt(l.maaned());
        decimaltal(l.timer());
        decimaltal(l.grad());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void spells(List<Spell> spells) throws IOException {
    ud.writeInt(spells.size());
    for (Spell s : spells) {
      ud.writeInt(s.fra());
      ud.writeInt(s.antal());
      ud.writeInt(s.vaerdi());
    }
  }

  private void decimaltal(@Nullable Double d) throws IOException {
    ud.writeBoolean(d != null);
    ud.writeLong(d == null ? 0 : Double.doubleToLongBits(d));
  }

  /** The id: 64 hex digits. */
  String id() {
    try {
      ud.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sha256.hex(sha);
  }
}
