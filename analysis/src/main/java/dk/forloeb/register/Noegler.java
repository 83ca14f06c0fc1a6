package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret number for each person of a register, in the order of the persons: HMAC-SHA256 of the
 * person's key text under a secret that is in no register, its first 64 bits. The same person has
 * the same number in every version of the register, and nobody can tell it without the secret.
 */
public final class Noegler {
  /** No keys: for whoever counts without them. */
  public static final Noegler INGEN = new Noegler(new long[0], false);

  /** Fewer bytes could be guessed. */
  public static final int MINDSTE_HEMMELIGHED = 16;

  private static final String HMAC = "HmacSHA256";

  private final long[] noegler;
  private final boolean findes;

  private Noegler(long[] noegler, boolean findes) {
    this.noegler = noegler;
    this.findes = findes;
  }

  /**
   * The keys of a register; some seconds for a nation, 8 bytes a person.
   *
   * @throws Brugerfejl when the secret is too short, or the register's files are damaged
   */
  public static Noegler af(Register register, byte[] hemmelighed) {
    if (hemmelighed.length < MINDSTE_HEMMELIGHED) {
      throw new Brugerfejl(
          "hemmeligheden til den åbne side er på "
              + hemmelighed.length
              + " byte; brug mindst "
              + MINDSTE_HEMMELIGHED
              + " tilfældige byte");
    }
    Fylder fylder = new Fylder(mac(hemmelighed));
    register.forHverNoegle(fylder::tilfoej);
    return new Noegler(Arrays.copyOf(fylder.ud, fylder.antal), true);
  }

  private static Mac mac(byte[] hemmelighed) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(hemmelighed, HMAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + HMAC, e);
    }
  }

  private static final class Fylder {
    private final Mac mac;
    private long[] ud = new long[1024];
    private int antal;

    Fylder(Mac mac) {
      this.mac = mac;
    }

    void tilfoej(byte[] noegle) {
      if (antal == ud.length) {
        ud = Arrays.copyOf(ud, antal + antal / 2);
      }
      byte[] hmac = mac.doFinal(noegle);
      long foerste = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        foerste = foerste << Byte.SIZE | (hmac[i] & 0xFF);
      }
      ud[antal++] = foerste;
    }
  }

  /** Whether there are keys, if only of no persons. */
  public boolean findes() {
    return findes;
  }

  /** How many persons have a key. */
  public int antal() {
    return noegler.length;
  }

  /** The key of the person at that place. */
  public long af(int person) {
    return noegler[person];
  }
}
