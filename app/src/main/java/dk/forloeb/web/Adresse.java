package dk.forloeb.web;

import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

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
    UriComponentsBuilder ud = UriComponentsBuilder.newInstance();
    for (Felt.Gruppe g : grupper) {
      for (Felt f : g.felter()) {
        if (f.aendret()) {
          felt(ud, svar, f);
        }
      }
    }
    mere.forEach((navn, vaerdi) -> {
      if (!vaerdi.isEmpty()) {
        ud.queryParam(navn, vaerdi);
      }
    });
    String q = ud.build().encode().toUriString();
    return q;
  }

  private static void felt(UriComponentsBuilder ud, MultiValueMap<String, String> svar, Felt f) {
    if (f.slags().equals("periode")) {
      ud.queryParam(f.navn() + ".fra", f.vaerdi());
      ud.queryParam(f.navn() + ".til", f.til());
    } else {
      svar.getOrDefault(f.navn(), List.of()).forEach(v -> ud.queryParam(f.navn(), v));
    }
  }
}
