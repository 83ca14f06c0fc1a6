package dk.forloeb.register;

import dk.forloeb.register.Stroemhoved.Plads;
import dk.forloeb.register.Ugestroem.Afsnit;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the packed stream to a file while the persons go by. The header is written last, so that a
 * file that was not finished is none.
 */
final class Stroembygger {
  private final FileChannel kanal;
  private final Stroemhoved hoved;
  private final Map<Afsnit, Afsnitsskriver> skrivere = new EnumMap<>(Afsnit.class);
  private final int[] gruppebit = Ugestroem.gruppebit();
  private final Loenbits bits;
  private final long[] loen;
  private int ydelser;
  private int bopael;

  /**
   * @param kanal an empty file
   * @param hoved what the stream will be, from what was counted beforehand
   */
  Stroembygger(FileChannel kanal, Stroemhoved hoved) throws IOException {
    this.kanal = kanal;
    this.hoved = hoved;
    this.bits = new Loenbits(hoved.foersteMaaned(), hoved.ord());
    this.loen = new long[hoved.ord()];
    hoved
        .afsnit()
        .forEach((a, p) -> skrivere.put(a, new Afsnitsskriver(kanal, p.fra(), p.laengde())));
    til(Afsnit.YDELSER_FRA).heltal(0);
    til(Afsnit.BOPAEL_FRA).heltal(0);
  }

  private Afsnitsskriver til(Afsnit a) {
    return Objects.requireNonNull(skrivere.get(a));
  }

  /** Adds the next persons, in the order of their keys. */
  void tilfoej(Personblok blok) throws IOException {
    for (int i = 0; i < blok.antal(); i++) {
      person(blok, i);
    }
  }

  private void person(Personblok blok, int i) throws IOException {
    int maske = 0;
    for (int k = blok.ydelserFra(i); k < blok.ydelserFra(i + 1); k++) {
      maske |= gruppebit[blok.ydelser().vaerdi(k)];
    }
    ydelser += pak(blok.ydelser(), blok.ydelserFra(i), blok.ydelserFra(i + 1), til(Afsnit.YDELSER));
    bopael += pak(blok.bopael(), blok.bopaelFra(i), blok.bopaelFra(i + 1), til(Afsnit.BOPAEL));
    til(Afsnit.YDELSER_FRA).heltal(ydelser);
    til(Afsnit.BOPAEL_FRA).heltal(bopael);
    Arrays.fill(loen, 0);
    for (int k = blok.loenFra(i); k < blok.loenFra(i + 1); k++) {
      bits.saet(loen, 0, blok.maaned(k));
    }
    for (long ord : loen) {
      til(Afsnit.LOEN).langt(ord);
    }
    til(Afsnit.ALDER).decimaltal(blok.alder(i));
    til(Afsnit.KOEN).heltal(blok.koen(i));
    til(Afsnit.MASKE).heltal(maske);
  }

  private static int pak(Spelkolonner k, int fra, int til, Afsnitsskriver ud) throws IOException {
    int antal = 0;
    for (int i = fra; i < til; i++) {
      int uger = k.antal(i);
      for (int f = 0; f < uger; f += Ugestroem.FLEST_UGER) {
        int n = Math.min(Ugestroem.FLEST_UGER, uger - f);
        ud.heltal(Ugestroem.pak(k.fra(i) + f, n, k.vaerdi(i)));
        antal++;
      }
    }
    return antal;
  }

  /** Writes what is left, and the header. */
  void slut(String version) throws IOException {
    Map<Afsnit, Plads> summeret = new EnumMap<>(Afsnit.class);
    for (Afsnit a : Afsnit.values()) {
      Plads p = Objects.requireNonNull(hoved.afsnit().get(a));
      summeret.put(a, new Plads(p.fra(), p.laengde(), til(a).slut()));
    }
    Stroemhoved faerdigt = hoved.med(version, summeret);
    ByteBuffer bytes = faerdigt.bytes();
    for (long plads = 0; bytes.hasRemaining(); ) {
      plads += kanal.write(bytes, plads);
    }
  }
}
