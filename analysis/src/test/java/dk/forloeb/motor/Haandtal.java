package dk.forloeb.motor;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Arithmetic of the hand-made tables: exact ratios, and counts by key. */
final class Haandtal {
  private Haandtal() {}

  /** A counted course. */
  record Enhed(String person, Haandtaelling.Forl forloeb, String kommune, String status) {}

  static String tiendedele(BigInteger taeller, BigInteger naevner) {
    if (naevner.signum() == 0) {
      return ":";
    }
    BigInteger tyve = BigInteger.valueOf(20);
    // Half up, away from zero: round the size, then put the sign back.
    BigInteger t =
        taeller.abs().multiply(tyve).add(naevner).divide(naevner.multiply(BigInteger.TWO));
    String tegn = taeller.signum() < 0 && t.signum() != 0 ? "-" : "";
    return tegn + t.divide(BigInteger.TEN) + "." + t.mod(BigInteger.TEN);
  }

  static String procent(long taeller, long naevner) {
    return tiendedele(BigInteger.valueOf(taeller * 100), BigInteger.valueOf(naevner));
  }

  static Map<String, List<Enhed>> efter(Collection<Enhed> enheder, Function<Enhed, String> noegle) {
    Map<String, List<Enhed>> ud = new TreeMap<>();
    for (Enhed e : enheder) {
      ud.computeIfAbsent(noegle.apply(e), n -> new java.util.ArrayList<>()).add(e);
    }
    return ud;
  }

  static int personer(Collection<Enhed> enheder) {
    Set<String> ud = new HashSet<>();
    enheder.forEach(e -> ud.add(e.person()));
    return ud.size();
  }
}
