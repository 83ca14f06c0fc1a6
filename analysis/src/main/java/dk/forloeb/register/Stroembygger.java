package dk.forloeb.register;

import dk.forloeb.register.Stroemhoved.Plads;
import dk.forloeb.register.Ugestroem.Afsnit;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the packed stream to a file while the persons go by: whole persons, or each table by
 * itself, which may be in threads of their own. The header is written last, so that a file that was
 * not finished is none.
 */
final class Stroembygger {
  private final FileChannel kanal;
  private final Stroemhoved hoved;
  private final Map<Afsnit, Afsnitsskriver> skrivere = new EnumMap<>(Afsnit.class);
  private final Spelpakker ydelser;
  private final Spelpakker bopael;
  private final Loenpakker loen;

  /**
   * @param kanal an empty file
   * @param hoved what the stream will be, from what was counted beforehand
   */
  Stroembygger(FileChannel kanal, Stroemhoved hoved) throws IOException {
    this.kanal = kanal;
    this.hoved = hoved;
    hoved
        .afsnit()
        .forEach((a, p) -> skrivere.put(a, new Afsnitsskriver(kanal, p.fra(), p.laengde())));
    ydelser = new Spelpakker(til(Afsnit.YDELSER), til(Afsnit.YDELSER_FRA), til(Afsnit.MASKE));
    bopael = new Spelpakker(til(Afsnit.BOPAEL), til(Afsnit.BOPAEL_FRA), null);
    loen = new Loenpakker(til(Afsnit.LOEN), new Loenbits(hoved.foersteMaaned(), hoved.ord()));
  }

  private Afsnitsskriver til(Afsnit a) {
    return Objects.requireNonNull(skrivere.get(a));
  }

  /** Where the benefit spells go, person by person in the order of their keys. */
  Spelpakker ydelser() {
    return ydelser;
  }

  /** Where the residences go. */
  Spelpakker bopael() {
    return bopael;
  }

  /** Where the months with a wage go. */
  Loenpakker loen() {
    return loen;
  }

  /** Adds the own values of the next persons. */
  void personer(int[] koen, double[] alder, int n) throws IOException {
    til(Afsnit.KOEN).skriv(koen, n);
    til(Afsnit.ALDER).skriv(alder, n);
  }

  /** Adds the next persons whole. */
  void tilfoej(Personblok blok) throws IOException {
    int n = blok.antal();
    blok.tilStroem(this);
    for (int i = 0; i < n; i++) {
      blok.ydelser().til(ydelser, blok.ydelserFra(i), blok.ydelserFra(i + 1));
      ydelser.slutPerson();
      blok.bopael().til(bopael, blok.bopaelFra(i), blok.bopaelFra(i + 1));
      bopael.slutPerson();
    }
  }

  /** Writes what is left, and the header. */
  void slut(String version) throws IOException {
    ydelser.toem();
    bopael.toem();
    loen.toem();
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
