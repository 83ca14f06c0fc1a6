package dk.forloeb;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one hash that names things here. */
public final class Sha256 {
  private Sha256() {}

  /** A new digest. */
  public static MessageDigest ny() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** 64 hex digits of the bytes, one part after the other. */
  public static String af(byte[]... dele) {
    MessageDigest sha = ny();
    for (byte[] del : dele) {
      sha.update(del);
    }
    return hex(sha);
  }

  /** 64 hex digits of what the digest has seen. */
  public static String hex(MessageDigest sha) {
    return HexFormat.of().formatHex(sha.digest());
  }
}
