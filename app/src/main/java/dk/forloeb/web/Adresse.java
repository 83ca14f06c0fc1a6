package dk.forloeb.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** Addresses that say what was asked, and no more: what is as in the study's file is left out. */
final class Adresse {
  private Adresse() {}

  /**
   * The part after the question mark, with it; empty for nothing.
   *
   * @param svar what the form sent
   * @param grupper its controls, which know what is changed
   */
  static String forespoergsel(
      MultiValueMap<String, String> svar, List<Felt.Gruppe> grupper, Map<String, String> mere) {
    StringJoiner ud = new StringJoiner("&", "?", "").setEmptyValue("");
    for (Felt.Gruppe g : grupper) {
      for (Felt f : g.felter()) {
        if (f.aendret()) {
          felt(ud, svar, f);
        }
      }
    }
    mere.forEach((navn, vaerdi) -> {
      if (!vaerdi.isEmpty()) {
        ud.add(par(navn, vaerdi));
      }
    });
    return ud.toString();
  }

  private static void felt(StringJoiner ud, MultiValueMap<String, String> svar, Felt f) {
    if (f.slags().equals("periode")) {
      ud.add(par(f.navn() + ".fra", f.vaerdi()));
      ud.add(par(f.navn() + ".til", f.til()));
    } else {
      svar.getOrDefault(f.navn(), List.of()).stream()
          .filter(v -> !v.isEmpty() || !f.slags().equals("flervalg"))
          .forEach(v -> ud.add(par(f.navn(), v)));
    }
  }

  /** A further name and value to an address that may have some already. */
  static String med(String adresse, String navn, String vaerdi) {
    return adresse + (adresse.contains("?") ? "&" : "?") + par(navn, vaerdi);
  }

  private static String par(String navn, String vaerdi) {
    return navn + "=" + UriUtils.encode(vaerdi, StandardCharsets.UTF_8);
  }
}
